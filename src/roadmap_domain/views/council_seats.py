"""The seats of a council, held and vacant."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypedDict

from roadmap_domain.domain.councils.charter import Charter, SeatClass
from roadmap_domain.domain.terms.state import Appointment, Term
from roadmap_domain.views.composition import Composition, Who
from roadmap_domain.views.history import BasisShown, basis_shown

SeatShown = TypedDict(
    "SeatShown",
    {
        "class": str,
        "class_title": str,
        "seat": int,
        "organisation": str | None,
        "organisation_id": str | None,
        "member": str | None,
        "contact": str | None,
        "deputy_organisation": str | None,
        "deputy_organisation_id": str | None,
        "deputy": str | None,
        "since": str | None,
        "basis": BasisShown | None,
        "appointment": str | None,
        "vacant": bool,
        "remarks": list[str],
    },
)
"""A seat and who holds it; all is missing where it is vacant. Persons are told where the charter
lets everybody see them; `remarks` are codes of what stands in the way of the seat: its organisation
has ended (`organisation-ended`), or is of another class now (`another-class`), and of its deputy's
the same (`deputy-…`)."""


def seats(composed: Composition, charter: Charter, per_class: int, who: Who) -> list[SeatShown]:
    """Every seat of the charter, class by class, with whoever holds it."""
    held = {(it.latest.seat_class, it.latest.seat): name for name, it in _sitting(composed.term)}
    return [
        _seat(composed, seats, number, held.get((seats.code, number)), who)
        for seats in charter.classes
        for number in range(1, charter.seats_of(seats.code, per_class) + 1)
    ]


def _sitting(term: Term) -> Iterator[tuple[str, Appointment]]:
    """The appointments whose seat is held."""
    return ((name, it) for name, it in term.appointments.items() if it.latest.until is None)


def _seat(
    composed: Composition, seats: SeatClass, number: int, name: str | None, who: Who
) -> SeatShown:
    seat: SeatShown = {
        "class": seats.code,
        "class_title": seats.title.in_language(who.language),
        "seat": number,
        "organisation": None,
        "organisation_id": None,
        "member": None,
        "contact": None,
        "deputy_organisation": None,
        "deputy_organisation_id": None,
        "deputy": None,
        "since": None,
        "basis": None,
        "appointment": name,
        "vacant": name is None,
        "remarks": [],
    }
    if name is None:
        return seat
    sitting, deputy = (
        composed.term.appointments[name].latest,
        composed.term.appointments[name].deputy,
    )
    seat["organisation"] = who.organisation(sitting.organisation)
    seat["organisation_id"] = sitting.organisation
    seat["member"] = who.person(sitting.member)
    seat["contact"] = who.contact(sitting.member)
    seat["since"] = sitting.since.edtf
    seat["basis"] = basis_shown(composed.basis_of_latest(name), who.world)
    seat["remarks"] = who.remarks(sitting.organisation, seats)
    if deputy is not None:
        seat["deputy_organisation"] = who.organisation(deputy.organisation)
        seat["deputy_organisation_id"] = deputy.organisation
        seat["deputy"] = who.person(deputy.person)
        seat["remarks"] += [f"deputy-{it}" for it in who.remarks(deputy.organisation, seats)]
    return seat
