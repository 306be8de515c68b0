"""What a store does when another log is moved into it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest

from roadmap_domain.storage import CommandRow, Entry, NewRow, Store
from roadmap_domain.storage.port import LONGEST_NAME
from roadmap_domain.storage.problems import (
    ClockIsBehind,
    CommandIsKnown,
    LogMoved,
    NameTooLong,
    PayloadTooLarge,
    StreamMoved,
)
from roadmap_domain.testing.conformance.base import Conforming
from roadmap_domain.testing.conformance.material import (
    LATER,
    LATEST,
    TIME,
    appending,
    everything,
    rows,
)

MANY = 1234
"""More than fit in a page, and no multiple of it."""


def entry(new: Sequence[NewRow], command: str | None, recorded_at: str = TIME) -> Entry:
    """What a command has recorded."""
    return Entry(new, command, b"digest of " + (command or "").encode(), recorded_at)


def log(count: int = MANY) -> list[Entry]:
    """A log with commands of one event, of several and of none, and an event of no command."""
    return [
        entry([], "idle"),
        *(entry(rows(f"thing/{n}", *range(1, n % 3 + 2)), f"c-{n}") for n in range(count)),
        Entry(rows("thing/0", 2), None, b"", ""),
    ]


def stored(entries: Sequence[Entry]) -> list[NewRow]:
    """All rows of a log."""
    return [row for entry in entries for row in entry.rows]


def new_rows(store: Store) -> list[NewRow]:
    """What is in a store, wherever it lies."""
    return [NewRow._make(row[1:]) for row in store.log()]


def end(store: Store) -> int:
    """The last position of a log."""
    return max((row.position for row in store.log()), default=0)


class Restoring(Conforming):
    """A log is taken in as it is, behind a known end, all of it or nothing."""

    def test_a_log_is_taken_in_as_it_is_and_in_its_order(self, store: Store) -> None:
        """Row by row, each with its stream, version, name and bytes."""
        store.restore(log(), 0)
        assert new_rows(store) == stored(log())
        assert store.stream("thing/5") == [row for row in store.log() if row.stream == "thing/5"]

    def test_its_commands_are_known_with_the_place_of_their_events(self, store: Store) -> None:
        """And they are not recorded again."""
        store.restore(iter(log()), 0)
        commands = list(store.commands())
        assert [it.command for it in commands] == [f"c-{n}" for n in range(MANY)]
        by_position = {row.position: row for row in store.log()}
        for n, it in enumerate(commands):
            assert store.command(it.command) == it
            assert it[:3] == (f"c-{n}", f"digest of c-{n}".encode(), TIME)
            assert by_position[it.first or 0][1:3] == (f"thing/{n}", 1)
            assert by_position[it.last or 0][1:3] == (f"thing/{n}", n % 3 + 1)
        idle = CommandRow("idle", b"digest of idle", TIME, None, None)
        assert list(store.idle_commands()) == [idle]
        assert store.command("idle") == idle
        with pytest.raises(CommandIsKnown):
            store.append(appending(rows("thing/x", 1), command="c-7"))

    def test_commands_are_read_after_a_position(self, store: Store) -> None:
        """One whose last event lies after it, though its first does not."""
        store.restore(log(), 0)
        commands = list(store.commands())
        assert list(store.commands(commands[700].last or 0)) == commands[701:]
        several = commands[701]
        assert several.first != several.last
        assert next(store.commands(several.first or 0)) == several
        assert list(store.commands(commands[-1].last or 0)) == []

    def test_what_was_appended_here_is_read_as_what_was_taken_in(self, store: Store) -> None:
        """Commands of both kinds are told."""
        store.append(appending(rows("thing/1", 1, 2), command="first"))
        store.append(appending([], command="nothing"))
        store.append(appending(rows("thing/2", 1), command="second"))
        assert list(store.commands()) == [store.command("first"), store.command("second")]
        assert list(store.idle_commands()) == [store.command("nothing")]

    def test_a_log_is_taken_in_piece_by_piece(self, store: Store) -> None:
        """Each piece behind the end of the one before it."""
        entries = log()
        for start in range(0, len(entries), 500):
            store.restore(entries[start : start + 500], end(store))
        assert new_rows(store) == stored(entries)
        store.restore([], end(store))
        assert new_rows(store) == stored(entries)

    def test_the_log_goes_on_with_what_is_decided_here(self, store: Store) -> None:
        """With the next version of each stream, and later positions."""
        store.restore(log(3), 0)
        before = end(store)
        (position,) = store.append(appending(rows("thing/2", 4), read={"thing/1": 2}))
        assert position > before
        assert [row.version for row in store.stream("thing/2")] == [1, 2, 3, 4]
        with pytest.raises(StreamMoved):
            store.append(appending(rows("thing/2", 4)))

    def test_nothing_is_taken_in_behind_another_end(self, store: Store) -> None:
        """Neither before nor after it."""
        store.append(appending(rows("thing/other", 1), command="other"))
        before = everything(store)
        for after in (0, before[0][-1].position + 1):
            with pytest.raises(LogMoved):
                store.restore(log(), after)
        assert everything(store) == before

    @pytest.mark.parametrize(
        ("twice", "problem"),
        [
            (entry(rows("thing/3", 1), "x"), StreamMoved),
            (entry(rows("thing/x", 1), "c-1"), CommandIsKnown),
            (entry(rows("thing/x", 1), f"c-{MANY - 1}"), CommandIsKnown),
            (entry([], "c-1"), CommandIsKnown),
            (entry([], "idle"), CommandIsKnown),
            (entry(rows("thing/x", 1), "before"), CommandIsKnown),
            (entry(rows("thing/before", 1), "x"), StreamMoved),
        ],
        ids=[
            "version",
            "command",
            "command-of-the-same-page",
            "command-now-idle",
            "idle-command",
            "command-from-before",
            "version-from-before",
        ],
    )
    def test_what_is_there_twice_is_refused_and_nothing_is_stored(
        self, store: Store, twice: Entry, problem: type[Exception]
    ) -> None:
        """A version of a stream, or a command."""
        store.append(appending(rows("thing/before", 1), command="before"))
        before = everything(store)
        with pytest.raises(problem):
            store.restore([*log(), twice], end(store))
        assert everything(store) == before

    @pytest.mark.parametrize("what", ["payload", "stream", "name", "command"])
    def test_what_is_too_large_is_refused_and_nothing_is_stored(
        self, store: Store, what: str
    ) -> None:
        """As an append would refuse it."""
        long = "x" * (LONGEST_NAME + 1)
        (row,) = rows("thing/2", 1)
        large, problem = {
            "payload": (
                entry([row._replace(payload=b"e" * (store.largest_payload + 1))], "large"),
                PayloadTooLarge,
            ),
            "stream": (entry([row._replace(stream=long)], "large"), NameTooLong),
            "name": (entry([row._replace(name=long)], "large"), NameTooLong),
            "command": (entry([row], long), NameTooLong),
        }[what]
        with pytest.raises(problem):
            store.restore([entry(rows("thing/1", 1), "first"), large], 0)
        assert everything(store) == ([], [], [])

    @pytest.mark.parametrize("after", [0, 1, 700, MANY])
    def test_nothing_is_stored_where_reading_fails(self, store: Store, after: int) -> None:
        """The error comes out as it was, and the log may be taken in later."""

        class CutError(Exception):
            """What went wrong."""

        def cut() -> Iterator[Entry]:
            yield from log()[:after]
            raise CutError

        with pytest.raises(CutError):
            store.restore(cut(), 0)
        assert everything(store) == ([], [], [])
        store.restore(log(), 0)
        assert new_rows(store) == stored(log())

    def test_the_time_of_the_last_event_is_the_logs(self, store: Store) -> None:
        """Whatever commands without events come after it, and however old they are."""
        store.restore([entry(rows("thing/1", 1), "first", LATER)], 0)
        store.restore([entry([], "idle", TIME), entry([], "later", LATEST)], end(store))
        with pytest.raises(ClockIsBehind) as behind:
            store.append(appending(rows("thing/1", 2), recorded_at=TIME))
        assert behind.value.last == LATER
        store.append(appending(rows("thing/1", 2), recorded_at=LATER))

    def test_bytes_and_names_of_all_kinds_stay_as_they_are(self, store: Store) -> None:
        """Also versions that no append would take."""
        new = [
            NewRow("thing/ääkköset 👩‍👧", 1, "thing.done@1", b""),
            NewRow("thing/'\"\\{},NULL", 7, "thing.done@12", bytes(range(256))),
            NewRow("thing/" + "x" * 200, 2**40, "x", b'{"a": "\\u0000"}' * 10_000),
        ]
        store.restore([entry(new, "ää {}'\"")], 0)
        assert new_rows(store) == new
        assert [it.command for it in store.commands()] == ["ää {}'\""]
