"""A store in one file to which everything is appended: `journal:///path`.

What one command has recorded is one record: its length, its checksum, and its bytes. A record
counts when all of it is there, so that a writer who is killed leaves nothing by halves; the next
one cuts off what is left of it. Writers take turns by a lock on the file, and each record is on the
disk before its positions are answered. Readers keep in memory what they have read, and read on from
there. It suits a log of some hundred thousand events on one Unix machine.
"""

from __future__ import annotations

import errno
import fcntl
import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from struct import Struct
from threading import RLock
from urllib.parse import unquote
from zlib import crc32

import msgspec

from roadmap_domain.storage import Append, CommandRow, Entry, Following, Polling, Row
from roadmap_domain.storage.following import Followings
from roadmap_domain.storage.port import LARGEST_PAYLOAD, check_sizes, kind_of
from roadmap_domain.storage.problems import (
    ClockIsBehind,
    CommandIsKnown,
    LogMoved,
    NotOurStore,
    StoreExists,
    StoreIsFull,
    StoreIsNewer,
    StoreIsReadOnly,
    StoreIsUnreachable,
    StoreNotFound,
    StoreProblem,
    StreamMoved,
)

NAME, FORMAT = b"roadmap-journal ", 1
START = NAME + b"%03d\n" % FORMAT
HEAD = Struct("!QI")
PROBLEMS = {
    errno.ENOSPC: StoreIsFull,
    errno.EDQUOT: StoreIsFull,
    errno.EROFS: StoreIsReadOnly,
    errno.EACCES: StoreIsReadOnly,
}


def open_store(url: str, *, create: bool = False) -> JournalStore:
    """Open the file that `url` names, or create it."""
    path = Path(unquote(url.removeprefix("journal://")))
    if not url.startswith("journal:///") or not path.name:
        raise StoreIsUnreachable(url, "journal:///path is the form")
    try:
        if create:
            with path.open("xb") as file:
                file.write(START)
                os.fsync(file.fileno())
            sync_folder(path.parent)
        return JournalStore(url, os.open(path, os.O_RDWR))
    except FileExistsError:
        raise StoreExists(url) from None
    except FileNotFoundError as error:
        raise StoreIsUnreachable(url, str(error)) if create else StoreNotFound(url) from error
    except OSError as error:
        raise problem(url, error) from error


def sync_folder(folder: Path) -> None:
    """See to it that a new file is found after a power failure, too."""
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


def problem(url: str, error: OSError) -> StoreProblem:
    """What an error of the operating system means to people."""
    kind = PROBLEMS.get(error.errno or 0)
    return kind(url) if kind else StoreIsUnreachable(url, error.strerror or str(error))


class JournalStore:
    """The file, and all that has been read of it so far."""

    largest_payload = LARGEST_PAYLOAD

    def __init__(self, url: str, file: int) -> None:
        self.url = url
        self._file = file
        self._closed = False
        self._turn = RLock()
        self._followings = Followings()
        self._read = len(START)
        self._rows: list[Row] = []
        self._streams: dict[str, list[Row]] = {}
        self._versions: set[tuple[str, int]] = set()
        self._commands: dict[str, CommandRow] = {}
        self._time = ""
        start = os.pread(file, len(START), 0)
        if not start.startswith(NAME):
            os.close(file)
            raise NotOurStore(url, "it does not begin as a journal does")
        if (found := int(start[len(NAME) :])) > FORMAT:
            os.close(file)
            raise StoreIsNewer(url, found, FORMAT)

    def stream(self, stream: str, after: int = 0, /) -> list[Row]:
        with self._caught_up():
            return [row for row in self._streams.get(stream, ()) if row.version > after]

    def streams(self, streams: Sequence[str], /) -> list[Row]:
        return [row for stream in streams for row in self.stream(stream)]

    def log(self, after: int = 0, names: Sequence[str] = ()) -> Iterator[Row]:
        kinds = {kind_of(name) for name in names}
        after = max(after, 0)
        while True:
            with self._caught_up():
                page = self._rows[after : after + 500]
            if not page:
                return
            yield from (row for row in page if not kinds or kind_of(row.name) in kinds)
            after += len(page)

    def follow(self, after: int = 0, /) -> Following:
        return self._followings.add(Polling(self.log, after))

    def command(self, command: str, /) -> CommandRow | None:
        with self._caught_up():
            return self._commands.get(command)

    def commands(self, after: int = 0, /) -> Iterator[CommandRow]:
        with self._caught_up():
            known = list(self._commands.values())
        return (it for it in known if it.last is not None and it.last > after)

    def idle_commands(self) -> Iterator[CommandRow]:
        with self._caught_up():
            known = list(self._commands.values())
        return (it for it in known if it.last is None)

    def append(self, append: Append, /) -> Sequence[int]:
        check_sizes(append.rows, append.command, self.largest_payload)
        with self._writing():
            if append.command in self._commands:
                raise CommandIsKnown(append.command)
            moved = [
                stream
                for stream, version in append.expected.items()
                if len(self._streams.get(stream, ())) != version
            ]
            if moved:
                raise StreamMoved(", ".join(moved))
            if append.recorded_at < self._time:
                raise ClockIsBehind(self._time)
            first = len(self._rows) + 1
            self._write([Entry(append.rows, append.command, append.digest, append.recorded_at)])
            return range(first, len(self._rows) + 1)

    def restore(self, entries: Iterable[Entry], after: int, /) -> None:
        with self._writing():
            if len(self._rows) != after:
                raise LogMoved(self.url)
            # Read as a whole, since all that is in a journal is held in memory anyway.
            self._write(list(entries))

    def close(self) -> None:
        self._followings.close()
        with self._turn:
            if not self._closed:
                self._closed = True
                os.close(self._file)

    @contextmanager
    def _caught_up(self) -> Iterator[None]:
        """One thread's turn, with all in memory that others have recorded."""
        with self._turn:
            if self._closed:
                raise StoreIsUnreachable(self.url, "it has been closed")
            try:
                while record := self._next():
                    self._take_in(record)
                yield
            except OSError as error:
                raise problem(self.url, error) from error

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """One process's turn: nobody else writes meanwhile."""
        with self._caught_up():
            fcntl.flock(self._file, fcntl.LOCK_EX)
            try:
                with self._caught_up():
                    yield
            finally:
                fcntl.flock(self._file, fcntl.LOCK_UN)

    def _next(self) -> bytes | None:
        """The next record that is whole, if there is one."""
        head = os.pread(self._file, HEAD.size, self._read)
        if len(head) < HEAD.size:
            return None
        length, checksum = HEAD.unpack(head)
        # Asked for first: what others write meanwhile makes no record look damaged.
        left = os.fstat(self._file).st_size - self._read - HEAD.size
        if left < length:
            return None
        body = os.pread(self._file, length, self._read + HEAD.size)
        if crc32(body) == checksum:
            return body
        if left > length:
            raise NotOurStore(self.url, f"the record at byte {self._read} is damaged")
        return None

    def _take_in(self, body: bytes) -> None:
        """Keep what a record holds."""
        for rows, command, digest, recorded_at in msgspec.msgpack.decode(body, type=list[Entry]):
            first = len(self._rows) + 1
            for new in rows:
                row = Row(len(self._rows) + 1, *new)
                self._rows.append(row)
                self._streams.setdefault(row.stream, []).append(row)
                self._versions.add((row.stream, row.version))
            if command is not None:
                ends = (first, len(self._rows)) if rows else (None, None)
                self._commands[command] = CommandRow(command, digest, recorded_at, *ends)
                self._time = recorded_at if rows else self._time
        self._read += HEAD.size + len(body)

    def _write(self, entries: Sequence[Entry]) -> None:
        """Append entries as one record that counts as a whole or not at all."""
        versions, commands = set(self._versions), set(self._commands)
        for rows, command, _, _ in entries:
            check_sizes(rows, command or "", self.largest_payload)
            for row in rows:
                if (row.stream, row.version) in versions:
                    raise StreamMoved(row.stream)
                versions.add((row.stream, row.version))
            if command in commands:
                raise CommandIsKnown(command)
            commands |= set() if command is None else {command}
        body = msgspec.msgpack.encode(entries)
        record = HEAD.pack(len(body), crc32(body)) + body
        # Behind the last whole record, there may be a part of one whose writer was killed.
        os.ftruncate(self._file, self._read)
        try:
            written = 0
            while written < len(record):
                written += os.pwrite(self._file, record[written:], self._read + written)
            os.fsync(self._file)
        except BaseException:
            os.ftruncate(self._file, self._read)
            raise
        self._take_in(body)
