"""CSV files as an official's spreadsheet saves them: `;` between cells, UTF-8, headings first.

A file is read whole or refused whole; every fault names file, row (as the spreadsheet counts them)
and column, and says what was expected.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from pathlib import Path
from typing import Any, ClassVar

from attrs import frozen

from roadmap_domain.interop.plans.sheet import Column, Sheet
from roadmap_domain.kernel.rules import Problem

MAX_BYTES = 64 * 1024 * 1024
"""More than any county's plan; what is larger is not one."""
MAX_FAULTS = 50
"""Faults told of one load; the rest are counted."""


@frozen(order=True)
class Fault:
    """What is wrong in one place of a file."""

    file: str
    row: int
    column: str
    message: str

    def __str__(self) -> str:
        place = [self.file]
        if self.row:
            place.append(f"rivi {self.row}")
        if self.column:
            place.append(f"sarake {self.column}")
        return f"{', '.join(place)}: {self.message}"


class LoadRefused(Problem):
    """The files have faults; nothing was loaded."""

    code: ClassVar = "load.refused"
    fi: ClassVar = "Mitään ei ladattu.\n{listed}"
    sv: ClassVar = "Ingenting laddades.\n{listed}"
    en: ClassVar = "Nothing was loaded.\n{listed}"
    faults: tuple[Fault, ...]

    @property
    def listed(self) -> str:
        """The faults, one a line."""
        lines = [str(fault) for fault in self.faults[:MAX_FAULTS]]
        if len(self.faults) > MAX_FAULTS:
            lines.append(f"… ja {len(self.faults) - MAX_FAULTS} muuta")
        return "\n".join(lines)

    def facts(self) -> dict[str, Any]:
        """The list of faults."""
        return {"listed": self.listed}


@frozen
class SheetRow:
    """A row of a sheet: where it stands, and its cells as values by column."""

    file: str
    row: int
    cells: dict[str, Any]


def read_sheets(paths: Sequence[Path], sheets: Sequence[Sheet]) -> dict[Sheet, list[SheetRow]]:
    """The rows of the files, or of the CSV files in the folders, by sheet.

    Raises:
        LoadRefused: with all the faults of all the files.
    """
    faults: list[Fault] = []
    read: dict[Sheet, list[SheetRow]] = {}
    for path in _files(paths, faults):
        sheet = next((sheet for sheet in sheets if path.stem in (sheet.fi, sheet.en)), None)
        if sheet is None:
            known = ", ".join(f"{sheet.fi}.csv" for sheet in sheets)
            faults.append(Fault(path.name, 0, "", f"tuntematon taulukko; tunnetaan: {known}"))
        else:
            read.setdefault(sheet, []).extend(_read(path, sheet, faults))
    if faults:
        raise LoadRefused(tuple(faults))
    return read


def _files(paths: Sequence[Path], faults: list[Fault]) -> list[Path]:
    files: list[Path] = []
    for path in paths:
        found = sorted(path.glob("*.csv")) if path.is_dir() else [path] if path.is_file() else []
        if not found:
            faults.append(
                Fault(str(path), 0, "", "tiedostoa ei ole, tai kansiossa ei ole csv-tiedostoja")
            )
        files += found
    return files


def _read(path: Path, sheet: Sheet, faults: list[Fault]) -> list[SheetRow]:
    text = _text(path, faults)
    if text is None:
        return []
    records: list[list[str]] = []
    try:
        records.extend(csv.reader(io.StringIO(text, newline=""), delimiter=";", strict=True))
    except csv.Error as error:
        message = f"taulukko katkeaa tai lainausmerkki jää auki ({error})"
        faults.append(Fault(path.name, len(records) + 1, "", message))
        return []
    columns = _columns(path.name, records[0], sheet, faults)
    rows = []
    for number, record in enumerate(records[1:], 2):
        if not any(cell.strip() for cell in record):
            continue
        if len(record) != len(records[0]):
            message = f"odotettiin {len(records[0])} solua, löytyi {len(record)}"
            faults.append(Fault(path.name, number, "", message))
            continue
        cells = _cells(path.name, number, columns, record, faults)
        rows.append(SheetRow(path.name, number, {**dict.fromkeys(sheet.optional), **cells}))
    return rows


def _text(path: Path, faults: list[Fault]) -> str | None:
    try:
        if path.stat().st_size > MAX_BYTES:
            faults.append(Fault(path.name, 0, "", f"tiedosto on yli {MAX_BYTES // 2**20} Mt"))
            return None
        content = path.read_bytes()
    except OSError as error:
        faults.append(Fault(path.name, 0, "", f"tiedostoa ei voi lukea: {error.strerror}"))
        return None
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        row = content.count(b"\n", 0, error.start) + 1
        faults.append(
            Fault(path.name, row, "", "merkistö ei ole UTF-8: tallenna muodossa CSV UTF-8")
        )
        return None
    if "\0" in text:
        faults.append(
            Fault(path.name, text.count("\n", 0, text.index("\0")) + 1, "", "ei ole tekstitiedosto")
        )
        return None
    if not text.strip():
        faults.append(Fault(path.name, 0, "", "tiedosto on tyhjä: odotettiin otsikkorivi"))
        return None
    return text


def _columns(
    file: str, headings: list[str], sheet: Sheet, faults: list[Fault]
) -> list[Column | None]:
    named = {name: column for column in sheet.columns for name in (column.fi, column.en)}
    columns = [named.get(heading.strip().lower()) for heading in headings]
    for heading, column in zip(headings, columns, strict=True):
        if column is None:
            known = ", ".join(column.fi for column in sheet.columns)
            faults.append(Fault(file, 1, heading, f"tuntematon sarake; tunnetaan: {known}"))
    for column in sheet.columns:
        if columns.count(column) > 1:
            faults.append(Fault(file, 1, column.fi, "sarake on kahdesti"))
        elif column not in columns and not column.optional:
            faults.append(Fault(file, 1, column.fi, "sarake puuttuu"))
    return columns


def _cells(
    file: str, row: int, columns: list[Column | None], record: list[str], faults: list[Fault]
) -> dict[str, Any]:
    cells: dict[str, Any] = {}
    for column, cell in zip(columns, record, strict=True):
        if column is None:
            continue
        try:
            cells[column.key] = column.read(cell)
        except ValueError as error:
            faults.append(Fault(file, row, column.fi, str(error)))
    return cells
