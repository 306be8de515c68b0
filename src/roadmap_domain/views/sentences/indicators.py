"""What the events of indicators say."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from roadmap_domain.domain.indicators import events
from roadmap_domain.kernel.texts import Text

SENTENCES: Final[Mapping[type[object], Text]] = {
    events.IndicatorDefined: Text(
        "Mittari määriteltiin ({kind:label}): {title}; yksikkö {unit}, jakso {cadence:label}"
        "[; tavoitteet {goals}][; arvojen lähde: {source}]",
        "En indikator definierades ({kind:label}): {title}; enhet {unit}, period {cadence:label}"
        "[; mål {goals}][; värdenas källa: {source}]",
        "An indicator was defined ({kind:label}): {title}; unit {unit}, period {cadence:label}"
        "[; goals {goals}][; source of the values: {source}]",
    ),
    events.IndicatorObserved: Text(
        "Mittarin arvo, {period}: {value}[. {note}]",
        "Indikatorns värde, {period}: {value}[. {note}]",
        "The indicator’s value, {period}: {value}[. {note}]",
    ),
    events.ValueMissing: Text(
        "Mittarin arvo puuttuu, {period}. Syy: {reason}",
        "Indikatorns värde saknas, {period}. Orsak: {reason}",
        "The indicator’s value is missing, {period}. Reason: {reason}",
    ),
    events.MeasurementPlanned: Text(
        "Mittaus suunniteltiin: {period}",
        "En mätning planerades: {period}",
        "A measurement was planned: {period}",
    ),
    events.IndicatorRestated: Text(
        "Mittarin arvo tarkistettiin, {period}: {value}. Syy: {reason}",
        "Indikatorns värde justerades, {period}: {value}. Orsak: {reason}",
        "The indicator’s value was restated, {period}: {value}. Reason: {reason}",
    ),
}
