"""What a year left hanging, in lists."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from roadmap_domain.kernel.periods import Period
from roadmap_domain.kernel.texts import Language, Text
from roadmap_domain.reports import words
from roadmap_domain.reports.layout import Heading, Part, Table
from roadmap_domain.reports.words import Say, saying
from roadmap_domain.views.loose_ends import LooseEnds
from roadmap_domain.views.words import day_in_words


def layout(ends: LooseEnds, language: Language) -> Iterator[Part]:
    """Milestones, proposals, actions, outcomes, measurements, gatherings, agreements, premises."""
    say = saying(language)
    yield from _listed(
        _MILESTONES_LEFT,
        (words.ID, words.GROUP, words.TEXT),
        [
            (it.id, " ".join(filter(None, (it.group, it.group_title))), it.text)
            for it in ends.milestones_without_actions
        ],
        say,
    )
    yield from _listed(
        _PROPOSALS_LEFT,
        (_REVIEW, _PROPOSAL, words.TEXT),
        [(it.review_title, str(it.number), it.text) for it in ends.proposals_not_taken_up],
        say,
    )
    yield from _listed(
        _ACTIONS_LEFT,
        (words.ID, words.GROUP, _ACTION),
        [(it.id, it.group, it.title) for it in ends.actions_not_assessed],
        say,
    )
    yield from _listed(
        _SET_ASIDE,
        (words.ID, words.GROUP, _ACTION, _OWN_OUTCOME, _ROW_OUTCOME),
        [(it.id, it.group, it.title, it.own.label, it.row.label) for it in ends.outcomes_set_aside],
        say,
    )
    yield from _listed(
        _NOT_MEASURED,
        (words.ID, words.INDICATOR, _PERIOD),
        [
            (it.indicator, it.title, Period(it.period).in_language(language))
            for it in ends.measurements_not_made
        ],
        say,
    )
    yield from _listed(
        _SERIES_BEHIND,
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
        _NOT_SIGNED,
        (words.ID, words.TEXT, _DRAFTED),
        [
            (it.id, it.title, day_in_words(it.drafted_on, language))
            for it in ends.agreements_not_signed
        ],
        say,
    )
    yield from _listed(
        _NOT_DECIDED,
        (words.ID, words.TEXT, _REASON),
        [(it.id, it.title, it.statement or "") for it in ends.principles_not_decided],
        say,
    )
    yield from _listed(
        _NOT_ENDED,
        (words.ID, words.TEXT, words.BASIS),
        [(f"{it.premises}/{it.lending}", it.name, it.agreement) for it in ends.lendings_not_ended],
        say,
    )


def _listed(
    title: Text, headings: Iterable[Text], rows: Sequence[Sequence[str]], say: Say
) -> Iterator[Part]:
    yield Heading(f"{say(title)} ({len(rows)})")
    if not rows:
        yield say(_NOTHING_LEFT)
        return
    printed = Table([say(it) for it in headings])
    for row in rows:
        printed.add(*row)
    yield printed


_MILESTONES_LEFT = Text(
    "Aikajanan tavoitteet, joita mikään toimenpide ei palvele",
    "Tidslinjens mål som ingen åtgärd tjänar",
    "Milestones that no action serves",
)
_PROPOSALS_LEFT = Text(
    "Selvitysten ehdotukset, joihin ei ole tartuttu",
    "Utredningarnas förslag som ingen har tagit upp",
    "Proposals of reviews that were not taken up",
)
_ACTIONS_LEFT = Text(
    "Toimenpiteet, joita ei ole arvioitu",
    "Åtgärder som inte har bedömts",
    "Actions that have not been assessed",
)
_SET_ASIDE = Text(
    "Toimenpiteet, joiden oman arvion rivin arvio on syrjäyttänyt",
    "Åtgärder vars egen bedömning radens bedömning har ersatt",
    "Actions whose own outcome gave way to their row’s",
)
_OWN_OUTCOME = Text("Oma arvio", "Egen bedömning", "Own outcome")
_ROW_OUTCOME = Text("Rivin arvio", "Radens bedömning", "The row’s outcome")
_NOT_MEASURED = Text(
    "Suunnitellut mittaukset, joita ei ole tehty",
    "Planerade mätningar som inte har gjorts",
    "Planned measurements that were not made",
)
_SERIES_BEHIND = Text(
    "Tilaisuussarjat, jotka jäivät tavoitteestaan",
    "Serier av sammankomster som inte nådde sitt mål",
    "Series of gatherings behind their target",
)
_NOT_SIGNED = Text(
    "Sopimusluonnokset, joita ei ole allekirjoitettu",
    "Avtalsutkast som inte har undertecknats",
    "Draft agreements that have not been signed",
)
_NOT_DECIDED = Text(
    "Tilojen käytön periaatteet, joita ei ole päätetty",
    "Principer för lokaler som inte har beslutats",
    "Principles for lending premises that have not been decided",
)
_NOT_ENDED = Text(
    "Luovutukset, joiden sopimus on päättynyt",
    "Utlåningar vars avtal har upphört",
    "Lendings whose agreement is over",
)
_DRAFTED = Text("Luonnosteltu", "Utarbetat", "Drafted")
_REASON = Text("Syy", "Orsak", "Reason")
_NOTHING_LEFT = Text("Ei mitään.", "Ingenting.", "None.")
_REVIEW = Text("Selvitys", "Utredning", "Review")
_PROPOSAL = Text("Ehdotus", "Förslag", "Proposal")
_ACTION = Text("Toimenpide", "Åtgärd", "Action")
_PERIOD = Text("Jakso", "Period", "Period")
