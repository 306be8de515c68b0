"""What a load would record: the files compared with the log, cell by cell.

A row that the log does not have is new. A row that the log has with other cells is a change, which
the caller has to call a revision (it holds otherwise from a day on) or a correction (it was wrong).
A row that is gone from its file is a fault unless it says that it is withdrawn; only of a register
nobody knows whose file has the rest.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any
from uuid import uuid4

from attrs import define

from roadmap_domain.application.as_of import AsOf
from roadmap_domain.application.desk import Call, Desk, Done
from roadmap_domain.application.door import RoadmapDomain
from roadmap_domain.interop.faults import Fault, LoadRefused
from roadmap_domain.interop.plans.belonging import elsewhere
from roadmap_domain.interop.plans.change import Change
from roadmap_domain.interop.plans.compare import Compared
from roadmap_domain.interop.plans.known import COMMAND, NOTHING, gone, known_rows, programmes_in
from roadmap_domain.interop.plans.place import About, Place
from roadmap_domain.interop.plans.sheet import WHEN, Phase, Sheet
from roadmap_domain.interop.plans.sheets import SHEETS
from roadmap_domain.interop.spreadsheet import Read, SheetRow, read_sheets
from roadmap_domain.kernel.rules import RuleViolation
from roadmap_domain.kernel.slices import Decision


@define
class Load:
    """What the files would lead to, ready to be recorded in one step.

    `unread` is what the rows that could not be read are about.
    """

    places: list[Place]
    unchanged: int
    faults: tuple[Fault, ...] = ()
    unread: Collection[About] = frozenset()

    @property
    def calls(self) -> list[Call]:
        """All the calls, in the order in which they are decided.

        Raises:
            LoadRefused: the files have faults.
        """
        if self.faults:
            raise LoadRefused(self.faults)
        return [call for place in self.places for call in place.calls]

    def record(self, desk: Desk) -> Done:
        """Record the load in one step.

        Raises:
            LoadRefused: as `rehearse`; nothing is recorded.
        """
        try:
            return desk.do_all(self.calls)
        except (LoadRefused, RuleViolation) as error:
            first = error
        self.rehearse(desk)  # which tells of all that is wrong, not of the first
        raise first

    def rehearse(self, desk: Desk) -> int:
        """How many events the load would record.

        Raises:
            LoadRefused: the files have faults, or rules would be broken by what could be read;
                with all of that and where it stands, faults of the files first. What follows from
                the fault of an earlier stage of the same course is not told.
        """
        steps = [(place, step) for place in self.places for step in place.steps]
        events, violations = desk.rehearse([step for _, step in steps])
        broken = [(*steps[index], violation) for index, violation in violations.items()]
        if faults := (*self.faults, *sorted(self._causes(broken))):
            raise LoadRefused(faults)
        return events

    def _causes(
        self, broken: Iterable[tuple[Place, Sequence[Call], RuleViolation]]
    ) -> Iterator[Fault]:
        """What rules would be broken, but for what may only follow from another row's fault.

        A stage of a course may be refused because one before it was, or could not be read.
        """
        refused = defaultdict[About, set[Decision[...]]](set)
        for place, step, violation in broken:
            about, decision = place.about, step[-1].decision
            follows = about in self.unread or refused[about] - {decision}
            refused[about].add(decision)
            if not (place.sheet.course and follows):
                yield place.fault(violation)


def load_plans(
    world: AsOf,
    paths: Sequence[Path],
    *,
    change: Change | None = None,
    sheets: Sequence[Sheet] = SHEETS,
) -> Load:
    """Compare files, or folders of files, with what is known.

    What cannot be read, rows that are there twice or gone, and cells that have changed where
    `change` does not say how that is meant, are the faults of what is answered: a rehearsal of it
    raises them, with the rules that the other rows would break.
    """
    read, faults = read_sheets(paths, sheets)
    files = {sheet: of_sheet.rows for sheet, of_sheet in read.items()}
    known = known_rows(world, files, sheets)
    faults += elsewhere(world, files, known)
    programmes = programmes_in(files)
    places: list[tuple[tuple[int, ...], Place]] = []
    unchanged = 0
    unread = {(sheet.key[0], key[0]) for sheet, it in read.items() for key in it.unread}
    for rank, sheet in enumerate(sheets):
        rows: dict[tuple[Any, ...], list[SheetRow]] = defaultdict(list)
        of_sheet = read.get(sheet, Read())
        for row in of_sheet.rows:
            if (key := sheet.key_of(row.cells)) not in of_sheet.unread:
                rows[key].append(row)
        for key, versions in rows.items():
            compared = Compared(sheet, versions, known[sheet].get(key, NOTHING), change)
            faults += compared.faults
            places += (
                (_order(sheet, rank, number, place.row), place) for number, place in compared.steps
            )
            unchanged += compared.unchanged
        if sheet in read and of_sheet.whole and not sheet.register:
            keys = rows.keys() | of_sheet.unread
            faults += gone(sheet, of_sheet.rows, programmes, keys, known[sheet])
    places.sort(key=lambda it: it[0])
    return Load([place for _, place in places], unchanged, tuple(sorted(faults)), unread)


def load(
    domain: RoadmapDomain,
    paths: Path | str | Sequence[Path | str],
    *,
    change: Change | None = None,
    actor: str = "loader",
    role: str = "loader",
) -> Done:
    """Load a file or a folder of files, or several, in one step: all that is new, or nothing.

    What the log has with other cells is refused unless `change` says how that is meant.

    Raises:
        LoadRefused: with every fault of every file; nothing is recorded.
    """
    desk = domain.acting_as(actor, role=role).on(command=f"{COMMAND}{uuid4()}")
    # A string is a sequence of strings, too, of which none is meant.
    several = [paths] if isinstance(paths, Path | str) else paths
    return load_plans(domain.as_of(), [Path(path) for path in several], change=change).record(desk)


def _order(sheet: Sheet, rank: int, number: int, row: SheetRow) -> tuple[int, ...]:
    """Rows are decided phase by phase; within some, year by year or day by day."""
    phase = sheet.phase(row.cells, number)
    when: int = 0
    if phase is Phase.ACTIONS:
        when = row.cells["year"]
    elif phase is Phase.DAYS:
        when = row.cells[WHEN].last_day.toordinal()
    return phase, when, rank, row.row
