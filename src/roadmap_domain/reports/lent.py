"""Premises and the principles by which they are lent, laid out for people."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_domain.kernel.texts import Language, Text
from roadmap_domain.reports import words
from roadmap_domain.reports.layout import Heading, Part, Table
from roadmap_domain.reports.words import Say, bulleted, saying
from roadmap_domain.views.premises import (
    LendingShown,
    PremisesAnswer,
    PremisesShown,
    PrinciplesShown,
)
from roadmap_domain.views.words import count_in_words, day_in_words


def layout(answer: PremisesAnswer, language: Language) -> Iterator[Part]:
    """How it is with the principles, and the premises with their lendings."""
    say = saying(language)
    yield Heading(" ".join([say(_TITLE), *filter(None, (answer.programme,))]))
    if not (answer.principles or answer.premises):
        yield say(_NONE)
        return
    if answer.principles:
        principles = Table([say(it) for it in (words.ID, _PRINCIPLES, words.STANDING, words.BASIS)])
        for it in answer.principles:
            principles.add(*_principles(it, say, language))
        yield principles
    if answer.premises:
        premises = Table([say(it) for it in (words.ID, _NAME, _SUITED, words.STANDING, _LENDINGS)])
        for room in answer.premises:
            premises.add(*_premises(room, say, language), faded=room.state == "unavailable")
        yield premises


def _principles(it: PrinciplesShown, say: Say, language: Language) -> Iterator[str]:
    yield it.id
    yield "\n".join([it.title, *(bulleted([one]) for one in it.principles)])
    state = say(PRINCIPLES[it.state])
    decided = it.decided_on and say(
        _DECIDED, it.by, day_in_words(it.decided_on, language), it.version
    )
    review = it.review_on and say(_REVIEW, day_in_words(it.review_on, language))
    yield "\n".join(filter(None, (state, decided, it.statement, review)))
    yield it.basis.text if it.basis else ""


def _premises(it: PremisesShown, say: Say, language: Language) -> Iterator[str]:
    yield it.id
    yield "\n".join(filter(None, (it.name, it.address)))
    seats = say(_SEATS, count_in_words(it.seats, language)) if it.seats else ""
    accessible = "" if it.accessible is None else say(_ACCESSIBLE[it.accessible])
    yield "\n".join(filter(None, (it.suited_for, seats, accessible)))
    yield "\n".join(filter(None, (say(PREMISES[it.state]), it.conditions, it.reason)))
    yield bulleted(_lending(one, say, language) for one in it.lendings)


def _lending(it: LendingShown, say: Say, language: Language) -> str:
    until = day_in_words(it.until, language) or say(words.OPEN_ENDED)
    days = f"{day_in_words(it.since, language)} – {until}"
    told = ", ".join(filter(None, (it.name, days, it.hours, it.use, it.agreement)))
    return f"{told} ({say(LENDINGS[it.state])})"


PRINCIPLES = {
    "drafted": Text("valmistelussa", "under beredning", "being drafted"),
    "not-ready": Text("ei vielä valmiutta", "ingen beredskap än", "not ready yet"),
    "ready": Text(
        "ei päätetty, valmius on", "inte beslutat, beredskap finns", "ready, not decided"
    ),
    "decided": Text("päätetty", "beslutade", "decided"),
}
PREMISES = {
    "mapped": Text("kartoitettu", "kartlagd", "mapped"),
    "available": Text("luovutettavissa", "kan lånas ut", "available"),
    "unavailable": Text("ei luovutettavissa", "kan inte lånas ut", "not available"),
}
LENDINGS = {
    "coming": Text("tulossa", "kommande", "to come"),
    "lent": Text("luovutettu", "utlånad", "lent"),
    "over": Text("päättynyt", "avslutad", "over"),
}
_ACCESSIBLE = {
    True: Text("esteetön", "tillgänglig", "accessible"),
    False: Text("ei esteetön", "inte tillgänglig", "not accessible"),
}
_TITLE = Text("Tilat", "Lokaler", "Premises")
_NONE = Text(
    "Tiloja tai niiden käytön periaatteita ei ole kirjattu.",
    "Inga lokaler eller principer för dem har antecknats.",
    "No premises or principles for them have been recorded.",
)
_PRINCIPLES = Text("Tilojen käytön periaatteet", "Principer för lokaler", "Lending principles")
_NAME = Text("Tila", "Lokal", "Premises")
_SUITED = Text("Soveltuvuus", "Lämplighet", "Suited for")
_LENDINGS = Text("Luovutukset", "Utlåningar", "Lendings")
_SEATS = Text("paikkoja {}", "platser {}", "seats {}")
_DECIDED = Text("{} {}, versio {}", "{} {}, version {}", "{} {}, version {}")
_REVIEW = Text("tarkastellaan uudelleen: {}", "ses över på nytt: {}", "to be looked at again: {}")
