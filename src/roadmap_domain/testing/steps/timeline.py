"""Sentences about the grid: milestones by heading and year, and how its printings differ."""

from __future__ import annotations

from pytest_bdd import then

from roadmap_domain.application.desk import Call, call
from roadmap_domain.domain.programmes import decider as programmes
from roadmap_domain.interop import written
from roadmap_domain.testing.steps import names, tables
from roadmap_domain.testing.steps.checks import expect, read
from roadmap_domain.testing.steps.sentence import Sentence, deed
from roadmap_domain.testing.steps.world import ScenarioWorld
from roadmap_domain.views.change import Change
from roadmap_domain.views.changes import diff
from roadmap_domain.views.grid import grid

CHANGES = {
    "added": "uusi",
    "reworded": "uusi sanamuoto",
    "removed": "poistettu",
}
DIFFERENCE = ("kohta", "vuosi", "muutos", "ennen", "jälkeen", "peruste")


@deed(Sentence("aikajanalle lisätään:"))
def _(roadmap: ScenarioWorld, datatable: tables.Table) -> None:
    roadmap.do(
        *(
            _set(roadmap, row["kohta"], int(row["vuosi"]), row["tavoite"])
            for row in tables.rows(datatable, ("kohta", "vuosi", "tavoite"))
        )
    )


@deed(Sentence('aikajanalle lisätään kohtaan {kohta:kohta} vuodelle {vuosi:d} "{teksti:teksti}"'))
def _(roadmap: ScenarioWorld, kohta: str, vuosi: int, teksti: str) -> None:
    roadmap.do(_set(roadmap, kohta, vuosi, teksti))


def _set(roadmap: ScenarioWorld, written_heading: str, year: int, text: str) -> Call:
    programme = roadmap.plan
    heading = names.heading(programme, written_heading)
    return call(
        programmes.set_milestone,
        roadmap.programme,
        milestone=names.new_milestone(programme, heading, year, text),
        heading=heading,
        year=year,
        text=text,
    )


@deed(Sentence('aikajanan tavoitteen "{ennen:teksti}" uusi sanamuoto on "{jalkeen:teksti}"'))
def _(roadmap: ScenarioWorld, ennen: str, jalkeen: str) -> None:
    code = names.milestone(roadmap.plan, ennen)
    roadmap.do(call(programmes.reword_milestone, roadmap.programme, milestone=code, text=jalkeen))


@deed(Sentence('aikajanalta poistetaan "{teksti:teksti}"'))
def _(roadmap: ScenarioWorld, teksti: str) -> None:
    code = names.milestone(roadmap.plan, teksti)
    roadmap.do(call(programmes.remove_milestone, roadmap.programme, milestone=code))


@then(Sentence('aikajanalla kohdassa {kohta:kohta} vuonna {vuosi:d} on "{tekstit:teksti}"'))
def _(roadmap: ScenarioWorld, kohta: str, vuosi: int, tekstit: str) -> None:
    said = _cell(roadmap, kohta, vuosi)
    expect(said == tekstit, f"siinä on: {said or 'ei mitään'}")


@then(Sentence("aikajanalla kohdassa {kohta:kohta} vuonna {vuosi:d} ei ole mitään"))
def _(roadmap: ScenarioWorld, kohta: str, vuosi: int) -> None:
    said = _cell(roadmap, kohta, vuosi)
    expect(not said, f"siinä on: {said}")


def _cell(roadmap: ScenarioWorld, kohta: str, vuosi: int) -> str:
    heading = names.heading(roadmap.plan, kohta)
    rows = roadmap.ask(grid, roadmap.programme).rows
    cells = next((row.cells for row in rows if row.group == heading), {})
    return tables.cell(cells.get(str(vuosi), []))


@then(Sentence("aikajanalla muuttui päivien {alku} ja {loppu} välillä:"))
def _(roadmap: ScenarioWorld, alku: str, loppu: str, datatable: tables.Table) -> None:
    changes = _milestones_between(roadmap, alku, loppu)
    actual = [
        {
            "kohta": change.group or "",
            "vuosi": str(change.year),
            "muutos": CHANGES[change.change],
            "ennen": change.before or "",
            "jälkeen": change.after or "",
            "peruste": change.basis.text if change.basis else "",
        }
        for change in changes
    ]
    tables.check(datatable, actual, DIFFERENCE)


@then(Sentence("aikajanalla ei muuttunut mitään päivien {alku} ja {loppu} välillä"))
def _(roadmap: ScenarioWorld, alku: str, loppu: str) -> None:
    changes = _milestones_between(roadmap, alku, loppu)
    expect(not changes, f"muuttui: {tables.cell([change.summary for change in changes])}")


def _milestones_between(roadmap: ScenarioWorld, first: str, last: str) -> list[Change]:
    return roadmap.ask(
        diff,
        roadmap.programme,
        from_day=read(written.parse_day, first),
        to_day=read(written.parse_day, last),
        kind="milestone",
    ).changes
