"""The actions of a year, as they stand in its plan."""

from __future__ import annotations

from collections import defaultdict
from typing import Literal

from attrs import frozen

from roadmap_domain.domain.actions.events import DeliverableRecorded, Entry, Item, Proposal
from roadmap_domain.domain.actions.state import ACTION, Action
from roadmap_domain.domain.programmes.state import Programme
from roadmap_domain.domain.reviews.state import REVIEW
from roadmap_domain.domain.year_plans.state import YearPlan
from roadmap_domain.kernel.texts import Language, Text, wording
from roadmap_domain.views.alphabet import by_numbers
from roadmap_domain.views.words import schedule_in_words
from roadmap_domain.views.world import World

Mark = Literal["*", "**"]
CARRIED_OVER: Mark = "*"
RAISED: Mark = "**"


@frozen
class OutcomeShown:
    """A value of the programme's scale; `null` instead means "not assessed"."""

    code: str
    label: str


@frozen
class ItemShown:
    """A step or a metric; `see` is the heading of the row that it refers to. `done` of a step."""

    text: str
    see: str | None
    done: bool


@frozen
class RaisedFrom:
    """The proposal that an action was raised from."""

    review: str
    number: int
    text: str | None


@frozen
class DeliverableShown:
    """Something made that can be shown."""

    id: str
    kind: str
    title: str
    made_on: str | None
    reference: str | None


@frozen
class ActionShown:
    """An action as it stands in the year's plan.

    `reported` is what the year's report says of it; `see` is the programme that the report refers
    to, whose own report tells more.
    """

    id: str
    title: str
    details: list[str]
    origin: Literal["planned", "raised"]
    carried_from: int | None
    raised_from: RaisedFrom | None
    marks: list[Mark]
    outcome: OutcomeShown | None
    steps: list[ItemShown]
    metrics: list[ItemShown]
    responsible: list[str]
    partners: list[str]
    schedule: str | None
    deliverables: list[DeliverableShown]
    reported: str | None
    see: str | None


def actions_of(world: World, programme: str, year: int) -> dict[str, Action]:
    """The actions that stand in a programme's plan of a year, by id."""
    actions = world.get_all(ACTION, world.members(programme, ACTION))
    return {
        action_id: action
        for action_id, action in actions.items()
        if action.stands_in(year) and action.programmes[year] == programme
    }


def actions_shown(world: World, within: Programme, plan: YearPlan) -> dict[str, list[ActionShown]]:
    """The same, as they are shown: by heading, and in their order under it."""
    year = plan.year
    actions = actions_of(world, plan.programme, year)
    these = _Year(plan, within, _proposals(world, actions), world.language)
    shown: dict[str, list[ActionShown]] = defaultdict(list)
    for action_id, action in sorted(
        actions.items(), key=lambda it: (it[1].entries[year].order, by_numbers(it[0]))
    ):
        shown[action.entries[year].heading].append(these.action(action_id, action))
    return shown


def outcome_shown(code: str | None, within: Programme, language: Language) -> OutcomeShown | None:
    """A value of the programme's scale, by its code."""
    if code is None:
        return None
    value = within.scale.get(code)
    return OutcomeShown(code, value.label.in_language(language) if value else code)


@frozen
class _Year:
    """What the actions of a year are shown with."""

    plan: YearPlan
    programme: Programme
    proposals: dict[Proposal, RaisedFrom]
    language: Language

    def action(self, action_id: str, action: Action) -> ActionShown:
        year, language = self.plan.year, self.language
        entry, raised = action.entries[year], action.raised_from
        carried_from = action.carried_from.get(year)
        row_is_assessed = entry.heading in self.plan.outcomes
        own = None if row_is_assessed else action.outcomes.get(year)
        reported = action.reports.get(year)
        marks: list[Mark] = [CARRIED_OVER] if carried_from is not None else []
        return ActionShown(
            id=action_id,
            title=entry.title.in_language(language),
            details=_all(entry.details, language),
            origin="planned" if raised is None else "raised",
            carried_from=carried_from,
            raised_from=None if raised is None else self.proposals[raised],
            marks=marks if raised is None else [*marks, RAISED],
            outcome=outcome_shown(own, self.programme, language),
            steps=[
                _item(step, language, done=(year, number) in action.done)
                for number, step in enumerate(entry.steps, 1)
            ],
            metrics=[_item(metric, language, done=False) for metric in entry.metrics],
            responsible=_all(entry.responsible, language),
            partners=_all(entry.partners, language),
            schedule=_schedule(entry, language),
            deliverables=[
                _deliverable(it, language) for it in action.deliverables.values() if it.year == year
            ],
            reported=reported.text.in_language(language) if reported else None,
            see=reported.see if reported else None,
        )


def _schedule(entry: Entry, language: Language) -> str | None:
    return schedule_in_words(entry.schedule, language) or None if entry.schedule else None


def _deliverable(recorded: DeliverableRecorded, language: Language) -> DeliverableShown:
    return DeliverableShown(
        recorded.deliverable,
        recorded.kind,
        recorded.title.in_language(language),
        recorded.made_on.edtf if recorded.made_on else None,
        wording(recorded.reference, language),
    )


def _proposals(world: World, actions: dict[str, Action]) -> dict[Proposal, RaisedFrom]:
    raised = {action.raised_from for action in actions.values() if action.raised_from}
    reviews = world.get_all(REVIEW, {proposal.review for proposal in raised})

    def text(proposal: Proposal) -> Text | None:
        review = reviews.get(proposal.review)
        return None if review is None else review.proposals.get(proposal.number)

    return {
        it: RaisedFrom(it.review, it.number, wording(text(it), world.language)) for it in raised
    }


def _item(item: Item, language: Language, *, done: bool) -> ItemShown:
    return ItemShown(item.text.in_language(language), item.see, done)


def _all(texts: tuple[Text, ...], language: Language) -> list[str]:
    return [text.in_language(language) for text in texts]
