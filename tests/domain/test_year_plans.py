from __future__ import annotations

import pytest

from roadmap_domain.domain.year_plans import rules
from roadmap_domain.domain.year_plans.decider import (
    adopt_year_plan,
    assess_row,
    check_in,
    close_year_plan,
    give_narrative,
    open_year_plan,
    report_year,
    set_objective,
)
from roadmap_domain.domain.year_plans.events import (
    CheckedIn,
    NarrativeGiven,
    ObjectiveSet,
    RowAssessed,
    YearPlanAdopted,
    YearPlanOpened,
    YearReported,
)
from roadmap_domain.domain.year_plans.state import YEAR_PLAN
from roadmap_domain.kernel.texts import Text
from roadmap_domain.testing import given
from tests.domain import facts

opened = YearPlanOpened(facts.ROADMAP, 2025)
objective = ObjectiveSet("sitova", Text("Yhteistyö tukee palveluja"), binding=True, metrics=())
partly = RowAssessed("2.3", "partly", None)
reported = [opened, objective, partly, YearReported()]


def test_a_plan_is_found_by_its_programme_and_year() -> None:
    violation = (
        given(YEAR_PLAN, aggregate_id="muu", reads=facts.ALL)
        .when(open_year_plan, programme=facts.ROADMAP, year=2025)
        .then_violates(rules.YearPlanIsMisnamed)
    )
    assert violation.facts() == {"expected": "vake/2025"}


@pytest.mark.parametrize(("quarter", "confidence"), [(0, 50), (5, 50), (1, -1), (1, 101)])
def test_a_check_in_is_quarterly_and_in_percent(quarter: int, confidence: int) -> None:
    given(YEAR_PLAN, [opened, objective]).when(
        check_in, quarter=quarter, objective="sitova", confidence=confidence, narrative="Hyvin"
    ).then_violates(rules.CheckInIsFaulty)


@pytest.mark.parametrize(("quarter", "confidence"), [(1, 0), (4, 100)])
def test_the_bounds_of_a_check_in_are_fine(quarter: int, confidence: int) -> None:
    given(YEAR_PLAN, [opened, objective]).when(
        check_in, quarter=quarter, objective="sitova", confidence=confidence, narrative="Hyvin"
    ).then([CheckedIn(quarter, "sitova", confidence, Text("Hyvin"))])


def test_a_check_in_can_be_revised_while_the_year_is_open() -> None:
    checked = CheckedIn(1, "sitova", 40, Text("Hyvin"))
    given(YEAR_PLAN, [opened, objective, checked]).when(
        check_in, quarter=1, objective="sitova", confidence=60, narrative="Paremmin"
    ).then([CheckedIn(1, "sitova", 60, Text("Paremmin"))])


def test_a_row_is_assessed_anew_with_a_reason() -> None:
    given(YEAR_PLAN, [opened, partly], reads=facts.ALL).when(
        assess_row, heading="2.3", outcome="done", reason="Valmistui"
    ).then([RowAssessed("2.3", "done", Text("Valmistui"))])


def test_a_correction_of_an_outcome_needs_no_reason() -> None:
    given(YEAR_PLAN, [opened, partly], reads=facts.ALL, corrects=2).when(
        assess_row, heading="2.3", outcome="done"
    ).then([RowAssessed("2.3", "done", None)])


def test_a_reported_year_is_frozen() -> None:
    frozen = given(YEAR_PLAN, reported, reads=facts.ALL, basis=facts.DECIDED)
    for outcome in (
        frozen.when(adopt_year_plan),
        frozen.when(set_objective, objective="toinen", title="Toinen"),
        frozen.when(check_in, quarter=1, objective="sitova", confidence=50, narrative="Hyvin"),
        frozen.when(assess_row, heading="2.3", outcome="done", reason="Valmistui"),
        frozen.when(give_narrative, heading="2", number=1, text="Hyvin"),
    ):
        violation = outcome.then_violates(rules.YearIsFrozen)
        assert violation.facts() == {"year": 2025}


def test_saying_the_same_of_a_reported_year_changes_nothing() -> None:
    frozen = given(YEAR_PLAN, reported, reads=facts.ALL)
    frozen.when(set_objective, objective="sitova", title=objective.title, binding=True).then([])
    frozen.when(assess_row, heading="2.3", outcome="partly").then([])
    frozen.when(report_year).then([])


def test_a_correction_reaches_a_reported_year() -> None:
    given(YEAR_PLAN, reported, reads=facts.ALL, corrects=3).when(
        assess_row, heading="2.3", outcome="done"
    ).then([RowAssessed("2.3", "done", None)])


def test_an_adopted_plan_stays_adopted_in_a_reported_year() -> None:
    given(YEAR_PLAN, [opened, YearPlanAdopted(), YearReported()], basis=facts.DECIDED).when(
        adopt_year_plan
    ).then([])


def test_a_paragraph_stands_under_any_heading() -> None:
    given(YEAR_PLAN, [opened], reads=facts.ALL).when(
        give_narrative, heading="2.3", number=1, text="Tiloja kartoitettiin"
    ).then([NarrativeGiven("2.3", 1, Text("Tiloja kartoitettiin"))])


def test_nothing_is_said_of_an_unopened_plan() -> None:
    nothing = given(YEAR_PLAN, reads=facts.ALL, basis=facts.DECIDED)
    for outcome in (
        nothing.when(adopt_year_plan),
        nothing.when(set_objective, objective="sitova", title="Yhteistyö"),
        nothing.when(check_in, quarter=1, objective="sitova", confidence=50, narrative="Hyvin"),
        nothing.when(assess_row, heading="2.3", outcome="done"),
        nothing.when(give_narrative, heading="2", number=1, text="Hyvin"),
        nothing.when(report_year),
        nothing.when(close_year_plan),
    ):
        outcome.then_violates(rules.NoSuchYearPlan)


def test_what_takes_effect_before_the_plan_waits_for_it() -> None:
    assert YEAR_PLAN.evolved([objective, YearReported()]) is None
