"""A stream as a command sees it while it is decided."""

from __future__ import annotations

from datetime import date
from typing import Any

from roadmap_domain.application.problems import NothingToCorrect, RestsOnIt, TakesNoEffect
from roadmap_domain.kernel.recorded import Recorded, in_effect
from roadmap_domain.kernel.slices import Slice
from roadmap_domain.persistence.sealing import Sealing


class Loaded:
    """A stream as this command sees it: what is stored, and what the command adds."""

    __slots__ = ("_latest", "_state", "_unfolded", "of", "recorded", "stored")

    def __init__(self, of: Slice[Any, Any], recorded: list[Recorded[Any]]) -> None:
        self.recorded = recorded
        self.stored = len(recorded)
        self.of = of
        self._latest = max((r.effective_on.last_day for r in recorded), default=date.min)
        self._state = of.fold(recorded)
        self._unfolded: list[Recorded[Any]] = []

    def open(self, sealing: Sealing) -> None:
        """Have the personal data of a person open for a decision about that person."""
        self.recorded = sealing.opened(self.recorded)
        self._state = self.of.fold(self.recorded)
        self._unfolded = []

    @property
    def state(self) -> Any:  # noqa: ANN401 # of whatever slice the stream is
        """The state with all that was added; folded when somebody asks."""
        if self._unfolded:
            days = [r.effective_on.last_day for r in self._unfolded]
            late = days != sorted(days) or days[0] < self._latest
            if late or any(r.corrects is not None for r in self._unfolded):
                self._state = self.of.fold(self.recorded)
            else:
                self._state = self.of.evolved((r.event for r in self._unfolded), self._state)
            self._latest = max(self._latest, *days)
            self._unfolded = []
        return self._state

    def held_on(self, day: date) -> Any:  # noqa: ANN401 # of whatever slice the stream is
        """The state of a day, with what this command adds to it."""
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
                raise TakesNoEffect(one.effective_on.edtf)
            if idle:
                raise RestsOnIt(min(idle))
        elif any(r.effective_on.last_day > day for r in self.recorded):
            before = self.of.fold(self.recorded, held_on=day)
            if self.of.evolve(before, one.event) == before:
                raise TakesNoEffect(one.effective_on.edtf)
        self.recorded.append(one)
        self._unfolded.append(one)


def without(loaded: Loaded, version: int) -> tuple[Recorded[Any], Any]:
    """The event that is to be corrected, and the state as if it had never been recorded."""
    counting = in_effect(loaded.recorded)
    wrong = next((r for r in counting if r.version == version), None)
    if wrong is None:
        raise NothingToCorrect(version)
    return wrong, loaded.of.evolved(r.event for r in counting if r is not wrong)
