"""Sentences about a council: its plan, charter, terms and composition."""

from __future__ import annotations

from pathlib import Path

import pytest

from roadmap_domain.application.desk import call
from roadmap_domain.domain.councils import decider as councils
from roadmap_domain.domain.councils.charter import Charter
from roadmap_domain.domain.councils.state import COUNCIL
from roadmap_domain.domain.organisations import decider as organisations
from roadmap_domain.interop import written
from roadmap_domain.interop.charters import read_charter
from roadmap_domain.kernel.states import changed
from roadmap_domain.testing.steps import names, tables
from roadmap_domain.testing.steps.checks import read
from roadmap_domain.testing.steps.sentence import Sentence, deed
from roadmap_domain.testing.steps.world import ScenarioWorld


@deed(Sentence('suunnitellaan neuvottelukunta "{nimi:teksti}"[, tavoitteena aloittaa {pvm}]'))
def _(roadmap: ScenarioWorld, nimi: str, pvm: str | None) -> None:
    roadmap.council = nimi
    goal = read(written.parse_date, pvm)
    roadmap.do(call(councils.plan_council, nimi, name=nimi, start_by=goal))


@deed(Sentence('neuvottelukunnan vaihtoehdoksi kuvataan toimintasääntö "{tiedosto:teksti}"'))
def _(roadmap: ScenarioWorld, tiedosto: str, pytestconfig: pytest.Config) -> None:
    charter = read_charter(pytestconfig.rootpath / Path(tiedosto))
    roadmap.do(call(councils.describe_alternative, roadmap.council, charter=charter))


@deed(
    Sentence(
        'toimintasääntö kuvataan samalla tunnuksella kuin "{tiedosto:teksti}", '
        'versiona "{versio:teksti}"'
    )
)
def _(roadmap: ScenarioWorld, tiedosto: str, versio: str, pytestconfig: pytest.Config) -> None:
    charter = read_charter(pytestconfig.rootpath / Path(tiedosto))
    other = changed(charter, version=versio)
    roadmap.do(call(councils.describe_alternative, roadmap.council, charter=other))


@deed(Sentence('kysytään neuvottelukuntaa "{nimi:teksti}"'))
def _(roadmap: ScenarioWorld, nimi: str) -> None:
    roadmap.council = nimi


@deed(Sentence('kirjataan luokan "{luokka:teksti}" järjestöt "{jarjestot:teksti}"'))
def _(roadmap: ScenarioWorld, luokka: str, jarjestot: str) -> None:
    for name in tables.items(jarjestot):
        roadmap.do(
            call(organisations.register_organisation, name, name=name),
            call(organisations.claim_class, name, register_class=luokka),
        )


@deed(Sentence('neuvottelukunnan toimintasäännöksi päätetään "{saanto:teksti}"'))
def _(roadmap: ScenarioWorld, saanto: str) -> None:
    code = names.code_of_titled(charters(roadmap), saanto)
    roadmap.do(call(councils.decide_structure, roadmap.council, charter=code))


@deed(Sentence("neuvottelukunnan rakenteesta päätetään, mutta toimintasääntö ei ole tiedossa"))
def _(roadmap: ScenarioWorld) -> None:
    roadmap.do(call(councils.decide_structure, roadmap.council))


@deed(Sentence("neuvottelukunta aloittaa toimintansa"))
def _(roadmap: ScenarioWorld) -> None:
    roadmap.do(call(councils.start_council, roadmap.council))


@deed(
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


@deed(Sentence('toimikausi "{kausi:teksti}" päätetään, koska "{syy:teksti}"'))
def _(roadmap: ScenarioWorld, kausi: str, syy: str) -> None:
    roadmap.do(call(councils.end_term, roadmap.council, term=kausi, reason=syy))


@deed(Sentence('nimetään toimikaudelle "{kausi:teksti}"'))
def _(roadmap: ScenarioWorld, kausi: str) -> None:
    roadmap.term = kausi


def charters(roadmap: ScenarioWorld) -> dict[str, Charter]:
    """The charters that have been described for the council, by code."""
    council = roadmap.latest(COUNCIL, roadmap.council)
    return council.alternatives if council else {}
