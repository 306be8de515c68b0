"""The plan and the report of a year, in the layout of the county's own report."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from attrs import frozen

from roadmap_domain.domain.programmes.events import Level, Scope
from roadmap_domain.domain.programmes.state import PROGRAMME, Programme
from roadmap_domain.domain.year_plans.state import YEAR_PLAN, YearPlan, year_plan_id
from roadmap_domain.kernel.texts import Language, wording
from roadmap_domain.views.alphabet import by_numbers
from roadmap_domain.views.indicator_shown import IndicatorShown
from roadmap_domain.views.programme import programme_of
from roadmap_domain.views.world import World, asks
from roadmap_domain.views.year_actions import (
    CARRIED_OVER,
    RAISED,
    ActionShown,
    OutcomeShown,
    actions_shown,
    outcome_shown,
)

SCHEMA = "roadmap.report/1"


@frozen
class ScaleValue:
    """A value that the programme's scale has."""

    code: str
    label: str
    realised: bool


@frozen
class Row:
    """A heading on the lowest level of the outline, with its actions of the year.

    `indicators` are those that serve it, with all that is known of them.
    """

    goal: str | None
    goal_title: str | None
    group: str | None
    group_title: str | None
    outcome: OutcomeShown | None
    actions: list[ActionShown]
    indicators: list[IndicatorShown]


@frozen
class ObjectiveShown:
    """An objective of the year."""

    id: str
    title: str
    binding: bool
    metrics: list[str]


@frozen
class Paragraph:
    """A paragraph of the year's report under a heading."""

    heading: str
    number: int
    text: str


@frozen
class Counts:
    """How many actions there are, and how what was assessed turned out, by outcome code.

    Where rows are assessed, a row counts once; an action counts where it has an outcome of its own.
    """

    actions: int
    carried_over: int
    raised: int
    outcomes: dict[str, int]


@frozen
class LinkedReport:
    """Another programme that the report of an action refers to, and how its own year turned out."""

    programme: str
    title: str
    year: int
    scale: list[ScaleValue]
    counts: Counts


@frozen
class YearReport:
    """The answer of `report`. `outline` names the levels from the top."""

    schema: str
    programme: str
    title: str
    year: int
    outline: list[Level]
    scope: Scope
    adopted: bool
    reported: bool
    scale: list[ScaleValue]
    objectives: list[ObjectiveShown]
    rows: list[Row]
    narrative: list[Paragraph]
    counts: Counts
    linked: list[LinkedReport]


@asks
def report(world: World, programme: str, year: int) -> YearReport:
    """The plan of a year with its marks and outcomes, as far as they hold."""
    within = programme_of(world, programme)
    within.check_year(year)
    plan = world.get(YEAR_PLAN, year_plan_id(programme, year)) or YearPlan(programme, year)
    language = world.language
    rows = list(_rows(world, within, plan))
    return YearReport(
        schema=SCHEMA,
        programme=programme,
        title=within.opened.title.in_language(language),
        year=year,
        outline=list(within.opened.outline),
        scope=within.scope,
        adopted=plan.adopted,
        reported=plan.reported,
        scale=_scale(within, language),
        objectives=[
            ObjectiveShown(
                it.objective,
                it.title.in_language(language),
                it.binding,
                [metric.in_language(language) for metric in it.metrics],
            )
            for it in plan.objectives.values()
        ],
        rows=rows,
        narrative=[
            Paragraph(heading, number, text.in_language(language))
            for (heading, number), text in sorted(
                plan.narrative.items(), key=lambda it: (by_numbers(it[0][0]), it[0][1])
            )
        ],
        counts=_counts(rows),
        linked=list(_linked(world, rows, year)),
    )


def _linked(world: World, rows: list[Row], year: int) -> Iterator[LinkedReport]:
    """The programmes that reports of actions refer to, as far as they have such a year."""
    named = dict.fromkeys(action.see for row in rows for action in row.actions if action.see)
    for programme, within in world.get_all(PROGRAMME, named).items():
        if year in within.years:
            plan = world.get(YEAR_PLAN, year_plan_id(programme, year)) or YearPlan(programme, year)
            yield LinkedReport(
                programme,
                within.opened.title.in_language(world.language),
                year,
                _scale(within, world.language),
                _counts(list(_rows(world, within, plan))),
            )


def _scale(within: Programme, language: Language) -> list[ScaleValue]:
    return [
        ScaleValue(code, value.label.in_language(language), value.realised)
        for code, value in within.scale.items()
    ]


def _rows(world: World, within: Programme, plan: YearPlan) -> Iterator[Row]:
    """The rows that have actions or an outcome, in the order of the outline.

    What stands under a heading that the outline has no more, or not yet, is not lost: last.
    """
    language = world.language
    actions = actions_shown(world, within, plan)
    measured = list(_indicators(world, plan.programme))
    used = actions.keys() | plan.outcomes.keys()
    outline = [code for code in within.headings if code in used]
    for code in (*outline, *sorted(used - within.headings.keys(), key=by_numbers)):
        heading = within.headings.get(code)
        named = {within.row_level: (code, heading.title if heading else None)}
        if heading and (above := within.headings.get(heading.under or "")):
            named[above.level] = (heading.under or "", above.title)
        goal, goal_title = named.get("goal", (None, None))
        group, group_title = named.get("group", (None, None))
        yield Row(
            goal,
            wording(goal_title, language),
            group,
            wording(group_title, language),
            outcome_shown(plan.outcomes.get(code), within, language),
            actions.get(code, []),
            [it for it in measured if code in it.goals],
        )


def _indicators(world: World, programme: str) -> Iterable[IndicatorShown]:
    """The programme's indicators; what they are is loaded for those who have some."""
    if not world.has_members(programme, "indicator"):
        return ()
    from roadmap_domain.views.indicators import indicators_of  # noqa: PLC0415 # as just said

    return indicators_of(world, programme)


def _counts(rows: list[Row]) -> Counts:
    shown = [action for row in rows for action in row.actions]
    return Counts(
        actions=len(shown),
        carried_over=sum(CARRIED_OVER in action.marks for action in shown),
        raised=sum(RAISED in action.marks for action in shown),
        outcomes=_outcomes(rows),
    )


def _outcomes(rows: list[Row]) -> dict[str, int]:
    assessed: list[OutcomeShown | None] = []
    for row in rows:
        assessed += [row.outcome] if row.outcome else [action.outcome for action in row.actions]
    return dict(Counter(outcome.code for outcome in assessed if outcome))
