"""The log folded anew, event by event, from nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime
from itertools import takewhile
from typing import Any, Final

from attrs import define, field, frozen

from roadmap_domain.application.problems import BeyondTheLog
from roadmap_domain.application.time import moment_of
from roadmap_domain.kernel.folded import Folded
from roadmap_domain.kernel.recorded import Recorded, stamp
from roadmap_domain.persistence import Codec
from roadmap_domain.storage import Store
from roadmap_domain.views.problems import NothingKnownYet

SCHEMA: Final = "roadmap.replay/1"


@frozen
class Kind:
    """How many aggregates of a kind there are, and from how many events they come."""

    kind: str
    aggregates: int
    events: int


@frozen
class Replayed:
    """The answer of `replay`: what the log, or a beginning of it, comes to.

    `position` and `recorded_at` are those of the last event that was folded. `idle` is how many
    events changed nothing when they were folded.
    """

    schema: str
    events: int
    position: int | None
    recorded_at: str | None
    corrections: int
    idle: int
    kinds: list[Kind]


@frozen
class Fold:
    """One step: an event, and the state of its aggregate before and after it.

    The state is the one that decisions see: all that is known, also what is to hold later.
    """

    recorded: Recorded[Any]
    before: Any
    after: Any


@define
class Replay:
    """A replay of a store's log; it holds the states, and of the log a page at a time.

    Personal data stays sealed: no key is needed, and the forgotten make no difference.
    """

    _store: Store
    _codec: Codec
    _folded: dict[str, Folded] = field(factory=dict, init=False)
    _events: Counter[str] = field(factory=Counter, init=False)
    _corrections: int = field(default=0, init=False)
    _idle: int = field(default=0, init=False)
    _last: Recorded[Any] | None = field(default=None, init=False)

    def steps(self, until: int | date | datetime | None = None) -> Iterator[Fold]:
        """Fold the log up to a position, or as known at the end of a day or at a time.

        Raises:
            BeyondTheLog: the log does not reach to the position.
            NothingKnownYet: the first event is later than the time.
        """
        for recorded in takewhile(self._before(until), map(self._codec.decode, self._store.log())):
            yield self._fold(recorded)

    def last_position(self) -> int:
        """The position of the log's last event, found in twice as many steps as it has bits."""
        low, high = 0, 1
        while self._reaches(high):
            low, high = high, high * 2
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (middle, high) if self._reaches(middle) else (low, middle)
        return low

    def _reaches(self, position: int) -> bool:
        return next(self._store.log(position - 1), None) is not None

    def state(self, stream: str) -> Any:  # noqa: ANN401 # of whatever slice the stream is
        """What a stream has come to so far."""
        return self._folded.get(stream, Folded()).state

    @property
    def streams(self) -> list[str]:
        """The streams that have been met so far."""
        return list(self._folded)

    def answer(self) -> Replayed:
        """What the log has come to so far."""
        there = Counter(
            _kind(stream) for stream, it in self._folded.items() if it.state is not None
        )
        last = self._last
        return Replayed(
            SCHEMA,
            self._events.total(),
            last.position if last else None,
            stamp(last.recorded_at) if last else None,
            self._corrections,
            self._idle,
            [Kind(kind, there[kind], events) for kind, events in self._events.items()],
        )

    def _before(self, until: int | date | datetime | None) -> Any:  # noqa: ANN401 # a test of an event
        if until is None:
            return lambda _: True
        if isinstance(until, int):
            if not self._reaches(until):
                raise BeyondTheLog(until)
            return lambda recorded: recorded.position <= until
        moment = moment_of(until)
        first = next(map(self._codec.decode, self._store.log()), None)
        if first is not None and first.recorded_at > moment:
            raise NothingKnownYet(first.recorded_at)
        return lambda recorded: recorded.recorded_at <= moment

    def _fold(self, recorded: Recorded[Any]) -> Fold:
        stream = recorded.stream
        of = self._codec.registry.slice_of(stream)
        before = self._folded.get(stream, Folded())
        if before.continues_with([recorded]):
            after = before.then(of, [recorded])
        else:
            rows = self._store.stream(stream)[: recorded.version]
            after = Folded.of(of, list(map(self._codec.decode, rows)))
        self._folded[stream], self._last = after, recorded
        self._events[_kind(stream)] += 1
        self._corrections += recorded.corrects is not None
        self._idle += after.state == before.state
        return Fold(recorded, before.state, after.state)


def _kind(stream: str) -> str:
    return stream.partition("/")[0]
