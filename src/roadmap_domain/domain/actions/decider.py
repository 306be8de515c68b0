"""The decisions on an action."""

from __future__ import annotations

from roadmap_domain.domain.actions import checks, rules
from roadmap_domain.domain.actions.columns import as_columns, as_items
from roadmap_domain.domain.actions.events import (
    ActionAssessed,
    ActionCarriedOver,
    ActionPlanned,
    ActionReported,
    DeliverableKind,
    DeliverableRecorded,
    Entry,
    EntryRevised,
    Item,
    Proposal,
    StepDone,
)
from roadmap_domain.domain.actions.state import ACTION, Action, evolve
from roadmap_domain.domain.programmes.state import read_programme
from roadmap_domain.domain.reviews.rules import NoSuchProposal
from roadmap_domain.domain.reviews.state import REVIEW
from roadmap_domain.domain.year_plans.state import YEAR_PLAN, year_plan_id
from roadmap_domain.kernel.dates import DateLike, Schedule, as_fuzzy
from roadmap_domain.kernel.recorded import Retracted
from roadmap_domain.kernel.retraction import retracted
from roadmap_domain.kernel.slices import Circumstances, decides
from roadmap_domain.kernel.states import changed
from roadmap_domain.kernel.texts import TextLike, as_text, as_texts, reworded


@decides(ACTION)
def plan_action(
    action: Action | None,
    circumstances: Circumstances,
    *,
    programme: str,
    year: int,
    heading: str,
    title: TextLike,
    order: int = 1,
    details: tuple[TextLike, ...] = (),
    steps: tuple[Item | TextLike, ...] = (),
    metrics: tuple[Item | TextLike, ...] = (),
    responsible: tuple[TextLike, ...] = (),
    partners: tuple[TextLike, ...] = (),
    schedule: Schedule | None = None,
    serves: tuple[str, ...] = (),
    raised_from: Proposal | None = None,
) -> list[ActionPlanned]:
    """Plan an action into a year, under a heading of the programme's lowest level."""
    entry = Entry(
        year,
        heading,
        as_text(title),
        order,
        as_texts(details),
        as_items(steps),
        as_items(metrics),
        as_texts(responsible),
        as_texts(partners),
        schedule,
        serves,
    )
    planned = ActionPlanned(programme, entry, raised_from)
    if action is not None:
        if evolve(None, planned) != checks.as_planned(action):
            raise rules.ActionExists
        return []
    within = read_programme(circumstances, programme)
    within.check_year(year)
    checks.entry(within, entry)
    checks.year_open(programme, year, circumstances)
    if raised_from is not None:
        review = circumstances.read(REVIEW, raised_from.review)
        if review is None or raised_from.number not in review.proposals:
            raise NoSuchProposal(raised_from.review, raised_from.number)
    return [planned]


@decides(ACTION)
def carry_over(
    action: Action | None,
    circumstances: Circumstances,
    *,
    from_year: int,
    to_year: int,
    reason: TextLike,
    heading: str | None = None,
    title: TextLike | None = None,
    order: int | None = None,
    details: tuple[TextLike, ...] | None = None,
    steps: tuple[Item | TextLike, ...] | None = None,
    metrics: tuple[Item | TextLike, ...] | None = None,
    responsible: tuple[TextLike, ...] | None = None,
    partners: tuple[TextLike, ...] | None = None,
    schedule: Schedule | None = None,
    serves: tuple[str, ...] = (),
) -> list[ActionCarriedOver]:
    """Carry over what was left unfinished in a year into a later one.

    What is not given stays as it stood in `from_year`, except the schedule and the milestones
    served, which belong to their year.
    """
    action = checks.existing(action, circumstances.aggregate_id)
    checks.goes_on(action, to_year)
    before = action.entry(from_year)
    if to_year <= from_year:
        raise rules.CannotCarryOverBackwards(from_year, to_year)
    if action.carried_from.get(to_year) == from_year:
        raise rules.AlreadyCarriedOver(from_year, to_year)
    if to_year in action.entries:
        raise rules.AlreadyStandsInYear(to_year)
    origin_id = action.programmes[from_year]
    origin = read_programme(circumstances, origin_id)
    plan = circumstances.read(YEAR_PLAN, year_plan_id(origin_id, from_year))
    outcome = action.outcome(from_year, plan)
    if outcome is None:
        raise rules.CannotCarryOverUnassessed(from_year)
    if outcome in origin.scale and origin.scale[outcome].realised:
        raise rules.CannotCarryOverRealised(from_year)
    programme_id, programme = checks.programme_of(to_year, origin_id, origin, circumstances)
    columns = as_columns(
        heading=heading,
        title=title,
        order=order,
        details=details,
        steps=steps,
        metrics=metrics,
        responsible=responsible,
        partners=partners,
        schedule=schedule,
        serves=serves,
    )
    entry = changed(changed(before, year=to_year, schedule=None, serves=()), **columns)
    checks.entry(programme, entry)
    checks.year_open(programme_id, to_year, circumstances)
    return [ActionCarriedOver(from_year, programme_id, entry, as_text(reason))]


@decides(ACTION)
def revise_entry(
    action: Action | None,
    circumstances: Circumstances,
    *,
    year: int,
    heading: str | None = None,
    title: TextLike | None = None,
    order: int | None = None,
    details: tuple[TextLike, ...] | None = None,
    steps: tuple[Item | TextLike, ...] | None = None,
    metrics: tuple[Item | TextLike, ...] | None = None,
    responsible: tuple[TextLike, ...] | None = None,
    partners: tuple[TextLike, ...] | None = None,
    schedule: Schedule | None = None,
    serves: tuple[str, ...] | None = None,
) -> list[EntryRevised]:
    """Change how an action stands in the plan of a year; what is not given stays."""
    action = checks.existing(action, circumstances.aggregate_id)
    before = action.entry(year)
    columns = as_columns(
        heading=heading,
        title=title,
        order=order,
        details=details,
        steps=steps,
        metrics=metrics,
        responsible=responsible,
        partners=partners,
        schedule=schedule,
        serves=serves,
    )
    if circumstances.corrects is None:
        columns = {name: it for name, it in columns.items() if it != getattr(before, name)}
    if not columns:
        return []
    entry = changed(before, **columns)
    programme_id = action.programmes[year]
    checks.entry(read_programme(circumstances, programme_id), entry)
    checks.year_open(programme_id, year, circumstances)
    return [EntryRevised(year, **columns)]


@decides(ACTION)
def assess(
    action: Action | None,
    circumstances: Circumstances,
    *,
    year: int,
    outcome: str,
    reason: TextLike | None = None,
) -> list[ActionAssessed]:
    """Assess an action on its programme's scale. Anew only with a reason, or as a correction."""
    action = checks.existing(action, circumstances.aggregate_id)
    entry = action.entry(year)
    programme_id = action.programmes[year]
    programme = read_programme(circumstances, programme_id)
    programme.check_outcome(outcome)
    why = None if reason is None else as_text(reason)
    is_known = action.outcomes.get(year) == outcome and not reworded(why, action.reasons.get(year))
    if is_known and circumstances.corrects is None:
        return []
    plan = checks.year_open(programme_id, year, circumstances)
    if programme.scope == "row" and entry.heading in plan.outcomes:
        raise rules.AssessedByRow(entry.heading, year)
    if year in action.outcomes and why is None and circumstances.corrects is None:
        raise rules.AlreadyAssessed(year)
    return [ActionAssessed(year, outcome, why)]


@decides(ACTION)
def report_action(
    action: Action | None,
    circumstances: Circumstances,
    *,
    year: int,
    text: TextLike,
    see: str | None = None,
) -> list[ActionReported]:
    """Record what a year's report says of an action, and the programme that it refers to."""
    action = checks.existing(action, circumstances.aggregate_id)
    action.entry(year)
    reported = ActionReported(year, as_text(text), see)
    if action.reports.get(year, reported) != reported:
        raise rules.AlreadyReported(year)
    if year in action.reports:
        return []
    checks.year_open(action.programmes[year], year, circumstances)
    return [reported]


@decides(ACTION)
def mark_step_done(
    action: Action | None, circumstances: Circumstances, *, year: int, step: int
) -> list[StepDone]:
    """Mark a step of a year, counted from 1, as done."""
    action = checks.existing(action, circumstances.aggregate_id)
    if not 1 <= step <= len(action.entry(year).steps):
        raise rules.NoSuchStep(step, year)
    if (year, step) in action.done:
        return []
    checks.year_open(action.programmes[year], year, circumstances)
    return [StepDone(year, step)]


@decides(ACTION)
def record_deliverable(
    action: Action | None,
    circumstances: Circumstances,
    *,
    year: int,
    deliverable: str,
    kind: DeliverableKind,
    title: TextLike,
    made_on: DateLike | None = None,
    reference: TextLike | None = None,
) -> list[DeliverableRecorded]:
    """Record something that was made and can be shown, as evidence."""
    action = checks.existing(action, circumstances.aggregate_id)
    action.entry(year)
    recorded = DeliverableRecorded(
        year,
        deliverable,
        kind,
        as_text(title),
        None if made_on is None else as_fuzzy(made_on),
        None if reference is None else as_text(reference),
    )
    if deliverable in action.deliverables:
        if action.deliverables[deliverable] != recorded:
            raise rules.DeliverableExists(deliverable)
        return []
    checks.year_open(action.programmes[year], year, circumstances)
    return [recorded]


@decides(ACTION)
def retract_action(
    _: Action | None, circumstances: Circumstances, *, reason: TextLike
) -> list[Retracted]:
    """Retract the named event of an action, which never should have been recorded."""
    return retracted(circumstances, reason)
