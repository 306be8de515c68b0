from __future__ import annotations

from decimal import Decimal

import pytest

from roadmap_domain.domain.indicators import rules
from roadmap_domain.domain.indicators.decider import (
    define_indicator,
    note_missing_value,
    observe_indicator,
    plan_measurement,
    restate_indicator,
)
from roadmap_domain.domain.indicators.events import (
    IndicatorDefined,
    IndicatorObserved,
    IndicatorRestated,
    MeasurementPlanned,
    Unit,
    ValueMissing,
)
from roadmap_domain.domain.indicators.state import INDICATOR
from roadmap_domain.domain.programmes.rules import NoSuchHeading, NoSuchProgramme
from roadmap_domain.domain.programmes.state import PROGRAMME
from roadmap_domain.kernel.periods import Period
from roadmap_domain.kernel.rules import RuleViolation
from roadmap_domain.kernel.texts import Text
from roadmap_domain.kernel.values import Quantity
from roadmap_domain.testing import given
from roadmap_domain.testing.behaviour import Outcome
from tests.domain import facts

SCALE = Unit("scale", Decimal(1), Decimal(5))
SECOND = Period("2024/2")
VALUE = Quantity(Decimal("3.5"))
defined = IndicatorDefined(
    facts.ROADMAP, Text("Tieto oli selkeää"), "question", SCALE, "interim-review", ("2",)
)
observed = IndicatorObserved(SECOND, VALUE)


def test_an_indicator_serves_goals_of_a_programme() -> None:
    def defining(programme: str, *goals: str) -> Outcome:
        reads = {**facts.ALL, (PROGRAMME, "muu"): []}
        return given(INDICATOR, reads=reads).when(
            define_indicator,
            programme=programme,
            title="Tieto oli selkeää",
            kind="question",
            unit=SCALE,
            cadence="interim-review",
            goals=goals,
        )

    defining(facts.ROADMAP, "2").then([defined])
    defining(facts.ROADMAP, "2", "7").then_violates(NoSuchHeading)
    defining("muu").then_violates(NoSuchProgramme)


@pytest.mark.parametrize(
    "unit", [Unit("scale"), Unit("scale", Decimal(1)), Unit("count", Decimal(0), Decimal(9))]
)
def test_only_a_scale_has_bounds_and_it_has_both(unit: Unit) -> None:
    given(INDICATOR, reads=facts.ALL).when(
        define_indicator, programme=facts.ROADMAP, title="Tieto", unit=unit, cadence="year"
    ).then_violates(rules.UnitIsFaulty)


@pytest.mark.parametrize(
    ("day", "period", "known"),
    [
        ("2024-04-01", "2024/2", True),
        ("2024-03-31", "2024/2", False),
        ("2024", "2024/4", True),
        ("2023-12-31", "2024/1", False),
    ],
)
def test_a_value_is_known_from_the_first_day_of_its_period(
    day: str,
    period: str,
    known: bool,  # noqa: FBT001 # a case of the table
) -> None:
    then = given(INDICATOR, [defined], effective_on=day).when(
        observe_indicator, period=Period(period), value=VALUE
    )
    if known:
        then.then([IndicatorObserved(Period(period), VALUE)])
    else:
        then.then_violates(rules.PeriodNotBegun)


@pytest.mark.parametrize(
    ("period", "value", "violated"),
    [
        ("2024/2", "5.01", rules.OffScale),
        ("2024/2", "0.99", rules.OffScale),
        ("2024", "3.5", rules.PeriodNotInCadence),
        ("2024-06-30", "3.5", rules.PeriodNotInCadence),
    ],
)
def test_a_value_is_on_its_scale_and_of_a_period_of_the_cadence(
    period: str, value: str, violated: type[RuleViolation]
) -> None:
    given(INDICATOR, [defined], effective_on="2025-01-01").when(
        observe_indicator, period=Period(period), value=Quantity(Decimal(value))
    ).then_violates(violated)


def test_a_period_has_one_value() -> None:
    measured = given(INDICATOR, [defined, observed], effective_on="2025-01-01")
    measured.when(observe_indicator, period=SECOND, value=VALUE).then([])
    other = Quantity(VALUE.number, "about")
    measured.when(observe_indicator, period=SECOND, value=other).then_violates(
        rules.AlreadyObserved
    )
    measured.when(note_missing_value, period=SECOND, reason="Ei laskettu").then_violates(
        rules.AlreadyObserved
    )
    measured.when(plan_measurement, period=SECOND).then_violates(rules.AlreadyObserved)


def test_what_was_planned_or_missing_may_become_known() -> None:
    waiting = given(
        INDICATOR,
        [defined, MeasurementPlanned(SECOND), ValueMissing(SECOND, Text("Ei laskettu"))],
        effective_on="2025-01-01",
    )
    waiting.when(plan_measurement, period=SECOND).then([])
    waiting.when(note_missing_value, period=SECOND, reason="Ei laskettu").then([])
    waiting.when(note_missing_value, period=SECOND, reason="Kato").then(
        [ValueMissing(SECOND, Text("Kato"))]
    )
    waiting.when(observe_indicator, period=SECOND, value=VALUE).then([observed])


def test_a_value_is_restated_from_what_holds() -> None:
    better = Quantity(Decimal("3.6"))
    again = given(
        INDICATOR,
        [defined, observed, IndicatorRestated(SECOND, better, Text("Laskuvirhe"))],
        effective_on="2025-01-01",
    )
    again.when(restate_indicator, period=SECOND, value=better, reason="Sama").then([])
    again.when(restate_indicator, period=SECOND, value=VALUE, reason="Oli oikein").then(
        [IndicatorRestated(SECOND, VALUE, Text("Oli oikein"))]
    )
    given(INDICATOR, [defined], effective_on="2025-01-01").when(
        restate_indicator, period=SECOND, value=VALUE, reason="Laskuvirhe"
    ).then_violates(rules.NothingToRestate)
