"""A year plan's state, and how events make it."""

from __future__ import annotations

from typing import assert_never

from attrs import field, frozen

from roadmap_domain.domain.year_plans import rules
from roadmap_domain.domain.year_plans.events import (
    CheckedIn,
    NarrativeGiven,
    ObjectiveSet,
    RowAssessed,
    YearPlanAdopted,
    YearPlanClosed,
    YearPlanEvent,
    YearPlanOpened,
    YearReported,
)
from roadmap_domain.kernel.slices import Circumstances, Slice
from roadmap_domain.kernel.states import changed
from roadmap_domain.kernel.texts import Text


@frozen(slots=False)
class YearPlan:
    """A year plan as it stands. A row without an outcome is not assessed.

    `reasons` has why each outcome is what it is, where that was said.
    """

    programme: str
    year: int
    adopted: bool = False
    reported: bool = False
    closed: bool = False
    objectives: dict[str, ObjectiveSet] = field(factory=dict)
    check_ins: dict[tuple[int, str], CheckedIn] = field(factory=dict)
    outcomes: dict[str, str] = field(factory=dict)
    reasons: dict[str, Text | None] = field(factory=dict)
    narrative: dict[tuple[str, int], Text] = field(factory=dict)


def year_plan_id(programme: str, year: int) -> str:
    """The id of a programme's plan of a year."""
    return f"{programme}/{year}"


def evolve(plan: YearPlan | None, event: YearPlanEvent) -> YearPlan | None:
    """The plan after `event`; the same where it is about an objective or a report not there."""
    if isinstance(event, YearPlanOpened):
        return YearPlan(event.programme, event.year)
    if plan is None:
        return None
    match event:
        case YearPlanAdopted():
            return changed(plan, adopted=True)
        case ObjectiveSet(objective=objective):
            return changed(plan, objectives={**plan.objectives, objective: event})
        case CheckedIn(quarter=quarter, objective=objective):
            if objective not in plan.objectives:
                return plan
            return changed(plan, check_ins={**plan.check_ins, (quarter, objective): event})
        case RowAssessed(heading=heading, outcome=outcome):
            return changed(
                plan,
                outcomes={**plan.outcomes, heading: outcome},
                reasons={**plan.reasons, heading: event.reason},
            )
        case NarrativeGiven(heading=heading, number=number, text=text):
            return changed(plan, narrative={**plan.narrative, (heading, number): text})
        case YearReported():
            return changed(plan, reported=True)
        case YearPlanClosed():
            return changed(plan, closed=True) if plan.reported else plan
        case _:
            assert_never(event)


YEAR_PLAN: Slice[YearPlan, YearPlanEvent] = Slice(
    "year-plan",
    (
        YearPlanOpened,
        YearPlanAdopted,
        ObjectiveSet,
        CheckedIn,
        RowAssessed,
        NarrativeGiven,
        YearReported,
        YearPlanClosed,
    ),
    evolve,
)


def existing(plan: YearPlan | None, plan_id: str) -> YearPlan:
    """The plan, or `NoSuchYearPlan` where it has not been opened."""
    if plan is None:
        raise rules.NoSuchYearPlan(plan_id)
    return plan


def read_year_plan(circumstances: Circumstances, programme_id: str, year: int) -> YearPlan:
    """The plan of a year that a decision of a later slice is about, or `NoSuchYearPlan`."""
    plan_id = year_plan_id(programme_id, year)
    return existing(circumstances.read(YEAR_PLAN, plan_id), plan_id)
