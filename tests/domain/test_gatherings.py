from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from roadmap_domain.domain.gatherings import rules
from roadmap_domain.domain.gatherings.decider import (
    cancel_gathering,
    change_target,
    end_series,
    plan_gathering,
    record_gathering,
    start_series,
)
from roadmap_domain.domain.gatherings.events import (
    GatheringHeld,
    GatheringPlanned,
    SeriesEnded,
    SeriesStarted,
    TargetChanged,
)
from roadmap_domain.domain.gatherings.state import GATHERING
from roadmap_domain.domain.programmes.rules import NoSuchProgramme
from roadmap_domain.domain.programmes.state import PROGRAMME
from roadmap_domain.kernel.basis import RuleBasis
from roadmap_domain.kernel.dates import FuzzyDate, Recurrence
from roadmap_domain.kernel.texts import Text
from roadmap_domain.kernel.values import Count
from roadmap_domain.testing import given
from tests.domain import facts

STATUTE = RuleBasis("Laki sosiaali- ja terveydenhuollon järjestämisestä", "612/2021", "7")
YEARLY = Recurrence(1, Decimal(12), at_least=True)
FOUR_TO_SIX = Recurrence(4, Decimal(12), at_most=6)
DAY = FuzzyDate("2024-03-06")
started = SeriesStarted(facts.ROADMAP, Text("Foorumit"), FuzzyDate("2023"))
held = GatheringHeld("1", DAY)


def test_a_statutory_series_rests_on_its_statute() -> None:
    given(GATHERING, reads=facts.ALL, effective_on="2023", basis=STATUTE).when(
        start_series,
        programme=facts.ROADMAP,
        name="HYTE-neuvottelut",
        target=YEARLY,
        statutory=True,
        organisers=("Vake",),
    ).then(
        [
            SeriesStarted(
                facts.ROADMAP,
                Text("HYTE-neuvottelut"),
                FuzzyDate("2023"),
                YEARLY,
                statutory=True,
                organisers=(Text("Vake"),),
            )
        ]
    )


def test_a_series_belongs_to_a_programme() -> None:
    given(GATHERING, reads={(PROGRAMME, "muu"): []}).when(
        start_series, programme="muu", name="Foorumit"
    ).then_violates(NoSuchProgramme)


@pytest.mark.parametrize(
    "target",
    [
        Recurrence(0, Decimal(12)),
        Recurrence(1, Decimal(0)),
        Recurrence(1, Decimal(-1)),
        Recurrence(4, Decimal(12), at_most=4),
        Recurrence(6, Decimal(12), at_most=4),
        Recurrence(4, Decimal(12), at_least=True, at_most=6),
    ],
)
def test_an_impossible_target_is_refused(target: Recurrence) -> None:
    given(GATHERING, [started]).when(change_target, target=target).then_violates(
        rules.TargetIsFaulty
    )


def test_a_target_may_be_a_range() -> None:
    given(GATHERING, [started]).when(change_target, target=FOUR_TO_SIX).then(
        [TargetChanged(FOUR_TO_SIX)]
    )


def test_what_was_held_was_held_on_its_effective_day() -> None:
    given(GATHERING, [started], effective_on="2024-21").when(
        record_gathering,
        occurrence="1",
        times=Count(2, "at-least"),
        attendance=Count(40, "about"),
    ).then(
        [
            GatheringHeld(
                "1",
                FuzzyDate("2024-21"),
                Count(2, "at-least"),
                attendance=Count(40, "about"),
            )
        ]
    )


def test_a_planned_gathering_is_held_and_no_longer_cancelled() -> None:
    planned = GatheringPlanned("1", DAY)
    given(GATHERING, [started, planned], effective_on=DAY).when(
        record_gathering, occurrence="1"
    ).then([held])
    given(GATHERING, [started, planned, held]).when(
        cancel_gathering, occurrence="1", reason="Sairaus"
    ).then_violates(rules.OccurrenceExists)


def test_a_fuzzy_end_counts_from_its_last_day() -> None:
    ended = SeriesEnded(FuzzyDate("2024-21"))
    given(GATHERING, [started, ended]).when(
        plan_gathering, occurrence="1", day=date(2024, 6, 30)
    ).then([GatheringPlanned("1", FuzzyDate("2024-06-30"))])
    violation = (
        given(GATHERING, [started, ended])
        .when(plan_gathering, occurrence="1", day="2024-07-01")
        .then_violates(rules.SeriesHasEnded)
    )
    assert violation.facts() == {"last_day": FuzzyDate("2024-21")}


def test_a_target_does_not_change_after_the_end() -> None:
    given(GATHERING, [started, SeriesEnded(DAY)], effective_on="2024-03-07").when(
        change_target, target=YEARLY
    ).then_violates(rules.SeriesHasEnded)


def test_a_series_ends_no_earlier_than_its_last_gathering() -> None:
    violation = (
        given(GATHERING, [started, held], effective_on="2024-03-05")
        .when(end_series)
        .then_violates(rules.HeldAfterTheEnd)
    )
    assert violation.facts() == {"occurrence": "1", "day": DAY}


def test_nothing_is_said_of_a_series_that_was_not_started() -> None:
    for decision, more in (
        (change_target, {}),
        (plan_gathering, {"occurrence": "1"}),
        (cancel_gathering, {"occurrence": "1", "reason": "Sairaus"}),
        (end_series, {}),
    ):
        given(GATHERING).when(decision, **more).then_violates(rules.NoSuchSeries)


def test_what_takes_effect_before_the_series_waits_for_it() -> None:
    assert GATHERING.evolved([held]) is None
