"""What can have happened to a call for candidates.

Organisations, bodies and persons are told by their ids, registrations by codes of the call's own.
"""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from roadmap_domain.domain.councils.charter import Criterion
from roadmap_domain.kernel.dates import FuzzyDate
from roadmap_domain.kernel.texts import Text


@frozen
class DeputyTie:
    """The registration of a deputy, and the one of the member whom it is bound to."""

    member: str
    deputy: str

    def __str__(self) -> str:
        return f"{self.deputy} ({self.member})"


@frozen
class CallOpened:
    """Candidates were called for a term of a council, from a day to a day, both included.

    `criteria` are the call's own, beside those of the charter.
    """

    stored_name: ClassVar = "call.opened@1"
    council: str
    term: str
    opens: FuzzyDate
    closes: FuzzyDate
    criteria: tuple[Criterion, ...]


@frozen
class CallExtended:
    """The call closes later; whoever had registered stays registered."""

    stored_name: ClassVar = "call.extended@1"
    closes: FuzzyDate
    reason: Text


@frozen
class RegistrationReceived:
    """An organisation, or a body, registered for a seat of a class.

    `link` tells how it is connected to the county's work; `representative` and `deputy` are
    persons. After the call's last day it is late.
    """

    stored_name: ClassVar = "call.registration-received@1"
    registration: str
    organisation: str
    seat_class: str
    received_on: FuzzyDate
    link: Text | None
    representative: str | None
    deputy: str | None


@frozen
class RegistrationWithdrawn:
    """A registration was withdrawn before the selection."""

    stored_name: ClassVar = "call.registration-withdrawn@1"
    registration: str
    reason: Text | None


@frozen
class CriterionAssessed:
    """A registration was found to meet a criterion, or not to."""

    stored_name: ClassVar = "call.criterion-assessed@1"
    registration: str
    criterion: str
    met: bool
    reason: Text | None


@frozen
class SelectionProposed:
    """A body proposed whom to select: the registrations of members, and of deputies bound to them.

    `by` is the body's name as in the event's basis.
    """

    stored_name: ClassVar = "call.selection-proposed@1"
    by: str
    selected: tuple[str, ...]
    deputies: tuple[DeputyTie, ...]
    reason: Text | None


@frozen
class SelectionMade:
    """The members were selected, and the deputies bound to them; the others were not.

    `by` is the body's name as in the event's basis, where that is a decision.
    """

    stored_name: ClassVar = "call.selection-made@1"
    by: str | None
    selected: tuple[str, ...]
    deputies: tuple[DeputyTie, ...]
    reason: Text | None


CallEvent = (
    CallOpened
    | CallExtended
    | RegistrationReceived
    | RegistrationWithdrawn
    | CriterionAssessed
    | SelectionProposed
    | SelectionMade
)
