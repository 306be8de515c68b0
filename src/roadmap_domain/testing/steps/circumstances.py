"""Sentences about who acts, when and on what; and about sending and correcting."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from pytest_bdd import then

from roadmap_domain.application.desk import call
from roadmap_domain.domain.actions.decider import retract_action
from roadmap_domain.domain.decisions import DECISIONS
from roadmap_domain.interop import written
from roadmap_domain.interop.plans.load import load_plans
from roadmap_domain.kernel.recorded import Recorded
from roadmap_domain.testing.steps import names
from roadmap_domain.testing.steps.checks import expect, read
from roadmap_domain.testing.steps.sentence import Sentence, deed
from roadmap_domain.testing.steps.world import ScenarioWorld
from roadmap_domain.views.scales import Scales

BASES = {"päätös": "päätös", "sääntö": "sääntö", "lähde": "lähde", "päätelmä": "päätelty"}


@deed(Sentence("tänään on {pvm}"))
def _(roadmap: ScenarioWorld, pvm: str) -> None:
    roadmap.calendar.turn_to(read(written.parse_day, pvm))


@deed(Sentence("toimijana on {rooli:sanat}"))
def _(roadmap: ScenarioWorld, rooli: str) -> None:
    role = rooli.removeprefix("toinen ")
    roadmap.actor, roadmap.role = rooli, names.ROLES.get(role, role)


@deed(Sentence("perusteena on {peruste}"))
def _(roadmap: ScenarioWorld, peruste: str) -> None:
    kind, _, place = peruste.partition(" ")
    expect(kind in BASES, f"perusteena on {', '.join(BASES)}")
    cited = place.removeprefix("lähteestä ")
    roadmap.basis = read(written.parse_basis, f"{BASES[kind]}: {cited}")


@deed(Sentence("perustetta ei ole"))
def _(roadmap: ScenarioWorld) -> None:
    roadmap.basis = None


@deed(Sentence("kirjaukset tulevat voimaan {pvm}"))
def _(roadmap: ScenarioWorld, pvm: str) -> None:
    today = pvm == "kirjauspäivänä"
    roadmap.effective_on = None if today else read(written.parse_date, pvm)


@deed(Sentence('korjataan kirjaus "{kirjaus:teksti}"'))
def _(roadmap: ScenarioWorld, kirjaus: str) -> None:
    roadmap.corrects = _latest(roadmap, kirjaus).version


@deed(Sentence('kirjaus "{kirjaus:teksti}" mitätöidään, koska "{syy:teksti}"'))
def _(roadmap: ScenarioWorld, kirjaus: str, syy: str) -> None:
    wrong = _latest(roadmap, kirjaus)
    kind, _, aggregate_id = wrong.stream.partition("/")
    roadmap.corrects = wrong.version
    roadmap.do(call(DECISIONS[f"retract-{kind}"], aggregate_id, reason=syy))


@deed(Sentence('toimenpiteen "{toimenpide:teksti}" kirjaus mitätöidään, koska "{syy:teksti}"'))
def _(roadmap: ScenarioWorld, toimenpide: str, syy: str) -> None:
    roadmap.do(call(retract_action, roadmap.title_of("action", toimenpide), reason=syy))


def _latest(roadmap: ScenarioWorld, said: str) -> Recorded[Any]:
    """The latest entry whose sentence has these words."""
    log = list(roadmap.domain.events())
    told = zip(log, _told(roadmap, log), strict=True)
    found = [one for one, summary in told if said in summary]
    expect(found, f"missään kirjauksessa ei lue: {said}")
    return found[-1]


@deed(Sentence('lähetyksen viite on "{viite:teksti}"'))
def _(roadmap: ScenarioWorld, viite: str) -> None:
    roadmap.command = viite


@deed(Sentence("sama lähetys tulee uudelleen"))
def _(roadmap: ScenarioWorld) -> None:
    roadmap.repeat()


@deed(Sentence('hyvinvointialueen suunnitelmat on ladattu kansiosta "{kansio:teksti}"'))
def _(roadmap: ScenarioWorld, kansio: str, pytestconfig: pytest.Config) -> None:
    folder = pytestconfig.rootpath / Path(kansio)
    load = load_plans(roadmap.domain.as_of(), [folder])
    loader = roadmap.domain.acting_as("lataaja", role=names.ROLES["lataaja"])
    loader.do_all(load.calls)
    opened = next(iter(roadmap.domain.events(names=names.TITLED["programme"])))
    roadmap.programme = opened.stream.partition("/")[2]


@then(Sentence('kirjataan "{kirjaus:teksti}"'))
def _(roadmap: ScenarioWorld, kirjaus: str) -> None:
    said = _told(roadmap, roadmap.recorded())
    expect(kirjaus in said, f"kirjattiin: {'; '.join(said) or 'ei mitään'}")


@then(Sentence("kirjauksia tulee {maara:d}"))
def _(roadmap: ScenarioWorld, maara: int) -> None:
    expect(len(roadmap.recorded()) == maara, f"kirjauksia tuli {len(roadmap.recorded())}")


@then(Sentence("mitään uutta ei kirjata"))
def _(roadmap: ScenarioWorld) -> None:
    done = roadmap.done
    said = _told(roadmap, roadmap.recorded())
    expect(not said or (done and done.repeated), f"kirjattiin: {'; '.join(said)}")


def _told(roadmap: ScenarioWorld, recorded: Iterable[Recorded[Any]]) -> list[str]:
    scales = Scales(roadmap.domain.as_of(held_on=date.max))
    log = list(roadmap.domain.events())
    return [scales.summary(one, log) for one in recorded]
