"""The sheets of premises: the principles by which they are lent, and to whom."""

from __future__ import annotations

from roadmap_domain.application.desk import Call, call
from roadmap_domain.domain.lending_principles import decider as principles
from roadmap_domain.domain.lending_principles import events as decided
from roadmap_domain.domain.premises import decider as premises
from roadmap_domain.domain.premises import events as lent
from roadmap_domain.interop import written
from roadmap_domain.interop.plans.columns import (
    PROGRAMME,
    UNTIL,
    cells_of,
    code,
    col,
    first_then_by_day,
    given,
    many,
    need,
    sheet,
    text,
)
from roadmap_domain.interop.plans.sheet import Cells, Phase
from roadmap_domain.interop.plans.stages import Course, Stage, course_sheet
from roadmap_domain.kernel.texts import Text

_PRINCIPLES = Course(
    ("lending_principles", "stage"),
    (
        Stage(
            "aloitus",
            "början",
            "drafted",
            principles.draft_principles,
            decided.PrinciplesDrafted,
            {"programme": "programme", "statement": "title"},
            needs=("statement",),
            phase=Phase.PROGRAMME,
        ),
        Stage(
            "valmius",
            "beredskap",
            "readiness",
            principles.assess_readiness,
            decided.ReadinessAssessed,
            {"ready": "ready", "statement": "statement", "review_on": "review_on"},
            needs=("ready", "statement"),
            again=True,
        ),
        Stage(
            "päätös",
            "beslut",
            "decision",
            principles.decide_principles,
            decided.PrinciplesDecided,
            {"version": "version", "principles": "principles"},
            needs=("version", "principles"),
            again=True,
        ),
    ),
)

TILAPERIAATTEET = course_sheet(
    "tilaperiaatteet",
    "lending_principles",
    Text(
        "Tilojen käytön periaatteet: rivi aloitusta, valmiuden arviota ja päätöstä kohti.",
        "Principer för lokaler: en rad för början, varje bedömning av beredskapen och beslut.",
        "Lending principles: a row for the beginning, each assessment of readiness, and decision.",
    ),
    (
        PROGRAMME,
        need(
            "lending_principles",
            "periaatteet",
            "lending principles",
            code,
            Text("periaatteiden tunnus", "principernas beteckning", "the principles' id"),
        ),
        _PRINCIPLES.column(),
        col(
            "statement",
            "kuvaus",
            "statement",
            text,
            Text(
                "aloitetun nimi, tai miksi valmius on tai ei ole",
                "namnet, eller varför beredskapen finns eller saknas",
                "the title of what is drafted, or why the county is ready or not",
            ),
        ),
        col(
            "ready",
            "valmius",
            "ready",
            written.parse_yes_no,
            Text("kyllä tai ei", "ja eller nej", "yes or no"),
        ),
        col(
            "review_on",
            "tarkastellaan",
            "review on",
            written.parse_date,
            Text("milloin uudelleen", "när på nytt", "when it is looked at again"),
        ),
        col("version", "versio", "version", code, Text("päätetty", "beslutad", "decided")),
        many("principles", "periaatteiden kohdat", "principles", text),
    ),
    _PRINCIPLES,
)
_MAPPED = ("programme", "name", "address", "seats", "accessible", "suited_for")
_PREMISES = need(
    "premises",
    "tila",
    "premises",
    code,
    Text("tilan tunnus", "lokalens beteckning", "the premises' id"),
)


def _map(row: Cells) -> list[Call]:
    return [call(premises.map_premises, row["premises"], **given(row, *_MAPPED))]


TILAT = sheet(
    "tilat",
    "premises",
    Text(
        "Kartoitetut tilat. Saman tunnuksen myöhempi rivi on uusi kartoitus.",
        "Kartlagda lokaler. En senare rad med samma beteckning är en ny kartläggning.",
        "Premises that were mapped. A later row with the same id is a new survey.",
    ),
    (
        PROGRAMME,
        _PREMISES,
        need("name", "nimi", "name", text, Text("tilan nimi", "lokalens namn", "its name")),
        col("address", "osoite", "address", text, Text("missä", "var", "where")),
        col(
            "seats",
            "paikkoja",
            "seats",
            written.parse_count,
            Text("20 tai n. 20", "20 eller ca 20", "20 or about 20"),
        ),
        col(
            "accessible",
            "esteetön",
            "accessible",
            written.parse_yes_no,
            Text(
                "kyllä tai ei; tyhjä: ei tiedetä",
                "ja eller nej; tom: okänt",
                "yes or no; empty: not known",
            ),
        ),
        col("suited_for", "soveltuu", "suited for", text, Text("mihin", "för vad", "for what")),
    ),
    ("premises",),
    begin=_map,
    revise=_map,
    revises=_MAPPED[1:],
    reads={lent.PremisesMapped: cells_of("premises")},
    versions=True,
    phase=first_then_by_day,
)


_COURSE = Course(
    ("premises", "stage", "lending"),
    (
        Stage(
            "luovutettavissa",
            "tillgänglig",
            "available",
            premises.open_premises,
            lent.PremisesAvailable,
            {"lending_principles": "lending_principles", "about": "conditions"},
            needs=("lending_principles",),
            again=True,
        ),
        Stage(
            "ei luovutettavissa",
            "otillgänglig",
            "unavailable",
            premises.close_premises,
            lent.PremisesUnavailable,
            {"about": "reason"},
            needs=("about",),
            again=True,
        ),
        Stage(
            "luovutus",
            "utlåning",
            "lending",
            premises.lend_premises,
            lent.PremisesLent,
            {
                "lending": "lending",
                "organisation": "organisation",
                "agreement": "agreement",
                "about": "use",
                "until": "until",
                "hours": "hours",
            },
            needs=("lending", "organisation", "agreement", "about"),
        ),
        Stage(
            "palautus",
            "återlämnande",
            "return",
            premises.return_premises,
            lent.PremisesReturned,
            {"lending": "lending"},
            needs=("lending",),
        ),
    ),
)

TILAVAIHEET = course_sheet(
    "tilavaiheet",
    "premises_stages",
    Text(
        "Onko tila luovutettavissa, kenelle se luovutettiin ja milloin luovutus päättyi.",
        "Om lokalen kan lånas ut, till vem den lånades ut och när utlåningen upphörde.",
        "Whether premises are available, to whom they were lent, and when a lending ended.",
    ),
    (
        _PREMISES,
        _COURSE.column(),
        col(
            "lending",
            "luovutus",
            "lending",
            code,
            Text("luovutuksen tunnus", "utlåningens beteckning", "the lending's id"),
        ),
        col(
            "organisation",
            "järjestö",
            "organisation",
            code,
            Text("kenelle", "till vem", "to whom"),
        ),
        col(
            "agreement",
            "sopimus",
            "agreement",
            code,
            Text("minkä sopimuksen nojalla", "enligt vilket avtal", "under which agreement"),
        ),
        UNTIL,
        col("hours", "ajat", "hours", text, Text("mihin aikaan", "vilka tider", "at what hours")),
        col(
            "lending_principles",
            "periaatteet",
            "lending principles",
            code,
            Text(
                "millä periaatteilla luovutettavissa",
                "enligt vilka principer",
                "by which principles",
            ),
        ),
        col(
            "about",
            "selitys",
            "about",
            text,
            Text(
                "ehdot, syy tai käyttö",
                "villkor, orsak eller användning",
                "conditions, reason or use",
            ),
        ),
    ),
    _COURSE,
)
