"""A log as what its commands recorded, in order: what is moved from one store to another."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from roadmap_domain.storage.port import BEFORE_ALL, CommandRow, Entry, NewRow, Row, Store


class Placed(NamedTuple):
    """An entry, and the position of its last row where it was read."""

    position: int
    entry: Entry


def entries(store: Store, after: int = BEFORE_ALL) -> Iterator[Placed]:
    """The log after a position, entry by entry; what is recorded meanwhile is read, too."""
    commands = _Commands(store, after)
    rows: list[Row] = []
    command: CommandRow | None = None
    for row in store.log(after):
        if not rows:
            command = commands.of(row.position)
        rows.append(row)
        if command is None or row.position == command.last:
            yield _placed(rows, command)
            rows = []


def idle_entries(store: Store) -> Iterator[Entry]:
    """The commands that nothing followed from."""
    for it in store.idle_commands():
        yield Entry((), it.command, it.digest, it.recorded_at)


class _Commands:
    """The commands of a log, each found when the first of its rows is met."""

    def __init__(self, store: Store, after: int) -> None:
        self._store = store
        self._left = store.commands(max(after, 0))
        self._next: CommandRow | None = None
        self._last = max(after, 0)

    def of(self, position: int) -> CommandRow | None:
        """The command whose first row is at a position, if a command has recorded that one."""
        if self._next is None:
            self._next = next(self._left, None)
        if self._next is None:  # it was recorded after the last of the commands was read
            self._left = self._store.commands(self._last)
            self._next = next(self._left, None)
        if self._next is None or self._next.first != position:
            return None
        found, self._next = self._next, None
        self._last = found.last or self._last
        return found


def _placed(rows: list[Row], command: CommandRow | None) -> Placed:
    new = tuple(NewRow._make(row[1:]) for row in rows)
    if command is None:
        return Placed(rows[-1].position, Entry(new, None, b"", ""))
    return Placed(rows[-1].position, Entry(new, *command[:3]))
