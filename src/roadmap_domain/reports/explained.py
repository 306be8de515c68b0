"""Why there is what there is in a cell: the events that it comes from, one a row."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from roadmap_domain.kernel.texts import Language
from roadmap_domain.reports import words
from roadmap_domain.reports.layout import Heading, Part, Table
from roadmap_domain.reports.words import Say, saying
from roadmap_domain.views.cell_words import called
from roadmap_domain.views.why import Cause, Why
from roadmap_domain.views.words import day_in_words, moment_in_words

HEADINGS = (
    *(words.POSITION, words.EFFECTIVE, words.RECORDED, words.WHAT, words.BASIS),
    *(words.ACTOR, words.WITHOUT),
)


def layout(answer: Why, language: Language) -> Iterator[Part]:
    """What stands in the cell, then its events, then whether they are proved."""
    say = saying(language)
    cell = called(answer.cell, language) if answer.cell else []
    about = " > ".join([*answer.row, *cell])
    yield Heading(f"{about}: {answer.value or say(words.NOTHING_THERE)}")
    if not answer.causes:
        yield say(words.NO_CAUSES)
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
            say(words.EFFECTS[it.effect], it.without or say(words.NOTHING_THERE)),
            faded=it.effect == "replaced",
        )
    yield printed
    yield from _proofs(answer, say)


def _proofs(answer: Why, say: Say) -> Iterator[Part]:
    if answer.tree is None:
        return
    unproved = [it for it in answer.causes if not _is_proved(it)]
    yield say(words.PROVED, len(answer.causes) - len(unproved), len(answer.causes))
    yield from (say(words.NOT_PROVED, it.event.position) for it in unproved)
    yield say(words.TREE, answer.tree.origin, answer.tree.size, answer.tree.root)


def _is_proved(cause: Cause) -> bool:
    return cause.proof is not None and cause.proof.proved
