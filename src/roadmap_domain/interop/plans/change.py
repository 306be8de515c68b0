"""A row that the log has otherwise: what it may record, as a revision or as a correction."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal

import attrs
from attrs import frozen

from roadmap_domain.application.desk import Call
from roadmap_domain.interop.faults import Fault
from roadmap_domain.interop.plans.columns import WITHDRAWN
from roadmap_domain.interop.plans.known import Item, Known
from roadmap_domain.interop.plans.sheet import BASIS, WHEN, Column, Sheet
from roadmap_domain.interop.plans.shown import brief
from roadmap_domain.interop.spreadsheet import SheetRow
from roadmap_domain.interop.telling import filled
from roadmap_domain.kernel.basis import Basis
from roadmap_domain.kernel.dates import FuzzyDate
from roadmap_domain.kernel.texts import Text, TextLike


@frozen
class Change:
    """How changed cells are to be understood, and on what."""

    kind: Literal["revision", "correction"]
    basis: Basis
    effective_on: FuzzyDate | None = None


@frozen
class CellChange:
    """A cell of a file that says something else than the log: where it stands, and both."""

    file: str
    row: int
    column: TextLike
    before: Text
    after: Text


@frozen
class Changed:
    """A row that the log has, and the columns in which it says something else than `item` there.

    Without such columns, it has not changed. It is the `first` of its file's rows with their key,
    or a later wording.
    """

    sheet: Sheet
    row: SheetRow
    known: Known
    item: Item
    columns: list[Column]
    first: bool

    @property
    def keys(self) -> set[str]:
        """What its changed columns give."""
        return {column.key for column in self.columns}

    @property
    def cells(self) -> tuple[CellChange, ...]:
        """What its changed cells said and say."""
        return tuple(map(self._told, self.columns))

    def unexplained(self) -> Iterator[Fault]:
        """The changed cells, where nobody has said how they are to be understood."""
        for it in self.cells:
            message = filled(_CHANGED, recorded=it.before, found=it.after)
            yield Fault(it.file, message, row=it.row, column=it.column)

    def impossible(self, change: Change) -> Iterator[Fault]:
        """What of the changed cells cannot be recorded as the change says."""
        row = self.row
        revision = change.kind == "revision"
        ends = row.cells.get("state") is not None and self.item.cells.get("state") is None
        for column in self.columns:
            match column.key:
                case "state" if not ends:
                    yield row.fault(_ENDED, column)
                case "state" if not revision:
                    yield row.fault(_ONLY_REVISED, column)
                case "effective_on" if (revision or change.effective_on) and row.cells[
                    WHEN
                ] != change.effective_on:
                    yield row.fault(filled(_ANOTHER, option="--effective-on"), column)
                case "basis" if row.cells[BASIS] != change.basis:
                    yield row.fault(filled(_ANOTHER, option="--basis"), column)
                case "effective_on" | "basis" | "state":
                    pass
                case "reason" if ends:
                    pass
                case key if revision and not self._can_be_revised(key):
                    yield row.fault(_ONLY_CORRECTED, column)
        others = {column.key for column in self.columns}.difference(self.sheet.revises)
        if others <= {WHEN, BASIS} and not self.calls(change):
            yield row.fault(_ONLY_CORRECTED, self.columns[0])

    def _can_be_revised(self, key: str) -> bool:
        """Not so a reason that is taken back: to decide the same without one is to repeat it."""
        taken_back = key == "reason" and self.row.cells[key] is None
        return key in self.sheet.revises and not taken_back

    def calls(self, change: Change) -> tuple[Call, ...]:
        """What is recorded of the changed cells as the change says."""
        if change.kind == "correction":
            return self._corrected(change)
        return self._revised(change)

    def _revised(self, change: Change) -> tuple[Call, ...]:
        """What holds from a day on: first the cells that changed, then the row's withdrawal."""
        calls: list[Call] = []
        if self.sheet.revise and self.keys.intersection(self.sheet.revises):
            calls += self.sheet.revise(self.row.cells)
        if self.sheet.withdraw and "state" in self.keys:
            # Why a row was carried over is not why it is withdrawn.
            why = {} if "reason" in self.keys else {"reason": None}
            calls += self.sheet.withdraw({**self.row.cells, **why})
        return holding(calls, change.effective_on, change.basis)

    def _corrected(self, change: Change) -> tuple[Call, ...]:
        """What was wrong all along; why a row was withdrawn, apart from how it stood before."""
        calls: list[tuple[Call, Item]] = []
        if self.sheet.withdraw and self.item.cells.get("state") is not None:
            stood = [it for it in self.known.items if it.cells.get("state") is None]
            if "reason" in self.keys or not stood:
                calls += ((one, self.item) for one in self.sheet.withdraw(self.row.cells))
            if stood and self.keys != {"reason"}:
                calls += self._anew(stood[-1], self.keys - {"reason"})
        else:
            calls += self._anew(self.item, self.keys)
        written = self.row.cells[WHEN]
        day = change.effective_on or (None if written in self.known.days else written)
        return tuple(
            attrs.evolve(
                one,
                effective_on=day or wrong.recorded.effective_on,
                basis=change.basis,
                corrects=wrong.recorded.version if _is_about(one, wrong) else None,
            )
            for one, wrong in calls
        )

    def _anew(self, wrong: Item, keys: set[str]) -> list[tuple[Call, Item]]:
        """What takes the place of an item, and of the first where that says what was wrong."""
        begun, revise = self.known.items[0], self.sheet.revise
        if wrong.recorded is begun.recorded or revise is None:
            return _instead(self.sheet.begin(self.row.cells), wrong)
        since = keys.difference(self.sheet.revises, (WHEN, BASIS, "state"))
        calls: list[tuple[Call, Item]] = []
        if since and self.first:
            stood = {key: begun.cells[key] for key in self.sheet.revises if key in begun.cells}
            calls += _instead(self.sheet.begin({**self.row.cells, **stood}), begun)
        if keys != since:
            calls += _instead(revise(self.row.cells), wrong)
        return calls

    def _told(self, column: Column) -> CellChange:
        own = {WHEN: self.item.recorded.effective_on, BASIS: self.item.recorded.basis}
        recorded: object = own.get(column.key, self.item.cells.get(column.key))
        found = self.row.cells[column.key]
        if column.key == "state":
            recorded, found = (
                it and (_WITHDRAWN if it == WITHDRAWN else _OVER) for it in (recorded, found)
            )
        before, after = brief(column.said(recorded), column.said(found))
        return CellChange(self.row.file, self.row.row, self.row.called(column), before, after)


def _instead(calls: list[Call], wrong: Item) -> list[tuple[Call, Item]]:
    """The calls that take the place of an item.

    What goes before in another aggregate, as a commitment does, is decided anew.
    """
    own = [one for one in calls if _is_about(one, wrong)][:1]
    return [(one, wrong) for one in calls if one in own or not _is_about(one, wrong)]


def _is_about(one: Call, item: Item) -> bool:
    """Whether a call decides on the aggregate that an item is of."""
    return one.decision.slice.stream(one.aggregate_id) == item.recorded.stream


def holding(
    calls: Iterable[Call], effective_on: FuzzyDate | None, basis: Basis
) -> tuple[Call, ...]:
    """The calls, for what holds from a day on, on a basis."""
    return tuple(attrs.evolve(one, effective_on=effective_on, basis=basis) for one in calls)


_WITHDRAWN = Text("peruttu", "struken", "withdrawn")
_OVER = Text("lakannut", "upphört", "ended")
_ONLY_CORRECTED = Text(
    "tätä solua voi vain korjata: --as correction",
    "den här cellen kan bara rättas: --as correction",
    "this cell can only be corrected: --as correction",
)
_ONLY_REVISED = Text(
    "peruminen ei ole korjaus vaan muutos: --as revision",
    "en strykning är ingen rättelse utan en ändring: --as revision",
    "to withdraw is no correction but a revision: --as revision",
)
_ENDED = Text(
    "rivi on kirjattu perutuksi, eikä tiedosto voi palauttaa sitä",
    "raden har antecknats som struken, och en fil kan inte återställa den",
    "the row has been recorded as withdrawn, and a file cannot bring it back",
)
_ANOTHER = Text(
    "solu on muuttunut, mutta {option} sanoo muuta: "
    "palauta solu, tai kirjoita siihen sama kuin valintaan",
    "cellen har ändrats, men {option} säger annat: återställ cellen, eller skriv samma i båda",
    "the cell has changed, but {option} says otherwise: put the cell back, or write the same there",
)
_CHANGED = Text(
    "solu on muuttunut: kirjattu {recorded}, tiedostossa {found}; "
    "kerro, onko se muutos (--as revision) vai korjaus (--as correction), ja peruste",
    "cellen har ändrats: antecknat {recorded}, i filen {found}; "
    "ange om det är en ändring (--as revision) eller en rättelse (--as correction), och grunden",
    "the cell has changed: recorded {recorded}, in the file {found}; "
    "say whether that is a revision (--as revision) or a correction (--as correction), "
    "and its basis",
)
