"""The table of commands beside the log: each tells of the other.

The table is no history and not in the tree: it holds a digest of each command, so that one that is
sent again is known, and where its events lie. What it says of the log must be so.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from roadmap_domain.audit import finding_rules as rules
from roadmap_domain.audit.finding_rules import Found
from roadmap_domain.kernel.recorded import Recorded, stamp
from roadmap_domain.storage import BEFORE_ALL, CommandRow, Store


class CommandTable:
    """Reads the commands in step with the log: both come in the order of the events."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._commands = store.commands(BEFORE_ALL)
        self._current = next(self._commands, None)
        self._seen = set[int | None]()

    def look_at(self, recorded: Recorded[Any]) -> Iterator[Found]:
        """Whether an event is where its command says; and what commands before it say."""
        while self._current is not None and recorded.position > _last(self._current):
            yield from self._next()
        current = self._current
        if current is None or recorded.position < (current.first or _last(current)):
            yield self._outside(recorded)
            return
        self._seen.add(recorded.position)
        if (recorded.command, stamp(recorded.recorded_at)) != (
            current.command,
            current.recorded_at,
        ):
            yield rules.COMMAND_DIFFERS, _facts(current)

    def rest(self) -> Iterator[Found]:
        """What the commands say that come after the last event."""
        while self._current is not None:
            yield from self._next()

    def _next(self) -> Iterator[Found]:
        """Go on to the next command; the events of this one should have come."""
        current = self._current
        if current is not None and not {current.first, current.last} <= self._seen:
            yield rules.EVENTS_GONE, _facts(current)
        self._seen.clear()
        self._current = next(self._commands, None)

    def _outside(self, recorded: Recorded[Any]) -> Found:
        """An event that no command tells of: it was put there, or its command applied again."""
        known = self._store.command(recorded.command)
        if known is None:
            return rules.COMMAND_MISSING, {"command": recorded.command}
        return rules.COMMAND_TWICE, _facts(known)


def _last(command: CommandRow) -> int:
    return command.last or 0


def _facts(command: CommandRow) -> dict[str, object]:
    return command._asdict()
