"""What changed between two days, in one shape for everything."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import Any, Literal

from attrs import frozen

from roadmap_domain.domain.actions.state import ACTION, Action
from roadmap_domain.domain.gatherings.state import GATHERING, Gathering
from roadmap_domain.domain.indicators.state import INDICATOR, Indicator
from roadmap_domain.domain.programmes.state import PROGRAMME, Programme
from roadmap_domain.domain.reviews.state import REVIEW, Review
from roadmap_domain.domain.year_plans.state import YEAR_PLAN, YearPlan
from roadmap_domain.kernel.recorded import Recorded, in_effect, stamp
from roadmap_domain.kernel.slices import Slice
from roadmap_domain.views.history import BasisShown, basis_shown
from roadmap_domain.views.measures import value_in_words
from roadmap_domain.views.programme import programme_of
from roadmap_domain.views.scales import Scales
from roadmap_domain.views.words import recurrence_in_words, schedule_in_words
from roadmap_domain.views.world import World, asks

SCHEMA = "roadmap.diff/1"

Kind = Literal[
    "programme",
    "vision",
    "successor",
    "source",
    "strategy-link",
    "outcome",
    "goal",
    "group",
    "milestone",
    "claim",
    "review",
    "finding",
    "proposal",
    "year-plan",
    "phase",
    "objective",
    "check-in",
    "row",
    "narrative",
    "action",
    "deliverable",
    "step",
    "indicator",
    "value",
    "series",
    "gathering",
]
"""What changes are of."""


@frozen(order=True)
class Fact:
    """Something that can be said of an aggregate on a day, apart from what is said."""

    kind: Kind
    id: str
    group: str | None = None
    year: int | None = None
    aspect: str = "text"


Facts = dict[Fact, str]
APPEARING = {"text": "added", "outcome": "assessed", "phase": "adopted"}
CHANGING = {"text": "reworded", "outcome": "reassessed"}


@frozen
class EventRef:
    """The event that a change comes from."""

    position: int
    stream: str
    version: int
    name: str
    effective_on: str
    recorded_at: str


@frozen
class Change:
    """One change: what, of which kind, from what to what, on which basis, by which event."""

    kind: str
    id: str
    group: str | None
    year: int | None
    change: str
    before: str | None
    after: str | None
    basis: BasisShown | None
    event: EventRef | None
    summary: str | None


@frozen
class Changes:
    """The answer of `diff`; both days included."""

    schema: str
    programme: str
    from_day: str
    to_day: str
    changes: list[Change]


@asks
def diff(
    world: World, programme: str, *, from_day: date, to_day: date, kind: Kind | None = None
) -> Changes:
    """What holds otherwise on `to_day` than on `from_day`, perhaps of one kind only."""
    latest = world.at(max(from_day, to_day))
    programme_of(latest, programme)
    scales = Scales(latest)
    changes = [
        change
        for of, aggregate_id, facts in _aggregates(world, programme)
        for change in _changes(scales, of, aggregate_id, facts, (from_day, to_day))
        if kind in (None, change.kind)
    ]
    changes.sort(key=lambda it: (it.kind, it.group or "", it.year or 0, it.id))
    return Changes(SCHEMA, programme, from_day.isoformat(), to_day.isoformat(), changes)


def _aggregates(
    world: World, programme: str
) -> Iterator[tuple[Slice[Any, Any], str, Callable[[str, Any], Facts]]]:
    yield PROGRAMME, programme, _programme_facts
    for review in world.members(programme, REVIEW):
        yield REVIEW, review, _review_facts
    for plan in world.members(programme, YEAR_PLAN):
        yield YEAR_PLAN, plan, _year_plan_facts
    for action in world.members(programme, ACTION):
        yield ACTION, action, _action_facts
    for indicator in world.members(programme, INDICATOR):
        yield INDICATOR, indicator, _indicator_facts
    for series in world.members(programme, GATHERING):
        yield GATHERING, series, _gathering_facts


def _changes(
    scales: Scales,
    of: Slice[Any, Any],
    aggregate_id: str,
    facts: Callable[[str, Any], Facts],
    days: tuple[date, date],
) -> Iterator[Change]:
    world = scales.world
    recorded = world.history([of.stream(aggregate_id)])

    def facts_on(day: date) -> Facts:
        state = of.fold(recorded, held_on=day)
        return {} if state is None else facts(aggregate_id, state)

    before, after = facts_on(days[0]), facts_on(days[1])
    changed = [fact for fact in before | after if before.get(fact) != after.get(fact)]
    if not changed:
        return
    origins = _origins(of, aggregate_id, facts, in_effect(recorded, held_on=max(days)))
    for fact in changed:
        origin = origins.get(fact)
        yield Change(
            kind=fact.kind,
            id=fact.id,
            group=fact.group,
            year=fact.year,
            change=_named(fact, before.get(fact), after.get(fact), origin),
            before=before.get(fact),
            after=after.get(fact),
            basis=basis_shown(origin.basis, world) if origin else None,
            event=_ref(origin) if origin else None,
            summary=scales.summary(origin, recorded) if origin else None,
        )


def _origins(
    of: Slice[Any, Any],
    aggregate_id: str,
    facts: Callable[[str, Any], Facts],
    recorded: Sequence[Recorded[Any]],
) -> dict[Fact, Recorded[Any]]:
    """The last event that changed each fact: found by folding step by step."""
    origins: dict[Fact, Recorded[Any]] = {}
    state, before = None, Facts()
    for one in recorded:
        state = of.evolve(state, one.event)
        after = {} if state is None else facts(aggregate_id, state)
        for fact in before | after:
            if before.get(fact) != after.get(fact):
                origins[fact] = one
        before = after
    return origins


def _named(fact: Fact, before: str | None, after: str | None, origin: Recorded[Any] | None) -> str:
    if after is None:
        return "removed"
    if before is not None:
        return CHANGING.get(fact.aspect, "revised")
    if origin is not None and origin.event.stored_name.startswith("action.carried-over@"):
        return "carried_over"
    return APPEARING.get(fact.aspect, "added")


def _ref(recorded: Recorded[Any]) -> EventRef:
    return EventRef(
        recorded.position,
        recorded.stream,
        recorded.version,
        recorded.event.stored_name,
        recorded.effective_on.edtf,
        stamp(recorded.recorded_at),
    )


def _programme_facts(programme_id: str, programme: Programme) -> Facts:
    facts = {Fact("programme", programme_id): str(programme.opened.title)}
    if programme.vision:
        facts[Fact("vision", programme_id)] = str(programme.vision)
    if programme.successor:
        facts[Fact("successor", programme_id)] = programme.successor
    for code, source in programme.sources.items():
        facts[Fact("source", code)] = str(source.title)
    for number, link in programme.strategy.items():
        facts[Fact("strategy-link", str(number))] = str(link.goal)
    for code, outcome in programme.scale.items():
        facts[Fact("outcome", code)] = str(outcome.label)
    for code, heading in programme.headings.items():
        facts[Fact(heading.level, code, code)] = str(heading.title or "")
    for code, milestone in programme.milestones.items():
        facts[Fact("milestone", code, milestone.heading, milestone.year)] = str(milestone.text)
    for body in programme.adopted_by:
        facts[Fact("programme", programme_id, aspect="phase")] = str(body)
    for code, claim in programme.claims.items():
        facts[Fact("claim", code)] = f"{claim.statement} ({'+' if claim.holds else '–'})"
    return facts


def _review_facts(review_id: str, review: Review) -> Facts:
    facts = {Fact("review", review_id): str(review.conducted.title)}
    for code, finding in review.findings.items():
        facts[Fact("finding", code)] = str(finding.text)
    for number, text in review.proposals.items():
        facts[Fact("proposal", f"{review_id}/{number}")] = str(text)
    return facts


def _year_plan_facts(plan_id: str, plan: YearPlan) -> Facts:
    year = plan.year
    facts = {Fact("year-plan", plan_id, None, year): plan_id}
    phases = {"adopted": plan.adopted, "reported": plan.reported, "closed": plan.closed}
    for phase in (name for name, reached in phases.items() if reached):
        facts[Fact("phase", f"{plan_id}/{phase}", None, year)] = phase
    for code, objective in plan.objectives.items():
        facts[Fact("objective", code, None, year)] = str(objective.title)
    for (quarter, code), check in plan.check_ins.items():
        facts[Fact("check-in", f"{code}/{quarter}", None, year)] = f"{check.confidence} %"
    for heading, outcome in plan.outcomes.items():
        facts[Fact("row", plan_id, heading, year, "outcome")] = outcome
    for (heading, number), text in plan.narrative.items():
        facts[Fact("narrative", f"{heading}/{number}", heading, year)] = str(text)
    return facts


def _action_facts(action_id: str, action: Action) -> Facts:
    facts = Facts()
    for year, entry in action.entries.items():
        if not action.stands_in(year):
            continue

        def fact(aspect: str, group: str = entry.heading, year: int = year) -> Fact:
            return Fact("action", action_id, group, year, aspect)

        facts[fact("text")] = str(entry.title)
        listed: dict[str, Sequence[object]] = {
            "details": entry.details,
            "steps": [item.text for item in entry.steps],
            "metrics": [item.text for item in entry.metrics],
            "responsible": entry.responsible,
            "partners": entry.partners,
            "serves": entry.serves,
        }
        facts |= {fact(name): "; ".join(map(str, them)) for name, them in listed.items() if them}
        if entry.schedule:
            facts[fact("schedule")] = schedule_in_words(entry.schedule, "fi")
        if year in action.outcomes:
            facts[fact("outcome")] = action.outcomes[year]
        if year in action.reports:
            facts[Fact("narrative", action_id, entry.heading, year)] = str(
                action.reports[year].text
            )
    for code, deliverable in action.deliverables.items():
        facts[Fact("deliverable", code, None, deliverable.year)] = str(deliverable.title)
    for year, step in action.done:
        facts[Fact("step", f"{action_id}/{step}", None, year)] = str(step)
    return facts


def _indicator_facts(indicator_id: str, indicator: Indicator) -> Facts:
    facts = {Fact("indicator", indicator_id): str(indicator.defined.title)}
    for period in indicator.periods:
        if value := indicator.value(period):
            fact = Fact("value", f"{indicator_id}/{period}", None, period.days[1].year)
            facts[fact] = value_in_words(value, indicator.defined.unit, "fi")
    return facts


def _gathering_facts(series_id: str, series: Gathering) -> Facts:
    facts = {Fact("series", series_id): str(series.started.name)}
    if target := series.target:
        facts[Fact("series", series_id, aspect="target")] = recurrence_in_words(target, "fi")
    if series.ended:
        facts[Fact("series", series_id, aspect="end")] = series.ended.edtf
    for code, day in series.days.items():
        fact = Fact("gathering", f"{series_id}/{code}", None, day.last_day.year)
        facts[fact] = f"{day} (–)" if code in series.cancelled else day.edtf
    return facts
