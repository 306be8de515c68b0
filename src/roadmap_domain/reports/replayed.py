"""The log folded anew, for people: what it comes to, its steps, and what differs from it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from roadmap_domain.application.checking import Checked
from roadmap_domain.application.replaying import Replayed
from roadmap_domain.kernel.texts import Language, Text
from roadmap_domain.reports import words
from roadmap_domain.reports.layout import Heading, Part, Table
from roadmap_domain.reports.state_words import in_words
from roadmap_domain.reports.terms import TERMS
from roadmap_domain.reports.words import saying
from roadmap_domain.views.replayed import Step
from roadmap_domain.views.words import LABELS, day_in_words, label_in_words, moment_in_words


def layout(answer: Replayed, language: Language) -> Iterator[Part]:
    """How much was folded, and what there is of each kind."""
    say = saying(language)
    yield Heading(say(_FOLDED, answer.events))
    if answer.position is None or answer.recorded_at is None:
        return
    recorded = moment_in_words(datetime.fromisoformat(answer.recorded_at), language)
    yield say(_LAST, answer.position, recorded)
    yield say(_OF_THEM, answer.corrections, answer.idle)
    printed = Table([say(it) for it in (words.KIND, _THERE, _EVENTS)])
    for it in answer.kinds:
        printed.add(say(TERMS[it.kind].word), str(it.aggregates), str(it.events))
    yield printed


def lines(step: Step, language: Language) -> Iterator[str]:
    """An event, then each field that it changed."""
    say = saying(language)
    effective = day_in_words(step.effective_on, language)
    recorded = moment_in_words(datetime.fromisoformat(step.recorded_at), language)
    basis = [step.basis.text] if step.basis else []
    corrects = [say(_CORRECTS, step.corrects)] if step.corrects is not None else []
    yield f"{step.position} {step.stream} {step.version}: {step.summary}"
    who = say(_WHO, step.actor, step.role, recorded)
    yield "  " + "; ".join([say(_SINCE, effective), who, *basis, *corrects])
    if not step.changed:
        yield f"  {say(_NOTHING)}"
    for it in step.changed:
        kind = step.stream.partition("/")[0]
        before, after = (_value(it.field, value, language) for value in (it.before, it.after))
        yield f"  {in_words(kind, it.field, language)}: {before} → {after}"


_CODED = {"kind", "level", "outline", "scope", "subject"}
"""The fields whose values are codes that have a name; elsewhere the same word may be an id."""


def _value(field: str, value: str | None, language: Language) -> str:
    """What a field holds, in words."""
    name = next(part for part in reversed(field.split(".")) if not part.isdigit())
    if value is None:
        return "–"
    return label_in_words(value, language) if name in _CODED and value in LABELS else value


def check_layout(answer: Checked, language: Language) -> Iterator[Part]:
    """What was compared with the fold, and where it differs."""
    say = saying(language)
    yield Heading(say(_FOLDED, answer.events))
    printed = Table([say(it) for it in (_COMPARED, _NUMBER, _DIFFERING)])
    for it in answer.compared:
        places = {one.where for one in answer.differences if one.what == it.what}
        printed.add(say(WHATS[it.what]), str(it.number), str(len(places)))
    yield printed
    if answer.passed:
        yield say(_ALIKE)
        return
    yield say(_NOT_ALIKE)
    differing = Table([say(it) for it in (_COMPARED, _WHERE, _FIELD, _FOLD, _FOUND)])
    for one in answer.differences:
        found = (one.where, one.field, one.expected or "–", one.found or "–")
        differing.add(say(WHATS[one.what]), *found)
    yield differing


_FOLDED = Text(
    "Loki laskettiin alusta: tapahtumia {}.",
    "Loggen räknades från början: händelser {}.",
    "The log was folded anew: events {}.",
)
_LAST = Text(
    "Viimeinen sijainti {}, kirjattu {}.",
    "Sista positionen {}, antecknad {}.",
    "Last position {}, recorded {}.",
)
_OF_THEM = Text(
    "Niistä korjauksia ja mitätöintejä {}; tapahtumia, jotka eivät muuttaneet mitään, {}.",
    "Av dem rättelser och annulleringar {}; händelser som inte ändrade något {}.",
    "Of them corrections and retractions {}; events that changed nothing {}.",
)
_THERE = Text("Voimassa tai tulossa", "Gäller eller kommer", "There or to come")
_EVENTS = Text("Tapahtumia", "Händelser", "Events")
_SINCE = Text("voimassa {}", "gäller {}", "effective {}")
_WHO = Text("kirjasi {} ({}) {}", "antecknades av {} ({}) {}", "recorded by {} ({}) {}")
_CORRECTS = Text("korjaa versiota {}", "rättar version {}", "corrects version {}")
_NOTHING = Text("ei muuttanut mitään", "ändrade ingenting", "changed nothing")
_COMPARED = Text("Verrattu", "Jämfört", "Compared")
_NUMBER = Text("Määrä", "Antal", "Number")
_DIFFERING = Text("Eroja", "Skillnader", "Differences")
_WHERE = Text("Missä", "Var", "Where")
_FIELD = Text("Kohta", "Fält", "Field")
_FOLD = Text("Lokista laskettu", "Räknat ur loggen", "From the log")
_FOUND = Text("Näkymässä", "I vyn", "Found")
_ALIKE = Text(
    "Kaikki on samoin kuin lokista laskettuna.",
    "Allt är som räknat ur loggen.",
    "All is as folded from the log.",
)
_NOT_ALIKE = Text(
    "Kaikki ei ole samoin kuin lokista laskettuna:",
    "Allt är inte som räknat ur loggen:",
    "Not all is as folded from the log:",
)
WHATS = {
    "states": Text("tilat kysymyksille", "lägen för frågor", "states for questions"),
    "remembered": Text("päätösten muistamat tilat", "lägen som beslut minns", "remembered states"),
    "membership": Text("mikä kuuluu ohjelmaan", "vad som hör till programmet", "membership"),
    "questions": Text("kysymysten vastaukset", "svar på frågor", "answers of questions"),
    "commands": Text("komentojen taulu", "tabellen över kommandon", "the table of commands"),
    "hashes": Text("puun tiivisteet", "trädets hashvärden", "hashes of the tree"),
}
"""What is compared with the fold."""
