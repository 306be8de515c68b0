"""What other processes do to a store while a test looks on."""

from __future__ import annotations

import time
from contextlib import suppress
from datetime import date

from roadmap_domain.application.desk import Call, Done, call
from roadmap_domain.application.door import RoadmapDomain
from roadmap_domain.domain.actions.decider import assess, mark_step_done, record_deliverable
from roadmap_domain.domain.applications.decider import award_grant
from roadmap_domain.domain.appropriations.decider import commit_grant
from roadmap_domain.domain.appropriations.rules import AppropriationExceeded
from roadmap_domain.domain.terms.decider import appoint_member
from roadmap_domain.domain.terms.rules import ClassIsFull
from roadmap_domain.domain.year_plans.decider import set_objective
from roadmap_domain.domain.year_plans.state import YEAR_PLAN
from roadmap_domain.kernel.basis import DecisionBasis

BOARD = DecisionBasis("Aluehallitus", date(2024, 12, 10), 210)
WRITERS = 4
CROWD = 5
"""Programs that record on one stream at once, and the most that run at a time."""


def assess_once(url: str, action: str, outcome: str, command: str) -> Done:
    """Assess an action as one command."""
    with RoadmapDomain.open(url) as domain:
        desk = domain.acting_as("coordinator-1", role="coordinator")
        return desk.on(command=command).do(assess, action, year=2024, outcome=outcome)


def mark_steps(url: str, action: str, steps: list[int]) -> int:
    """Mark steps of an action as done, each as one command; answers how many events followed."""
    with RoadmapDomain.open(url) as domain:
        desk = domain.acting_as("coordinator-1", role="coordinator")
        return sum(
            len(desk.do(mark_step_done, action, year=2024, step=step).events) for step in steps
        )


def appoint_members(url: str, term: str, numbers: list[int]) -> int:
    """Appoint organisations, each as one command; answers how many got a seat."""
    appointed = 0
    with RoadmapDomain.open(url) as domain:
        desk = domain.acting_as("loader-1", role="loader")
        for number in numbers:
            with suppress(ClassIsFull):
                desk.do(
                    appoint_member,
                    term,
                    appointment=f"nimeaminen-{number}",
                    seat_class="avoin",
                    organisation=f"jarjesto-{number}",
                )
                appointed += 1
    return appointed


def award_grants(url: str, applications: list[str], amount: str) -> int:
    """Grant a sum to applications, each as one command; answers how many got it."""
    awarded = 0
    with RoadmapDomain.open(url) as domain:
        desk = domain.acting_as("loader-1", role="loader", basis=BOARD)
        for one in applications:
            with suppress(AppropriationExceeded):
                desk.do_all(awarding(one, amount))
                awarded += 1
    return awarded


def awarding(application: str, amount: str) -> list[Call]:
    """The commitment and the grant decision, as one command makes them."""
    return [
        call(commit_grant, "avustukset-2025", application=application, amount=amount),
        call(award_grant, application, amount=amount, reason="Päätös"),
    ]


def record_deliverables(url: str, action: str, writer: int, commands: int) -> list[Done]:
    """Record deliverables of an action, each as one command, once a crowd has come together."""
    with RoadmapDomain.open(url) as domain:
        desk = domain.acting_as(f"coordinator-{writer}", role="coordinator")
        desk.do(set_objective, "vake/2024", objective=f"here-{writer}", title="Paikalla")
        everything = domain.as_of(held_on=date.max)
        patience = time.monotonic() + 30
        while (plan := everything.get(YEAR_PLAN, "vake/2024")) and len(plan.objectives) < CROWD:
            assert time.monotonic() < patience
            time.sleep(0.005)
        return [
            desk.on(command=f"{writer}-{number}").do(
                record_deliverable,
                action,
                year=2024,
                deliverable=f"{writer}-{number}",
                kind="plan",
                title="Suunnitelma",
            )
            for number in range(commands)
        ]
