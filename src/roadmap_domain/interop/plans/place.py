"""Where in the files a call comes from, and so a broken rule belongs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from attrs import frozen

from roadmap_domain.application.desk import Call
from roadmap_domain.interop.faults import Fault
from roadmap_domain.interop.plans.change import CellChange
from roadmap_domain.interop.plans.sheet import Sheet
from roadmap_domain.interop.spreadsheet import SheetRow
from roadmap_domain.interop.telling import in_every
from roadmap_domain.kernel.rules import RuleViolation

About = tuple[str, Any]


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

    @property
    def about(self) -> About:
        """What the row is about: the first column of its sheet's key, and what it says there."""
        name = self.sheet.key[0]
        return name, self.row.cells[name]

    @property
    def steps(self) -> list[Sequence[Call]]:
        """Its calls, those that only go together as one: a sum is not committed for nothing."""
        return [self.calls] if self.sheet.course else [(one,) for one in self.calls]

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
