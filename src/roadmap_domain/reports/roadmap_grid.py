"""The roadmap as it is printed: groups down, years across."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import RenderableType
from rich.text import Text as Styled

from roadmap_domain.kernel.texts import Language
from roadmap_domain.reports import words
from roadmap_domain.reports.paper import table
from roadmap_domain.reports.words import bulleted, saying
from roadmap_domain.views.grid import Grid


def layout(grid: Grid, language: Language) -> Iterator[RenderableType]:
    """The grid; a goal stands once, in the first of its rows."""
    say = saying(language)
    yield Styled(grid.title, style="bold")
    printed = table(say(words.GOALS), say(words.GROUPS), *map(str, grid.years))
    above: str | None = None
    for row in grid.rows:
        goal = ""
        if row.goal != above:
            if above is not None:
                printed.add_section()
            above = row.goal
            goal = say(words.GOAL, row.goal, row.goal_title or "")
        group = " ".join(filter(None, (row.group, row.title)))
        printed.add_row(goal, group, *(bulleted(row.cells[str(year)]) for year in grid.years))
    yield printed
