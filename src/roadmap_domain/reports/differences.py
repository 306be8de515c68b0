"""What changed between two days, a change a line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime

from roadmap_domain.kernel.texts import Language, Text
from roadmap_domain.reports import words
from roadmap_domain.reports.layout import Heading, Part, Table
from roadmap_domain.reports.terms import TERMS
from roadmap_domain.reports.words import Say, saying
from roadmap_domain.views.change import Change
from roadmap_domain.views.changes import Changes
from roadmap_domain.views.words import day_in_words, moment_in_words

_YEAR = Text("Vuosi", "År", "Year")
_CHANGE = Text("Muutos", "Ändring", "Change")
_BEFORE = Text("Ennen", "Före", "Before")
_AFTER = Text("Nyt", "Nu", "After")
_BETWEEN = Text("{}: muutokset {} – {}", "{}: ändringar {} – {}", "{}: changes {} – {}")
_LEARNED_OF = Text(
    "{}: mitä päivästä {} tiedettiin toisin",
    "{}: vad man visste annorlunda om {}",
    "{}: what was known otherwise of {}",
)
_KNOWN_BETWEEN = Text("Tiedot: {} – {}", "Kunskapen: {} – {}", "Knowledge: {} – {}")
_KNOWN_NOW = Text("nyt", "nu", "now")
_NO_CHANGES = Text("Mikään ei muuttunut.", "Ingenting ändrades.", "Nothing changed.")

HEADINGS = (
    words.KIND,
    words.GROUP,
    _YEAR,
    _CHANGE,
    _BEFORE,
    _AFTER,
    words.BASIS,
)


def layout(changes: Changes, language: Language) -> Iterator[Part]:
    """The changes with what they rest on and when they took effect."""
    say = saying(language)
    days = [day_in_words(day, language) for day in (changes.from_day, changes.to_day)]
    of = changes.programme or say(words.WHOLE_COUNTY)
    if changes.from_day == changes.to_day:
        yield Heading(say(_LEARNED_OF, of, days[0]))
    else:
        yield Heading(say(_BETWEEN, of, *days))
    if changes.known_from or changes.known_to:
        times = (_known(time, say, language) for time in (changes.known_from, changes.known_to))
        yield say(_KNOWN_BETWEEN, *times)
    if not changes.changes:
        yield say(_NO_CHANGES)
        return
    yield table(changes.changes, language)


def table(changes: Iterable[Change], language: Language) -> Table:
    """Changes, one a row."""
    say = saying(language)
    printed = Table([say(it) for it in HEADINGS])
    for it in changes:
        printed.add(
            f"{say(TERMS[it.kind].word)} {it.id}",
            it.group or "",
            str(it.year or ""),
            say(words.CHANGES[it.change]),
            it.before_label or "",
            it.after_label or "",
            "; ".join(_rests_on(it, language)),
        )
    return printed


def _known(time: str | None, say: Say, language: Language) -> str:
    """Until when something was known."""
    if time is None:
        return say(_KNOWN_NOW)
    return moment_in_words(datetime.fromisoformat(time), language)


def _rests_on(change: Change, language: Language) -> Iterator[str]:
    """The basis of a change, and when it took effect."""
    if change.basis:
        yield change.basis.text
    if change.event:
        yield day_in_words(change.event.effective_on, language)
