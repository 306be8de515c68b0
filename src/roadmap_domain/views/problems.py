"""What a question cannot find."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import ClassVar

from roadmap_domain.kernel.dates import FuzzyDate
from roadmap_domain.kernel.rules import Language, Problem
from roadmap_domain.views.words import moment_in_words


class NoSuchAggregate(Problem):
    """Nothing has been recorded under the id."""

    code: ClassVar = "question.unknown-id"
    fi: ClassVar = "Tunnuksella {aggregate} ei ole kirjattu mitään. Etsi: roadmap find TEKSTI"
    sv: ClassVar = "Ingenting har antecknats under {aggregate}. Sök: roadmap find TEXT"
    en: ClassVar = "Nothing has been recorded under {aggregate}. Search: roadmap find TEXT"
    aggregate: str


class NoSuchPosition(Problem):
    """Positions of the log begin with 1; what comes after 0 is all of it."""

    code: ClassVar = "question.no-such-position"
    fi: ClassVar = "Sijainti {position} ei kelpaa: anna 0 tai enemmän."
    sv: ClassVar = "Positionen {position} duger inte: ange 0 eller mer."
    en: ClassVar = "The position {position} will not do: give 0 or more."
    position: int


class LaterFirst(Problem):
    """A comparison goes from what is earlier to what is later."""

    code: ClassVar = "question.later-first"
    fi: ClassVar = "Verrataan aikaisemmasta myöhempään, mutta {first} on myöhemmin kuin {last}."
    sv: ClassVar = "Jämförelsen går framåt i tiden, men {first} är senare än {last}."
    en: ClassVar = "What is earlier comes first in a comparison, but {first} is later than {last}."
    first: FuzzyDate | str
    last: FuzzyDate | str


class NothingToCompare(Problem):
    """A comparison is between two points, of which at least the first is given."""

    code: ClassVar = "question.nothing-to-compare"
    fi: ClassVar = (
        "Kerro, mihin verrataan: --from PÄIVÄ (mitä oli voimassa) tai --known-from PÄIVÄ "
        "(mitä tiedettiin)."
    )
    sv: ClassVar = (
        "Ange vad som jämförs: --from DAG (vad som gällde) eller --known-from DAG "
        "(vad som var känt)."
    )
    en: ClassVar = (
        "Say what to compare with: --from DAY (what held) or --known-from DAY (what was known)."
    )


class NothingKnownYet(Problem):
    """The question asks about a time before anything was recorded."""

    code: ClassVar = "question.nothing-known-yet"
    fi: ClassVar = "Silloin ei tiedetty vielä mitään: ensimmäinen kirjaus tehtiin {first}."
    sv: ClassVar = "Då visste man ännu ingenting: den första anteckningen gjordes {first}."
    en: ClassVar = "Nothing was known then: the first entry was made on {first}."
    first: datetime

    def message(self, language: Language = "fi") -> str:
        """That nothing was known, and since when something has been, by the clocks of Finland."""
        template: str = getattr(self, language)
        return template.format(first=moment_in_words(self.first, language))


class NotYetInEffect(Problem):
    """The question asks about a day before what it asks about began to hold."""

    code: ClassVar = "question.not-yet-in-effect"
    fi: ClassVar = "Sitä ei silloin vielä ollut. Voimassa alkaen: {since}."
    sv: ClassVar = "Det fanns inte ännu då. Gäller från: {since}."
    en: ClassVar = "It was not there yet. Holds from: {since}."
    since: FuzzyDate


class WhichCell(Problem):
    """An explanation is of one cell; which, is not said."""

    code: ClassVar = "question.which-cell"
    fi: ClassVar = (
        "Kerro, mitä kohtaa selitetään: --row RIVI ja --cell KOHTA, tai --cell KOHTA koko "
        "vastauksesta. Rivejä: {rows}. Koko vastauksen kohtia: {cells}."
    )
    sv: ClassVar = (
        "Ange vad som ska förklaras: --row RAD och --cell FÄLT, eller --cell FÄLT i hela svaret. "
        "Rader: {rows}. Fält i hela svaret: {cells}."
    )
    en: ClassVar = (
        "Say what to explain: --row ROW and --cell CELL, or a --cell CELL of the whole answer. "
        "Rows: {rows}. Cells of the whole answer: {cells}."
    )
    rows: str
    cells: str


class NoSuchRow(Problem):
    """No row of the answer is called that."""

    code: ClassVar = "question.no-such-row"
    fi: ClassVar = "Vastauksessa ei ole riviä ”{row}”. Lähimpiä: {nearest}"
    sv: ClassVar = "I svaret finns ingen rad ”{row}”. Närmast: {nearest}"
    en: ClassVar = "The answer has no row “{row}”. Nearest: {nearest}"
    row: str
    nearest: str


class SeveralRows(Problem):
    """More than one row of the answer is called that."""

    code: ClassVar = "question.several-rows"
    fi: ClassVar = (
        "”{row}” sopii useaan riviin ({number}): {rows}. Anna rivin tunnus, tai rivi, jonka alla "
        "se on: --row YLEMPI --row {row}"
    )
    sv: ClassVar = (
        "”{row}” passar in på flera rader ({number}): {rows}. Ange radens beteckning, eller raden "
        "som den står under: --row ÖVRE --row {row}"
    )
    en: ClassVar = (
        "“{row}” fits several rows ({number}): {rows}. Give the row's id, or the row that it is "
        "under: --row UPPER --row {row}"
    )
    row: str
    number: int
    rows: str


class NoSuchCell(Problem):
    """The row has no cell of that name."""

    code: ClassVar = "question.no-such-cell"
    fi: ClassVar = "Rivillä ei ole kohtaa ”{cell}”. Kohdat: {cells}."
    sv: ClassVar = "Raden har inget fält ”{cell}”. Fälten: {cells}."
    en: ClassVar = "The row has no cell “{cell}”. Cells: {cells}."
    cell: str
    cells: str


def nearest(wanted: str, names: Iterable[str]) -> list[str]:
    """The names, those first that have most in common with the wanted one."""
    from difflib import SequenceMatcher  # noqa: PLC0415 # needed for this error only

    def in_common(name: str) -> int:
        matcher = SequenceMatcher(None, wanted.casefold(), name.casefold(), autojunk=False)
        return matcher.find_longest_match().size

    return sorted(names, key=in_common, reverse=True)
