"""An action's state, and how events make it."""

from __future__ import annotations

from typing import assert_never

from attrs import field, frozen

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
    Proposal,
    StepDone,
)
from roadmap_domain.domain.year_plans.state import YearPlan
from roadmap_domain.kernel.slices import Slice
from roadmap_domain.kernel.states import changed, overlaid
from roadmap_domain.kernel.texts import Text


@frozen(slots=False)
class Action:
    """An action as it stands, year by year.

    `programmes` says in which programme each year lies; `carried_from` the year that each year's
    entry was carried over from; `ended_from` the year from which it stands in no plan any more;
    `continued_by` the actions that took its work on. `reasons` has why each outcome is what it is,
    where that was said.
    """

    raised_from: Proposal | None
    programmes: dict[int, str]
    entries: dict[int, Entry]
    carried_from: dict[int, int] = field(factory=dict)
    outcomes: dict[int, str] = field(factory=dict)
    reasons: dict[int, Text | None] = field(factory=dict)
    reports: dict[int, ActionReported] = field(factory=dict)
    done: frozenset[tuple[int, int]] = frozenset()
    deliverables: dict[str, DeliverableRecorded] = field(factory=dict)
    ended_from: int | None = None
    continued_by: tuple[str, ...] = ()

    def stands_in(self, year: int) -> bool:
        """Whether the action is part of the plan of a year."""
        return year in self.entries and (self.ended_from is None or year < self.ended_from)

    def outcome(self, year: int, plan: YearPlan | None) -> str | None:
        """The outcome that counts in a year: its row's where that was assessed, else its own.

        Its own, assessed before the row, stays in the log and counts no more.
        """
        rows = {} if plan is None else plan.outcomes
        return rows.get(self.entries[year].heading, self.outcomes.get(year))

    def entry(self, year: int) -> Entry:
        """The entry of a year; raises `DoesNotStandInYear` or `HasEnded`."""
        if year in self.entries and not self.stands_in(year):
            raise rules.HasEnded
        if year not in self.entries:
            raise rules.DoesNotStandInYear(year)
        return self.entries[year]


def evolve(action: Action | None, event: ActionEvent) -> Action | None:
    """The action after `event`; the same where it is about a year or a step that is not there.

    The most frequent come first, and by `isinstance`: patterns of classes take a tenth of the time
    in which a long stream is folded.
    """
    if isinstance(event, ActionPlanned):
        year = event.entry.year
        return Action(event.raised_from, {year: event.programme}, {year: event.entry})
    if action is None:
        return None
    entries = action.entries
    if isinstance(event, StepDone):
        year, step = event.year, event.step
        if year not in entries or step > len(entries[year].steps):
            return action
        return changed(action, done=action.done | {(year, step)})
    if isinstance(event, ActionAssessed):
        year = event.year
        if year not in entries:
            return action
        return changed(
            action,
            outcomes={**action.outcomes, year: event.outcome},
            reasons={**action.reasons, year: event.reason},
        )
    if isinstance(event, EntryRevised):
        year = event.year
        if year not in entries:
            return action
        entry = overlaid(entries[year], event)
        entries = {**entries, year: entry}
        if not action.done:
            return changed(action, entries=entries)
        return changed(action, entries=entries, done=_done_after(action, entry))
    match event:
        case DeliverableRecorded(year=year, deliverable=code):
            if year not in entries:
                return action
            return changed(action, deliverables={**action.deliverables, code: event})
        case ActionReported(year=year):
            if year not in entries:
                return action
            return changed(action, reports={**action.reports, year: event})
        case ActionCarriedOver(entry=entry):
            if event.from_year not in entries:
                return action
            return changed(
                action,
                programmes={**action.programmes, entry.year: event.programme},
                entries={**entries, entry.year: entry},
                carried_from={**action.carried_from, entry.year: event.from_year},
            )
        case ActionWithdrawn(from_year=year):
            return changed(action, ended_from=year) if year >= min(entries) else action
        case ActionMerged(from_year=year, into=into):
            if year < min(entries):
                return action
            return changed(action, ended_from=year, continued_by=(into,))
        case ActionSplit(from_year=year, into=parts):
            if year < min(entries):
                return action
            return changed(action, ended_from=year, continued_by=parts)
        case _:
            assert_never(event)


def _done_after(action: Action, revised: Entry) -> frozenset[tuple[int, int]]:
    """What is done stays done where the step is still there, in whatever place."""
    before = action.entries[revised.year].steps
    places = {step.text: number for number, step in enumerate(revised.steps, 1)}
    moved = {
        (year, places.get(before[step - 1].text, 0) if year == revised.year else step)
        for year, step in action.done
    }
    return frozenset(it for it in moved if it[1])


ACTION: Slice[Action, ActionEvent] = Slice(
    "action",
    (
        ActionPlanned,
        ActionCarriedOver,
        EntryRevised,
        ActionAssessed,
        ActionReported,
        StepDone,
        DeliverableRecorded,
        ActionWithdrawn,
        ActionMerged,
        ActionSplit,
    ),
    evolve,
)
