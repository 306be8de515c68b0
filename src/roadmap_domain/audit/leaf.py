"""An event as a leaf: the bytes that are hashed, the same on every store.

The encoding stands byte by byte in `docs/tarkastus.md`. It never changes; another one would have
another first line.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Final

from roadmap_domain.audit.merkle import leaf_hash
from roadmap_domain.audit.problems import NotALeaf
from roadmap_domain.storage import Row

VERSION: Final = b"roadmap-domain/leaf/1\n"
"""What the bytes are: no other bytes that this library hashes or signs begin so."""

_numbers = struct.Struct(">QQ").pack
_length = struct.Struct(">Q").pack


def leaf(index: int, row: Row) -> bytes:
    """The bytes of the leaf at `index`, counted from 0 without gaps; the position is not in them.

    Raises:
        NotALeaf: what is stored is of a form that no event has.
    """
    try:
        stream, name, payload = row.stream.encode(), row.name.encode(), row.payload
        return b"".join(
            (
                VERSION,
                _numbers(index, row.version),
                _length(len(stream)),
                stream,
                _length(len(name)),
                name,
                _length(len(payload)),
                payload,
            )
        )
    except (AttributeError, TypeError, ValueError, struct.error):
        raise NotALeaf(row.position, str(row.stream)) from None


def leaf_hashes(rows: Iterator[Row], first: int = 0) -> Iterator[tuple[Row, bytes]]:
    """The rows, each with the hash of its leaf; the first row has the index `first`."""
    for index, row in enumerate(rows, first):
        yield row, leaf_hash(leaf(index, row))
