"""The roadmap's grid: milestones by group and year, as printed on any day."""

from __future__ import annotations

from attrs import frozen

from roadmap_domain.kernel.texts import wording
from roadmap_domain.views.programme import programme_of
from roadmap_domain.views.world import World, asks

SCHEMA = "roadmap.grid/1"


@frozen
class GridRow:
    """A heading's row: the texts of each year's cell."""

    goal: str | None
    goal_title: str | None
    group: str
    title: str | None
    cells: dict[str, list[str]]


@frozen
class Grid:
    """The answer of `grid`."""

    schema: str
    programme: str
    title: str
    years: list[int]
    rows: list[GridRow]


@asks
def grid(world: World, programme: str) -> Grid:
    """The programme's milestones by group and year."""
    within = programme_of(world, programme)
    rows = []
    for code, heading in within.headings.items():
        if heading.level != within.row_level:
            continue
        above = within.headings.get(heading.under or "")
        cells: dict[str, list[str]] = {str(year): [] for year in within.years}
        for milestone in within.milestones.values():
            if milestone.heading == code:
                cells[str(milestone.year)].append(milestone.text.in_language(world.language))
        rows.append(
            GridRow(
                heading.under,
                wording(above.title, world.language) if above else None,
                code,
                wording(heading.title, world.language),
                cells,
            )
        )
    title = within.opened.title.in_language(world.language)
    return Grid(SCHEMA, programme, title, list(within.years), rows)
