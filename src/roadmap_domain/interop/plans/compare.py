"""The rows of a file compared with the log, cell by cell."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from typing import Literal

import attrs
from attrs import frozen

from roadmap_domain.application.desk import Call
from roadmap_domain.interop.plans.known import Item, Known
from roadmap_domain.interop.plans.sheet import BASIS, WHEN, Column, Sheet
from roadmap_domain.interop.spreadsheet import Fault, SheetRow
from roadmap_domain.interop.telling import filled, in_every
from roadmap_domain.kernel.basis import Basis, DecisionBasis, RuleBasis, SourceBasis
from roadmap_domain.kernel.dates import FuzzyDate
from roadmap_domain.kernel.texts import Language, Text
from roadmap_domain.views.words import basis_in_words, date_in_words

BRIEF = 60
"""How many letters of a cell are shown where it is only to be recognised."""


@frozen
class Change:
    """How changed cells are to be understood, and on what."""

    kind: Literal["revision", "correction"]
    basis: Basis
    effective_on: FuzzyDate | None = None


@frozen
class Place:
    """A row in a file, and the calls that it stands for; `changed` where the log has the row.

    A row that is marked as withdrawn is a change, too.
    """

    row: SheetRow
    calls: tuple[Call, ...]
    changed: bool


class Compared:
    """The rows of one key against what the log holds of them.

    `steps` has each row that is new or changed, with which of its key's rows it is.
    """

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
        self.steps = list(self._compare())

    def _compare(self) -> Iterator[tuple[int, Place]]:
        for number, row in enumerate(self.rows):
            if number and not self.sheet.versions:
                self.faults.append(row.fault(_TWICE))
                continue
            if number >= len(self.items):
                begin = self.sheet.revise if number and self.sheet.revise else self.sheet.begin
                yield number, Place(row, _held(begin(row.cells), row), changed=False)
                continue
            is_last = number + 1 == len(self.rows)
            item = self.items[-1] if is_last else self.items[number]
            changed = self._changed(row, item)
            if not changed:
                self.unchanged += 1
            elif row.cells.get("state") is not None and item.cells.get("state") is None:
                withdrawn = self.sheet.revise(row.cells) if self.sheet.revise else []
                yield number, Place(row, _held(withdrawn, row), changed=True)
            elif self.change is None:
                self.faults += (self._told(row, item, column) for column in changed)
            else:
                calls = tuple(self._calls(row, item, self.change))
                yield number, Place(row, calls, changed=True)

    def _changed(self, row: SheetRow, item: Item) -> list[Column]:
        """The columns whose cells say something else than the log does."""

        def differs(key: str) -> bool:
            match key:
                case "effective_on":
                    return row.cells[key] not in self.days
                case "basis":
                    return row.cells[key] not in self.bases
                case _:
                    return key in item.cells and row.cells[key] != item.cells[key]

        return [column for column in self.sheet.columns if differs(column.key)]

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
            self.faults.append(row.fault(_ONLY_CORRECTED, self.sheet.columns[0]))
            return []
        return [
            attrs.evolve(one, effective_on=change.effective_on, basis=change.basis)
            for one in self.sheet.revise(row.cells)
        ]

    def _told(self, row: SheetRow, item: Item, column: Column) -> Fault:
        own = {WHEN: item.recorded.effective_on, BASIS: item.recorded.basis}
        recorded = own.get(column.key, item.cells.get(column.key))
        told = filled(_CHANGED, recorded=_brief(recorded), found=_brief(row.cells[column.key]))
        return row.fault(told, column)


def _held(calls: list[Call], row: SheetRow) -> tuple[Call, ...]:
    when, basis = row.cells[WHEN], row.cells[BASIS]
    return tuple(attrs.evolve(one, effective_on=when, basis=basis) for one in calls)


def _brief(value: object) -> Text:
    """A value in the words of a cell, shortened."""
    if value is None or value == ():
        return _EMPTY

    def shown(language: Language) -> str:
        match value:
            case FuzzyDate():
                return date_in_words(value, language)
            case DecisionBasis() | RuleBasis() | SourceBasis():
                return basis_in_words(value, language)
            case tuple():
                return "; ".join(str(getattr(part, "text", part)) for part in value)
            case _:
                return str(value)

    def shortened(language: Language) -> str:
        return textwrap.shorten(shown(language), BRIEF, placeholder="…")

    return filled(_QUOTED, it=in_every(shortened))


_EMPTY = Text("tyhjä", "tom", "empty")
_QUOTED = Text("”{it}”", "”{it}”", "“{it}”")
_TWICE = Text(
    "rivi on taulukossa kahdesti",
    "raden finns två gånger i tabellen",
    "the row is in the sheet twice",
)
_ONLY_CORRECTED = Text(
    "tätä riviä voi vain korjata: --as correction",
    "den här raden kan bara rättas: --as correction",
    "this row can only be corrected: --as correction",
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
