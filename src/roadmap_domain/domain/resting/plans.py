"""What programmes, reviews, year plans, actions, indicators and gatherings rest on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from roadmap_domain.domain.actions.events import ActionCarriedOver, ActionPlanned
from roadmap_domain.domain.actions.state import ACTION, Action
from roadmap_domain.domain.gatherings.events import SeriesStarted
from roadmap_domain.domain.gatherings.state import GATHERING
from roadmap_domain.domain.indicators.events import IndicatorDefined
from roadmap_domain.domain.indicators.state import INDICATOR, Indicator
from roadmap_domain.domain.programmes.events import ProgrammeSucceeded
from roadmap_domain.domain.programmes.state import PROGRAMME
from roadmap_domain.domain.resting.basics import (
    Missing,
    Resting,
    is_continued,
    is_of_a_programme,
    programme_named,
)
from roadmap_domain.domain.reviews.events import ReviewConducted
from roadmap_domain.domain.reviews.state import REVIEW
from roadmap_domain.domain.year_plans.events import YearPlanOpened
from roadmap_domain.domain.year_plans.state import YEAR_PLAN, YearPlan, year_plan_id
from roadmap_domain.kernel.slices import Read


def _action_names(_: str, event: ActionPlanned | ActionCarriedOver) -> Iterator[str]:
    yield PROGRAMME.stream(event.programme)
    yield YEAR_PLAN.stream(year_plan_id(event.programme, event.entry.year))
    if isinstance(event, ActionPlanned) and event.raised_from is not None:
        yield REVIEW.stream(event.raised_from.review)


def _action(_: str, action: Action, read: Read) -> Missing:
    for year, programme_id in action.programmes.items():
        programme = read(PROGRAMME, programme_id)
        if programme is None or action.entries[year].heading not in programme.headings:
            yield "heading", year
        for code in action.entries[year].serves:
            if programme is None or code not in programme.milestones:
                yield "milestone", year, code
        if read(YEAR_PLAN, year_plan_id(programme_id, year)) is None:
            yield "year plan", year
        outcome = action.outcomes.get(year)
        if outcome is not None and (programme is None or outcome not in programme.scale):
            yield "outcome", year
    for year in action.carried_from.values():
        plan = read(YEAR_PLAN, year_plan_id(action.programmes[year], year))
        if action.outcome(year, plan) is None:
            yield "assessed", year
    raised = action.raised_from
    review = None if raised is None else read(REVIEW, raised.review)
    if raised is not None and (review is None or raised.number not in review.proposals):
        yield "proposal", raised


def _year_plan(_: str, plan: YearPlan, read: Read) -> Missing:
    programme = read(PROGRAMME, plan.programme)
    if programme is None:
        yield ("programme",)
        return
    for heading, outcome in plan.outcomes.items():
        if heading not in programme.headings:
            yield "heading", heading
        if outcome not in programme.scale:
            yield "outcome", outcome


def _indicator(_: str, indicator: Indicator, read: Read) -> Missing:
    defined = indicator.defined
    programme = read(PROGRAMME, defined.programme)
    if programme is None:
        yield ("programme",)
    for goal in defined.goals:
        if programme is None or goal not in programme.headings:
            yield "goal", goal


RESTING: Final = (
    Resting(
        PROGRAMME,
        (PROGRAMME,),
        (ProgrammeSucceeded,),
        lambda _, event: iter((PROGRAMME.stream(event.successor),)),
        is_continued(PROGRAMME, lambda programme: programme.successor),
    ),
    Resting(
        REVIEW,
        (PROGRAMME,),
        (ReviewConducted,),
        programme_named,
        is_of_a_programme(lambda review: review.conducted.programme),
    ),
    Resting(YEAR_PLAN, (PROGRAMME,), (YearPlanOpened,), programme_named, _year_plan),
    Resting(
        ACTION,
        (ACTION, YEAR_PLAN, PROGRAMME, REVIEW),
        (ActionPlanned, ActionCarriedOver),
        _action_names,
        _action,
    ),
    Resting(INDICATOR, (PROGRAMME,), (IndicatorDefined,), programme_named, _indicator),
    Resting(
        GATHERING,
        (PROGRAMME,),
        (SeriesStarted,),
        programme_named,
        is_of_a_programme(lambda series: series.started.programme),
    ),
)
