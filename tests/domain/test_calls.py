"""Calls for candidates where the scenarios leave off: said twice, and without any charter."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import attrs
import pytest

from roadmap_domain import (
    Charter,
    Criterion,
    DecisionBasis,
    DeputyTie,
    Desk,
    RoadmapDomain,
    Text,
    assess_criterion,
    decide_structure,
    describe_alternative,
    extend_call,
    make_selection,
    open_call,
    open_term,
    plan_council,
    propose_selection,
    read_charter,
    receive_registration,
    register_organisation,
    withdraw_registration,
)
from roadmap_domain.domain.calls import rules
from roadmap_domain.domain.councils.charter_rules import CriterionNamedTwice
from roadmap_domain.domain.councils.seat_rules import CharterNotKnown, NoDeputies
from roadmap_domain.domain.persons.rules import NoSuchPerson

FILE = Path(__file__).parents[2] / "examples" / "neuvottelukunnat" / "keksitty.toml"
BOARD = DecisionBasis("Järvimaan aluehallitus", date(2027, 4, 15), 4)
COMMITTEE = DecisionBasis("järvimaan osallisuuslautakunta", date(2027, 4, 8), 2)
CALL: dict[str, Any] = {"opens": "2027-03", "closes": "2027-03-31"}


def a_council(charter: Charter | None) -> Desk:
    domain = RoadmapDomain.open("memory:")
    desk = domain.acting_as("k-1", role="loader", basis=BOARD).on(effective_on="2027-03-01")
    desk.do(plan_council, "n", name="Neuvosto")
    if charter:
        desk.do(describe_alternative, "n", charter=charter)
    desk.do(decide_structure, "n", charter=charter.code if charter else None)
    desk.do(open_term, "n", term="1", first_day="2027-08-01", last_day="2030-12-31")
    for organisation in "ab":
        desk.do(register_organisation, organisation, name=f"{organisation} ry")
    return desk


def registered(charter: Charter) -> Desk:
    desk = a_council(charter)
    desk.do(open_call, "n/1", **CALL)
    for it in "ab":
        _receive(desk, it)
    return desk


def _receive(desk: Desk, it: str, **more: str) -> int:
    given: dict[str, str] = {"organisation": it, "seat_class": "others", "link": "Ryhmiä", **more}
    return len(desk.do(receive_registration, "n/1", registration=it, **given).events)


def test_what_is_said_twice_is_recorded_once() -> None:
    desk = registered(attrs.evolve(read_charter(FILE), criteria_applied="always"))
    april = desk.on(effective_on="2027-04-15")
    proposing = april.on(basis=COMMITTEE)
    selected: dict[str, Any] = {"selected": ("a",)}
    met: dict[str, Any] = {"registration": "a", "criterion": "county-wide", "met": True}
    assert _receive(desk, "a") == 0
    for expected in (1, 0):
        extended = desk.do(extend_call, "n/1", closes="2027-04-01", reason="Pääsiäinen")
        assert len(extended.events) == expected
        assert len(desk.do(assess_criterion, "n/1", **met).events) == expected
        assert len(desk.do(withdraw_registration, "n/1", registration="b").events) == expected
    for expected in (1, 0):
        assert len(proposing.do(propose_selection, "n/1", **selected).events) == expected
    for expected in (1, 0):
        assert len(april.do(make_selection, "n/1", **selected).events) == expected


def test_a_call_rests_on_what_is_known() -> None:
    with pytest.raises(CharterNotKnown):
        a_council(None).do(open_call, "n/1", **CALL)
    charter = read_charter(FILE)
    twice = (Criterion("county-wide", Text("Toimii"), "organisation"),)
    with pytest.raises(CriterionNamedTwice):
        a_council(charter).do(open_call, "n/1", **CALL, criteria=twice)
    desk = a_council(charter)
    desk.do(open_call, "n/1", **CALL)
    with pytest.raises(NoSuchPerson):
        _receive(desk, "a", representative="tuntematon")


def test_nothing_is_assessed_of_a_registration_that_was_withdrawn() -> None:
    desk = registered(attrs.evolve(read_charter(FILE), criteria_applied="always"))
    desk.do(withdraw_registration, "n/1", registration="a")
    with pytest.raises(rules.RegistrationIsWithdrawn):
        desk.do(assess_criterion, "n/1", registration="a", criterion="county-wide", met=True)


def test_no_criterion_is_applied_and_no_deputy_selected_where_the_charter_has_none() -> None:
    charter = read_charter(FILE)
    none = attrs.evolve(charter.deputies, kind="none")
    desk = registered(attrs.evolve(charter, criteria_applied="never", deputies=none))
    with pytest.raises(rules.CriteriaNotApplied):
        desk.do(assess_criterion, "n/1", registration="a", criterion="county-wide", met=True)
    april = desk.on(effective_on="2027-04-15")
    tie = DeputyTie("a", "b")
    with pytest.raises(NoDeputies):
        april.on(basis=COMMITTEE).do(propose_selection, "n/1", selected=("a",), deputies=(tie,))
