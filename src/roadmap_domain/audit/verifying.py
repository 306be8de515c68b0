"""Whether a log is what its checkpoints say: everything is hashed anew, nothing is trusted."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Sequence
from typing import Literal

from attrs import evolve, frozen

from roadmap_domain.audit.leaf import leaf_hashes
from roadmap_domain.audit.log import Given, founding
from roadmap_domain.audit.merkle import EMPTY, Frontier, root
from roadmap_domain.audit.nodes import Nodes
from roadmap_domain.audit.notes import PublicKey
from roadmap_domain.audit.problems import PublicKeyNotGiven
from roadmap_domain.storage import BEFORE_ALL, Row, Store

VERIFIED = "roadmap.audit-verified/1"

Held = Literal["holds", "unknown-key", "forged", "other-log", "cut", "differs"]
"""What became of a checkpoint: the log is as it says; the key has not signed it; it is not what was
signed; it is another log's; the log has fewer events; they are others."""


@frozen
class CheckpointHeld:
    """A checkpoint, and whether the log is as it says."""

    path: str
    origin: str
    size: int
    root: str
    held: Held


@frozen
class Difference:
    """Where the log and a checkpoint part, as far as that can be known.

    The first `after` events are as signed; one of those up to `until` is not. `index` is the first
    that differs: `proved` by hashes that lead to the signed root, else only conspicuous, since its
    version does not follow the one before it in the stream. Where it is missing it has no stream.
    """

    after: int
    until: int
    index: int | None = None
    proved: bool = False
    position: int | None = None
    stream: str | None = None
    version: int | None = None
    name: str | None = None


@frozen
class Verified:
    """The answer of `audit verify`. `cache` says whether kept hashes are right, if any are."""

    schema: str
    origin: str
    size: int
    root: str
    checkpoints: list[CheckpointHeld]
    difference: Difference | None
    cache: Literal["holds", "differs"] | None

    @property
    def passed(self) -> bool:
        """Whether all is as it was signed."""
        return self.cache != "differs" and all(it.held == "holds" for it in self.checkpoints)


def verify(
    store: Store,
    given: Sequence[Given] = (),
    key: PublicKey | None = None,
    nodes: Nodes | None = None,
) -> Verified:
    """Hash the whole log and compare it with each checkpoint, and with kept hashes.

    Raises:
        PublicKeyNotGiven: there are checkpoints, and no key.
    """
    if given and key is None:
        raise PublicKeyNotGiven
    _, origin = founding(store)
    roots = dict.fromkeys((it.checkpoint.size for it in given), EMPTY)
    frontier, cache_holds = Frontier(), True
    kept = nodes.size if nodes else 0
    if nodes:
        nodes.rewind()
    for row, hashed in leaf_hashes(store.log(BEFORE_ALL)):
        full = frontier.append(hashed)
        if frontier.size in roots:
            roots[frontier.size] = frontier.root()
        if nodes and frontier.size <= kept:
            cache_holds = nodes.goes_on_with(row.position, full) and cache_holds
    cache_holds = cache_holds and kept <= frontier.size
    held = [
        CheckpointHeld(
            it.path,
            it.checkpoint.origin,
            it.checkpoint.size,
            b64encode(it.checkpoint.root).decode(),
            _held(it, origin, frontier.size, roots[it.checkpoint.size], key),
        )
        for it in given
        if key
    ]
    return Verified(
        VERIFIED,
        origin,
        frontier.size,
        b64encode(frontier.root()).decode(),
        held,
        _difference(store, given, held, nodes),
        None if nodes is None else "holds" if cache_holds else "differs",
    )


def _held(it: Given, origin: str, size: int, root: bytes, key: PublicKey) -> Held:
    verdict = it.note.checked(key)
    if verdict != "signed":
        return verdict
    if it.checkpoint.origin != origin:
        return "other-log"
    if it.checkpoint.size > size:
        return "cut"
    return "holds" if it.checkpoint.root == root else "differs"


def _difference(
    store: Store, given: Sequence[Given], held: Sequence[CheckpointHeld], nodes: Nodes | None
) -> Difference | None:
    failed = [
        it.checkpoint
        for it, shown in zip(given, held, strict=True)
        if shown.held in {"cut", "differs"}
    ]
    if not failed:
        return None
    signed = min(failed, key=lambda it: it.size)
    after = max((it.size for it in held if it.held == "holds" and it.size < signed.size), default=0)
    difference = Difference(after, signed.size)
    if nodes and nodes.size >= signed.size and root(nodes.node, signed.size) == signed.root:
        found = _first_other(store, nodes, difference)
        if found is not None:
            return found
    return _first_out_of_turn(store, difference)


def _first_other(store: Store, nodes: Nodes, difference: Difference) -> Difference | None:
    """The first leaf that is not the kept one, if the kept ones lead to the signed root."""
    signed, frontier, found = root(nodes.node, difference.until), Frontier(), None
    rows = leaf_hashes(store.log(BEFORE_ALL))
    for index in range(difference.until):
        kept = nodes.node(0, index)
        frontier.append(kept)
        row, hashed = next(rows, (None, b"")) if found is None else (None, kept)
        if hashed != kept:
            found = _at(evolve(difference, proved=True), index, row)
    return found if frontier.root() == signed else None


def _first_out_of_turn(store: Store, difference: Difference) -> Difference:
    """The first event whose version does not follow the one before it in its stream."""
    versions: dict[str, int] = {}
    for index, row in enumerate(store.log(BEFORE_ALL)):
        follows = row.version == versions.get(row.stream, 0) + 1
        if index >= difference.after and not follows:
            return _at(difference, index, row)
        versions[row.stream] = row.version
    return difference


def _at(difference: Difference, index: int, row: Row | None) -> Difference:
    if row is None:
        return evolve(difference, index=index)
    return evolve(
        difference,
        index=index,
        position=row.position,
        stream=row.stream,
        version=row.version,
        name=row.name,
    )
