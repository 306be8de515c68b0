"""Sentences about the plan and the report of a year: its rows, its actions, its paragraphs."""

from __future__ import annotations

from typing import Final

from pytest_bdd import then

from roadmap_domain.testing.steps import names, tables
from roadmap_domain.testing.steps.checks import expect
from roadmap_domain.testing.steps.sentence import Sentence
from roadmap_domain.testing.steps.world import ScenarioWorld
from roadmap_domain.views.report import Row, YearReport, report
from roadmap_domain.views.year_actions import ActionShown, ItemShown

NOT_ASSESSED: Final = "ei arvioitu"
ACTION: Final = (
    *("kokonaisuus", "toimenpide", "merkit", "arvio", "tarkenteet", "tarvittavat toimet"),
    *("tehdyt toimet", "mittarit", "vastuu", "kumppanit", "aikataulu", "tuotokset", "raportointi"),
)


@then(Sentence("vuoden {vuosi:d} suunnitelmassa on[ tavoitteessa {kohta:kohta}]:"))
def _(roadmap: ScenarioWorld, vuosi: int, kohta: str | None, datatable: tables.Table) -> None:
    rows = _rows(roadmap, vuosi, kohta)
    actual = [_action(row, action) for row in rows for action in row.actions]
    tables.check(datatable, actual, ACTION)


@then(Sentence("vuoden {vuosi:d} suunnitelmassa ei ole mitään"))
def _(roadmap: ScenarioWorld, vuosi: int) -> None:
    shown = [action.title for row in of_year(roadmap, vuosi).rows for action in row.actions]
    expect(not shown, f"suunnitelmassa on: {tables.cell(shown)}")


def _action(row: Row, action: ActionShown) -> tables.Cells:
    outcome = row.outcome or action.outcome
    return {
        "kokonaisuus": _group(row),
        "toimenpide": action.title,
        "merkit": " ".join(action.marks),
        "arvio": outcome.label if outcome else NOT_ASSESSED,
        "tarkenteet": tables.cell(action.details),
        "tarvittavat toimet": _items(action.steps),
        "tehdyt toimet": tables.cell([step.text for step in action.steps if step.done]),
        "mittarit": _items(action.metrics),
        "vastuu": tables.cell(action.responsible),
        "kumppanit": tables.cell(action.partners),
        "aikataulu": action.schedule or "",
        "tuotokset": tables.cell([it.title for it in action.deliverables]),
        "raportointi": action.reported or "",
    }


@then(Sentence('toimenpiteen "{toimenpide:teksti}" tiedot vuonna {vuosi:d} ovat:'))
def _(roadmap: ScenarioWorld, toimenpide: str, vuosi: int, datatable: tables.Table) -> None:
    shown = [_action(row, it) for row in of_year(roadmap, vuosi).rows for it in row.actions]
    actual = [it for it in shown if it["toimenpide"] == toimenpide]
    expected = tables.card(datatable, ACTION)
    tables.check([[*expected], [*expected.values()]], actual, ACTION)


@then(Sentence("vuoden {vuosi:d} rivien arviot ovat[ tavoitteessa {kohta:kohta}]:"))
def _(roadmap: ScenarioWorld, vuosi: int, kohta: str | None, datatable: tables.Table) -> None:
    actual = [
        {
            "kokonaisuus": _group(row),
            "arvio": row.outcome.label if row.outcome else NOT_ASSESSED,
        }
        for row in _rows(roadmap, vuosi, kohta)
    ]
    tables.check(datatable, actual, ("kokonaisuus", "arvio"))


@then(Sentence("vuoden {vuosi:d} tavoitteet ovat:"))
def _(roadmap: ScenarioWorld, vuosi: int, datatable: tables.Table) -> None:
    actual = [
        {
            "tavoite": it.title,
            "sitova": "kyllä" if it.binding else "ei",
            "mittarit": tables.cell(it.metrics),
        }
        for it in of_year(roadmap, vuosi).objectives
    ]
    tables.check(datatable, actual, ("tavoite", "sitova", "mittarit"))


@then(Sentence("vuoden {vuosi:d} raportissa lukee:"))
def _(roadmap: ScenarioWorld, vuosi: int, datatable: tables.Table) -> None:
    actual = [
        {"kohta": it.heading, "kappale": str(it.number), "teksti": it.text}
        for it in of_year(roadmap, vuosi).narrative
    ]
    tables.check(datatable, actual, ("kohta", "kappale", "teksti"))


def of_year(roadmap: ScenarioWorld, year: int) -> YearReport:
    """The report of a year as of what the scenario asks about."""
    return roadmap.ask(report, roadmap.programme, year)


def _rows(roadmap: ScenarioWorld, year: int, goal: str | None) -> list[Row]:
    """The rows of a year's report, perhaps of one goal only."""
    rows = of_year(roadmap, year).rows
    if goal is None:
        return rows
    number = names.heading(roadmap.plan, goal)
    return [row for row in rows if row.goal == number]


def _group(row: Row) -> str:
    return f"{row.group} {row.group_title}" if row.group_title else str(row.group)


def _items(shown: list[ItemShown]) -> str:
    return tables.cell([f"{it.text} [{it.see}]" if it.see else it.text for it in shown])
