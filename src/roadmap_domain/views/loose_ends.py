"""What fell off: milestones not served, proposals not taken up, series behind, and such."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from attrs import frozen

from roadmap_domain.domain.actions.state import ACTION, Action
from roadmap_domain.domain.agreements.state import AGREEMENT
from roadmap_domain.domain.lending_principles.state import LENDING_PRINCIPLES
from roadmap_domain.domain.premises.state import PREMISES
from roadmap_domain.domain.programmes.state import Programme
from roadmap_domain.domain.reviews.state import REVIEW
from roadmap_domain.domain.year_plans.state import YEAR_PLAN, YearPlan, year_plan_id
from roadmap_domain.kernel.periods import Period
from roadmap_domain.kernel.texts import Language
from roadmap_domain.views.agreements import agreements
from roadmap_domain.views.gatherings import series_of
from roadmap_domain.views.indicators import indicators_of
from roadmap_domain.views.premises import premises
from roadmap_domain.views.programme import programme_of
from roadmap_domain.views.world import World, asks
from roadmap_domain.views.year_actions import OutcomeShown, actions_of, outcome_shown

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
class OutcomeSetAside:
    """An action's own outcome, in whose place its row's counts, which is another."""

    id: str
    group: str
    title: str
    own: OutcomeShown
    row: OutcomeShown


@frozen
class LooseSeries:
    """A series of gatherings of which fewer were held than its target says."""

    id: str
    name: str
    target: str
    actual: int
    statutory: bool


@frozen
class LooseMeasurement:
    """A measurement planned for a period that is over, of which nothing is known."""

    indicator: str
    title: str
    period: str


@frozen
class LooseAgreement:
    """An agreement that was drafted by the end of the year, and not signed by it."""

    id: str
    title: str
    drafted_on: str


@frozen
class LoosePrinciples:
    """Principles for lending premises that do not hold at the end of the year, and why."""

    id: str
    title: str
    statement: str | None
    review_on: str | None


@frozen
class LooseLending:
    """A lending whose agreement was over at the end of the year before anybody ended it."""

    premises: str
    lending: str
    name: str
    agreement: str
    agreement_ended: str


@frozen
class LooseEnds:
    """The answer of `loose-ends`."""

    schema: str
    programme: str
    year: int
    milestones_without_actions: list[LooseMilestone]
    proposals_not_taken_up: list[LooseProposal]
    actions_not_assessed: list[LooseAction]
    outcomes_set_aside: list[OutcomeSetAside]
    measurements_not_made: list[LooseMeasurement]
    series_behind: list[LooseSeries]
    agreements_not_signed: list[LooseAgreement]
    principles_not_decided: list[LoosePrinciples]
    lendings_not_ended: list[LooseLending]


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
        LooseAction(
            action_id,
            action.entries[year].heading,
            action.entries[year].title.in_language(language),
        )
        for action_id, action in actions.items()
        if action.outcome(year, plan) is None
    ]
    behind = [
        LooseSeries(it.id, it.name, it.target, it.actual, it.statutory)
        for it in series_of(world, programme, year)
        if it.target and it.met is False
    ]
    return LooseEnds(
        SCHEMA,
        programme,
        year,
        milestones,
        _proposals_left(world, programme, year),
        not_assessed,
        list(_set_aside(actions, plan, within, language)),
        list(_not_measured(world, programme, year)),
        behind,
        *_agreed(world.at(min(world.held_on, date(year, 12, 31))), programme),
    )


def _agreed(
    world: World, programme: str
) -> tuple[list[LooseAgreement], list[LoosePrinciples], list[LooseLending]]:
    """What of agreements and premises is open on the day that the world is about."""
    if not any(world.members(programme, of) for of in (AGREEMENT, LENDING_PRINCIPLES, PREMISES)):
        return [], [], []
    drafts = [it for it in agreements(world, programme).agreements if it.state == "draft"]
    lent = premises(world, programme)
    over = {it.id: it for it in agreements(world).agreements if it.state == "over"}
    return (
        [LooseAgreement(it.id, it.title, it.drafted_on) for it in drafts],
        [
            LoosePrinciples(it.id, it.title, it.statement, it.review_on)
            for it in lent.principles
            if it.state != "decided"
        ],
        [
            LooseLending(room.id, it.id, it.name, it.agreement, over[it.agreement].until or "")
            for room in lent.premises
            for it in room.lendings
            if it.agreement in over and not it.ended
        ],
    )


def _set_aside(
    actions: dict[str, Action], plan: YearPlan, programme: Programme, language: Language
) -> Iterator[OutcomeSetAside]:
    year = plan.year
    for action_id, action in actions.items():
        own = outcome_shown(action.outcomes.get(year), programme, language)
        counting = outcome_shown(action.outcome(year, plan), programme, language)
        if own is not None and counting is not None and own != counting:
            entry = action.entries[year]
            title = entry.title.in_language(language)
            yield OutcomeSetAside(action_id, entry.heading, title, own, counting)


def _not_measured(world: World, programme: str, year: int) -> Iterator[LooseMeasurement]:
    """What was to be measured by the end of the year, and by the day that is asked about."""
    last_day = min(world.held_on, date(year, 12, 31))
    for indicator in indicators_of(world, programme):
        for it in indicator.observations:
            over = Period(it.period).days[1] <= last_day
            if it.planned and it.missing_reason is None and over:
                yield LooseMeasurement(indicator.id, indicator.title, it.period)


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
