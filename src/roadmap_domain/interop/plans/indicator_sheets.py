"""The sheets of indicators and of their values."""

from __future__ import annotations

from roadmap_domain.application.desk import Call, call
from roadmap_domain.domain.indicators import decider as indicators
from roadmap_domain.domain.indicators import events as measured
from roadmap_domain.interop import expected, measures
from roadmap_domain.interop.plans.columns import (
    PROGRAMME,
    cells_of,
    code,
    col,
    given,
    many,
    need,
    sheet,
    text,
    words,
)
from roadmap_domain.interop.plans.sheet import Cells, Phase
from roadmap_domain.kernel.texts import Text

_INDICATOR = Text("mittarin tunnus", "indikatorns beteckning", "the indicator's id")

MITTARIT = sheet(
    "mittarit",
    "indicators",
    Text(
        "Mittarit: mitä ohjelmasta mitataan, missä yksikössä ja kuinka usein.",
        "Indikatorer: vad som mäts av programmet, i vilken enhet och hur ofta.",
        "Indicators: what is measured of the programme, in what unit and how often.",
    ),
    (
        PROGRAMME,
        need("indicator", "tunnus", "indicator", code, _INDICATOR),
        need(
            "title",
            "nimi",
            "title",
            text,
            Text(
                "kysymys tai kuvaus siitä, mitä mitataan",
                "en fråga eller en beskrivning av vad som mäts",
                "a question, or a description of what is measured",
            ),
        ),
        need(
            "kind",
            "laji",
            "kind",
            words(kysymys="question", kuvaus="description"),
            Text(
                "kysymys tai kuvaus",
                "fråga (question) eller beskrivning (description)",
                "question or description",
            ),
        ),
        need("unit", "yksikkö", "unit", measures.parse_unit, expected.UNITS),
        need(
            "cadence",
            "jakso",
            "cadence",
            words(osavuosikatsaus="interim-review", vuosi="year", päivä="date"),
            Text(
                "osavuosikatsaus, vuosi tai päivä",
                "delårsöversikt (interim-review), år (year) eller dag (date)",
                "interim-review, year or date",
            ),
        ),
        many(
            "goals",
            "tavoitteet",
            "goals",
            code,
            Text(
                "tavoitteiden numerot, yksi rivillä",
                "målens nummer, ett per rad",
                "the numbers of the goals, one a line",
            ),
        ),
        col(
            "source",
            "lähde",
            "source",
            text,
            Text(
                "mistä arvot saadaan",
                "varifrån värdena fås",
                "where the values come from",
            ),
        ),
    ),
    ("indicator",),
    begin=lambda row: [
        call(
            indicators.define_indicator,
            row["indicator"],
            **given(row, "programme", "title", "kind", "unit", "cadence", "goals", "source"),
        )
    ],
    reads={measured.IndicatorDefined: cells_of("indicator")},
    phase=lambda _, __: Phase.REVIEWS,
)


def _value(row: Cells) -> list[Call]:
    """A value; with a reason, a restated one. Without, why it is missing, or that it is planned."""
    of, period, reason = row["indicator"], given(row, "period"), row["reason"]
    if row["value"] is None:
        if reason is None:
            return [call(indicators.plan_measurement, of, **period)]
        return [call(indicators.note_missing_value, of, **period, reason=reason)]
    value = given(row, "value")
    if reason is None:
        return [call(indicators.observe_indicator, of, **period, **value, **given(row, "note"))]
    return [call(indicators.restate_indicator, of, **period, **value, reason=reason)]


MITTAUSARVOT = sheet(
    "mittausarvot",
    "observations",
    Text(
        "Mittarien arvot. Saman jakson myöhempi rivi on suunniteltua seurannut arvo tai tarkistus.",
        "Indikatorernas värden. En senare rad för samma period är ett värde efter det planerade "
        "eller en justering.",
        "The values of indicators. A later row for a period is a value after what was planned, "
        "or a restatement.",
    ),
    (
        need("indicator", "mittari", "indicator", code, _INDICATOR),
        need("period", "jakso", "period", measures.parse_period, expected.PERIODS),
        col(
            "value",
            "arvo",
            "value",
            measures.parse_quantity,
            Text(
                "3,5, n. 100, 850 000 € tai kyllä; tyhjä, jos arvo puuttuu tai vasta mitataan",
                "3,5, ca 100, 850 000 € eller ja; tom om värdet saknas eller mäts senare",
                "3.5, about 100, €850 000 or yes; empty if it is missing or still to be measured",
            ),
        ),
        col(
            "reason",
            "syy",
            "reason",
            text,
            Text(
                "miksi arvo puuttuu tai miksi se tarkistettiin",
                "varför värdet saknas eller justerades",
                "why the value is missing, or was restated",
            ),
        ),
        col(
            "note",
            "huomautus",
            "note",
            text,
            Text("mitä arvosta kerrotaan", "vad som sägs om värdet", "what is said of the value"),
        ),
    ),
    ("indicator", "period"),
    begin=_value,
    revise=_value,
    revises=("value", "reason", "note"),
    reads={
        measured.IndicatorObserved: cells_of("indicator", reason=None),
        measured.ValueMissing: cells_of("indicator", value=None, note=None),
        measured.MeasurementPlanned: cells_of("indicator", value=None, reason=None, note=None),
        measured.IndicatorRestated: cells_of("indicator", note=None),
    },
    versions=True,
    phase=lambda _, number: Phase.REPORTS if number else Phase.REVIEWS,
)
