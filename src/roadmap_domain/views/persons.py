"""What is held about a person, for that person: the right of access."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs
from attrs import frozen

from roadmap_domain.domain.persons.events import DetailsChanged, PersonRecorded
from roadmap_domain.domain.persons.rules import NoSuchPerson
from roadmap_domain.domain.persons.state import PERSON
from roadmap_domain.kernel.personal import Personal
from roadmap_domain.kernel.recorded import Recorded, stamp
from roadmap_domain.kernel.texts import Language
from roadmap_domain.views.history import EventShown, event_shown
from roadmap_domain.views.programme import why_missing
from roadmap_domain.views.scales import Scales
from roadmap_domain.views.words import personal_in_words
from roadmap_domain.views.world import World, asks

SCHEMA = "roadmap.person/1"


@frozen
class DetailsShown:
    """What was told about the person: since when it holds, and when it was recorded."""

    since: str
    recorded_at: str
    name: str | None
    contact: str | None


@frozen
class PersonHeld:
    """Everything held about a person: their details over time, and each event that names them."""

    schema: str
    id: str
    forgotten: bool
    details: list[DetailsShown]
    named_in: list[EventShown]


@asks
def person(world: World, person: str) -> PersonHeld:
    """Everything held about a person as known; reads the whole log for where the id is named.

    Give it to nobody past `RoadmapDomain.person_data`, which asks who wants to know.
    """
    recorded = world.history([PERSON.stream(person)])
    if not recorded:
        raise why_missing(world, PERSON.stream(person), NoSuchPerson(person))
    said = [
        DetailsShown(
            r.effective_on.edtf,
            stamp(r.recorded_at),
            _said(r.event.name, world.language),
            _said(r.event.contact, world.language),
        )
        for r in recorded
        if isinstance(r.event, PersonRecorded | DetailsChanged)
    ]
    named: list[Recorded[Any]] = []
    by_which: dict[tuple[str, int], Recorded[Any]] = {}
    for r in world.log():
        if r.corrects is not None:
            by_which[r.stream, r.corrects] = r
        if person in ids(r.event):
            named.append(r)
    scales = Scales(world)
    return PersonHeld(
        SCHEMA,
        person,
        forgotten=recorded[0].event.name.is_forgotten,
        details=said,
        named_in=[
            event_shown(
                r,
                world,
                by_which.get((r.stream, r.version)),
                scales.summary(r, world.history([r.stream])),
            )
            for r in named
        ],
    )


def ids(value: object) -> Iterator[str]:
    """Every plain string in a value: ids and codes, no free text."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from ids(part)
    elif attrs.has(kind := type(value)) and kind is not Personal:
        for field in attrs.fields(kind):
            yield from ids(getattr(value, field.name))


def _said(personal: Personal | None, language: Language) -> str | None:
    return None if personal is None else personal_in_words(personal, language)
