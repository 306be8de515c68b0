"""Sentences about how a year or an action turned out, counted, and what it left hanging."""

from __future__ import annotations

from pytest_bdd import then

from roadmap_domain.application.desk import call
from roadmap_domain.domain.actions import decider as actions
from roadmap_domain.testing.steps import tables
from roadmap_domain.testing.steps.checks import existing, expect
from roadmap_domain.testing.steps.reports import of_year
from roadmap_domain.testing.steps.sentence import Sentence, deed
from roadmap_domain.testing.steps.world import ScenarioWorld
from roadmap_domain.views.loose_ends import loose_ends
from roadmap_domain.views.year_actions import ActionShown

COUNTED = ("mitä", "lukumäärä")
LINKED = ("ohjelma", "toimenpiteitä")


@then(Sentence("vuoden {vuosi:d} luvut ovat:"))
def _(roadmap: ScenarioWorld, vuosi: int, datatable: tables.Table) -> None:
    shown = of_year(roadmap, vuosi)
    counts = shown.counts
    found = {
        "rivejä": len(shown.rows),
        "toimenpiteitä": counts.actions,
        "suunniteltuja": counts.actions - counts.carried_over - counts.raised,
        "siirtyneitä": counts.carried_over,
        "selvityksestä nostettuja": counts.raised,
        **{value.label: counts.outcomes.get(value.code, 0) for value in shown.scale},
    }
    for row in tables.rows(datatable, COUNTED):
        expect(row["mitä"] in found, f"luvut ovat: {', '.join(found)}")
    asked = [row["mitä"] for row in tables.rows(datatable, COUNTED)]
    actual = [{"mitä": name, "lukumäärä": str(found[name])} for name in asked]
    tables.check(datatable, actual, COUNTED)


@then(Sentence('toimenpide "{toimenpide:teksti}" on vuoden {vuosi:d} suunnitelmassa'))
def _(roadmap: ScenarioWorld, toimenpide: str, vuosi: int) -> None:
    _shown(roadmap, toimenpide, vuosi)


@then(Sentence('toimenpide "{toimenpide:teksti}" ei ole vuoden {vuosi:d} suunnitelmassa'))
def _(roadmap: ScenarioWorld, toimenpide: str, vuosi: int) -> None:
    titles = [action.title for row in of_year(roadmap, vuosi).rows for action in row.actions]
    expect(toimenpide not in titles, "se on suunnitelmassa")


@then(Sentence('toimenpiteen "{toimenpide:teksti}" merkki vuonna {vuosi:d} on {merkki}'))
def _(roadmap: ScenarioWorld, toimenpide: str, vuosi: int, merkki: str) -> None:
    marks = " ".join(_shown(roadmap, toimenpide, vuosi).marks)
    expect(marks == merkki.strip('"'), f"merkki on {marks or 'tyhjä'}")


@then(Sentence('toimenpiteen "{toimenpide:teksti}" arvio vuodelta {vuosi:d} on "{arvio:teksti}"'))
def _(roadmap: ScenarioWorld, toimenpide: str, vuosi: int, arvio: str) -> None:
    outcome = existing(_shown(roadmap, toimenpide, vuosi).outcome, "sitä ei ole arvioitu")
    expect(outcome.label == arvio, f"arvio on {outcome.label}")


@then(Sentence('toimenpidettä "{toimenpide:teksti}" ei ole arvioitu vuodelta {vuosi:d}'))
def _(roadmap: ScenarioWorld, toimenpide: str, vuosi: int) -> None:
    outcome = _shown(roadmap, toimenpide, vuosi).outcome
    expect(outcome is None, f"arvio on {outcome and outcome.label}")


@then(Sentence("vuodelta {vuosi:d} jäi auki:"))
def _(roadmap: ScenarioWorld, vuosi: int, datatable: tables.Table) -> None:
    tables.check(datatable, _loose(roadmap, vuosi), ("mitä", "kohta", "teksti"))


@then(Sentence("vuodelta {vuosi:d} ei jäänyt mitään auki"))
def _(roadmap: ScenarioWorld, vuosi: int) -> None:
    left = _loose(roadmap, vuosi)
    expect(not left, f"auki jäi: {tables.cell([row['teksti'] for row in left])}")


@deed(
    Sentence(
        'toimenpiteestä "{toimenpide:teksti}" raportoidaan vuodelta {vuosi:d}: "{teksti:teksti}"'
        '[, ks. ohjelma "{ohjelma:teksti}"]'
    )
)
def _(
    roadmap: ScenarioWorld, toimenpide: str, vuosi: int, teksti: str, ohjelma: str | None
) -> None:
    action = roadmap.title_of("action", toimenpide)
    see = None if ohjelma is None else roadmap.title_of("programme", ohjelma)
    roadmap.do(call(actions.report_action, action, year=vuosi, text=teksti, see=see))


@then(Sentence("vuoden {vuosi:d} raportti viittaa:"))
def _(roadmap: ScenarioWorld, vuosi: int, datatable: tables.Table) -> None:
    actual = [
        {"ohjelma": it.title, "toimenpiteitä": str(it.counts.actions)}
        for it in of_year(roadmap, vuosi).linked
    ]
    tables.check(datatable, actual, LINKED)


def _loose(roadmap: ScenarioWorld, year: int) -> list[tables.Cells]:
    loose = roadmap.ask(loose_ends, roadmap.programme, year)
    return [
        *(
            {"mitä": "aikajanan tavoite", "kohta": it.group, "teksti": it.text}
            for it in loose.milestones_without_actions
        ),
        *(
            {"mitä": "ehdotus", "kohta": str(it.number), "teksti": it.text}
            for it in loose.proposals_not_taken_up
        ),
        *(
            {"mitä": "arvioimaton", "kohta": it.group, "teksti": it.title}
            for it in loose.actions_not_assessed
        ),
        *(
            {"mitä": "syrjäytynyt arvio", "kohta": it.group, "teksti": it.title}
            for it in loose.outcomes_set_aside
        ),
        *(
            {"mitä": "mittaus", "kohta": it.period, "teksti": it.title}
            for it in loose.measurements_not_made
        ),
        *(
            {"mitä": "tilaisuussarja", "kohta": it.target, "teksti": it.name}
            for it in loose.series_behind
        ),
        *(
            {"mitä": "sopimusluonnos", "kohta": it.id, "teksti": it.title}
            for it in loose.agreements_not_signed
        ),
        *(
            {"mitä": "päättämättä", "kohta": it.id, "teksti": it.statement or it.title}
            for it in loose.principles_not_decided
        ),
        *(
            {"mitä": "luovutus", "kohta": it.lending, "teksti": it.name}
            for it in loose.lendings_not_ended
        ),
    ]


def _shown(roadmap: ScenarioWorld, title: str, year: int) -> ActionShown:
    shown = {it.title: it for row in of_year(roadmap, year).rows for it in row.actions}
    expect(title in shown, f"suunnitelmassa on: {tables.cell(shown)}")
    return shown[title]
