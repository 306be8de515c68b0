"""Sentences about gatherings: series with a target, what was planned, held and cancelled."""

from __future__ import annotations

from decimal import Decimal

import attrs
from pytest_bdd import then

from roadmap_domain.application.desk import call
from roadmap_domain.domain.gatherings import decider as gatherings
from roadmap_domain.domain.gatherings.events import ONCE
from roadmap_domain.interop import written
from roadmap_domain.kernel.dates import Recurrence
from roadmap_domain.kernel.values import Count
from roadmap_domain.reports.cadences import numbers, verdict
from roadmap_domain.reports.words import GATHERING_STATES
from roadmap_domain.testing.steps import tables
from roadmap_domain.testing.steps.checks import expect, read
from roadmap_domain.testing.steps.sentence import Sentence, deed
from roadmap_domain.testing.steps.world import ScenarioWorld
from roadmap_domain.views import gatherings as answered
from roadmap_domain.views.words import count_in_words, day_in_words

HELD = ("tilaisuus", "aika", "kertoja", "järjestäjät", "osallistujia")
SERIES = ("sarja", "tavoite", "vuodessa", "pidetty", "peruttu", "arvio")
OCCURRENCE = (*HELD, "tila", "syy")


@deed(Sentence('aloitetaan tilaisuussarja "{sarja:teksti}"[, tavoitteena "{tavoite:teksti}"]'))
def _(roadmap: ScenarioWorld, sarja: str, tavoite: str | None) -> None:
    _start(roadmap, sarja, tavoite, statutory=False)


@deed(
    Sentence(
        'aloitetaan lakisääteinen tilaisuussarja "{sarja:teksti}"[, tavoitteena "{tavoite:teksti}"]'
    )
)
def _(roadmap: ScenarioWorld, sarja: str, tavoite: str | None) -> None:
    _start(roadmap, sarja, tavoite, statutory=True)


def _start(roadmap: ScenarioWorld, name: str, target: str | None, *, statutory: bool) -> None:
    roadmap.do(
        call(
            gatherings.start_series,
            roadmap.title_of("gathering", name),
            programme=roadmap.programme,
            name=name,
            target=_target(target),
            statutory=statutory,
        )
    )


@deed(Sentence('tilaisuussarjan "{sarja:teksti}" tavoitteeksi tulee "{tavoite:teksti}"'))
def _(roadmap: ScenarioWorld, sarja: str, tavoite: str) -> None:
    _change_target(roadmap, sarja, _target(tavoite))


@deed(
    Sentence(
        'tilaisuussarjan "{sarja:teksti}" tavoitteeksi tulee {vahintaan:d}–{enintaan:d} kertaa'
        " vuodessa"
    )
)
def _(roadmap: ScenarioWorld, sarja: str, vahintaan: int, enintaan: int) -> None:
    target = Recurrence(vahintaan, months=Decimal(12), at_most=enintaan)
    _change_target(roadmap, sarja, target)


@deed(Sentence('tilaisuussarjan "{sarja:teksti}" tavoite poistuu'))
def _(roadmap: ScenarioWorld, sarja: str) -> None:
    _change_target(roadmap, sarja, None)


def _change_target(roadmap: ScenarioWorld, name: str, target: Recurrence | None) -> None:
    series = roadmap.title_of("gathering", name)
    roadmap.do(call(gatherings.change_target, series, target=target))


def _target(written_as: str | None) -> Recurrence | None:
    return read(written.parse_recurrence, written_as)


@deed(
    Sentence(
        'tilaisuussarjaan "{sarja:teksti}" suunnitellaan tilaisuus "{tilaisuus:teksti}"[: {aika}]'
    )
)
def _(roadmap: ScenarioWorld, sarja: str, tilaisuus: str, aika: str | None) -> None:
    roadmap.do(
        call(
            gatherings.plan_gathering,
            roadmap.title_of("gathering", sarja),
            occurrence=tilaisuus,
            day=read(written.parse_date, aika),
        )
    )


@deed(Sentence('tilaisuussarjassa "{sarja:teksti}" pidetään:'))
def _(roadmap: ScenarioWorld, sarja: str, datatable: tables.Table) -> None:
    roadmap.do(
        *(
            attrs.evolve(
                call(
                    gatherings.record_gathering,
                    roadmap.title_of("gathering", sarja),
                    occurrence=row["tilaisuus"],
                    times=_count(row, "kertoja") or ONCE,
                    organisers=tables.items(row.get("järjestäjät", "")),
                    attendance=_count(row, "osallistujia"),
                ),
                effective_on=read(written.parse_date, row["aika"]),
            )
            for row in tables.rows(datatable, HELD)
        )
    )


def _count(row: tables.Cells, column: str) -> Count | None:
    return read(written.parse_count, row[column]) if row.get(column) else None


@deed(
    Sentence(
        'tilaisuussarjan "{sarja:teksti}" tilaisuus "{tilaisuus:teksti}" perutaan,'
        ' koska "{syy:teksti}"'
    )
)
def _(roadmap: ScenarioWorld, sarja: str, tilaisuus: str, syy: str) -> None:
    series = roadmap.title_of("gathering", sarja)
    roadmap.do(call(gatherings.cancel_gathering, series, occurrence=tilaisuus, reason=syy))


@deed(Sentence('tilaisuussarja "{sarja:teksti}" päättyy {pvm}'))
def _(roadmap: ScenarioWorld, sarja: str, pvm: str) -> None:
    ended = call(gatherings.end_series, roadmap.title_of("gathering", sarja))
    roadmap.do(attrs.evolve(ended, effective_on=read(written.parse_date, pvm)))


@then(Sentence("vuoden {vuosi:d} tilaisuussarjat ovat:"))
def _(roadmap: ScenarioWorld, vuosi: int, datatable: tables.Table) -> None:
    actual = [
        {
            "sarja": it.name,
            "tavoite": it.target or "",
            "vuodessa": numbers(it, "fi"),
            "pidetty": count_in_words(Count(it.actual, it.precision), "fi"),
            "peruttu": str(it.cancelled),
            "arvio": str(verdict(it)),
        }
        for it in _series(roadmap, vuosi)
    ]
    tables.check(datatable, actual, SERIES)


@then(Sentence("vuodelle {vuosi:d} ei ole tilaisuussarjoja"))
def _(roadmap: ScenarioWorld, vuosi: int) -> None:
    known = [it.name for it in _series(roadmap, vuosi)]
    expect(not known, f"sarjoja ovat: {tables.cell(known)}")


@then(Sentence('tilaisuussarjan "{sarja:teksti}" tilaisuudet vuonna {vuosi:d} ovat:'))
def _(roadmap: ScenarioWorld, sarja: str, vuosi: int, datatable: tables.Table) -> None:
    actual = [
        {
            "tilaisuus": it.id,
            "aika": day_in_words(it.day, "fi"),
            "tila": str(GATHERING_STATES[it.state]),
            "kertoja": count_in_words(it.times, "fi") if it.times else "",
            "järjestäjät": tables.cell(it.organisers),
            "osallistujia": count_in_words(it.attendance, "fi") if it.attendance else "",
            "syy": it.reason or "",
        }
        for series in _series(roadmap, vuosi)
        if series.name == sarja
        for it in series.occurrences
    ]
    tables.check(datatable, actual, OCCURRENCE)


def _series(roadmap: ScenarioWorld, year: int) -> list[answered.SeriesShown]:
    return roadmap.ask(answered.gatherings, roadmap.programme, year).series
