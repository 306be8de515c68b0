"""The state of a series of gatherings, and how events make it."""

from __future__ import annotations

from typing import assert_never

from attrs import field, frozen

from roadmap_domain.domain.gatherings import rules
from roadmap_domain.domain.gatherings.events import (
    GatheringCancelled,
    GatheringEvent,
    GatheringHeld,
    GatheringPlanned,
    SeriesEnded,
    SeriesStarted,
    TargetChanged,
)
from roadmap_domain.kernel.dates import FuzzyDate, Recurrence
from roadmap_domain.kernel.slices import Slice
from roadmap_domain.kernel.states import changed
from roadmap_domain.kernel.texts import Text


@frozen(slots=False)
class Gathering:
    """A series as it stands: its cadence, and its occurrences by their ids.

    What was planned stays in `planned` once it is held or cancelled.
    """

    started: SeriesStarted
    target: Recurrence | None
    planned: dict[str, FuzzyDate] = field(factory=dict)
    held: dict[str, GatheringHeld] = field(factory=dict)
    cancelled: dict[str, Text] = field(factory=dict)
    ended: FuzzyDate | None = None

    @property
    def days(self) -> dict[str, FuzzyDate]:
        """When each occurrence was held or, unless it was, is planned to be held."""
        return self.planned | {code: it.day for code, it in self.held.items()}

    def check_open(self, day: FuzzyDate) -> None:
        """Raise `SeriesHasEnded` for a day after the series has ended."""
        if self.ended is not None and day.last_day > self.ended.last_day:
            raise rules.SeriesHasEnded(self.ended)

    def check_not_cancelled(self, occurrence: str) -> None:
        """Raise `OccurrenceIsCancelled` for an occurrence that is."""
        if occurrence in self.cancelled:
            raise rules.OccurrenceIsCancelled(occurrence)


def evolve(series: Gathering | None, event: GatheringEvent) -> Gathering | None:
    """The series after `event`; the same where what is cancelled was not planned."""
    if isinstance(event, SeriesStarted):
        return Gathering(event, event.target)
    if series is None:
        return None
    match event:
        case TargetChanged(target=target):
            return changed(series, target=target)
        case GatheringPlanned(occurrence=occurrence, day=day):
            return changed(series, planned={**series.planned, occurrence: day})
        case GatheringHeld(occurrence=occurrence):
            return changed(series, held={**series.held, occurrence: event})
        case GatheringCancelled(occurrence=occurrence, reason=reason):
            if occurrence not in series.planned:
                return series
            return changed(series, cancelled={**series.cancelled, occurrence: reason})
        case SeriesEnded(last_day=last_day):
            return changed(series, ended=last_day)
        case _:
            assert_never(event)


GATHERING: Slice[Gathering, GatheringEvent] = Slice(
    "gathering",
    (
        SeriesStarted,
        TargetChanged,
        GatheringPlanned,
        GatheringHeld,
        GatheringCancelled,
        SeriesEnded,
    ),
    evolve,
)


def existing(series: Gathering | None, series_id: str) -> Gathering:
    """The series, or `NoSuchSeries` where it has not been started."""
    if series is None:
        raise rules.NoSuchSeries(series_id)
    return series
