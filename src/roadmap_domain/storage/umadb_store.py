"""The UmaDB store itself; importing it needs umadb."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from random import random
from threading import Lock

from roadmap_domain.storage.condition import Condition
from roadmap_domain.storage.following import Followings
from roadmap_domain.storage.port import Append, CommandRow, Entry, Row, check_sizes
from roadmap_domain.storage.problems import (
    ClockIsBehind,
    CommandIsKnown,
    LogMoved,
    NotOurStore,
    StoreExists,
    StoreIsLocked,
    StoreIsNewer,
    StoreIsUnreachable,
    StoreNotFound,
    StoreProblem,
    StreamMoved,
)
from roadmap_domain.storage.umadb import Address
from roadmap_domain.storage.umadb_client import umadb
from roadmap_domain.storage.umadb_events import (
    FIRST,
    FORMAT,
    IDLE,
    LARGEST_PAYLOAD,
    command_of,
    command_tag,
    events_of,
    first_event,
    in_messages,
    kind_tag,
    rows_of,
    stream_tag,
    tagged,
    time_after,
    version_tag,
)
from roadmap_domain.storage.umadb_following import UmaDBFollowing
from roadmap_domain.storage.umadb_log import ANY, UmaDBLog

PAUSE, LONGEST_PAUSE = 0.001, 0.05
"""Seconds, at most, before what was overtaken is tried again: twice as long each time."""
SILENT = 1.0
"""Seconds without any answer, after which it is no longer other writers that one waits for."""


class UmaDBStore:
    """A server's log, with commands and guards."""

    largest_payload = LARGEST_PAYLOAD

    def __init__(self, address: Address) -> None:
        self.url = address.url
        self._log = UmaDBLog(address)
        # Writers of one process take turns; those of several try again.
        self._turn = Lock()
        self._timeout, self._patience = address.timeout, address.patience
        self._followings = Followings()

    def create(self) -> None:
        """Make an empty log a store."""
        with self._log.asking():
            if self._log.append([first_event()], 0, "") is None:
                raise StoreExists(self.url)

    def check(self) -> None:
        """Raise unless the log is a store of ours, of a format that this version knows."""
        first = self._log.read(limit=1)
        if not first:
            raise StoreNotFound(self.url)
        if first[0].event.event_type != FIRST:
            raise NotOurStore(self.url, "another application's events")
        found = int(first[0].event.metadata["format"])
        if found > FORMAT:
            raise StoreIsNewer(self.url, found, FORMAT)

    def stream(self, stream: str, after: int = 0, /) -> list[Row]:
        start = None
        if after:
            # Where there is nothing new, no more is read, however long the stream is.
            new = version_tag(stream, after + 1)
            ends = self._log.read(tagged([version_tag(stream, after), new]))
            found = [one.position for one in ends if new in one.event.tags]
            if not found:
                return []
            start = found[0]
        return rows_of(self._log.read(tagged([stream_tag(stream)]), start))

    def streams(self, streams: Sequence[str], /) -> list[Row]:
        return rows_of(self._log.with_any(map(stream_tag, streams)))

    def log(self, after: int = 0, names: Sequence[str] = ()) -> Iterator[Row]:
        query = umadb.Query([umadb.QueryItem(tags=[kind_tag(name)]) for name in names])
        for page in self._log.pages(after, query):
            yield from rows_of(page)

    def follow(self, after: int = 0, /) -> UmaDBFollowing:
        return self._followings.add(UmaDBFollowing(self._log, after))

    def command(self, command: str, /) -> CommandRow | None:
        found = self._log.read(tagged([command_tag(command)]))
        return next(filter(None, map(command_of, found)), None)

    def commands(self, after: int = 0, /) -> Iterator[CommandRow]:
        for page in self._log.pages(after, ANY):
            yield from (it for it in map(command_of, page) if it and it.last is not None)

    def idle_commands(self) -> Iterator[CommandRow]:
        for page in self._log.pages(0, umadb.Query([umadb.QueryItem(types=[IDLE])])):
            yield from filter(None, map(command_of, page))

    def append(self, append: Append, /) -> Sequence[int]:
        check_sizes(append.rows, append.command, self.largest_payload)
        entry = Entry(append.rows, append.command, append.digest, append.recorded_at)
        with self._writing(), self._log.asking(append.command):
            last = self._log.tried(lambda: self._appended(append, entry))
        return range(last - len(append.rows) + 1, last + 1)

    def restore(self, entries: Iterable[Entry], after: int, /) -> None:
        head = self._log.head()
        if after > head or next(self.log(after), None):
            raise LogMoved(self.url)
        for several in in_messages(entries):
            with self._writing(), self._log.asking(several[0].command or ""):
                head = self._restored(several, head)

    def condition(self) -> Condition:
        head = self._log.head()
        with self._log.asking():
            last = self._log.tried(lambda: self._log.time_at(head))
        return Condition(datetime.fromisoformat(last) if last else None)

    def probe(self) -> None:
        # The server's writer refuses a second beginning of the log: so it is there, and answers.
        with self._log.asking():
            self._log.tried(lambda: self._log.append([first_event()], 0, ""))

    def close(self) -> None:
        self._followings.close()
        self._log.close()

    def _appended(self, append: Append, entry: Entry) -> int:
        """Append if nothing at all was recorded since everything was seen to hold.

        No event may be recorded with an earlier time than the one before it, so each append is
        conditional on the whole log, not only on the streams that it is about.
        """
        until, pause = time.monotonic() + self._timeout, PAUSE
        while True:
            head = self._checked(append)
            latest = self._log.time_at(head)
            if latest > append.recorded_at:
                raise ClockIsBehind(latest)
            last = self._log.append(events_of(entry, latest), head, time_after(entry, latest))
            if last is not None:
                return last
            if time.monotonic() > until:
                raise StoreIsLocked(self.url)
            # Apart by chance, writers stop overtaking each other.
            time.sleep(random() * pause)  # noqa: S311 # no secret
            pause = min(2 * pause, LONGEST_PAUSE)

    def _checked(self, append: Append) -> int:
        """The last position of a log in which the append may come next, but for the time."""
        expected = append.expected
        tags = [command_tag(append.command)]
        for stream, version in expected.items():
            tags += [version_tag(stream, version), version_tag(stream, version + 1)]
        head, there = self._log.there(tags)
        if command_tag(append.command) in there:
            raise CommandIsKnown(append.command)
        moved = [
            stream
            for stream, version in expected.items()
            if version_tag(stream, version + 1) in there
            or (version and version_tag(stream, version) not in there)
        ]
        if moved:
            raise StreamMoved(", ".join(moved))
        return head

    def _restored(self, entries: Sequence[Entry], head: int) -> int:
        """Store entries in one step behind a position, and answer the last one."""
        claimed = [claim for entry in entries for claim in _claimed(entry)]
        found, there = self._log.tried(lambda: self._log.there([tag for tag, _ in claimed]))
        for tag, problem in claimed:
            if tag in there:
                raise problem
            there.add(tag)
        until = self._log.tried(lambda: self._log.time_at(head))
        events: list[umadb.Event] = []
        for entry in entries:
            events += events_of(entry, until)
            until = time_after(entry, until)
        last = self._log.append(events, head, until) if found == head else None
        if last is None:
            raise LogMoved(self.url)
        return last

    @contextmanager
    def _writing(self) -> Iterator[None]:
        if not self._turn.acquire(timeout=self._timeout):
            # Whose turn it is may be waiting for the server, and not for other writers.
            if self._log.silence < SILENT:
                raise StoreIsLocked(self.url)
            if not self._turn.acquire(timeout=self._patience):
                raise StoreIsUnreachable(self.url, "no answer in time")
        try:
            yield
        finally:
            self._turn.release()


def _claimed(entry: Entry) -> Iterator[tuple[str, StoreProblem]]:
    """What may be there once, and what is wrong where it is there already."""
    for row in entry.rows:
        yield version_tag(row.stream, row.version), StreamMoved(row.stream)
    if entry.command is not None:
        yield command_tag(entry.command), CommandIsKnown(entry.command)
