"""Those who follow a log while others write."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import islice
from threading import Event

import pytest

from roadmap_domain.storage import Row, Store
from roadmap_domain.testing.conformance.base import Conforming
from roadmap_domain.testing.conformance.material import appending, rows
from roadmap_domain.testing.conformance.programs import SOON, first, write_shared_by


class FollowingLog(Conforming):
    """A follower gets each row once, in order, and ends when it is told to."""

    @pytest.fixture
    def threads(self) -> Iterator[ThreadPoolExecutor]:
        """Threads that follow while the test writes."""
        with ThreadPoolExecutor(4) as threads:
            yield threads

    def test_a_follower_gets_what_is_there_and_what_comes(
        self, store: Store, threads: ThreadPoolExecutor
    ) -> None:
        """From a position on, and soon."""
        store.append(appending(rows("thing/1", 1, 2)))
        with store.follow() as all_, store.follow(store.stream("thing/1")[0].position) as later:
            assert [row.version for row in islice(all_, 2)] == [1, 2]
            assert [row.version for row in islice(later, 1)] == [2]
            for version in (3, 5):
                coming = threads.submit(list, islice(all_, 2))
                store.append(appending([]))
                store.append(appending(rows("thing/1", version, version + 1)))
                assert [row.version for row in coming.result(SOON)] == [version, version + 1]
            assert [row.version for row in islice(later, 4)] == [3, 4, 5, 6]
            assert later.position == store.stream("thing/1")[-1].position

    @pytest.mark.parametrize("what", ["follower", "store"])
    def test_a_follower_ends_when_it_or_its_store_is_closed(
        self, store: Store, threads: ThreadPoolExecutor, what: str
    ) -> None:
        """Also while it waits, in another thread."""
        store.append(appending(rows("thing/1", 1)))
        waits = Event()

        def wait() -> list[Row]:
            found = [next(following)]
            waits.set()
            return found + list(following)

        following = store.follow()
        waiting = threads.submit(wait)
        assert waits.wait(SOON)
        (following if what == "follower" else store).close()
        with following:  # also where it has not ended by itself
            assert len(waiting.result(SOON)) == 1
        assert list(following) == []

    def test_a_follower_that_has_not_begun_ends_as_well(self, store: Store) -> None:
        """Closed before it is asked for anything, it has nothing."""
        store.append(appending(rows("thing/1", 1)))
        following = store.follow()
        following.close()
        assert list(following) == []

    def test_followers_skip_and_repeat_nothing_while_threads_write(
        self, store: Store, threads: ThreadPoolExecutor
    ) -> None:
        """Each follower gets the one order that the log has."""
        with store.follow() as one, store.follow() as another:
            followed = [threads.submit(first, it, 80) for it in (one, another)]
            for writing in [threads.submit(write_shared_by, store, n, 20) for n in range(2)]:
                writing.result()
            log = list(store.log())
            assert [it.result(SOON) for it in followed] == [log, log]
