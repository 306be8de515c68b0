"""Sentences about a council: its plan, charter, terms and composition."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from pytest_bdd import step

from roadmap_domain.application.desk import Call, call
from roadmap_domain.domain.councils import decider as councils
from roadmap_domain.domain.councils.charter import Charter
from roadmap_domain.domain.councils.state import COUNCIL
from roadmap_domain.domain.organisations import decider as organisations
from roadmap_domain.domain.terms import decider as terms
from roadmap_domain.domain.terms.events import Office
from roadmap_domain.domain.terms.state import TERM, Term, term_id
from roadmap_domain.interop import written
from roadmap_domain.interop.charters import read_charter
from roadmap_domain.kernel.slices import Decision
from roadmap_domain.kernel.states import changed
from roadmap_domain.testing.steps import names, tables
from roadmap_domain.testing.steps.checks import read
from roadmap_domain.testing.steps.sentence import Sentence
from roadmap_domain.testing.steps.world import ScenarioWorld

APPOINTED = ("luokka", "järjestö", "jäsen", "varajäsenen järjestö", "varajäsen")


@step(Sentence('suunnitellaan neuvottelukunta "{nimi:teksti}"[, tavoitteena aloittaa {pvm}]'))
def _(roadmap: ScenarioWorld, nimi: str, pvm: str | None) -> None:
    roadmap.council = nimi
    goal = None if pvm is None else read(written.parse_date, pvm)
    roadmap.do(call(councils.plan_council, nimi, name=nimi, start_by=goal))


@step(Sentence('neuvottelukunnan vaihtoehdoksi kuvataan toimintasääntö "{tiedosto:teksti}"'))
def _(roadmap: ScenarioWorld, tiedosto: str, pytestconfig: pytest.Config) -> None:
    charter = read_charter(pytestconfig.rootpath / Path(tiedosto))
    roadmap.do(call(councils.describe_alternative, roadmap.council, charter=charter))


@step(
    Sentence(
        'toimintasääntö kuvataan samalla tunnuksella kuin "{tiedosto:teksti}", '
        'versiona "{versio:teksti}"'
    )
)
def _(roadmap: ScenarioWorld, tiedosto: str, versio: str, pytestconfig: pytest.Config) -> None:
    charter = read_charter(pytestconfig.rootpath / Path(tiedosto))
    other = changed(charter, version=versio)
    roadmap.do(call(councils.describe_alternative, roadmap.council, charter=other))


@step(Sentence('kysytään neuvottelukuntaa "{nimi:teksti}"'))
def _(roadmap: ScenarioWorld, nimi: str) -> None:
    roadmap.council = nimi


@step(Sentence('kirjataan luokan "{luokka:teksti}" järjestöt "{jarjestot:teksti}"'))
def _(roadmap: ScenarioWorld, luokka: str, jarjestot: str) -> None:
    for name in tables.items(jarjestot):
        roadmap.do(
            call(organisations.register_organisation, name, name=name),
            call(organisations.claim_class, name, register_class=luokka),
        )


@step(Sentence('neuvottelukunnan toimintasäännöksi päätetään "{saanto:teksti}"'))
def _(roadmap: ScenarioWorld, saanto: str) -> None:
    code = names.code_of_titled(_charters(roadmap), saanto)
    roadmap.do(call(councils.decide_structure, roadmap.council, charter=code))


@step(Sentence("neuvottelukunnan rakenteesta päätetään, mutta toimintasääntö ei ole tiedossa"))
def _(roadmap: ScenarioWorld) -> None:
    roadmap.do(call(councils.decide_structure, roadmap.council))


@step(Sentence("neuvottelukunta aloittaa toimintansa"))
def _(roadmap: ScenarioWorld) -> None:
    roadmap.do(call(councils.start_council, roadmap.council))


@step(
    Sentence(
        'toimikausi "{kausi:teksti}" avataan ajalle {alku:sanat} – {loppu:sanat}'
        "[, {paikkoja:d} paikkaa luokkaa kohti]"
    )
)
def _(roadmap: ScenarioWorld, kausi: str, alku: str, loppu: str, paikkoja: int | None) -> None:
    roadmap.term = kausi
    roadmap.do(
        call(
            councils.open_term,
            roadmap.council,
            term=kausi,
            first_day=read(written.parse_date, alku),
            last_day=read(written.parse_date, loppu),
            seats_per_class=paikkoja,
        )
    )


@step(Sentence('toimikausi "{kausi:teksti}" päätetään, koska "{syy:teksti}"'))
def _(roadmap: ScenarioWorld, kausi: str, syy: str) -> None:
    roadmap.do(call(councils.end_term, roadmap.council, term=kausi, reason=syy))


@step(Sentence('nimetään toimikaudelle "{kausi:teksti}"'))
def _(roadmap: ScenarioWorld, kausi: str) -> None:
    roadmap.term = kausi


@step(Sentence("neuvottelukuntaan nimetään:"))
def _(roadmap: ScenarioWorld, datatable: tables.Table) -> None:
    roadmap.do(*(_appointment(roadmap, row) for row in tables.rows(datatable, APPOINTED)))


@step(Sentence('luokkaan "{luokka:teksti}" nimetään "{jarjesto:teksti}"'))
def _(roadmap: ScenarioWorld, luokka: str, jarjesto: str) -> None:
    roadmap.do(_appointment(roadmap, {"luokka": luokka, "järjestö": jarjesto}))


@step(
    Sentence(
        'jäsenen "{jasen:teksti}" varajäseneksi nimetään "{jarjesto:teksti}"'
        '[, henkilönä "{henkilo:teksti}"]'
    )
)
def _(roadmap: ScenarioWorld, jasen: str, jarjesto: str, henkilo: str | None) -> None:
    given = {"organisation": _organisation(roadmap, jarjesto), "person": henkilo}
    _do(roadmap, terms.appoint_deputy, jasen, **given)


@step(Sentence('jäsenen "{jasen:teksti}" varajäsenyys päättyy, koska "{syy:teksti}"'))
def _(roadmap: ScenarioWorld, jasen: str, syy: str) -> None:
    _do(roadmap, terms.end_deputy, jasen, reason=syy)


@step(Sentence('jäsen "{jasen:teksti}" luopuu tehtävästä[, koska "{syy:teksti}"]'))
def _(roadmap: ScenarioWorld, jasen: str, syy: str | None) -> None:
    _do(roadmap, terms.resign_member, jasen, reason=syy)


@step(Sentence('jäsenen "{jasen:teksti}" jäsenyys päätetään, koska "{syy:teksti}"'))
def _(roadmap: ScenarioWorld, jasen: str, syy: str) -> None:
    _do(roadmap, terms.end_member, jasen, reason=syy)


@step(Sentence('jäsen "{jasen:teksti}" siirretään luokkaan "{luokka:teksti}"'))
def _(roadmap: ScenarioWorld, jasen: str, luokka: str) -> None:
    _do(roadmap, terms.move_member, jasen, seat_class=_class(roadmap, luokka))


@step(Sentence('jäsenen "{jasen:teksti}" sijasta varajäsen on kokouksessa "{kokous:teksti}"'))
def _(roadmap: ScenarioWorld, jasen: str, kokous: str) -> None:
    _do(roadmap, terms.stand_in, jasen, meeting=kokous)


@step(Sentence('puheenjohtajaksi valitaan "{jasen:teksti}"'))
def _(roadmap: ScenarioWorld, jasen: str) -> None:
    _choose(roadmap, jasen, "chair")


@step(Sentence('varapuheenjohtajaksi valitaan "{jasen:teksti}"'))
def _(roadmap: ScenarioWorld, jasen: str) -> None:
    _choose(roadmap, jasen, "vice-chair")


@step(
    Sentence(
        'jäsenten rinnalle nimetään toimielimestä "{toimielin:teksti}" '
        'edustaja "{tunnus:teksti}"[, henkilönä "{henkilo:teksti}"]'
    )
)
def _(roadmap: ScenarioWorld, toimielin: str, tunnus: str, henkilo: str | None) -> None:
    roadmap.do(
        call(terms.name_beside, _id(roadmap), appointment=tunnus, body=toimielin, person=henkilo)
    )


@step(
    Sentence(
        'neuvottelukuntaa edustamaan nimetään "{jarjesto:teksti}", missä "{kohde:teksti}"'
        '[, henkilönä "{henkilo:teksti}"]'
    )
)
def _(roadmap: ScenarioWorld, jarjesto: str, kohde: str, henkilo: str | None) -> None:
    roadmap.do(
        call(
            terms.name_delegate,
            _id(roadmap),
            appointment=kohde,
            to=kohde,
            organisation=_organisation(roadmap, jarjesto),
            person=henkilo,
        )
    )


@step(Sentence('edustus "{tunnus:teksti}" päättyy[, koska "{syy:teksti}"]'))
def _(roadmap: ScenarioWorld, tunnus: str, syy: str | None) -> None:
    roadmap.do(call(terms.end_mandate, _id(roadmap), appointment=tunnus, reason=syy))


def _appointment(roadmap: ScenarioWorld, row: tables.Cells) -> Call:
    """An appointment goes by its organisation, as people speak of it."""
    deputy = row.get("varajäsenen järjestö")
    return call(
        terms.appoint_member,
        _id(roadmap),
        appointment=row["järjestö"],
        seat_class=_class(roadmap, row["luokka"]),
        organisation=_organisation(roadmap, row["järjestö"]),
        member=row.get("jäsen") or None,
        deputy_organisation=_organisation(roadmap, deputy) if deputy else None,
        deputy=row.get("varajäsen") or None,
    )


def _choose(roadmap: ScenarioWorld, member: str, office: Office) -> None:
    _do(roadmap, terms.choose_chair, member, office=office)


def _do(roadmap: ScenarioWorld, decision: Decision[Any], member: str, **given: object) -> None:
    """A decision on the seat that an organisation holds; its own, or as a successor."""
    organisation = _organisation(roadmap, member)
    term = roadmap.latest(TERM, _id(roadmap)) or Term()
    held = (
        name for name, it in term.appointments.items() if it.latest.organisation == organisation
    )
    roadmap.do(call(decision, _id(roadmap), appointment=next(held, member), **given))


def _id(roadmap: ScenarioWorld) -> str:
    return term_id(roadmap.council, roadmap.term)


def _charters(roadmap: ScenarioWorld) -> dict[str, Charter]:
    council = roadmap.latest(COUNCIL, roadmap.council)
    return council.alternatives if council else {}


def _class(roadmap: ScenarioWorld, title: str) -> str:
    """The code of a class of seats, of whichever charter."""
    classes = [it for charter in _charters(roadmap).values() for it in charter.classes]
    return names.code_of_titled({it.code: it for it in classes}, title)


def _organisation(roadmap: ScenarioWorld, name: str) -> str:
    """The id of an organisation, or of a body, which is called by its name."""
    return roadmap.title_of("organisation", name)
