"""A year's plan and report, in the layout of the county's own table."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_domain.domain.programmes.events import Scope
from roadmap_domain.kernel.texts import Language, Text
from roadmap_domain.reports import words
from roadmap_domain.reports.layout import Heading, Part, Table
from roadmap_domain.reports.measured import values
from roadmap_domain.reports.words import Say, bulleted, joined, saying
from roadmap_domain.reports.year_details import details
from roadmap_domain.views.report import Counts, Row, ScaleValue, YearReport
from roadmap_domain.views.year_actions import ActionShown


def layout(report: YearReport, language: Language, *, full: bool = False) -> Iterator[Part]:
    """The report as it is printed; `full` adds what else is known of each action."""
    say = saying(language)
    yield Heading(say(_YEAR_TITLE, report.title, report.year))
    yield from _objectives(report, say)
    if not report.rows:
        yield say(_NO_ACTIONS)
        return
    legend = _legend(report, say)
    if legend:
        yield legend
    yield ""
    yield (_by_type(report, language) if report.outline[-1] == "goal" else _table(report, say))
    yield ""
    yield _counts(report.counts, report.scale, say)
    for linked in report.linked:
        counts = _counts(linked.counts, linked.scale, say)
        yield say(_LINKED, linked.title, linked.programme, linked.year, counts)
    if full:
        yield from details(report, language)


def _objectives(report: YearReport, say: Say) -> Iterator[Part]:
    for objective in report.objectives:
        yield say(_BINDING if objective.binding else _OBJECTIVE, objective.title)
        if objective.metrics:
            yield say(_METRICS_OF_OBJECTIVE)
            yield bulleted(objective.metrics)


def _legend(report: YearReport, say: Say) -> str:
    """The marks that occur, with the years that actions were carried over from."""
    actions = [action for row in report.rows for action in row.actions]
    years = sorted({action.carried_from for action in actions if action.carried_from})
    carried = [say(_CARRIED_FROM, joined(years, say))] if years else []
    raised = [say(_RAISED)] if any(action.raised_from for action in actions) else []
    return ", ".join(carried + raised)


def _table(report: YearReport, say: Say) -> Table:
    """Goals and groups stand once, in the first of their rows."""
    headings = (words.GOALS, words.GROUPS, _ACTIONS_OF, _ASSESSMENT)
    printed = Table([say(heading, report.year) for heading in headings])
    above: Row | None = None
    for row in report.rows:
        begins = above is None or row.goal != above.goal
        goal = _goal(row, say) if begins else ""
        group = _group(row) if above is None or row.group != above.group else ""
        above = row
        for title, outcome in _lines(row, report.scope, say):
            printed.add(goal, group, title, outcome, begins_section=begins)
            goal, group, begins = "", "", False
    return printed


def _by_type(report: YearReport, language: Language) -> Table:
    """As a participation programme prints it: goals are the rows, and have indicators.

    The type of participation stands above the first of its goals, where one is printed.
    """
    say = saying(language)
    headings = (
        *(words.GOALS, _ACTIONS_OF, _INDICATORS),
        *(words.REPORTED, _ASSESSMENT),
    )
    printed = Table([say(heading, report.year) for heading in headings])
    above: str | None = None
    for row in report.rows:
        kind = (row.group_title or "") if row.group != above else ""
        above = row.group
        goal = "\n".join(filter(None, (kind, say(_GOAL_OF, row.goal, row.goal_title or ""))))
        measured = bulleted(_measured(row, language))
        begins = True
        reported = [_reported(action, say) for action in row.actions] or [""]
        lines = _lines(row, report.scope, say)
        for (title, outcome), told in zip(lines, reported, strict=True):
            printed.add(goal, title, measured, told, outcome, begins_section=begins)
            goal, measured, begins = "", "", False
    return printed


def _measured(row: Row, language: Language) -> Iterator[str]:
    for it in row.indicators:
        yield it.title
        yield from (f"– {told}" for told in values(it, language))


def _reported(action: ActionShown, say: Say) -> str:
    see = say(_SEE, action.see) if action.see else None
    return "\n".join(filter(None, (action.reported, see)))


def _goal(row: Row, say: Say) -> str:
    return "" if row.goal is None else say(words.GOAL, row.goal, row.goal_title or "")


def _group(row: Row) -> str:
    return " ".join(filter(None, (row.group, row.group_title)))


def _lines(row: Row, scope: Scope, say: Say) -> Iterator[tuple[str, str]]:
    """The actions of a row with what became of each; the row's own outcome stands once, first."""
    once = row.outcome.label if row.outcome else ""
    each = say(_NOT_ASSESSED) if not once else ""
    if each and scope == "row" and not any(action.outcome for action in row.actions):
        once, each = each, ""
    for action in row.actions:
        own = action.outcome.label if action.outcome else each
        yield _title(action), "\n".join(filter(None, (once, own)))
        once = ""
    if not row.actions:
        yield "", once


def _title(action: ActionShown) -> str:
    """The title with its marks, and what is printed under it."""
    details = (f"  – {detail.removeprefix('– ')}" for detail in action.details)
    return "\n".join([f"• {action.title}{''.join(action.marks)}", *details])


def _counts(counts: Counts, scale: list[ScaleValue], say: Say) -> str:
    """How many actions there are, and how what was assessed turned out."""
    labels = {value.code: value.label for value in scale}
    told = [say(_COUNTS, counts.actions, counts.carried_over, counts.raised)]
    if counts.outcomes:
        outcomes = (f"{labels.get(code, code)} {count}" for code, count in counts.outcomes.items())
        told.append(say(_OUTCOMES, ", ".join(outcomes)))
    return " ".join(told)


_YEAR_TITLE = Text(
    "{}: vuoden {} toimenpiteet", "{}: åtgärderna för år {}", "{}: the actions of {}"
)
_ACTIONS_OF = Text("Toimenpiteet vuodelle {}", "Åtgärder för år {}", "Actions for {}")
_ASSESSMENT = Text("Arvio toteutumisesta", "Bedömning av utfallet", "Assessment")
_NOT_ASSESSED = Text("Ei arvioitu", "Inte bedömd", "Not assessed")
_CARRIED_FROM = Text("* Siirtyi vuodelta {}", "* Överförd från år {}", "* Carried over from {}")
_RAISED = Text("** Nostettu selvityksestä", "** Lyft ur en utredning", "** Raised from a review")
_BINDING = Text(
    "Sitova strategian tavoite: {}",
    "Bindande strategiskt mål: {}",
    "Binding strategic objective: {}",
)
_OBJECTIVE = Text("Vuoden tavoite: {}", "Årets mål: {}", "Objective of the year: {}")
_METRICS_OF_OBJECTIVE = Text("Tavoitteen mittarit:", "Målets mätare:", "Metrics of the objective:")
_COUNTS = Text(
    "Toimenpiteitä {}, joista siirtyneitä {} ja selvityksestä nostettuja {}.",
    "Åtgärder {}, av dem överförda {} och lyfta ur en utredning {}.",
    "Actions {}, of them carried over {} and raised from a review {}.",
)
_OUTCOMES = Text("Arvioita: {}.", "Bedömningar: {}.", "Assessments: {}.")
_NO_ACTIONS = Text(
    "Vuodelle ei ole kirjattu toimenpiteitä.",
    "Inga åtgärder har antecknats för året.",
    "No actions have been recorded for the year.",
)
_INDICATORS = Text("Mittarit", "Indikatorer", "Indicators")
_SEE = Text("→ ks. {}", "→ se {}", "→ see {}")
_LINKED = Text("{} ({}), vuosi {}: {}", "{} ({}), år {}: {}", "{} ({}), {}: {}")
_GOAL_OF = Text("{}. tavoite: {}", "Mål {}: {}", "Goal {}: {}")
