"""What can have happened in a term of a council.

Persons, organisations and bodies are told by their ids. The days from and to which somebody sits
are in the events, since the rules compare them: they are the events' effective dates.
"""

from __future__ import annotations

from typing import ClassVar, Literal

from attrs import frozen

from roadmap_domain.kernel.dates import FuzzyDate
from roadmap_domain.kernel.texts import Text

Office = Literal["chair", "vice-chair"]


@frozen
class MemberAppointed:
    """An organisation, or a body, got a seat of a class; perhaps it named its member, too.

    The seats of a class are numbered from 1. `reason` says why, where they were not selected in the
    term's call.
    """

    stored_name: ClassVar = "term.member-appointed@1"
    appointment: str
    seat_class: str
    seat: int
    organisation: str
    member: str | None
    since: FuzzyDate
    reason: Text | None = None


@frozen
class DeputyAppointed:
    """A member got a deputy, bound to the appointment where the charter binds deputies."""

    stored_name: ClassVar = "term.deputy-appointed@1"
    appointment: str
    organisation: str
    person: str | None
    since: FuzzyDate
    reason: Text | None = None


@frozen
class DeputyEnded:
    """A member's deputy is deputy no more."""

    stored_name: ClassVar = "term.deputy-ended@1"
    appointment: str
    reason: Text


@frozen
class MemberResigned:
    """A member gave up the seat; `resigned_on` is the first day without the member."""

    stored_name: ClassVar = "term.member-resigned@1"
    appointment: str
    resigned_on: FuzzyDate
    reason: Text | None


@frozen
class MemberEnded:
    """A decision ended a member's seat; `ended_on` is the first day without the member."""

    stored_name: ClassVar = "term.member-ended@1"
    appointment: str
    ended_on: FuzzyDate
    reason: Text


@frozen
class DeputySucceeded:
    """The member left, so the bound deputy became the member."""

    stored_name: ClassVar = "term.deputy-succeeded@1"
    appointment: str
    since: FuzzyDate


@frozen
class MemberMoved:
    """A member was moved to a seat of another class, as the organisation was in the register."""

    stored_name: ClassVar = "term.member-moved@1"
    appointment: str
    seat_class: str
    seat: int
    since: FuzzyDate


@frozen
class MemberNamed:
    """Whoever holds a seat named another person to sit in it; the seat stays theirs."""

    stored_name: ClassVar = "term.member-named@1"
    appointment: str
    person: str
    since: FuzzyDate


@frozen
class DeputyNamed:
    """The organisation of a deputy named another person; it stays the member's deputy."""

    stored_name: ClassVar = "term.deputy-named@1"
    appointment: str
    person: str
    since: FuzzyDate


@frozen
class StoodIn:
    """A deputy stood in for the member at one meeting, on the event's effective date."""

    stored_name: ClassVar = "term.stood-in@1"
    appointment: str
    meeting: Text


@frozen
class ChairChosen:
    """A member was chosen to chair the council, or to be vice chair."""

    stored_name: ClassVar = "term.chair-chosen@1"
    office: Office
    appointment: str


@frozen
class BesideNamed:
    """Somebody was named to sit beside the members for a body."""

    stored_name: ClassVar = "term.beside-named@1"
    appointment: str
    body: str
    person: str | None


@frozen
class DelegateNamed:
    """Somebody was named to represent the council in a body, a group or a negotiation."""

    stored_name: ClassVar = "term.delegate-named@1"
    appointment: str
    to: Text
    organisation: str
    person: str | None


@frozen
class MandateEnded:
    """Somebody sits beside the members, or represents the council elsewhere, no more."""

    stored_name: ClassVar = "term.mandate-ended@1"
    appointment: str
    reason: Text | None


TermEvent = (
    MemberAppointed
    | DeputyAppointed
    | DeputyEnded
    | MemberResigned
    | MemberEnded
    | DeputySucceeded
    | MemberMoved
    | MemberNamed
    | DeputyNamed
    | StoodIn
    | ChairChosen
    | BesideNamed
    | DelegateNamed
    | MandateEnded
)
