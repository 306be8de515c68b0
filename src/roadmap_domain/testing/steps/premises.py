"""Sentences about premises, and the principles by which they are lent."""

from __future__ import annotations

from pytest_bdd import then

from roadmap_domain.application.desk import call
from roadmap_domain.domain.lending_principles import decider as principles
from roadmap_domain.domain.premises import decider as premises
from roadmap_domain.interop import written
from roadmap_domain.reports.lent import LENDINGS, PREMISES, PRINCIPLES
from roadmap_domain.testing.steps import tables
from roadmap_domain.testing.steps.checks import existing, read
from roadmap_domain.testing.steps.sentence import Sentence, deed
from roadmap_domain.testing.steps.world import ScenarioWorld
from roadmap_domain.views import premises as asked
from roadmap_domain.views.words import count_in_words, day_in_words, yes_or_no

MAPPED = ("osoite", "paikkoja", "esteetön", "soveltuu")
LENT = ("luovutus", "järjestö", "sopimus", "käyttö", "viimeinen päivä", "ajat")
ROOMS = ("tila", *MAPPED, "tilanne", "ehdot", "syy")
LENDING = (*LENT, "alkaen", "tilanne")
HELD_BY = ("periaatteet", "tilanne", "versio", "päättäjä", "kuvaus", "tarkastellaan")


@deed(Sentence('aloitetaan tilojen käytön periaatteet "{periaatteet:teksti}"'))
def _(roadmap: ScenarioWorld, periaatteet: str) -> None:
    held = _principles(roadmap, periaatteet)
    roadmap.do(
        call(principles.draft_principles, held, programme=roadmap.programme, title=periaatteet)
    )


@deed(
    Sentence(
        'valmiutta luovuttaa tiloja periaatteilla "{periaatteet:teksti}" {tulos:sanat}: '
        '"{kuvaus:teksti}"[, tarkastellaan uudelleen {pvm}]'
    )
)
def _(roadmap: ScenarioWorld, periaatteet: str, tulos: str, kuvaus: str, pvm: str | None) -> None:
    roadmap.do(
        call(
            principles.assess_readiness,
            _principles(roadmap, periaatteet),
            ready=tulos == "on",
            statement=kuvaus,
            review_on=read(written.parse_date, pvm),
        )
    )


@deed(
    Sentence(
        'tilojen käytön periaatteet "{periaatteet:teksti}" päätetään, versio "{versio:teksti}"'
        '[: "{mita:teksti}"]'
    )
)
def _(roadmap: ScenarioWorld, periaatteet: str, versio: str, mita: str | None) -> None:
    roadmap.do(
        call(
            principles.decide_principles,
            _principles(roadmap, periaatteet),
            version=versio,
            principles=tables.items(mita or ""),
        )
    )


@deed(Sentence('kartoitetaan tila "{tila:teksti}"'))
def _(roadmap: ScenarioWorld, tila: str) -> None:
    _map(roadmap, tila, {})


@deed(Sentence('kartoitetaan tila "{tila:teksti}":'))
def _(roadmap: ScenarioWorld, tila: str, datatable: tables.Table) -> None:
    _map(roadmap, tila, tables.card(datatable, MAPPED))


@deed(
    Sentence(
        'tila "{tila:teksti}" on luovutettavissa periaatteilla "{periaatteet:teksti}"'
        '[, ehtona "{ehto:teksti}"]'
    )
)
def _(roadmap: ScenarioWorld, tila: str, periaatteet: str, ehto: str | None) -> None:
    held = _principles(roadmap, periaatteet)
    roadmap.do(
        call(
            premises.open_premises,
            _premises(roadmap, tila),
            lending_principles=held,
            conditions=ehto,
        )
    )


@deed(Sentence('tila "{tila:teksti}" ei ole luovutettavissa, koska "{syy:teksti}"'))
def _(roadmap: ScenarioWorld, tila: str, syy: str) -> None:
    roadmap.do(call(premises.close_premises, _premises(roadmap, tila), reason=syy))


@deed(Sentence('tila "{tila:teksti}" luovutetaan:'))
def _(roadmap: ScenarioWorld, tila: str, datatable: tables.Table) -> None:
    told = tables.card(datatable, LENT)
    until = told.get("viimeinen päivä")
    roadmap.do(
        call(
            premises.lend_premises,
            _premises(roadmap, tila),
            lending=told["luovutus"],
            agreement=roadmap.title_of("agreement", told["sopimus"]),
            organisation=roadmap.title_of("organisation", told["järjestö"]),
            use=told.get("käyttö", "Ryhmätoiminta"),
            until=read(written.parse_date, until),
            hours=told.get("ajat"),
        )
    )


@deed(Sentence('tilan "{tila:teksti}" luovutus "{luovutus:teksti}" päättyy'))
def _(roadmap: ScenarioWorld, tila: str, luovutus: str) -> None:
    roadmap.do(call(premises.return_premises, _premises(roadmap, tila), lending=luovutus))


@then(Sentence("tilojen käytön periaatteet ovat:"))
def _(roadmap: ScenarioWorld, datatable: tables.Table) -> None:
    actual = [
        {
            "periaatteet": it.title,
            "tilanne": str(PRINCIPLES[it.state]),
            "versio": it.version or "",
            "päättäjä": it.by or "",
            "kuvaus": it.statement or tables.cell(it.principles),
            "tarkastellaan": day_in_words(it.review_on, "fi"),
        }
        for it in roadmap.ask(asked.premises, roadmap.programme).principles
    ]
    tables.check(datatable, actual, HELD_BY)


@then(Sentence("tilat ovat:"))
def _(roadmap: ScenarioWorld, datatable: tables.Table) -> None:
    actual = [
        {
            "tila": it.name,
            "osoite": it.address or "",
            "paikkoja": count_in_words(it.seats, "fi") if it.seats else "",
            "esteetön": "" if it.accessible is None else yes_or_no(it.accessible, "fi"),
            "soveltuu": it.suited_for or "",
            "tilanne": str(PREMISES[it.state]),
            "ehdot": it.conditions or "",
            "syy": it.reason or "",
        }
        for it in roadmap.ask(asked.premises, roadmap.programme).premises
    ]
    tables.check(datatable, actual, ROOMS)


@then(Sentence('tilan "{tila:teksti}" luovutukset ovat:'))
def _(roadmap: ScenarioWorld, tila: str, datatable: tables.Table) -> None:
    rooms = {it.name: it for it in roadmap.ask(asked.premises).premises}
    lendings = existing(rooms.get(tila), "sellaista tilaa ei silloin ollut").lendings
    actual = [
        {
            "luovutus": it.id,
            "järjestö": it.name,
            "sopimus": it.agreement,
            "käyttö": it.use,
            "alkaen": day_in_words(it.since, "fi"),
            "viimeinen päivä": day_in_words(it.until, "fi"),
            "ajat": it.hours or "",
            "tilanne": str(LENDINGS[it.state]),
        }
        for it in lendings
    ]
    tables.check(datatable, actual, LENDING)


def _map(roadmap: ScenarioWorld, name: str, told: tables.Cells) -> None:
    seats, accessible = told.get("paikkoja"), told.get("esteetön")
    roadmap.do(
        call(
            premises.map_premises,
            _premises(roadmap, name),
            programme=roadmap.programme,
            name=name,
            address=told.get("osoite"),
            seats=read(written.parse_count, seats),
            accessible=read(written.parse_yes_no, accessible),
            suited_for=told.get("soveltuu"),
        )
    )


def _premises(roadmap: ScenarioWorld, name: str) -> str:
    return roadmap.title_of("premises", name)


def _principles(roadmap: ScenarioWorld, title: str) -> str:
    return roadmap.title_of("lending-principles", title)
