"""Tables of feature files: the first row names the columns, a cell may hold a list with `;`."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import zip_longest

from roadmap_domain.testing.steps.checks import expect

Table = Sequence[Sequence[str]]
Cells = dict[str, str]
_NONE: Cells = {}


def rows(table: Table, known: Collection[str]) -> list[Cells]:
    """The rows by column, where all the columns are known ones."""
    head, *body = table
    unknown = [name for name in head if name not in known]
    expect(
        not unknown, f"tuntematon sarake: {', '.join(unknown)}; sarakkeet ovat {', '.join(known)}"
    )
    return [dict(zip(head, row, strict=True)) for row in body]


def card(table: Table, known: Collection[str]) -> Cells:
    """One thing, told by a row for each thing about it; a list has a row for each of its parts."""
    unknown = [name for name, _ in table if name not in known]
    expect(not unknown, f"tuntematon tieto: {', '.join(unknown)}; tiedot ovat {', '.join(known)}")
    told: dict[str, list[str]] = {}
    for name, part in table:
        told.setdefault(name, []).append(part)
    return {name: cell(parts) for name, parts in told.items()}


def items(cell: str) -> tuple[str, ...]:
    """The parts of a list in a cell."""
    return tuple(part.strip() for part in cell.split(";") if part.strip())


def cell(parts: Collection[object]) -> str:
    """A list as it is written in a cell."""
    return "; ".join(map(str, parts))


def check(table: Table, actual: Sequence[Cells], known: Collection[str]) -> None:
    """Fail unless the table says exactly what is, in the columns that it has."""
    expected = rows(table, known)
    found = [{name: row[name] for name in table[0]} for row in actual]
    if expected != found:
        lines = ["odotettiin | löytyi"]
        lines += [
            f"  {_line(row)}" if row == other else f"! {_line(row)}\n  löytyi: {_line(other)}"
            for row, other in zip_longest(expected, found, fillvalue=_NONE)
        ]
        raise AssertionError("\n".join(lines))


def _line(row: Cells) -> str:
    return f"| {' | '.join(row.values())} |" if row else "(ei riviä)"
