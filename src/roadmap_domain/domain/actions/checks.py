"""What the decisions on an action check first, in the action itself and in what it belongs to."""

from __future__ import annotations

from typing import assert_never

from roadmap_domain.domain.actions import rules
from roadmap_domain.domain.actions.events import (
    ActionAssessed,
    ActionCarriedOver,
    ActionEvent,
    ActionMerged,
    ActionPlanned,
    ActionReported,
    ActionSplit,
    ActionWithdrawn,
    DeliverableRecorded,
    Entry,
    EntryRevised,
    StepDone,
)
from roadmap_domain.domain.actions.state import ACTION, Action
from roadmap_domain.domain.programmes.rules import NoSuchMilestone
from roadmap_domain.domain.programmes.state import PROGRAMME, Programme
from roadmap_domain.domain.year_plans.rules import YearIsFrozen
from roadmap_domain.domain.year_plans.state import YearPlan, read_year_plan
from roadmap_domain.kernel.slices import Circumstances


def existing(action: Action | None, action_id: str) -> Action:
    """The action, or `NoSuchAction` where it has not been planned."""
    if action is None:
        raise rules.NoSuchAction(action_id)
    return action


def as_planned(action: Action) -> Action:
    """The action as it was when it was planned."""
    first = next(iter(action.entries))
    return Action(
        action.raised_from, {first: action.programmes[first]}, {first: action.entries[first]}
    )


def goes_on(action: Action, year: int | None = None) -> None:
    """Raise `HasEnded` where the action has ended, or will have ended by a year."""
    if action.ended_from is not None and (year is None or year >= action.ended_from):
        raise rules.HasEnded


def going_on(action: Action | None, circumstances: Circumstances) -> Action:
    """The action, or `HasEnded` where it goes on no more."""
    action = existing(action, circumstances.aggregate_id)
    goes_on(action)
    return action


def year_open(programme_id: str, year: int, circumstances: Circumstances) -> YearPlan:
    """The year's plan; frozen, it lets through what corrects an event of that very year."""
    plan = read_year_plan(circumstances, programme_id, year)
    wrong = circumstances.corrects
    if plan.reported and (wrong is None or not _concerns(wrong.event, year)):
        raise YearIsFrozen(year)
    return plan


def _concerns(event: ActionEvent, year: int) -> bool:
    match event:
        case ActionPlanned(entry=entry) | ActionCarriedOver(entry=entry):
            return entry.year == year
        case ActionWithdrawn() | ActionMerged() | ActionSplit():
            return event.from_year <= year
        case (
            EntryRevised()
            | ActionAssessed()
            | ActionReported()
            | StepDone()
            | DeliverableRecorded()
        ):
            return event.year == year
        case _:
            assert_never(event)


def entry(programme: Programme, entry: Entry) -> None:
    """Raise unless all that an entry refers to is in the programme."""
    programme.check_row(entry.heading)
    for item in (*entry.steps, *entry.metrics):
        if item.see is not None:
            programme.heading(item.see)
    for code in entry.serves:
        milestone = programme.milestones.get(code)
        if milestone is None:
            raise NoSuchMilestone(code)
        if (milestone.heading, milestone.year) != (entry.heading, entry.year):
            raise rules.MilestoneOfAnotherCell(code, entry.heading, entry.year)


def programme_of(
    year: int, programme_id: str, programme: Programme, circumstances: Circumstances
) -> tuple[str, Programme]:
    """The programme itself, or its successor for a year beyond the period."""
    while year > programme.years[-1]:
        following = programme.successor and circumstances.read(PROGRAMME, programme.successor)
        if not programme.successor or not following:
            raise rules.OnlyIntoSuccessor(year)
        programme_id, programme = programme.successor, following
    programme.check_year(year)
    return programme_id, programme


def can_end(action: Action, from_year: int, circumstances: Circumstances) -> None:
    """The action must stand in the year or have stood before; no plan that it leaves is frozen."""
    if from_year <= min(action.entries):
        action.entry(from_year)
    for year, programme_id in action.programmes.items():
        if year >= from_year:
            year_open(programme_id, year, circumstances)


def successor(action_id: str, circumstances: Circumstances) -> None:
    """Raise `CannotFollowOn` for what cannot take the work on."""
    successor = circumstances.read(ACTION, action_id)
    if action_id == circumstances.aggregate_id or successor is None or successor.ended_from:
        raise rules.CannotFollowOn(action_id)
