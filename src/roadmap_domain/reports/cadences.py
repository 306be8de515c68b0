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
    yield Heading(say(_GATHERINGS_OF, answer.programme, answer.year))
    if not answer.series:
        yield say(_NO_SERIES)
        return
    table = Table(
        [
            say(it)
            for it in (
                *(words.SERIES, words.TARGET, _IN_A_YEAR, words.HELD),
                *(_CANCELLED, _AGAINST_TARGET),
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
        return _COMPARED[one.compared]
    if one.least is None:
        return _NO_TARGET
    return _TARGET_REACHED if one.met else _NOT_YET_KNOWN


def _occurrences(answer: Gatherings, language: Language, say: Say) -> Iterator[Part]:
    headings = (
        *(words.SERIES, words.ID, _WHEN, words.STANDING),
        *(_TIMES, _ORGANISERS, _ATTENDANCE),
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


_GATHERINGS_OF = Text("{}: tilaisuudet {}", "{}: sammankomster {}", "{}: gatherings {}")
_NO_SERIES = Text(
    "Vuodelle ei ole kirjattu tilaisuussarjoja.",
    "Inga serier av sammankomster har antecknats för året.",
    "No series of gatherings have been recorded for the year.",
)
_IN_A_YEAR = Text("Vuodessa", "Per år", "In a year")
_CANCELLED = Text("Peruttu", "Inställts", "Cancelled")
_AGAINST_TARGET = Text("Tavoitteeseen nähden", "I förhållande till målet", "Against the target")
_NO_TARGET = Text("ei tavoitetta", "inget mål", "no target")
_TARGET_REACHED = Text("tavoite saavutettu", "målet nått", "target reached")
_NOT_YET_KNOWN = Text("ei tiedossa", "inte känt", "not known")
_COMPARED = {
    "too-few": Text("liian vähän", "för få", "too few"),
    "within": Text("tavoitteen mukaan", "enligt målet", "as targeted"),
    "more": Text("yli tavoitteen", "över målet", "more than targeted"),
}
"""How what was held compares with a target."""
_WHEN = Text("Milloin", "När", "When")
_TIMES = Text("Kertoja", "Gånger", "Times")
_ORGANISERS = Text("Järjestäjät", "Arrangörer", "Organisers")
_ATTENDANCE = Text("Osallistujia", "Deltagare", "Participants")
