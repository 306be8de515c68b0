"""The indicators of a programme: the series of each, with restatements and what is missing."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from roadmap_domain.domain.indicators.events import Unit
from roadmap_domain.domain.indicators.state import INDICATOR, Indicator
from roadmap_domain.kernel.periods import Period
from roadmap_domain.kernel.texts import wording
from roadmap_domain.kernel.values import Quantity
from roadmap_domain.views.indicator_shown import (
    Indicators,
    IndicatorShown,
    Number,
    ObservationShown,
)
from roadmap_domain.views.measures import value_in_words
from roadmap_domain.views.programme import programme_of
from roadmap_domain.views.world import World, asks

SCHEMA = "roadmap.indicators/1"


@asks
def indicators(world: World, programme: str, *, goal: str | None = None) -> Indicators:
    """The indicators of a programme, or of one of its goals, in the order of their definition."""
    within = programme_of(world, programme)
    if goal is not None:
        within.heading(goal)
    shown = [it for it in indicators_of(world, programme) if goal is None or goal in it.goals]
    title = within.opened.title.in_language(world.language)
    return Indicators(SCHEMA, programme, title, shown)


def indicators_of(world: World, programme: str) -> Iterator[IndicatorShown]:
    """The indicators that a programme has."""
    known = world.get_all(INDICATOR, world.members(programme, INDICATOR))
    for indicator_id, indicator in known.items():
        defined = indicator.defined
        yield IndicatorShown(
            id=indicator_id,
            title=defined.title.in_language(world.language),
            kind=defined.kind,
            unit=defined.unit.kind,
            lowest=_number(defined.unit.lowest, defined.unit),
            highest=_number(defined.unit.highest, defined.unit),
            cadence=defined.cadence,
            goals=list(defined.goals),
            source=wording(defined.source, world.language),
            observations=[
                _observation(indicator, period, world)
                for period in sorted(indicator.periods, key=lambda it: (it.days[1], it.text))
            ],
        )


def _observation(indicator: Indicator, period: Period, world: World) -> ObservationShown:
    unit, language = indicator.defined.unit, world.language
    first, restated = indicator.observed.get(period), indicator.restated.get(period)
    value = indicator.value(period)
    replaced = first.value if first and restated else None
    return ObservationShown(
        period=period.text,
        value=_value(value, unit),
        text=None if value is None else value_in_words(value, unit, language),
        approximate=value is not None and value.precision != "exact",
        precision=None if value is None else value.precision,
        note=wording(first.note, language) if first else None,
        restated_from=_value(replaced, unit),
        restated_from_text=value_in_words(replaced, unit, language) if replaced else None,
        restated_because=wording(restated.reason, language) if restated else None,
        missing_reason=None if value else wording(indicator.missing.get(period), language),
        planned=value is None and period in indicator.planned,
    )


def _value(value: Quantity | None, unit: Unit) -> Number | None:
    return None if value is None else _number(value.number, unit)


def _number(number: Decimal | None, unit: Unit) -> Number | None:
    if number is None:
        return None
    if unit.kind == "yes-no":
        return number == 1
    return float(number) if "." in f"{number:f}" else int(number)
