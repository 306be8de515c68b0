"""A store's log as a tree: its name, its checkpoint, its proofs."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

from attrs import frozen

from roadmap_domain.audit.checkpoints import Checkpoint, origin_of
from roadmap_domain.audit.leaf import leaf, leaf_hashes
from roadmap_domain.audit.merkle import (
    consistency_proof,
    includes,
    inclusion_proof,
    is_consistent,
    leaf_hash,
    root,
)
from roadmap_domain.audit.nodes import Nodes
from roadmap_domain.audit.notes import NotANote, Note, PublicKey
from roadmap_domain.audit.problems import NoLog, NotACheckpoint, NothingToProve, NotTheLogsHashes
from roadmap_domain.persistence import Codec
from roadmap_domain.persistence.founding import STORE, THIS, StoreFounded
from roadmap_domain.persistence.problems import UnreadableEvent
from roadmap_domain.persistence.registry import SLICES
from roadmap_domain.storage import BEFORE_ALL, Row, Store
from roadmap_domain.storage.faults import why

PROOF, CONSISTENCY = "roadmap.audit-proof/1", "roadmap.audit-consistency/1"
POSITION: Final = re.compile(r"[0-9]{1,18}")
"""How a position of the log is written."""


@frozen
class Given:
    """A checkpoint that somebody has kept: where it was read, the note, and what it says."""

    path: str
    note: Note
    checkpoint: Checkpoint

    @classmethod
    def read(cls, path: Path) -> Given:
        """The checkpoint in a file; raises `NotACheckpoint`."""
        try:
            note = Note.parse(path.read_bytes())
            return cls(str(path), note, Checkpoint.parse(note.text))
        except OSError as error:
            raise NotACheckpoint(str(path), why(error)) from None
        except NotANote as error:
            raise NotACheckpoint(str(path), error.why) from None


@frozen
class EventProved:
    """That an event is in the log: its leaf in base64, and the hashes from there to the root."""

    index: int
    position: int
    stream: str
    version: int
    name: str
    leaf: str
    hashes: list[str]
    proved: bool


@frozen
class Proved:
    """The answer of `audit prove`; the root is the checkpoint's, where one was given."""

    schema: str
    origin: str
    size: int
    root: str
    checkpoint: str | None
    events: list[EventProved]

    @property
    def passed(self) -> bool:
        """Whether every event is the one that the root was made of."""
        return all(event.proved for event in self.events)


@frozen
class Consistency:
    """The answer of `audit consistency`: whether the newer log is the older one grown."""

    schema: str
    origin: str
    old_size: int
    old_root: str
    new_size: int
    new_root: str
    hashes: list[str]
    passed: bool


def founding(store: Store) -> tuple[Row, str]:
    """The event that says which log it is, which is its first, and the log's name.

    Raises:
        NoLog: there is none, or it is no longer what it was.
    """
    for row in store.stream(STORE.stream(THIS))[:1]:
        try:
            event = Codec().decode(row).event
        except UnreadableEvent:
            break
        if isinstance(event, StoreFounded):
            return row, origin_of(event.store)
    raise NoLog


def catch_up(store: Store, nodes: Nodes) -> str:
    """Read what is new in the log; all of it, where nothing is kept. Answers the log's name.

    Raises:
        NoLog: the log does not begin with the event that says which log it is.
        NotTheLogsHashes: those kept do not begin and end with the log's events. They are left as
            they are, since they may be what shows that the log was changed.
    """
    founded, origin = founding(store)
    # The last that is known comes once more, in one page with what is new.
    rows = store.log(nodes.position - 1 if nodes.size else BEFORE_ALL)
    if nodes.size:
        last = next(rows, None)
        ends = ((0, founded), (nodes.size - 1, last))
        if not all(
            row is not None and nodes.node(0, index) == leaf_hash(leaf(index, row))
            for index, row in ends
        ):
            raise NotTheLogsHashes(nodes.path)
    for row, hashed in leaf_hashes(rows, nodes.size):
        if nodes.position == 0 and row != founded:
            raise NoLog
        nodes.append(hashed, row.position)
    nodes.save()
    return origin


def checkpoint(store: Store, nodes: Nodes) -> Checkpoint:
    """The log as it is now."""
    origin = catch_up(store, nodes)
    return Checkpoint(origin, nodes.size, nodes.root())


def rows_about(store: Store, about: str) -> list[Row]:
    """The event at a position, or those of a stream (`programme/ID`) or of an id alone."""
    if POSITION.fullmatch(about):
        return rows_at(store, [int(about)])
    streams = [about] if "/" in about else [f"{kind}/{about}" for kind in SLICES]
    return sorted(store.streams(streams))


def rows_at(store: Store, positions: Iterable[int]) -> list[Row]:
    """The events at positions of the log, where there are some."""
    found = ((position, next(store.log(position - 1), None)) for position in positions)
    return [row for position, row in found if row is not None and row.position == position]


def prove(store: Store, about: str, nodes: Nodes, given: Given | None = None) -> Proved:
    """Prove the events that `rows_about` names.

    Raises:
        NothingToProve: there are none, or they are newer than the checkpoint.
    """
    proved = prove_rows(store, rows_about(store, about), nodes, given)
    if not proved.events:
        raise NothingToProve(about, proved.size)
    return proved


def prove_rows(
    store: Store, rows: Sequence[Row], nodes: Nodes, given: Given | None = None
) -> Proved:
    """Prove events of the log, those that the checkpoint covers, where one is given.

    With kept hashes it takes as many steps for each as the tree has levels, and reads of the log
    only what is new.

    Raises:
        NotTheLogsHashes: the kept hashes do not lead to their own root.
    """
    now = checkpoint(store, nodes)
    tree = given.checkpoint if given else now
    # A log that is shorter than the checkpoint proves nothing of it.
    size = min(tree.size, now.size)

    def proved(index: int, row: Row) -> EventProved:
        content, hashes = leaf(index, row), inclusion_proof(nodes.node, index, size)
        holds = includes(tree.root, tree.size, index, leaf_hash(content), hashes)
        if not holds and not includes(
            root(nodes.node, size), size, index, nodes.node(0, index), hashes
        ):
            raise NotTheLogsHashes(nodes.path)
        return EventProved(
            index, row.position, row.stream, row.version, row.name,
            _base64(content), list(map(_base64, hashes)), holds and tree.origin == now.origin,
        )  # fmt: skip

    known = ((nodes.index(row.position), row) for row in rows)
    events = [proved(index, row) for index, row in known if index is not None and index < size]
    text = bytes(given.note).decode() if given else None
    return Proved(PROOF, tree.origin, tree.size, _base64(tree.root), text, events)


def consistency(store: Store, old: Given, new: Given, key: PublicKey, nodes: Nodes) -> Consistency:
    """Prove that the log of a newer checkpoint is that of an older one, grown."""
    first, second = old.checkpoint, new.checkpoint
    now = checkpoint(store, nodes)
    hashes: Sequence[bytes] = []
    if first.size <= second.size <= now.size:
        hashes = consistency_proof(nodes.node, first.size, second.size)
    passed = (
        first.origin == second.origin == now.origin
        and all(it.note.checked(key) == "signed" for it in (old, new))
        and is_consistent(first.size, first.root, second.size, second.root, hashes)
    )
    return Consistency(
        CONSISTENCY, second.origin, first.size, _base64(first.root), second.size,
        _base64(second.root), list(map(_base64, hashes)), passed,
    )  # fmt: skip


def _base64(content: bytes) -> str:
    return b64encode(content).decode()
