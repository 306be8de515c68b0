"""Dates as precise as their source, in the Extended Date/Time Format (ISO 8601-2).

A source says "6.3.2023", "autumn 2024", "2025" or "at latest 21.4.2026". Such a date is kept and
shown as it was given, and counts from its last possible day.
"""

from __future__ import annotations

import calendar
import re
from datetime import date
from decimal import Decimal
from functools import lru_cache

from attrs import Factory, field, frozen

from roadmap_domain.kernel.texts import Text

# EDTF numbers the seasons 21 to 24; the last day is the end of the half-year or season as Finnish
# administration uses the words (spring term to the end of June, autumn term to the end of the year).
SPRING, SUMMER, AUTUMN, WINTER = 21, 22, 23, 24
_FORM = re.compile(r"(?P<latest>\.\./)?(?P<y>\d{4})(-(?P<m>\d\d)(-(?P<d>\d\d))?)?")


@frozen(order=False)
class FuzzyDate:
    """A day (`2023-03-06`), month (`2023-03`), season (`2023-23`), year (`2023`), or "at latest" a
    day (`../2026-04-21`).

    Raises:
        ValueError: the text is none of these.
    """

    edtf: str
    last_day: date = field(
        init=False, eq=False, repr=False, default=Factory(lambda self: _last_day(self.edtf), takes_self=True)
    )

    @property
    def first_day(self) -> date:
        """The first possible day; for "at latest" the day itself, since no earlier one is known."""
        return _first_day(self.edtf)

    def __str__(self) -> str:
        return self.edtf


DateLike = FuzzyDate | date | str
"""What a caller may pass where a date as precise as its source is meant; strings are EDTF."""


@lru_cache(maxsize=4096)
def parse_fuzzy(edtf: str) -> FuzzyDate:
    """The date that `edtf` writes; the same object for the same text."""
    return FuzzyDate(edtf)


def as_fuzzy(value: DateLike) -> FuzzyDate:
    """`value` as a `FuzzyDate`."""
    if isinstance(value, FuzzyDate):
        return value
    return parse_fuzzy(value if isinstance(value, str) else value.isoformat())


@frozen
class Span:
    """From the first to the last possible day of two dates: "spring–autumn 2023"."""

    start: FuzzyDate
    end: FuzzyDate

    def __str__(self) -> str:
        return self.start.edtf if self.start == self.end else f"{self.start}/{self.end}"


@frozen
class Recurrence:
    """How often something is to happen: `times` in every `months` months, `at_least` or exactly.

    Half-months are real: information evenings are held once in a month and a half (1.5).
    """

    times: int
    months: Decimal
    at_least: bool = False
    what: Text | None = None


@frozen
class Schedule:
    """When an action is to be done, as fuzzy as the plan says it."""

    span: Span | None = None
    recurrences: tuple[Recurrence, ...] = ()


def _parts(edtf: str) -> tuple[int, int | None, int | None]:
    form = _FORM.fullmatch(edtf)
    if form is None or (form["latest"] and not form["d"]):
        raise ValueError(f"not a date in EDTF: {edtf!r}")
    month, day = (int(form[part]) if form[part] else None for part in "md")
    return int(form["y"]), month, day


def _last_day(edtf: str) -> date:
    year, month, day = _parts(edtf)
    match month, day:
        case None, _:
            return date(year, 12, 31)
        case _, int():
            return date(year, month, day)
        case (21, _):
            return date(year, 6, 30)
        case (22, _):
            return date(year, 8, 31)
        case (23, _):
            return date(year, 12, 31)
        case (24, _):
            month, year = 2, year + 1
    return date(year, month, calendar.monthrange(year, month)[1]) if 1 <= month <= 12 else _refuse(edtf)


def _first_day(edtf: str) -> date:
    year, month, day = _parts(edtf)
    month = {None: 1, SPRING: 1, SUMMER: 6, AUTUMN: 8, WINTER: 12}.get(month, month)
    return date(year, month or 1, day or 1)


def _refuse(edtf: str) -> date:
    raise ValueError(f"not a date in EDTF: {edtf!r}")
