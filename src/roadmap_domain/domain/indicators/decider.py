"""The decisions on an indicator."""

from __future__ import annotations

from roadmap_domain.domain.indicators import rules
from roadmap_domain.domain.indicators.events import (
    IndicatorDefined,
    IndicatorObserved,
    IndicatorRestated,
    MeasurementPlanned,
    Unit,
    ValueMissing,
)
from roadmap_domain.domain.indicators.state import INDICATOR, Indicator, check_value, existing
from roadmap_domain.domain.programmes.state import read_programme
from roadmap_domain.kernel.periods import Cadence, Period
from roadmap_domain.kernel.recorded import Retracted
from roadmap_domain.kernel.retraction import retracted
from roadmap_domain.kernel.slices import Circumstances, decides
from roadmap_domain.kernel.texts import TextLike, as_text
from roadmap_domain.kernel.values import IndicatorKind, Quantity


@decides(INDICATOR)
def define_indicator(
    indicator: Indicator | None,
    circumstances: Circumstances,
    *,
    programme: str,
    title: TextLike,
    unit: Unit,
    cadence: Cadence,
    goals: tuple[str, ...] = (),
    kind: IndicatorKind = "description",
    source: TextLike | None = None,
) -> list[IndicatorDefined]:
    """Define what is measured of a programme, in what unit, how often, and for which goals."""
    within = read_programme(circumstances, programme)
    for goal in goals:
        within.heading(goal)
    _check_unit(unit)
    defined = IndicatorDefined(
        programme,
        as_text(title),
        kind,
        unit,
        cadence,
        tuple(goals),
        None if source is None else as_text(source),
    )
    if indicator is None:
        return [defined]
    if indicator.defined != defined:
        raise rules.IndicatorExists
    return []


@decides(INDICATOR)
def observe_indicator(
    indicator: Indicator | None,
    circumstances: Circumstances,
    *,
    period: Period,
    value: Quantity,
    note: TextLike | None = None,
) -> list[IndicatorObserved]:
    """Record the value of a period that has begun by the effective day, as exactly as known."""
    indicator = _measured(indicator, period, circumstances)
    check_value(indicator.defined.unit, value.number)
    observed = IndicatorObserved(period, value, None if note is None else as_text(note))
    if indicator.observed.get(period, observed) != observed:
        raise rules.AlreadyObserved(period)
    return [] if period in indicator.observed else [observed]


@decides(INDICATOR)
def note_missing_value(
    indicator: Indicator | None, circumstances: Circumstances, *, period: Period, reason: TextLike
) -> list[ValueMissing]:
    """Record why a period has no value; one may still come."""
    indicator = _measured(indicator, period, circumstances)
    missing = ValueMissing(period, as_text(reason))
    if period in indicator.observed:
        raise rules.AlreadyObserved(period)
    return [] if indicator.missing.get(period) == missing.reason else [missing]


@decides(INDICATOR)
def plan_measurement(
    indicator: Indicator | None, circumstances: Circumstances, *, period: Period
) -> list[MeasurementPlanned]:
    """Plan to measure the value of a period; that is no value yet."""
    indicator = existing(indicator, circumstances.aggregate_id)
    indicator.check_period(period)
    if period in indicator.planned:
        return []
    if period in indicator.observed:
        raise rules.AlreadyObserved(period)
    return [MeasurementPlanned(period)]


@decides(INDICATOR)
def restate_indicator(
    indicator: Indicator | None,
    circumstances: Circumstances,
    *,
    period: Period,
    value: Quantity,
    reason: TextLike,
) -> list[IndicatorRestated]:
    """Give a period another value, and why; the first one is kept."""
    indicator = _measured(indicator, period, circumstances)
    restated = IndicatorRestated(period, value, as_text(reason))
    if period not in indicator.observed:
        raise rules.NothingToRestate(period)
    check_value(indicator.defined.unit, value.number)
    is_known = indicator.value(period) == value and circumstances.corrects is None
    return [] if is_known else [restated]


@decides(INDICATOR)
def retract_indicator(
    _: Indicator | None, circumstances: Circumstances, *, reason: TextLike
) -> list[Retracted]:
    """Retract the named event of an indicator, which never should have been recorded."""
    return retracted(circumstances, reason)


def _measured(
    indicator: Indicator | None, period: Period, circumstances: Circumstances
) -> Indicator:
    """The indicator whose period has begun by the effective day."""
    indicator = existing(indicator, circumstances.aggregate_id)
    indicator.check_period(period)
    if period.days[0] > circumstances.effective_on.last_day:
        raise rules.PeriodNotBegun(period, circumstances.effective_on)
    return indicator


def _check_unit(unit: Unit) -> None:
    bounds = (unit.lowest, unit.highest)
    if unit.kind != "scale":
        if bounds != (None, None):
            raise rules.UnitIsFaulty
    elif unit.lowest is None or unit.highest is None or unit.lowest >= unit.highest:
        raise rules.UnitIsFaulty
