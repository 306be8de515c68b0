"""Sentences about the past: what held and what was known, and the life of an action."""

from __future__ import annotations

from pytest_bdd import then

from roadmap_domain.interop import written
from roadmap_domain.testing.steps import names, tables
from roadmap_domain.testing.steps.checks import expect, read
from roadmap_domain.testing.steps.sentence import Sentence, deed
from roadmap_domain.testing.steps.world import ScenarioWorld
from roadmap_domain.views.history import EventShown, trace
from roadmap_domain.views.words import day_in_words

LIFE = ("voimaan", "kirjaus", "peruste", "rooli", "korjattu", "mitätöity")


@deed(
    Sentence(
        "kysytään, mikä oli voimassa {pvm:sanat}[ sen mukaan, mitä tiedettiin {tietopvm:sanat}]"
    )
)
def _(roadmap: ScenarioWorld, pvm: str, tietopvm: str | None) -> None:
    roadmap.held_on = read(written.parse_day, pvm)
    roadmap.known_on = read(written.parse_day, tietopvm)


@deed(Sentence("kysytään, mitä tiedettiin {pvm:sanat}"))
def _(roadmap: ScenarioWorld, pvm: str) -> None:
    roadmap.held_on, roadmap.known_on = None, read(written.parse_day, pvm)


@deed(Sentence("kysytään, mikä on voimassa nyt"))
def _(roadmap: ScenarioWorld) -> None:
    roadmap.held_on = roadmap.known_on = None


@then(Sentence('toimenpiteen "{toimenpide:teksti}" vaiheet ovat:'))
def _(roadmap: ScenarioWorld, toimenpide: str, datatable: tables.Table) -> None:
    actual = [
        {
            "voimaan": day_in_words(event.effective_on, "fi"),
            "kirjaus": event.summary,
            "peruste": event.basis.text if event.basis else "",
            "rooli": _role(event),
            "korjattu": "kyllä" if event.corrected else "",
            "mitätöity": "kyllä" if event.retracted else "",
        }
        for event in _life(roadmap, toimenpide)
    ]
    tables.check(datatable, actual, LIFE)


@then(Sentence('toimenpiteen "{toimenpide:teksti}" vaiheissa lukee "{kirjaus:teksti}"'))
def _(roadmap: ScenarioWorld, toimenpide: str, kirjaus: str) -> None:
    said = [event.summary for event in _life(roadmap, toimenpide)]
    expect(any(kirjaus in line for line in said), f"vaiheet ovat: {tables.cell(said)}")


def _life(roadmap: ScenarioWorld, title: str) -> list[EventShown]:
    action_id = roadmap.title_of("action", title)
    return roadmap.ask(trace, action_id).events


def _role(event: EventShown) -> str:
    return next((name for name, role in names.ROLES.items() if role == event.role), event.role)
