"""What layouts are made of: headings, lines and tables. How they are printed is up to `paper`."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import Factory, define, frozen


@frozen
class Heading:
    """A line above what belongs to it."""

    text: str


@frozen
class TableRow:
    """Cells; a row may begin a new section of its table, and be faded as no longer valid."""

    cells: Sequence[str]
    begins_section: bool = False
    faded: bool = False


@define
class Table:
    """Rows under the headings of their columns."""

    headings: Sequence[str]
    rows: list[TableRow] = Factory(list)

    def add(self, *cells: str, begins_section: bool = False, faded: bool = False) -> None:
        """Add a row at the end."""
        self.rows.append(TableRow(cells, begins_section, faded))


Part = Heading | Table | str
"""A part of a layout; a plain string is a paragraph."""
