"""The plan and the report of a year, in the layout of the county's own report."""

from __future__ import annotations

from collections import Counter
from typing import Literal

from attrs import frozen

from roadmap_domain.domain.actions.events import DeliverableRecorded, Entry, Item, Proposal
from roadmap_domain.domain.actions.state import ACTION, Action
from roadmap_domain.domain.programmes.events import Scope
from roadmap_domain.domain.programmes.state import Programme
from roadmap_domain.domain.reviews.state import REVIEW
from roadmap_domain.domain.year_plans.state import YEAR_PLAN, YearPlan, year_plan_id
from roadmap_domain.kernel.texts import Language, Text, wording
from roadmap_domain.views.programme import programme_of
from roadmap_domain.views.words import schedule_in_words
from roadmap_domain.views.world import World, asks

SCHEMA = "roadmap.report/1"

Mark = Literal["*", "**"]
CARRIED_OVER: Mark = "*"
RAISED: Mark = "**"


@frozen
class OutcomeShown:
    """A value of the programme's scale; `null` instead means "not assessed"."""

    code: str
    label: str


@frozen
class ScaleValue:
    """A value that the programme's scale has."""

    code: str
    label: str
    realised: bool


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
    """An action as it stands in the year's plan."""

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


@frozen
class Row:
    """A heading on the lowest level of the outline, with its actions of the year."""

    goal: str | None
    goal_title: str | None
    group: str | None
    group_title: str | None
    outcome: OutcomeShown | None
    actions: list[ActionShown]


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
class YearReport:
    """The answer of `report`."""

    schema: str
    programme: str
    title: str
    year: int
    scope: Scope
    adopted: bool
    reported: bool
    scale: list[ScaleValue]
    objectives: list[ObjectiveShown]
    rows: list[Row]
    narrative: list[Paragraph]
    counts: Counts


@asks
def report(world: World, programme: str, year: int) -> YearReport:
    """The plan of a year with its marks and outcomes, as far as they hold."""
    within = programme_of(world, programme)
    within.check_year(year)
    plan = world.get(YEAR_PLAN, year_plan_id(programme, year)) or YearPlan(programme, year)
    actions = actions_of(world, programme, year)
    rows = _Year(within, plan, actions, _proposals(world, actions), world.language).rows()
    shown = [action for row in rows for action in row.actions]
    language = world.language
    return YearReport(
        schema=SCHEMA,
        programme=programme,
        title=within.opened.title.in_language(language),
        year=year,
        scope=within.scope,
        adopted=plan.adopted,
        reported=plan.reported,
        scale=[
            ScaleValue(code, value.label.in_language(language), value.realised)
            for code, value in within.scale.items()
        ],
        objectives=[
            ObjectiveShown(
                it.objective, it.title.in_language(language), it.binding, _all(it.metrics, language)
            )
            for it in plan.objectives.values()
        ],
        rows=rows,
        narrative=[
            Paragraph(heading, number, text.in_language(language))
            for (heading, number), text in sorted(plan.narrative.items(), key=lambda it: it[0])
        ],
        counts=Counts(
            actions=len(shown),
            carried_over=sum(CARRIED_OVER in action.marks for action in shown),
            raised=sum(RAISED in action.marks for action in shown),
            outcomes=_outcomes(rows),
        ),
    )


def actions_of(world: World, programme: str, year: int) -> dict[str, Action]:
    """The actions that stand in a programme's plan of a year, by id."""
    actions = world.get_all(ACTION, world.members(programme, ACTION))
    return {
        action_id: action
        for action_id, action in actions.items()
        if action.stands_in(year) and action.programmes[year] == programme
    }


@frozen
class _Year:
    """What the rows of a year are made of."""

    programme: Programme
    plan: YearPlan
    actions: dict[str, Action]
    proposals: dict[Proposal, str | None]
    language: Language

    def rows(self) -> list[Row]:
        """The rows that have actions or an outcome, in the order of the outline."""
        rows = []
        for code, heading in self.programme.headings.items():
            here = self._actions_under(code)
            is_row = heading.level == self.programme.row_level
            if not is_row or not (here or code in self.plan.outcomes):
                continue
            named = {heading.level: (code, heading.title)}
            above = self.programme.headings.get(heading.under or "")
            if above is not None:
                named[above.level] = (heading.under or "", above.title)
            goal, goal_title = named.get("goal", (None, None))
            group, group_title = named.get("group", (None, None))
            rows.append(
                Row(
                    goal,
                    wording(goal_title, self.language),
                    group,
                    wording(group_title, self.language),
                    self._outcome(self.plan.outcomes.get(code)),
                    here,
                )
            )
        return rows

    def _actions_under(self, heading: str) -> list[ActionShown]:
        year = self.plan.year
        here = [it for it in self.actions.items() if it[1].entries[year].heading == heading]
        here.sort(key=lambda it: (it[1].entries[year].order, it[0]))
        return [self._action(action_id, action) for action_id, action in here]

    def _action(self, action_id: str, action: Action) -> ActionShown:
        year, language = self.plan.year, self.language
        entry, raised = action.entries[year], action.raised_from
        carried_from = action.carried_from.get(year)
        marks: list[Mark] = [CARRIED_OVER] if carried_from is not None else []
        return ActionShown(
            id=action_id,
            title=entry.title.in_language(language),
            details=_all(entry.details, language),
            origin="planned" if raised is None else "raised",
            carried_from=carried_from,
            raised_from=None if raised is None else self._raised_from(raised),
            marks=marks if raised is None else [*marks, RAISED],
            outcome=self._outcome(action.outcomes.get(year)),
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
        )

    def _raised_from(self, raised: Proposal) -> RaisedFrom:
        return RaisedFrom(raised.review, raised.number, self.proposals[raised])

    def _outcome(self, code: str | None) -> OutcomeShown | None:
        if code is None:
            return None
        value = self.programme.scale.get(code)
        return OutcomeShown(code, value.label.in_language(self.language) if value else code)


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


def _proposals(world: World, actions: dict[str, Action]) -> dict[Proposal, str | None]:
    raised = {action.raised_from for action in actions.values() if action.raised_from}
    reviews = world.get_all(REVIEW, {proposal.review for proposal in raised})
    return {
        proposal: wording(reviews[proposal.review].proposals.get(proposal.number), world.language)
        if proposal.review in reviews
        else None
        for proposal in raised
    }


def _outcomes(rows: list[Row]) -> dict[str, int]:
    assessed: list[OutcomeShown | None] = []
    for row in rows:
        assessed += [row.outcome] if row.outcome else [action.outcome for action in row.actions]
    return dict(Counter(outcome.code for outcome in assessed if outcome))


def _item(item: Item, language: Language, *, done: bool) -> ItemShown:
    return ItemShown(item.text.in_language(language), item.see, done)


def _all(texts: tuple[Text, ...], language: Language) -> list[str]:
    return [text.in_language(language) for text in texts]
