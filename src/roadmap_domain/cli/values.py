"""How values are written on the command line, and how they are read."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path
from typing import Final

from attrs import frozen

from roadmap_domain.kernel.basis import Basis
from roadmap_domain.kernel.dates import FuzzyDate
from roadmap_domain.kernel.texts import Language, Text


@frozen
class Form:
    """How values of a kind are written; `parse` raises `ValueError` for anything else.

    A `discreet` one is not repeated in errors.

    A `Misread` says itself what was expected; else `missed` does, where a sentence that something
    was expected takes another form of the words than `expected`.
    """

    metavar: str
    expected: Text
    parse: Callable[[str], object]
    missed: Text | None = None
    discreet: bool = False

    def reader(self, language: Language) -> Callable[[str], object]:
        """`parse`, as a type of argparse that says in `language` what was expected."""

        def read(written: str) -> object:
            try:
                return self.parse(written)
            except ValueError as error:
                from roadmap_domain.interop.telling import Misread, filled  # noqa: PLC0415 # for this

                message = (
                    error.message
                    if isinstance(error, Misread)
                    else filled(
                        _NOT_UNDERSTOOD,
                        written="…" if self.discreet else written,
                        expected=self.missed or self.expected,
                    )
                )
                raise argparse.ArgumentTypeError(message.in_language(language)) from error

        return read

    def help(self, language: Language, meaning: str = "") -> str:
        """What an argument means, if that is given, and how it is written."""
        expected = self.expected.in_language(language)
        return f"{meaning} ({expected})" if meaning else expected


_NOT_UNDERSTOOD = Text(
    "”{written}” ei kelpaa, odotettiin {expected}",
    "”{written}” duger inte, {expected} väntades",
    "“{written}” will not do, expected {expected}",
)


def _not_blank(written: str) -> str:
    if not written.strip():
        raise ValueError(written)
    return written


def _path(written: str) -> Path:
    return Path(_not_blank(written))


def _counting_number(written: str) -> int:
    number = int(written)
    if number < 1:
        raise ValueError(written)
    return number


def _date(written: str) -> FuzzyDate:
    from roadmap_domain.interop.written import parse_date  # noqa: PLC0415 # when one is given

    return parse_date(written)


_ISO_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def _day(written: str) -> date:
    if _ISO_DAY.fullmatch(written):  # the standard has other forms, which nobody means
        with suppress(ValueError):
            return date.fromisoformat(written)
    from roadmap_domain.interop.written import parse_day  # noqa: PLC0415 # when one is given

    with suppress(ValueError):
        return parse_day(written)
    raise ValueError(written)


def _moment(written: str) -> date | datetime:
    if ":" not in written:
        return _day(written)
    from roadmap_domain.application.time import helsinki  # noqa: PLC0415 # when one is given

    moment = datetime.fromisoformat(written)
    return moment if moment.tzinfo else moment.replace(tzinfo=helsinki())


def _basis(written: str) -> Basis:
    from roadmap_domain.interop.written import parse_basis  # noqa: PLC0415 # when one is given

    return parse_basis(written)


URL = Form(
    "URL",
    Text(
        "sqlite:///polku, postgresql://…; myös ROADMAP_STORE",
        "sqlite:///sökväg, postgresql://…; även ROADMAP_STORE",
        "sqlite:///path, postgresql://…; also ROADMAP_STORE",
    ),
    _not_blank,
)
KEYS = Form(
    "URL",
    Text(
        "sqlite:///polku, postgresql://…; myös ROADMAP_KEYS",
        "sqlite:///sökväg, postgresql://…; även ROADMAP_KEYS",
        "sqlite:///path, postgresql://…; also ROADMAP_KEYS",
    ),
    _not_blank,
)
ADMIN = Form(
    "URL",
    Text("postgresql://ylläpitäjä@…", "postgresql://administratör@…", "postgresql://admin@…"),
    _not_blank,
    discreet=True,
)
FILE = Form("FILE", Text("tiedosto", "fil", "a file"), _path, Text("tiedostoa", "en fil", "a file"))
ID = Form(
    "ID",
    Text("tunnus", "beteckning", "an id"),
    _not_blank,
    Text("tunnusta", "en beteckning", "an id"),
)
REASON = Form(
    "TEXT",
    Text("syy omin sanoin", "skälet i egna ord", "the reason in your own words"),
    _not_blank,
    Text("syytä", "ett skäl", "a reason"),
)
TEXT = Form(
    "TEXT", Text("teksti", "text", "a text"), _not_blank, Text("tekstiä", "en text", "a text")
)
NUMBER = Form(
    "N",
    Text("kokonaisluku", "ett heltal", "a whole number"),
    int,
    Text("kokonaislukua", "ett heltal", "a whole number"),
)
COUNTING_NUMBER = Form(
    "N",
    Text("kokonaisluku, vähintään 1", "ett heltal, minst 1", "a whole number, at least 1"),
    _counting_number,
    Text("kokonaislukua, vähintään 1", "ett heltal, minst 1", "a whole number, at least 1"),
)
DATE = Form(
    "DATE",
    Text(
        "6.3.2023, 3/2023, syksy 2024, 2024 tai viimeistään 21.4.2026",
        "6.3.2023, 3/2023, hösten 2024, 2024 eller senast 21.4.2026",
        "2023-03-06, 2023-03, autumn 2024, 2024 or by 2026-04-21",
    ),
    _date,
)
DAY = Form("DAY", Text("6.3.2023 tai 2023-03-06", "6.3.2023 eller 2023-03-06", "2023-03-06"), _day)
MOMENT = Form(
    "DAY-OR-TIME",
    Text(
        "6.3.2023, 2023-03-06 tai 2023-03-06T14:05",
        "6.3.2023, 2023-03-06 eller 2023-03-06T14:05",
        "2023-03-06 or 2023-03-06T14:05",
    ),
    _moment,
)
BASIS = Form(
    "BASIS",
    Text(
        "”päätös: Aluehallitus 6.3.2023 § 14”, ”sääntö: Hallintosääntö, 2023, § 25”, "
        "”lähde: 002, sivu 2” tai ”päätelty: 002, sivu 2”",
        "”beslut: Styrelsen 6.3.2023 § 14”, ”regel: Förvaltningsstadga, 2023, § 25”, "
        "”källa: 002, sida 2” eller ”härlett: 002, sida 2”",
        "“decision: The board 6.3.2023 § 14”, “rule: Administrative rules, 2023, § 25”, "
        "“source: 002, page 2” or “inferred: 002, page 2”",
    ),
    _basis,
)
