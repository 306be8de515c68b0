"""What can have happened to an organisation."""

from __future__ import annotations

from typing import Any, ClassVar, Literal

import attrs
from attrs import frozen

from roadmap_domain.kernel.texts import Text

Register = Literal["association-register", "business-id"]
ServiceRegister = Literal["ptv", "lahella-fi"]


@frozen
class OrganisationRegistered:
    """An organisation began to be recorded, with the numbers that were known then.

    The association register number has one to six digits, without dots or leading zeros; the
    business ID is written with its hyphen: `1234567-1`.
    """

    stored_name: ClassVar = "organisation.registered@1"
    name: Text
    association_number: str | None
    business_id: str | None


@frozen
class OrganisationRenamed:
    """The organisation got another name; the earlier ones stay readable."""

    stored_name: ClassVar = "organisation.renamed@1"
    name: Text


@frozen
class OrganisationIdentified:
    """The organisation's number in a register came to be known."""

    stored_name: ClassVar = "organisation.identified@1"
    register: Register
    number: str


@frozen
class ClassClaimed:
    """The organisation stands in a class of the association register, as the basis says.

    The claim holds from the event's effective date until the next claim.
    """

    stored_name: ClassVar = "organisation.class-claimed@1"
    register_class: str


@frozen
class ProfileUpdated:
    """What is told of the organisation is otherwise, in the columns that are given.

    `networks` are codes of networks, `languages` of languages (`fi`, `sv`), `described_in` of the
    service registers where its services are described.
    """

    stored_name: ClassVar = "organisation.profile-updated@1"
    networks: tuple[str, ...] | None = None
    working_area: Text | None = None
    has_employees: bool | None = None
    languages: tuple[str, ...] | None = None
    described_in: tuple[ServiceRegister, ...] | None = None

    @property
    def columns(self) -> dict[str, Any]:
        """What is otherwise, by the names of the fields."""
        return {name: it for name in _COLUMNS if (it := getattr(self, name)) is not None}


_COLUMNS = tuple(field.name for field in attrs.fields(ProfileUpdated))


@frozen
class OrganisationMerged:
    """The organisation ended, and another one goes on with its work."""

    stored_name: ClassVar = "organisation.merged@1"
    into: str


@frozen
class OrganisationDissolved:
    """The organisation ended."""

    stored_name: ClassVar = "organisation.dissolved@1"


OrganisationEvent = (
    OrganisationRegistered
    | OrganisationRenamed
    | OrganisationIdentified
    | ClassClaimed
    | ProfileUpdated
    | OrganisationMerged
    | OrganisationDissolved
)
