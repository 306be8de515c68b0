"""The composition of a council in a term, and how events make it.

A term's appointments are one aggregate, so that its quotas hold whatever is appointed at once, and
what a command costs does not grow with the terms before it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Literal, assert_never

from attrs import field, frozen

from roadmap_domain.domain.terms import rules
from roadmap_domain.domain.terms.events import (
    BesideNamed,
    ChairChosen,
    DelegateNamed,
    DeputyAppointed,
    DeputyEnded,
    DeputyNamed,
    DeputySucceeded,
    MandateEnded,
    MemberAppointed,
    MemberEnded,
    MemberMoved,
    MemberNamed,
    MemberResigned,
    Office,
    StoodIn,
    TermEvent,
)
from roadmap_domain.kernel.dates import FuzzyDate
from roadmap_domain.kernel.slices import Slice
from roadmap_domain.kernel.states import changed

Came = Literal["appointed", "succeeded", "moved", "named"]
Left = Literal["resigned", "ended", "moved", "renamed"]


@frozen
class Sitting:
    """Who held a seat, from a day on, and until which day: the first without them."""

    seat_class: str
    seat: int
    organisation: str
    member: str | None
    since: FuzzyDate
    came: Came = "appointed"
    until: FuzzyDate | None = None
    left: Left | None = None

    def sits_after(self, day: date) -> bool:
        """Whether the seat is held on a day or on a later one."""
        return self.until is None or self.until.last_day > day


@frozen
class Deputy:
    """The deputy of a member, and since when the person is."""

    organisation: str
    person: str | None
    since: FuzzyDate | None = field(default=None, eq=False)


@frozen
class Appointment:
    """A seat that was given: those who have held it, one after the other, and the deputy."""

    sittings: tuple[Sitting, ...]
    deputy: Deputy | None = None

    @property
    def latest(self) -> Sitting:
        """Who holds the seat, or held it last."""
        return self.sittings[-1]

    @property
    def seated(self) -> int:
        """The number of the sitting by which the organisation came to the seat it holds."""
        return max(n for n, it in enumerate(self.sittings) if it.came != "named")


@frozen
class Mandate:
    """Somebody beside the members, or a delegate; `ended` where they are so no more."""

    named: BesideNamed | DelegateNamed
    ended: bool = False


@frozen(slots=False)
class Term:
    """A council's composition in a term, by appointment."""

    appointments: dict[str, Appointment] = field(factory=dict)
    mandates: dict[str, Mandate] = field(factory=dict)
    chairs: dict[Office, str] = field(factory=dict)
    stood_in: tuple[StoodIn, ...] = ()

    @property
    def sittings(self) -> Iterator[Sitting]:
        """Everybody who has held a seat."""
        for one in self.appointments.values():
            yield from one.sittings

    @property
    def organisations(self) -> set[str]:
        """The organisations that have sat in the term."""
        return {it.organisation for it in self.sittings}

    @property
    def involved(self) -> Iterator[str]:
        """The organisations and bodies that have sat, or stand by as deputies or delegates."""
        yield from self.organisations
        for one in self.appointments.values():
            if one.deputy:
                yield one.deputy.organisation
        for mandate in self.mandates.values():
            if isinstance(mandate.named, DelegateNamed):
                yield mandate.named.organisation

    def seats_taken(self, seat_class: str, day: date) -> set[int]:
        """The numbers of a class's seats that are held on a day or on a later one."""
        sittings = (it for it in self.sittings if it.seat_class == seat_class)
        return {it.seat for it in sittings if it.sits_after(day)}

    def appointment(self, name: str) -> Appointment:
        """The appointment of a name; raises `NoSuchAppointment`."""
        if name not in self.appointments:
            raise rules.NoSuchAppointment(name)
        return self.appointments[name]


def evolve(term: Term | None, event: TermEvent) -> Term | None:
    """The term after `event`; a term begins empty."""
    term = term or Term()
    name = event.appointment
    if isinstance(event, MemberAppointed):
        sitting = Sitting(
            event.seat_class, event.seat, event.organisation, event.member, event.since
        )
        return _with(term, name, Appointment((sitting,)))
    if isinstance(event, BesideNamed | DelegateNamed):
        return changed(term, mandates={**term.mandates, name: Mandate(event)})
    if isinstance(event, MandateEnded):
        if name not in term.mandates:
            return term
        ended = changed(term.mandates[name], ended=True)
        return changed(term, mandates={**term.mandates, name: ended})
    if name not in term.appointments:
        return term
    appointment = term.appointments[name]
    match event:
        case DeputyAppointed(organisation=organisation, person=person, since=since):
            deputy = Deputy(organisation, person, since)
            return _with(term, name, changed(appointment, deputy=deputy))
        case DeputyEnded():
            return _with(term, name, changed(appointment, deputy=None))
        case MemberResigned(resigned_on=day):
            return _without_chair(_with(term, name, _left(appointment, day, "resigned")), name)
        case MemberEnded(ended_on=day):
            return _without_chair(_with(term, name, _left(appointment, day, "ended")), name)
        case DeputySucceeded(since=since):
            return _with(term, name, _succeeded(appointment, since))
        case MemberMoved(since=since):
            seat = (event.seat_class, event.seat)
            return _with(term, name, _goes_on(appointment, "moved", since, seat=seat))
        case MemberNamed(person=person, since=since):
            return _with(term, name, _goes_on(appointment, "named", since, member=person))
        case DeputyNamed(person=person, since=since):
            if appointment.deputy is None:
                return term
            deputy = changed(appointment.deputy, person=person, since=since)
            return _with(term, name, changed(appointment, deputy=deputy))
        case StoodIn():
            return changed(term, stood_in=(*term.stood_in, event))
        case ChairChosen(office=office):
            return changed(term, chairs={**term.chairs, office: name})
        case _:
            assert_never(event)


TERM: Slice[Term, TermEvent] = Slice(
    "term",
    (
        MemberAppointed,
        DeputyAppointed,
        DeputyEnded,
        MemberResigned,
        MemberEnded,
        DeputySucceeded,
        MemberMoved,
        MemberNamed,
        DeputyNamed,
        StoodIn,
        ChairChosen,
        BesideNamed,
        DelegateNamed,
        MandateEnded,
    ),
    evolve,
)


def term_id(council: str, term: str) -> str:
    """The id of a council's composition in a term."""
    return f"{council}/{term}"


def _with(term: Term, name: str, appointment: Appointment) -> Term:
    return changed(term, appointments={**term.appointments, name: appointment})


def _without_chair(term: Term, name: str) -> Term:
    """Who leaves the seat leaves the office; a deputy does not succeed to that."""
    return changed(term, chairs={office: it for office, it in term.chairs.items() if it != name})


def _left(appointment: Appointment, day: FuzzyDate, how: Left) -> Appointment:
    *before, latest = appointment.sittings
    if latest.until is not None:
        return appointment
    return changed(appointment, sittings=(*before, changed(latest, until=day, left=how)))


def _succeeded(appointment: Appointment, since: FuzzyDate) -> Appointment:
    deputy, latest = appointment.deputy, appointment.latest
    if deputy is None or latest.until is None:
        return appointment
    seat = (latest.seat_class, latest.seat)
    successor = Sitting(*seat, deputy.organisation, deputy.person, since, "succeeded")
    return Appointment((*appointment.sittings, successor))


def _goes_on(
    appointment: Appointment,
    how: Literal["moved", "named"],
    since: FuzzyDate,
    *,
    seat: tuple[str, int] | None = None,
    member: str | None = None,
) -> Appointment:
    """The organisation goes on from a day, in another seat or by another person."""
    latest = appointment.latest
    left = _left(appointment, since, "moved" if how == "moved" else "renamed")
    if left is appointment:
        return appointment
    place = seat or (latest.seat_class, latest.seat)
    person = member or latest.member
    goes_on = Sitting(*place, latest.organisation, person, since, how)
    return changed(left, sittings=(*left.sittings, goes_on))
