"""What a year left hanging, in lists."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from roadmap_domain.kernel.periods import Period
from roadmap_domain.kernel.texts import Language, Text
from roadmap_domain.reports import words
from roadmap_domain.reports.layout import Heading, Part, Table
from roadmap_domain.reports.words import Say, saying
from roadmap_domain.views.loose_ends import LooseEnds
from roadmap_domain.views.words import day_in_words, period_in_words


def layout(ends: LooseEnds, language: Language) -> Iterator[Part]:
    """Milestones, proposals, actions, outcomes, measurements, gatherings, agreements, premises."""
    say = saying(language)
    yield from _listed(
        words.MILESTONES_LEFT,
        (words.ID, words.GROUP, words.TEXT),
        [
            (it.id, " ".join(filter(None, (it.group, it.group_title))), it.text)
            for it in ends.milestones_without_actions
        ],
        say,
    )
    yield from _listed(
        words.PROPOSALS_LEFT,
        (words.REVIEW, words.PROPOSAL, words.TEXT),
        [(it.review_title, str(it.number), it.text) for it in ends.proposals_not_taken_up],
        say,
    )
    yield from _listed(
        words.ACTIONS_LEFT,
        (words.ID, words.GROUP, words.ACTION),
        [(it.id, it.group, it.title) for it in ends.actions_not_assessed],
        say,
    )
    yield from _listed(
        words.SET_ASIDE,
        (words.ID, words.GROUP, words.ACTION, words.OWN_OUTCOME, words.ROW_OUTCOME),
        [(it.id, it.group, it.title, it.own.label, it.row.label) for it in ends.outcomes_set_aside],
        say,
    )
    yield from _listed(
        words.NOT_MEASURED,
        (words.ID, words.INDICATOR, words.PERIOD),
        [
            (it.indicator, it.title, period_in_words(Period(it.period), language))
            for it in ends.measurements_not_made
        ],
        say,
    )
    yield from _listed(
        words.SERIES_BEHIND,
        (words.SERIES, words.TARGET, words.HELD),
        [
            (
                say(words.STATUTORY, it.name) if it.statutory else it.name,
                it.target,
                str(it.actual),
            )
            for it in ends.series_behind
        ],
        say,
    )
    yield from _listed(
        words.NOT_SIGNED,
        (words.ID, words.TEXT, words.DRAFTED),
        [
            (it.id, it.title, day_in_words(it.drafted_on, language))
            for it in ends.agreements_not_signed
        ],
        say,
    )
    yield from _listed(
        words.NOT_DECIDED,
        (words.ID, words.TEXT, words.REASON),
        [(it.id, it.title, it.statement or "") for it in ends.principles_not_decided],
        say,
    )
    yield from _listed(
        words.NOT_ENDED,
        (words.ID, words.TEXT, words.BASIS),
        [(f"{it.premises}/{it.lending}", it.name, it.agreement) for it in ends.lendings_not_ended],
        say,
    )


def _listed(
    title: Text, headings: Iterable[Text], rows: Sequence[Sequence[str]], say: Say
) -> Iterator[Part]:
    yield Heading(f"{say(title)} ({len(rows)})")
    if not rows:
        yield say(words.NOTHING_LEFT)
        return
    printed = Table([say(it) for it in headings])
    for row in rows:
        printed.add(*row)
    yield printed
