"""A year's gatherings: target against actual, and what was planned, held and cancelled."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_domain.kernel.texts import Language, Text
from roadmap_domain.kernel.values import Count
from roadmap_domain.reports import words
from roadmap_domain.reports.layout import Heading, Part, Table
from roadmap_domain.reports.words import Say, saying
from roadmap_domain.views.gatherings import Gatherings, SeriesShown
from roadmap_domain.views.words import count_in_words, day_in_words


def layout(answer: Gatherings, language: Language) -> Iterator[Part]:
    """A table of the series, and one of their gatherings."""
    say = saying(language)
    yield Heading(say(words.GATHERINGS_OF, answer.programme, answer.year))
    if not answer.series:
        yield say(words.NO_SERIES)
        return
    table = Table(
        [
            say(it)
            for it in (
                *(words.SERIES, words.TARGET, words.IN_A_YEAR, words.HELD),
                *(words.CANCELLED, words.AGAINST_TARGET),
            )
        ]
    )
    for one in answer.series:
        table.add(
            say(words.STATUTORY, one.name) if one.statutory else one.name,
            one.target or "",
            numbers(one, language),
            count_in_words(Count(one.actual, one.precision), language),
            str(one.cancelled),
            say(verdict(one)),
        )
    yield table
    yield from _occurrences(answer, language, say)


def numbers(one: SeriesShown, language: Language) -> str:
    """The target in numbers of gatherings: "8", "4–6", "väh. 1"."""
    if one.least is None:
        return ""
    if one.most is None:
        return count_in_words(Count(one.least, "at-least"), language)
    return str(one.least) if one.least == one.most else f"{one.least}–{one.most}"


def verdict(one: SeriesShown) -> Text:
    """How what was held compares with the target, in a word or two."""
    if one.compared is not None:
        return words.COMPARED[one.compared]
    if one.least is None:
        return words.NO_TARGET
    return words.TARGET_REACHED if one.met else words.NOT_YET_KNOWN


def _occurrences(answer: Gatherings, language: Language, say: Say) -> Iterator[Part]:
    headings = (
        *(words.SERIES, words.ID, words.WHEN, words.STANDING),
        *(words.TIMES, words.ORGANISERS, words.ATTENDANCE),
    )
    table = Table([say(it) for it in headings])
    for one in answer.series:
        for number, it in enumerate(one.occurrences):
            state = say(words.GATHERING_STATES[it.state])
            table.add(
                one.name,
                it.id,
                day_in_words(it.day, language),
                f"{state}: {it.reason}" if it.reason else state,
                count_in_words(it.times, language) if it.times else "",
                ", ".join(it.organisers),
                count_in_words(it.attendance, language) if it.attendance else "",
                begins_section=number == 0,
                faded=it.state == "cancelled",
            )
    if table.rows:
        yield table
