"""Charters and councils on paper: one and several, in three languages."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import attrs
import pytest

from roadmap_domain import RoadmapDomain, SourceBasis, council, plan_council
from roadmap_domain.domain.councils.charter import Beside, Charter, Phase, SeatClass
from roadmap_domain.domain.councils.events import TermOpened
from roadmap_domain.kernel.dates import FuzzyDate
from roadmap_domain.kernel.texts import Language, Text
from roadmap_domain.reports import charter, council_table
from roadmap_domain.reports.layout import Part, Table
from roadmap_domain.views.summaries import summary

LANGUAGES: tuple[Language, ...] = ("fi", "sv", "en")
BRACES = Text("Malli {1}")
CHARTER = Charter(
    "malli",
    BRACES,
    "2027",
    (SeatClass("muut", BRACES, "open", 1),),
    (1,),
    beside=(Beside("Lautakunta", 1, 1), Beside("Hallitus", 0, 2), Beside("Liitto", 1)),
    fees=("none", "by-rule"),
    public=("name", "contact"),
    phases=(Phase(BRACES, 1, 12),),
)


def cells(parts: Iterable[Part]) -> dict[str, str]:
    """The second cell of each row by the first."""
    tables = [it for it in parts if isinstance(it, Table)]
    return {row.cells[0]: row.cells[1] for table in tables for row in table.rows}


def test_texts_of_a_charter_may_have_braces() -> None:
    for language in LANGUAGES:
        assert cells(charter.layout(CHARTER, language))["muut"] == "Malli {1}"


def test_all_public_fields_are_public_while_of_the_fees_one_is_chosen() -> None:
    told = cells(charter.layout(CHARTER, "fi"))
    assert told["Julkiset tiedot"] == "nimi ja yhteystiedot"
    assert told["Kokouspalkkiot"] == "ei palkkiota tai palkkiosäännön mukaan"


def test_one_and_several_beside_the_members() -> None:
    told = cells(charter.layout(CHARTER, "fi"))["Edustajia jäsenten rinnalla"]
    assert told == "Lautakunta: 1\nHallitus: 0–2\nLiitto: vähintään 1"


@pytest.mark.parametrize(
    ("on", "late"),
    [
        (date(2024, 1, 1), ("", "", "")),
        (
            date(2024, 1, 10),
            ("Myöhässä alle kuukauden.", "Försenad mindre än en månad.", "Less than a month late."),
        ),
        (
            date(2024, 2, 1),
            ("Myöhässä noin kuukauden.", "Försenad cirka en månad.", "About a month late."),
        ),
        (
            date(2024, 3, 1),
            ("Myöhässä noin 2 kuukautta.", "Försenad cirka 2 månader.", "About 2 months late."),
        ),
    ],
)
def test_how_late_a_council_is(on: date, late: tuple[str, str, str]) -> None:
    with RoadmapDomain.open("memory:") as domain:
        desk = domain.acting_as("k-1", role="loader", basis=SourceBasis("003"))
        desk.on(effective_on="2023-01-01").do(
            plan_council, "n", name="Neuvottelukunta", start_by="2024-01-01"
        )
        for language, said in zip(LANGUAGES, late, strict=True):
            answer = domain.as_of(held_on=on, language=language).ask(council, "n")
            _, told, *_ = council_table.layout(answer, language)
            assert isinstance(told, str)
            assert told.partition(". ")[2] == said


def test_a_term_with_one_seat_a_class_is_told_as_one_with_two() -> None:
    day = FuzzyDate("2025-01-01")
    opened = TermOpened("2025", day, day, "malli", 1, None)
    two = attrs.evolve(opened, seats_per_class=2)
    for language in LANGUAGES:
        said = summary(opened, language)
        assert said.endswith(" 1")
        assert summary(two, language) == f"{said.removesuffix('1')}2"
