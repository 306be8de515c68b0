"""A year's plan and report, in the layout of the county's own table."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import RenderableType
from rich.table import Table
from rich.text import Text as Styled

from roadmap_domain.kernel.texts import Language
from roadmap_domain.reports import words
from roadmap_domain.reports.paper import table
from roadmap_domain.reports.words import Say, bulleted, joined, saying
from roadmap_domain.reports.year_details import details
from roadmap_domain.views.report import ActionShown, Row, YearReport


def layout(report: YearReport, language: Language, *, full: bool = False) -> Iterator[RenderableType]:
    """The report as it is printed; `full` adds what else is known of each action."""
    say = saying(language)
    yield Styled(say(words.YEAR_TITLE, report.title, report.year), style="bold")
    yield from _objectives(report, say)
    if not report.rows:
        yield say(words.NO_ACTIONS)
        return
    legend = _legend(report, say)
    if legend:
        yield legend
    yield _table(report, say)
    yield _counts(report, say)
    if full:
        yield from details(report, say)


def _objectives(report: YearReport, say: Say) -> Iterator[RenderableType]:
    for objective in report.objectives:
        yield say(words.BINDING if objective.binding else words.OBJECTIVE, objective.title)
        if objective.metrics:
            yield say(words.METRICS_OF_OBJECTIVE)
            yield bulleted(objective.metrics)


def _legend(report: YearReport, say: Say) -> str:
    """The marks that occur, with the years that actions were carried over from."""
    actions = [action for row in report.rows for action in row.actions]
    years = sorted({action.carried_from for action in actions if action.carried_from})
    carried = [say(words.CARRIED_FROM, joined(years, say))] if years else []
    raised = [say(words.RAISED)] if any(action.raised_from for action in actions) else []
    return ", ".join(carried + raised)


def _table(report: YearReport, say: Say) -> Table:
    """Goals and groups stand once, in the first of their rows."""
    printed = table(
        say(words.GOALS),
        say(words.GROUPS),
        say(words.ACTIONS_OF, report.year),
        say(words.ASSESSMENT),
    )
    goal = None
    for number, row in enumerate(report.rows):
        if number and row.goal != goal:
            printed.add_section()
        headings = ("" if row.goal == goal and number else _goal(row, say), _group(row))
        goal = row.goal
        for headings, title, outcome in _lines(row, say):
            ...
    return printed
