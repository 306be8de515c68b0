"""What can have happened to a series of gatherings.

`since`, `last_day` and the `day` of what was held are the events' own effective dates: rules and
counts rest on them, and a state is made of events alone.
"""

from __future__ import annotations

from typing import ClassVar, Final

from attrs import frozen

from roadmap_domain.kernel.dates import FuzzyDate, Recurrence
from roadmap_domain.kernel.texts import Text
from roadmap_domain.kernel.values import Count

ONCE: Final = Count(1)


@frozen
class SeriesStarted:
    """A programme got a series of gatherings: a council's meetings, a forum, a negotiation.

    `target` is its cadence, where a source gives one. `statutory` says that a statute, the event's
    basis, demands it. `council` is the id of the council whose meetings these are; it is not
    checked, since councils rest on gatherings and not the other way round.
    """

    stored_name: ClassVar = "gathering.series-started@1"
    programme: str
    name: Text
    since: FuzzyDate
    target: Recurrence | None = None
    statutory: bool = False
    organisers: tuple[Text, ...] = ()
    council: str | None = None


@frozen
class TargetChanged:
    """The series got another cadence, or has none from now on."""

    stored_name: ClassVar = "gathering.target-changed@1"
    target: Recurrence | None


@frozen
class GatheringPlanned:
    """A gathering was planned for a day, or moved to another."""

    stored_name: ClassVar = "gathering.planned@1"
    occurrence: str
    day: FuzzyDate


@frozen
class GatheringHeld:
    """A gathering was held; or several, where the source says how many but not when."""

    stored_name: ClassVar = "gathering.held@1"
    occurrence: str
    day: FuzzyDate
    times: Count = ONCE
    organisers: tuple[Text, ...] = ()
    attendance: Count | None = None


@frozen
class GatheringCancelled:
    """A planned gathering was not held."""

    stored_name: ClassVar = "gathering.cancelled@1"
    occurrence: str
    reason: Text


@frozen
class SeriesEnded:
    """The series goes on no longer."""

    stored_name: ClassVar = "gathering.series-ended@1"
    last_day: FuzzyDate


GatheringEvent = (
    SeriesStarted
    | TargetChanged
    | GatheringPlanned
    | GatheringHeld
    | GatheringCancelled
    | SeriesEnded
)
