"""The tool of the tests of decisions: what it lets pass and what it does not."""

from __future__ import annotations

import subprocess
import sys

import pytest

from roadmap_domain.domain.actions.state import ACTION
from roadmap_domain.domain.programmes.state import PROGRAMME
from roadmap_domain.domain.year_plans.decider import (
    close_year_plan,
    open_year_plan,
    report_year,
    retract_year_plan,
)
from roadmap_domain.domain.year_plans.events import YearPlanClosed, YearPlanOpened, YearReported
from roadmap_domain.domain.year_plans.rules import NoSuchYearPlan, NotYetReported, YearIsFrozen
from roadmap_domain.domain.year_plans.state import YEAR_PLAN
from roadmap_domain.kernel.recorded import Retracted
from roadmap_domain.kernel.retraction import NothingToRetract
from roadmap_domain.kernel.texts import Text
from roadmap_domain.testing import given
from tests.domain import facts

opened = YearPlanOpened("vake", 2025)


def test_exactly_the_events_that_follow_pass() -> None:
    given(YEAR_PLAN, [opened]).when(report_year).then([YearReported()])


@pytest.mark.parametrize("wrong", [[], [YearPlanClosed()], [YearReported(), YearReported()]])
def test_other_events_fail_and_both_are_told(wrong: list[object]) -> None:
    outcome = given(YEAR_PLAN, [opened]).when(report_year)
    with pytest.raises(AssertionError, match=r"found +YearReported\(\)"):
        outcome.then(wrong)


def test_a_broken_rule_is_no_event() -> None:
    outcome = given(YEAR_PLAN, [opened]).when(close_year_plan)
    with pytest.raises(AssertionError, match="NotYetReported: Vuotta ei voi sulkea"):
        outcome.then([])


def test_another_rule_fails() -> None:
    outcome = given(YEAR_PLAN, [opened]).when(close_year_plan)
    assert isinstance(outcome.then_violates(NotYetReported), NotYetReported)
    with pytest.raises(AssertionError, match="expected YearIsFrozen, found NotYetReported"):
        outcome.then_violates(YearIsFrozen)


def test_events_are_no_broken_rule() -> None:
    outcome = given(YEAR_PLAN, [opened]).when(report_year)
    with pytest.raises(AssertionError, match="expected NoSuchYearPlan, found events"):
        outcome.then_violates(NoSuchYearPlan)


def test_the_state_after_the_decision_can_be_looked_at() -> None:
    assert given(YEAR_PLAN, [opened]).when(report_year).state.reported


def test_a_retraction_leaves_the_state_without_the_wrong_event() -> None:
    outcome = given(YEAR_PLAN, [opened, YearReported()], corrects=2).when(
        retract_year_plan, reason="Luonnos"
    )
    outcome.then([Retracted(Text("Luonnos"))])
    assert not outcome.state.reported
    given(YEAR_PLAN, [opened]).when(retract_year_plan, reason="Luonnos").then_violates(
        NothingToRetract
    )


def test_other_aggregates_are_read() -> None:
    given(YEAR_PLAN, reads={(PROGRAMME, "vake"): facts.programme}, aggregate_id="vake/2025").when(
        open_year_plan, programme="vake", year=2025
    ).then([opened])


def test_a_decision_of_another_slice_is_refused() -> None:
    with pytest.raises(TypeError, match="report-year decides on a year-plan"):
        given(ACTION).when(report_year)


def test_the_names_are_there_without_pytest() -> None:
    probe = (
        "import sys; sys.modules['pytest'] = sys.modules['pytest_bdd'] = None; "
        "from roadmap_domain.testing import given; print(given)"
    )
    subprocess.run([sys.executable, "-c", probe], check=True, capture_output=True)
