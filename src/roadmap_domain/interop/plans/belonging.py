"""Rows about an action, and the programme that it stands in.

An action's decisions are told its id alone, so that its rows could name any programme: what they
name is compared here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from roadmap_domain.application.as_of import AsOf
from roadmap_domain.domain.programmes import PROGRAMME as PROGRAMMES
from roadmap_domain.interop.faults import Fault
from roadmap_domain.interop.plans.action_sheets import TOIMENPITEET
from roadmap_domain.interop.plans.columns import PROGRAMME
from roadmap_domain.interop.plans.known import Known
from roadmap_domain.interop.plans.outcome_sheets import ACTION, ARVIOT
from roadmap_domain.interop.plans.sheet import Sheet
from roadmap_domain.interop.spreadsheet import SheetRow
from roadmap_domain.interop.telling import filled
from roadmap_domain.kernel.texts import Text


def elsewhere(
    world: AsOf,
    files: Mapping[Sheet, list[SheetRow]],
    known: Mapping[Sheet, Mapping[tuple[Any, ...], Known]],
) -> Iterator[Fault]:
    """The rows about an action that name a programme in which it does not stand."""
    stands = {
        key: of_row.items[-1].cells["programme"]
        for key, of_row in known[TOIMENPITEET].items()
        if of_row.items
    }
    new = [
        row for row in files.get(TOIMENPITEET, ()) if TOIMENPITEET.key_of(row.cells) not in stands
    ]
    stands |= {TOIMENPITEET.key_of(row.cells): row.cells["programme"] for row in new}
    for row in new:
        year = row.cells["carried_from"]
        origin = stands.get((row.cells["action"], year))
        if origin is None or row.cells["programme"] == origin:
            continue
        programme = world.get(PROGRAMMES, origin)
        if programme is None or programme.successor != row.cells["programme"]:
            yield _fault(row, year, origin)
    for row in files.get(ARVIOT, ()):
        year = row.cells["year"]
        programme_id = stands.get((row.cells["target"], year))
        if row.cells["level"] == ACTION and programme_id not in (None, row.cells["programme"]):
            yield _fault(row, year, programme_id)


def _fault(row: SheetRow, year: int, programme: str) -> Fault:
    return row.fault(filled(_ELSEWHERE, year=year, programme=programme), PROGRAMME)


_ELSEWHERE = Text(
    "toimenpide on vuonna {year} ohjelmassa {programme}",
    "åtgärden står år {year} i programmet {programme}",
    "in {year} the action stands in the programme {programme}",
)
