"""Sentences about councils that are planned and the charters by which they could work."""

from __future__ import annotations

import pytest
from pytest_bdd import step

from roadmap_domain.application.desk import call
from roadmap_domain.domain.councils import decider as councils
from roadmap_domain.domain.councils.charter import Charter
from roadmap_domain.interop import written
from roadmap_domain.interop.charters import CharterRefused, parsed
from roadmap_domain.interop.charters.keys import CHARTER
from roadmap_domain.interop.charters.kinds import Faulty, plain
from roadmap_domain.testing.steps.checks import read
from roadmap_domain.testing.steps.sentence import Sentence
from roadmap_domain.testing.steps.world import ScenarioWorld


@step(Sentence('suunnitellaan neuvottelukunta "{nimi:teksti}"[, tavoitteena aloittaa {pvm}]'))
def _(roadmap: ScenarioWorld, nimi: str, pvm: str | None) -> None:
    roadmap.do(
        call(
            councils.plan_council,
            roadmap.title_of("council", nimi),
            name=nimi,
            programme=roadmap.programme or None,
            start_by=None if pvm is None else read(written.parse_date, pvm),
        )
    )


@step(
    Sentence(
        'neuvottelukunnan "{nimi:teksti}" vaihtoehdoksi kuvataan toimintasääntö "{tiedosto:teksti}"'
    )
)
def _(roadmap: ScenarioWorld, nimi: str, tiedosto: str, pytestconfig: pytest.Config) -> None:
    _describe(roadmap, nimi, _charter(pytestconfig, tiedosto, ""))


@step(
    Sentence(
        'neuvottelukunnan "{nimi:teksti}" vaihtoehdoksi kuvataan toimintasääntö '
        '"{tiedosto:teksti}", paitsi:'
    )
)
def _(
    roadmap: ScenarioWorld, nimi: str, tiedosto: str, docstring: str, pytestconfig: pytest.Config
) -> None:
    _describe(roadmap, nimi, _charter(pytestconfig, tiedosto, docstring))


@step(Sentence('neuvottelukunnan "{nimi:teksti}" rakenteeksi päätetään "{tunnus:teksti}"'))
def _(roadmap: ScenarioWorld, nimi: str, tunnus: str) -> None:
    council = roadmap.title_of("council", nimi)
    roadmap.do(call(councils.decide_structure, council, charter=tunnus))


@step(
    Sentence(
        'neuvottelukunnan "{nimi:teksti}" toimikausi "{kausi:teksti}" avataan {alku}–{loppu}'
        "[, paikkoja luokassa {paikkoja:d}]"
    )
)
def _(
    roadmap: ScenarioWorld, *, nimi: str, kausi: str, alku: str, loppu: str, paikkoja: int | None
) -> None:
    roadmap.do(
        call(
            councils.open_term,
            roadmap.title_of("council", nimi),
            term=kausi,
            first_day=read(written.parse_date, alku),
            last_day=read(written.parse_date, loppu),
            seats_per_class=paikkoja,
        )
    )


def _describe(roadmap: ScenarioWorld, name: str, charter: Charter) -> None:
    council = roadmap.title_of("council", name)
    roadmap.do(call(councils.describe_alternative, council, charter=charter))


def _charter(config: pytest.Config, file: str, otherwise: str) -> Charter:
    """A charter from a file, where some of its keys are otherwise; its rules are not checked."""
    try:
        tables = parsed((config.rootpath / file).read_text(encoding="utf-8"), file)
        changes = parsed(otherwise, "paitsi")
        changed = {plain(key) for key in changes}
        kept = {key: value for key, value in tables.items() if plain(key) not in changed}
        charter: Charter = CHARTER(kept | changes)
    except (CharterRefused, OSError) as error:
        raise AssertionError(str(error)) from error
    except Faulty as fault:
        lines = [f"{place}: {message}" for place, message in fault.faults]
        raise AssertionError("\n".join(lines)) from fault
    return charter
