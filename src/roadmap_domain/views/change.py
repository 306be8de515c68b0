"""One change, as it is told: what, from what to what, on which basis, by which event."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

from attrs import frozen

from roadmap_domain.domain.terms.events import (
    DeputyNamed,
    DeputySucceeded,
    MemberAppointed,
    MemberEnded,
    MemberMoved,
    MemberNamed,
    MemberResigned,
)
from roadmap_domain.kernel.recorded import Recorded, stamp
from roadmap_domain.views.facts.fact import Fact, Facts, Who, Worded
from roadmap_domain.views.history import BasisShown, basis_shown
from roadmap_domain.views.scales import Scales
from roadmap_domain.views.words import PHASES

APPEARING: Final = {
    "text": "added",
    "outcome": "assessed",
    "phase": "adopted",
    "structure": "decided",
    "start": "started",
    "end": "ended",
    "signature": "signed",
    "decision": "decided",
}
CHANGING: Final = {"text": "reworded", "outcome": "reassessed"}
SEATING: Final[dict[type, str]] = {
    MemberAppointed: "appointed",
    DeputySucceeded: "succeeded",
    MemberMoved: "moved",
    MemberResigned: "resigned",
    MemberEnded: "ended",
}
"""What happened to a seat, by the last event that did."""
NAMING: Final = (MemberNamed, DeputyNamed)


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

    `before` and `after` are codes where there are some, days are in EDTF, and texts in Finnish. The
    labels are what people call them, in the language of the question.
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


def differing(before: Facts, after: Facts) -> Iterator[Fact]:
    """The facts that are otherwise, in the order in which they came up."""
    return (fact for fact in before | after if before.get(fact) != after.get(fact))


def to_tell(before: Facts, after: Facts) -> list[Fact]:
    """The same without the details of what is otherwise itself."""
    return [fact for fact in differing(before, after) if _stays(fact.within, before, after)]


def _stays(fact: Fact | None, before: Facts, after: Facts) -> bool:
    """Whether what has a detail is there on both sides, and the same."""
    return fact is None or (fact in before and before[fact] == after.get(fact))


@frozen
class Side:
    """What is said on one side of a comparison, and who is who there."""

    facts: Facts
    who: Who | None = None


def change_told(
    fact: Fact,
    sides: tuple[Side, Side],
    origin: Recorded[Any] | None,
    among: Sequence[Recorded[Any]],
    scales: Scales,
) -> Change:
    """A change of a fact from what was said to what is, by the event that it comes from.

    `among` is all that is recorded of the aggregate.
    """
    before, after = (_code(side.facts.get(fact)) for side in sides)
    before_label, after_label = (_label(scales, fact, side) for side in sides)
    return Change(
        kind=fact.kind,
        id=fact.id,
        group=fact.group,
        year=fact.year,
        change=_named(fact, before, after, origin),
        before=before,
        after=after,
        basis=basis_shown(origin.basis, scales.world) if origin else None,
        event=event_ref(origin) if origin else None,
        summary=scales.summary(origin, among) if origin else None,
        before_label=before_label,
        after_label=after_label,
    )


def event_ref(recorded: Recorded[Any]) -> EventRef:
    """Which event it is."""
    return EventRef(
        recorded.position,
        recorded.stream,
        recorded.version,
        recorded.event.stored_name,
        recorded.effective_on.edtf,
        stamp(recorded.recorded_at),
    )


def _named(fact: Fact, before: str | None, after: str | None, origin: Recorded[Any] | None) -> str:
    if origin is not None and fact.kind == "seat" and type(origin.event) in SEATING:
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


def _code(said: str | Worded | None) -> str | None:
    return None if said is None else str(said)


def _label(scales: Scales, fact: Fact, side: Side) -> str | None:
    """What people call what is said on a side."""
    match side.facts.get(fact):
        case None:
            return None
        case Worded() as words:
            return words.in_language(scales.world.language)
        case code:
            return _called(scales, fact, code, side.who)


def _called(scales: Scales, fact: Fact, code: str, who: Who | None) -> str:
    if fact.scale is not None:
        return scales.outcome(fact.scale, code)
    if fact.kind == "phase":
        return PHASES[code].in_language(scales.world.language)
    if who is not None and fact.named == "organisation":
        organisation, colon, where = code.partition(": ")
        return f"{who.organisation(organisation)}{colon}{where}"
    if who is not None and fact.named == "person":
        return who.person(code) or code
    return code
