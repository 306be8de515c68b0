"""A council's composition in a term, with what each appointment rests on, and who is who in it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from attrs import define, field, frozen

from roadmap_domain.domain.bodies.state import BODY, Body
from roadmap_domain.domain.councils.charter import Charter, PublicField, SeatClass
from roadmap_domain.domain.councils.holders import belongs
from roadmap_domain.domain.organisations.state import ORGANISATION, Organisation
from roadmap_domain.domain.persons.state import PERSON, Person
from roadmap_domain.domain.terms.events import (
    BesideNamed,
    ChairChosen,
    DelegateNamed,
    DeputySucceeded,
    Office,
)
from roadmap_domain.domain.terms.state import TERM, Deputy, Term
from roadmap_domain.kernel.basis import Basis
from roadmap_domain.kernel.personal import FORGOTTEN
from roadmap_domain.kernel.recorded import Recorded
from roadmap_domain.kernel.texts import Language
from roadmap_domain.views.words import personal_in_words
from roadmap_domain.views.world import World


@frozen
class Origin:
    """Since when something is so, and on what it rests."""

    since: str
    basis: Basis | None


@define
class Standing:
    """Somebody who has stood by as a deputy, and until which day: the first without them."""

    deputy: Deputy
    origin: Origin
    until: str | None = None


@define
class Composition:
    """A term as it stands, and the bases of its sittings, deputies, mandates and chairs.

    A sitting goes by its appointment and its number in that.
    """

    term: Term = field(factory=Term)
    sittings: dict[tuple[str, int], Basis | None] = field(factory=dict)
    deputies: dict[str, list[Standing]] = field(factory=dict)
    mandates: dict[str, Origin] = field(factory=dict)
    chairs: dict[Office, Origin] = field(factory=dict)

    def basis_of_seat(self, appointment: str) -> Basis | None:
        """What it rests on that the organisation has the seat that it holds."""
        return self.sittings[appointment, self.term.appointments[appointment].seated]


def composition_of(recorded: Iterable[Recorded[Any]]) -> Composition:
    """The composition after the events of a term, in their order of effect."""
    made = Composition()
    for one in recorded:
        event = one.event
        made.term = TERM.evolve(made.term, event) or made.term
        origin = Origin(one.effective_on.edtf, one.basis)
        if isinstance(event, BesideNamed | DelegateNamed):
            made.mandates[event.appointment] = origin
        elif isinstance(event, ChairChosen):
            made.chairs[event.office] = origin
        elif event.appointment in made.term.appointments:
            appointment = made.term.appointments[event.appointment]
            stood = made.deputies.setdefault(event.appointment, [])
            basis = one.basis
            if isinstance(event, DeputySucceeded) and basis is None:
                # Nobody decides on a resignation: whoever succeeds was decided to be the deputy.
                basis = stood[-1].origin.basis
            made.sittings.setdefault((event.appointment, len(appointment.sittings) - 1), basis)
            _stands_by(stood, appointment.deputy, origin)
    return made


def _stands_by(stood: list[Standing], deputy: Deputy | None, origin: Origin) -> None:
    """Note whoever is deputy after an event, unless they were it before."""
    latest = stood[-1] if stood and stood[-1].until is None else None
    if (latest.deputy if latest else None) == deputy:
        return
    if latest:
        latest.until = origin.since
    if deputy:
        stood.append(Standing(deputy, origin))


@frozen
class Who:
    """The organisations and the persons of a composition, as far as everybody may know them."""

    organisations: Mapping[str, Organisation | Body]
    persons: Mapping[str, Person]
    public: Sequence[PublicField]
    world: World

    @property
    def language(self) -> Language:
        """The language of the answer."""
        return self.world.language

    def organisation(self, of: str) -> str:
        """The name of an organisation or of a body."""
        held = self.organisations.get(of)
        return held.name.in_language(self.language) if held else of

    def person(self, of: str | None) -> str | None:
        """The name of a person, where it is public; of a forgotten one, that they are forgotten."""
        return self._detail(of, "name")

    def contact(self, of: str | None) -> str | None:
        """What a person can be reached by, where it is public."""
        return self._detail(of, "contact")

    def remarks(self, of: str, seats: SeatClass) -> list[str]:
        """What stands in the way of an organisation's seat of a class, as codes."""
        held = self.organisations.get(of)
        if held is None:
            return []
        if held.has_ended:
            return ["organisation-ended"]
        return [] if belongs(held, seats) else ["another-class"]

    def _detail(self, of: str | None, detail: PublicField) -> str | None:
        held = self.persons.get(of or "")
        if held is None:
            return None
        if held.forgotten:
            return personal_in_words(FORGOTTEN, self.language)
        personal = getattr(held, detail) if detail in self.public else None
        return None if personal is None else personal_in_words(personal, self.language)


def who_is(world: World, composed: Composition, charter: Charter | None) -> Who:
    """Who is who in a term, as of the question's day."""
    term = composed.term
    organisations = {it.organisation for it in term.sittings}
    persons = {it.member for it in term.sittings}
    for stood in composed.deputies.values():
        organisations |= {it.deputy.organisation for it in stood}
        persons |= {it.deputy.person for it in stood}
    for mandate in term.mandates.values():
        persons.add(mandate.named.person)
        if isinstance(mandate.named, DelegateNamed):
            organisations.add(mandate.named.organisation)
    found = world.get_all(ORGANISATION, sorted(organisations))
    bodies: dict[str, Body] = {}
    if charter and any(it.kind == "body" for it in charter.classes):
        bodies = world.get_all(BODY, sorted(organisations - found.keys()))
    return Who(
        {**found, **bodies},
        world.get_all(PERSON, sorted(filter(None, persons))),
        charter.public if charter else (),
        world,
    )
