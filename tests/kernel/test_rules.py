"""Problems: what a person reads, and what a program does."""

from __future__ import annotations

from typing import ClassVar

import pytest

from roadmap_domain.kernel.dates import FuzzyDate
from roadmap_domain.kernel.periods import Period
from roadmap_domain.kernel.rules import Problem


class TooEarly(Problem):
    """A problem with a day and a period."""

    code: ClassVar = "test.too-early"
    fi: ClassVar = "{period} alkaa: {day}"
    sv: ClassVar = "{period} börjar: {day}"
    en: ClassVar = "{period} begins: {day}"
    period: Period
    day: FuzzyDate


@pytest.mark.parametrize(
    ("period", "day", "fi", "sv", "en"),
    [
        (
            *("2025/2", "2025-03-06", "2. ovk 2025 alkaa: 6.3.2025"),
            *(
                "delårsöversikt 2025/2 börjar: 6.3.2025",
                "interim review 2025/2 begins: 6 March 2025",
            ),
        ),
        (
            *("2025-23", "2025-03", "syksy 2025 alkaa: maaliskuu 2025"),
            *("hösten 2025 börjar: mars 2025", "autumn 2025 begins: March 2025"),
        ),
        (
            *("2025", "../2026-04-21", "2025 alkaa: viimeistään 21.4.2026"),
            *("2025 börjar: senast 21.4.2026", "2025 begins: by 21 April 2026"),
        ),
    ],
)
def test_a_day_in_a_message_is_written_as_people_write_it(
    period: str, day: str, fi: str, sv: str, en: str
) -> None:
    problem = TooEarly(Period(period), FuzzyDate(day))
    assert [problem.message(it) for it in ("fi", "sv", "en")] == [fi, sv, en]
    assert {name: str(it) for name, it in problem.facts().items()} == {"period": period, "day": day}
