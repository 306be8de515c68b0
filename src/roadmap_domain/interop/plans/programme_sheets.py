"""The sheets of what a programme is."""

from __future__ import annotations

from roadmap_domain.application.desk import Call, call
from roadmap_domain.domain.programmes import decider as programmes
from roadmap_domain.domain.programmes import events as programmed
from roadmap_domain.interop import written
from roadmap_domain.interop.plans.columns import (
    PROGRAMME,
    cells_of,
    code,
    given,
    need,
    number,
    sheet,
    text,
    words,
)
from roadmap_domain.interop.plans.grid_sheets import LEVELS
from roadmap_domain.interop.plans.sheet import Cells
from roadmap_domain.kernel.texts import Text


def _outline(cell: str) -> tuple[str, ...]:
    return tuple(LEVELS(level) for level in cell.split(">"))


OHJELMA = sheet(
    "ohjelma",
    "programme",
    Text("Ohjelma: yksi rivi.", "Programmet: en rad.", "The programme: one row."),
    (
        need(
            "programme",
            "tunnus",
            "id",
            code,
            Text("ohjelman tunnus", "programmets beteckning", "the programme's id"),
        ),
        need(
            "kind",
            "laji",
            "kind",
            words(
                tiekartta="roadmap",
                osallisuusohjelma="participation-programme",
                toimintasuunnitelma="action-plan",
            ),
            Text(
                "tiekartta, osallisuusohjelma tai toimintasuunnitelma",
                "färdplan (roadmap), delaktighetsprogram (participation-programme) "
                "eller verksamhetsplan (action-plan)",
                "roadmap, participation-programme or action-plan",
            ),
        ),
        need(
            "title",
            "nimi",
            "title",
            text,
            Text("ohjelman nimi", "programmets namn", "the programme's title"),
        ),
        need(
            "region",
            "alue",
            "region",
            text,
            Text("hyvinvointialue", "välfärdsområde", "wellbeing services county"),
        ),
        need(
            "first_year",
            "alkaa",
            "first year",
            written.parse_year,
            Text("ensimmäinen vuosi", "första år", "first year"),
        ),
        need(
            "last_year",
            "päättyy",
            "last year",
            written.parse_year,
            Text("viimeinen vuosi", "sista år", "last year"),
        ),
        need(
            "outline",
            "rakenne",
            "outline",
            _outline,
            Text(
                "tasot ylhäältä: tavoite > kokonaisuus",
                "nivåerna uppifrån: goal > group (mål > helhet)",
                "levels from the top: goal > group",
            ),
        ),
        need(
            "scope",
            "arviointi",
            "scope",
            words(rivi="row", toimenpide="action"),
            Text(
                "arvioidaanko rivi vai toimenpide",
                "vad som bedöms: raden (row) eller åtgärden (action)",
                "whether rows or actions are assessed: row or action",
            ),
        ),
    ),
    ("programme",),
    begin=lambda row: [
        call(
            programmes.open_programme,
            row["programme"],
            **given(row, "kind", "title", "region", "first_year", "last_year", "outline", "scope"),
        )
    ],
    reads={programmed.ProgrammeOpened: cells_of("programme")},
)


def _state_vision(row: Cells) -> list[Call]:
    return [call(programmes.state_vision, row["programme"], text=row["text"])]


VISIO = sheet(
    "visio",
    "vision",
    Text("Ohjelman visio.", "Programmets vision.", "The programme's vision."),
    (PROGRAMME, need("text", "teksti", "text", text, Text("visio", "vision", "the vision"))),
    ("programme",),
    begin=_state_vision,
    revise=_state_vision,
    revises=("text",),
    reads={programmed.VisionStated: cells_of("programme")},
)


ASTEIKKO = sheet(
    "asteikko",
    "scale",
    Text("Arvioiden asteikko.", "Skalan för bedömningarna.", "The scale of the assessments."),
    (
        PROGRAMME,
        need(
            "outcome",
            "tunnus",
            "outcome",
            code,
            Text("arvion tunnus", "bedömningens beteckning", "the outcome's id"),
        ),
        need(
            "label",
            "nimi",
            "label",
            text,
            Text("arvio painettuna", "bedömningen i tryck", "the outcome as printed"),
        ),
        need(
            "realised",
            "toteutunut",
            "realised",
            written.parse_yes_no,
            Text(
                "kyllä, jos mitään ei jää siirrettäväksi",
                "ja, om inget blir kvar att överföra",
                "yes if nothing is left to carry over",
            ),
        ),
    ),
    ("programme", "outcome"),
    begin=lambda row: [
        call(
            programmes.define_outcome,
            row["programme"],
            **given(row, "outcome", "label", "realised"),
        )
    ],
    reads={programmed.OutcomeDefined: cells_of("programme")},
)


def _link_strategy(row: Cells) -> list[Call]:
    return [
        call(
            programmes.link_strategy,
            row["programme"],
            **given(row, "perspective", "number", "goal"),
        )
    ]


STRATEGIA = sheet(
    "strategia",
    "strategy",
    Text(
        "Hyvinvointialueen strategian tavoitteet, joita ohjelma tukee.",
        "De mål i välfärdsområdets strategi som programmet stöder.",
        "The goals of the county's strategy that the programme supports.",
    ),
    (
        PROGRAMME,
        need(
            "perspective",
            "näkökulma",
            "perspective",
            text,
            Text("strategian näkökulma", "strategins perspektiv", "the strategy's perspective"),
        ),
        need(
            "number",
            "numero",
            "number",
            number,
            Text(
                "tavoitteen numero strategiassa",
                "målets nummer i strategin",
                "the goal's number in the strategy",
            ),
        ),
        need(
            "goal",
            "tavoite",
            "goal",
            text,
            Text("strategian tavoite", "strategins mål", "the strategy's goal"),
        ),
    ),
    ("programme", "number"),
    begin=_link_strategy,
    revise=_link_strategy,
    revises=("perspective", "goal"),
    reads={programmed.StrategyLinked: cells_of("programme")},
)


HYVAKSYNNAT = sheet(
    "hyvaksynnat",
    "adoptions",
    Text(
        "Toimielimet, jotka ovat hyväksyneet ohjelman. Peruste on päätös.",
        "Organ som har godkänt programmet. Grunden är ett beslut.",
        "Bodies that have adopted the programme. The basis is a decision.",
    ),
    (PROGRAMME, need("body", "toimielin", "body", text, Text("toimielin", "organ", "the body"))),
    ("programme", "body"),
    begin=lambda row: [call(programmes.adopt_programme, row["programme"], body=row["body"])],
    reads={programmed.ProgrammeAdopted: cells_of("programme")},
)
