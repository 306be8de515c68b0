"""Premises: mapped, available or not yet, lent to whom; and the principles by which they are."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from attrs import frozen

from roadmap_domain.domain.agreements.state import AGREEMENT, Agreement
from roadmap_domain.domain.lending_principles.events import PrinciplesDecided, PrinciplesDrafted
from roadmap_domain.domain.lending_principles.state import LENDING_PRINCIPLES, LendingPrinciples
from roadmap_domain.domain.organisations.state import ORGANISATION, Organisation
from roadmap_domain.domain.premises.events import PremisesLent, PremisesMapped
from roadmap_domain.domain.premises.state import PREMISES
from roadmap_domain.domain.premises.state import Premises as State
from roadmap_domain.kernel.texts import wording
from roadmap_domain.kernel.values import Count
from roadmap_domain.views.agreements import name_of
from roadmap_domain.views.history import BasisShown, basis_shown
from roadmap_domain.views.programme import programme_of
from roadmap_domain.views.recorded import Held, held
from roadmap_domain.views.world import World, asks

SCHEMA = "roadmap.premises/1"

PrinciplesState = Literal["drafted", "not-ready", "ready", "decided"]
PremisesState = Literal["mapped", "available", "unavailable"]
LendingState = Literal["coming", "lent", "over"]


@frozen
class PrinciplesShown:
    """Principles for lending premises: being drafted, decided, or why the county is not ready.

    `version`, `by` and `decided_on` are of those that were decided last, if any were.
    """

    id: str
    title: str
    state: PrinciplesState
    version: str | None
    principles: list[str]
    by: str | None
    decided_on: str | None
    statement: str | None
    review_on: str | None
    basis: BasisShown | None


@frozen
class LendingShown:
    """A lending. `until` is its last day, its own or the agreement's; null where neither has one.

    `ended` says that the lending has a last day of its own, so that it needs no end.
    """

    id: str
    state: LendingState
    organisation: str
    name: str
    agreement: str
    use: str
    hours: str | None
    since: str
    until: str | None
    ended: bool


@frozen
class PremisesShown:
    """Premises and their lendings; `reason` says why they are not available."""

    id: str
    name: str
    address: str | None
    seats: Count | None
    accessible: bool | None
    suited_for: str | None
    mapped_on: str
    state: PremisesState
    lending_principles: str | None
    conditions: str | None
    reason: str | None
    lendings: list[LendingShown]


@frozen
class PremisesAnswer:
    """The answer of `premises`."""

    schema: str
    programme: str | None
    principles: list[PrinciplesShown]
    premises: list[PremisesShown]


@asks
def premises(world: World, programme: str | None = None) -> PremisesAnswer:
    """The premises of a programme, or all there are, and the principles by which they are lent."""
    if programme is not None:
        programme_of(world, programme)
    rooms = held(world, PREMISES, PremisesMapped, programme)
    lendings = [lent for it in rooms.values() for lent in it.state.lendings.values()]
    names = world.get_all(ORGANISATION, {it.organisation for it in lendings})
    agreements = world.get_all(AGREEMENT, {it.agreement for it in lendings})
    principles = held(world, LENDING_PRINCIPLES, PrinciplesDrafted, programme)
    return PremisesAnswer(
        SCHEMA,
        programme,
        [_principles(code, it, world) for code, it in principles.items()],
        [_premises(code, it, names, agreements, world) for code, it in rooms.items()],
    )


def _principles(code: str, of: Held[LendingPrinciples], world: World) -> PrinciplesShown:
    principles, language = of.state, world.language
    decided, readiness = principles.decided, principles.readiness
    made = [it for it in of.events if isinstance(it.event, PrinciplesDecided)]
    latest = made[-1] if made else of.events[-1]
    return PrinciplesShown(
        id=code,
        title=principles.drafted.title.in_language(language),
        state=state_of(principles),
        version=decided.version if decided else None,
        principles=[it.in_language(language) for it in decided.principles] if decided else [],
        by=decided.by if decided else None,
        decided_on=latest.effective_on.edtf if decided else None,
        statement=wording(readiness.statement if readiness else None, language),
        review_on=readiness.review_on.edtf if readiness and readiness.review_on else None,
        basis=basis_shown(latest.basis, world),
    )


def state_of(principles: LendingPrinciples) -> PrinciplesState:
    """How principles stand: what was assessed after they were decided comes first."""
    if principles.readiness is not None and not principles.readiness.ready:
        return "not-ready"
    if principles.decided is not None:
        return "decided"
    return "drafted" if principles.readiness is None else "ready"


def _premises(
    code: str,
    of: Held[State],
    names: Mapping[str, Organisation],
    agreements: Mapping[str, Agreement],
    world: World,
) -> PremisesShown:
    room, language = of.state, world.language
    mapped, available = room.mapped, room.available
    surveyed = [it for it in of.events if isinstance(it.event, PremisesMapped)]
    return PremisesShown(
        id=code,
        name=mapped.name.in_language(language),
        address=wording(mapped.address, language),
        seats=mapped.seats,
        accessible=mapped.accessible,
        suited_for=wording(mapped.suited_for, language),
        mapped_on=surveyed[-1].effective_on.edtf,
        state="available" if available else "unavailable" if room.unavailable else "mapped",
        lending_principles=available.lending_principles if available else None,
        conditions=wording(available.conditions if available else None, language),
        reason=wording(room.unavailable.reason if room.unavailable else None, language),
        lendings=[_lending(it, room, names, agreements, world) for it in room.lendings.values()],
    )


def _lending(
    lent: PremisesLent,
    room: State,
    names: Mapping[str, Organisation],
    agreements: Mapping[str, Agreement],
    world: World,
) -> LendingShown:
    language = world.language
    until = room.ends(lent, agreements.get(lent.agreement))
    return LendingShown(
        id=lent.lending,
        state=lending_state(lent, room, agreements, world),
        organisation=lent.organisation,
        name=name_of(lent.organisation, names, world),
        agreement=lent.agreement,
        use=lent.use.in_language(language),
        hours=wording(lent.hours, language),
        since=lent.since.edtf,
        until=until.edtf if until else None,
        ended=lent.until is not None or lent.lending in room.returned,
    )


def lending_state(
    lent: PremisesLent, room: State, agreements: Mapping[str, Agreement], world: World
) -> LendingState:
    """How a lending stands on the day that is asked about."""
    until = room.ends(lent, agreements.get(lent.agreement))
    if until is not None and until.last_day < world.held_on:
        return "over"
    return "lent" if lent.since.last_day <= world.held_on else "coming"
