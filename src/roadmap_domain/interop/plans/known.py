"""What the log holds of the sheets' rows."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from typing import Any, Final

from attrs import field, frozen

from roadmap_domain.application.as_of import AsOf
from roadmap_domain.interop.faults import Fault
from roadmap_domain.interop.plans.sheet import WHEN, Cells, Sheet
from roadmap_domain.interop.plans.shown import in_words
from roadmap_domain.interop.spreadsheet import SheetRow
from roadmap_domain.interop.telling import filled, listed
from roadmap_domain.kernel.basis import Basis
from roadmap_domain.kernel.dates import FuzzyDate
from roadmap_domain.kernel.recorded import Recorded, in_effect
from roadmap_domain.kernel.texts import Text

COMMAND = "load:"
"""How the ids of commands that loaded files begin: so a row that is gone is known from a thing that
never was a row."""


@frozen
class Item:
    """What the log holds of one row after one event; cells that events leave alone carry on."""

    cells: Cells
    recorded: Recorded[Any]


@frozen
class Known:
    """What the log holds of one row: item by item, and every day and basis it ever stood on.

    A row's day and basis are as they were written down first, though a revision or a correction
    has its own. `undone` is what was corrected or retracted.
    """

    items: list[Item] = field(factory=list)
    undone: list[Item] = field(factory=list)
    days: set[FuzzyDate] = field(factory=set)
    bases: set[Basis | None] = field(factory=set)


NOTHING: Final = Known()
"""What is known of a row that the log does not have."""


def programmes_in(files: Mapping[Sheet, list[SheetRow]]) -> set[str]:
    """The programmes that the rows of the files name."""
    return {
        row.cells["programme"]
        for rows in files.values()
        for row in rows
        if "programme" in row.cells
    }


def known_rows(
    world: AsOf, files: dict[Sheet, list[SheetRow]], sheets: Sequence[Sheet]
) -> dict[Sheet, dict[tuple[Any, ...], Known]]:
    """What the log holds of every sheet's rows, by key, for the programmes in the files."""
    streams = {
        of.stream(member)
        for of in world.slices
        for programme in programmes_in(files)
        for member in (programme, *world.members(programme, of))
    }
    # A cell that is named like a kind of aggregates has the id of one.
    by_cell = {of.name.replace("-", "_"): of for of in world.slices}
    streams |= {
        by_cell[name].stream(str(row.cells[name]))
        for rows in files.values()
        for row in rows
        for name in by_cell.keys() & row.cells.keys()
    }
    by_stream: dict[str, list[Recorded[Any]]] = defaultdict(list)
    for recorded in world.history(sorted(streams)):
        by_stream[recorded.stream].append(recorded)
    known: dict[Sheet, dict[tuple[Any, ...], Known]] = {sheet: {} for sheet in sheets}
    tells: dict[type, list[tuple[Sheet, Callable[[Recorded[Any]], Cells]]]] = defaultdict(list)
    for sheet in sheets:
        for kind, read in sheet.reads.items():
            tells[kind].append((sheet, read))
    for stream in by_stream.values():
        counting = {recorded.version for recorded in in_effect(stream)}
        for recorded in (*(it for it in stream if it.version not in counting), *in_effect(stream)):
            for sheet, read in tells.get(type(recorded.event), ()):
                cells = read(recorded)
                of_row = known[sheet].setdefault(sheet.key_of(cells), Known())
                of_row.days.add(recorded.effective_on)
                of_row.bases.add(recorded.basis)
                if recorded.version in counting:
                    before = of_row.items[-1].cells if of_row.items else sheet.empty
                    of_row.items.append(Item({**before, **cells}, recorded))
                else:
                    of_row.undone.append(Item(cells, recorded))
    return known


def gone(
    sheet: Sheet,
    rows: list[SheetRow],
    programmes: Collection[str],
    keys: Collection[tuple[Any, ...]],
    known: dict[tuple[Any, ...], Known],
) -> Iterator[Fault]:
    """The rows that files loaded once and that this one does not have.

    A file is of the programmes that it names, and without any row of those of the whole load.
    """
    message = _GONE_FOR_GOOD if sheet.withdraw is None else _GONE
    file = rows[0].file if rows else sheet.file.fi
    named = {row.cells.get("programme") for row in rows} or programmes
    for key, of_row in known.items():
        if key in keys or not of_row.items:
            continue
        first, last = of_row.items[0], of_row.items[-1]
        if (
            first.recorded.command.startswith(COMMAND)
            and first.cells.get("programme") in (None, *named)
            and last.cells.get("state") is None
        ):
            yield Fault(file, filled(message, row=_place(sheet, key)))


def _place(sheet: Sheet, key: tuple[Any, ...]) -> Text:
    """What tells a row apart, as its cells say it."""
    columns = {column.key: column for column in sheet.columns}
    said = [columns[name].said(it) for name, it in zip((*sheet.key, WHEN), key, strict=False)]
    return listed(*(in_words(it) for it in said if it is not None))


_GONE = Text(
    "rivi {row} puuttuu tiedostosta; jos se on peruttu, merkitse se perutuksi",
    "raden {row} saknas i filen; om den är struken, märk den som struken",
    "row {row} is missing from the file; if it is withdrawn, mark it as withdrawn",
)
_GONE_FOR_GOOD = Text(
    "rivi {row} puuttuu tiedostosta; palauta rivi, sillä sitä ei voi perua tiedostolla: "
    "jos se on väärin, korjaa tai mitätöi se (roadmap do)",
    "raden {row} saknas i filen; lägg tillbaka den, för den kan inte strykas i en fil: "
    "om den är fel, rätta eller annullera den (roadmap do)",
    "row {row} is missing from the file; put it back, for a file cannot withdraw it: "
    "if it is wrong, correct or retract it (roadmap do)",
)
