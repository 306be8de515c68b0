"""What is held about a person, as it is handed to that person."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from roadmap_domain.kernel.texts import Language, Text
from roadmap_domain.reports import words
from roadmap_domain.reports.layout import Heading, Part, Table
from roadmap_domain.reports.words import saying
from roadmap_domain.views.persons import PersonHeld
from roadmap_domain.views.words import day_in_words, moment_in_words

_NAME = Text("Nimi", "Namn", "Name")
_CONTACT = Text("Yhteystieto", "Kontaktuppgift", "Contact")
_NAMED_IN = Text("Missä henkilö mainitaan", "Var personen nämns", "Where the person is named")
_WHERE = Text("Mistä", "Var", "Where")


def layout(held: PersonHeld, language: Language) -> Iterator[Part]:
    """The details over time, and then each event that names the person."""
    say = saying(language)
    yield Heading(held.id)
    details = Table([say(it) for it in (words.EFFECTIVE, _NAME, _CONTACT, words.RECORDED)])
    for it in held.details:
        details.add(
            day_in_words(it.since, language),
            it.name or "",
            it.contact or "",
            moment_in_words(datetime.fromisoformat(it.recorded_at), language),
        )
    yield details
    if held.named_in:
        yield Heading(say(_NAMED_IN))
        named = Table([say(it) for it in (words.EFFECTIVE, _WHERE, words.WHAT)])
        for event in held.named_in:
            named.add(
                day_in_words(event.effective_on, language),
                event.stream,
                event.summary,
                faded=event.corrected or event.retracted,
            )
        yield named
