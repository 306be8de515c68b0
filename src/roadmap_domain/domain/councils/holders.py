"""Who may hold a seat: an organisation, or the body that a class of seats is for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from roadmap_domain.domain.bodies.state import BODY, Body
from roadmap_domain.domain.bodies.state import existing as existing_body
from roadmap_domain.domain.councils import seat_rules as rules
from roadmap_domain.domain.councils.charter import SeatClass
from roadmap_domain.domain.organisations.state import ORGANISATION, Organisation
from roadmap_domain.domain.organisations.state import existing as existing_organisation
from roadmap_domain.kernel.rules import RuleViolation
from roadmap_domain.kernel.slices import Read
from roadmap_domain.kernel.texts import Text


def holder_of(
    read: Read, organisation: str, seats: SeatClass | None, day: date
) -> Organisation | Body:
    """The organisation, or the body where a class is a body's, as of a day.

    Where it was recorded for a later day only, it is as it is known now.

    Raises:
        NoSuchOrganisation, NoSuchBody: it has not been recorded.
    """
    if seats is not None and seats.kind == "body":
        body = existing_body(read(BODY, organisation), organisation)
        return read(BODY, organisation, held_on=day) or body
    known = existing_organisation(read(ORGANISATION, organisation), organisation)
    return read(ORGANISATION, organisation, held_on=day) or known


def check_exists(
    read: Read, organisation: str, seats: SeatClass | None, day: date
) -> Organisation | Body:
    """The same; raises `OrganisationIsNoMore` besides where it has ended by the day."""
    held = holder_of(read, organisation, seats, day)
    if held.has_ended:
        raise rules.OrganisationIsNoMore(held.name)
    return held


def check_class(
    read: Read,
    organisation: str,
    seats: SeatClass,
    day: date,
    otherwise: Callable[[Text, Text], RuleViolation] = rules.OrganisationOfAnotherClass,
) -> None:
    """Raise unless an organisation, or a body, may hold a seat of a class on a day."""
    held = check_exists(read, organisation, seats, day)
    if not belongs(held, seats):
        raise otherwise(held.name, seats.title)


def belongs(held: Organisation | Body, seats: SeatClass) -> bool:
    """Whether an organisation, or a body, is of a class of seats."""
    if isinstance(held, Body):
        return held.name.same_wording(seats.title)
    if seats.kind == "register-class":
        return held.register_class == seats.code
    return seats.kind == "open" or seats.code in held.networks


def name_of(read: Read, organisation: str) -> Text:
    """What an organisation or a body is called."""
    held = read(ORGANISATION, organisation) or read(BODY, organisation)
    return held.name if held else Text(organisation)
