"""The organisations that a county works with, and what is known of each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any, Literal

from attrs import frozen

from roadmap_domain.domain.organisations.events import (
    ClassClaimed,
    OrganisationDissolved,
    OrganisationMerged,
    OrganisationRegistered,
    OrganisationRenamed,
    Register,
    ServiceRegister,
)
from roadmap_domain.domain.organisations.rules import NoSuchOrganisation
from roadmap_domain.domain.organisations.state import ORGANISATION, Organisation
from roadmap_domain.kernel.recorded import Recorded, Retracted, in_effect
from roadmap_domain.kernel.texts import wording
from roadmap_domain.views.alphabet import alphabetical
from roadmap_domain.views.history import BasisShown, basis_shown
from roadmap_domain.views.programme import why_missing
from roadmap_domain.views.world import World, asks

SCHEMA = "roadmap.organisations/1"

_NAMES = [event.stored_name for event in (*ORGANISATION.events, Retracted)]
_STREAMS = ORGANISATION.stream("")

OrganisationState = Literal["active", "merged", "dissolved"]


@frozen
class NameShown:
    """A name and the day from which it was the organisation's."""

    name: str
    since: str


@frozen
class ClassShown:
    """The class of the association register, since when, and on what that rests."""

    code: str
    since: str
    basis: BasisShown | None


@frozen
class OrganisationShown:
    """An organisation; `null` and empty lists stand for what is not known.

    `former_names` are from the oldest on. `same_number_as` are the ids of those that have the same
    number in a register: one organisation recorded twice, or a number mistyped.
    """

    id: str
    name: str
    former_names: list[NameShown]
    association_number: str | None
    business_id: str | None
    same_number_as: list[str]
    register_class: ClassShown | None
    networks: list[str]
    working_area: str | None
    has_employees: bool | None
    languages: list[str]
    described_in: list[ServiceRegister]
    state: OrganisationState
    ended_on: str | None
    merged_into: str | None


@frozen
class Organisations:
    """The answer of `organisations`, by their names in the order of the Finnish alphabet."""

    schema: str
    organisations: list[OrganisationShown]


def organisation_of(world: World, organisation: str) -> Organisation:
    """The organisation as of the question's day and time; raises as `programme_of` does."""
    found = world.get(ORGANISATION, organisation)
    if found is None:
        never = NoSuchOrganisation(organisation)
        raise why_missing(world, ORGANISATION.stream(organisation), never)
    return found


@asks
def organisations(world: World) -> Organisations:
    """Every organisation, those that have ended included, as it stood on the day."""
    streams: dict[str, list[Recorded[Any]]] = defaultdict(list)
    for recorded in world.log(names=_NAMES):
        if recorded.stream.startswith(_STREAMS):
            streams[recorded.stream].append(recorded)
    known: dict[str, tuple[Organisation, list[Recorded[Any]]]] = {}
    holders: dict[tuple[Register, str], list[str]] = defaultdict(list)
    for stream, life in streams.items():
        held = _held(life, world)
        state = ORGANISATION.evolved(it.event for it in held)
        if state is not None:
            organisation_id = stream.partition("/")[2]
            known[organisation_id] = state, held
            for number in state.numbers.items():
                holders[number].append(organisation_id)
    shown = [
        _shown(organisation_id, state, held, holders, world)
        for organisation_id, (state, held) in known.items()
    ]
    return Organisations(SCHEMA, sorted(shown, key=lambda it: alphabetical(it.name)))


def _held(recorded: Sequence[Recorded[Any]], world: World) -> list[Recorded[Any]]:
    """What counts on the day, from the registration on."""
    held = in_effect(recorded, held_on=world.held_on)
    begun = [number for number, it in enumerate(held) if type(it.event) is OrganisationRegistered]
    return held[begun[0] :] if begun else []


def _shown(
    organisation_id: str,
    state: Organisation,
    held: Sequence[Recorded[Any]],
    holders: Mapping[tuple[Register, str], Sequence[str]],
    world: World,
) -> OrganisationShown:
    names = [
        NameShown(it.event.name.in_language(world.language), it.effective_on.edtf)
        for it in held
        if isinstance(it.event, OrganisationRegistered | OrganisationRenamed)
    ]
    claims = [it for it in held if type(it.event) is ClassClaimed]
    ends = [it for it in held if isinstance(it.event, OrganisationMerged | OrganisationDissolved)]
    same = {it for number in state.numbers.items() for it in holders[number]} - {organisation_id}
    return OrganisationShown(
        id=organisation_id,
        name=names[-1].name,
        former_names=names[:-1],
        association_number=state.numbers.get("association-register"),
        business_id=state.numbers.get("business-id"),
        same_number_as=sorted(same),
        register_class=_claim(claims[-1], world) if claims else None,
        networks=list(state.networks),
        working_area=wording(state.working_area, world.language),
        has_employees=state.has_employees,
        languages=list(state.languages),
        described_in=list(state.described_in),
        state="merged" if state.merged_into else "dissolved" if state.dissolved else "active",
        ended_on=ends[-1].effective_on.edtf if ends else None,
        merged_into=state.merged_into,
    )


def _claim(claim: Recorded[ClassClaimed], world: World) -> ClassShown:
    return ClassShown(
        claim.event.register_class,
        claim.effective_on.edtf,
        basis_shown(claim.basis, world),
    )
