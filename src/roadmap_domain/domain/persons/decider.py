"""The decisions on what is kept about a person."""

from __future__ import annotations

from roadmap_domain.domain.persons import rules
from roadmap_domain.domain.persons.events import (
    DetailsChanged,
    PersonEvent,
    PersonForgotten,
    PersonRecorded,
)
from roadmap_domain.domain.persons.state import PERSON, Person, existing
from roadmap_domain.kernel.personal import Personal
from roadmap_domain.kernel.slices import Circumstances, decides


@decides(PERSON)
def record_person(
    person: Person | None,
    circumstances: Circumstances,
    *,
    name: Personal,
    contact: Personal | None = None,
) -> list[PersonEvent]:
    """Record a person; the id tells nothing about who it is."""
    if person is None:
        return [PersonRecorded(name, contact)]
    person = existing(person, circumstances.aggregate_id)
    if (person.name, person.contact) != (name, contact):
        raise rules.PersonExists
    return []


@decides(PERSON)
def change_person(
    person: Person | None,
    circumstances: Circumstances,
    *,
    name: Personal | None = None,
    contact: Personal | None = None,
) -> list[PersonEvent]:
    """Change a person's name or contact, from a day on."""
    person = existing(person, circumstances.aggregate_id)
    new_name = None if name == person.name else name
    new_contact = None if contact == person.contact else contact
    return [DetailsChanged(new_name, new_contact)] if new_name or new_contact else []


@decides(PERSON)
def forget_person(person: Person | None, circumstances: Circumstances) -> list[PersonEvent]:
    """Make what was told about a person unreadable for good; that they were there stays."""
    existing(person, circumstances.aggregate_id)
    return [PersonForgotten()]
