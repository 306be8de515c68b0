"""A store in memory, for tests and for trying things out: `memory:`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from threading import Condition

from eventsourcing.persistence import IntegrityError, StoredEvent
from eventsourcing.popo import POPOApplicationRecorder

from roadmap_domain.storage.following import Following, Followings
from roadmap_domain.storage.port import (
    LARGEST_PAYLOAD,
    PAGE,
    Append,
    CommandRow,
    Entry,
    Row,
    check_sizes,
    kind_of,
)
from roadmap_domain.storage.problems import ClockIsBehind, CommandIsKnown, LogMoved, StreamMoved


class MemoryStore(POPOApplicationRecorder):
    """The library's recorder of plain objects, with commands and guards."""

    largest_payload = LARGEST_PAYLOAD

    def __init__(self) -> None:
        super().__init__()
        self._commands: dict[str, CommandRow] = {}
        self._last_recorded_at = ""
        self._followings = Followings()
        self.grown = Condition()
        """Notified when something was added."""

    def stream(self, stream: str, after: int = 0, /) -> list[Row]:
        with self._database_lock:
            positions = self._stored_events_index.get(stream, {})
            versions = range(after + 1, len(positions) + 1)
            return [self._row(positions[version]) for version in versions]

    def streams(self, streams: Sequence[str], /) -> list[Row]:
        return [row for stream in streams for row in self.stream(stream)]

    def log(self, after: int = 0, names: Sequence[str] = ()) -> Iterator[Row]:
        wanted = frozenset(map(kind_of, names))
        after = max(after, 0)
        while page := self._page(after):
            for row in page:
                if not wanted or kind_of(row.name) in wanted:
                    yield row
            after = page[-1].position

    def follow(self, after: int = 0, /) -> MemoryFollowing:
        return self._followings.add(MemoryFollowing(self, after))

    def command(self, command: str, /) -> CommandRow | None:
        return self._commands.get(command)

    def commands(self, after: int = 0, /) -> Iterator[CommandRow]:
        return iter([it for it in self._known() if it.last is not None and it.last > after])

    def idle_commands(self) -> Iterator[CommandRow]:
        return iter([it for it in self._known() if it.last is None])

    def append(self, append: Append, /) -> Sequence[int]:
        check_sizes(append.rows, append.command, self.largest_payload)
        with self._database_lock:
            if append.command in self._commands:
                raise CommandIsKnown(append.command)
            moved = [
                stream
                for stream, version in append.expected.items()
                if self._version(stream) != version
            ]
            if moved:
                raise StreamMoved(", ".join(moved))
            if append.recorded_at < self._last_recorded_at:
                raise ClockIsBehind(self._last_recorded_at)
            try:
                inserted = self.insert_events([StoredEvent(*row) for row in append.rows])
            except IntegrityError as error:
                raise StreamMoved(str(error)) from error
            positions = list(inserted or ())
            ends = (positions[0], positions[-1]) if positions else (None, None)
            self._commands[append.command] = CommandRow(
                append.command, append.digest, append.recorded_at, *ends
            )
            if positions:
                self._last_recorded_at = append.recorded_at
        with self.grown:
            self.grown.notify_all()
        return positions

    def restore(self, entries: Iterable[Entry], after: int, /) -> None:
        moved = list(entries)
        with self._database_lock:
            end = len(self._stored_events)
            if end != after:
                raise LogMoved("memory:")
            commands: dict[str, CommandRow] = {}
            for rows, command, digest, recorded_at in moved:
                check_sizes(rows, command or "", self.largest_payload)
                first, end = end + 1, end + len(rows)
                if command in self._commands or command in commands:
                    raise CommandIsKnown(command)
                if command is not None:
                    ends = (first, end) if rows else (None, None)
                    commands[command] = CommandRow(command, digest, recorded_at, *ends)
            try:
                self.insert_events([StoredEvent(*row) for entry in moved for row in entry.rows])
            except IntegrityError as error:
                raise StreamMoved(str(error)) from error
            self._commands |= commands
            times = [entry.recorded_at for entry in moved if entry.rows]
            self._last_recorded_at = (times or [self._last_recorded_at])[-1]
        with self.grown:
            self.grown.notify_all()

    def close(self) -> None:
        """Only those who follow it end: a memory has nothing else to let go of."""
        self._followings.close()

    def _known(self) -> list[CommandRow]:
        with self._database_lock:
            return list(self._commands.values())

    def _version(self, stream: str) -> int:
        return len(self._stored_events_index.get(stream, ()))

    def _page(self, after: int) -> list[Row]:
        with self._database_lock:
            return [
                self._row(index)
                for index in range(after, min(after + PAGE, len(self._stored_events)))
            ]

    def _row(self, index: int) -> Row:
        event = self._stored_events[index]
        return Row(
            index + 1, str(event.originator_id), event.originator_version, event.topic, event.state
        )


class MemoryFollowing(Following):
    """Waits for what the threads of the same process add."""

    def __init__(self, store: MemoryStore, after: int) -> None:
        super().__init__(after)
        self._store = store

    def read(self) -> Iterator[Row]:
        """The rows that are there, and then each that is added."""
        while not self.closed.is_set():
            yield from self._store.log(self.position)
            with self._store.grown:
                self._store.grown.wait_for(self._is_due)

    def wake(self) -> None:
        """End the wait for what is added."""
        with self._store.grown:
            self._store.grown.notify_all()

    def _is_due(self) -> bool:
        return self.closed.is_set() or (self._store.max_notification_id() or 0) > self.position


def open_store(url: str, *, create: bool = False) -> MemoryStore:  # noqa: ARG001 # every memory is new
    """A new, empty store; nothing outlives it."""
    return MemoryStore()
