"""The rows of a file compared with the log, cell by cell."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from operator import eq
from typing import Any

from roadmap_domain.application.desk import Call
from roadmap_domain.domain.actions.events import Item as Step
from roadmap_domain.interop.faults import Fault
from roadmap_domain.interop.plans.change import Change, Changed, holding
from roadmap_domain.interop.plans.known import Item, Known
from roadmap_domain.interop.plans.place import Place
from roadmap_domain.interop.plans.sheet import BASIS, WHEN, Cells, Column, Sheet
from roadmap_domain.interop.spreadsheet import SheetRow
from roadmap_domain.kernel.texts import Text


class Compared:
    """The rows of one key against what the log holds of them.

    `steps` has each row that is new or changed, with which of its key's rows it is.
    """

    def __init__(
        self, sheet: Sheet, rows: list[SheetRow], known: Known, change: Change | None
    ) -> None:
        self.sheet = sheet
        self.known = known
        self.change = change
        self.faults: list[Fault] = []
        self.unchanged = 0
        self.rows = list(self._wordings(rows)) if sheet.versions else rows
        self.steps = list(self._compare())

    def _compare(self) -> Iterator[tuple[int, Place]]:
        for number, row in enumerate(self.rows):
            if number and not self.sheet.versions:
                self.faults.append(row.fault(_TWICE))
            elif number >= len(self.known.items) and any(
                _says(row, it) for it in self.known.undone
            ):
                self.faults.append(row.fault(_UNDONE))
            elif number >= len(self.known.items):
                yield from ((number, Place(self.sheet, row, calls)) for calls in self._new(number))
            else:
                is_last = number + 1 == len(self.rows)
                item = self.known.items[-1] if is_last else self.known.items[number]
                columns = self._different(row, item)
                changed = Changed(self.sheet, row, self.known, item, columns, number == 0)
                if not changed.columns:
                    self.unchanged += 1
                elif self.change is None:
                    self.faults += changed.unexplained()
                elif impossible := list(changed.impossible(self.change)):
                    self.faults += impossible
                else:
                    calls = changed.calls(self.change)
                    yield number, Place(self.sheet, row, calls, changed.cells)

    def _new(self, number: int) -> Iterator[tuple[Call, ...]]:
        """The calls of a row that the log does not have, if it says anything."""
        row = self.rows[number]
        cells = _Read(row.cells)
        since = row.cells[WHEN], row.cells[BASIS]
        ends = self.sheet.withdraw and row.cells["state"] is not None
        if not number:
            if ends and (self.change is None or self.change.kind == "correction"):
                self.faults.append(row.fault(_ENDS_AT_ONCE, self._column("state")))
                return
            calls = holding(self.sheet.begin(cells), *since)
            if ends and (change := self.change) and self.sheet.withdraw:
                calls += holding(self.sheet.withdraw(cells), change.effective_on, change.basis)
            self.faults += _untold(row, cells, self.sheet.columns)
            yield calls
            return
        before = self.rows[number - 1].cells
        calls, columns = (), list[Column]()
        if self.sheet.revise and self._reworded(row.cells, before):
            calls += holding(self.sheet.revise(cells), *since)
            columns += (it for it in self.sheet.columns if it.key in self.sheet.revises)
        if self.sheet.withdraw and ends and before["state"] is None:
            calls += holding(self.sheet.withdraw(cells), *since)
        self.faults += _untold(row, cells, columns)
        yield calls

    def _wordings(self, rows: list[SheetRow]) -> Iterator[SheetRow]:
        """The rows that say something else than the one before, spelling aside."""
        own = {*self.sheet.revises, WHEN, BASIS, "state"}
        before: Cells | None = None
        for row in rows:
            for column in self.sheet.columns:
                if column.key not in own and row.cells[column.key] != rows[0].cells[column.key]:
                    self.faults.append(row.fault(_SAME_IN_EVERY_VERSION, column))
            if (
                before is None
                or self._reworded(row.cells, before)
                or row.cells.get("state") != before.get("state")
            ):
                before = row.cells
                yield row
            else:
                self.unchanged += 1

    def _reworded(self, cells: Cells, before: Cells) -> bool:
        return any(not _same(cells[key], before[key]) for key in self.sheet.revises)

    def _different(self, row: SheetRow, item: Item) -> list[Column]:
        """The columns whose cells say something else than the log does.

        Spelling is not history, but it can be corrected.
        """
        same = eq if self.change and self.change.kind == "correction" else _same

        def differs(key: str) -> bool:
            match key:
                case "effective_on":
                    return row.cells[key] not in self.known.days
                case "basis":
                    return row.cells[key] not in self.known.bases
                case _:
                    return key in item.cells and not same(row.cells[key], item.cells[key])

        return [column for column in self.sheet.columns if differs(column.key)]

    def _column(self, key: str) -> Column:
        return next(column for column in self.sheet.columns if column.key == key)


class _Read(Mapping[str, Any]):
    """The cells of a row, and which of them its decisions have been made from."""

    def __init__(self, cells: Cells) -> None:
        self._cells = cells
        self.read = {WHEN, BASIS, "state"}

    def __getitem__(self, key: str) -> Any:  # noqa: ANN401 # as in every row
        self.read.add(key)
        return self._cells[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._cells)

    def __len__(self) -> int:
        return len(self._cells)


def _untold(row: SheetRow, cells: _Read, columns: Iterable[Column]) -> Iterator[Fault]:
    """The cells that say something of which nothing would be recorded.

    Of required columns every row has something to say, if only which row it is.
    """
    for column in columns:
        said = not column.required and row.cells[column.key] != column.empty
        if said and column.key not in cells.read:
            yield row.fault(_UNTOLD, column)


def _says(row: SheetRow, item: Item) -> bool:
    """Whether a row says from the same day what an event said."""
    return row.cells[WHEN] == item.recorded.effective_on and all(
        _same(row.cells[key], it) for key, it in item.cells.items() if key in row.cells
    )


def _same(one: object, other: object) -> bool:
    """Whether two cells say the same, spelling aside."""
    match one, other:
        case Text(), Text():
            return one.same_wording(other)
        case Step(), Step():
            return one.see == other.see and one.text.same_wording(other.text)
        case tuple(), tuple():
            return len(one) == len(other) and all(map(_same, one, other))
        case _:
            return one == other


_TWICE = Text(
    "rivi on taulukossa kahdesti",
    "raden finns två gånger i tabellen",
    "the row is in the sheet twice",
)
_UNDONE = Text(
    "rivi on kirjattu ja kirjaus korjattu tai mitätöity: poista rivi tiedostosta",
    "raden har antecknats och anteckningen rättats eller annullerats: ta bort raden ur filen",
    "the row was recorded, and then corrected or retracted: take it out of the file",
)
_UNTOLD = Text(
    "solun on oltava tyhjä: rivin muiden solujen mukaan siitä ei kirjattaisi mitään",
    "cellen ska vara tom: enligt radens övriga celler skulle inget antecknas av den",
    "the cell must be empty: by the row's other cells, nothing of it would be recorded",
)
_ENDS_AT_ONCE = Text(
    "uusi rivi on peruttu: kerro peruuttamisen päivä ja peruste (--as revision)",
    "en ny rad är struken: ange strykningens dag och grund (--as revision)",
    "a new row is withdrawn: say on which day and basis it was (--as revision)",
)
_SAME_IN_EVERY_VERSION = Text(
    "solun on oltava sama kuin tunnuksen aiemmalla rivillä",
    "cellen ska vara densamma som på beteckningens tidigare rad",
    "the cell must be the same as in the id's earlier row",
)
