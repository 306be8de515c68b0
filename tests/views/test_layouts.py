"""What tables say of what has no end, and of what turned out otherwise than it was decided."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

import attrs
import pytest

from roadmap_domain.kernel.texts import Language
from roadmap_domain.reports import agreed, granted, lent
from roadmap_domain.reports.layout import Part, Table
from roadmap_domain.views.agreements import Agreements, TemplateShown
from roadmap_domain.views.cell_words import in_words
from roadmap_domain.views.grants import GrantDecision, Grants
from roadmap_domain.views.premises import LendingShown, PremisesAnswer, PremisesShown

LANGUAGES: tuple[Language, ...] = ("fi", "sv", "en")
NONE = Decimal(0)
REJECTED = GrantDecision(
    application="A-1",
    organisation="o",
    name="O ry",
    year=2025,
    call="h",
    kind="operating-grant",
    priority=None,
    sought=Decimal(10),
    proposed=None,
    outcome="rejected",
    granted=NONE,
    reason="–",
    decided_on="2024-12-10",
    basis=None,
    points=None,
    claims_until=None,
    claim=None,
    paid=NONE,
    report=None,
    recovered=NONE,
)
LENDING = LendingShown(
    "1", "lent", "o", "O ry", "s", "Kerho", None, "2026-02-02", None, ended=False
)


def last_table(parts: Iterable[Part]) -> Table:
    return [it for it in parts if isinstance(it, Table)][-1]


def test_a_rejection_that_a_claim_turned_is_no_rejection_any_more() -> None:
    turned = attrs.evolve(REJECTED, granted=Decimal(5), claim="upheld")
    answer = Grants(
        schema="",
        year=2025,
        organisation=None,
        appropriation=None,
        granted=Decimal(5),
        left=None,
        paid=NONE,
        reported=NONE,
        unreported=Decimal(5),
        recovered=NONE,
        applications=2,
        sought=Decimal(20),
        by_kind=[],
        decisions=[REJECTED, turned],
    )
    told = [(row.faded, row.cells[4]) for row in last_table(granted.layout(answer, "fi")).rows]
    assert told == [(True, "hylätty"), (False, "5,00 €")]


@pytest.mark.parametrize(
    ("language", "until", "open_ended"),
    [
        ("fi", "2.2.2026 – 31.5.2026", "2.2.2026 – toistaiseksi"),
        ("sv", "2.2.2026 – 31.5.2026", "2.2.2026 – tills vidare"),
        ("en", "2 February 2026 – 31 May 2026", "2 February 2026 – until further notice"),
    ],
)
def test_a_lending_without_a_last_day_goes_on(
    language: Language, until: str, open_ended: str
) -> None:
    ends = attrs.evolve(LENDING, until="2026-05-31")
    room = PremisesShown(
        id="t",
        name="Tila",
        address=None,
        seats=None,
        accessible=None,
        suited_for=None,
        mapped_on="2026",
        state="available",
        lending_principles=None,
        conditions=None,
        reason=None,
        lendings=[ends, LENDING],
    )
    answer = PremisesAnswer("", None, [], [room])
    first, second = last_table(lent.layout(answer, language)).rows[0].cells[-1].splitlines()
    assert until in first
    assert open_ended in second


def test_every_heading_begins_with_a_capital_letter() -> None:
    template = TemplateShown(
        "p", "Pohja", "premises", "1", "2026", [], withdrawn=False, agreements=[], basis=None
    )
    answer = Agreements("", None, None, [template], [])
    for language in LANGUAGES:
        headings = last_table(agreed.layout(answer, language)).headings
        assert [it for it in headings if not it[0].isupper()] == []


@pytest.mark.parametrize(
    ("cell", "told"),
    [
        ("2026-04-21", "21.4.2026"),
        ("../2026-04-21", "viimeistään 21.4.2026"),
        ("2026-02-31", "2026-02-31"),
        ("2026-01", "2026-01"),
    ],
)
def test_a_day_in_a_cell_is_told_as_people_write_it_and_an_id_as_it_is(
    cell: str, told: str
) -> None:
    assert in_words(cell, "fi") == told
