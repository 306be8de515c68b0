"""What was learned of a day after it: event by event, with what was known before."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from roadmap_domain.kernel.texts import Language, Text
from roadmap_domain.reports import words
from roadmap_domain.reports.layout import Heading, Part, Table
from roadmap_domain.reports.terms import TERMS
from roadmap_domain.reports.words import saying
from roadmap_domain.views.hindsight import Hindsight, Learned
from roadmap_domain.views.words import day_in_words, moment_in_words

_LOOKING_BACK = Text(
    "{}: mitä päivästä {} tiedettiin sen päättyessä ja mitä on opittu sen jälkeen",
    "{}: vad man visste om {} när dagen var slut, och vad man har lärt sig sedan",
    "{}: what was known of {} at its end, and what was learned later",
)
_NOTHING_LEARNED = Text(
    "Päivästä ei ole opittu mitään sen jälkeen.",
    "Inget har framkommit om dagen sedan dess.",
    "Nothing was learned of the day later.",
)
_ENTERED_LATER = Text(
    "Silloin ei ollut kirjattu vielä mitään: ensimmäinen kirjaus tehtiin {}.",
    "Då hade ännu ingenting antecknats: den första anteckningen gjordes {}.",
    "Nothing had been recorded then: the first entry was made {}.",
)
_HOW = Text("Miten", "Hur", "How")
_KNOWN_THEN = Text("Tiedettiin", "Man visste", "Was known")
_KNOWN_LATER = Text("Opittiin", "Man lärde sig", "Was learned")

HEADINGS = (
    *(words.RECORDED, _HOW, words.WHAT, words.KIND),
    *(_KNOWN_THEN, _KNOWN_LATER, words.BASIS, words.ACTOR),
)


def layout(answer: Hindsight, language: Language) -> Iterator[Part]:
    """Each event with what it changed, a change a row."""
    say = saying(language)
    of = answer.programme or say(words.WHOLE_COUNTY)
    yield Heading(say(_LOOKING_BACK, of, day_in_words(answer.day, language)))
    if answer.began:
        yield say(_ENTERED_LATER, _moment(answer.began, language))
    if not answer.learned:
        yield say(_NOTHING_LEARNED)
        return
    printed = Table([say(it) for it in HEADINGS])
    for learned in answer.learned:
        for cells, begins in _rows(learned, language):
            printed.add(*cells, begins_section=begins)
    yield printed


def _rows(learned: Learned, language: Language) -> Iterator[tuple[list[str], bool]]:
    say, event = saying(language), learned.event
    told = [_moment(event.recorded_at, language), say(words.HOWS[learned.how]), event.summary]
    rests = [event.basis.text if event.basis else "", f"{event.actor} ({event.role})"]
    changes = [
        [f"{say(TERMS[it.kind].word)} {it.id}", it.before_label or "–", it.after_label or "–"]
        for it in learned.changes
    ]
    for number, cells in enumerate(changes or [["", "", ""]]):
        first = number == 0
        yield [*(told if first else [""] * 3), *cells, *(rests if first else [""] * 2)], first


def _moment(stamped: str, language: Language) -> str:
    return moment_in_words(datetime.fromisoformat(stamped), language)
