"""What changes are of, and what they tell of councils."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import get_args

import pytest

from roadmap_domain import (
    DecisionBasis,
    Personal,
    RoadmapDomain,
    appoint_member,
    choose_chair,
    claim_class,
    council,
    decide_structure,
    describe_alternative,
    diff,
    dissolve_organisation,
    end_mandate,
    end_member,
    end_term,
    move_member,
    name_beside,
    name_delegate,
    name_deputy,
    name_member,
    open_programme,
    open_term,
    plan_council,
    record_person,
    register_organisation,
    rename_organisation,
    resign_member,
    start_council,
    start_series,
    update_profile,
)
from roadmap_domain.domain.programmes.events import Level
from roadmap_domain.interop.charters import read_charter
from roadmap_domain.kernel.dates import Recurrence
from roadmap_domain.kernel.texts import Language, Text
from roadmap_domain.reports.differences import layout
from roadmap_domain.reports.terms import TERMS
from roadmap_domain.reports.words import CHANGES
from roadmap_domain.views.facts import fact, grants, lending, people, plans
from roadmap_domain.views.history import BasisShown

CHARTER = Path(__file__).parents[2] / "examples" / "vake" / "vake-yhteistyoelin.toml"
COMMITTEE = "Lähidemokratia- ja osallisuuslautakunta"
TERM = "neuvosto/2024–25"
PLACES = {"seniorit": "elakelaiset", "iltarusko": "elakelaiset", "hopea": "vanhukset"}


def test_every_kind_of_fact_can_be_asked_for() -> None:
    sources = "".join(map(inspect.getsource, (grants, lending, people, plans)))
    named = re.findall(r'\bFact\(\s*"([a-z-]+)"', sources)
    assert {*named, *get_args(Level)} == set(get_args(fact.Kind)) <= TERMS.keys()


@pytest.fixture
def domain() -> Iterator[RoadmapDomain]:
    """A programme's council with two members, of whom one has a deputy, from 2024 on."""
    board = DecisionBasis("Aluehallitus", date(2023, 12, 12), 200)
    with RoadmapDomain.open("memory:") as opened:
        desk = opened.acting_as("k-1", role="loader", basis=board, effective_on="2024-01-01")
        desk.do(
            open_programme,
            "tiekartta",
            kind="roadmap",
            title="Tiekartta",
            region="Järvimaa",
            first_year=2024,
            last_year=2027,
        )
        desk.do(plan_council, "neuvosto", name="Neuvosto", programme="tiekartta")
        charter = read_charter(CHARTER)
        desk.do(describe_alternative, "neuvosto", charter=charter)
        desk.do(decide_structure, "neuvosto", charter=charter.code)
        desk.do(
            open_term,
            "neuvosto",
            term="2024–25",
            first_day="2024-01-01",
            last_day="2025-12-31",
            seats_per_class=1,
        )
        for name, seat_class in PLACES.items():
            desk.do(register_organisation, name, name=f"{name.title()} ry")
            desk.do(claim_class, name, register_class=seat_class)
        desk.do(
            appoint_member,
            TERM,
            appointment="1",
            seat_class="elakelaiset",
            organisation="seniorit",
            deputy_organisation="iltarusko",
        )
        desk.do(appoint_member, TERM, appointment="2", seat_class="vanhukset", organisation="hopea")
        yield opened


def changes(domain: RoadmapDomain, first: date, last: date) -> dict[str, tuple[str | None, ...]]:
    answer = domain.as_of(held_on=last).ask(diff, "tiekartta", from_day=first, to_day=last)
    assert list(layout(answer, "fi"))
    assert {it.change for it in answer.changes} <= CHANGES.keys()
    return {f"{it.kind} {it.id}": (it.change, it.before, it.after) for it in answer.changes}


def test_a_council_that_came_about_is_told_seat_by_seat(domain: RoadmapDomain) -> None:
    told = changes(domain, date(2023, 12, 31), date(2024, 1, 1))
    seat = f"{TERM}/elakelaiset/1"
    assert told[f"term {TERM}"] == ("added", None, "2024-01-01/2025-12-31")
    assert told[f"seat {seat}"] == ("appointed", None, "seniorit")
    assert told[f"deputy {seat}"] == ("added", None, "iltarusko")
    assert told["council neuvosto"] == ("decided", None, "vake-yhteistyoelin")
    assert told["alternative neuvosto/vake-yhteistyoelin"][0] == "added"
    assert told["organisation iltarusko"][0] == "added"


def test_who_left_a_seat_and_how_is_told(domain: RoadmapDomain) -> None:
    committee = DecisionBasis("Aluehallitus", date(2025, 2, 24), 30)
    desk = domain.acting_as("k-1", role="loader", basis=committee, effective_on="2025-03-01")
    desk.do(resign_member, TERM, appointment="1")
    desk.do(end_member, TERM, appointment="2", reason="Järjestö lakkasi")
    told = changes(domain, date(2025, 2, 28), date(2025, 3, 1))
    seat = f"{TERM}/elakelaiset/1"
    assert told == {
        f"seat {seat}": ("succeeded", "seniorit", "iltarusko"),
        f"deputy {seat}": ("removed", "iltarusko", None),
        f"seat {TERM}/vanhukset/1": ("ended", "hopea", None),
    }
    desk.on(effective_on="2025-04-01").do(resign_member, TERM, appointment="1")
    told = changes(domain, date(2025, 3, 1), date(2025, 4, 1))
    assert told == {f"seat {seat}": ("resigned", "iltarusko", None)}


def test_who_succeeds_without_a_decision_sits_on_that_by_which_they_became_the_deputy(
    domain: RoadmapDomain,
) -> None:
    """Nobody decides on a resignation; still it is asked by which decision the successor sits."""
    desk = domain.acting_as("k-1", role="loader", effective_on="2025-03-01")
    desk.do(resign_member, TERM, appointment="1")
    answer = domain.as_of(held_on=date(2025, 3, 1)).ask(council, "neuvosto", history=True)
    (seat,) = (it for it in answer.seats if it["class"] == "elakelaiset")
    assert (seat["organisation"], seat["since"]) == ("Iltarusko ry", "2025-03-01")
    assert seat["basis"] == BasisShown("decision", "Aluehallitus 12.12.2023 § 200")
    assert [it["basis"] for it in answer.history or ()] == [seat["basis"]] * 3


def test_what_becomes_of_members_organisations_and_tasks_is_told(domain: RoadmapDomain) -> None:
    board = DecisionBasis("Aluehallitus", date(2025, 2, 24), 30)
    desk = domain.acting_as("k-1", role="loader", basis=board, effective_on="2025-03-01")
    desk.do(start_council, "neuvosto")
    desk.do(choose_chair, TERM, appointment="1")
    desk.do(name_beside, TERM, appointment="3", body=COMMITTEE)
    desk.do(name_delegate, TERM, appointment="4", to="HYTE-neuvottelut", organisation="hopea")
    desk.do(claim_class, "hopea", register_class="muut")
    desk.do(move_member, TERM, appointment="2", seat_class="muut")
    desk.do(rename_organisation, "seniorit", name="Uudet seniorit ry")
    desk.do(update_profile, "iltarusko", networks=("ikaihmiset",))
    told = changes(domain, date(2025, 2, 28), date(2025, 3, 1))
    assert told == {
        "council neuvosto": ("started", None, "+"),
        f"chair {TERM}/chair": ("added", None, "seniorit"),
        f"beside {TERM}/3": ("added", None, COMMITTEE),
        f"delegate {TERM}/4": ("added", None, "hopea: HYTE-neuvottelut"),
        f"seat {TERM}/vanhukset/1": ("moved", "hopea", None),
        f"seat {TERM}/muut/1": ("moved", None, "hopea"),
        "organisation hopea": ("revised", "vanhukset", "muut"),
        "organisation seniorit": ("reworded", "Seniorit ry", "Uudet seniorit ry"),
        "organisation iltarusko": ("added", None, "ikaihmiset"),
    }
    desk = desk.on(effective_on="2025-06-01")
    desk.do(end_mandate, TERM, appointment="4")
    desk.do(dissolve_organisation, "hopea")
    desk.do(end_term, "neuvosto", term="2024–25", reason="Rakenne muuttuu")
    told = changes(domain, date(2025, 3, 1), date(2025, 6, 1))
    assert told == {
        f"delegate {TERM}/4": ("removed", "hopea: HYTE-neuvottelut", None),
        "organisation hopea": ("ended", None, "–"),
        f"term {TERM}": ("ended", None, "2025-06-01"),
        f"seat {TERM}/elakelaiset/1": ("ended", "seniorit", None),
        f"deputy {TERM}/elakelaiset/1": ("ended", "iltarusko", None),
        f"seat {TERM}/muut/1": ("ended", "hopea", None),
        f"chair {TERM}/chair": ("ended", "seniorit", None),
        f"beside {TERM}/3": ("ended", COMMITTEE, None),
    }


def test_nobody_sits_in_a_term_that_has_run_out(domain: RoadmapDomain) -> None:
    told = changes(domain, date(2025, 12, 31), date(2026, 1, 1))
    assert told == {
        f"seat {TERM}/elakelaiset/1": ("ended", "seniorit", None),
        f"deputy {TERM}/elakelaiset/1": ("ended", "iltarusko", None),
        f"seat {TERM}/vanhukset/1": ("ended", "hopea", None),
    }
    answer = domain.ask(diff, "tiekartta", from_day=date(2025, 12, 31), to_day=date(2026, 1, 1))
    assert {(it.event, it.basis, it.summary) for it in answer.changes} == {(None, None, None)}
    assert changes(domain, date(2026, 1, 1), date(2027, 1, 1)) == {}


def test_whoever_sits_for_an_organisation_is_told_where_the_organisation_stays(
    domain: RoadmapDomain,
) -> None:
    board = DecisionBasis("Aluehallitus", date(2025, 2, 24), 30)
    desk = domain.acting_as("k-1", role="loader", basis=board, effective_on="2024-01-01")
    for person in ("h-1", "h-2", "h-3"):
        desk.do(record_person, person, name=Personal(f"Henkilö {person}"))
    desk.do(name_member, TERM, appointment="1", person="h-1")
    desk.do(name_deputy, TERM, appointment="1", person="h-2")
    seat = f"{TERM}/elakelaiset/1"
    first = changes(domain, date(2023, 12, 31), date(2024, 1, 1))
    assert first[f"seat {seat}"] == ("appointed", None, "seniorit")
    assert f"member {seat}" not in first
    desk = desk.on(effective_on="2025-03-01")
    desk.do(name_member, TERM, appointment="1", person="h-3")
    desk.do(name_deputy, TERM, appointment="1", person="h-1")
    assert changes(domain, date(2024, 1, 1), date(2025, 3, 1)) == {
        f"member {seat}": ("named", "h-1", "h-3"),
        f"deputy {seat}": ("named", "h-2", "h-1"),
    }
    desk.on(effective_on="2025-04-01").do(resign_member, TERM, appointment="1")
    assert changes(domain, date(2025, 3, 1), date(2025, 4, 1)) == {
        f"seat {seat}": ("succeeded", "seniorit", "iltarusko"),
        f"deputy {seat}": ("removed", "iltarusko", None),
    }


def test_names_are_those_of_the_days_that_are_compared(domain: RoadmapDomain) -> None:
    board = DecisionBasis("Aluehallitus", date(2024, 5, 1), 30)
    desk = domain.acting_as("k-1", role="loader", basis=board)
    later = desk.on(effective_on="2025-03-01")
    later.do(rename_organisation, "seniorit", name="Uudet seniorit ry")
    desk.on(effective_on="2024-06-01").do(end_member, TERM, appointment="2", reason="Lakkasi")
    desk.on(effective_on="2024-06-01").do(
        name_delegate, TERM, appointment="4", to="HYTE-neuvottelut", organisation="seniorit"
    )

    def labels(first: date, last: date) -> set[tuple[str, str | None, str | None]]:
        answer = domain.ask(diff, "tiekartta", from_day=first, to_day=last)
        told = (it for it in answer.changes if it.kind in {"seat", "delegate"})
        return {(it.kind, it.before_label, it.after_label) for it in told}

    assert labels(date(2024, 1, 1), date(2024, 6, 1)) == {
        ("seat", "Hopea ry", None),
        ("delegate", None, "Seniorit ry: HYTE-neuvottelut"),
    }
    assert labels(date(2025, 12, 31), date(2026, 1, 1)) == {
        ("seat", "Uudet seniorit ry", None),
        ("delegate", "Uudet seniorit ry: HYTE-neuvottelut", None),
    }


def test_nobody_sits_in_a_term_that_is_over(domain: RoadmapDomain) -> None:
    def sat(day: date) -> list[tuple[str | None, ...]]:
        answer = domain.as_of(held_on=day).ask(council, "neuvosto", history=True)
        deputies = [(it.organisation_id, it.until) for it in answer.deputies or ()]
        held = [(it["organisation_id"], it["until"], it["left"]) for it in answer.history or ()]
        return [*held, *deputies]

    nobody_left = [("seniorit", None, None), ("hopea", None, None), ("iltarusko", None)]
    over = "2026-01-01"
    assert sat(date(2025, 12, 31)) == nobody_left
    assert sat(date(2026, 1, 1)) == [
        ("seniorit", over, "term-over"),
        ("hopea", over, "term-over"),
        ("iltarusko", over),
    ]
    desk = domain.acting_as(
        "k-1", role="loader", basis=DecisionBasis("Aluehallitus", date(2025, 5, 1))
    )
    desk.on(effective_on="2025-06-01").do(end_member, TERM, appointment="2", reason="Lakkasi")
    desk.on(effective_on="2025-07-01").do(
        end_term, "neuvosto", term="2024–25", reason="Uusi sääntö"
    )
    assert sat(date(2025, 7, 1)) == [
        ("seniorit", "2025-07-01", "term-over"),
        ("hopea", "2025-06-01", "ended"),
        ("iltarusko", "2025-07-01"),
    ]


@pytest.mark.parametrize(
    ("language", "target", "term"),
    [
        ("fi", "väh. 1 krt/v", "1.1.2024 – 31.12.2025"),
        ("sv", "minst 1 gång/år", "1.1.2024 – 31.12.2025"),
        ("en", "at least once a year", "1 January 2024 – 31 December 2025"),
    ],
)
def test_a_change_is_told_in_the_language_of_the_question(
    domain: RoadmapDomain, language: Language, target: str, term: str
) -> None:
    desk = domain.acting_as("k-1", role="loader", effective_on="2024-01-01")
    yearly = Recurrence(1, Decimal(12), at_least=True)
    names: dict[Language, str] = {"fi": "Foorumi", "sv": "Forum", "en": "Forum of NGOs"}
    desk.do(start_series, "f", programme="tiekartta", name=Text(*names.values()), target=yearly)
    world = domain.as_of(held_on=date(2024, 1, 1), language=language)
    told = world.ask(diff, "tiekartta", from_day=date(2023, 12, 31)).changes
    assert {(it.after, it.after_label) for it in told if it.kind in {"series", "term"}} == {
        ("Foorumi", names[language]),
        ("väh. 1 krt/v", target),
        ("2024-01-01/2025-12-31", term),
    }
