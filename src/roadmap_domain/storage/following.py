"""Rows as they come, for those who follow a log."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from threading import Event, Lock
from typing import Self, TypeVar
from weakref import WeakSet

from roadmap_domain.storage.port import Row
from roadmap_domain.storage.problems import StoreIsLocked, StoreIsUnreachable

PAUSE, LONGEST_PAUSE = 0.05, 2.0
"""Seconds before a lost log is looked for again: twice as long each time."""
POLL = 0.02
"""Seconds between two looks at a log that cannot say when it grows."""


class Following(ABC):
    """The rows of a log after a position, and then each new one: an iterator that waits for it.

    It skips none and repeats none, also where its connection is lost and made anew, and ends when
    somebody closes it, from any thread, or closes its store. One thread at a time may iterate.
    """

    def __init__(self, after: int) -> None:
        self.position = after
        self.closed = Event()
        self._rows = self._all()

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> Row:
        return next(self._rows)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End it: whoever waits for a row is told that there are no more."""
        self.closed.set()
        self.wake()

    @abstractmethod
    def read(self) -> Iterator[Row]:
        """The rows after `position`, which moves along, and then new ones; waits where none are.

        May end when `closed` is set or a connection is lost, or raise that the store is
        unreachable: it is called again then.
        """

    def wake(self) -> None:  # noqa: B027 # a store that never waits long need not
        """Have `read`, which may be waiting in another thread, look at `closed`."""

    def _all(self) -> Iterator[Row]:
        pause = PAUSE
        while not self.closed.is_set():
            try:
                for row in self.read():
                    if self.closed.is_set():
                        return
                    pause = PAUSE
                    self.position = row.position
                    yield row
            except (StoreIsLocked, StoreIsUnreachable):
                pass  # it may come back: who has waited long enough closes
            if self.closed.wait(pause):
                return
            pause = min(2 * pause, LONGEST_PAUSE)


class Polling(Following):
    """Looks at a log again and again: for stores that have no way to say when it grows."""

    def __init__(
        self, log: Callable[[int], Iterator[Row]], after: int, every: float = POLL
    ) -> None:
        super().__init__(after)
        self._log = log
        self._every = every

    def read(self) -> Iterator[Row]:
        """The rows that are there, and after a while those that are there by then."""
        while not self.closed.is_set():
            yield from self._log(self.position)
            self.closed.wait(self._every)


F = TypeVar("F", bound=Following)


class Followings:
    """All that follow one store, to be closed with it."""

    def __init__(self) -> None:
        self._all: WeakSet[Following] = WeakSet()
        self._turn = Lock()
        self._closed = False

    def add(self, following: F) -> F:
        """Keep it in mind, and answer it; of a store that has been closed, it has ended."""
        with self._turn:
            self._all.add(following)
            closed = self._closed
        if closed:
            following.close()
        return following

    def close(self) -> None:
        """Close them all."""
        with self._turn:
            self._closed = True
            following = list(self._all)
        for one in following:
            one.close()
