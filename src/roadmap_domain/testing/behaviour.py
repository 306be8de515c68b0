"""Given what has happened, when something is decided, then this follows: scenarios in Python.

No store, no clock and no roles are needed: what has happened is a list of events, and so is what
follows. The given events need not have come from decisions, so that a test states no more than it
is about.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any, ParamSpec, TypeVar

from attrs import frozen

from roadmap_domain.kernel.basis import Basis
from roadmap_domain.kernel.dates import DateLike, FuzzyDate, as_fuzzy
from roadmap_domain.kernel.recorded import Event, Recorded, Retracted
from roadmap_domain.kernel.rules import RuleViolation
from roadmap_domain.kernel.slices import Beside, Circumstances, Decision, Slice

S = TypeVar("S")
P = ParamSpec("P")
V = TypeVar("V", bound=RuleViolation)

Reads = Mapping[tuple[Slice[Any, Any], str], Sequence[Event]]
"""What has happened to other aggregates, by slice and id."""

DAY = "2025-01-01"


@frozen
class Given:
    """What has happened to the aggregate that is decided on, and to those that are read."""

    slice: Slice[Any, Any]
    events: tuple[Event, ...]
    reads: Reads
    aggregate_id: str
    basis: Basis | None
    effective_on: FuzzyDate
    corrects: int | None

    def when(self, decision: Decision[P], /, *args: P.args, **kwargs: P.kwargs) -> Outcome:
        """Make a decision on it."""
        if decision.slice is not self.slice:
            raise TypeError(f"{decision.name} decides on a {decision.slice.name}")
        before = self.slice.evolved(self._counting())
        circumstances = Circumstances(
            self.aggregate_id, self.effective_on, self._read, self.basis, self._wrong()
        )
        try:
            events = decision(before, circumstances, *args, **kwargs)
        except RuleViolation as violation:
            return Outcome(self.slice, before, (), violation)
        return Outcome(self.slice, before, tuple(events), None)

    def _counting(self) -> list[Event]:
        return [
            event for version, event in enumerate(self.events, start=1) if version != self.corrects
        ]

    def _wrong(self) -> Recorded[Event] | None:
        if self.corrects is None:
            return None
        return Recorded(
            self.slice.stream(self.aggregate_id),
            self.corrects,
            self.corrects,
            self.events[self.corrects - 1],
            datetime.combine(self.effective_on.first_day, datetime.min.time(), UTC),
            self.effective_on,
            "somebody",
            "somebody",
            "a-command",
        )

    def _read(
        self,
        of: Slice[S, Any],
        aggregate_id: str,
        /,
        *,
        held_on: date | None = None,  # noqa: ARG002 # as the door's
    ) -> S | None:
        """What has happened has no days here: it holds on all of them."""
        if of is self.slice and aggregate_id == self.aggregate_id:
            return of.evolved(self.events)
        return of.evolved(self.reads.get((of, aggregate_id), ()))


@frozen
class Outcome:
    """What followed from a decision: events, or the rule that it would have broken.

    An event of another aggregate is a `Beside`.
    """

    slice: Slice[Any, Any]
    before: object
    events: tuple[Event, ...]
    violation: RuleViolation | None

    @property
    def state(self) -> Any:  # noqa: ANN401 # the state of any slice
        """How the aggregate stands after the decision."""
        others = (Beside, Retracted)
        counting = [event for event in self.events if not isinstance(event, others)]
        return self.slice.evolved(counting, self.before)

    def then(self, events: Sequence[Event]) -> None:
        """Exactly these events followed, in this order; none, where there was nothing to do."""
        if self.violation is not None:
            raise AssertionError(f"{type(self.violation).__name__}: {self.violation}")
        if self.events != tuple(events):
            lines = [f"  expected {event}" for event in events]
            lines += [f"  found    {event}" for event in self.events]
            raise AssertionError("\n".join(["other events followed:", *lines]))

    def then_violates(self, rule: type[V]) -> V:
        """Exactly this rule would have been broken; the violation says by what."""
        if type(self.violation) is not rule:
            found = type(self.violation).__name__ if self.violation else f"events {self.events}"
            raise AssertionError(f"expected {rule.__name__}, found {found}")
        return self.violation


def given(
    of: Slice[Any, Any],
    events: Sequence[Event] = (),
    *,
    reads: Reads | None = None,
    aggregate_id: str = "it",
    basis: Basis | None = None,
    effective_on: DateLike = DAY,
    corrects: int | None = None,
) -> Given:
    """Begin a scenario with what has happened.

    >>> from roadmap_domain.domain.year_plans import YEAR_PLAN
    >>> from roadmap_domain.domain.year_plans.decider import (report_year)
    >>> from roadmap_domain.domain.year_plans.events import YearPlanOpened, YearReported
    >>> opened = YearPlanOpened("vake-tiekartta", 2025)
    >>> given(YEAR_PLAN, [opened]).when(report_year).then([YearReported()])
    """
    return Given(
        of, tuple(events), reads or {}, aggregate_id, basis, as_fuzzy(effective_on), corrects
    )
