"""What a store does for the door: rows in, rows out, all or nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple, Protocol

from attrs import frozen

PAGE = 500
"""Rows fetched at once: several times faster than ten, and no slower than thousands, which take
memory as well."""
BEFORE_ALL = -(2**63)
"""A position before the first. Positions count from 1; what lies before was put there by hand, and
shows to those only who begin to read here."""


def kind_of(name: str) -> str:
    """A stored name without its version: `action.assessed` of `action.assessed@1`."""
    return name.partition("@")[0]


class NewRow(NamedTuple):
    """An event to be stored."""

    stream: str
    version: int
    name: str
    payload: bytes


class Row(NamedTuple):
    """A stored event. Positions order the log; they may have gaps."""

    position: int
    stream: str
    version: int
    name: str
    payload: bytes


class CommandRow(NamedTuple):
    """A command that was recorded: a digest of its content, and where its events lie, if any."""

    command: str
    digest: bytes
    recorded_at: str
    first: int | None
    last: int | None


@frozen
class Append:
    """Events of one command, and the versions of all the streams that it was decided on.

    There is at least one row. `recorded_at` is the UTC time of recording in ISO 8601 with
    microseconds and `Z`, so that its order as text is its order in time.
    """

    rows: Sequence[NewRow]
    read: Mapping[str, int]
    command: str
    digest: bytes
    recorded_at: str

    @property
    def expected(self) -> dict[str, int]:
        """The version at which each stream that is read or written to must stand."""
        expected = dict(self.read)
        for row in self.rows:
            expected.setdefault(row.stream, row.version - 1)
        return expected


class Store(Protocol):
    """A log of events with one order for all readers.

    All methods raise the problems of `roadmap_domain.storage.problems`.
    """

    def stream(self, stream: str, after: int = 0, /) -> list[Row]:
        """The rows of one stream after a version, in order."""
        ...

    def streams(self, streams: Sequence[str], /) -> list[Row]:
        """The rows of many streams, each in order."""
        ...

    def log(self, after: int = 0, names: Sequence[str] = ()) -> Iterator[Row]:
        """The log after a position, in order, perhaps only events of some stored names.

        The versions in `names` say nothing (`kind_of`): who asks for `action.assessed@1` gets every
        version, and so notices that a newer one is there, instead of passing it by.
        """
        ...

    def command(self, command: str, /) -> CommandRow | None:
        """The command, where it has been recorded."""
        ...

    def append(self, append: Append, /) -> Sequence[int]:
        """Store the rows in one transaction and answer their positions.

        Raises:
            StreamMoved: a stream that was read or is written to has other events by now.
            CommandIsKnown: the command has been recorded before.
            ClockIsBehind: the log ends later than `recorded_at`.
        """
        ...

    def close(self) -> None:
        """Let go of files and connections."""
        ...
