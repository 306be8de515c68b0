"""What a load would record: the files compared with the log, cell by cell.

A row that the log does not have is new. A row that the log has with other cells is a change, which
the caller has to call a revision (it holds otherwise from a day on) or a correction (it was wrong).
A row that is gone from its file is a fault unless it says that it is withdrawn.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from uuid import uuid4

from attrs import define

from roadmap_domain.application.as_of import AsOf
from roadmap_domain.application.desk import Call, Desk, Done
from roadmap_domain.application.door import RoadmapDomain
from roadmap_domain.interop.plans.compare import Change, Compared, Place
from roadmap_domain.interop.plans.known import COMMAND, Known, gone, known_rows
from roadmap_domain.interop.plans.sheet import Phase, Sheet
from roadmap_domain.interop.plans.sheets import SHEETS
from roadmap_domain.interop.spreadsheet import Fault, LoadRefused, SheetRow, read_sheets
from roadmap_domain.interop.telling import in_every


@define
class Load:
    """What the files would lead to, ready to be recorded in one step."""

    places: list[Place]
    unchanged: int

    @property
    def calls(self) -> list[Call]:
        """All the calls, in the order in which they are decided."""
        return [call for place in self.places for call in place.calls]

    def rehearse(self, desk: Desk) -> int:
        """How many events the load would record.

        Raises:
            LoadRefused: rules would be broken; with all of them and their rows.
        """
        owners = [place.row for place in self.places for _ in place.calls]
        events, violations = desk.rehearse(self.calls)
        if violations:
            faults = (
                owners[index].fault(in_every(violation.message))
                for index, violation in violations.items()
            )
            raise LoadRefused(tuple(sorted(faults)))
        return events


def load_plans(
    world: AsOf,
    paths: Sequence[Path],
    *,
    change: Change | None = None,
    sheets: Sequence[Sheet] = SHEETS,
) -> Load:
    """Compare files, or folders of files, with what is known.

    Raises:
        LoadRefused: a file cannot be read, a row is there twice or gone, or cells have changed and
            `change` does not say how that is meant; with all faults at once.
    """
    files = read_sheets(paths, sheets)
    known = known_rows(world, files, sheets)
    faults: list[Fault] = []
    places: list[tuple[tuple[int, ...], Place]] = []
    unchanged = 0
    for rank, sheet in enumerate(sheets):
        rows: dict[tuple[Any, ...], list[SheetRow]] = defaultdict(list)
        for row in files.get(sheet, ()):
            rows[sheet.key_of(row.cells)].append(row)
        for key, versions in rows.items():
            compared = Compared(sheet, versions, known[sheet].get(key, Known()), change)
            faults += compared.faults
            places += (
                (_order(sheet, rank, number, place.row), place) for number, place in compared.steps
            )
            unchanged += compared.unchanged
        if sheet in files:
            faults += gone(files[sheet], rows.keys(), known[sheet])
    if faults:
        raise LoadRefused(tuple(sorted(faults)))
    places.sort(key=lambda it: it[0])
    return Load([place for _, place in places], unchanged)


def load(
    domain: RoadmapDomain,
    paths: Sequence[Path | str],
    *,
    change: Change | None = None,
    actor: str = "loader",
    role: str = "loader",
) -> Done:
    """Load files, or folders of files, in one step: all that is new or changed, or nothing.

    Raises:
        LoadRefused: with every fault of every file; nothing is recorded.
    """
    desk = domain.acting_as(actor, role=role).on(command=f"{COMMAND}{uuid4()}")
    plans = load_plans(domain.as_of(), [Path(path) for path in paths], change=change)
    plans.rehearse(desk)
    return desk.do_all(plans.calls)


def _order(sheet: Sheet, rank: int, number: int, row: SheetRow) -> tuple[int, ...]:
    """Rows are decided phase by phase, actions and their outcomes year by year."""
    phase = sheet.phase(row.cells, number)
    return phase, row.cells["year"] if phase is Phase.ACTIONS else 0, rank, row.row
