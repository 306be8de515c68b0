"""Dates as precise as their source, in the Extended Date/Time Format (ISO 8601-2).

A source says "6.3.2023", "autumn 2024", "2025" or "at latest 21.4.2026". Such a date is kept and
shown as it was given, and counts from its last possible day.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Mapping
from contextlib import suppress
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Final

from attrs import Factory, field, frozen

from roadmap_domain.kernel.texts import Language, Text

# EDTF numbers the seasons 21 to 24. Finnish administration uses the words for half-years, too: the
# spring term lasts to the end of June, the autumn term to the end of the year.
SPRING, SUMMER, AUTUMN, WINTER = 21, 22, 23, 24
_SEASONS = {SPRING: (1, 6), SUMMER: (6, 8), AUTUMN: (8, 12), WINTER: (12, 14)}
MONTHS: Final[Mapping[Language, tuple[str, ...]]] = {
    "fi": (
        *("tammikuu", "helmikuu", "maaliskuu", "huhtikuu", "toukokuu", "kesäkuu"),
        *("heinäkuu", "elokuu", "syyskuu", "lokakuu", "marraskuu", "joulukuu"),
    ),
    "sv": (
        *("januari", "februari", "mars", "april", "maj", "juni"),
        *("juli", "augusti", "september", "oktober", "november", "december"),
    ),
    "en": (
        *("January", "February", "March", "April", "May", "June"),
        *("July", "August", "September", "October", "November", "December"),
    ),
}
"""The months from the first to the twelfth."""

SEASONS: Final[Mapping[str, Text]] = {
    "21": Text("kevät", "våren", "spring"),
    "22": Text("kesä", "sommaren", "summer"),
    "23": Text("syksy", "hösten", "autumn"),
    "24": Text("talvi", "vintern", "winter"),
}
"""The seasons by their EDTF number."""

_LATEST = Text("viimeistään {}", "senast {}", "by {}")
_FORM = re.compile(
    r"(?P<y>[0-9]{4})(?:-(?P<m>[0-9]{2}))?|(?:\.\./)?(?P<day>[0-9]{4}-[0-9]{2}-[0-9]{2})"
)


@frozen(order=False)
class FuzzyDate:
    """A date as precise as its source.

    A day (`2023-03-06`), month (`2023-03`), season (`2023-23`), year (`2023`), or "at latest" a
    day (`../2026-04-21`).

    Raises:
        ValueError: the text is none of these.
    """

    edtf: str
    last_day: date = field(
        init=False,
        eq=False,
        repr=False,
        default=Factory(lambda self: _days(self.edtf)[1], takes_self=True),
    )

    @property
    def first_day(self) -> date:
        """The first possible day; for "at latest" the day itself, since no earlier one is known."""
        return _days(self.edtf)[0]

    def __str__(self) -> str:
        """The date as it is stored: `2023-03-06`."""
        return self.edtf

    def in_language(self, language: Language) -> str:
        """The date as people read it: "6.3.2023", "maaliskuu 2023", "viimeistään 21.4.2026"."""
        match self.edtf.split("-"):
            case [year]:
                return year
            case [year, month]:
                return f"{month_or_season(month, language)} {year}"
            case _:
                day = self.last_day
                month = MONTHS["en"][day.month - 1]
                numbers = f"{day.day}.{day.month}.{day.year}"
                words = f"{day.day} {month} {day.year}" if language == "en" else numbers
                late = self.edtf.startswith("..")
                return _LATEST.in_language(language).format(words) if late else words


def month_or_season(number: str, language: Language) -> str:
    """The name of what EDTF writes behind a year: "maaliskuu", "syksy"."""
    season = SEASONS.get(number)
    return season.in_language(language) if season else MONTHS[language][int(number) - 1]


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
    """From the first to the last possible day of two dates: "spring–autumn 2023".

    Raises:
        ValueError: the end is before the start, or one of them is "at latest" a day, which says
            neither when something starts nor when it ends.
    """

    start: FuzzyDate
    end: FuzzyDate

    def __attrs_post_init__(self) -> None:
        if self.start.edtf.startswith("..") or self.end.edtf.startswith(".."):
            raise ValueError(f"no span of time: {self.start} to {self.end}")
        if self.end.last_day < self.start.first_day:
            raise ValueError(f"a span cannot end ({self.end}) before it starts ({self.start})")

    def __str__(self) -> str:
        return self.start.edtf if self.start == self.end else f"{self.start}/{self.end}"


@frozen
class Recurrence:
    """How often something is to happen: `times` in every `months` months, `at_least` or exactly.

    Half-months are real: information evenings are held once in a month and a half (1.5). With
    `at_most` it is a range: from `times` to `at_most` times, as a council meets 4–6 times a year.
    """

    times: int
    months: Decimal
    at_least: bool = False
    what: Text | None = None
    at_most: int | None = None


@frozen
class Schedule:
    """When an action is to be done, as fuzzy as the plan says it."""

    span: Span | None = None
    recurrences: tuple[Recurrence, ...] = ()


def _days(edtf: str) -> tuple[date, date]:
    """The first and the last possible day."""
    form = _FORM.fullmatch(edtf)
    with suppress(ValueError):
        if form and form["day"]:
            day = date.fromisoformat(form["day"])
            return day, day
        if form:
            year, month = int(form["y"]), int(form["m"] or 0)
            first, last = _SEASONS.get(month, (month, month)) if form["m"] else (1, 12)
            later, last = divmod(last - 1, 12)
            last_day = calendar.monthrange(year + later, last + 1)[1]
            return date(year, first, 1), date(year + later, last + 1, last_day)
    raise ValueError(f"not a date in EDTF: {edtf!r}")
