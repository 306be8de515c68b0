"""The roadmap as it is printed: groups down, years across."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_domain.kernel.texts import Language
from roadmap_domain.reports import words
from roadmap_domain.reports.layout import Heading, Part, Table
from roadmap_domain.reports.words import bulleted, saying
from roadmap_domain.views.grid import Grid


def layout(grid: Grid, language: Language) -> Iterator[Part]:
    """The grid; a goal stands once, in the first of its rows."""
    say = saying(language)
    yield Heading(grid.title)
    printed = Table([say(words.GOALS), say(words.GROUPS), *map(str, grid.years)])
    above: str | None = None
    for row in grid.rows:
        begins = row.goal != above
        above = row.goal
        printed.add(
            say(words.GOAL, row.goal, row.goal_title or "") if begins else "",
            " ".join(filter(None, (row.group, row.title))),
            *(bulleted(row.cells[str(year)]) for year in grid.years),
            begins_section=begins,
        )
    yield printed
