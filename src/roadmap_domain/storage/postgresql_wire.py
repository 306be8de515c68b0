"""Values in the binary format of PostgreSQL's protocol, as far as a store's statements need it."""

from __future__ import annotations

from collections.abc import Iterable
from struct import Struct
from typing import Final

_BIGINT: Final = Struct("!q")
_LENGTH: Final = Struct("!i")
_EMPTY: Final = Struct("!iii")
_HEAD: Final = Struct("!iiiii")
_TEXT_OID, _BIGINT_OID, _BYTEA_OID = 25, 20, 17


def bigint(number: int) -> bytes:
    """A `bigint`."""
    return _BIGINT.pack(number)


def texts(values: Iterable[str]) -> bytes:
    """A `text[]`."""
    return _array(_TEXT_OID, [value.encode() for value in values])


def bigints(values: Iterable[int]) -> bytes:
    """A `bigint[]`."""
    return _array(_BIGINT_OID, list(map(_BIGINT.pack, values)))


def byteas(values: Iterable[bytes]) -> bytes:
    """A `bytea[]`."""
    return _array(_BYTEA_OID, list(values))


def _array(oid: int, values: list[bytes]) -> bytes:
    """One dimension, without nulls, counted from 1."""
    if not values:
        return _EMPTY.pack(0, 0, oid)
    parts = [_HEAD.pack(1, 0, oid, len(values), 1)]
    for value in values:
        parts += (_LENGTH.pack(len(value)), value)
    return b"".join(parts)
