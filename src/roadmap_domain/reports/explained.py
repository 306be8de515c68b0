"""Why there is what there is in a cell: the events that it comes from, one a row."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from roadmap_domain.kernel.texts import Language, Text
from roadmap_domain.reports import words
from roadmap_domain.reports.layout import Heading, Part, Table
from roadmap_domain.reports.words import Say, saying
from roadmap_domain.views.cell_words import called
from roadmap_domain.views.why_shown import Cause, Why
from roadmap_domain.views.words import day_in_words, moment_in_words

_NOTHING_THERE = Text("ei mitään", "ingenting", "nothing")
_WITHOUT = Text("Ilman tätä", "Utan detta", "Without it")
_POSITION = Text("Sijainti", "Position", "Position")
_EFFECTS = {
    "changes": Text("{}", "{}", "{}"),
    "removes": Text("kohtaa ei olisi", "fältet skulle inte finnas", "there would be no such cell"),
    "together": Text(
        "sama, mutta ei ilman muita", "samma, men inte utan de andra", "the same, not without all"
    ),
    "replaced": Text(
        "(tilalle tuli toinen)", "(en annan kom i stället)", "(another took its place)"
    ),
}
"""What would stand in a cell without an event."""
_NO_CAUSES = Text(
    "Mikään yksittäinen tapahtuma ei muuta sitä.",
    "Ingen enskild händelse ändrar det.",
    "No single event changes it.",
)
_PROVED = Text("Todistettu: {} / {}.", "Bevisade: {} / {}.", "Proved: {} / {}.")
_NOT_PROVED = Text(
    "Ei todistettu: sijainti {}. Se on tarkastuspistettä uudempi, tai lokia on muutettu.",
    "Inte bevisad: position {}. Den är nyare än kontrollpunkten, eller så har loggen ändrats.",
    "Not proved: position {}. It is newer than the checkpoint, or the log was changed.",
)
_TREE = Text(
    "Loki {}, koko {}, juuri {}", "Logg {}, storlek {}, rot {}", "Log {}, size {}, root {}"
)

HEADINGS = (
    *(_POSITION, words.EFFECTIVE, words.RECORDED, words.WHAT, words.BASIS),
    *(words.ACTOR, _WITHOUT),
)


def layout(answer: Why, language: Language) -> Iterator[Part]:
    """What stands in the cell, then its events, then whether they are proved."""
    say = saying(language)
    cell = called(answer.cell, language) if answer.cell else []
    about = " > ".join([*answer.row, *cell])
    yield Heading(f"{about}: {answer.value or say(_NOTHING_THERE)}")
    if not answer.causes:
        yield say(_NO_CAUSES)
        return
    printed = Table([say(it) for it in HEADINGS])
    for it in answer.causes:
        printed.add(
            str(it.event.position),
            day_in_words(it.event.effective_on, language),
            moment_in_words(datetime.fromisoformat(it.event.recorded_at), language),
            it.event.summary,
            it.event.basis.text if it.event.basis else "",
            f"{it.event.actor} ({it.event.role})",
            say(_EFFECTS[it.effect], it.without or say(_NOTHING_THERE)),
            faded=it.effect == "replaced",
        )
    yield printed
    yield from _proofs(answer, say)


def _proofs(answer: Why, say: Say) -> Iterator[Part]:
    if answer.tree is None:
        return
    unproved = [it for it in answer.causes if not _is_proved(it)]
    yield say(_PROVED, len(answer.causes) - len(unproved), len(answer.causes))
    yield from (say(_NOT_PROVED, it.event.position) for it in unproved)
    yield say(_TREE, answer.tree.origin, answer.tree.size, answer.tree.root)


def _is_proved(cause: Cause) -> bool:
    return cause.proof is not None and cause.proof.proved
