"""An indicator's state, and how events make it."""

from __future__ import annotations

from decimal import Decimal
from typing import Final, assert_never

from attrs import field, frozen

from roadmap_domain.domain.indicators import rules
from roadmap_domain.domain.indicators.events import (
    IndicatorDefined,
    IndicatorEvent,
    IndicatorObserved,
    IndicatorRestated,
    MeasurementPlanned,
    Unit,
    ValueMissing,
)
from roadmap_domain.kernel.periods import Period
from roadmap_domain.kernel.slices import Slice
from roadmap_domain.kernel.states import changed
from roadmap_domain.kernel.texts import Text
from roadmap_domain.kernel.values import Quantity

SHARE: Final = (Decimal(0), Decimal(100))
_CENT: Final = Decimal("0.01")


@frozen(slots=False)
class Indicator:
    """An indicator as it stands: what was said of each period.

    `observed` has the first value of a period, `restated` what it was restated to last. A period
    whose value came later stays in `planned` and in `missing`.
    """

    defined: IndicatorDefined
    observed: dict[Period, IndicatorObserved] = field(factory=dict)
    restated: dict[Period, IndicatorRestated] = field(factory=dict)
    missing: dict[Period, Text] = field(factory=dict)
    planned: frozenset[Period] = frozenset()

    @property
    def periods(self) -> set[Period]:
        """The periods of which anything was said."""
        return {*self.observed, *self.missing, *self.planned}

    def value(self, period: Period) -> Quantity | None:
        """The value that holds for a period, if there is one."""
        held = self.restated.get(period) or self.observed.get(period)
        return held.value if held else None

    def check_period(self, period: Period) -> None:
        """Raise `PeriodNotInCadence` for a period that the cadence does not have."""
        cadence = self.defined.cadence
        if not period.fits(cadence):
            raise rules.PeriodNotInCadence(period, rules.CADENCES[cadence])


def check_value(unit: Unit, value: Decimal) -> None:
    """Raise `OffScale` or `NotInUnit` for a value that the unit does not have."""
    match unit.kind:
        case "scale" | "percent":
            lowest, highest = SHARE
            if unit.lowest is not None and unit.highest is not None:
                lowest, highest = unit.lowest, unit.highest
            if not lowest <= value <= highest:
                raise rules.OffScale(value, lowest, highest)
        case "count" | "euro":
            if value < 0 or value % (1 if unit.kind == "count" else _CENT):
                raise rules.NotInUnit(value)
        case "yes-no":
            if value not in (0, 1):
                raise rules.NotInUnit(value)


def evolve(indicator: Indicator | None, event: IndicatorEvent) -> Indicator | None:
    """The indicator after `event`; the same where what is restated was not observed."""
    if isinstance(event, IndicatorDefined):
        return Indicator(event)
    if indicator is None:
        return None
    match event:
        case IndicatorObserved(period=period):
            return changed(indicator, observed={**indicator.observed, period: event})
        case ValueMissing(period=period, reason=reason):
            return changed(indicator, missing={**indicator.missing, period: reason})
        case MeasurementPlanned(period=period):
            return changed(indicator, planned=indicator.planned | {period})
        case IndicatorRestated(period=period):
            if period not in indicator.observed:
                return indicator
            return changed(indicator, restated={**indicator.restated, period: event})
        case _:
            assert_never(event)


INDICATOR: Slice[Indicator, IndicatorEvent] = Slice(
    "indicator",
    (IndicatorDefined, IndicatorObserved, ValueMissing, MeasurementPlanned, IndicatorRestated),
    evolve,
)


def existing(indicator: Indicator | None, indicator_id: str) -> Indicator:
    """The indicator, or `NoSuchIndicator` where it has not been defined."""
    if indicator is None:
        raise rules.NoSuchIndicator(indicator_id)
    return indicator
