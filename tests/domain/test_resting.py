"""Which events rest on which: what is idle where another never was, or was otherwise."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest

from roadmap_domain.domain.actions import events as actions
from roadmap_domain.domain.actions.state import ACTION
from roadmap_domain.domain.councils import events as councils
from roadmap_domain.domain.councils.charter import Charter
from roadmap_domain.domain.councils.state import COUNCIL
from roadmap_domain.domain.gatherings import events as gatherings
from roadmap_domain.domain.gatherings.state import GATHERING
from roadmap_domain.domain.indicators import events as indicators
from roadmap_domain.domain.indicators.state import INDICATOR
from roadmap_domain.domain.programmes import events as programmes
from roadmap_domain.domain.programmes.state import PROGRAMME
from roadmap_domain.domain.reviews import events as reviews
from roadmap_domain.domain.reviews.state import REVIEW
from roadmap_domain.domain.year_plans import events as year_plans
from roadmap_domain.domain.year_plans.state import YEAR_PLAN
from roadmap_domain.kernel.dates import FuzzyDate
from roadmap_domain.kernel.periods import Period
from roadmap_domain.kernel.recorded import Event, Recorded, Retracted
from roadmap_domain.kernel.slices import Slice
from roadmap_domain.kernel.texts import Text
from roadmap_domain.kernel.values import Quantity

T = Text("Teksti")


def opened(last_year: int, *outline: programmes.Level) -> programmes.ProgrammeOpened:
    return programmes.ProgrammeOpened("roadmap", T, T, 2024, last_year, outline, "row")


def planned(year: int, steps: int) -> actions.ActionPlanned:
    entry = actions.Entry(year, "1.1", T, steps=(actions.Item(T),) * steps)
    return actions.ActionPlanned("p", entry, None)


OF_A_PROGRAMME = [
    opened(2026, "goal", "group"),
    programmes.HeadingAdded("goal", "1", T, None),
    programmes.HeadingAdded("group", "1.1", T, "1"),
    programmes.MilestoneSet("m", "1.1", 2026, T),
    programmes.HeadingReworded("1.1", T),
    programmes.MilestoneReworded("m", T),
    programmes.MilestoneRemoved("m"),
    programmes.ClaimNoted("c", "kausi", T),
    programmes.ClaimUpheld("c"),
]
OF_A_YEAR_PLAN = [
    year_plans.YearPlanOpened("p", 2024),
    year_plans.ObjectiveSet("o", T, binding=False, metrics=()),
    year_plans.CheckedIn(1, "o", 50, T),
    year_plans.YearReported(),
    year_plans.YearPlanClosed(),
]
OF_A_REVIEW = [
    reviews.ReviewConducted("p", "swot", T, None, None),
    reviews.FindingMade("f", "finding", T, None, None),
    reviews.ProposalMade(1, T),
]
OF_AN_ACTION = [
    planned(2024, steps=2),
    actions.StepDone(2024, 2),
    actions.ActionCarriedOver(2024, "p", actions.Entry(2025, "1.1", T), T),
    actions.EntryRevised(2025, order=2),
    actions.ActionAssessed(2025, "kesken", None),
    actions.DeliverableRecorded(2025, "d", "plan", T, None, None),
    actions.ActionMerged(2025, "b", T),
]
OF_A_SERIES = [
    gatherings.SeriesStarted("p", T, FuzzyDate("2024-01-01")),
    gatherings.GatheringPlanned("1", FuzzyDate("2024-23")),
    gatherings.GatheringCancelled("1", T),
    gatherings.GatheringHeld("2", FuzzyDate("2024-01-01")),
    gatherings.SeriesEnded(FuzzyDate("2024-01-01")),
]
OF_AN_INDICATOR = [
    indicators.IndicatorDefined("p", T, "question", indicators.Unit("yes-no"), "year"),
    indicators.MeasurementPlanned(Period("2023")),
    indicators.ValueMissing(Period("2023"), T),
    indicators.IndicatorObserved(Period("2023"), Quantity(Decimal(0))),
    indicators.IndicatorRestated(Period("2023"), Quantity(Decimal(1)), T),
]
OF_A_COUNCIL = [
    councils.CouncilPlanned(T, None, None),
    councils.AlternativeDescribed(Charter("s", T, "1", (), (1,))),
    councils.StructureDecided("s"),
    councils.TermOpened("1", FuzzyDate("2024"), FuzzyDate("2025"), "s", 1, None),
    councils.TermEnded("1", FuzzyDate("2025-06-30"), T),
]
NEVER = Retracted(T)


@pytest.mark.parametrize(
    ("of", "events", "wrong", "right", "idle"),
    [
        (PROGRAMME, OF_A_PROGRAMME, 1, NEVER, {2, 3, 4, 5, 6, 7, 8, 9}),
        (PROGRAMME, OF_A_PROGRAMME, 2, NEVER, {3, 4, 5, 6, 7}),
        (PROGRAMME, OF_A_PROGRAMME, 4, NEVER, {6, 7}),
        (PROGRAMME, OF_A_PROGRAMME, 6, NEVER, set()),
        (PROGRAMME, OF_A_PROGRAMME, 8, NEVER, {9}),
        (PROGRAMME, OF_A_PROGRAMME, 1, opened(2026, "group", "goal"), {2, 3, 4, 5, 6, 7}),
        (PROGRAMME, OF_A_PROGRAMME, 1, opened(2026, "goal"), {3, 4, 5, 6, 7}),
        (PROGRAMME, OF_A_PROGRAMME, 1, opened(2025, "goal", "group"), {4, 6, 7}),
        (YEAR_PLAN, OF_A_YEAR_PLAN, 2, NEVER, {3}),
        (YEAR_PLAN, OF_A_YEAR_PLAN, 4, NEVER, {5}),
        (REVIEW, OF_A_REVIEW, 1, NEVER, {2, 3}),
        (REVIEW, OF_A_REVIEW, 2, NEVER, set()),
        (INDICATOR, OF_AN_INDICATOR, 1, NEVER, {2, 3, 4, 5}),
        (INDICATOR, OF_AN_INDICATOR, 3, NEVER, set()),
        (INDICATOR, OF_AN_INDICATOR, 4, NEVER, {5}),
        (COUNCIL, OF_A_COUNCIL, 1, NEVER, {2, 3, 4, 5}),
        (COUNCIL, OF_A_COUNCIL, 2, NEVER, {3, 4, 5}),
        (COUNCIL, OF_A_COUNCIL, 3, NEVER, set()),
        (COUNCIL, OF_A_COUNCIL, 4, NEVER, {5}),
        (GATHERING, OF_A_SERIES, 1, NEVER, {2, 3, 4, 5}),
        (GATHERING, OF_A_SERIES, 2, NEVER, {3}),
        (GATHERING, OF_A_SERIES, 5, NEVER, set()),
        (ACTION, OF_AN_ACTION, 1, NEVER, {2, 3, 4, 5, 6, 7}),
        (ACTION, OF_AN_ACTION, 1, planned(2024, steps=1), {2}),
        (ACTION, OF_AN_ACTION, 1, planned(2023, steps=2), {2, 3, 4, 5, 6}),
        (ACTION, OF_AN_ACTION, 1, planned(2026, steps=2), {2, 3, 4, 5, 6, 7}),
        (ACTION, OF_AN_ACTION, 3, NEVER, {4, 5, 6}),
        (ACTION, OF_AN_ACTION, 5, NEVER, set()),
    ],
)
def test_what_rests_on_the_wrong_event_is_idle_without_it(
    of: Slice[Any, Any], events: list[Event], wrong: int, right: Event, idle: set[int]
) -> None:
    log = [recorded(version, event) for version, event in enumerate(events, start=1)]
    assert of.idle(log) == set()
    assert of.idle([*log, recorded(len(log) + 1, right, wrong)]) == idle


def recorded(version: int, event: Event, corrects: int | None = None) -> Recorded[Event]:
    day = FuzzyDate("2024-01-01")
    moment = datetime(2024, 1, 1, tzinfo=UTC)
    return Recorded(
        "it/it", version, version, event, moment, day, "k-1", "coordinator", "c", None, corrects
    )
