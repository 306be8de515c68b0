"""What changed between two days, in one shape for everything."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import Any

from attrs import frozen

from roadmap_domain.domain.actions.state import ACTION
from roadmap_domain.domain.agreement_templates.state import AGREEMENT_TEMPLATE
from roadmap_domain.domain.agreements.state import AGREEMENT
from roadmap_domain.domain.councils.charter import Charter
from roadmap_domain.domain.councils.state import COUNCIL, CouncilTerm
from roadmap_domain.domain.gatherings.state import GATHERING
from roadmap_domain.domain.indicators.state import INDICATOR
from roadmap_domain.domain.lending_principles.state import LENDING_PRINCIPLES
from roadmap_domain.domain.organisations.state import ORGANISATION
from roadmap_domain.domain.premises.state import PREMISES
from roadmap_domain.domain.programmes.state import PROGRAMME
from roadmap_domain.domain.reviews.state import REVIEW
from roadmap_domain.domain.terms.events import (
    DeputyNamed,
    DeputySucceeded,
    MemberAppointed,
    MemberEnded,
    MemberMoved,
    MemberNamed,
    MemberResigned,
)
from roadmap_domain.domain.terms.state import TERM, term_id
from roadmap_domain.domain.year_plans.state import YEAR_PLAN
from roadmap_domain.kernel.recorded import Recorded, in_effect, stamp
from roadmap_domain.kernel.slices import Slice
from roadmap_domain.views.composition import Who, composition_of, who_is
from roadmap_domain.views.facts import (
    Fact,
    Facts,
    Kind,
    action_facts,
    agreement_facts,
    council_facts,
    gathering_facts,
    indicator_facts,
    organisation_facts,
    premises_facts,
    principles_facts,
    programme_facts,
    review_facts,
    template_facts,
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
    "signature": "signed",
    "decision": "decided",
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
NAMING = (MemberNamed, DeputyNamed)


OF_A_PROGRAMME: tuple[tuple[Slice[Any, Any], Callable[[str, Any], Facts]], ...] = (
    (REVIEW, review_facts),
    (YEAR_PLAN, year_plan_facts),
    (ACTION, action_facts),
    (INDICATOR, indicator_facts),
    (GATHERING, gathering_facts),
    (AGREEMENT_TEMPLATE, template_facts),
    (AGREEMENT, agreement_facts),
    (LENDING_PRINCIPLES, principles_facts),
    (PREMISES, premises_facts),
    (COUNCIL, council_facts),
)


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
    when a term is over, nobody sits in it any more. What is told by an id has the name that it had
    on the day.
    """
    latest = world.at(max(from_day, to_day))
    programme_of(latest, programme)
    scales = Scales(latest)
    changes = [
        change
        for one in _aggregates(latest, programme)
        for change in _changes(scales, one, (from_day, to_day))
        if kind in (None, change.kind)
    ]
    changes.sort(key=lambda it: (it.kind, it.group or "", it.year or 0, it.id))
    return Changes(SCHEMA, programme, from_day.isoformat(), to_day.isoformat(), changes)


@frozen
class _Aggregate:
    """An aggregate of the programme, what can be said of it, and of a term whose it is."""

    of: Slice[Any, Any]
    id: str
    facts: Callable[[str, Any], Facts]
    term: CouncilTerm | None = None
    charter: Charter | None = None

    def said(self, recorded: Sequence[Recorded[Any]], day: date) -> Facts:
        """What can be said on a day, though the term may be over."""
        state = self.of.fold(recorded, held_on=day)
        return {} if state is None else self.facts(self.id, state)

    def holds_on(self, day: date) -> bool:
        """Whether what can be said holds on a day."""
        return self.term is None or not self.term.is_over_on(day)


def _aggregates(world: World, programme: str) -> Iterator[_Aggregate]:
    yield _Aggregate(PROGRAMME, programme, programme_facts)
    for of, facts in OF_A_PROGRAMME:
        for member in world.members(programme, of):
            yield _Aggregate(of, member, facts)
    councils = world.get_all(COUNCIL, world.members(programme, COUNCIL))
    terms = {
        term_id(council, name): _Aggregate(
            TERM, term_id(council, name), term_facts, term, held.charter_of(name)
        )
        for council, held in councils.items()
        for name, term in held.terms.items()
    }
    yield from terms.values()
    seated: dict[str, None] = {}
    for composed in world.get_all(TERM, terms).values():
        seated |= dict.fromkeys(composed.involved)
    for organisation in seated:
        yield _Aggregate(ORGANISATION, organisation, organisation_facts)


def _changes(scales: Scales, one: _Aggregate, days: tuple[date, date]) -> Iterator[Change]:
    world, (first, last) = scales.world, days
    recorded = world.history([one.of.stream(one.id)])
    said = {day: one.said(recorded, day) for day in days}
    before, after = (said[day] if one.holds_on(day) else Facts() for day in days)
    changed = [
        fact
        for fact in before | after
        if before.get(fact) != after.get(fact) and _stays(fact.within, before, after)
    ]
    if not changed:
        return
    origins = _origins(one, in_effect(recorded, held_on=max(days)))
    names = {day: _names(world.at(day), one, recorded) for day in days} if one.term else {}
    for fact in changed:
        # What is gone with its term was ended by no event of its own.
        is_over = fact not in after and fact in said[last]
        origin = None if is_over else origins.get(fact)
        yield Change(
            kind=fact.kind,
            id=fact.id,
            group=fact.group,
            year=fact.year,
            change="ended" if is_over else _named(fact, before.get(fact), after.get(fact), origin),
            before=before.get(fact),
            after=after.get(fact),
            basis=basis_shown(origin.basis, world) if origin else None,
            event=_ref(origin) if origin else None,
            summary=scales.summary(origin, recorded) if origin else None,
            before_label=_label(scales, fact, before.get(fact), names.get(first)),
            after_label=_label(scales, fact, after.get(fact), names.get(last)),
        )


def _stays(fact: Fact | None, before: Facts, after: Facts) -> bool:
    """Whether what has a detail is there on both days, and the same."""
    return fact is None or (fact in before and before[fact] == after.get(fact))


def _names(world: World, one: _Aggregate, recorded: Sequence[Recorded[Any]]) -> Who:
    """Who is who in a term, as of a day."""
    return who_is(world, composition_of(in_effect(recorded, held_on=world.held_on)), one.charter)


def _origins(one: _Aggregate, recorded: Sequence[Recorded[Any]]) -> dict[Fact, Recorded[Any]]:
    """The last event that changed each fact: found by folding step by step."""
    origins: dict[Fact, Recorded[Any]] = {}
    state, before = None, Facts()
    for event in recorded:
        state = one.of.evolve(state, event.event)
        after = {} if state is None else one.facts(one.id, state)
        for fact in before | after:
            if before.get(fact) != after.get(fact):
                origins[fact] = event
        before = after
    return origins


def _named(fact: Fact, before: str | None, after: str | None, origin: Recorded[Any] | None) -> str:
    if origin is not None and fact.kind == "seat":
        return SEATING[type(origin.event)]
    if origin is not None and isinstance(origin.event, NAMING):
        return "named"
    if after is None:
        return "removed"
    if before is not None:
        return CHANGING.get(fact.aspect, "revised")
    if origin is not None and origin.event.stored_name.startswith("action.carried-over@"):
        return "carried_over"
    return APPEARING.get(fact.aspect, "added")


def _label(scales: Scales, fact: Fact, said: str | None, who: Who | None) -> str | None:
    if said is None:
        return None
    if fact.scale is not None:
        return scales.outcome(fact.scale, said)
    if fact.kind == "phase":
        return PHASES[said].in_language(scales.world.language)
    if who is not None and fact.named == "organisation":
        organisation, colon, where = said.partition(": ")
        return f"{who.organisation(organisation)}{colon}{where}"
    if who is not None and fact.named == "person":
        return who.person(said) or said
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
