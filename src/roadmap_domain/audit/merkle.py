"""Merkle trees by RFC 9162, section 2.1, with SHA-256.

Leaves and inner nodes are hashed with different prefixes, so that neither passes for the other. A
tree whose size is no power of two has its largest full subtree on the left, so that what has been
hashed once stays as it is while the tree grows.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from hashlib import sha256
from typing import Final

EMPTY: Final = sha256().digest()
"""The root of a tree without leaves."""

LEAF: Final = b"\x00"
"""What a leaf's bytes are hashed behind, so that no inner node passes for one."""

Node = Callable[[int, int], bytes]
"""The hash of the full subtree of 2**level leaves, by level and number from the left."""


def leaf_hash(leaf: bytes) -> bytes:
    """The hash of a leaf's bytes."""
    return sha256(LEAF + leaf).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """The hash of an inner node."""
    return sha256(b"\x01" + left + right).digest()


class Frontier:
    """A growing tree's full subtrees, the largest first: at most one hash for each bit of its size.

    They are all that the root needs and all that grows.
    """

    __slots__ = ("peaks", "size")

    def __init__(self, size: int = 0, peaks: Sequence[bytes] = ()) -> None:
        self.size = size
        self.peaks = list(peaks)

    def append(self, leaf: bytes) -> list[bytes]:
        """Add a leaf's hash; answers the hashes of the subtrees that became full, it the first."""
        full = [leaf]
        self.size += 1
        level = self.size
        while not level & 1:
            full.append(node_hash(self.peaks.pop(), full[-1]))
            level >>= 1
        self.peaks.append(full[-1])
        return full

    def root(self) -> bytes:
        """The root of the tree as it is now."""
        if not self.peaks:
            return EMPTY
        *others, root = self.peaks
        for peak in reversed(others):
            root = node_hash(peak, root)
        return root


def peaks(node: Node, size: int) -> list[bytes]:
    """The full subtrees of the first `size` leaves, the largest first."""
    found, start = [], 0
    for level in reversed(range(size.bit_length())):
        if size >> level & 1:
            found.append(node(level, start >> level))
            start += 1 << level
    return found


def root(node: Node, size: int) -> bytes:
    """The root of the first `size` leaves."""
    return Frontier(size, peaks(node, size)).root()


def inclusion_proof(node: Node, index: int, size: int) -> list[bytes]:
    """The hashes that lead from a leaf to the root of the first `size` leaves."""
    if not 0 <= index < size:
        raise IndexError(index)
    proof = []
    start, end = 0, size
    while end - start > 1:
        middle = start + _split(end - start)
        if index < middle:
            proof.append(_hash(node, middle, end))
            end = middle
        else:
            proof.append(_hash(node, start, middle))
            start = middle
    return proof[::-1]


def cover(node: Node, indices: Sequence[int], size: int) -> Iterator[bytes]:
    """The hashes that lead from several leaves, in order, to the root of the first `size`.

    They are those of the largest subtrees that have none of the leaves, from the left to the right:
    far fewer than a proof for each leaf would have.
    """

    def within(start: int, end: int, first: int, last: int) -> Iterator[bytes]:
        if first == last:
            yield _hash(node, start, end)
        elif end - start > 1:
            middle = start + _split(end - start)
            between = bisect_left(indices, middle, first, last)
            yield from within(start, middle, first, between)
            yield from within(middle, end, between, last)

    if not indices or not 0 <= indices[0] <= indices[-1] < size:
        raise IndexError(size)
    return within(0, size, 0, len(indices))


def consistency_proof(node: Node, old: int, new: int) -> list[bytes]:
    """The hashes that show that the first `old` leaves are also the first of the `new`."""
    if not 0 <= old <= new:
        raise IndexError(old)
    if old == 0:
        return []
    proof = []
    start, end = 0, new
    while end != old:
        middle = start + _split(end - start)
        if old <= middle:
            proof.append(_hash(node, middle, end))
            end = middle
        else:
            proof.append(_hash(node, start, middle))
            start = middle
    if start:  # else the old root itself, which the reader of the proof has
        proof.append(_hash(node, start, end))
    return proof[::-1]


def includes(root: bytes, size: int, index: int, leaf: bytes, proof: Sequence[bytes]) -> bool:
    """Whether a proof shows that a leaf's hash is the one at `index` (RFC 9162, 2.1.3.2)."""
    if not 0 <= index < size:
        return False
    here, last, found = index, size - 1, leaf
    for sibling in proof:
        if last == 0:
            return False
        if here & 1 or here == last:
            found = node_hash(sibling, found)
            here, last = _up(here, last)
        else:
            found = node_hash(found, sibling)
        here, last = here >> 1, last >> 1
    return last == 0 and found == root


def is_consistent(
    old: int, old_root: bytes, new: int, new_root: bytes, proof: Sequence[bytes]
) -> bool:
    """Whether a proof shows that the new tree grew from the old (RFC 9162, 2.1.4.2)."""
    if old == new:
        return not proof and old_root == new_root
    if old == 0:  # everything grows from nothing
        return not proof and old_root == EMPTY
    if not 0 < old < new:
        return False
    hashes = [old_root, *proof] if old & (old - 1) == 0 else list(proof)
    if not hashes:
        return False
    here, last = old - 1, new - 1
    while here & 1:
        here, last = here >> 1, last >> 1
    found_old = found_new = hashes[0]
    for sibling in hashes[1:]:
        if last == 0:
            return False
        if here & 1 or here == last:
            found_old = node_hash(sibling, found_old)
            found_new = node_hash(sibling, found_new)
            here, last = _up(here, last)
        else:
            found_new = node_hash(found_new, sibling)
        here, last = here >> 1, last >> 1
    return last == 0 and found_old == old_root and found_new == new_root


def _up(here: int, last: int) -> tuple[int, int]:
    """Past the levels at which a right edge has no sibling."""
    while here and not here & 1:
        here, last = here >> 1, last >> 1
    return here, last


def _split(count: int) -> int:
    """The largest power of two below a count of two or more."""
    return 1 << (count - 1).bit_length() - 1


def _hash(node: Node, start: int, end: int) -> bytes:
    """The root of the leaves from `start`, where a subtree begins, to `end`."""
    count = end - start
    if count & (count - 1) == 0:
        level = count.bit_length() - 1
        return node(level, start >> level)
    middle = start + _split(count)
    return node_hash(_hash(node, start, middle), _hash(node, middle, end))
