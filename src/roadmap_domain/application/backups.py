"""A backup of a log: one file, written while the store is in use, restored whole or not at all.

The file is compressed NDJSON that anybody can read: which log it is, an entry a line with its check
sum, and last a manifest with how much there is, the root of the events' Merkle tree and a hash of
the commands. It has no keys of personal data, which are sealed in it as they are in the log.
"""

from __future__ import annotations

import gzip
import os
import zlib
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from errno import EEXIST
from pathlib import Path
from typing import Final

import msgspec
from attrs import frozen

from roadmap_domain.application.moving import (
    Move,
    Progress,
    founded_by,
    founding,
    opened,
)
from roadmap_domain.application.moving_problems import (
    BackupIsCut,
    BackupIsDamaged,
    BackupIsNewer,
    BackupNotRead,
    CopyDiffers,
    NotALogBackup,
)
from roadmap_domain.application.tally import Tally
from roadmap_domain.kernel.recorded import stamp
from roadmap_domain.storage import Entry, NewRow, Row, Store
from roadmap_domain.storage.entries import Placed, entries, idle_entries
from roadmap_domain.storage.faults import why
from roadmap_domain.storage.keys.problems import FileIsThere
from roadmap_domain.storage.problems import masked

FORMAT: Final = 1
SCHEMA: Final = f"roadmap.backup/{FORMAT}"
BACKED_UP, RESTORED = "roadmap.backed-up/1", "roadmap.restored/1"


class _Head(msgspec.Struct, forbid_unknown_fields=True):
    """The first line: whose log it is, and when it was read."""

    schema: str
    store: str
    county: str
    format: int
    made_at: str


class _Event(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    """An event; its payload as the JSON that it is, or in base64 where it is none of one line."""

    stream: str
    version: int
    name: str
    payload: msgspec.Raw = msgspec.Raw()
    payload_base64: bytes = b""


class _Entry(msgspec.Struct, forbid_unknown_fields=True):
    command: str | None
    digest: bytes
    recorded_at: str
    events: list[_Event]


class _Manifest(msgspec.Struct, forbid_unknown_fields=True):
    store: str
    county: str
    made_at: str
    events: int
    root: str
    commands: int
    commands_sha256: str


class _Line(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    """A line after the first: an entry with the check sum of its bytes, or, last, the manifest."""

    entry: msgspec.Raw = msgspec.Raw()
    crc32: int = 0
    manifest: _Manifest | None = None


@frozen
class Backup:
    """The answer of `back_up` and `restore_backup`: what the file holds.

    `already` is how many of its events were in the store before it was restored.
    `has_persons` says that there are sealed personal data, whose keys are not in the file.
    """

    schema: str
    file: str
    url: str
    store: str
    county: str
    made_at: str
    events: int
    already: int
    commands: int
    root: str
    has_persons: bool


def back_up(
    source: str | Store, path: Path, at: datetime, progress: Progress | None = None
) -> Backup:
    """Write a backup of a log as it is now into a new file that only its owner can read.

    It has a beginning of the log: all that was there when the reading came to its end.

    Raises:
        FileIsThere: something is already there, or it cannot be written.
        StoreProblem: the store cannot be opened or read.
    """
    if path.exists():
        raise FileIsThere(str(path), why(FileExistsError(EEXIST, path)))
    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    with opened(source) as store:
        url = source if isinstance(source, str) else getattr(source, "url", "memory:")
        founded = founding(store, url)
        head = _Head(SCHEMA, founded.store, founded.county.fi, founded.format, stamp(at))
        try:
            tally = _write(part, head, store, progress)
            os.link(part, path)  # which replaces nothing, unlike a renaming
        except OSError as error:
            raise FileIsThere(str(path), why(error)) from None
        finally:
            with suppress(OSError):
                part.unlink()
    return _answer(BACKED_UP, path, url, head, tally, tally.events)


def restore_backup(path: Path, target: str | Store, progress: Progress | None = None) -> Backup:
    """Put a backup back to where nothing is yet, or where an interrupted restoring has begun.

    The file is read to its end first: nothing is written of one that is not as it was made.

    Raises:
        BackupNotRead, NotALogBackup, BackupIsNewer, BackupIsCut, BackupIsDamaged: the file.
        TargetDiffers: the target has other events.
        StoreProblem: the target cannot be opened or written.
    """
    whole = _Reading(path)
    for _ in whole.entries():
        if progress:
            progress("comparing", whole.tally.events)
    url = target if isinstance(target, str) else getattr(target, "url", "memory:")
    if whole.first is None or founded_by(whole.first, url).store != whole.head.store:
        raise NotALogBackup(str(path))
    with opened(target, create=True) as store:
        move = Move(store, url, progress)
        rest = move.compared(_Reading(path).placed())
        already = move.written.events
        move.write(it.entry for it in rest)
        if whole.tally.commands > whole.with_rows.commands:
            move.write_idle(_Reading(path).idle())
        if move.written != whole.with_rows:
            raise CopyDiffers(url)
    return _answer(RESTORED, path, url, whole.head, whole.tally, already)


def _answer(  # noqa: PLR0917 # what an answer has
    schema: str, path: Path, url: str, head: _Head, tally: Tally, already: int
) -> Backup:
    return Backup(
        schema, str(path), masked(url), head.store, head.county, head.made_at,
        tally.events, already, tally.commands, tally.root, tally.has_persons,
    )  # fmt: skip


def _write(part: Path, head: _Head, store: Store, progress: Progress | None) -> Tally:
    tally = Tally()
    encode = msgspec.json.Encoder().encode
    descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        with gzip.GzipFile("", "wb", fileobj=file) as lines:
            lines.write(encode(head) + b"\n")
            for entry in _all(store):
                tally.add(entry)
                written = encode(_written(entry))
                lines.write(encode(_Line(msgspec.Raw(written), zlib.crc32(written))) + b"\n")
                if progress:
                    progress("moving", tally.events)
            manifest = _Manifest(
                head.store, head.county, head.made_at,
                tally.events, tally.root, tally.commands, tally.commands_hash,
            )  # fmt: skip
            lines.write(encode(_Line(manifest=manifest)) + b"\n")
        file.flush()
        os.fsync(file.fileno())
    return tally


def _all(store: Store) -> Iterator[Entry]:
    """The log, then the commands that nothing followed from."""
    for placed in entries(store):
        yield placed.entry
    yield from idle_entries(store)


def _written(entry: Entry) -> _Entry:
    events = [
        _Event(row.stream, row.version, row.name, payload=msgspec.Raw(row.payload))
        if _is_json_of_a_line(row.payload)
        else _Event(row.stream, row.version, row.name, payload_base64=row.payload)
        for row in entry.rows
    ]
    return _Entry(entry.command, entry.digest, entry.recorded_at, events)


def _is_json_of_a_line(payload: bytes) -> bool:
    """Whether the bytes can stand within JSON as they are, and be found there again."""
    if b"\n" in payload or b"\r" in payload or payload.strip() != payload:
        return False
    try:
        msgspec.json.decode(payload)
    except msgspec.DecodeError:
        return False
    return True


class _Reading:
    """A backup as it is read: every line is checked on the way, and the whole at the end.

    `tally` is of all that was read, `with_rows` of what has events; `first` is the first event.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.tally, self.with_rows = Tally(), Tally()
        self.first: Row | None = None
        self._lines = self._read()
        _, line = next(self._lines, (0, b""))
        self.head = self._head(line)

    def placed(self) -> Iterator[Placed]:
        """The entries with events, as those of a log that is read from a store."""
        return (Placed(0, entry) for entry in self.entries() if entry.rows)

    def idle(self) -> Iterator[Entry]:
        """The commands that nothing followed from."""
        return (entry for entry in self.entries() if not entry.rows)

    def entries(self) -> Iterator[Entry]:
        """All entries, in order."""
        number = 1
        for number, line in self._lines:
            try:
                checked = msgspec.json.decode(line, type=_Line)
                entry = None if checked.manifest else self._entry(checked)
            except (msgspec.DecodeError, ValueError):
                raise BackupIsDamaged(str(self.path), number) from None
            if entry is None:
                self._end(checked.manifest, number)
                return
            self.tally.add(entry)
            if entry.rows:
                self.with_rows.add(entry)
                self.first = self.first or Row(1, *entry.rows[0])
            yield entry
        raise BackupIsCut(str(self.path), number)

    def _entry(self, line: _Line) -> Entry:
        """The entry of a line; raises `ValueError` where it is another."""
        if zlib.crc32(line.entry) != line.crc32:
            raise ValueError
        read = msgspec.json.decode(line.entry, type=_Entry)
        rows = [
            NewRow(it.stream, it.version, it.name, it.payload_base64 or bytes(it.payload))
            for it in read.events
        ]
        return Entry(tuple(rows), read.command, read.digest, read.recorded_at)

    def _end(self, manifest: _Manifest | None, number: int) -> None:
        head, tally = self.head, self.tally
        read = _Manifest(
            head.store, head.county, head.made_at,
            tally.events, tally.root, tally.commands, tally.commands_hash,
        )  # fmt: skip
        if manifest != read:
            raise BackupIsDamaged(str(self.path), number)
        for more, _ in self._lines:  # to the end, where gzip has a check sum of its own
            raise BackupIsDamaged(str(self.path), more)

    def _head(self, line: bytes) -> _Head:
        try:
            schema = str(msgspec.json.decode(line)["schema"])
            family, _, number = schema.rpartition("/")
            if family == SCHEMA.rpartition("/")[0] and int(number) > FORMAT:
                raise BackupIsNewer(str(self.path), int(number), FORMAT)
            head = msgspec.json.decode(line, type=_Head)
        except (msgspec.DecodeError, LookupError, TypeError, ValueError):
            raise NotALogBackup(str(self.path)) from None
        if schema != SCHEMA:
            raise NotALogBackup(str(self.path))
        return head

    def _read(self) -> Iterator[tuple[int, bytes]]:
        number = 0
        try:
            with gzip.open(self.path) as file:
                for number, line in enumerate(file, start=1):
                    yield number, line
        except EOFError:
            raise BackupIsCut(str(self.path), number) from None
        except (gzip.BadGzipFile, zlib.error):
            if number == 0:
                raise NotALogBackup(str(self.path)) from None
            raise BackupIsDamaged(str(self.path), number + 1) from None
        except OSError as error:
            raise BackupNotRead(str(self.path), error.strerror or str(error)) from None
