"""What outlives a process, and what several of them do at once."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from threading import Barrier

import pytest

from roadmap_domain.storage import Row, Store, open_store
from roadmap_domain.storage.problems import (
    CommandIsKnown,
    StoreExists,
    StoreIsUnreachable,
    StoreNotFound,
    StreamMoved,
)
from roadmap_domain.testing.conformance import programs
from roadmap_domain.testing.conformance.base import Conforming
from roadmap_domain.testing.conformance.material import appending, everything, rows
from roadmap_domain.testing.conformance.programs import SHARED, WRITERS
from roadmap_domain.testing.conformance.restoring import log

COUNT = 1_000
"""Rows that take a while to be read."""


class Durable(Conforming):
    """A store is opened again, closed, and shared by programs that know nothing of each other."""

    commands = 150
    """How many each process records; a slow store may do with fewer, a release with more."""

    @pytest.fixture(scope="class")
    @classmethod
    def processes(cls) -> Iterator[ProcessPoolExecutor]:
        """Other processes, started afresh as other programs are."""
        context = multiprocessing.get_context("spawn")
        with ProcessPoolExecutor(WRITERS + 1, mp_context=context) as pool:
            yield pool

    def test_a_store_is_created_once_and_opened_only_where_one_is(
        self, opened: Callable[..., Store]
    ) -> None:
        """Nothing is made by opening, and nothing is made anew by creating."""
        with pytest.raises(StoreNotFound):
            opened()
        opened(create=True).append(appending(rows("thing/1", 1)))
        with pytest.raises(StoreExists):
            opened(create=True)
        assert len(list(opened().log())) == 1

    def test_what_was_stored_is_there_when_the_store_is_opened_again(
        self, opened: Callable[..., Store]
    ) -> None:
        """With its order, its commands and its guards."""
        first = opened(create=True)
        first.append(appending(rows("thing/1", 1, 2), command="first"))
        first.append(appending([], command="idle"))
        before = everything(first)
        first.close()
        again = opened()
        assert everything(again) == before
        for command in ("first", "idle"):
            with pytest.raises(CommandIsKnown):
                again.append(appending(rows("thing/1", 3), command=command))
        with pytest.raises(StreamMoved):
            again.append(appending(rows("thing/1", 2)))
        assert again.append(appending(rows("thing/1", 3)))[0] > before[0][-1].position

    def test_what_was_taken_in_outlives_the_program(self, opened: Callable[..., Store]) -> None:
        """Another log, with its commands."""
        first = opened(create=True)
        first.restore(log(), 0)
        before = everything(first)
        first.close()
        assert everything(opened()) == before

    def test_what_one_has_stored_another_sees_at_once(self, opened: Callable[..., Store]) -> None:
        """Two that are open at the same time have nothing of their own."""
        one, another = opened(create=True), opened()
        one.append(appending(rows("thing/1", 1), command="first"))
        assert everything(another) == everything(one)
        another.append(appending(rows("thing/1", 2)))
        with pytest.raises(StreamMoved):
            one.append(appending(rows("thing/1", 2)))
        assert [row.version for row in one.stream("thing/1", 1)] == [2]

    def test_a_closed_store_does_not_answer(self, store: Store) -> None:
        """It says so, however often it is closed."""
        store.append(appending(rows("thing/1", 1)))
        store.close()
        store.close()
        with pytest.raises(StoreIsUnreachable):
            store.stream("thing/1")
        with pytest.raises(StoreIsUnreachable):
            store.append(appending(rows("thing/1", 2)))
        assert programs.first(store.follow(), 1) == []

    def test_a_store_is_closed_while_threads_read(self, opened: Callable[..., Store]) -> None:
        """Each reader is told; none crashes."""
        opened(create=True).append(appending(rows("thing/1", *range(1, COUNT + 1))))

        def read(store: Store, together: Barrier) -> None:
            together.wait()
            while True:
                assert len(store.stream("thing/1")) == COUNT

        with ThreadPoolExecutor(2) as threads:
            for _ in range(5):
                store, together = opened(), Barrier(3)
                readers = [threads.submit(read, store, together) for _ in range(2)]
                together.wait()
                store.close()
                for reader in readers:
                    with pytest.raises(StoreIsUnreachable):
                        reader.result()

    def test_followers_skip_and_repeat_nothing_while_processes_write(
        self, store: Store, store_url: str, processes: ProcessPoolExecutor
    ) -> None:
        """In this process and in another; positions may have gaps, rows have none."""
        count = WRITERS * (2 * self.commands + 1)
        elsewhere = processes.submit(programs.follow, store_url, count)
        writing = [
            processes.submit(programs.write_own, store_url, n, self.commands)
            for n in range(WRITERS)
        ]
        followed = programs.first(store.follow(), count)
        for one in writing:
            one.result()
        assert followed == list(store.log()) == elsewhere.result()
        assert [row.position for row in followed] == sorted({row.position for row in followed})
        for n in range(WRITERS):
            own = [row.version for row in followed if row.stream == f"thing/{n}"]
            assert own == list(range(1, 2 * self.commands + 1))

    def test_readers_miss_nothing_while_processes_write(
        self, store: Store, store_url: str, processes: ProcessPoolExecutor
    ) -> None:
        """Who reads the log after the last position that they have seen sees everything once."""
        writing = [
            processes.submit(programs.write_own, store_url, n, self.commands)
            for n in range(WRITERS)
        ]
        found: list[Row] = []
        while True:
            finished = all(one.done() for one in writing)
            page = list(store.log(found[-1].position if found else 0))
            found += page
            if finished and not page:
                break
        for one in writing:
            one.result()
        assert found == list(store.log())
        assert len(found) == WRITERS * (2 * self.commands + 1)

    def test_writers_of_one_stream_lose_and_double_nothing(
        self, store: Store, store_url: str, processes: ProcessPoolExecutor
    ) -> None:
        """Each version is written once, by whoever was faster."""
        commands = self.commands // 6
        writing = [
            processes.submit(programs.write_shared, store_url, n, commands) for n in range(WRITERS)
        ]
        moved = [one.result() for one in writing]
        shared = store.stream(SHARED)
        assert [row.version for row in shared] == list(range(1, WRITERS * commands + 1))
        assert [row.position for row in shared] == sorted({row.position for row in shared})
        for n in range(WRITERS):
            own = [row.version for row in store.stream(f"thing/{n}")]
            assert own == list(range(1, commands + 1))
        assert len(list(store.log())) == WRITERS * (2 * commands + 1)
        assert sum(count > 0 for count in moved) >= WRITERS - 1, "who was slower was not told"

    def test_what_was_read_held_when_it_was_decided_on(
        self, store: Store, store_url: str, processes: ProcessPoolExecutor
    ) -> None:
        """Though four processes move what the others have read."""
        commands = self.commands // 6
        writing = [
            processes.submit(programs.write_guarded, store_url, n, commands) for n in range(WRITERS)
        ]
        for one in writing:
            one.result()
        length = 0
        for row in store.log():
            if row.stream == SHARED:
                length += 1
            elif row.stream.startswith("thing/"):
                assert row.payload == b"%d" % length
        assert length

    def test_a_store_is_created_by_one_of_many(
        self, store_url: str, processes: ProcessPoolExecutor
    ) -> None:
        """The others are told that it is there."""
        trying = [processes.submit(programs.create, store_url) for _ in range(WRITERS)]
        assert sorted(one.result() for one in trying) == [False] * (WRITERS - 1) + [True]
        open_store(store_url).close()
