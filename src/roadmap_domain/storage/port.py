"""What a store does for the door: rows in, rows out, all or nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Final, NamedTuple, Protocol

from attrs import frozen

if TYPE_CHECKING:  # who does not follow does not load it
    from roadmap_domain.storage.following import Following

from roadmap_domain.storage.problems import NameTooLong, PayloadTooLarge, StreamMoved

PAGE = 500
"""Rows fetched at once: several times faster than ten, and no slower than thousands, which take
memory as well."""
BEFORE_ALL = -(2**63)
"""A position before the first. Positions count from 1; what lies before was put there by hand, and
shows to those only who begin to read here."""
LONGEST_NAME: Final = 1_000
"""Bytes, in UTF-8, of the name of a stream, an event or a command: the same in every store, so that
what is in one can be moved to another. PostgreSQL indexes 2 700, a page of UmaDB holds 4 096."""
_SURELY_SHORT = LONGEST_NAME // 4
LARGEST_PAYLOAD: Final = 16 * 1024 * 1024
"""Bytes of an event that a store takes, unless its own limit is lower: a log is no place for files,
and readers hold whole pages in memory."""


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


row_of: Callable[[Sequence[Any]], Row] = partial(tuple.__new__, Row)
"""`Row._make`, for what has as many cells: it is half of what a row costs."""


def by_stream(streams: Iterable[str], rows: Iterable[Row]) -> dict[str, list[Row]]:
    """Rows by the stream that they are of; of some streams there may be none."""
    found: dict[str, list[Row]] = {stream: [] for stream in streams}
    for row in rows:
        found[row.stream].append(row)
    return found


class CommandRow(NamedTuple):
    """A command that was recorded: a digest of its content, and where its events lie, if any."""

    command: str
    digest: bytes
    recorded_at: str
    first: int | None
    last: int | None


class Entry(NamedTuple):
    """What one command has recorded, as it is moved from one store to another.

    Of a command that nothing followed from, there are no rows. Rows that something else than a
    command of this library has put into a log have no `command`.
    """

    rows: Sequence[NewRow]
    command: str | None
    digest: bytes
    recorded_at: str


@frozen
class Append:
    """Events of one command, if any, and the versions of all the streams that it was decided on.

    `recorded_at` is the UTC time of recording in ISO 8601 with microseconds and `Z`, so that its
    order as text is its order in time.
    """

    rows: Sequence[NewRow]
    read: Mapping[str, int]
    command: str
    digest: bytes
    recorded_at: str

    @property
    def expected(self) -> dict[str, int]:
        """The version at which each stream that is read or written to must stand.

        Raises:
            StreamMoved: a row is not the next of its stream.
        """
        expected, reached = dict(self.read), dict(self.read)
        for stream, version, _, _ in self.rows:
            before = version - 1
            expected.setdefault(stream, before)
            if reached.setdefault(stream, before) != before:
                raise StreamMoved(stream)
            reached[stream] = version
        return expected


def check_sizes(rows: Iterable[NewRow], command: str, largest: int) -> None:
    """Raise where a store does not take what a command has recorded.

    Args:
        rows: the events.
        command: the command's id.
        largest: the store's limit of an event, in bytes.

    Raises:
        PayloadTooLarge, NameTooLong: it does not.
    """
    _check_name(command)
    for stream, _, name, payload in rows:
        _check_name(stream)
        _check_name(name)
        if len(payload) > largest:
            raise PayloadTooLarge(stream, len(payload), largest)


def _check_name(name: str) -> None:
    if len(name) > _SURELY_SHORT and (size := len(name.encode())) > LONGEST_NAME:
        raise NameTooLong(name[:40], size, LONGEST_NAME)


class Store(Protocol):
    """A log of events with one order for all readers.

    Threads may share it. All methods raise the problems of `roadmap_domain.storage.problems`.
    """

    largest_payload: int
    """Bytes of an event that the store takes."""

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

        What is added while it is read is read as well, so that nothing is missed between this and
        what is read next.
        """
        ...

    def follow(self, after: int = 0, /) -> Following:
        """The log after a position, and then each new row as it comes, until it is closed."""
        ...

    def command(self, command: str, /) -> CommandRow | None:
        """The command, where it has been recorded."""
        ...

    def commands(self, after: int = 0, /) -> Iterator[CommandRow]:
        """The commands whose last event lies after a position, in the order of their events."""
        ...

    def idle_commands(self) -> Iterator[CommandRow]:
        """The commands that nothing followed from, in any order."""
        ...

    def append(self, append: Append, /) -> Sequence[int]:
        """Store the rows in one transaction and answer their positions.

        The rows of a stream are its next ones, in order. A command may have none; it is kept, and
        the time of the log stays what it was. What is wrong is looked for in this order.

        Raises:
            PayloadTooLarge, CommandTooLarge, NameTooLong: the store takes less.
            CommandIsKnown: the command has been recorded before.
            StreamMoved: a stream that was read or is written to has other events by now, or a row
                is not the next of its stream.
            ClockIsBehind: the last row of the log was recorded later than `recorded_at`.
        """
        ...

    def restore(self, entries: Iterable[Entry], after: int, /) -> None:
        """Store what another log has, as it is and in its order, behind the log's last position.

        `after` is that position, 0 in an empty log. Rows keep stream, version, name and bytes, and
        commands their digest and time; positions are this store's own, and a command's `first` and
        `last` follow from them. Nothing is decided: neither times nor the versions of streams are
        compared, but what is there twice is refused.

        All of it is stored or nothing, also where `entries` raises while it is read; it is read
        once, and never held in memory as a whole. A store that cannot do so in one transaction
        stores as many entries in each as it can, whole ones in their order, so that what is left
        after an interruption is a beginning of them.

        What a later `append` finds the log's time to be is the time of the last entry with rows,
        whatever commands without rows are stored after it.

        Raises:
            LogMoved: the log ends at another position.
            CommandIsKnown: a command has been recorded before.
            StreamMoved: a stream has that version already.
            PayloadTooLarge, CommandTooLarge, NameTooLong: this store takes less.
        """
        ...

    def close(self) -> None:
        """Let go of files and connections, and end all that follow; again, it does nothing.

        A store that outlives its process raises `StoreIsUnreachable` to whoever asks it later.
        """
        ...
