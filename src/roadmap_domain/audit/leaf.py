"""An event as a leaf: the bytes that are hashed, the same on every store.

The encoding stands byte by byte in `docs/tarkastus.md`. It never changes; another one would have
another first line.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from hashlib import sha256
from typing import Final

from roadmap_domain.audit.merkle import LEAF
from roadmap_domain.audit.problems import NotALeaf
from roadmap_domain.storage import Row

VERSION: Final = b"roadmap-domain/leaf/1\n"
"""What the bytes are: no other bytes that this library hashes or signs begin so."""

_HASHED = LEAF + VERSION
_numbers = struct.Struct(">QQ").pack
_length = struct.Struct(">Q").pack


def leaf(index: int, row: Row) -> bytes:
    """The bytes of the leaf at `index`, counted from 0 without gaps; the position is not in them.

    Raises:
        NotALeaf: what is stored is of a form that no event has.
    """
    return _bytes(VERSION, index, row)


def leaf_hashes(rows: Iterator[Row], first: int = 0) -> Iterator[tuple[Row, bytes]]:
    """The rows, each with the hash of its leaf; the first row has the index `first`."""
    for index, row in enumerate(rows, first):
        # Hashed as it is put together: with the byte that `leaf_hash` would copy it all behind.
        yield row, sha256(_bytes(_HASHED, index, row)).digest()


def _bytes(start: bytes, index: int, row: Row) -> bytes:
    position, stream_name, version, event_name, payload = row
    try:
        stream, name = stream_name.encode(), event_name.encode()
        return b"".join(
            (
                start,
                _numbers(index, version),
                _length(len(stream)),
                stream,
                _length(len(name)),
                name,
                _length(len(payload)),
                payload,
            )
        )
    except (AttributeError, TypeError, ValueError, struct.error):
        raise NotALeaf(position, str(stream_name)) from None
