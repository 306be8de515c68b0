"""The sheets of a programme's outline and of the milestones in its grid."""

from __future__ import annotations

from roadmap_domain.application.desk import call
from roadmap_domain.domain.programmes import decider as programmes
from roadmap_domain.domain.programmes import events as programmed
from roadmap_domain.interop.plans.columns import (
    PROGRAMME,
    STATE,
    WITHDRAWN,
    YEAR,
    cells_of,
    code,
    col,
    given,
    need,
    sheet,
    text,
    words,
)
from roadmap_domain.interop.plans.sheet import Phase
from roadmap_domain.kernel.texts import Text

LEVELS = words(tavoite="goal", kokonaisuus="group")


RAKENNE = sheet(
    "rakenne",
    "outline",
    Text("Tavoitteet ja kokonaisuudet.", "Mål och helheter.", "Goals and groups."),
    (
        PROGRAMME,
        need(
            "level",
            "taso",
            "level",
            LEVELS,
            Text("tavoite tai kokonaisuus", "mål (goal) eller helhet (group)", "goal or group"),
        ),
        need(
            "heading",
            "tunnus",
            "heading",
            code,
            Text(
                "numero, esimerkiksi 1 tai 1.1",
                "nummer, till exempel 1 eller 1.1",
                "a number, such as 1 or 1.1",
            ),
        ),
        col(
            "under",
            "yläotsikko",
            "under",
            code,
            Text("minkä alla", "punkten ovanför", "the heading above it"),
        ),
        col(
            "title",
            "nimi",
            "title",
            text,
            Text(
                "otsikko; tyhjä, jos sitä ei ole painettu",
                "rubrik; tom om den inte är tryckt",
                "the heading's title; empty if none is printed",
            ),
        ),
    ),
    ("programme", "heading"),
    begin=lambda row: [
        call(
            programmes.add_heading,
            row["programme"],
            **given(row, "level", "heading", "under", "title"),
        )
    ],
    revise=lambda row: [
        call(programmes.reword_heading, row["programme"], **given(row, "heading", "title"))
    ],
    revises=("title",),
    reads={
        programmed.HeadingAdded: cells_of("programme"),
        programmed.HeadingReworded: cells_of("programme"),
    },
)


AIKAJANA = sheet(
    "aikajana",
    "grid",
    Text(
        "Aikajanan tavoitteet. Saman tunnuksen myöhempi rivi on uusi sanamuoto.",
        "Målen på tidslinjen. En senare rad med samma beteckning är en ny ordalydelse.",
        "The milestones of the grid. A later row with the same id is a new wording.",
    ),
    (
        PROGRAMME,
        need(
            "milestone",
            "tunnus",
            "milestone",
            code,
            Text("tavoitteen tunnus", "målets beteckning", "the milestone's id"),
        ),
        need(
            "heading",
            "kokonaisuus",
            "heading",
            code,
            Text("kokonaisuuden numero", "helhetens nummer", "the group's number"),
        ),
        YEAR,
        need(
            "text",
            "teksti",
            "text",
            text,
            Text("tavoite painettuna", "målet i tryck", "the milestone as printed"),
        ),
        STATE,
    ),
    ("programme", "milestone"),
    begin=lambda row: [
        call(
            programmes.set_milestone,
            row["programme"],
            **given(row, "milestone", "heading", "year", "text"),
        )
    ],
    revise=lambda row: [
        call(programmes.reword_milestone, row["programme"], **given(row, "milestone", "text"))
    ],
    revises=("text",),
    withdraw=lambda row: [
        call(programmes.remove_milestone, row["programme"], **given(row, "milestone"))
    ],
    reads={
        programmed.MilestoneSet: cells_of("programme", state=None),
        programmed.MilestoneReworded: cells_of("programme"),
        programmed.MilestoneRemoved: cells_of("programme", state=WITHDRAWN),
    },
    versions=True,
    phase=lambda _, number: Phase.REWORDING if number else Phase.PROGRAMME,
)
