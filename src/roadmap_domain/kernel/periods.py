"""The periods that values of indicators belong to."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Final, Literal

from attrs import Factory, field, frozen

from roadmap_domain.kernel.dates import parse_fuzzy
from roadmap_domain.kernel.texts import Language, Text

Cadence = Literal["interim-review", "year", "date"]

MONTHS: Final = 3
"""How many months an interim review (osavuosikatsaus) is about: there are four of them a year."""

_REVIEW_OF_YEAR = Text("{1}. ovk {0}", "delårsöversikt {0}/{1}", "interim review {0}/{1}")
_REVIEW = re.compile(r"(?P<year>[0-9]{4})/(?P<number>[1-4])")
_YEAR = re.compile(r"[0-9]{4}")


@frozen
class Period:
    """An interim review (`2023/2`), a year (`2023`), or a date in EDTF, as precise as its source.

    `days` are the first and the last of it.

    Raises:
        ValueError: the text is none of these.
    """

    text: str
    days: tuple[date, date] = field(
        init=False,
        eq=False,
        repr=False,
        default=Factory(lambda self: _days(self.text), takes_self=True),
    )

    @property
    def review(self) -> tuple[int, int] | None:
        """The year and the number of the interim review that the period is, if it is one."""
        form = _REVIEW.fullmatch(self.text)
        return (int(form["year"]), int(form["number"])) if form else None

    def fits(self, cadence: Cadence) -> bool:
        """Whether the period is one of a cadence; a date may be as vague as a year."""
        match cadence:
            case "interim-review":
                return self.review is not None
            case "year":
                return _YEAR.fullmatch(self.text) is not None
            case "date":
                return self.review is None

    def __str__(self) -> str:
        """The period as it is stored: `2023/2`."""
        return self.text

    def in_language(self, language: Language) -> str:
        """The period as people read it: "2. ovk 2023", "2023", "kevät 2025"."""
        if self.review is None:
            return parse_fuzzy(self.text).in_language(language)
        return _REVIEW_OF_YEAR.in_language(language).format(*self.review)


def _days(text: str) -> tuple[date, date]:
    form = _REVIEW.fullmatch(text)
    if form is None:
        fuzzy = parse_fuzzy(text)
        return fuzzy.first_day, fuzzy.last_day
    year, number = int(form["year"]), int(form["number"])
    following, month = divmod(MONTHS * number, 12)
    last = date(year + following, month + 1, 1) - timedelta(days=1)
    return date(year, MONTHS * (number - 1) + 1, 1), last
