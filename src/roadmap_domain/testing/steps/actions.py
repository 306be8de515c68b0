"""Sentences about an action: planned, raised, carried over, assessed, revised, evidenced."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date
from typing import Any, Final

from roadmap_domain.application.desk import Call, call
from roadmap_domain.domain.actions import decider as actions
from roadmap_domain.domain.actions.events import Proposal
from roadmap_domain.domain.actions.state import ACTION
from roadmap_domain.interop import written
from roadmap_domain.testing.steps import names, tables
from roadmap_domain.testing.steps.checks import expect, read
from roadmap_domain.testing.steps.sentence import Sentence, deed
from roadmap_domain.testing.steps.world import ScenarioWorld
from roadmap_domain.views.year_actions import actions_of

RAISED: Final = ("selvitys", "ehdotus")
CARRIED: Final = ("toimenpide", "uusi sanamuoto")
COLUMNS: Final = {
    "toimenpide": "title",
    "kokonaisuus": "heading",
    "järjestys": "order",
    "tarkenteet": "details",
    "tarvittavat toimet": "steps",
    "mittarit": "metrics",
    "vastuu": "responsible",
    "kumppanit": "partners",
    "aikataulu": "schedule",
    "aikajanan tavoitteet": "serves",
}
"""The columns of a plan, and the arguments that they are."""


@deed(Sentence("vuodelle {vuosi:d} suunnitellaan:"))
def _(roadmap: ScenarioWorld, vuosi: int, datatable: tables.Table) -> None:
    roadmap.do(*_planned(roadmap, vuosi, tables.rows(datatable, (*COLUMNS, *RAISED))))


@deed(Sentence('vuodelle {vuosi:d} suunnitellaan toimenpide "{toimenpide:teksti}":'))
def _(roadmap: ScenarioWorld, vuosi: int, toimenpide: str, datatable: tables.Table) -> None:
    row = {"toimenpide": toimenpide, **tables.card(datatable, (*COLUMNS, *RAISED))}
    roadmap.do(*_planned(roadmap, vuosi, [row]))


@deed(
    Sentence(
        'toimenpide "{toimenpide:teksti}" suunnitellaan vuodelle {vuosi:d} kohtaan {kohta:kohta}'
    )
)
def _(roadmap: ScenarioWorld, toimenpide: str, vuosi: int, kohta: str) -> None:
    row = {"toimenpide": toimenpide, "kokonaisuus": kohta}
    roadmap.do(*_planned(roadmap, vuosi, [row]))


def _planned(roadmap: ScenarioWorld, year: int, rows: list[tables.Cells]) -> Iterator[Call]:
    orders = _orders(roadmap, year)
    for row in rows:
        action_id = roadmap.title_of("action", row["toimenpide"])
        given = {
            argument: _value(roadmap, argument, row[name])
            for name, argument in COLUMNS.items()
            if row.get(name)
        }
        raised = row.get("selvitys")
        orders[given["heading"]] += 1
        known = roadmap.latest(ACTION, action_id)
        first = next(iter(known.entries.values())).order if known else orders[given["heading"]]
        yield call(
            actions.plan_action,
            action_id,
            programme=roadmap.programme,
            year=year,
            raised_from=Proposal(roadmap.title_of("review", raised), int(row["ehdotus"]))
            if raised
            else None,
            **{"order": first, **given},
        )


@deed(
    Sentence(
        'toimenpide "{toimenpide:teksti}" siirretään vuodelta {alku:d} vuodelle {loppu:d},'
        ' koska "{syy:teksti}"'
    )
)
def _(roadmap: ScenarioWorld, toimenpide: str, alku: int, loppu: int, syy: str) -> None:
    row = {"toimenpide": toimenpide}
    roadmap.do(*_carried(roadmap, (alku, loppu), syy, [row]))


@deed(Sentence('vuodelta {alku:d} siirretään vuodelle {loppu:d}, koska "{syy:teksti}":'))
def _(roadmap: ScenarioWorld, alku: int, loppu: int, syy: str, datatable: tables.Table) -> None:
    rows = tables.rows(datatable, CARRIED)
    roadmap.do(*_carried(roadmap, (alku, loppu), syy, rows))


def _carried(
    roadmap: ScenarioWorld, years: tuple[int, int], reason: str, rows: list[tables.Cells]
) -> Iterator[Call]:
    orders = _orders(roadmap, years[1])
    for row in rows:
        action_id = roadmap.title_of("action", row["toimenpide"])
        known = roadmap.latest(ACTION, action_id)
        heading = known.entries[years[0]].heading if known and years[0] in known.entries else ""
        orders[heading] += 1
        yield call(
            actions.carry_over,
            action_id,
            from_year=years[0],
            to_year=years[1],
            reason=reason,
            title=row.get("uusi sanamuoto") or None,
            order=orders[heading],
        )


@deed(
    Sentence(
        'toimenpide "{toimenpide:teksti}" arvioidaan vuodelta {vuosi:d}: "{arvio:teksti}"'
        '[, koska "{syy:teksti}"]'
    )
)
def _(roadmap: ScenarioWorld, *, toimenpide: str, vuosi: int, arvio: str, syy: str | None) -> None:
    roadmap.do(
        call(
            actions.assess,
            roadmap.title_of("action", toimenpide),
            year=vuosi,
            outcome=names.outcome(roadmap.plan, arvio),
            reason=syy,
        )
    )


@deed(
    Sentence(
        'toimenpiteen "{toimenpide:teksti}" vuoden {vuosi:d} {sarake:sanat} muutetaan:'
        ' "{arvo:teksti}"'
    )
)
def _(roadmap: ScenarioWorld, toimenpide: str, vuosi: int, sarake: str, arvo: str) -> None:
    known = {"sanamuoto": "title", **COLUMNS}
    expect(sarake in known, f"voi muuttaa: {', '.join(known)}")
    value = _value(roadmap, known[sarake], arvo)
    action_id = roadmap.title_of("action", toimenpide)
    roadmap.do(call(actions.revise_entry, action_id, year=vuosi, **{known[sarake]: value}))


@deed(Sentence('toimenpiteen "{toimenpide:teksti}" vuoden {vuosi:d} toimi {numero:d} tehdään'))
def _(roadmap: ScenarioWorld, toimenpide: str, vuosi: int, numero: int) -> None:
    action_id = roadmap.title_of("action", toimenpide)
    roadmap.do(call(actions.mark_step_done, action_id, year=vuosi, step=numero))


def _value(roadmap: ScenarioWorld, argument: str, cell: str) -> Any:  # noqa: ANN401 # of any kind
    """What a cell of a plan means."""
    if argument in {"steps", "metrics"}:
        return tuple(read(written.parse_item, part) for part in tables.items(cell))
    if argument in {"details", "responsible", "partners"}:
        return tables.items(cell)
    if argument == "serves":
        return tuple(names.milestone(roadmap.plan, part) for part in tables.items(cell))
    if argument == "heading":
        return names.heading(roadmap.plan, cell)
    if argument == "schedule":
        return read(written.parse_schedule, cell)
    return int(cell) if argument == "order" else cell


def _orders(roadmap: ScenarioWorld, year: int) -> Counter[str]:
    """How many actions stand under each heading of a year's plan."""
    world = roadmap.domain.as_of(held_on=date.max)
    standing = actions_of(world, roadmap.programme, year).values()
    return Counter(action.entries[year].heading for action in standing)
