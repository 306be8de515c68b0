"""What a load would record: the files compared with the log, cell by cell.

A row that the log does not have is new. A row that the log has with other cells is a change, which
the caller has to call a revision (it holds otherwise from a day on) or a correction (it was wrong).
A row that is gone from its file is a fault unless it says that it is withdrawn.
"""

from __future__ import annotations

import textwrap
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path
from typing import Any, Literal
from uuid import uuid4

import attrs
from attrs import define, field, frozen

from roadmap_domain.application.as_of import AsOf
from roadmap_domain.application.desk import Call, Desk, Done
from roadmap_domain.application.door import RoadmapDomain
from roadmap_domain.interop.plans.sheet import BASIS, WHEN, Cells, Phase, Sheet
from roadmap_domain.interop.plans.sheets import SHEETS
from roadmap_domain.interop.spreadsheet import Fault, LoadRefused, SheetRow, read_sheets
from roadmap_domain.kernel.basis import Basis, DecisionBasis, RuleBasis, SourceBasis
from roadmap_domain.kernel.dates import FuzzyDate
from roadmap_domain.kernel.recorded import Recorded, in_effect
from roadmap_domain.views.words import basis_in_words, date_in_words

BRIEF = 60
"""How many letters of a cell are shown where it is only to be recognised."""
COMMAND = "load:"
"""How the ids of commands that loaded files begin: so a row that is gone is known from a thing that
never was a row."""


@frozen
class Change:
    """How changed cells are to be understood, and on what."""

    kind: Literal["revision", "correction"]
    basis: Basis
    effective_on: FuzzyDate | None = None


@frozen
class Item:
    """What the log holds of one row after one event; cells that events leave alone carry on."""

    cells: Cells
    recorded: Recorded[Any]


@frozen
class Known:
    """What the log holds of one row: item by item, and every day and basis it ever stood on.

    A row's day and basis are as they were written down first, though a revision or a correction
    has its own.
    """

    items: list[Item] = field(factory=list)
    days: set[FuzzyDate] = field(factory=set)
    bases: set[Basis | None] = field(factory=set)


@frozen
class Place:
    """A row in a file, and the calls that it stands for."""

    row: SheetRow
    calls: tuple[Call, ...]


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
                Fault(owners[index].file, owners[index].row, "", str(violation))
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
    known = _known(world, files, sheets)
    faults: list[Fault] = []
    places: list[tuple[tuple[int, ...], Place]] = []
    unchanged = 0
    for rank, sheet in enumerate(sheets):
        rows: dict[tuple[Any, ...], list[SheetRow]] = defaultdict(list)
        for row in files.get(sheet, ()):
            rows[sheet.key_of(row.cells)].append(row)
        for key, versions in rows.items():
            compared = _Compared(sheet, versions, known[sheet].get(key, Known()), change)
            faults += compared.faults
            for number, row, calls in compared.steps():
                places.append((_order(sheet, rank, number, row), Place(row, tuple(calls))))
            unchanged += compared.unchanged
        if sheet in files:
            faults += _gone(files[sheet], rows.keys(), known[sheet])
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


class _Compared:
    """The rows of one key against what the log holds of them."""

    def __init__(
        self, sheet: Sheet, rows: list[SheetRow], known: Known, change: Change | None
    ) -> None:
        self.sheet = sheet
        self.rows = rows
        self.items = known.items
        self.days = known.days
        self.bases = known.bases
        self.change = change
        self.faults: list[Fault] = []
        self.unchanged = 0
        self._steps = list(self._compare())

    def steps(self) -> list[tuple[int, SheetRow, list[Call]]]:
        """For each row that is new or changed: which of its key's rows it is, and its calls."""
        return self._steps

    def _compare(self) -> Iterator[tuple[int, SheetRow, list[Call]]]:
        for number, row in enumerate(self.rows):
            if number and not self.sheet.versions:
                self._fault(row, "", "rivi on taulukossa kahdesti")
                continue
            if number >= len(self.items):
                begin = self.sheet.revise if number and self.sheet.revise else self.sheet.begin
                yield number, row, _held(begin(row.cells), row)
                continue
            is_last = number + 1 == len(self.rows)
            item = self.items[-1] if is_last else self.items[number]
            changed = self._changed(row, item)
            if not changed:
                self.unchanged += 1
            elif row.cells.get("state") is not None and item.cells.get("state") is None:
                yield (
                    number,
                    row,
                    _held(self.sheet.revise(row.cells) if self.sheet.revise else [], row),
                )
            elif self.change is None:
                for name in changed:
                    self._fault(row, name, self._told(row, item, name))
            else:
                yield number, row, self._calls(row, item, self.change)

    def _changed(self, row: SheetRow, item: Item) -> list[str]:
        """The columns whose cells say something else than the log does."""
        names = [
            column.key
            for column in self.sheet.columns
            if column.key in item.cells and row.cells[column.key] != item.cells[column.key]
        ]
        names += [WHEN] if row.cells[WHEN] not in self.days else []
        names += [BASIS] if row.cells[BASIS] not in self.bases else []
        return names

    def _calls(self, row: SheetRow, item: Item, change: Change) -> list[Call]:
        if change.kind == "correction":
            begun = item.recorded is self.items[0].recorded or self.sheet.revise is None
            calls = (self.sheet.begin if begun else self.sheet.revise or self.sheet.begin)(
                row.cells
            )
            when = change.effective_on or (
                item.recorded.effective_on if row.cells[WHEN] in self.days else row.cells[WHEN]
            )
            return [
                attrs.evolve(
                    one, effective_on=when, basis=change.basis, corrects=item.recorded.version
                )
                for one in calls[:1]
            ]
        if self.sheet.revise is None or change.effective_on is None:
            self._fault(
                row, self.sheet.columns[0].fi, "tätä riviä voi vain korjata: --as correction"
            )
            return []
        return [
            attrs.evolve(one, effective_on=change.effective_on, basis=change.basis)
            for one in self.sheet.revise(row.cells)
        ]

    def _told(self, row: SheetRow, item: Item, name: str) -> str:
        own = {WHEN: item.recorded.effective_on, BASIS: item.recorded.basis}
        return (
            f"solu on muuttunut: kirjattu {_brief(own.get(name, item.cells.get(name)))}, "
            f"tiedostossa {_brief(row.cells[name])}; "
            "kerro, onko se muutos (--as revision) vai korjaus (--as correction), ja peruste"
        )

    def _fault(self, row: SheetRow, name: str, message: str) -> None:
        column = next((column.fi for column in self.sheet.columns if column.key == name), name)
        self.faults.append(Fault(row.file, row.row, column, message))


def _known(
    world: AsOf, files: dict[Sheet, list[SheetRow]], sheets: Sequence[Sheet]
) -> dict[Sheet, dict[tuple[Any, ...], Known]]:
    """What the log holds of every sheet's rows, by key, for the programmes in the files."""
    programmes: set[str] = {
        row.cells["programme"]
        for rows in files.values()
        for row in rows
        if "programme" in row.cells
    }
    streams = {
        of.stream(member)
        for of in world.slices
        for programme in programmes
        for member in (programme, *world.members(programme, of))
    }
    for rows in files.values():
        for row in rows:
            streams |= {
                f"{kind}/{row.cells[kind]}" for kind in ("action", "review") if kind in row.cells
            }
    by_stream: dict[str, list[Recorded[Any]]] = defaultdict(list)
    for recorded in world.history(sorted(streams)):
        by_stream[recorded.stream].append(recorded)
    known: dict[Sheet, dict[tuple[Any, ...], Known]] = {sheet: {} for sheet in sheets}
    for stream in by_stream.values():
        counting = {recorded.version for recorded in in_effect(stream)}
        for recorded in (*(it for it in stream if it.version not in counting), *in_effect(stream)):
            for sheet, rows_known in known.items():
                if read := sheet.reads.get(type(recorded.event)):
                    cells = read(recorded)
                    of_row = rows_known.setdefault(sheet.key_of(cells), Known())
                    of_row.days.add(recorded.effective_on)
                    of_row.bases.add(recorded.basis)
                    if recorded.version in counting:
                        before = of_row.items[-1].cells if of_row.items else {}
                        of_row.items.append(Item({**before, **cells}, recorded))
    return known


def _gone(
    rows: list[SheetRow], keys: Collection[tuple[Any, ...]], known: dict[tuple[Any, ...], Known]
) -> Iterator[Fault]:
    programmes = {row.cells.get("programme") for row in rows}
    for key, of_row in known.items():
        if key in keys or not of_row.items:
            continue
        first, last = of_row.items[0], of_row.items[-1]
        if (
            first.recorded.command.startswith(COMMAND)
            and first.cells.get("programme") in (None, *programmes)
            and last.cells.get("state") is None
        ):
            place = ", ".join(str(part) for part in key)
            message = f"rivi {place} puuttuu tiedostosta; jos se on peruttu, merkitse se perutuksi"
            yield Fault(rows[0].file, 0, "", message)


def _held(calls: list[Call], row: SheetRow) -> list[Call]:
    return [
        attrs.evolve(one, effective_on=row.cells[WHEN], basis=row.cells[BASIS]) for one in calls
    ]


def _order(sheet: Sheet, rank: int, number: int, row: SheetRow) -> tuple[int, ...]:
    """Rows are decided phase by phase, actions and their outcomes year by year."""
    phase = sheet.phase(row.cells, number)
    return phase, row.cells["year"] if phase is Phase.ACTIONS else 0, rank, row.row


def _brief(value: object) -> str:
    """A value in the words of a cell, shortened."""
    match value:
        case FuzzyDate():
            shown = date_in_words(value, "fi")
        case DecisionBasis() | RuleBasis() | SourceBasis():
            shown = basis_in_words(value, "fi")
        case None | ():
            return "tyhjä"
        case tuple():
            shown = "; ".join(str(getattr(part, "text", part)) for part in value)
        case _:
            shown = str(value)
    return f"”{textwrap.shorten(shown, BRIEF, placeholder='…')}”"
