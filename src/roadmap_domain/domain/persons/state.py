"""What is kept about a person, and how events make it."""

from __future__ import annotations

from typing import assert_never

from attrs import frozen

from roadmap_domain.domain.persons import rules
from roadmap_domain.domain.persons.events import (
    DetailsChanged,
    PersonEvent,
    PersonForgotten,
    PersonRecorded,
)
from roadmap_domain.kernel.personal import FORGOTTEN, PERSONS, Personal
from roadmap_domain.kernel.slices import Slice


@frozen(slots=False)
class Person:
    """What is kept about a person as it stands."""

    name: Personal
    contact: Personal | None
    forgotten: bool = False


def evolve(person: Person | None, event: PersonEvent) -> Person | None:
    """The person after `event`. Whoever is forgotten stays so, also as of an earlier day."""
    if isinstance(event, PersonForgotten):
        return Person(FORGOTTEN, None, forgotten=True)
    if person is not None and person.forgotten:
        return person
    match event:
        case PersonRecorded(name=name, contact=contact):
            return Person(name, contact)
        case DetailsChanged(name=name, contact=contact):
            if person is None:
                return None
            return Person(name or person.name, contact or person.contact)
        case _:
            assert_never(event)


PERSON: Slice[Person, PersonEvent] = Slice(
    PERSONS, (PersonRecorded, DetailsChanged, PersonForgotten), evolve
)


def existing(person: Person | None, person_id: str) -> Person:
    """The person that something new is to be said about.

    Raises:
        NoSuchPerson: the person has not been recorded.
        PersonIsForgotten: the person has been forgotten.
    """
    if person is None:
        raise rules.NoSuchPerson(person_id)
    if person.forgotten:
        raise rules.PersonIsForgotten
    return person
