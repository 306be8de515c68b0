"""What is told of a council: its start and structure, and who sits where."""

from __future__ import annotations

from typing import TypedDict

from attrs import frozen

from roadmap_domain.domain.terms.events import Office
from roadmap_domain.views.council_history import DeputyShown, SittingShown
from roadmap_domain.views.history import BasisShown

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
        "member_since": str | None,
        "deputy_since": str | None,
        "since": str | None,
        "basis": BasisShown | None,
        "appointment": str | None,
        "vacant": bool,
        "remarks": list[str],
    },
)
"""A seat and who holds it; all is missing where it is vacant. `since` and `basis` are those of the
organisation's seat, `member_since` and `deputy_since` tell from when the persons are in it. Persons
are told where the charter lets everybody see them; `remarks` are codes of what stands in the way of
the seat: its organisation has ended (`organisation-ended`), or is of another class now
(`another-class`), and of its deputy's the same (`deputy-…`)."""


@frozen
class Start:
    """When the council was to start and when it did, and how late that is in days.

    A day that is known by its season or year only makes the delay a range.
    """

    target: str | None
    actual: str | None
    late: bool | None
    least_days_late: int | None
    most_days_late: int | None


@frozen
class Structure:
    """What was decided about the council's structure; no charter where no source says which."""

    charter: str | None
    title: str | None
    decided_on: str
    basis: BasisShown | None


@frozen
class ChairShown:
    """A chair or a vice chair."""

    office: Office
    organisation: str
    member: str | None
    since: str
    basis: BasisShown | None


@frozen
class ObserverShown:
    """Somebody beside the members for a body; nobody, where the charter wants more of them."""

    body: str
    person: str | None
    since: str | None
    basis: BasisShown | None
    vacant: bool


@frozen
class DelegateShown:
    """Somebody who represents the council elsewhere."""

    to: str
    organisation: str
    person: str | None
    since: str
    basis: BasisShown | None


@frozen
class CouncilShown:
    """The answer of `council`; `history` and `deputies` are there where history is asked for."""

    schema: str
    council: str
    name: str
    held_on: str
    start: Start
    structure: Structure | None
    alternatives: list[str]
    phase: str | None
    term: str | None
    first_day: str | None
    last_day: str | None
    chosen_on: str | None
    public: list[str]
    seats: list[SeatShown]
    chairs: list[ChairShown]
    observers: list[ObserverShown]
    delegates: list[DelegateShown]
    history: list[SittingShown] | None = None
    deputies: list[DeputyShown] | None = None
