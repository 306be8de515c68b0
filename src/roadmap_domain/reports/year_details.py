"""What is known of a year's actions besides the table, and the year's report in words."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from roadmap_domain.kernel.texts import Language, Text
from roadmap_domain.reports import words
from roadmap_domain.reports.layout import Heading, Part
from roadmap_domain.reports.words import Say, bulleted, saying
from roadmap_domain.views.report import YearReport
from roadmap_domain.views.words import day_in_words, label_in_words
from roadmap_domain.views.year_actions import ActionShown, DeliverableShown, ItemShown


def details(report: YearReport, language: Language) -> Iterator[Part]:
    """Each action with all that the plan says of it, then the narrative."""
    say = saying(language)
    titles = {row.goal: row.goal_title for row in report.rows}
    titles |= {row.group: row.group_title for row in report.rows}
    for row in report.rows:
        for action in row.actions:
            yield Heading(f"\n{action.id}  {action.title}{''.join(action.marks)}")
            yield from _action(action, language)
    if report.narrative:
        yield Heading(f"\n{say(_NARRATIVE)}")
    for code, paragraphs in groupby(report.narrative, key=lambda it: it.heading):
        yield f"{code} {titles.get(code) or ''}\n{bulleted(it.text for it in paragraphs)}"


def _action(action: ActionShown, language: Language) -> Iterator[str]:
    say = saying(language)
    raised = action.raised_from
    lists = (
        (_CARRIED, [str(action.carried_from)] if action.carried_from else []),
        (
            _RAISED_FROM,
            [f"{raised.review} {raised.number}. {raised.text or ''}"] if raised else [],
        ),
        (_STEPS, [_item(step, say) for step in action.steps]),
        (_METRICS, [_item(metric, say) for metric in action.metrics]),
        (words.RESPONSIBLE, action.responsible),
        (_PARTNERS, action.partners),
        (_SCHEDULE, [action.schedule] if action.schedule else []),
        (words.REPORTED, [action.reported] if action.reported else []),
        (_DELIVERABLES, [_deliverable(it, language) for it in action.deliverables]),
    )
    for heading, texts in lists:
        if texts:
            yield (
                f"{say(heading)}: {texts[0]}"
                if len(texts) == 1
                else f"{say(heading)}:\n{bulleted(texts)}"
            )


def _item(item: ItemShown, say: Say) -> str:
    text = f"{item.text} [{item.see}]" if item.see else item.text
    return say(_DONE, text) if item.done else text


def _deliverable(it: DeliverableShown, language: Language) -> str:
    made_on = day_in_words(it.made_on, language) if it.made_on else None
    known = (label_in_words(it.kind, language), made_on, it.reference)
    return f"{it.title} ({', '.join(filter(None, known))})"


_STEPS = Text("Tarvittavat toimet", "Behövliga steg", "Steps")
_DONE = Text("{} (tehty)", "{} (gjort)", "{} (done)")
_METRICS = Text("Mittarit", "Mätare", "Metrics")
_PARTNERS = Text("Kumppanit", "Partner", "Partners")
_SCHEDULE = Text("Aikataulu", "Tidtabell", "Schedule")
_DELIVERABLES = Text("Tuotokset", "Resultat", "Deliverables")
_CARRIED = Text("Siirtyi vuodelta", "Överförd från år", "Carried over from")
_RAISED_FROM = Text("Nostettu selvityksestä", "Lyft ur utredning", "Raised from")
_NARRATIVE = Text("Vuoden raportti", "Årets rapport", "The year's report")
