"""Sentences about indicators: what is measured, the values of periods, and what is missing."""

from __future__ import annotations

from pytest_bdd import then

from roadmap_domain.application.desk import Call, call
from roadmap_domain.domain.indicators import decider as indicators
from roadmap_domain.interop import measures
from roadmap_domain.kernel.periods import Period
from roadmap_domain.reports import words
from roadmap_domain.reports.measured import sparkline, unit
from roadmap_domain.testing.steps import names, tables
from roadmap_domain.testing.steps.checks import existing, read
from roadmap_domain.testing.steps.sentence import Sentence, deed
from roadmap_domain.testing.steps.world import ScenarioWorld
from roadmap_domain.views import indicators as asked
from roadmap_domain.views.indicator_shown import IndicatorShown
from roadmap_domain.views.words import label_in_words

PARTICULARS = ("laji", "yksikkö", "jakso", "tavoitteet", "lähde")
VALUE = ("jakso", "arvo", "huomautus")
SERIES = (*VALUE, "ensin", "syy")
INDICATOR = ("mittari", "laji", "yksikkö", "jakso", "tavoitteet", "kehitys")


@deed(Sentence('määritellään mittari "{mittari:teksti}":'))
def _(roadmap: ScenarioWorld, mittari: str, datatable: tables.Table) -> None:
    told = tables.card(datatable, PARTICULARS)
    roadmap.do(
        call(
            indicators.define_indicator,
            roadmap.title_of("indicator", mittari),
            programme=roadmap.programme,
            title=mittari,
            kind=names.code(told.get("laji", "kuvaus")),
            unit=read(measures.parse_unit, told["yksikkö"]),
            cadence=names.code(told["jakso"]),
            goals=tables.items(told.get("tavoitteet", "")),
            source=told.get("lähde"),
        )
    )


@deed(Sentence('mittarille "{mittari:teksti}" kirjataan arvot:'))
def _(roadmap: ScenarioWorld, mittari: str, datatable: tables.Table) -> None:
    indicator = roadmap.title_of("indicator", mittari)
    roadmap.do(*(_recorded(indicator, row) for row in tables.rows(datatable, VALUE)))


def _recorded(indicator: str, row: tables.Cells) -> Call:
    period = read(measures.parse_period, row["jakso"])
    if row["arvo"] == str(words.TO_BE_MEASURED):
        return call(indicators.plan_measurement, indicator, period=period)
    return call(
        indicators.observe_indicator,
        indicator,
        period=period,
        value=read(measures.parse_quantity, row["arvo"]),
        note=row.get("huomautus") or None,
    )


@deed(Sentence('mittarin "{mittari:teksti}" arvo puuttuu jaksolta {jakso}, koska "{syy:teksti}"'))
def _(roadmap: ScenarioWorld, mittari: str, jakso: str, syy: str) -> None:
    indicator, period = roadmap.title_of("indicator", mittari), read(measures.parse_period, jakso)
    roadmap.do(call(indicators.note_missing_value, indicator, period=period, reason=syy))


@deed(
    Sentence(
        'mittarin "{mittari:teksti}" arvo jaksolta {jakso} tarkistetaan: "{arvo:teksti}",'
        ' koska "{syy:teksti}"'
    )
)
def _(roadmap: ScenarioWorld, mittari: str, jakso: str, arvo: str, syy: str) -> None:
    roadmap.do(
        call(
            indicators.restate_indicator,
            roadmap.title_of("indicator", mittari),
            period=read(measures.parse_period, jakso),
            value=read(measures.parse_quantity, arvo),
            reason=syy,
        )
    )


@then(Sentence('mittarin "{mittari:teksti}" arvot ovat:'))
def _(roadmap: ScenarioWorld, mittari: str, datatable: tables.Table) -> None:
    known = {it.title: it for it in _indicators(roadmap, None)}
    shown = existing(known.get(mittari), f"mittarit ovat: {tables.cell(known)}")
    actual = [
        {
            "jakso": Period(it.period).in_language("fi"),
            "arvo": it.text or (str(words.TO_BE_MEASURED) if not it.missing_reason else ""),
            "huomautus": it.note or "",
            "ensin": it.restated_from_text or "",
            "syy": it.restated_because or it.missing_reason or "",
        }
        for it in shown.observations
    ]
    tables.check(datatable, actual, SERIES)


@then(Sentence("ohjelman mittarit ovat[ tavoitteessa {kohta:kohta}]:"))
def _(roadmap: ScenarioWorld, kohta: str | None, datatable: tables.Table) -> None:
    actual = [
        {
            "mittari": it.title,
            "laji": label_in_words(it.kind, "fi"),
            "yksikkö": unit(it, "fi"),
            "jakso": label_in_words(it.cadence, "fi"),
            "tavoitteet": tables.cell(it.goals),
            "kehitys": sparkline(it),
        }
        for it in _indicators(roadmap, kohta)
    ]
    tables.check(datatable, actual, INDICATOR)


def _indicators(roadmap: ScenarioWorld, goal: str | None) -> list[IndicatorShown]:
    return roadmap.ask(asked.indicators, roadmap.programme, goal=goal).indicators
