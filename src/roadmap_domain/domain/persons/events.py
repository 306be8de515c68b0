"""What can have happened to what is kept about a person."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from roadmap_domain.kernel.personal import Personal


@frozen
class PersonRecorded:
    """A person's name, perhaps with an address, a number or the like, was recorded."""

    stored_name: ClassVar = "person.recorded@1"
    name: Personal
    contact: Personal | None


@frozen
class DetailsChanged:
    """A person got another name or contact; what did not change is missing."""

    stored_name: ClassVar = "person.details-changed@1"
    name: Personal | None
    contact: Personal | None


@frozen
class PersonForgotten:
    """What was told about a person was made unreadable for good. It is the person's last event."""

    stored_name: ClassVar = "person.forgotten@1"


PersonEvent = PersonRecorded | DetailsChanged | PersonForgotten
