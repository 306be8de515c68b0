"""The order of names and of ids."""

from __future__ import annotations

import unicodedata
from datetime import date
from typing import Literal

import pytest

from roadmap_domain import (
    RoadmapDomain,
    SourceBasis,
    add_heading,
    diff,
    give_narrative,
    link_strategy,
    open_programme,
    open_year_plan,
    organisations,
    plan_action,
    register_organisation,
    report,
)
from roadmap_domain.views.alphabet import alphabetical, by_numbers

IN_ORDER = ["Aalto ry", "Émile ry", "Zonta ry", "Åbo rf", "Äidit ry", "Öljy ry"]


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_the_letters_of_their_own_come_last(form: Literal["NFC", "NFD"]) -> None:
    names = [unicodedata.normalize(form, name) for name in IN_ORDER]
    assert sorted(names, key=alphabetical) == names


def test_case_makes_no_difference() -> None:
    names = ["äidit ry", "Äidit II ry", "aalto ry", "Aallot ry"]
    assert sorted(names, key=alphabetical) == ["Aallot ry", "aalto ry", "Äidit II ry", "äidit ry"]


def test_organisations_are_listed_by_the_alphabet() -> None:
    with RoadmapDomain.open("memory:") as domain:
        desk = domain.acting_as("k-1", role="loader", basis=SourceBasis("rekisteri"))
        for number, name in enumerate(reversed(IN_ORDER)):
            desk.do(register_organisation, f"j-{number}", name=name)
        assert [it.name for it in domain.ask(organisations).organisations] == IN_ORDER


def test_ids_go_by_their_numbers() -> None:
    ids = ["1", "1.2", "1.10", "2", "10", "a-2", "a-10", "a-10-b", "b-1"]
    assert sorted(ids, key=by_numbers) == ids


def test_what_is_numbered_is_told_in_the_order_of_the_numbers() -> None:
    with RoadmapDomain.open("memory:") as domain:
        desk = domain.acting_as("k-1", role="loader", basis=SourceBasis("000"))
        desk = desk.on(effective_on="2025-01-01")
        desk.do(
            open_programme,
            "p",
            kind="roadmap",
            title="Tiekartta",
            region="Koe",
            first_year=2025,
            last_year=2025,
            outline=("goal", "group"),
            scope="row",
        )
        desk.do(open_year_plan, "p/2025", programme="p", year=2025)
        for goal in ("10", "2"):
            desk.do(add_heading, "p", level="goal", heading=goal, title=f"Tavoite {goal}")
            desk.do(give_narrative, "p/2025", heading=goal, number=1, text="Hyvin meni")
            desk.do(
                link_strategy,
                "p",
                perspective="Asiakkaat",
                number=int(goal),
                goal=f"Tavoite {goal}",
            )
        desk.do(add_heading, "p", level="group", heading="2.1", title="Tilat", under="2")
        for action in ("p-10", "p-9"):
            desk.do(plan_action, action, programme="p", year=2025, heading="2.1", title=action)
        answer = domain.ask(report, "p", 2025)
        assert [it.heading for it in answer.narrative] == ["2", "10"]
        assert [it.id for row in answer.rows for it in row.actions] == ["p-9", "p-10"]
        links = domain.ask(diff, "p", from_day=date(2024, 12, 31), kind="strategy-link")
        assert [it.id for it in links.changes] == ["2", "10"]
