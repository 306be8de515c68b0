"""What an aggregate rests on in another stream is not corrected or retracted from under it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import attrs
import pytest

from roadmap_domain import (
    Call,
    DecisionBasis,
    Desk,
    Proposal,
    RoadmapDomain,
    add_heading,
    appoint_member,
    assess_row,
    carry_over,
    claim_class,
    decide_structure,
    define_outcome,
    describe_alternative,
    make_selection,
    merge_organisation,
    open_call,
    open_programme,
    open_term,
    open_year_plan,
    plan_action,
    plan_council,
    read_charter,
    receive_registration,
    record_proposal,
    record_review,
    register_organisation,
    retract_action,
    retract_call,
    retract_council,
    retract_organisation,
    retract_programme,
    retract_review,
    retract_year_plan,
    set_milestone,
)
from roadmap_domain.application.problems import RestsOnItElsewhere
from roadmap_domain.domain.resting import RESTING
from roadmap_domain.kernel.slices import Decision
from roadmap_domain.persistence import Registry

CHARTER = Path(__file__).parents[2] / "examples" / "vake" / "vake-yhteistyoelin.toml"
TERM = "n/1"


@pytest.fixture
def desk() -> Iterator[Desk]:
    """A row that was assessed and carried over, and a council whose only member was selected."""
    board = DecisionBasis("Aluehallitus", date(2024, 1, 2), 1)
    with RoadmapDomain.open("memory:") as domain:
        desk = domain.acting_as("k-1", role="loader", basis=board, effective_on="2024-01-02")
        period: dict[str, Any] = {"first_year": 2024, "last_year": 2025, "outline": ("goal",)}
        named = {"kind": "roadmap", "title": "Tiekartta", "region": "Järvimaa"}
        desk.do(open_programme, "p", **named, **period, scope="row")  # type: ignore[arg-type] # kinds are literals
        desk.do(add_heading, "p", heading="1", level="goal", title="Rakenteet")
        desk.do(set_milestone, "p", milestone="m", heading="1", year=2024, text="Valmis")
        desk.do(define_outcome, "p", outcome="osittain", label="Osittain", realised=False)
        for year in (2024, 2025):
            desk.do(open_year_plan, f"p/{year}", programme="p", year=year)
        desk.do(record_review, "r", programme="p", kind="swot", title="SWOT")
        desk.do(record_proposal, "r", number=1, text="Enemmän")
        raised = Proposal("r", 1)
        desk.do(
            plan_action,
            "a",
            programme="p",
            year=2024,
            heading="1",
            title="Tilat",
            serves=("m",),
            raised_from=raised,
        )
        desk.do(assess_row, "p/2024", heading="1", outcome="osittain")
        desk.do(carry_over, "a", from_year=2024, to_year=2025, reason="Kesken")
        charter = attrs.evolve(read_charter(CHARTER), rotation=None)
        desk.do(plan_council, "n", name="Neuvosto", programme="p")
        desk.do(describe_alternative, "n", charter=charter)
        desk.do(decide_structure, "n", charter=charter.code)
        days = {"first_day": "2024-06-01", "last_day": "2025-12-31"}
        desk.do(open_term, "n", term="1", **days, seats_per_class=1)
        for organisation in ("yhdistys", "toinen"):
            desk.do(register_organisation, organisation, name=organisation)
        desk.do(merge_organisation, "toinen", into="yhdistys")
        desk.do(claim_class, "yhdistys", register_class="muut")
        desk.do(open_call, TERM, opens="2024-01-02", closes="2024-02-01")
        seat = {"seat_class": "muut", "organisation": "yhdistys"}
        desk.do(receive_registration, TERM, registration="1", **seat)
        desk.on(effective_on="2024-03-01").do(make_selection, TERM, selected=("1",))
        desk.on(effective_on="2024-06-01").do(appoint_member, TERM, appointment="1", **seat)
        yield desk.on(effective_on="2024-06-01")


@pytest.mark.parametrize(
    ("retract", "wrong", "version", "rests"),
    [
        (retract_year_plan, "p/2024", 2, {"stream": "action/a", "version": 2}),
        (retract_review, "r", 2, {"stream": "action/a", "version": 1}),
        (retract_programme, "p", 3, {"stream": "action/a", "version": 1}),
        (retract_programme, "p", 4, {"stream": "year-plan/p/2024", "version": 2}),
        (retract_organisation, "yhdistys", 2, {"stream": "term/n/1", "version": 1}),
        (retract_council, "n", 4, {"stream": "call/n/1", "version": 1}),
        (retract_call, TERM, 3, {"stream": "term/n/1", "version": 1}),
    ],
)
def test_what_another_rests_on_stays(
    desk: Desk, retract: Decision[...], wrong: str, version: int, rests: dict[str, Any]
) -> None:
    with pytest.raises(RestsOnItElsewhere) as refused:
        desk.on(corrects=version).do(retract, wrong, reason="Erehdys")
    assert refused.value.facts() == rests


def test_of_every_kind_it_is_told_what_it_rests_on() -> None:
    # An applicant is a list of applications, which themselves rest on the organisation.
    on_nothing = {"store", "person", "appropriation", "applicant"}
    assert {it.of.name for it in RESTING} == Registry().slices.keys() - on_nothing


def test_what_nothing_rests_on_any_more_is_retracted(desk: Desk) -> None:
    wrong: list[tuple[Decision[...], str, int]] = [
        (retract_action, "a", 2),
        (retract_year_plan, "p/2024", 2),
        (retract_action, "a", 1),
        (retract_review, "r", 2),
        (retract_programme, "p", 3),
    ]
    for retract, aggregate, version in wrong:
        assert desk.on(corrects=version).do(retract, aggregate, reason="Erehdys").events


def test_several_are_retracted_at_once_the_last_first(desk: Desk) -> None:
    reason = {"reason": "Erehdys"}
    both = [
        Call(retract_action, "a", reason, corrects=2),
        Call(retract_year_plan, "p/2024", reason, corrects=2),
    ]
    assert desk.rehearse([one] for one in reversed(both))[1].keys() == {0}
    assert len(desk.do_all(both).events) == 2


def test_what_came_to_rest_on_it_since_the_last_correction_counts(desk: Desk) -> None:
    wrong = desk.on(corrects=2)
    with pytest.raises(RestsOnItElsewhere):
        wrong.do(retract_year_plan, "p/2024", reason="Erehdys")
    desk.do(plan_action, "b", programme="p", year=2024, heading="1", title="Viestintä")
    desk.do(carry_over, "b", from_year=2024, to_year=2025, reason="Kesken")
    wrong.do(retract_action, "a", reason="Erehdys")
    with pytest.raises(RestsOnItElsewhere) as refused:
        wrong.do(retract_year_plan, "p/2024", reason="Erehdys")
    assert refused.value.facts() == {"stream": "action/b", "version": 2}
