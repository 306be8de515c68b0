"""An indicator as answers show it, apart from how it is found: most programmes have none."""

from __future__ import annotations

from attrs import frozen

from roadmap_domain.kernel.periods import Cadence
from roadmap_domain.kernel.values import IndicatorKind, Precision, UnitKind

Number = bool | int | float
"""A value as machines read it: "yes" is true, and 4.0 has its decimal."""


@frozen
class ObservationShown:
    """What is known of a period; without a value it is missing or, where `planned`, to come.

    `text` is the value in words, `restated_from_text` that of the first one, where another has
    taken its place: `restated_because` says why.
    """

    period: str
    value: Number | None
    text: str | None
    approximate: bool
    precision: Precision | None
    note: str | None
    restated_from: Number | None
    restated_from_text: str | None
    restated_because: str | None
    missing_reason: str | None
    planned: bool


@frozen
class IndicatorShown:
    """An indicator with its periods, from the earliest on; `lowest` and `highest` of its scale."""

    id: str
    title: str
    kind: IndicatorKind
    unit: UnitKind
    lowest: Number | None
    highest: Number | None
    cadence: Cadence
    goals: list[str]
    source: str | None
    observations: list[ObservationShown]


@frozen
class Indicators:
    """The answer of `indicators`."""

    schema: str
    programme: str
    title: str
    indicators: list[IndicatorShown]
