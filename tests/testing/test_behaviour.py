"""The tool of the tests of decisions: what it lets pass and what it does not."""

from __future__ import annotations

import subprocess
import sys
from datetime import date

import pytest

from roadmap_domain.domain.actions.state import ACTION
from roadmap_domain.domain.applicants.events import ApplicationListed
from roadmap_domain.domain.applicants.state import APPLICANT
from roadmap_domain.domain.applications.decider import propose_grant, receive_application
from roadmap_domain.domain.applications.events import (
    ApplicationReceived,
    EligibilityAssessed,
    GrantProposed,
)
from roadmap_domain.domain.applications.state import APPLICATION
from roadmap_domain.domain.grant_calls.events import GrantCallOpened, GrantCriterion
from roadmap_domain.domain.grant_calls.state import GRANT_CALL
from roadmap_domain.domain.organisations.events import OrganisationRegistered
from roadmap_domain.domain.organisations.state import ORGANISATION
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
from roadmap_domain.kernel.basis import DecisionBasis
from roadmap_domain.kernel.dates import FuzzyDate
from roadmap_domain.kernel.money import Money
from roadmap_domain.kernel.recorded import Retracted
from roadmap_domain.kernel.retraction import NothingToRetract
from roadmap_domain.kernel.slices import Beside
from roadmap_domain.kernel.texts import Text
from roadmap_domain.testing import given
from roadmap_domain.testing.behaviour import Reads
from tests.domain import facts

opened = YearPlanOpened("vake", 2025)
CAME = FuzzyDate("2024-09-15")
received = ApplicationReceived("h", "j", "operating-grant", Money(10000), CAME, Text("Kerhot"))
APPLYING: Reads = {
    (ORGANISATION, "j"): [OrganisationRegistered(Text("Esimerkin seniorit ry"), None, None)],
    (GRANT_CALL, "h"): [
        GrantCallOpened(
            "m",
            ("operating-grant",),
            FuzzyDate("2024-09-01"),
            FuzzyDate("2024-09-30"),
            (GrantCriterion("k", Text("Rekisteröity")),),
            "2025",
            ("Lautakunta",),
            ("Aluehallitus",),
        )
    ],
}
"""A call with one criterion, and an organisation that applies."""


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


def test_what_is_recorded_beside_follows_too() -> None:
    outcome = given(APPLICATION, reads=APPLYING, aggregate_id="A-1", effective_on=CAME).when(
        receive_application,
        grant_call="h",
        organisation="j",
        kind="operating-grant",
        amount="100",
        purpose="Kerhot",
    )
    outcome.then([received, Beside(APPLICANT, "j", ApplicationListed("A-1"))])
    assert outcome.state.received == received


def test_the_aggregate_itself_is_read_as_it_is_given() -> None:
    proposing = given(
        APPLICATION,
        [received, EligibilityAssessed("k", met=True, reason=None)],
        reads=APPLYING,
        basis=DecisionBasis("Lautakunta", date(2024, 11, 12), 41),
        effective_on="2024-11-12",
    )
    outcome = proposing.when(propose_grant, amount="90", reason="Kerhot")
    outcome.then([GrantProposed("Lautakunta", Money(9000), Text("Kerhot"))])


def test_a_decision_of_another_slice_is_refused() -> None:
    with pytest.raises(TypeError, match="report-year decides on a year-plan"):
        given(ACTION).when(report_year)


def test_the_names_are_there_without_pytest() -> None:
    probe = (
        "import sys; sys.modules['pytest'] = sys.modules['pytest_bdd'] = None; "
        "from roadmap_domain.testing import given; print(given)"
    )
    subprocess.run([sys.executable, "-c", probe], check=True, capture_output=True)
