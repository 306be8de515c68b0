"""CSV files as an official's spreadsheet saves them: `;` between cells, UTF-8, headings first.

A file is read whole or refused whole; every fault names file, row (as the spreadsheet counts them)
and column, and says what was expected.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache, partial
from pathlib import Path
from typing import Any

from attrs import define, field, frozen

from roadmap_domain.interop.faults import Fault
from roadmap_domain.interop.plans.sheet import EMPTY, Column, Sheet
from roadmap_domain.interop.telling import Misread, filled, listed
from roadmap_domain.kernel.reasons import reason
from roadmap_domain.kernel.texts import Text, TextLike

MAX_BYTES = 64 * 1024 * 1024
"""More than any county's plan; what is larger is not one."""
REMEMBERED = 1_024
"""Cells of a column whose values are remembered while a file is read."""
Reader = tuple[Column, Callable[[str], Any]]
"""A column of a file, and what reads its cells."""


@frozen
class SheetRow:
    """A row of a sheet: where it stands, its cells as values by column, and the file's headings."""

    file: str
    row: int
    cells: dict[str, Any]
    headings: Mapping[str, str]

    def fault(self, message: Text, column: Column | None = None) -> Fault:
        """What is wrong with the row, or with its cell in a column."""
        named = self.called(column) if column else ""
        return Fault(self.file, message, row=self.row, column=named)

    def called(self, column: Column) -> TextLike:
        """What the file calls a column, or what it should."""
        return self.headings.get(column.key, column.heading)


@define
class Read:
    """The rows of one sheet's files that could be read.

    Of the others, the keys that could be read are `unread`. What is not `whole` has rows of which
    not even that much is known.
    """

    rows: list[SheetRow] = field(factory=list)
    unread: set[tuple[Any, ...]] = field(factory=set)
    whole: bool = True


def read_sheets(
    paths: Sequence[Path], sheets: Sequence[Sheet]
) -> tuple[dict[Sheet, Read], list[Fault]]:
    """The rows of the files, or of the CSV files in the folders, by sheet; and all their faults."""
    faults: list[Fault] = []
    read: dict[Sheet, Read] = {}
    for path in _files(paths, faults):
        sheet = next((sheet for sheet in sheets if path.stem in (sheet.fi, sheet.en)), None)
        if sheet is None:
            known = listed(*(sheet.file for sheet in sheets))
            faults.append(Fault(path.name, filled(_UNKNOWN_SHEET, known=known)))
        else:
            _read(path, sheet, read.setdefault(sheet, Read()), faults)
    return read, faults


def _files(paths: Sequence[Path], faults: list[Fault]) -> list[Path]:
    files: list[Path] = []
    for path in paths:
        found = sorted(path.glob("*.csv")) if path.is_dir() else [path] if path.is_file() else []
        if not found:
            faults.append(Fault(str(path), _NO_FILE))
        files += found
    return files


class _Unusable(Exception):
    """A file that cannot be read any further than to a row."""

    def __init__(self, message: Text, row: int = 0) -> None:
        super().__init__(message, row)
        self.message = message
        self.row = row


def _read(path: Path, sheet: Sheet, into: Read, faults: list[Fault]) -> None:
    before = len(into.rows)
    try:
        _read_rows(path, sheet, into, faults)
    except _Unusable as error:
        faults.append(Fault(path.name, error.message, row=error.row))
        into.whole = False
        del into.rows[before:]


def _read_rows(path: Path, sheet: Sheet, into: Read, faults: list[Fault]) -> None:
    content = _content(path)
    _check_separator(content, sheet)
    records = _records(content)
    first = next(records)
    told = len(faults)
    columns = _columns(path.name, first, sheet, faults)
    usable = len(faults) == told
    into.whole &= usable
    headings = _headings(columns, first)
    readers = [
        None
        if column is None
        # The same cell says the same: days and bases come again and again.
        else (column, lru_cache(maxsize=REMEMBERED)(partial(column.read, folder=path.parent)))
        for column in columns
    ]
    for number, record in enumerate(records, 2):
        if not any(cell.strip() for cell in record):
            continue
        row = SheetRow(path.name, number, dict(sheet.optional), headings)
        if len(record) != len(columns):
            message = filled(_CELLS, expected=len(columns), found=len(record))
            faults.append(row.fault(message))
            into.whole = False
            continue
        misread = list(_fill(row, readers, record)) or list(_lacking(row, sheet))
        faults += misread
        if not misread and usable:
            into.rows.append(row)
        elif row.cells.keys() >= {*sheet.key}:
            into.unread.add(sheet.key_of(row.cells))
        else:
            into.whole = False


def _content(path: Path) -> bytes:
    try:
        if path.stat().st_size > MAX_BYTES:
            raise _Unusable(filled(_TOO_LARGE, size=MAX_BYTES // 2**20))
        content = path.read_bytes()
    except OSError as error:
        raise _Unusable(filled(_UNREADABLE, why=reason(error.strerror or str(error)))) from error
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _Unusable(_NOT_UTF8, content.count(b"\n", 0, error.start) + 1) from error
    if "\0" in text:
        raise _Unusable(_NOT_TEXT, text.count("\n", 0, text.index("\0")) + 1)
    if not text.strip():
        raise _Unusable(_EMPTY)
    return content


def _records(content: bytes) -> Iterator[list[str]]:
    """The rows one by one: all of them at once would take ten times the room of the file."""
    text = io.TextIOWrapper(io.BytesIO(content), "utf-8-sig", newline="")
    number = 0
    try:
        for record in csv.reader(text, delimiter=";", strict=True):
            number += 1
            yield record
    except csv.Error as error:
        raise _Unusable(filled(_BROKEN, error=error), number + 1) from error


def _check_separator(content: bytes, sheet: Sheet) -> None:
    """Two headings with another character between them say with which the sheet was saved."""
    known = {name for column in sheet.columns for name in (column.fi, column.en)}
    line = content.partition(b"\n")[0].decode("utf-8-sig").lower()
    for separator, called in _SEPARATORS.items():
        first, _, rest = line.partition(separator)
        names = (first, rest.partition(separator)[0])
        if all(name.strip(' "\r') in known for name in names):
            raise _Unusable(filled(_SEPARATED, separator=called), 1)


def _columns(
    file: str, headings: list[str], sheet: Sheet, faults: list[Fault]
) -> list[Column | None]:
    named = {name: column for column in sheet.columns for name in (column.fi, column.en)}
    columns = [named.get(heading.strip().lower()) for heading in headings]
    found = _headings(columns, headings)
    for heading, column in zip(headings, columns, strict=True):
        if column is None:
            known = listed(*(column.heading for column in sheet.columns))
            message = filled(_UNKNOWN_COLUMN, known=known)
            faults.append(Fault(file, message, row=1, column=heading.strip()))
    for column in sheet.columns:
        if columns.count(column) > 1:
            faults.append(Fault(file, _TWICE, row=1, column=found[column.key]))
        elif column not in columns and not column.optional:
            faults.append(Fault(file, _MISSING, row=1, column=column.heading))
    return columns


def _headings(columns: list[Column | None], headings: list[str]) -> dict[str, str]:
    """How the file itself calls each column, by the column's key."""
    return {
        column.key: heading.strip()
        for column, heading in zip(columns, headings, strict=True)
        if column is not None
    }


def _fill(row: SheetRow, readers: Sequence[Reader | None], record: list[str]) -> Iterator[Fault]:
    """Read a row's cells; yields what cannot be read."""
    for reader, cell in zip(readers, record, strict=True):
        if reader is None:
            continue
        column, read = reader
        try:
            row.cells[column.key] = read(cell)
        except ValueError as error:
            yield row.fault(error.message if isinstance(error, Misread) else _UNREAD, column)


def _lacking(row: SheetRow, sheet: Sheet) -> Iterator[Fault]:
    """What is empty in a row though what its other cells say needs it."""
    needed = sheet.needs(row.cells)
    for column in sheet.columns:
        if column.key in needed and row.cells[column.key] == column.empty:
            yield row.fault(EMPTY, column)


_UNKNOWN_SHEET = Text(
    "tuntematon taulukko; tunnetaan: {known}",
    "okänd tabell; kända är: {known}",
    "unknown sheet; known are: {known}",
)
_NO_FILE = Text(
    "tiedostoa ei ole, tai kansiossa ei ole csv-tiedostoja",
    "filen finns inte, eller det finns inga csv-filer i mappen",
    "there is no such file, or there are no CSV files in the folder",
)
_TOO_LARGE = Text(
    "tiedosto on yli {size} Mt", "filen är över {size} MB", "the file is larger than {size} MB"
)
_UNREADABLE = Text(
    "tiedostoa ei voi lukea: {why}", "filen kan inte läsas: {why}", "the file cannot be read: {why}"
)
_NOT_UTF8 = Text(
    "merkistö ei ole UTF-8: tallenna muodossa CSV UTF-8",
    "teckenkodningen är inte UTF-8: spara som CSV UTF-8",
    "the encoding is not UTF-8: save as CSV UTF-8",
)
_NOT_TEXT = Text("ei ole tekstitiedosto", "är ingen textfil", "not a text file")
_EMPTY = Text(
    "tiedosto on tyhjä: odotettiin otsikkoriviä",
    "filen är tom: en rubrikrad väntades",
    "the file is empty: expected a row of headings",
)
_BROKEN = Text(
    "taulukko katkeaa tai lainausmerkki jää auki ({error})",
    "tabellen bryts av eller ett citattecken lämnas öppet ({error})",
    "the sheet breaks off or a quotation mark is left open ({error})",
)
_SEPARATORS = {
    ",": Text("pilkku", "kommatecken", "a comma"),
    "\t": Text("sarkain", "tabbtecken", "a tab"),
}
_SEPARATED = Text(
    "solujen välissä on {separator}: tallenna niin, että välissä on puolipiste",
    "mellan cellerna står {separator}: spara med semikolon emellan",
    "there is {separator} between the cells: save with semicolons between them",
)
_CELLS = Text(
    "odotettiin {expected} solua, löytyi {found}",
    "{expected} celler väntades, {found} hittades",
    "expected {expected} cells, found {found}",
)
_UNKNOWN_COLUMN = Text(
    "tuntematon sarake; tunnetaan: {known}",
    "okänd kolumn; kända är: {known}",
    "unknown column; known are: {known}",
)
_TWICE = Text("sarake on kahdesti", "kolumnen finns två gånger", "the column is there twice")
_MISSING = Text("sarake puuttuu", "kolumnen saknas", "the column is missing")
_UNREAD = Text("solua ei voi lukea", "cellen kan inte läsas", "the cell cannot be read")
