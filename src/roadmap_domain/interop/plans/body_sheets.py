"""The sheets of bodies, and of the rules that they work under."""

from __future__ import annotations

from roadmap_domain.application.desk import call
from roadmap_domain.domain.bodies import decider as bodies
from roadmap_domain.domain.bodies import events as happened
from roadmap_domain.interop.plans.columns import (
    cells_of,
    code,
    col,
    ended,
    ending,
    given,
    life,
    named,
    need,
    sheet,
    text,
    words,
)
from roadmap_domain.kernel.texts import Text

TOIMIELIMET = sheet(
    "toimielimet",
    "bodies",
    Text(
        "Toimielimet. Saman tunnuksen myöhempi rivi on uusi nimi.",
        "Organ. En senare rad med samma beteckning är ett nytt namn.",
        "Bodies. A later row with the same id is a new name.",
    ),
    (
        need(
            "body",
            "tunnus",
            "body",
            code,
            Text("toimielimen tunnus", "organets beteckning", "the body's id"),
        ),
        need(
            "kind",
            "laji",
            "kind",
            words(
                lautakunta="committee",
                hallitus="board",
                aluevaltuusto="county-council",
                tiimi="team",
                muu="other",
            ),
            Text("toimielimen laji", "organets slag", "the kind of body"),
        ),
        need(
            "name",
            "nimi",
            "name",
            text,
            Text("toimielimen nimi", "organets namn", "the body's name"),
        ),
        ended("lakkautettu", "yhdistetty"),
    ),
    ("body",),
    begin=lambda row: [call(bodies.establish_body, row["body"], **given(row, "name", "kind"))],
    revise=lambda row: [call(bodies.rename_body, row["body"], **given(row, "name"))],
    revises=("name",),
    withdraw=ending("body", bodies.dissolve_body, bodies.merge_body),
    reads=life(
        "body",
        begun=happened.BodyEstablished,
        renamed=happened.BodyRenamed,
        merged=happened.BodyMerged,
        dissolved=happened.BodyDissolved,
    ),
    register=True,
    versions=True,
    phase=named,
)


SAANNOT = sheet(
    "saannot",
    "rules",
    Text(
        "Säännöt, joiden mukaan toimielimet toimivat, versio ja pykälä kerrallaan.",
        "Regler som organen arbetar enligt, en version och en paragraf i taget.",
        "The rules that bodies work under, one version and section at a time.",
    ),
    (
        need(
            "body",
            "toimielin",
            "body",
            code,
            Text("toimielimen tunnus", "organets beteckning", "the body's id"),
        ),
        need(
            "rules",
            "sääntö",
            "rules",
            text,
            Text("säännön nimi", "regelns namn", "the name of the rules"),
        ),
        need(
            "version",
            "versio",
            "version",
            code,
            Text("säännön versio", "regelns version", "the version of the rules"),
        ),
        col(
            "section",
            "pykälä",
            "section",
            code,
            Text(
                "pykälän numero, esimerkiksi 25",
                "paragrafens nummer, till exempel 25",
                "the number of the section, such as 25",
            ),
        ),
    ),
    ("body", "version", "section"),
    begin=lambda row: [
        call(bodies.adopt_rules, row["body"], **given(row, "rules", "version", "section"))
    ],
    reads={happened.RulesAdopted: cells_of("body")},
)
