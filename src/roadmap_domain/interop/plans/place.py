"""Where in the files a call comes from, and so a broken rule belongs."""

from __future__ import annotations

from attrs import frozen

from roadmap_domain.application.desk import Call
from roadmap_domain.interop.plans.change import CellChange
from roadmap_domain.interop.plans.sheet import Sheet
from roadmap_domain.interop.spreadsheet import Fault, SheetRow
from roadmap_domain.interop.telling import in_every
from roadmap_domain.kernel.rules import RuleViolation


@frozen
class Place:
    """A row in a file, and the calls that it stands for; `cells`, where the log has the row.

    A row that is marked as withdrawn is a change, too.
    """

    sheet: Sheet
    row: SheetRow
    calls: tuple[Call, ...]
    cells: tuple[CellChange, ...] = ()

    @property
    def changed(self) -> bool:
        """Whether the log has the row, in other words."""
        return bool(self.cells)

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
    "action": ("target",),
    "plan": ("year",),
    "series": ("gathering",),
    "from_year": ("carried_from",),
    "milestone": ("serves",),
    "number": ("proposal",),
    "item": ("points",),
    **dict.fromkeys(("written", "currency"), ("amount",)),
}
"""In which columns the facts of a violation may stand besides those of their own name."""


def _holds(cell: object, fact: object) -> bool:
    return fact in cell if isinstance(cell, tuple) else cell == fact
