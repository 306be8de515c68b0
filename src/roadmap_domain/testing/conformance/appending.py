"""What is stored, and what is refused and leaves everything as it was."""

from __future__ import annotations

import os
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from roadmap_domain.storage import CommandRow, NewRow, Store
from roadmap_domain.storage.problems import ClockIsBehind, CommandIsKnown, StreamMoved
from roadmap_domain.testing.conformance.base import Conforming
from roadmap_domain.testing.conformance.material import (
    EARLIER,
    LATER,
    TIME,
    appending,
    everything,
    rows,
)
from roadmap_domain.testing.conformance.programs import SHARED, WRITERS, write_shared_by

MOVED = {
    "grown": ({"thing/1": 0}, rows("thing/3", 1), "thing/1"),
    "shorter": ({"thing/1": 3}, rows("thing/3", 1), "thing/1"),
    "several": (
        {"thing/1": 1, "thing/2": 0, "thing/4": 0},
        rows("thing/3", 1),
        "thing/1, thing/2",
    ),
    "written": ({"thing/1": 1}, rows("thing/1", 2), "thing/1"),
    "written-unread": ({}, rows("thing/3", 1) + rows("thing/1", 2), "thing/1"),
    "gap": ({}, rows("thing/3", 1) + rows("thing/1", 4), "thing/1"),
    "never-there": ({"thing/9": 1}, rows("thing/3", 1), "thing/9"),
    "never-there-written": ({}, rows("thing/3", 1) + rows("thing/9", 2), "thing/9"),
    "among-many": (
        {"thing/2": 0, **{f"other/{n}": 0 for n in range(250)}, "thing/1": 1},
        rows("thing/3", 1),
        "thing/1, thing/2",
    ),
    "nothing-follows": ({"thing/1": 1}, [], "thing/1"),
}


class Appending(Conforming):
    """An append is one step: guarded by what was read, and recorded once."""

    @pytest.mark.parametrize("case", MOVED)
    def test_nothing_is_stored_where_a_stream_has_moved(self, store: Store, case: str) -> None:
        """A stream that was read or is written to has another version by now."""
        read, new, moved = MOVED[case]
        store.append(appending(rows("thing/1", 1, 2) + rows("thing/2", 1), command="first"))
        before = everything(store)
        with pytest.raises(StreamMoved) as found:
            store.append(appending(new, read=read, command="second"))
        assert sorted(found.value.streams.split(", ")) == moved.split(", ")
        assert everything(store) == before
        assert store.command("second") is None

    @pytest.mark.parametrize(
        ("versions", "read"),
        [
            ((1, 2, 2), {}),
            ((1, 2, 1), {}),
            ((1, 3), {}),
            ((2, 3), {"thing/1": 0}),
            ((1, 3), {"thing/1": 0}),
        ],
        ids=["twice", "back", "gap", "gap-to-what-was-read", "gap-behind-what-was-read"],
    )
    def test_nothing_is_stored_where_a_row_is_not_the_next(
        self, store: Store, versions: tuple[int, ...], read: dict[str, int]
    ) -> None:
        """Not even what comes before it."""
        with pytest.raises(StreamMoved):
            store.append(appending(rows("thing/1", *versions), read=read, command="first"))
        assert everything(store) == ([], [], [])

    def test_what_was_read_may_stay_as_it_was(self, store: Store) -> None:
        """Streams without events, too."""
        store.append(appending(rows("thing/1", 1, 2)))
        read = {"thing/1": 2, "thing/2": 0, "thing/3": 0}
        store.append(appending(rows("thing/2", 1), read=read))
        assert len(store.stream("thing/2")) == 1

    def test_a_command_is_recorded_once(self, store: Store) -> None:
        """Whatever it comes with the second time; so is one of which nothing followed."""
        store.append(appending(rows("thing/1", 1), command="first"))
        store.append(appending([], command="idle"))
        before = everything(store)
        for command in ("first", "idle"):
            with pytest.raises(CommandIsKnown) as known:
                store.append(appending(rows("thing/1", 2), command=command))
            assert known.value.command == command
        assert everything(store) == before

    def test_what_is_wrong_is_looked_for_in_one_order(self, store: Store) -> None:
        """The command, the streams, the time: what is sent again is known, whatever has moved."""
        store.append(appending(rows("thing/1", 1), command="first"))
        again = rows("thing/1", 1)
        with pytest.raises(CommandIsKnown):
            store.append(appending(again, command="first", recorded_at=EARLIER))
        with pytest.raises(StreamMoved):
            store.append(appending(again, command="second", recorded_at=EARLIER))

    def test_the_time_of_recording_never_goes_back(self, store: Store) -> None:
        """Not by a microsecond, whatever stream it is about; it may stay."""
        store.append(appending(rows("thing/1", 1), command="first"))
        before = everything(store)
        with pytest.raises(ClockIsBehind) as behind:
            store.append(appending(rows("thing/2", 1), recorded_at=EARLIER))
        assert behind.value.last == TIME
        assert everything(store) == before
        store.append(appending(rows("thing/1", 2)))
        store.append(appending(rows("thing/1", 3), recorded_at=LATER))
        with pytest.raises(ClockIsBehind):
            store.append(appending(rows("thing/1", 4)))

    def test_a_command_without_events_leaves_the_time_of_the_log(self, store: Store) -> None:
        """Only what is in the log has a place in its order."""
        store.append(appending(rows("thing/1", 1)))
        store.append(appending([], recorded_at=LATER))
        store.append(appending(rows("thing/1", 2)))
        with pytest.raises(ClockIsBehind) as behind:
            store.append(appending([], recorded_at=EARLIER))
        assert behind.value.last == TIME

    @pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "America/St_Johns"])
    def test_times_are_the_same_in_every_zone(
        self, store: Store, zone: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Wherever the process is, before noon in UTC is before noon in UTC."""
        store.append(appending(rows("thing/1", 1), command="first"))
        with monkeypatch.context() as there:
            there.setitem(os.environ, "TZ", zone)
            time.tzset()
            assert store.command("first") == CommandRow(
                "first", b"digest", TIME, *2 * [store.stream("thing/1")[0].position]
            )
            with pytest.raises(ClockIsBehind):
                store.append(appending(rows("thing/1", 2), recorded_at=EARLIER))
            store.append(appending(rows("thing/1", 2), recorded_at=LATER))
        time.tzset()

    def test_many_events_are_one_step(self, store: Store) -> None:
        """In the order in which they were given."""
        new: list[NewRow] = []
        for n in range(500):
            new += rows(f"thing/{n}", *range(1, 21))
        positions = store.append(appending(new, command="first"))
        assert len(set(positions)) == len(new)
        assert [row.position for row in store.log()] == list(positions)
        first = CommandRow("first", b"digest", TIME, positions[0], positions[-1])
        assert store.command("first") == first

    def test_threads_share_a_store(self, store: Store) -> None:
        """Those that write to one stream lose and double nothing."""
        own, others = range(1, 11), range(WRITERS)
        with ThreadPoolExecutor(WRITERS) as threads:
            for done in [threads.submit(write_shared_by, store, n, len(own)) for n in others]:
                done.result()
        versions = [row.version for row in store.stream(SHARED)]
        assert versions == list(range(1, WRITERS * len(own) + 1))
        for n in others:
            assert [row.version for row in store.stream(f"thing/{n}")] == list(own)
