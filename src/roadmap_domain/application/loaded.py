"""A stream as a command sees it while it is decided, and what is remembered of it for the next."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable
from datetime import date
from threading import Lock
from typing import Any, Final

from roadmap_domain.application.problems import NothingToCorrect, RestsOnIt, TakesNoEffect
from roadmap_domain.kernel.folded import Folded
from roadmap_domain.kernel.recorded import Recorded, in_effect
from roadmap_domain.kernel.slices import Slice
from roadmap_domain.persistence.sealing import Sealing

REMEMBERED: Final = 1_000
"""How many streams' states are remembered, those read most recently."""


class Remembered:
    """What streams came to when they were last read, so that only what is new is read again.

    An append checks the versions of all that was read, so nothing is decided on what has changed.
    """

    def __init__(self) -> None:
        self._folded: OrderedDict[str, Folded] = OrderedDict()
        self._turn = Lock()

    def get(self, stream: str) -> Folded | None:
        """What a stream came to, if it is remembered."""
        with self._turn:
            if stream in self._folded:
                self._folded.move_to_end(stream)
            return self._folded.get(stream)

    def all(self) -> dict[str, Folded]:
        """All that is remembered, by stream."""
        with self._turn:
            return dict(self._folded)

    def put(self, stream: str, folded: Folded) -> None:
        """Remember what a stream comes to."""
        with self._turn:
            self._folded[stream] = folded
            self._folded.move_to_end(stream)
            if len(self._folded) > REMEMBERED:
                self._folded.popitem(last=False)

    def forget(self, streams: Iterable[str]) -> None:
        """Read streams anew the next time."""
        with self._turn:
            for stream in streams:
                self._folded.pop(stream, None)


class Loaded:
    """A stream as this command sees it: what is stored, and what the command adds.

    `read` answers the whole stream, for what cannot do with the state.
    """

    __slots__ = ("_added", "_folded", "_latest", "_read", "_recorded", "_unfolded", "of", "stored")

    def __init__(
        self, of: Slice[Any, Any], folded: Folded, read: Callable[[], list[Recorded[Any]]]
    ) -> None:
        self.of = of
        self.stored = folded.version
        self._folded = folded
        self._latest = folded.latest
        self._read = read
        self._recorded: list[Recorded[Any]] | None = None
        self._added: list[Recorded[Any]] = []
        self._unfolded = 0

    @property
    def version(self) -> int:
        """The stream's version with all that was added."""
        return self.stored + len(self._added)

    @property
    def recorded(self) -> list[Recorded[Any]]:
        """All events, with those that were added."""
        if self._recorded is None:
            # Somebody may have recorded more since; the append will tell.
            self._recorded = self._read()[: self.stored]
        return [*self._recorded, *self._added]

    def open(self, sealing: Sealing) -> None:
        """Have the personal data of a person open for a decision about that person."""
        self._recorded = sealing.opened(self.recorded[: self.stored])
        self._folded = Folded.of(self.of, self.recorded)
        self._unfolded = 0

    @property
    def folded(self) -> Folded:
        """What it comes to with all that was added; folded when somebody asks."""
        if self._unfolded:
            unfolded = self._added[-self._unfolded :]
            if self._folded.continues_with(unfolded):
                self._folded = self._folded.then(self.of, unfolded)
            else:
                self._folded = Folded.of(self.of, self.recorded)
            self._unfolded = 0
        return self._folded

    @property
    def state(self) -> Any:  # noqa: ANN401 # of whatever slice the stream is
        """The state with all that was added."""
        return self.folded.state

    def held_on(self, day: date) -> Any:  # noqa: ANN401 # of whatever slice the stream is
        """The state of a day, with what this command adds to it."""
        if self._latest <= day:
            return self.state
        return self.of.fold(self.recorded, held_on=day)

    def add(self, one: Recorded[Any]) -> None:
        """Take in an event of this command.

        Raises:
            TakesNoEffect: it is late, and changes nothing on the day from which it is to hold.
            RestsOnIt: it corrects or retracts what another event rests on.
        """
        day = one.effective_on.last_day
        if one.corrects is not None:
            idle = self.of.idle([*self.recorded, one]) - self.of.idle(self.recorded)
            if one.version in idle:
                raise TakesNoEffect(one.effective_on)
            if idle:
                raise RestsOnIt(min(idle))
        elif day < self._latest:
            before = self.held_on(day)
            if self.of.evolve(before, one.event) == before:
                raise TakesNoEffect(one.effective_on)
        self._latest = max(self._latest, day)
        self._added.append(one)
        self._unfolded += 1

    def take_back(self) -> None:
        """Have the last event not been added."""
        self._added.pop()
        self._folded = Folded.of(self.of, self.recorded)
        self._latest = self._folded.latest
        self._unfolded = 0


def without(loaded: Loaded, version: int) -> tuple[Recorded[Any], Any]:
    """The event that is to be corrected, and the state as if it had never been recorded."""
    counting = in_effect(loaded.recorded)
    wrong = next((r for r in counting if r.version == version), None)
    if wrong is None:
        raise NothingToCorrect(version)
    return wrong, loaded.of.evolved(r.event for r in counting if r is not wrong)
