"""Never more is granted than appropriated, whatever is decided, in whatever order."""

from __future__ import annotations

from datetime import date

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from roadmap_domain.application import RoadmapDomain
from roadmap_domain.application.desk import Call, call
from roadmap_domain.domain.applications.decider import (
    award_grant,
    propose_grant,
    receive_application,
    reject_application,
    retract_application,
    withdraw_application,
)
from roadmap_domain.domain.applications.events import GrantAmended, GrantAwarded
from roadmap_domain.domain.applications.granted_decider import amend_grant
from roadmap_domain.domain.applications.state import APPLICATION
from roadmap_domain.domain.appropriations.decider import (
    change_appropriation,
    commit_grant,
    decide_appropriation,
    retract_appropriation,
)
from roadmap_domain.domain.appropriations.state import APPROPRIATION
from roadmap_domain.domain.grant_calls.decider import open_grant_call
from roadmap_domain.domain.grant_calls.events import Priority
from roadmap_domain.domain.organisations.decider import register_organisation
from roadmap_domain.kernel.basis import DecisionBasis
from roadmap_domain.kernel.money import NOTHING, Money
from roadmap_domain.kernel.rules import RuleViolation
from roadmap_domain.kernel.texts import Text
from roadmap_domain.kernel.values import Share

BOARD = DecisionBasis("Aluehallitus", date(2024, 12, 10), 210)
SHARE = Share(1, 3)
APPLICATIONS = ("a", "b", "c")
applications = st.sampled_from(APPLICATIONS)
sums = st.integers(0, 80).map(lambda euros: Money(100 * euros + euros % 3))
DAYS = ("2024-12-10", "2025-01-10", "2025-02-10")
days = st.sampled_from(DAYS)


class Granting(RuleBasedStateMachine):
    """Bodies that decide, amend and retract as they please, also late and in pieces."""

    def __init__(self) -> None:
        super().__init__()
        self.domain = RoadmapDomain.create("memory:", county="Testilä")
        self.desk = self.domain.acting_as(
            "loader", role="loader", basis=BOARD, effective_on="2024-11-01"
        )
        self.desk.do_all(
            [
                call(register_organisation, "j", name="Esimerkin seniorit ry"),
                call(decide_appropriation, "m", year=2025, amount="100"),
                call(
                    open_grant_call,
                    "h",
                    appropriation="m",
                    kinds=("operating-grant",),
                    opens="2024-10",
                    closes="2024-11-01",
                    criteria=(),
                    criteria_version="2025",
                    proposes=("Aluehallitus",),
                    decides=("Aluehallitus",),
                    priorities=(Priority("t", Text("Tilat")),),
                    priority_share=SHARE,
                ),
            ]
        )
        for one in APPLICATIONS:
            self.desk.do(
                receive_application,
                one,
                grant_call="h",
                organisation="j",
                kind="operating-grant",
                amount="90",
                purpose="Tilat",
                priority="t" if one == "a" else None,
            )
            self.desk.on(effective_on="2024-12-01").do(
                propose_grant, one, amount="50", reason="Esitys"
            )

    def attempt(self, day: str, *calls: Call, corrects: int | None = None) -> None:
        """Do it, or leave it where a rule would be broken."""
        try:
            self.desk.on(effective_on=day, corrects=corrects).do_all(calls)
        except RuleViolation:
            return

    @rule(application=applications, amount=sums, day=days)
    def grant(self, application: str, amount: Money, day: str) -> None:
        self.attempt(
            day,
            call(commit_grant, "m", application=application, amount=amount),
            call(award_grant, application, amount=amount, reason="Päätös"),
        )

    @rule(application=applications, amount=sums, day=days)
    def amend(self, application: str, amount: Money, day: str) -> None:
        self.attempt(
            day,
            call(commit_grant, "m", application=application, amount=amount),
            call(amend_grant, application, amount=amount, reason="Muutos"),
        )

    @rule(application=applications, amount=sums, day=days)
    def only_commit(self, application: str, amount: Money, day: str) -> None:
        self.attempt(day, call(commit_grant, "m", application=application, amount=amount))

    @rule(application=applications, amount=sums, day=days, amends=st.booleans())
    def only_decide(self, application: str, amount: Money, day: str, *, amends: bool) -> None:
        decision = amend_grant if amends else award_grant
        self.attempt(day, call(decision, application, amount=amount, reason="Päätös"))

    @rule(application=applications, day=days)
    def reject(self, application: str, day: str) -> None:
        self.attempt(day, call(reject_application, application, reason="Päätös"))

    @rule(application=applications, day=days)
    def withdraw(self, application: str, day: str) -> None:
        self.attempt(day, call(withdraw_application, application))

    @rule(amount=st.integers(50, 150), day=days)
    def change(self, amount: int, day: str) -> None:
        self.attempt(day, call(change_appropriation, "m", amount=str(amount), reason="Talous"))

    @rule(version=st.integers(2, 9), day=days)
    def retract_from_appropriation(self, version: int, day: str) -> None:
        self.attempt(day, call(retract_appropriation, "m", reason="Väärin"), corrects=version)

    @rule(application=applications, version=st.integers(3, 6), amount=sums, day=days)
    def retract_from_application(
        self, application: str, version: int, amount: Money, day: str
    ) -> None:
        self.only_commit(application, amount, day)
        self.attempt(day, call(retract_application, application, reason="Väärin"), corrects=version)

    @rule(application=applications, amount=sums, version=st.integers(2, 9), day=days)
    def correct_commitment(self, application: str, amount: Money, version: int, day: str) -> None:
        corrected = call(commit_grant, "m", application=application, amount=amount)
        self.attempt(day, corrected, corrects=version)

    @rule(application=applications, version=st.integers(3, 6), amount=sums, day=days)
    def correct(self, application: str, version: int, amount: Money, day: str) -> None:
        stream = self.domain.events()
        kinds = {
            it.version: type(it.event)
            for it in stream
            if it.stream == APPLICATION.stream(application)
        }
        decision = {GrantAwarded: award_grant, GrantAmended: amend_grant}.get(
            kinds.get(version, object)
        )
        if decision is not None:
            corrected = call(decision, application, amount=amount, reason="Oikein")
            self.attempt(day, corrected, corrects=version)

    @invariant()
    def no_more_is_committed_than_appropriated_on_any_day(self) -> None:
        for day in DAYS:
            held = self.domain.as_of(held_on=date.fromisoformat(day)).get(APPROPRIATION, "m")
            assert held is not None
            assert held.committed <= held.amount, day
            assert held.beside <= SHARE.rest_of(held.amount), day

    @invariant()
    def no_more_is_granted_than_appropriated_on_any_day(self) -> None:
        for day in DAYS:
            world = self.domain.as_of(held_on=date.fromisoformat(day))
            appropriation = world.get(APPROPRIATION, "m")
            held = world.get_all(APPLICATION, APPLICATIONS).values()
            granted = sum((it.granted for it in held), NOTHING)
            beside = sum((it.granted for it in held if not it.received.priority), NOTHING)
            assert appropriation is not None
            assert granted <= appropriation.amount, day
            assert beside <= SHARE.rest_of(appropriation.amount), day

    @invariant()
    def no_more_is_granted_than_appropriated(self) -> None:
        everything = self.domain.as_of(held_on=date.max)
        appropriation = everything.get(APPROPRIATION, "m")
        held = everything.get_all(APPLICATION, APPLICATIONS)
        granted = sum((it.granted for it in held.values()), NOTHING)
        assert appropriation is not None
        assert granted <= appropriation.amount
        assert NOTHING <= appropriation.committed <= appropriation.amount
        beside = sum((it.granted for it in held.values() if not it.received.priority), NOTHING)
        assert beside <= SHARE.rest_of(appropriation.amount)


TestGranting = Granting.TestCase
TestGranting.settings = settings(
    max_examples=200, stateful_step_count=40, deadline=None, derandomize=True
)
