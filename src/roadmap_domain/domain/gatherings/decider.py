"""The decisions on a series of gatherings."""

from __future__ import annotations

from roadmap_domain.domain.gatherings import rules
from roadmap_domain.domain.gatherings.events import (
    ONCE,
    GatheringCancelled,
    GatheringHeld,
    GatheringPlanned,
    SeriesEnded,
    SeriesStarted,
    TargetChanged,
)
from roadmap_domain.domain.gatherings.state import GATHERING, Gathering, existing
from roadmap_domain.domain.programmes.state import read_programme
from roadmap_domain.kernel.basis import RuleBasis
from roadmap_domain.kernel.dates import DateLike, Recurrence, as_fuzzy
from roadmap_domain.kernel.recorded import Retracted
from roadmap_domain.kernel.retraction import retracted
from roadmap_domain.kernel.slices import Circumstances, decides
from roadmap_domain.kernel.texts import TextLike, as_text, as_texts
from roadmap_domain.kernel.values import Count


@decides(GATHERING)
def start_series(
    series: Gathering | None,
    circumstances: Circumstances,
    *,
    programme: str,
    name: TextLike,
    target: Recurrence | None = None,
    statutory: bool = False,
    organisers: tuple[TextLike, ...] = (),
    council: str | None = None,
) -> list[SeriesStarted]:
    """Start a series of gatherings of a programme, with its cadence where there is one."""
    read_programme(circumstances, programme)
    _check_target(target, statutory=statutory)
    if statutory and not isinstance(circumstances.basis, RuleBasis):
        raise rules.StatuteNotNamed
    started = SeriesStarted(
        programme,
        as_text(name),
        circumstances.effective_on,
        target,
        statutory,
        as_texts(organisers),
        council,
    )
    if series is None:
        return [started]
    if series.started != started:
        raise rules.SeriesExists
    return []


@decides(GATHERING)
def change_target(
    series: Gathering | None, circumstances: Circumstances, *, target: Recurrence | None = None
) -> list[TargetChanged]:
    """Set another cadence for a series, or none."""
    series = existing(series, circumstances.aggregate_id)
    series.check_open(circumstances.effective_on)
    _check_target(target, statutory=series.started.statutory)
    return [] if target == series.target else [TargetChanged(target)]


@decides(GATHERING)
def plan_gathering(
    series: Gathering | None,
    circumstances: Circumstances,
    *,
    occurrence: str,
    day: DateLike | None = None,
) -> list[GatheringPlanned]:
    """Plan a gathering for a day, or move it to another, as precisely as is known."""
    series = existing(series, circumstances.aggregate_id)
    if day is None:
        raise rules.PlannedWithoutDay
    planned = GatheringPlanned(occurrence, as_fuzzy(day))
    series.check_open(planned.day)
    series.check_not_cancelled(occurrence)
    if occurrence in series.held:
        raise rules.OccurrenceExists(occurrence)
    return [] if series.planned.get(occurrence) == planned.day else [planned]


@decides(GATHERING)
def record_gathering(
    series: Gathering | None,
    circumstances: Circumstances,
    *,
    occurrence: str,
    times: Count = ONCE,
    organisers: tuple[TextLike, ...] = (),
    attendance: Count | None = None,
) -> list[GatheringHeld]:
    """Record that a gathering was held on the effective day; or several, by the number known."""
    series = existing(series, circumstances.aggregate_id)
    day = circumstances.effective_on
    series.check_open(day)
    series.check_not_cancelled(occurrence)
    if times.number < 1:
        raise rules.NeverHeld
    held = GatheringHeld(occurrence, day, times, as_texts(organisers), attendance)
    if series.held.get(occurrence, held) != held:
        raise rules.OccurrenceExists(occurrence)
    return [] if occurrence in series.held else [held]


@decides(GATHERING)
def cancel_gathering(
    series: Gathering | None, circumstances: Circumstances, *, occurrence: str, reason: TextLike
) -> list[GatheringCancelled]:
    """Record that a planned gathering is not held, and why."""
    series, reason = existing(series, circumstances.aggregate_id), as_text(reason)
    if occurrence in series.held:
        raise rules.OccurrenceExists(occurrence)
    if occurrence not in series.planned:
        raise rules.NoSuchOccurrence(occurrence)
    if series.cancelled.get(occurrence) == reason:
        return []
    series.check_not_cancelled(occurrence)
    return [GatheringCancelled(occurrence, reason)]


@decides(GATHERING)
def end_series(series: Gathering | None, circumstances: Circumstances) -> list[SeriesEnded]:
    """End a series; what is held by the effective day stays."""
    series, last_day = existing(series, circumstances.aggregate_id), circumstances.effective_on
    for held in series.held.values():
        if held.day.last_day > last_day.last_day:
            raise rules.HeldAfterTheEnd(held.occurrence, held.day)
    if series.ended not in (None, last_day):
        raise rules.SeriesHasEnded(series.ended)
    return [] if series.ended else [SeriesEnded(last_day)]


@decides(GATHERING)
def retract_series(
    _: Gathering | None, circumstances: Circumstances, *, reason: TextLike
) -> list[Retracted]:
    """Retract the named event of a series of gatherings, which never should have been recorded."""
    return retracted(circumstances, reason)


def _check_target(target: Recurrence | None, *, statutory: bool) -> None:
    if target is None:
        if statutory:
            raise rules.StatuteNeedsTarget
        return
    if target.times < 1 or target.months <= 0:
        raise rules.TargetIsFaulty
    if target.at_most is not None and (target.at_least or target.at_most <= target.times):
        raise rules.TargetIsFaulty
