"""What fell off: milestones that nobody serves, proposals never taken up, actions not assessed."""

from __future__ import annotations

from datetime import date

from attrs import frozen

from roadmap_domain.domain.actions.state import ACTION
from roadmap_domain.domain.reviews.state import REVIEW
from roadmap_domain.domain.year_plans.state import YEAR_PLAN, YearPlan, year_plan_id
from roadmap_domain.views.programme import programme_of
from roadmap_domain.views.world import World, asks
from roadmap_domain.views.year_actions import actions_of

SCHEMA = "roadmap.loose-ends/1"


@frozen
class LooseMilestone:
    """A milestone of the year that no action of the year serves."""

    id: str
    group: str
    group_title: str | None
    text: str


@frozen
class LooseProposal:
    """A proposal made by the end of the year, and not taken up by it."""

    review: str
    review_title: str
    number: int
    text: str


@frozen
class LooseAction:
    """An action of the year with no outcome, neither its own nor its row's."""

    id: str
    group: str
    title: str


@frozen
class LooseEnds:
    """The answer of `loose-ends`."""

    schema: str
    programme: str
    year: int
    milestones_without_actions: list[LooseMilestone]
    proposals_not_taken_up: list[LooseProposal]
    actions_not_assessed: list[LooseAction]


@asks
def loose_ends(world: World, programme: str, year: int) -> LooseEnds:
    """What a year of a programme left hanging.

    An action serves the milestones of its group and year, unless it names some.
    """
    within = programme_of(world, programme)
    within.check_year(year)
    language = world.language
    plan = world.get(YEAR_PLAN, year_plan_id(programme, year)) or YearPlan(programme, year)
    actions = actions_of(world, programme, year)
    entries = [action.entries[year] for action in actions.values()]
    named = {code for entry in entries for code in entry.serves}
    whole_cells = {entry.heading for entry in entries if not entry.serves}
    titles = {
        code: heading.title.in_language(language)
        for code, heading in within.headings.items()
        if heading.title
    }
    milestones = [
        LooseMilestone(
            code,
            it.heading,
            titles.get(it.heading),
            it.text.in_language(language),
        )
        for code, it in within.milestones.items()
        if it.year == year and code not in named and it.heading not in whole_cells
    ]
    not_assessed = [
        LooseAction(action_id, entry.heading, entry.title.in_language(language))
        for action_id, action in actions.items()
        if year not in action.outcomes
        and (entry := action.entries[year]).heading not in plan.outcomes
    ]
    return LooseEnds(
        SCHEMA, programme, year, milestones, _proposals_left(world, programme, year), not_assessed
    )


def _proposals_left(world: World, programme: str, year: int) -> list[LooseProposal]:
    actions = world.get_all(ACTION, world.members(programme, ACTION)).values()
    taken_up = {
        (action.raised_from.review, action.raised_from.number)
        for action in actions
        if action.raised_from and min(action.entries) <= year
    }
    by_then = world.at(min(world.held_on, date(year, 12, 31)))
    reviews = by_then.get_all(REVIEW, world.members(programme, REVIEW))
    return [
        LooseProposal(
            review_id,
            review.conducted.title.in_language(world.language),
            number,
            text.in_language(world.language),
        )
        for review_id, review in reviews.items()
        for number, text in sorted(review.proposals.items())
        if (review_id, number) not in taken_up
    ]
