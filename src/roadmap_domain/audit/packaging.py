"""A package of events that anybody can verify: the events, their proof, and what verifies it.

What is in it is said in `docs/tarkastus.md`; `verifier` has the names of its files and reads them.
The same events under the same checkpoint make the same bytes.
"""

from __future__ import annotations

import json
import re
from array import array
from base64 import b64encode
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from functools import partial
from hashlib import sha256
from importlib.resources import files
from itertools import takewhile
from typing import Any, BinaryIO, Final
from zipfile import ZipFile, ZipInfo

import attrs
from attrs import frozen

from roadmap_domain.audit import verifier
from roadmap_domain.audit.checkpoints import Checkpoint
from roadmap_domain.audit.leaf import leaf
from roadmap_domain.audit.log import POSITION, Given, checkpoint, rows_about
from roadmap_domain.audit.merkle import cover, leaf_hash, root
from roadmap_domain.audit.nodes import Nodes
from roadmap_domain.audit.notes import Note, SigningKey
from roadmap_domain.audit.package_page import SHOWN, page
from roadmap_domain.audit.problems import (
    CheckpointDoesNotHold,
    NothingToProve,
    NotTheLogsHashes,
    RangeIsBackwards,
)
from roadmap_domain.domain.calls.events import CallOpened
from roadmap_domain.domain.councils.events import TermOpened
from roadmap_domain.domain.councils.state import COUNCIL
from roadmap_domain.domain.programmes.state import PROGRAMME
from roadmap_domain.domain.terms.state import TERM, term_id
from roadmap_domain.kernel.recorded import Recorded
from roadmap_domain.persistence import Codec
from roadmap_domain.persistence.problems import UnreadableEvent
from roadmap_domain.reports.event_names import described
from roadmap_domain.storage import Row, Store
from roadmap_domain.views.membership import JOINING, Joined, Membership

PACKAGE: Final = "roadmap.audit-package/1"
PACKAGE_PROOF: Final = "roadmap.audit-package-proof/1"
_RANGE: Final = re.compile(rf"({POSITION.pattern})(?:[-–]({POSITION.pattern})?)?")
_ALL: Final = 10**18


@frozen
class Packaged:
    """The answer of `audit package`: what of which log, and how many events."""

    schema: str
    origin: str
    size: int
    root: str
    subject: str
    events: int
    streams: int


@frozen
class Packer:
    """Makes packages of a store's log, signed with a key.

    They rest on the checkpoint that is given, or on a new one of all that is in the log.
    """

    store: Store
    nodes: Nodes
    key: SigningKey
    given: Given | None = None

    def package(self, about: str, out: BinaryIO) -> Packaged:
        """Write a package of a programme, of an id or of positions FROM-TO, as one ZIP.

        Of a programme it has the events of all its aggregates, terms and calls of its councils
        among them.

        Raises:
            NothingToProve: there is no such event in what the checkpoint covers.
            RangeIsBackwards: it ends before it begins.
            CheckpointDoesNotHold: the given one is not of this log as it is, or of another key.
            NotTheLogsHashes: the kept hashes are not of these events.
        """
        tree, note = self._tree()
        subject, rows = _chosen(self.store, about)
        told = _Told()
        with ZipFile(out, "w") as file:
            archive = _Archive(file)
            lines = (told.line(index, row) for index, row in self._known(rows, tree.size))
            archive.add(verifier.EVENTS, lines)
            if not told.indices:
                raise NothingToProve(about, tree.size)
            hashes = [_base64(it) for it in cover(self.nodes.node, told.indices, tree.size)]
            archive.add_json(verifier.PROOF, {"schema": PACKAGE_PROOF, "hashes": hashes})
            archive.add(verifier.CHECKPOINT, [bytes(note)])
            return self._complete(archive, subject, told, tree)

    def _complete(self, archive: _Archive, subject: str, told: _Told, tree: Checkpoint) -> Packaged:
        """Add what reads and verifies the events, and the signed list of all files."""
        root, events, streams = _base64(tree.root), len(told.indices), len(told.streams)
        packaged = Packaged(PACKAGE, tree.origin, tree.size, root, subject, events, streams)
        public = str(self.key.public)
        program = files("roadmap_domain.audit").joinpath("verifier.py").read_bytes()
        kinds = [attrs.asdict(it) for events in described().values() for it in events]
        archive.add(verifier.KEY, [f"{public}\n".encode()])
        archive.add_json(verifier.CATALOGUE, kinds)
        shown = page(attrs.asdict(packaged), public, told.first, program)
        archive.add(verifier.PAGE, [shown.encode()])
        archive.add(verifier.VERIFIER, [program])
        listed = "".join(f"{hashed} {name}\n" for name, hashed in archive)
        contents = Note(f"{tree.origin}{verifier.LIST}\n{subject}\n{listed}").signed(self.key)
        archive.add(verifier.CONTENTS, [bytes(contents)])
        return packaged

    def _tree(self) -> tuple[Checkpoint, Note]:
        """The checkpoint that the package rests on, and its signed note."""
        now = checkpoint(self.store, self.nodes)
        if self.given is None:
            return now, now.note.signed(self.key)
        tree, note = self.given.checkpoint, self.given.note
        holds = (
            note.checked(self.key.public) == "signed"
            and tree.origin == now.origin
            and tree.size <= now.size
            and tree.root == root(self.nodes.node, tree.size)
        )
        if not holds:
            raise CheckpointDoesNotHold(self.given.path)
        return tree, note

    def _known(self, rows: Iterable[Row], size: int) -> Iterator[tuple[int, Row]]:
        """The rows that the checkpoint covers, each with its index."""
        for row in rows:
            index = self.nodes.index(row.position)
            if index is None or index >= size:
                continue
            if leaf_hash(leaf(index, row)) != self.nodes.node(0, index):
                raise NotTheLogsHashes(self.nodes.path)
            yield index, row


def _chosen(store: Store, about: str) -> tuple[str, Iterable[Row]]:
    """What the package is about, in one line, and its events in the order of the log."""
    if found := _RANGE.fullmatch(about):
        first = int(found[1])
        last = int(found[2] or (found[1] if found[0] == found[1] else _ALL))
        if last < first:
            raise RangeIsBackwards(first, last)
        rows = takewhile(lambda row: row.position <= last, store.log(first - 1))
        return f"range {first}-{found[2] or ''}", rows
    programme = about.removeprefix(PROGRAMME.stream(""))
    if store.stream(PROGRAMME.stream(programme)):
        return f"programme {programme}", sorted(store.streams(_streams(store, programme)))
    return f"id {about}", rows_about(store, about)


def _streams(store: Store, programme: str) -> list[str]:
    """The streams of a programme and of all that belongs to it."""
    told = partial(_readable, store)
    membership = Membership(
        lambda after, names: (
            Joined(it.position, it.stream, it.event.programme) for it in told(after, names)
        )
    )
    streams = {PROGRAMME.stream(programme)}
    for kind in JOINING:
        streams |= {f"{kind}/{it}" for it in membership.of(programme, kind)}
    of_councils = {
        (COUNCIL.stream(it.event.council), it.stream) for it in told(0, (CallOpened.stored_name,))
    } | {
        (it.stream, TERM.stream(term_id(it.stream.removeprefix(COUNCIL.stream("")), it.event.term)))
        for it in told(0, (TermOpened.stored_name,))
    }
    return sorted(streams | {stream for council, stream in of_councils if council in streams})


def _readable(store: Store, after: int, names: Sequence[str]) -> Iterator[Recorded[Any]]:
    """The events of some names that can be read; `audit findings` tells of the others."""
    codec = Codec()
    for row in store.log(after, names):
        with suppress(UnreadableEvent):
            yield codec.decode(row)


def _base64(content: bytes) -> str:
    return b64encode(content).decode()


class _Told:
    """The events of a package: the indices of all, and the first few for the page."""

    def __init__(self) -> None:
        self.indices = array("Q")
        self.streams = set[str]()
        self.first: list[tuple[int, Row]] = []

    def line(self, index: int, row: Row) -> bytes:
        """An event in a line of JSON. Bytes that are no UTF-8 come as halves of letters."""
        self.indices.append(index)
        self.streams.add(row.stream)
        if len(self.first) < SHOWN:
            self.first.append((index, row))
        payload = row.payload.decode("utf-8", "surrogateescape")
        event = {"index": index, **row._asdict(), "payload": payload}
        try:
            return json.dumps(event, ensure_ascii=False).encode() + b"\n"
        except UnicodeEncodeError:
            return json.dumps(event).encode() + b"\n"


class _Archive:
    """A ZIP without times and without compression, which differs from machine to machine."""

    def __init__(self, file: ZipFile) -> None:
        self._zip = file
        self._hashes: dict[str, str] = {}

    def add(self, name: str, parts: Iterable[bytes]) -> None:
        """Add a file."""
        info = ZipInfo(name)
        info.create_system, info.external_attr = 3, 0o644 << 16
        digest = sha256()
        with self._zip.open(info, "w", force_zip64=True) as file:
            for part in parts:
                digest.update(part)
                file.write(part)
        self._hashes[name] = _base64(digest.digest())

    def add_json(self, name: str, value: object) -> None:
        """Add a file of JSON."""
        self.add(name, [json.dumps(value, ensure_ascii=False, indent=1).encode() + b"\n"])

    def __iter__(self) -> Iterator[tuple[str, str]]:
        return iter(self._hashes.items())
