"""What changed between two days, in one shape for everything."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import Any

from attrs import frozen

from roadmap_domain.domain.actions.state import ACTION
from roadmap_domain.domain.councils.state import COUNCIL
from roadmap_domain.domain.gatherings.state import GATHERING
from roadmap_domain.domain.indicators.state import INDICATOR
from roadmap_domain.domain.organisations.state import ORGANISATION
from roadmap_domain.domain.programmes.state import PROGRAMME
from roadmap_domain.domain.reviews.state import REVIEW
from roadmap_domain.domain.terms.events import (
    DeputySucceeded,
    MemberAppointed,
    MemberEnded,
    MemberMoved,
    MemberResigned,
)
from roadmap_domain.domain.terms.state import TERM, term_id
from roadmap_domain.domain.year_plans.state import YEAR_PLAN
from roadmap_domain.kernel.recorded import Recorded, in_effect, stamp
from roadmap_domain.kernel.slices import Slice
from roadmap_domain.views.facts import (
    Fact,
    Facts,
    Kind,
    action_facts,
    council_facts,
    gathering_facts,
    indicator_facts,
    organisation_facts,
    programme_facts,
    review_facts,
    term_facts,
    year_plan_facts,
)
from roadmap_domain.views.history import BasisShown, basis_shown
from roadmap_domain.views.programme import programme_of
from roadmap_domain.views.scales import Scales
from roadmap_domain.views.words import PHASES
from roadmap_domain.views.world import World, asks

SCHEMA = "roadmap.diff/1"

APPEARING = {
    "text": "added",
    "outcome": "assessed",
    "phase": "adopted",
    "structure": "decided",
    "start": "started",
    "end": "ended",
}
CHANGING = {"text": "reworded", "outcome": "reassessed"}
SEATING: dict[type, str] = {
    MemberAppointed: "appointed",
    DeputySucceeded: "succeeded",
    MemberMoved: "moved",
    MemberResigned: "resigned",
    MemberEnded: "ended",
}
"""What happened to a seat, by the last event that did."""


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
    """One change: what, of which kind, from what to what, on which basis, by which event.

    What has a code is a code in `before` and `after`; people call it what the labels say.
    """

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
    before_label: str | None
    after_label: str | None


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
    """What holds otherwise on `to_day` than on `from_day`, perhaps of one kind only.

    The programme's councils are told of, too, with the organisations that have had a place in them;
    when a term is over, its seats stay as they were.
    """
    latest = world.at(max(from_day, to_day))
    programme_of(latest, programme)
    scales = Scales(latest)
    changes = [
        change
        for of, aggregate_id, facts in _aggregates(latest, programme)
        for change in _changes(scales, of, aggregate_id, facts, (from_day, to_day))
        if kind in (None, change.kind)
    ]
    changes.sort(key=lambda it: (it.kind, it.group or "", it.year or 0, it.id))
    return Changes(SCHEMA, programme, from_day.isoformat(), to_day.isoformat(), changes)


def _aggregates(
    world: World, programme: str
) -> Iterator[tuple[Slice[Any, Any], str, Callable[[str, Any], Facts]]]:
    yield PROGRAMME, programme, programme_facts
    for review in world.members(programme, REVIEW):
        yield REVIEW, review, review_facts
    for plan in world.members(programme, YEAR_PLAN):
        yield YEAR_PLAN, plan, year_plan_facts
    for action in world.members(programme, ACTION):
        yield ACTION, action, action_facts
    for indicator in world.members(programme, INDICATOR):
        yield INDICATOR, indicator, indicator_facts
    for series in world.members(programme, GATHERING):
        yield GATHERING, series, gathering_facts
    councils = world.get_all(COUNCIL, world.members(programme, COUNCIL))
    for council in councils:
        yield COUNCIL, council, council_facts
    terms = [term_id(council, name) for council, held in councils.items() for name in held.terms]
    seated: dict[str, None] = {}
    for term, composed in world.get_all(TERM, terms).items():
        yield TERM, term, term_facts
        seated |= dict.fromkeys(composed.involved)
    for organisation in seated:
        yield ORGANISATION, organisation, organisation_facts


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
            before_label=_label(scales, fact, before.get(fact)),
            after_label=_label(scales, fact, after.get(fact)),
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
    if origin is not None and fact.kind == "seat":
        return SEATING[type(origin.event)]
    if after is None:
        return "removed"
    if before is not None:
        return CHANGING.get(fact.aspect, "revised")
    if origin is not None and origin.event.stored_name.startswith("action.carried-over@"):
        return "carried_over"
    return APPEARING.get(fact.aspect, "added")


def _label(scales: Scales, fact: Fact, said: str | None) -> str | None:
    if said is not None and fact.scale is not None:
        return scales.outcome(fact.scale, said)
    if said is not None and fact.kind == "phase":
        return PHASES[said].in_language(scales.world.language)
    return said


def _ref(recorded: Recorded[Any]) -> EventRef:
    return EventRef(
        recorded.position,
        recorded.stream,
        recorded.version,
        recorded.event.stored_name,
        recorded.effective_on.edtf,
        stamp(recorded.recorded_at),
    )
