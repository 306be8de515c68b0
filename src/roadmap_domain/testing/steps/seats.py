"""Sentences about who sits on a council, as everybody is told it."""

from __future__ import annotations

from pytest_bdd import then

from roadmap_domain.reports import council_words as words
from roadmap_domain.reports.council_table import layout
from roadmap_domain.testing.steps import tables
from roadmap_domain.testing.steps.checks import expect
from roadmap_domain.testing.steps.sentence import Sentence
from roadmap_domain.testing.steps.world import ScenarioWorld
from roadmap_domain.views.council import council
from roadmap_domain.views.council_shown import CouncilShown, SeatShown
from roadmap_domain.views.words import day_in_words, label_in_words

SEATS = (
    "luokka",
    "paikka",
    "järjestö",
    "jäsen",
    "yhteystieto",
    "varajäsenen järjestö",
    "varajäsen",
    "jäsen alkaen",
    "varajäsen alkaen",
    "alkaen",
    "peruste",
    "huomautus",
)
SITTINGS = (
    "toimikausi",
    "luokka",
    "järjestö",
    "jäsen",
    "alkaen",
    "tapa",
    "päättyi",
    "syy",
    "peruste",
)

DEPUTIES = ("toimikausi", "järjestö", "varajäsen", "alkaen", "päättyi")


@then(Sentence("neuvottelukunnan paikat ovat:"))
def _(roadmap: ScenarioWorld, datatable: tables.Table) -> None:
    tables.check(datatable, _seats(_asked(roadmap).seats), SEATS)


@then(Sentence("neuvottelukunnan täytetyt paikat ovat:"))
def _(roadmap: ScenarioWorld, datatable: tables.Table) -> None:
    filled = [it for it in _asked(roadmap).seats if not it["vacant"]]
    tables.check(datatable, _seats(filled), SEATS)


def _seats(seats: list[SeatShown]) -> list[tables.Cells]:
    return [
        {
            "luokka": it["class_title"],
            "paikka": str(it["seat"]),
            "järjestö": "tyhjä" if it["vacant"] else it["organisation"] or "",
            "jäsen": it["member"] or "",
            "yhteystieto": it["contact"] or "",
            "varajäsenen järjestö": it["deputy_organisation"] or "",
            "varajäsen": it["deputy"] or "",
            "jäsen alkaen": day_in_words(it["member_since"], "fi"),
            "varajäsen alkaen": day_in_words(it["deputy_since"], "fi"),
            "alkaen": day_in_words(it["since"], "fi"),
            "peruste": it["basis"].text if it["basis"] else "",
            "huomautus": tables.cell([str(words.REMARK[code]) for code in it["remarks"]]),
        }
        for it in seats
    ]


@then(Sentence("neuvottelukunnassa on {paikkoja:d} paikkaa, joista tyhjiä {tyhjia:d}"))
def _(roadmap: ScenarioWorld, paikkoja: int, tyhjia: int) -> None:
    seats = _asked(roadmap).seats
    vacant = sum(it["vacant"] for it in seats)
    expect((len(seats), vacant) == (paikkoja, tyhjia), f"paikkoja {len(seats)}, tyhjiä {vacant}")


@then(Sentence("neuvottelukunnan puheenjohtajat ovat:"))
def _(roadmap: ScenarioWorld, datatable: tables.Table) -> None:
    actual = [
        {"tehtävä": label_in_words(it.office, "fi"), "järjestö": it.organisation}
        for it in _asked(roadmap).chairs
    ]
    tables.check(datatable, actual, ("tehtävä", "järjestö"))


@then(Sentence("neuvottelukunnalla ei ole puheenjohtajaa"))
def _(roadmap: ScenarioWorld) -> None:
    expect(not _asked(roadmap).chairs, "neuvottelukunnalla on puheenjohtaja")


@then(Sentence("neuvottelukunnan jäsenten rinnalla ovat:"))
def _(roadmap: ScenarioWorld, datatable: tables.Table) -> None:
    actual = [
        {"toimielin": it.body, "edustaja": "tyhjä" if it.vacant else it.person or ""}
        for it in _asked(roadmap).observers
    ]
    tables.check(datatable, actual, ("toimielin", "edustaja"))


@then(Sentence("neuvottelukuntaa edustavat muualla:"))
def _(roadmap: ScenarioWorld, datatable: tables.Table) -> None:
    actual = [
        {"missä": it.to, "järjestö": it.organisation, "edustaja": it.person or ""}
        for it in _asked(roadmap).delegates
    ]
    tables.check(datatable, actual, ("missä", "järjestö", "edustaja"))


@then(Sentence("neuvottelukunnan paikoilla ovat istuneet:"))
def _(roadmap: ScenarioWorld, datatable: tables.Table) -> None:
    sittings = roadmap.ask(council, roadmap.council, history=True).history or []
    actual = [
        {
            "toimikausi": it["term"],
            "luokka": it["class_title"],
            "järjestö": it["organisation"],
            "jäsen": it["member"] or "",
            "alkaen": day_in_words(it["since"], "fi"),
            "tapa": str(words.CAME[it["came"]]),
            "päättyi": day_in_words(it["until"], "fi"),
            "syy": str(words.LEFT[it["left"]]) if it["left"] else "",
            "peruste": it["basis"].text if it["basis"] else "",
        }
        for it in sittings
    ]
    tables.check(datatable, actual, SITTINGS)


@then(Sentence("neuvottelukunnan varajäseninä ovat olleet:"))
def _(roadmap: ScenarioWorld, datatable: tables.Table) -> None:
    actual = [
        {
            "toimikausi": it.term,
            "järjestö": it.organisation,
            "varajäsen": it.deputy or "",
            "alkaen": day_in_words(it.since, "fi"),
            "päättyi": day_in_words(it.until, "fi"),
        }
        for it in roadmap.ask(council, roadmap.council, history=True).deputies or []
    ]
    tables.check(datatable, actual, DEPUTIES)


@then(Sentence('neuvottelukunnasta kerrotaan "{rivi:teksti}"'))
def _(roadmap: ScenarioWorld, rivi: str) -> None:
    lines = [part for part in layout(_asked(roadmap), "fi") if isinstance(part, str)]
    expect(any(rivi in line for line in lines), f"siitä kerrotaan: {' / '.join(lines)}")


def _asked(roadmap: ScenarioWorld) -> CouncilShown:
    return roadmap.ask(council, roadmap.council)
