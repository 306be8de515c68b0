"""The indicators of a programme, one a row: what each serves, its course and its values."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import groupby

from roadmap_domain.kernel.periods import Period
from roadmap_domain.kernel.texts import Language, Text
from roadmap_domain.reports import words
from roadmap_domain.reports.layout import Heading, Part, Table
from roadmap_domain.reports.words import Say, bulleted, saying
from roadmap_domain.views.indicator_shown import Indicators, IndicatorShown, ObservationShown
from roadmap_domain.views.words import decimal_in_words, label_in_words

BARS = "▁▂▃▄▅▆▇█"
NO_BAR = "·"
"""Where a period has no value."""


def layout(answer: Indicators, language: Language) -> Iterator[Part]:
    """A table of the indicators, with a sparkline of each series."""
    say = saying(language)
    yield Heading(say(_INDICATORS_OF, answer.title))
    if not answer.indicators:
        yield say(_NO_INDICATORS)
        return
    headings = (words.GOALS, words.INDICATOR, _UNIT, _COURSE, _VALUES)
    printed = Table([say(it) for it in headings])
    above: list[str] | None = None
    for it in answer.indicators:
        printed.add(
            ", ".join(it.goals),
            it.title,
            unit(it, language),
            sparkline(it),
            bulleted(values(it, language)),
            begins_section=it.goals != above,
        )
        above = it.goals
    yield printed


def unit(it: IndicatorShown, language: Language) -> str:
    """What the values are numbers of: "1–5", "euroa"."""
    if it.lowest is None or it.highest is None:
        return label_in_words(it.unit, language)
    bounds = (decimal_in_words(Decimal(str(bound)), language) for bound in (it.lowest, it.highest))
    return "–".join(bounds)


def sparkline(it: IndicatorShown) -> str:
    """The course of a series in small bars: a scale from end to end, sums and counts from zero."""
    numbers = [None if one.value is None else float(one.value) for one in it.observations]
    known = [number for number in numbers if number is not None]
    if len(known) < 2:  # noqa: PLR2004 # one value has no course
        return ""
    lowest = it.lowest or 0.0
    highest = it.highest
    if highest is None:
        highest = 100.0 if it.unit == "percent" else max(known)
    steps = (len(BARS) - 1) / ((highest - lowest) or 1)
    return "".join(
        NO_BAR if number is None else BARS[round((number - lowest) * steps)] for number in numbers
    )


def values(it: IndicatorShown, language: Language) -> Iterator[str]:
    """What is known of each period; a year's interim reviews together in one line."""
    say = saying(language)
    if it.cadence != "interim-review":
        for one in it.observations:
            yield f"{Period(one.period).in_language(language)}: {_told(one, say)}"
        return
    for year, reviews in groupby(it.observations, key=lambda one: one.period.partition("/")[0]):
        told = (f"{one.period.partition('/')[2]}. {_told(one, say)}" for one in reviews)
        yield say(_REVIEWS_OF, year, " · ".join(told))


def _told(one: ObservationShown, say: Say) -> str:
    if one.text is None:
        reason = one.missing_reason
        return say(_VALUE_MISSING, reason) if reason else say(words.TO_BE_MEASURED)
    told = one.text
    if one.restated_because is not None:
        told = say(_RESTATED, told, one.restated_from_text, one.restated_because)
    return f"{told} ({one.note})" if one.note else told


_INDICATORS_OF = Text("{}: mittarit", "{}: indikatorer", "{}: indicators")
_NO_INDICATORS = Text(
    "Yhtään mittaria ei ole määritelty.",
    "Inga indikatorer har definierats.",
    "No indicators have been defined.",
)
_UNIT = Text("Yksikkö", "Enhet", "Unit")
_COURSE = Text("Kehitys", "Utveckling", "Course")
_VALUES = Text("Arvot", "Värden", "Values")
_REVIEWS_OF = Text("{} ovk: {}", "{} delårsöversikter: {}", "{} interim reviews: {}")
_RESTATED = Text("{} (ensin {}: {})", "{} (först {}: {})", "{} (first {}: {})")
_VALUE_MISSING = Text("puuttuu: {}", "saknas: {}", "missing: {}")
