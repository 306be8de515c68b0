"""The sheets of premises: the principles by which they are lent, and to whom."""

from __future__ import annotations

from typing import Final

from roadmap_domain.application.desk import Call, call
from roadmap_domain.domain.lending_principles import decider as principles
from roadmap_domain.domain.lending_principles import events as decided
from roadmap_domain.domain.premises import decider as premises
from roadmap_domain.domain.premises import events as lent
from roadmap_domain.interop import written
from roadmap_domain.interop.plans.columns import (
    PROGRAMME,
    cells_of,
    code,
    col,
    first_then_by_day,
    given,
    many,
    need,
    sheet,
    staged,
    text,
    words,
)
from roadmap_domain.interop.plans.sheet import Cells, Phase
from roadmap_domain.kernel.texts import Text

_PRINCIPLES_NEED: Final = {
    "drafted": ("statement",),
    "readiness": ("ready", "statement"),
    "decision": ("version", "principles"),
}
_STAGES_NEED: Final = {
    "available": ("lending_principles",),
    "unavailable": ("about",),
    "lending": ("lending", "organisation", "agreement", "about"),
    "return": ("lending",),
}


def _principles(row: Cells) -> list[Call]:
    held = row["lending_principles"]
    match row["stage"]:
        case "drafted":
            drafted = {"programme": row["programme"], "title": row["statement"]}
            return [call(principles.draft_principles, held, **drafted)]
        case "readiness":
            assessed = {
                "ready": row["ready"],
                "statement": row["statement"],
                **given(row, "review_on"),
            }
            return [call(principles.assess_readiness, held, **assessed)]
        case _:
            version = {"version": row["version"], "principles": row["principles"]}
            return [call(principles.decide_principles, held, **version)]


TILAPERIAATTEET = sheet(
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
        need(
            "stage",
            "vaihe",
            "stage",
            words(aloitus="drafted", valmius="readiness", päätös="decision"),
            Text(
                "aloitus, valmius tai päätös",
                "början (drafted), beredskap (readiness) eller beslut (decision)",
                "drafted, readiness or decision",
            ),
        ),
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
    ("lending_principles", "stage"),
    begin=_principles,
    reads={
        decided.PrinciplesDrafted: staged(
            "lending_principles", "drafted", programme="programme", statement="title"
        ),
        decided.ReadinessAssessed: staged(
            "lending_principles",
            "readiness",
            ready="ready",
            statement="statement",
            review_on="review_on",
        ),
        decided.PrinciplesDecided: staged(
            "lending_principles", "decision", version="version", principles="principles"
        ),
    },
    phase=lambda cells, _: Phase.PROGRAMME if cells["stage"] == "drafted" else Phase.DAYS,
    occasion=lambda cells: cells["stage"] != "drafted",
    needs=lambda cells: _PRINCIPLES_NEED[cells["stage"]],
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


def _stage(row: Cells) -> list[Call]:
    room, about = row["premises"], row["about"]
    match row["stage"]:
        case "available":
            opened = {"lending_principles": row["lending_principles"], "conditions": about}
            return [call(premises.open_premises, room, **opened)]
        case "unavailable":
            return [call(premises.close_premises, room, reason=about)]
        case "lending":
            lending = {
                "lending": row["lending"],
                "agreement": row["agreement"],
                "organisation": row["organisation"],
                "use": about,
                **given(row, "until", "hours"),
            }
            return [call(premises.lend_premises, room, **lending)]
        case _:
            return [call(premises.return_premises, room, lending=row["lending"])]


TILAVAIHEET = sheet(
    "tilavaiheet",
    "premises_stages",
    Text(
        "Onko tila luovutettavissa, kenelle se luovutettiin ja milloin luovutus päättyi.",
        "Om lokalen kan lånas ut, till vem den lånades ut och när utlåningen upphörde.",
        "Whether premises are available, to whom they were lent, and when a lending ended.",
    ),
    (
        _PREMISES,
        need(
            "stage",
            "vaihe",
            "stage",
            words(
                luovutettavissa="available",
                ei_luovutettavissa="unavailable",
                luovutus="lending",
                palautus="return",
            ),
            Text(
                "luovutettavissa, ei luovutettavissa, luovutus tai palautus",
                "tillgänglig (available), otillgänglig (unavailable), utlåning (lending) eller "
                "återlämnande (return)",
                "available, unavailable, lending or return",
            ),
        ),
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
        col(
            "until",
            "päättyy",
            "until",
            written.parse_date,
            Text("viimeinen päivä", "sista dagen", "the last day"),
        ),
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
    ("premises", "stage", "lending"),
    begin=_stage,
    reads={
        lent.PremisesAvailable: staged(
            "premises",
            "available",
            "lending",
            lending_principles="lending_principles",
            about="conditions",
        ),
        lent.PremisesUnavailable: staged("premises", "unavailable", "lending", about="reason"),
        lent.PremisesLent: staged(
            "premises",
            "lending",
            lending="lending",
            agreement="agreement",
            organisation="organisation",
            about="use",
            until="until",
            hours="hours",
        ),
        lent.PremisesReturned: staged("premises", "return", lending="lending"),
    },
    phase=lambda _, __: Phase.DAYS,
    occasion=lambda cells: cells["stage"] in {"available", "unavailable"},
    needs=lambda cells: _STAGES_NEED[cells["stage"]],
)
