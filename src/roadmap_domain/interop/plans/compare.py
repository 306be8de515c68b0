"""The rows of a file compared with the log, cell by cell."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from itertools import takewhile
from operator import eq
from typing import Literal

import attrs
from attrs import frozen

from roadmap_domain.application.desk import Call
from roadmap_domain.domain.actions.events import Item as Step
from roadmap_domain.interop.plans.columns import WITHDRAWN
from roadmap_domain.interop.plans.known import Item, Known
from roadmap_domain.interop.plans.sheet import BASIS, WHEN, Cells, Column, Sheet
from roadmap_domain.interop.spreadsheet import Fault, SheetRow
from roadmap_domain.interop.telling import filled, in_every
from roadmap_domain.kernel.basis import Basis, DecisionBasis, RuleBasis, SourceBasis
from roadmap_domain.kernel.dates import FuzzyDate
from roadmap_domain.kernel.rules import RuleViolation
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

    sheet: Sheet
    row: SheetRow
    calls: tuple[Call, ...]
    changed: bool

    def fault(self, violation: RuleViolation) -> Fault:
        """What rule the row would break; in the column that the violation's own facts name."""
        columns = {column.key: column for column in self.sheet.columns}
        named = [
            (columns[key], fact)
            for name, fact in violation.facts().items()
            for key in (*_CALLED_HERE.get(name, ()), name)
            if key in columns
        ]
        there = [column for column, fact in named if _holds(self.row.cells[column.key], fact)]
        column = (*there, *(column for column, _ in named), None)[0]
        return self.row.fault(in_every(violation.message), column)


_CALLED_HERE = {
    "heading": ("target",),
    "from_year": ("carried_from",),
    "milestone": ("serves",),
    "number": ("proposal",),
}
"""In which columns the facts of a violation may stand besides those of their own name."""


def _holds(cell: object, fact: object) -> bool:
    return fact in cell if isinstance(cell, tuple) else cell == fact


class Compared:
    """The rows of one key against what the log holds of them.

    `steps` has each row that is new or changed, with which of its key's rows it is.
    """

    def __init__(
        self, sheet: Sheet, rows: list[SheetRow], known: Known, change: Change | None
    ) -> None:
        self.sheet = sheet
        self.items = known.items
        self.days = known.days
        self.bases = known.bases
        self.change = change
        self.faults: list[Fault] = []
        self.unchanged = 0
        self.rows = list(self._wordings(rows)) if sheet.versions else rows
        self.steps = list(self._compare())

    def _compare(self) -> Iterator[tuple[int, Place]]:
        for number, row in enumerate(self.rows):
            if number and not self.sheet.versions:
                self.faults.append(row.fault(_TWICE))
            elif number >= len(self.items):
                yield from (
                    (number, Place(self.sheet, row, calls, changed=False))
                    for calls in self._new(number)
                )
            else:
                is_last = number + 1 == len(self.rows)
                item = self.items[-1] if is_last else self.items[number]
                changed = self._changed(row, item)
                if not changed:
                    self.unchanged += 1
                elif self.change is None:
                    self.faults += (self._told(row, item, column) for column in changed)
                elif impossible := list(self._impossible(row, item, changed, self.change)):
                    self.faults += impossible
                else:
                    calls = self._recorded(row, item, changed, self.change)
                    yield number, Place(self.sheet, row, calls, changed=True)

    def _new(self, number: int) -> Iterator[tuple[Call, ...]]:
        """The calls of a row that the log does not have, if it says anything."""
        row = self.rows[number]
        ends = self.sheet.withdraw and row.cells["state"] is not None
        if not number:
            if ends and (self.change is None or self.change.kind == "correction"):
                self.faults.append(row.fault(_ENDS_AT_ONCE, self._column("state")))
                return
            calls = _held(self.sheet.begin(row.cells), row)
            if ends and self.change and self.sheet.withdraw:
                calls += self._from_now_on(self.sheet.withdraw(row.cells), self.change)
            yield calls
            return
        before = self.rows[number - 1].cells
        calls = ()
        if self.sheet.revise and self._reworded(row.cells, before):
            calls += _held(self.sheet.revise(row.cells), row)
        if self.sheet.withdraw and ends and before["state"] is None:
            calls += _held(self.sheet.withdraw(row.cells), row)
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

    def _changed(self, row: SheetRow, item: Item) -> list[Column]:
        """The columns whose cells say something else than the log does.

        Spelling is not history, but it can be corrected.
        """
        same = eq if self.change and self.change.kind == "correction" else _same

        def differs(key: str) -> bool:
            match key:
                case "effective_on":
                    return row.cells[key] not in self.days
                case "basis":
                    return row.cells[key] not in self.bases
                case _:
                    return key in item.cells and not same(row.cells[key], item.cells[key])

        return [column for column in self.sheet.columns if differs(column.key)]

    def _impossible(
        self, row: SheetRow, item: Item, changed: list[Column], change: Change
    ) -> Iterator[Fault]:
        """What of the changed cells cannot be recorded as the change says."""
        revision = change.kind == "revision"
        ends = row.cells.get("state") is not None and item.cells.get("state") is None
        for column in changed:
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
                case key if revision and key not in self.sheet.revises:
                    yield row.fault(_ONLY_CORRECTED, column)
        others = {column.key for column in changed}.difference(self.sheet.revises)
        if others <= {WHEN, BASIS} and not self._recorded(row, item, changed, change):
            yield row.fault(_ONLY_CORRECTED, changed[0])

    def _recorded(
        self, row: SheetRow, item: Item, changed: list[Column], change: Change
    ) -> tuple[Call, ...]:
        keys = {column.key for column in changed}
        if change.kind == "correction":
            return self._corrected(row, item, keys, change)
        return self._revised(row, keys, change)

    def _revised(self, row: SheetRow, keys: set[str], change: Change) -> tuple[Call, ...]:
        """What holds from a day on: first the cells that changed, then the row's withdrawal."""
        calls: list[Call] = []
        if self.sheet.revise and keys.intersection(self.sheet.revises):
            calls += self.sheet.revise(row.cells)
        if self.sheet.withdraw and "state" in keys:
            # Why a row was carried over is not why it is withdrawn.
            why = {} if "reason" in keys else {"reason": None}
            calls += self.sheet.withdraw({**row.cells, **why})
        return self._from_now_on(calls, change)

    def _from_now_on(self, calls: list[Call], change: Change) -> tuple[Call, ...]:
        when, basis = change.effective_on, change.basis
        return tuple(attrs.evolve(one, effective_on=when, basis=basis) for one in calls)

    def _corrected(
        self, row: SheetRow, item: Item, keys: set[str], change: Change
    ) -> tuple[Call, ...]:
        """What was wrong all along; why a row was withdrawn, apart from how it stood before."""
        calls: list[tuple[Call, Item]] = []
        if self.sheet.withdraw and item.cells.get("state") is not None:
            stood = [it for it in self.items if it.cells.get("state") is None]
            if "reason" in keys or not stood:
                calls += ((one, item) for one in self.sheet.withdraw(row.cells))
            if stood and keys != {"reason"}:
                calls += self._anew(row, stood[-1])
        else:
            calls += self._anew(row, item)
        return tuple(
            attrs.evolve(
                one,
                effective_on=change.effective_on
                or (
                    wrong.recorded.effective_on if row.cells[WHEN] in self.days else row.cells[WHEN]
                ),
                basis=change.basis,
                corrects=wrong.recorded.version,
            )
            for one, wrong in calls
        )

    def _anew(self, row: SheetRow, wrong: Item) -> list[tuple[Call, Item]]:
        begun = wrong.recorded is self.items[0].recorded or self.sheet.revise is None
        make = self.sheet.begin if begun else self.sheet.revise or self.sheet.begin
        return [(one, wrong) for one in make(row.cells)[:1]]

    def _column(self, key: str) -> Column:
        return next(column for column in self.sheet.columns if column.key == key)

    def _told(self, row: SheetRow, item: Item, column: Column) -> Fault:
        own = {WHEN: item.recorded.effective_on, BASIS: item.recorded.basis}
        recorded: object = own.get(column.key, item.cells.get(column.key))
        found = row.cells[column.key]
        if column.key == "state":
            recorded, found = (
                it and (_WITHDRAWN if it == WITHDRAWN else _OVER) for it in (recorded, found)
            )
        before, after = _brief(recorded, found)
        return row.fault(filled(_CHANGED, recorded=before, found=after), column)


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


def _held(calls: list[Call], row: SheetRow) -> tuple[Call, ...]:
    when, basis = row.cells[WHEN], row.cells[BASIS]
    return tuple(attrs.evolve(one, effective_on=when, basis=basis) for one in calls)


def _brief(*values: object) -> tuple[Text, ...]:
    """Two values in the words of a cell, shortened to where they begin to differ."""

    def shown(language: Language) -> list[str]:
        return [" ".join(_in_words(it, language).split()) for it in values]

    def shortened(language: Language) -> list[str]:
        whole = shown(language)
        brief = [textwrap.shorten(it, BRIEF, placeholder="…") for it in whole]
        if len(set(brief)) == len(brief) or len(set(whole)) < len(whole):
            return brief
        same = takewhile(lambda letters: len(set(letters)) == 1, zip(*whole, strict=False))
        at = sum(1 for _ in same)
        start = max(0, whole[0].rfind(" ", 0, max(0, at - BRIEF // 2)) + 1)
        return ["…" * bool(start) + _cut(it[start:], start, at) for it in whole]

    def told(place: int) -> Text:
        if values[place] is None or values[place] == ():
            return _EMPTY
        return filled(_QUOTED, it=in_every(lambda language: shortened(language)[place]))

    return tuple(told(place) for place in range(len(values)))


def _cut(text: str, start: int, at: int) -> str:
    """The first letters of a text, among them the one where it differs."""
    length = max(BRIEF, at - start + 10)
    return text if len(text) <= length else f"{text[:length].rstrip()}…"


def _in_words(value: object, language: Language) -> str:
    match value:
        case None:
            return ""
        case Text():
            return value.in_language(language)
        case FuzzyDate():
            return date_in_words(value, language)
        case DecisionBasis() | RuleBasis() | SourceBasis():
            return basis_in_words(value, language)
        case tuple():
            return "; ".join(str(getattr(part, "text", part)) for part in value)
        case _:
            return str(value)


_EMPTY = Text("tyhjä", "tom", "empty")
_QUOTED = Text("”{it}”", "”{it}”", "“{it}”")
_WITHDRAWN = Text("peruttu", "struken", "withdrawn")
_OVER = Text("lakannut", "upphört", "ended")
_TWICE = Text(
    "rivi on taulukossa kahdesti",
    "raden finns två gånger i tabellen",
    "the row is in the sheet twice",
)
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
