"""Sentences about who acts, when and on what; and about sending and correcting."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytest_bdd import step, then

from roadmap_domain.interop import written
from roadmap_domain.interop.plans.load import load_plans
from roadmap_domain.testing.steps import names
from roadmap_domain.testing.steps.sentence import Sentence, read
from roadmap_domain.testing.steps.world import ScenarioWorld
from roadmap_domain.views.summaries import summary


@step(Sentence("tänään on {pvm}"))
def today_is(world: ScenarioWorld, pvm: str) -> None:
    world.calendar.turn_to(read(written.parse_day, pvm))


@step(Sentence("toimijana on {rooli:sanat}"))
def acting(world: ScenarioWorld, rooli: str) -> None:
    role = rooli.removeprefix("toinen ")
    world.actor, world.role = names.slug(rooli), names.ROLES.get(role, role)


@step(Sentence("perusteena on {peruste}"))
def on_basis(world: ScenarioWorld, peruste: str) -> None:
    world.basis = read(written.parse_basis, peruste)


@step("perustetta ei ole")
def on_no_basis(world: ScenarioWorld) -> None:
    world.basis = None


@step(Sentence("kirjaukset tulevat voimaan {pvm}"))
def effective_on(world: ScenarioWorld, pvm: str) -> None:
    today = pvm == "kirjauspäivänä"
    world.effective_on = None if today else read(written.parse_date, pvm)


@step(Sentence('korjataan kirjaus "{kirjaus:teksti}"'))
def correcting(world: ScenarioWorld, kirjaus: str) -> None:
    said = [one for one in world.domain.events() if kirjaus in summary(one.event, "fi")]
    assert said, f"missään kirjauksessa ei lue: {kirjaus}"
    world.corrects = said[-1].version


@step(Sentence('lähetyksen viite on "{viite:teksti}"'))
def sent_as(world: ScenarioWorld, viite: str) -> None:
    world.command = viite


@step("sama lähetys tulee uudelleen")
def sent_again(world: ScenarioWorld) -> None:
    world.repeat()


@step(Sentence('hyvinvointialueen suunnitelmat on ladattu kansiosta "{kansio:teksti}"'))
def loaded(world: ScenarioWorld, kansio: str, pytestconfig: pytest.Config) -> None:
    folder = pytestconfig.rootpath / Path(kansio)
    load = load_plans(world.domain.as_of(), [folder])
    world.actor, world.role = "lataaja", "loader"
    world.do(*load.calls)
    world.settle()
    world.programme = next(iter(world.domain.events(names=names.TITLED["programme"]))).stream[10:]


@then(Sentence('kirjataan "{kirjaus:teksti}"'))
def is_recorded(world: ScenarioWorld, kirjaus: str) -> None:
    said = [summary(one.event, "fi") for one in world.recorded()]
    assert kirjaus in said, f"kirjattiin: {'; '.join(said) or 'ei mitään'}"


@then(Sentence("kirjauksia tulee {maara:d}"))
def so_many_recorded(world: ScenarioWorld, maara: int) -> None:
    assert len(world.recorded()) == maara, f"kirjauksia tuli {len(world.recorded())}"


@then("mitään uutta ei kirjata")
def nothing_recorded(world: ScenarioWorld) -> None:
    done = world.done
    said = [summary(one.event, "fi") for one in world.recorded()]
    assert not said or (done and done.repeated), f"kirjattiin: {'; '.join(said)}"
