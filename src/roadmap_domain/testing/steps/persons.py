"""Sentences about persons: what is told about them, and how it is forgotten."""

from __future__ import annotations

from pytest_bdd import then

from roadmap_domain.application.desk import call
from roadmap_domain.domain.persons import decider as persons
from roadmap_domain.domain.persons.state import PERSON, Person
from roadmap_domain.kernel.personal import Personal
from roadmap_domain.kernel.rules import RuleViolation
from roadmap_domain.testing.steps import tables
from roadmap_domain.testing.steps.checks import existing, expect
from roadmap_domain.testing.steps.sentence import Sentence, deed
from roadmap_domain.testing.steps.world import ScenarioWorld
from roadmap_domain.views.history import history
from roadmap_domain.views.words import day_in_words, personal_in_words

CHANGED = {"nimeksi": "name", "yhteystiedoksi": "contact"}
COPY = ("voimaan", "nimi", "yhteystieto")


@deed(
    Sentence(
        'kirjataan henkilö "{henkilo:teksti}" nimellä "{nimi:teksti}"'
        '[ ja yhteystiedolla "{yhteystieto:teksti}"]'
    )
)
def _(roadmap: ScenarioWorld, henkilo: str, nimi: str, yhteystieto: str | None) -> None:
    contact = None if yhteystieto is None else Personal(yhteystieto)
    roadmap.do(call(persons.record_person, henkilo, name=Personal(nimi), contact=contact))


@deed(Sentence('henkilön "{henkilo:teksti}" {mika:sanat} muutetaan "{tieto:teksti}"'))
def _(roadmap: ScenarioWorld, henkilo: str, mika: str, tieto: str) -> None:
    expect(mika in CHANGED, f"{mika} ei ole henkilön tieto; tietoja ovat {', '.join(CHANGED)}")
    roadmap.do(call(persons.change_person, henkilo, **{CHANGED[mika]: Personal(tieto)}))


@deed(Sentence('henkilön "{henkilo:teksti}" henkilötiedot poistetaan'))
def _(roadmap: ScenarioWorld, henkilo: str) -> None:
    roadmap.do(call(persons.forget_person, henkilo))


@deed(Sentence('pyydetään jäljennös henkilön "{henkilo:teksti}" tiedoista'))
def _(roadmap: ScenarioWorld, henkilo: str) -> None:
    try:
        roadmap.copy = roadmap.domain.person_data(henkilo, actor=roadmap.actor, role=roadmap.role)
    except RuleViolation as violation:
        roadmap.refusal = violation


@then(Sentence('henkilön "{henkilo:teksti}" nimi on "{nimi:teksti}"'))
def _(roadmap: ScenarioWorld, henkilo: str, nimi: str) -> None:
    said = personal_in_words(_held(roadmap, henkilo).name, "fi")
    expect(said == nimi, f"nimi on {said}")


@then(Sentence('henkilön "{henkilo:teksti}" yhteystieto on "{yhteystieto:teksti}"'))
def _(roadmap: ScenarioWorld, henkilo: str, yhteystieto: str) -> None:
    contact = _held(roadmap, henkilo).contact
    said = personal_in_words(contact, "fi") if contact else "ei tiedossa"
    expect(said == yhteystieto, f"yhteystieto on {said}")


@then(Sentence('henkilön "{henkilo:teksti}" vaiheet ovat:'))
def _(roadmap: ScenarioWorld, henkilo: str, datatable: tables.Table) -> None:
    actual = [
        {
            "voimaan": day_in_words(event.effective_on, "fi"),
            "kirjaus": event.summary,
        }
        for event in roadmap.ask(history, PERSON.stream(henkilo)).events
    ]
    tables.check(datatable, actual, ("voimaan", "kirjaus"))


@then(Sentence("jäljennöksessä on:"))
def _(roadmap: ScenarioWorld, datatable: tables.Table) -> None:
    actual = [
        {
            "voimaan": day_in_words(it.since, "fi"),
            "nimi": it.name or "",
            "yhteystieto": it.contact or "",
        }
        for it in existing(roadmap.copy, "jäljennöstä ei ole pyydetty").details
    ]
    tables.check(datatable, actual, COPY)


@then(Sentence('missään kirjauksessa ei ole tekstiä "{teksti:teksti}"'))
def _(roadmap: ScenarioWorld, teksti: str) -> None:
    stored = [row for row in roadmap.domain.store.log() if teksti.encode() in row.payload]
    expect(not stored, f"teksti on kirjauksissa {', '.join(str(it.position) for it in stored)}")


def _held(roadmap: ScenarioWorld, person: str) -> Person:
    return existing(roadmap.as_of().get(PERSON, person), "henkilöä ei ole kirjattu")
