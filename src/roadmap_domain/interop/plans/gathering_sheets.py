"""The sheets of gatherings."""

from __future__ import annotations

from roadmap_domain.application.desk import Call, call
from roadmap_domain.domain.gatherings import decider as gatherings
from roadmap_domain.domain.gatherings import events as gathered
from roadmap_domain.interop import written
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
from roadmap_domain.interop.plans.sheet import Cells, Column, Phase
from roadmap_domain.kernel.recorded import Recorded
from roadmap_domain.kernel.texts import Text

ENDED = "ended"

ORGANISERS = many("organisers", "järjestäjät", "organisers", text)

SARJAT = sheet(
    "sarjat",
    "series",
    Text(
        "Tilaisuussarjat. Saman tunnuksen myöhempi rivi on uusi tavoite tai sarjan loppu.",
        "Serier av sammankomster. En senare rad med samma beteckning är ett nytt mål eller slutet.",
        "Series of gatherings. A later row with the same id is a new target or the end.",
    ),
    (
        PROGRAMME,
        need(
            "gathering",
            "tunnus",
            "gathering",
            code,
            Text("sarjan tunnus", "seriens beteckning", "the series' id"),
        ),
        need("name", "nimi", "name", text, Text("sarjan nimi", "seriens namn", "the series' name")),
        col(
            "target",
            "tavoite",
            "target",
            written.parse_recurrence,
            Text(
                "kuinka usein: 4–6 krt/v, väh. 1 krt/v tai 1 krt/1,5 kk",
                "hur ofta: 4–6 gånger/år, minst 1 gång/år eller 1 gång/1,5 mån.",
                "how often: 4–6 times a year, at least once a year or once every 1.5 months",
            ),
        ),
        col(
            "statutory",
            "lakisääteinen",
            "statutory",
            written.parse_yes_no,
            Text(
                "kyllä, jos laki vaatii; peruste on säädös",
                "ja, om lagen kräver det; grunden är en författning",
                "yes if a statute demands it; the basis is the statute",
            ),
            empty=False,
        ),
        ORGANISERS,
        col(
            "council",
            "neuvottelukunta",
            "council",
            code,
            Text(
                "neuvottelukunnan tunnus, jos sarja on sen kokoukset",
                "delegationens beteckning, om serien är dess möten",
                "the council's id if the series is its meetings",
            ),
        ),
        Column(
            "state",
            "tila",
            "state",
            words(päättynyt=ENDED),
            Text("tyhjä tai päättynyt", "tom eller ended (avslutad)", "empty or ended"),
            optional=True,
        ),
    ),
    ("gathering",),
    begin=lambda row: [
        call(
            gatherings.start_series,
            row["gathering"],
            **given(row, "programme", "name", "target", "statutory", "organisers", "council"),
        )
    ],
    revise=lambda row: [call(gatherings.change_target, row["gathering"], **given(row, "target"))],
    revises=("target",),
    withdraw=lambda row: [call(gatherings.end_series, row["gathering"])],
    reads={
        gathered.SeriesStarted: cells_of("gathering", state=None),
        gathered.TargetChanged: cells_of("gathering"),
        gathered.SeriesEnded: cells_of("gathering", state=ENDED),
    },
    versions=True,
    phase=lambda _, __: Phase.REVIEWS,
)


def _phase(row: Cells) -> list[Call]:
    match row["phase"]:
        case "planned":
            return _planned(row)
        case "held":
            held = given(row, "occurrence", "times", "organisers", "attendance")
            return [call(gatherings.record_gathering, row["gathering"], **held)]
        case _:
            cancelled = {"occurrence": row["occurrence"], "reason": row["reason"] or ""}
            return [call(gatherings.cancel_gathering, row["gathering"], **cancelled)]


def _planned(row: Cells) -> list[Call]:
    return [call(gatherings.plan_gathering, row["gathering"], **given(row, "occurrence", "day"))]


def _held(recorded: Recorded[gathered.GatheringHeld]) -> Cells:
    """The day of what was held is the row's effective date, not a cell of its own."""
    cells = dict(cells_of("gathering", phase="held")(recorded))
    del cells["day"]
    return cells


TILAISUUDET = sheet(
    "tilaisuudet",
    "gatherings",
    Text(
        "Tilaisuudet: rivi suunnitelmaa, pidettyä ja peruttua kohti. Pidetyn päivä on »voimassa».",
        "Sammankomster: en rad för planerad, hållen och inställd; hållen gäller från sin dag.",
        "Gatherings: a row for planned, held and cancelled. What was held takes effect on its day.",
    ),
    (
        need(
            "gathering",
            "sarja",
            "gathering",
            code,
            Text("sarjan tunnus", "seriens beteckning", "the series' id"),
        ),
        need(
            "occurrence",
            "tunnus",
            "occurrence",
            code,
            Text(
                "tilaisuuden tunnus, yksilöllinen sarjassa",
                "sammankomstens beteckning, unik i serien",
                "the gathering's id, unique in the series",
            ),
        ),
        need(
            "phase",
            "vaihe",
            "phase",
            words(suunniteltu="planned", pidetty="held", peruttu="cancelled"),
            Text(
                "suunniteltu, pidetty tai peruttu",
                "planerad (planned), hållen (held) eller inställd (cancelled)",
                "planned, held or cancelled",
            ),
        ),
        col(
            "day",
            "päivä",
            "day",
            written.parse_date,
            Text(
                "mille päivälle suunniteltiin, lähteen tarkkuudella",
                "för vilken dag den planerades, så exakt som källan",
                "the day it was planned for, as precise as the source",
            ),
        ),
        col(
            "times",
            "kertoja",
            "times",
            written.parse_count,
            Text(
                "montako pidettiin, jos päiviä ei tiedetä; tyhjä on yksi",
                "hur många som hölls, om dagarna är okända; tom är en",
                "how many were held where the days are not known; empty is one",
            ),
            empty=gathered.ONCE,
        ),
        ORGANISERS,
        col(
            "attendance",
            "osallistujia",
            "attendance",
            written.parse_count,
            Text(
                "80, n. 100 tai väh. 80",
                "80, ca 100 eller minst 80",
                "80, about 100 or at least 80",
            ),
        ),
        col(
            "reason",
            "syy",
            "reason",
            text,
            Text("miksi peruttiin", "varför den ställdes in", "why it was cancelled"),
        ),
    ),
    ("gathering", "occurrence", "phase"),
    begin=_phase,
    revise=_planned,
    revises=("day",),
    reads={
        gathered.GatheringPlanned: cells_of("gathering", phase="planned"),
        gathered.GatheringHeld: _held,
        gathered.GatheringCancelled: cells_of("gathering", phase="cancelled"),
    },
    phase=lambda _, __: Phase.REVIEWS,
)
