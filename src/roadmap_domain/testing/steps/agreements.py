"""Sentences about agreements and their templates."""

from __future__ import annotations

from pytest_bdd import then

from roadmap_domain.application.desk import call
from roadmap_domain.domain.agreement_templates import decider as templates
from roadmap_domain.domain.agreements import decider as agreements
from roadmap_domain.interop import written
from roadmap_domain.reports.agreed import STATES
from roadmap_domain.testing.steps import names, tables
from roadmap_domain.testing.steps.checks import expect, read
from roadmap_domain.testing.steps.sentence import Sentence, deed
from roadmap_domain.testing.steps.world import ScenarioWorld
from roadmap_domain.views import agreements as asked
from roadmap_domain.views.words import day_in_words, label_in_words

TEMPLATE = ("aihe", "versio", "ehto")
TEMPLATES = ("sopimuspohja", "aihe", "versio", "ehdot", "käytössä", "sopimuksia")
DRAFT = ("aihe", "osapuoli", "vastuu", "pohja")
AGREEMENTS = (
    *("sopimus", "aihe", "tilanne", "osapuolet", "vastuu", "pohja", "versio"),
    *("voimassa", "viimeinen päivä", "peruste", "muutokset", "syy", "tilat"),
)


@deed(Sentence('laaditaan sopimuspohja "{pohja:teksti}":'))
def _(roadmap: ScenarioWorld, pohja: str, datatable: tables.Table) -> None:
    told = tables.card(datatable, TEMPLATE)
    roadmap.do(
        call(
            templates.prepare_template,
            _id(roadmap, "agreement-template", pohja),
            programme=roadmap.programme,
            title=pohja,
            subject=names.code(told["aihe"]),
            version=told["versio"],
            clauses=tables.items(told.get("ehto", "")),
        )
    )


@deed(
    Sentence(
        'sopimuspohjasta "{pohja:teksti}" tehdään versio "{versio:teksti}"[: "{ehdot:teksti}"]'
    )
)
def _(roadmap: ScenarioWorld, pohja: str, versio: str, ehdot: str | None) -> None:
    roadmap.do(
        call(
            templates.revise_template,
            _id(roadmap, "agreement-template", pohja),
            version=versio,
            clauses=tables.items(ehdot or ""),
        )
    )


@deed(Sentence('sopimuspohja "{pohja:teksti}" poistetaan käytöstä, koska "{syy:teksti}"'))
def _(roadmap: ScenarioWorld, pohja: str, syy: str) -> None:
    template = _id(roadmap, "agreement-template", pohja)
    roadmap.do(call(templates.withdraw_template, template, reason=syy))


@deed(Sentence('luonnostellaan sopimus "{sopimus:teksti}":'))
def _(roadmap: ScenarioWorld, sopimus: str, datatable: tables.Table) -> None:
    told = tables.card(datatable, DRAFT)
    template = told.get("pohja")
    roadmap.do(
        call(
            agreements.draft_agreement,
            _agreement(roadmap, sopimus),
            programme=roadmap.programme,
            title=sopimus,
            subject=names.code(told["aihe"]),
            parties=_parties(roadmap, told.get("osapuoli", "")),
            responsible=tables.items(told.get("vastuu", "")),
            template=_id(roadmap, "agreement-template", template) if template else None,
        )
    )


@deed(Sentence('sopimus "{sopimus:teksti}" allekirjoitetaan[, voimassa {alku}–{loppu}]'))
def _(roadmap: ScenarioWorld, sopimus: str, alku: str | None, loppu: str | None) -> None:
    roadmap.do(
        call(
            agreements.sign_agreement,
            _agreement(roadmap, sopimus),
            since=roadmap.calendar.moment.date()
            if alku is None
            else read(written.parse_date, alku),
            until=read(written.parse_date, loppu),
        )
    )


@deed(
    Sentence(
        'sopimusta "{sopimus:teksti}" muutetaan: "{mita:teksti}"'
        '[, viimeinen päivä {pvm:sanat}][, osapuolina "{kenet:teksti}"]'
    )
)
def _(roadmap: ScenarioWorld, sopimus: str, mita: str, pvm: str | None, kenet: str | None) -> None:
    until = read(written.parse_date, pvm)
    parties = None if kenet is None else _parties(roadmap, kenet)
    agreement = _agreement(roadmap, sopimus)
    roadmap.do(call(agreements.amend_agreement, agreement, what=mita, until=until, parties=parties))


@deed(Sentence('sopimuksesta "{sopimus:teksti}" vastaa "{vastuu:teksti}"'))
def _(roadmap: ScenarioWorld, sopimus: str, vastuu: str) -> None:
    agreement = _agreement(roadmap, sopimus)
    responsible = tables.items(vastuu)
    roadmap.do(call(agreements.change_responsible, agreement, responsible=responsible))


@deed(Sentence('sopimus "{sopimus:teksti}" päätetään, koska "{syy:teksti}"'))
def _(roadmap: ScenarioWorld, sopimus: str, syy: str) -> None:
    roadmap.do(call(agreements.end_agreement, _agreement(roadmap, sopimus), reason=syy))


@then(Sentence("sopimuspohjat ovat:"))
def _(roadmap: ScenarioWorld, datatable: tables.Table) -> None:
    actual = [
        {
            "sopimuspohja": it.title,
            "aihe": label_in_words(it.subject, "fi"),
            "versio": it.version,
            "ehdot": tables.cell(it.clauses),
            "käytössä": "ei" if it.withdrawn else "kyllä",
            "sopimuksia": str(len(it.agreements)),
        }
        for it in roadmap.ask(asked.agreements, roadmap.programme).templates
    ]
    tables.check(datatable, actual, TEMPLATES)


@then(Sentence('sopimukset[ järjestön "{jarjesto:teksti}" kanssa] ovat:'))
def _(roadmap: ScenarioWorld, jarjesto: str | None, datatable: tables.Table) -> None:
    organisation = jarjesto and roadmap.title_of("organisation", jarjesto)
    answer = roadmap.ask(asked.agreements, roadmap.programme, organisation=organisation)
    tables.check(datatable, [_told(it) for it in answer.agreements], AGREEMENTS)


@then(Sentence("sopimuksia ei ole"))
def _(roadmap: ScenarioWorld) -> None:
    found = roadmap.ask(asked.agreements, roadmap.programme).agreements
    expect(not found, f"sopimuksia on: {tables.cell([it.title for it in found])}")


def _told(it: asked.AgreementShown) -> tables.Cells:
    return {
        "sopimus": it.title,
        "aihe": label_in_words(it.subject, "fi"),
        "tilanne": str(STATES[it.state]),
        "osapuolet": tables.cell([party.name for party in it.parties]),
        "vastuu": tables.cell(it.responsible),
        "pohja": it.template or "",
        "versio": it.template_version or "",
        "voimassa": day_in_words(it.since, "fi"),
        "viimeinen päivä": day_in_words(it.until, "fi"),
        "peruste": it.basis.text if it.basis else "",
        "muutokset": tables.cell([one.what for one in it.amendments]),
        "syy": it.end_reason or "",
        "tilat": tables.cell(it.premises),
    }


def _agreement(roadmap: ScenarioWorld, title: str) -> str:
    return _id(roadmap, "agreement", title)


def _id(roadmap: ScenarioWorld, kind: str, title: str) -> str:
    return roadmap.title_of(kind, title)


def _parties(roadmap: ScenarioWorld, cell: str) -> tuple[str, ...]:
    return tuple(roadmap.title_of("organisation", it) for it in tables.items(cell))
