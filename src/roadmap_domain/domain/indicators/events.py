"""What can have happened to an indicator."""

from __future__ import annotations

from decimal import Decimal
from typing import ClassVar

from attrs import frozen

from roadmap_domain.kernel.periods import Cadence, Period
from roadmap_domain.kernel.texts import Text
from roadmap_domain.kernel.values import IndicatorKind, Quantity, UnitKind


@frozen
class Unit:
    """What the values of an indicator are numbers of; a scale has its bounds.

    A percentage is a share, from 0 to 100. "Yes" is 1 and "no" is 0.
    """

    kind: UnitKind
    lowest: Decimal | None = None
    highest: Decimal | None = None


@frozen
class IndicatorDefined:
    """A programme got an indicator: a question that is asked, or a description of what is counted.

    `goals` are the headings that it serves. `source` says what the values come from.
    """

    stored_name: ClassVar = "indicator.defined@1"
    programme: str
    title: Text
    kind: IndicatorKind
    unit: Unit
    cadence: Cadence
    goals: tuple[str, ...] = ()
    source: Text | None = None


@frozen
class IndicatorObserved:
    """The indicator has a value for a period: the first one, whatever it is restated to."""

    stored_name: ClassVar = "indicator.observed@1"
    period: Period
    value: Quantity
    note: Text | None = None


@frozen
class ValueMissing:
    """There is no value for a period, and the reason is known."""

    stored_name: ClassVar = "indicator.value-missing@1"
    period: Period
    reason: Text


@frozen
class MeasurementPlanned:
    """A value is to be measured for a period."""

    stored_name: ClassVar = "indicator.measurement-planned@1"
    period: Period


@frozen
class IndicatorRestated:
    """The value of a period became another; the first one is kept."""

    stored_name: ClassVar = "indicator.restated@1"
    period: Period
    value: Quantity
    reason: Text


IndicatorEvent = (
    IndicatorDefined | IndicatorObserved | ValueMissing | MeasurementPlanned | IndicatorRestated
)
