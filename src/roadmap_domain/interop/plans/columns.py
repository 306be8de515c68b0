"""How the cells of the sheets are read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import attrs
from attrs import frozen

from roadmap_domain.application.desk import Call, call
from roadmap_domain.domain.year_plans import year_plan_id
from roadmap_domain.interop import written
from roadmap_domain.interop.plans.sheet import BASIS, WHEN, Cells, Column, Phase, Sheet
from roadmap_domain.interop.plans.wording import NOT_A_WORD, Words
from roadmap_domain.interop.telling import Misread, filled
from roadmap_domain.kernel.recorded import Recorded
from roadmap_domain.kernel.slices import Decision
from roadmap_domain.kernel.texts import Text


def words(**meanings: str) -> Words:
    """One of some words: `words(tiekartta="roadmap")` reads the Finnish or the English one."""
    return Words({finnish.replace("_", " "): english for finnish, english in meanings.items()})


def code(cell: str) -> str:
    """An id or a code, as it is."""
    return cell


def number(cell: str) -> int:
    """A whole number."""
    if not cell.isdecimal():
        raise Misread(filled(_NOT_A_NUMBER, cell=cell))
    return int(cell)


_NOT_A_NUMBER = Text(
    "”{cell}” ei kelpaa: odotettiin kokonaislukua, esimerkiksi 3",
    "”{cell}” duger inte: ett heltal väntades, till exempel 3",
    "“{cell}” will not do: expected a whole number, such as 3",
)


def col(
    key: str, fi: str, en: str, parse: Callable[[str], Any], meaning: Text, **more: Any
) -> Column:
    """A column that must be in the file but may have empty cells."""
    return Column(key, fi, en, parse, meaning, **more)


def need(
    key: str, fi: str, en: str, parse: Callable[[str], Any], meaning: Text, **more: Any
) -> Column:
    """A column whose cells must not be empty."""
    return Column(key, fi, en, parse, meaning, required=True, **more)


_ONE_A_LINE = Text("yksi rivillä", "en per rad", "one a line")


def many(
    key: str,
    fi: str,
    en: str,
    parse: Callable[[str], Any],
    meaning: Text = _ONE_A_LINE,
    **more: Any,
) -> Column:
    """A column whose cells have any number of items, one a line."""

    def items(cell: str) -> tuple[Any, ...]:
        return tuple(parse(line.strip()) for line in cell.splitlines() if line.strip())

    return col(key, fi, en, items, meaning, empty=(), **more)


PROGRAMME = need(
    "programme",
    "ohjelma",
    "programme",
    code,
    Text("ohjelman tunnus", "programmets beteckning", "the programme's id"),
)
YEAR = need(
    "year",
    "vuosi",
    "year",
    written.parse_year,
    Text("vuosi, esimerkiksi 2025", "år, till exempel 2025", "a year, such as 2025"),
)
ORGANISATION = need(
    "organisation",
    "järjestö",
    "organisation",
    code,
    Text("järjestön tunnus", "organisationens beteckning", "the organisation's id"),
)
UNTIL = col(
    "until",
    "päättyy",
    "until",
    written.parse_date,
    Text("viimeinen päivä", "sista dagen", "the last day"),
)
SHARED = (
    need(
        WHEN,
        "voimassa",
        "effective on",
        written.parse_date,
        Text(
            "mistä alkaen, lähteen tarkkuudella",
            "från och med när, så exakt som källan",
            "from when on, as precise as the source",
        ),
    ),
    need(
        BASIS,
        "peruste",
        "basis",
        written.parse_basis,
        Text(
            "päätös, sääntö tai lähde",
            "beslut, regel eller källa",
            "a decision, a rule or a source",
        ),
    ),
)
text = Text


def given(cells: Mapping[str, Any], *names: str) -> dict[str, Any]:
    """The named cells, as arguments."""
    return {name: cells[name] for name in names}


WITHDRAWN = "withdrawn"
STATE = Column(
    "state",
    "tila",
    "state",
    words(peruttu=WITHDRAWN),
    Text("tyhjä tai peruttu", "tom eller withdrawn (struken)", "empty or withdrawn"),
    optional=True,
)


@frozen
class Ended:
    """The state of what has ended; `into` says what took on its work, if anything did."""

    into: str | None = None


def ended(dissolved: str, merged: str) -> Column:
    """The state of what may end: a word, or another one and into what it was merged."""
    expected = Text(
        f"tyhjä, {dissolved}, tai {merged}: ja mihin",
        "tom, dissolved (upphört), eller merged: och i vad (ihopslagen)",
        "empty, dissolved, or merged: and into what",
    )

    def parse(cell: str) -> Ended:
        word, colon, into = (part.strip() for part in cell.partition(":"))
        if word.lower() in {dissolved, "dissolved"} and not colon:
            return Ended()
        if word.lower() in {merged, "merged"} and into:
            return Ended(into)
        raise Misread(filled(NOT_A_WORD, known=expected, cell=cell))

    return Column("state", "tila", "state", parse, expected, optional=True)


def named(cells: Cells, number: int) -> Phase:
    """When a row with a name, perhaps a later one, and perhaps an end is decided."""
    if cells.get("state") is not None:
        return Phase.ENDS
    return Phase.REWORDING if number else Phase.PROGRAMME


def ending(
    id_as: str, dissolve: Decision[...], merge: Decision[...]
) -> Callable[[Cells], list[Call]]:
    """What a row leads to that says that something has ended, perhaps as a part of another."""

    def end(row: Cells) -> list[Call]:
        into = row["state"].into
        if into is None:
            return [call(dissolve, row[id_as])]
        return [call(merge, row[id_as], into=into)]

    return end


def life(
    id_as: str, *, begun: type[Any], renamed: type[Any], merged: type[Any], dissolved: type[Any]
) -> dict[type[Any], Callable[[Recorded[Any]], Cells]]:
    """How the events of something with a name, perhaps a later one, and an end are read."""
    return {
        begun: cells_of(id_as, state=None),
        renamed: cells_of(id_as),
        merged: lambda recorded: {id_as: id_of(recorded), "state": Ended(recorded.event.into)},
        dissolved: cells_of(id_as, state=Ended()),
    }


def first_then_by_day(_: Cells, number: int) -> Phase:
    """When a row is decided that begins something, and one that changes it later."""
    return Phase.DAYS if number else Phase.PROGRAMME


def sheet(
    fi: str, en: str, meaning: Text, columns: tuple[Column, ...], key: tuple[str, ...], **more: Any
) -> Sheet:
    """A sheet with its own columns and those that every sheet has."""
    return Sheet(fi, en, meaning, (*columns, *SHARED), key, **more)


def id_of(recorded: Recorded[Any]) -> str:
    """The id of the aggregate that an event belongs to."""
    return recorded.stream.partition("/")[2]


def plan_of(cells: Cells) -> str:
    """The id of the year plan that a row belongs to."""
    return year_plan_id(cells["programme"], cells["year"])


def cells_of(id_as: str, **constant: Any) -> Callable[[Recorded[Any]], Cells]:
    """Read an event whose fields have the names of the columns.

    The aggregate's id is the cell `id_as`; that of a year plan (`plan`) is a programme and a year.
    """

    def read(recorded: Recorded[Any]) -> Cells:
        aggregate_id = id_of(recorded)
        programme, _, year = aggregate_id.rpartition("/")
        found = (
            {"programme": programme, "year": int(year)}
            if id_as == "plan"
            else {id_as: aggregate_id}
        )
        return {**found, **attrs.asdict(recorded.event, recurse=False), **constant}

    return read
