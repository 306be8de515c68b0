from __future__ import annotations

from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from functools import cache
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from roadmap_domain.application import Desk, Policy, RoadmapDomain
from roadmap_domain.application.desk import Call, call
from roadmap_domain.domain.actions.decider import assess, plan_action
from roadmap_domain.domain.applications.decider import receive_application
from roadmap_domain.domain.appropriations.decider import decide_appropriation
from roadmap_domain.domain.bodies.decider import establish_body
from roadmap_domain.domain.calls.decider import open_call, receive_registration
from roadmap_domain.domain.councils.decider import (
    decide_structure,
    describe_alternative,
    open_term,
    plan_council,
)
from roadmap_domain.domain.decisions import DECISIONS
from roadmap_domain.domain.gatherings.decider import plan_gathering, start_series
from roadmap_domain.domain.grant_calls.decider import open_grant_call
from roadmap_domain.domain.indicators.decider import define_indicator, observe_indicator
from roadmap_domain.domain.indicators.events import Unit
from roadmap_domain.domain.organisations.decider import register_organisation
from roadmap_domain.domain.programmes.decider import (
    add_heading,
    define_outcome,
    open_programme,
    set_milestone,
)
from roadmap_domain.domain.reviews.decider import record_proposal, record_review
from roadmap_domain.domain.terms.decider import appoint_member
from roadmap_domain.domain.year_plans.decider import open_year_plan, set_objective
from roadmap_domain.kernel.dates import FuzzyDate
from roadmap_domain.kernel.periods import Period
from roadmap_domain.kernel.recorded import Recorded
from roadmap_domain.kernel.rules import Problem, RuleViolation
from roadmap_domain.kernel.values import Quantity
from roadmap_domain.persistence import Codec, Registry
from roadmap_domain.persistence.founding import StoreFounded
from roadmap_domain.storage import Row
from roadmap_domain.views.changes import diff
from roadmap_domain.views.council import council
from roadmap_domain.views.gatherings import gatherings
from roadmap_domain.views.grants import grants
from roadmap_domain.views.grid import grid
from roadmap_domain.views.history import trace
from roadmap_domain.views.indicators import indicators
from roadmap_domain.views.loose_ends import loose_ends
from roadmap_domain.views.organisations import organisations
from roadmap_domain.views.report import report
from tests.domain import strategies

quickly = settings(
    max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)
NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)
DAY = FuzzyDate("2024-01-01")
codec = Codec()


@pytest.mark.parametrize("event", Registry().events.values(), ids=lambda event: event.stored_name)
def test_every_event_comes_back_as_it_was_written(event: type[Any]) -> None:
    @settings(quickly, max_examples=25)
    @given(strategies.recorded(strategies.values(event)))
    def comes_back(recorded: Recorded[Any]) -> None:
        row = codec.encode(recorded)
        assert codec.decode(Row(recorded.position, *row)) == recorded

    comes_back()


def test_every_event_follows_from_a_decision_that_says_so() -> None:
    """Or it would be retracted by any role that may retract."""
    said = {kind for decision in DECISIONS.values() for kind in decision.kinds}
    assert said == set(Registry().events.values()) - {StoreFounded}


class Clock:
    """A clock that goes on by a day with every look."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        self.now += timedelta(days=1)
        return self.now


def a_world() -> tuple[RoadmapDomain, Desk]:
    """A programme with plans, an action and a review, and a programme that may succeed it."""
    everything = Policy({"anybody": frozenset(DECISIONS)})
    domain = RoadmapDomain.open("memory:", policy=everything, clock=Clock())
    desk = domain.acting_as("somebody", role="anybody", effective_on=DAY)
    for programme, first, last in (("p", 2024, 2025), ("q", 2026, 2027)):
        desk.do_all(
            [
                call(
                    open_programme,
                    programme,
                    kind="roadmap",
                    title="Tiekartta",
                    region="Vake",
                    first_year=first,
                    last_year=last,
                    scope="row",
                ),
                call(add_heading, programme, heading="2", level="goal"),
                call(add_heading, programme, heading="2.1", level="group", under="2"),
                call(define_outcome, programme, outcome="done", label="Toteutuu", realised=True),
                call(define_outcome, programme, outcome="partly", label="Kesken", realised=False),
                call(
                    set_milestone, programme, milestone="m", heading="2.1", year=first, text="Tilat"
                ),
                call(open_year_plan, f"{programme}/{first}", programme=programme, year=first),
            ]
        )
    desk.do_all(
        [
            call(establish_body, "l", name="Tilat", kind="committee"),
            call(register_organisation, "j", name="Tilat"),
            call(plan_council, "n", name="Neuvottelukunta", start_by="2023"),
            call(describe_alternative, "n", charter=strategies.CHARTER),
            Call(decide_structure, "n", {"charter": "s"}, strategies.DECIDED),
            call(
                open_term, "n", term="1", first_day="2024", last_day="2025-09-30", seats_per_class=1
            ),
            call(appoint_member, "n/1", appointment="a", seat_class="avoin", organisation="j"),
            call(
                open_call,
                "n/1",
                opens="2023",
                closes="2024-06-30",
                criteria=(strategies.CRITERION,),
            ),
            call(
                receive_registration,
                "n/1",
                registration="1",
                organisation="j",
                seat_class="avoin",
            ),
            call(open_year_plan, "p/2025", programme="p", year=2025),
            call(
                plan_action,
                "a",
                programme="p",
                year=2024,
                heading="2.1",
                title="Tilat",
                steps=("Kartoitetaan",),
            ),
            call(plan_action, "b", programme="p", year=2024, heading="2.1", title="Viestintä"),
            call(assess, "a", year=2024, outcome="partly"),
            call(set_objective, "p/2024", objective="m", title="Tilat"),
            call(record_review, "r", programme="p", kind="swot", title="SWOT"),
            call(record_proposal, "r", number=1, text="Enemmän"),
            call(
                define_indicator,
                "i",
                programme="p",
                title="Tilat",
                unit=Unit("scale", Decimal(1), Decimal(5)),
                cadence="interim-review",
                goals=("2",),
            ),
            call(observe_indicator, "i", period=Period("2024/1"), value=Quantity(Decimal("3.5"))),
            Call(decide_appropriation, "m", {"year": 2024, "amount": "100"}, strategies.DECIDED),
            call(
                open_grant_call,
                "v",
                appropriation="m",
                kinds=("operating-grant",),
                opens="2023",
                closes="2023",
                criteria=(),
                criteria_version="2023",
                proposes=("Lautakunta",),
                decides=("Lautakunta",),
            ),
            *(
                call(
                    receive_application,
                    application,
                    grant_call="v",
                    organisation="j",
                    kind="operating-grant",
                    amount="80",
                    purpose="Tilat",
                )
                for application in ("e", "f")
            ),
            call(start_series, "g", programme="p", name="Foorumit"),
            call(plan_gathering, "g", occurrence="1", day="2024-23"),
        ]
    )
    return domain, desk


def attempt(desk: Desk, one: Call) -> int:
    """How many events a decision led to; none, where a rule would be broken."""
    try:
        return len(desk.do_all([one]).events)
    except RuleViolation:
        return 0


@cache
def histories_of(*slices: str) -> st.SearchStrategy[list[tuple[Call, int | None]]]:
    """Decisions one after another, most of some slices; some are corrections."""
    corrected = st.sampled_from([None] * 6 + [1, 2, 3, 4, 5, 6])
    return st.lists(st.tuples(strategies.calls(*slices), corrected), min_size=8, max_size=15)


histories = histories_of()
each_slice = pytest.mark.parametrize(
    "of", sorted({decision.slice.name for decision in DECISIONS.values()})
)
"""Among the decisions of all slices together, those of one seldom meet each other."""
closely = settings(quickly, max_examples=15)


@each_slice
@closely
@given(st.data())
def test_no_decision_has_a_second_effect(of: str, data: st.DataObject) -> None:
    domain, desk = a_world()
    history = data.draw(histories_of(of))
    in_time = [(attrs.evolve(one, effective_on=None), corrects) for one, corrects in history]
    for one, corrects in in_time:
        here = desk.on(corrects=corrects)
        attempt(here, one)
        before = domain.events()
        assert attempt(here, one) == 0, (one, list(before)[-1])


@each_slice
@closely
@given(st.data())
def test_no_correction_leaves_an_event_without_what_it_rests_on(
    of: str, data: st.DataObject
) -> None:
    domain, desk = a_world()
    for one, corrects in data.draw(histories_of(of)):
        attempt(desk.on(corrects=corrects), attrs.evolve(one, effective_on=None))
    streams: dict[str, list[Recorded[Any]]] = {}
    for recorded in domain.events():
        streams.setdefault(recorded.stream, []).append(recorded)
    registry = Registry()
    for stream, events in streams.items():
        assert registry.slice_of(stream).idle(events) == set()


@each_slice
@closely
@given(st.data(), st.sampled_from(strategies.DAYS), st.integers(0, 20))
def test_any_past_can_be_folded_and_asked_about(
    of: str, data: st.DataObject, held_on: date, known: int
) -> None:
    domain, desk = a_world()
    for one, corrects in data.draw(histories_of(of)):
        attempt(desk.on(corrects=corrects), one)
    past = domain.as_of(held_on=held_on, known_on=NOW + timedelta(days=known + 10))
    for recorded in domain.events():
        past.state(recorded.stream)
    for question in (
        lambda: past.ask(grid, "p"),
        lambda: past.ask(report, "p", 2024),
        lambda: past.ask(report, "p", 2025),
        lambda: past.ask(loose_ends, "p", 2025),
        lambda: past.ask(gatherings, "p", 2024),
        lambda: past.ask(indicators, "p"),
        lambda: past.ask(trace, "a"),
        lambda: past.ask(organisations),
        lambda: past.ask(grants, 2024),
        lambda: past.ask(council, "n", history=True),
        lambda: past.ask(diff, "p", from_day=held_on, to_day=strategies.DAYS[-1]),
    ):
        with suppress(Problem):
            question()


def told(domain: RoadmapDomain) -> list[tuple[str, int, object, FuzzyDate]]:
    """What the log says after its founding; personal data, which are never sealed alike, opened."""
    opened = domain.sealing.opened(list(domain.events()))[1:]
    return [(it.stream, it.version, it.event, it.effective_on) for it in opened]


@each_slice
@closely
@given(st.data())
def test_a_state_is_the_fold_of_its_events(of: str, data: st.DataObject) -> None:
    """What a decision sees while it adds to a log is what the log says afterwards."""
    domain, desk = a_world()
    kept = [one for one, _ in data.draw(histories_of(of)) if attempt(desk, one)]
    others, at_once = a_world()
    if kept:
        at_once.do_all(kept)
    first = told(domain)
    assert first == told(others)
    states = [others.as_of(held_on=date.max).state(stream) for stream, *_ in first]
    assert states == [domain.as_of(held_on=date.max).state(stream) for stream, *_ in first]
