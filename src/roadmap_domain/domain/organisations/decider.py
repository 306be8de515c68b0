"""The decisions on an organisation."""

from __future__ import annotations

from typing import Any

from roadmap_domain.domain.organisations import rules
from roadmap_domain.domain.organisations.events import (
    ClassClaimed,
    OrganisationDissolved,
    OrganisationIdentified,
    OrganisationMerged,
    OrganisationRegistered,
    OrganisationRenamed,
    ProfileUpdated,
    Register,
    ServiceRegister,
)
from roadmap_domain.domain.organisations.numbers import in_one_form
from roadmap_domain.domain.organisations.state import ORGANISATION, Organisation, existing
from roadmap_domain.kernel.recorded import Retracted
from roadmap_domain.kernel.retraction import retracted
from roadmap_domain.kernel.slices import Circumstances, decides
from roadmap_domain.kernel.texts import TextLike, as_text


@decides(ORGANISATION)
def register_organisation(
    organisation: Organisation | None,
    _: Circumstances,
    *,
    name: TextLike,
    association_number: str | None = None,
    business_id: str | None = None,
) -> list[OrganisationRegistered]:
    """Begin to record an organisation, with the register numbers that are known."""
    registered = OrganisationRegistered(
        as_text(name),
        None
        if association_number is None
        else in_one_form("association-register", association_number),
        None if business_id is None else in_one_form("business-id", business_id),
    )
    if organisation is None:
        return [registered]
    if organisation.registered != registered:
        raise rules.OrganisationExists
    return []


@decides(ORGANISATION)
def rename_organisation(
    organisation: Organisation | None, circumstances: Circumstances, *, name: TextLike
) -> list[OrganisationRenamed]:
    """Give an organisation another name. What only changes spelling records nothing."""
    organisation, new = existing(organisation, circumstances.aggregate_id), as_text(name)
    if organisation.name.same_wording(new) and circumstances.corrects is None:
        return []
    _check_at_work(organisation, circumstances)
    return [OrganisationRenamed(new)]


@decides(ORGANISATION)
def identify_organisation(
    organisation: Organisation | None,
    circumstances: Circumstances,
    *,
    register: Register,
    number: str,
) -> list[OrganisationIdentified]:
    """Record an organisation's number in a register."""
    organisation = existing(organisation, circumstances.aggregate_id)
    identified = OrganisationIdentified(register, in_one_form(register, number))
    known = organisation.numbers.get(register)
    if known == identified.number:
        return []
    _check_at_work(organisation, circumstances)
    if known is not None:
        raise rules.NumberIsKnown(rules.REGISTERS[register], known)
    return [identified]


@decides(ORGANISATION)
def claim_class(
    organisation: Organisation | None, circumstances: Circumstances, *, register_class: str
) -> list[ClassClaimed]:
    """Record in which class of the association register an organisation stands, by a source."""
    organisation = existing(organisation, circumstances.aggregate_id)
    if circumstances.basis is None:
        raise rules.ClassNeedsBasis
    if organisation.register_class == register_class and circumstances.corrects is None:
        return []
    _check_at_work(organisation, circumstances)
    return [ClassClaimed(register_class)]


@decides(ORGANISATION)
def update_profile(
    organisation: Organisation | None,
    circumstances: Circumstances,
    *,
    networks: tuple[str, ...] | None = None,
    working_area: TextLike | None = None,
    has_employees: bool | None = None,
    languages: tuple[str, ...] | None = None,
    described_in: tuple[ServiceRegister, ...] | None = None,
) -> list[ProfileUpdated]:
    """Record what is told of an organisation; what is not given stays."""
    organisation = existing(organisation, circumstances.aggregate_id)
    area = None if working_area is None else as_text(working_area)
    given = ProfileUpdated(networks, area, has_employees, languages, described_in).columns
    columns: dict[str, Any] = {
        name: it
        for name, it in given.items()
        if it != getattr(organisation, name) or circumstances.corrects is not None
    }
    if not columns:
        return []
    _check_at_work(organisation, circumstances)
    return [ProfileUpdated(**columns)]


@decides(ORGANISATION)
def merge_organisation(
    organisation: Organisation | None, circumstances: Circumstances, *, into: str
) -> list[OrganisationMerged]:
    """End an organisation that goes on as a part of another one."""
    organisation = existing(organisation, circumstances.aggregate_id)
    if organisation.merged_into == into:
        return []
    _check_at_work(organisation, circumstances)
    other = circumstances.read(ORGANISATION, into)
    if into == circumstances.aggregate_id or other is None or other.has_ended:
        raise rules.CannotMergeOrganisation(into)
    return [OrganisationMerged(into)]


@decides(ORGANISATION)
def dissolve_organisation(
    organisation: Organisation | None, circumstances: Circumstances
) -> list[OrganisationDissolved]:
    """End an organisation."""
    organisation = existing(organisation, circumstances.aggregate_id)
    if organisation.dissolved:
        return []
    _check_at_work(organisation, circumstances)
    return [OrganisationDissolved()]


@decides(ORGANISATION)
def retract_organisation(
    _: Organisation | None, circumstances: Circumstances, *, reason: TextLike
) -> list[Retracted]:
    """Retract the named event of an organisation, which never should have been recorded."""
    return retracted(circumstances, reason)


def _check_at_work(organisation: Organisation, circumstances: Circumstances) -> None:
    """Raise `OrganisationHasEnded` where it has ended and the decision corrects nothing."""
    if organisation.has_ended and circumstances.corrects is None:
        raise rules.OrganisationHasEnded
