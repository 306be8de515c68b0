"""An organisation's state, and how events make it."""

from __future__ import annotations

from typing import assert_never

from attrs import field, frozen

from roadmap_domain.domain.organisations import rules
from roadmap_domain.domain.organisations.events import (
    ClassClaimed,
    OrganisationDissolved,
    OrganisationEvent,
    OrganisationIdentified,
    OrganisationMerged,
    OrganisationRegistered,
    OrganisationRenamed,
    ProfileUpdated,
    Register,
    ServiceRegister,
)
from roadmap_domain.kernel.slices import Slice
from roadmap_domain.kernel.states import FORMER, changed
from roadmap_domain.kernel.texts import Text


@frozen(slots=False)
class Organisation:
    """An organisation as it stands; `None` and nothing stand for what is not known."""

    registered: OrganisationRegistered = field(metadata=FORMER)
    name: Text
    numbers: dict[Register, str]
    register_class: str | None = None
    networks: tuple[str, ...] = ()
    working_area: Text | None = None
    has_employees: bool | None = None
    languages: tuple[str, ...] = ()
    described_in: tuple[ServiceRegister, ...] = ()
    merged_into: str | None = None
    dissolved: bool = False

    @property
    def has_ended(self) -> bool:
        """Whether the organisation has been merged or dissolved."""
        return self.dissolved or self.merged_into is not None


def evolve(organisation: Organisation | None, event: OrganisationEvent) -> Organisation | None:
    """The organisation after `event`."""
    if isinstance(event, OrganisationRegistered):
        return Organisation(event, event.name, _numbers(event))
    if organisation is None:
        return None
    match event:
        case OrganisationRenamed(name=name):
            return changed(organisation, name=name)
        case OrganisationIdentified(register=register, number=number):
            return changed(organisation, numbers={**organisation.numbers, register: number})
        case ClassClaimed(register_class=register_class):
            return changed(organisation, register_class=register_class)
        case ProfileUpdated():
            return changed(organisation, **event.columns)
        case OrganisationMerged(into=into):
            return changed(organisation, merged_into=into)
        case OrganisationDissolved():
            return changed(organisation, dissolved=True)
        case _:
            assert_never(event)


ORGANISATION: Slice[Organisation, OrganisationEvent] = Slice(
    "organisation",
    (
        OrganisationRegistered,
        OrganisationRenamed,
        OrganisationIdentified,
        ClassClaimed,
        ProfileUpdated,
        OrganisationMerged,
        OrganisationDissolved,
    ),
    evolve,
)


def existing(organisation: Organisation | None, organisation_id: str) -> Organisation:
    """The organisation, or `NoSuchOrganisation` where it has not been recorded."""
    if organisation is None:
        raise rules.NoSuchOrganisation(organisation_id)
    return organisation


def _numbers(event: OrganisationRegistered) -> dict[Register, str]:
    numbers: dict[Register, str | None] = {
        "association-register": event.association_number,
        "business-id": event.business_id,
    }
    return {register: number for register, number in numbers.items() if number is not None}
