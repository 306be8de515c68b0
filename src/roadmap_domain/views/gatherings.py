"""The gatherings of a year: target against actual, series by series."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import MAXYEAR, MINYEAR, date
from math import ceil
from typing import Literal

from attrs import frozen

from roadmap_domain.domain.gatherings.events import GatheringHeld
from roadmap_domain.domain.gatherings.state import GATHERING, Gathering
from roadmap_domain.kernel.dates import Recurrence
from roadmap_domain.kernel.texts import Language, wording
from roadmap_domain.kernel.values import Count, Precision
from roadmap_domain.views.programme import programme_of
from roadmap_domain.views.words import recurrence_in_words
from roadmap_domain.views.world import World, asks

SCHEMA = "roadmap.gatherings/1"

Compared = Literal["too-few", "within", "more"]


@frozen
class OccurrenceShown:
    """A gathering of the year; or several, where only their number is known.

    `day` is as precise as its source; the organisers are the series' where no others are named.
    `times` and `attendance` are of what was held, `reason` says
    why it was cancelled.
    """

    id: str
    state: Literal["planned", "held", "cancelled"]
    day: str
    organisers: list[str]
    times: Count | None
    attendance: Count | None
    reason: str | None


@frozen
class SeriesShown:
    """A series in the year.

    `least` and `most` are the target as numbers of gatherings: in the year, or in as many years up
    to it as the target spans. `precision` says how exact `actual` is. `met` is null where there is
    no target, and where too few are known of a year that is not over, of which the series lasted
    only a part, or whose number is not exact. `compared` is null besides where "within" and "more"
    cannot be told apart.
    """

    id: str
    name: str
    council: str | None
    organisers: list[str]
    statutory: bool
    target: str | None
    least: int | None
    most: int | None
    actual: int
    precision: Precision
    cancelled: int
    met: bool | None
    compared: Compared | None
    occurrences: list[OccurrenceShown]


@frozen
class Gatherings:
    """The answer of `gatherings`."""

    schema: str
    programme: str
    year: int
    series: list[SeriesShown]


@asks
def gatherings(world: World, programme: str, year: int) -> Gatherings:
    """Each series of a programme in a year: its target, what was held, and whether that met it.

    The target is the one that held at the end of the year; a gathering counts in the year of its
    last possible day. A series may outlive the programme's period, so any year may be asked about.
    """
    within = programme_of(world, programme)
    if not MINYEAR <= year <= MAXYEAR:
        within.check_year(year)
    return Gatherings(SCHEMA, programme, year, list(series_of(world, programme, year)))


def series_of(world: World, programme: str, year: int) -> Iterator[SeriesShown]:
    """The series that a programme has in a year."""
    last_day = date(year, 12, 31)
    by_then = world.at(min(world.held_on, last_day))
    known = by_then.get_all(GATHERING, world.members(programme, GATHERING))
    for series_id, series in known.items():
        if series.ended is None or series.ended.last_day.year >= year:
            over = world.held_on >= last_day
            yield _shown(series_id, series, year, over=over, language=world.language)


def _shown(
    series_id: str, series: Gathering, year: int, *, over: bool, language: Language
) -> SeriesShown:
    target = series.target
    actual = _total(it for it in series.held.values() if it.day.last_day.year == year)
    least, most, years = _numbers(target) if target else (None, None, 1)
    counted = range(year - years + 1, year + 1)
    met, compared = _judged(
        _total(it for it in series.held.values() if it.day.last_day.year in counted),
        least,
        most,
        final=over and _lasted(series, counted),
    )
    shown = list(_occurrences(series, year, language))
    return SeriesShown(
        id=series_id,
        name=series.started.name.in_language(language),
        council=series.started.council,
        organisers=[it.in_language(language) for it in series.started.organisers],
        statutory=series.started.statutory,
        target=recurrence_in_words(target, language) if target else None,
        least=least,
        most=most,
        actual=actual.number,
        precision=actual.precision,
        cancelled=sum(it.state == "cancelled" for it in shown),
        met=met,
        compared=compared,
        occurrences=shown,
    )


def _total(held: Iterable[GatheringHeld]) -> Count:
    """How many were held, as exactly as all of them are known."""
    times = [it.times for it in held]
    known = {it.precision for it in times}
    number = sum(it.number for it in times)
    return Count(
        number, "about" if "about" in known else "at-least" if "at-least" in known else "exact"
    )


def _numbers(target: Recurrence) -> tuple[int, int | None, int]:
    """How many gatherings a target means, from and to, in how many whole years.

    Of a period that the years have no room for nothing is expected: three times in five months are
    six in a year, at the least.
    """
    years = ceil(target.months / 12)
    periods = 12 * years / target.months
    most = None if target.at_least else int((target.at_most or target.times) * periods)
    return target.times * int(periods), most, years


def _lasted(series: Gathering, years: range) -> bool:
    """Whether the series lasted, as far as is known, from the first of the years to the last."""
    began = series.started.since.first_day <= date(years[0], 1, 1)
    return began and (series.ended is None or series.ended.last_day >= date(years[-1], 12, 31))


def _judged(
    held: Count, least: int | None, most: int | None, *, final: bool
) -> tuple[bool | None, Compared | None]:
    if least is None:
        return None, None
    exact = held.precision == "exact"
    if held.number < least:
        return (False, "too-few") if final and exact else (None, None)
    if most is not None and held.number > most:
        return True, "more"
    return True, "within" if exact or most is None else None


def _occurrences(series: Gathering, year: int, language: Language) -> Iterator[OccurrenceShown]:
    """What of the series was planned for the year or held in it, by day."""
    for code, day in sorted(series.days.items(), key=lambda it: it[1].last_day):
        if day.last_day.year != year:
            continue
        held, reason = series.held.get(code), series.cancelled.get(code)
        organisers = (held and held.organisers) or series.started.organisers
        yield OccurrenceShown(
            code,
            "held" if held else "cancelled" if reason else "planned",
            day.edtf,
            [it.in_language(language) for it in organisers],
            held.times if held else None,
            held.attendance if held else None,
            wording(reason, language),
        )
