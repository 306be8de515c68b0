"""What can have happened to a council."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from roadmap_domain.domain.councils.charter import Charter
from roadmap_domain.kernel.dates import FuzzyDate
from roadmap_domain.kernel.texts import Text


@frozen
class CouncilPlanned:
    """A council was to be founded, perhaps by a programme, with a goal for when it starts."""

    stored_name: ClassVar = "council.planned@1"
    name: Text
    programme: str | None
    start_by: FuzzyDate | None


@frozen
class AlternativeDescribed:
    """A charter was described by which the council could work."""

    stored_name: ClassVar = "council.alternative-described@1"
    charter: Charter


@frozen
class StructureDecided:
    """A body decided by which charter the council works; none where no source says which."""

    stored_name: ClassVar = "council.structure-decided@1"
    charter: str | None


@frozen
class CouncilStarted:
    """The council began its work; when is the event's effective date."""

    stored_name: ClassVar = "council.started@1"


@frozen
class TermOpened:
    """The council was given a term, which keeps the charter that holds when it is opened.

    `seats_per_class` is the number that was picked of those that the charter offers; `chosen_on` is
    when the term's members were chosen, where a source says only that.
    """

    stored_name: ClassVar = "council.term-opened@1"
    term: str
    first_day: FuzzyDate
    last_day: FuzzyDate
    charter: str | None
    seats_per_class: int | None
    chosen_on: FuzzyDate | None


@frozen
class TermEnded:
    """A term ended before its last day; the event's effective date is the first day without it."""

    stored_name: ClassVar = "council.term-ended@1"
    term: str
    ended_on: FuzzyDate
    reason: Text


CouncilEvent = (
    CouncilPlanned
    | AlternativeDescribed
    | StructureDecided
    | CouncilStarted
    | TermOpened
    | TermEnded
)
