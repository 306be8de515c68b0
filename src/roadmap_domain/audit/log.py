"""A store's log as a tree: its name, its checkpoint, its proofs."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Sequence
from itertools import islice
from pathlib import Path

from attrs import frozen

from roadmap_domain.audit.checkpoints import Checkpoint, origin_of
from roadmap_domain.audit.leaf import leaf, leaf_hashes
from roadmap_domain.audit.merkle import (
    consistency_proof,
    includes,
    inclusion_proof,
    is_consistent,
    leaf_hash,
)
from roadmap_domain.audit.nodes import Nodes
from roadmap_domain.audit.notes import NotANote, Note, PublicKey
from roadmap_domain.audit.problems import NoLog, NotACheckpoint, NothingToProve, NotTheLogsHashes
from roadmap_domain.persistence import Codec
from roadmap_domain.persistence.founding import StoreFounded
from roadmap_domain.persistence.problems import UnreadableEvent
from roadmap_domain.storage import Row, Store

PROOF, CONSISTENCY = "roadmap.audit-proof/1", "roadmap.audit-consistency/1"


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
            raise NotACheckpoint(str(path), error.strerror or str(error)) from None
        except NotANote as error:
            raise NotACheckpoint(str(path), str(error)) from None


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


def name_of(store: Store) -> str:
    """The log's name, from its first event; raises `NoLog`."""
    for row in islice(store.log(), 1):
        try:
            event = Codec().decode(row).event
        except UnreadableEvent:
            break
        if isinstance(event, StoreFounded):
            return origin_of(event.store)
    raise NoLog


def catch_up(store: Store, nodes: Nodes) -> None:
    """Read what is new in the log; all of it, where nothing is kept.

    Raises:
        NotTheLogsHashes: those kept do not begin and end with the log's events. They are left as
            they are, since they may be what shows that the log was changed.
    """
    if nodes.size and not _is_of(store, nodes):
        raise NotTheLogsHashes(nodes.path)
    for row, hashed in leaf_hashes(store.log(nodes.position), nodes.size):
        nodes.append(hashed, row.position)
    nodes.save()


def checkpoint(store: Store, nodes: Nodes) -> Checkpoint:
    """The log as it is now."""
    origin = name_of(store)
    catch_up(store, nodes)
    return Checkpoint(origin, nodes.size, nodes.root())


def prove(store: Store, about: str, nodes: Nodes, given: Given | None = None) -> Proved:
    """Prove the event at a position, or those of a stream (`programme/ID`) or an id alone.

    Raises:
        NothingToProve: there is none, or it is newer than the checkpoint.
    """
    now = checkpoint(store, nodes)
    tree = given.checkpoint if given else now
    # A log that is shorter than the checkpoint proves nothing of it.
    size = min(tree.size, now.size)

    def proved(index: int, row: Row) -> EventProved:
        content, hashes = leaf(index, row), inclusion_proof(nodes.node, index, size)
        holds = includes(tree.root, tree.size, index, leaf_hash(content), hashes)
        return EventProved(
            index, row.position, row.stream, row.version, row.name,
            _base64(content), list(map(_base64, hashes)), holds and tree.origin == now.origin,
        )  # fmt: skip

    rows = enumerate(islice(store.log(), size))
    events = [proved(index, row) for index, row in rows if _is_about(row, about)]
    if not events:
        raise NothingToProve(about, size)
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


def _is_of(store: Store, nodes: Nodes) -> bool:
    """Whether the first and the last of the leaves are those of the log."""
    ends = ((0, 0), (nodes.size - 1, nodes.position - 1))
    return all(
        [nodes.node(0, index)] == [leaf_hash(leaf(index, row)) for row in islice(store.log(at), 1)]
        for index, at in ends
    )


def _is_about(row: Row, about: str) -> bool:
    if about.isdecimal():
        return row.position == int(about)
    return about in {row.stream, row.stream.partition("/")[2]}


def _base64(content: bytes) -> str:
    return b64encode(content).decode()
