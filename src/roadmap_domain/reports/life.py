"""The life of an aggregate: what was recorded about it, in the order of the log."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from roadmap_domain.kernel.recorded import Retracted
from roadmap_domain.kernel.texts import Language, Text
from roadmap_domain.reports import words
from roadmap_domain.reports.layout import Heading, Part, Table
from roadmap_domain.reports.words import Say, saying
from roadmap_domain.views.history import EventShown, History
from roadmap_domain.views.words import day_in_words, moment_in_words

HEADINGS = (
    words.VERSION,
    words.EFFECTIVE,
    words.WHAT,
    words.BASIS,
    words.ACTOR,
    words.RECORDED,
)


def layout(history: History, language: Language) -> Iterator[Part]:
    """Each event with its version, by which a correction names it."""
    say = saying(language)
    yield Heading(history.id)
    printed = Table([say(it) for it in HEADINGS])
    streams = {it.stream for it in history.events}
    for it in history.events:
        printed.add(
            # Versions count within a stream: where there are several, each says whose it is.
            str(it.version) if len(streams) == 1 else f"{it.stream} {it.version}",
            day_in_words(it.effective_on, language),
            _what(it, say),
            it.basis.text if it.basis else "",
            f"{it.actor} ({it.role})",
            moment_in_words(datetime.fromisoformat(it.recorded_at), language),
            faded=it.corrected or it.retracted,
        )
    yield printed


def _what(it: EventShown, say: Say) -> str:
    told = it.summary
    if it.corrects:
        retracts = it.name == Retracted.stored_name
        told = say(_RETRACTS if retracts else _CORRECTS, it.corrects, told)
    if it.corrected or it.retracted:
        told = say(_RETRACTED if it.retracted else _CORRECTED, told)
    return told


_RETRACTED = Text("(mitätöity) {}", "(annullerad) {}", "(retracted) {}")
_RETRACTS = Text(
    "(mitätöi version {}) {}", "(annullerar version {}) {}", "(retracts version {}) {}"
)
_CORRECTED = Text("(korjattu) {}", "(rättad) {}", "(corrected) {}")
_CORRECTS = Text("(korjaa versiota {}) {}", "(rättar version {}) {}", "(corrects version {}) {}")
