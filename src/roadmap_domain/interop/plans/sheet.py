"""What a sheet is: columns, a key, the decisions that its rows stand for, and the way back."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from enum import IntEnum
from operator import getitem
from pathlib import Path
from typing import Any, Final

from attrs import field, frozen

from roadmap_domain.application.desk import Call
from roadmap_domain.interop.plans.wording import Words
from roadmap_domain.interop.telling import Misread
from roadmap_domain.kernel.recorded import Recorded
from roadmap_domain.kernel.texts import Text

Cells = Mapping[str, Any]
WHEN, BASIS = "effective_on", "basis"


@frozen(eq=False)
class Column:
    """A column: the argument that it gives, its headings, and how its cells are read.

    `parse` raises `Misread` with what was expected. An empty cell is `empty`, unless it is
    `required`; a column that is `optional` may be missing from the file. Where the cells name
    another file (`names_file`), that is looked for from the folder of their own.
    """

    key: str
    fi: str
    en: str
    parse: Callable[[str], Any]
    meaning: Text
    required: bool = False
    optional: bool = False
    names_file: bool = False
    empty: Any = None

    @property
    def heading(self) -> Text:
        """Its heading, as people are told of it: there is none in Swedish."""
        return Text(self.fi, self.en, self.en)

    def said(self, value: object) -> object:
        """A value of the column as a cell says it, where it says it by a word of its own."""
        return self.parse.said(value) if isinstance(self.parse, Words) else value

    def read(self, cell: str, folder: Path) -> object:
        """The value of a cell of a file in a folder; raises `Misread`."""
        cell = cell.strip()
        if not cell and self.required:
            raise Misread(EMPTY)
        if self.names_file:
            cell = str(folder / cell)
        return self.parse(cell) if cell else self.empty


EMPTY: Final = Text(
    "solu ei saa olla tyhjä", "cellen får inte vara tom", "the cell must not be empty"
)


class Phase(IntEnum):
    """When a load decides a row: what comes later rests on what comes earlier."""

    PROGRAMME = 0
    REWORDING = 1
    REVIEWS = 2
    YEARS = 3
    ACTIONS = 4
    """Year by year: planned, done, assessed; then the next year, into which actions carry over."""
    REPORTS = 5
    DAYS = 6
    """Day by day: each stage of a grant or an agreement rests on those that took effect before."""
    ENDS = 7
    """What has ended changes no more, so everything else about it is decided first."""


Begin = Callable[[Cells], list[Call]]
Revise = Callable[[Cells], list[Call]]
Reads = Mapping[type, Callable[[Recorded[Any]], Cells]]


@frozen(eq=False)
class Sheet:
    """A kind of file.

    `begin` makes the decisions that a new row stands for, `revise` those of a row whose cells in
    the columns `revises` say otherwise than before; in other columns a row can only be corrected.
    `withdraw` makes those of a row whose `state` says that it is withdrawn. `reads` says what of a
    row each event holds: so the log can be compared with the file, cell by cell. `phase` says when
    a row is decided, given its cells and which of the rows with its key it is: with `versions`,
    later rows of the same key are later wordings. `tells` says what of a cell of the key, named by
    its column, tells rows apart, where that is not all of it. Of what can happen again and again,
    the `occasion` says so: its rows are told apart by their day, too. `needs` are the columns that
    must not be empty in a row, by what its others say. The rows of a `course` are the stages of
    something: each rests on those before it. A `register` belongs to no programme: files of several
    have parts of it, so that a row which one of them does not have is not gone.
    """

    fi: str
    en: str
    meaning: Text
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    begin: Begin = field(repr=False)
    reads: Reads = field(repr=False)
    revise: Revise | None = field(default=None, repr=False)
    revises: tuple[str, ...] = ()
    withdraw: Revise | None = field(default=None, repr=False)
    versions: bool = False
    course: bool = False
    register: bool = False
    tells: Callable[[Cells, str], Any] = field(default=getitem, repr=False)
    phase: Callable[[Cells, int], Phase] = field(default=lambda _, __: Phase.PROGRAMME, repr=False)
    occasion: Callable[[Cells], bool] = field(default=lambda _: False, repr=False)
    needs: Callable[[Cells], Collection[str]] = field(default=lambda _: (), repr=False)

    @property
    def file(self) -> Text:
        """Its file's name, as people are told of it."""
        return Text(f"{self.fi}.csv", f"{self.en}.csv", f"{self.en}.csv")

    @property
    def optional(self) -> dict[str, Any]:
        """The values of columns that a file may leave out."""
        return {column.key: column.empty for column in self.columns if column.optional}

    @property
    def empty(self) -> dict[str, Any]:
        """What a row says in its columns that may be empty before anything is known."""
        return {column.key: column.empty for column in self.columns if not column.required}

    def key_of(self, cells: Cells) -> tuple[Any, ...]:
        """What tells the rows of the sheet apart."""
        key = tuple(self.tells(cells, name) for name in self.key)
        return (*key, cells.get(WHEN)) if self.occasion(cells) else key
