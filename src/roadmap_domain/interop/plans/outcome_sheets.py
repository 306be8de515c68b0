"""The sheets of what came of actions, and of how years turned out."""

from __future__ import annotations

from roadmap_domain.application.desk import Call, call
from roadmap_domain.domain.actions import decider as actions
from roadmap_domain.domain.actions import events as acted
from roadmap_domain.domain.year_plans import decider as year_plans
from roadmap_domain.domain.year_plans import events as planned
from roadmap_domain.interop import written
from roadmap_domain.interop.plans.columns import (
    PROGRAMME,
    YEAR,
    cells_of,
    code,
    col,
    given,
    need,
    number,
    plan_of,
    sheet,
    text,
    words,
)
from roadmap_domain.interop.plans.sheet import Cells, Phase
from roadmap_domain.kernel.recorded import Recorded
from roadmap_domain.kernel.texts import Text

_ACTION = need(
    "action",
    "toimenpide",
    "action",
    code,
    Text("toimenpiteen tunnus", "åtgärdens beteckning", "the action's id"),
)

TUOTOKSET = sheet(
    "tuotokset",
    "deliverables",
    Text(
        "Mitä toimenpiteissä on saatu aikaan.",
        "Vad åtgärderna har lett till.",
        "What actions have produced.",
    ),
    (
        _ACTION,
        YEAR,
        need(
            "deliverable",
            "tunnus",
            "deliverable",
            code,
            Text("tuotoksen tunnus", "resultatets beteckning", "the deliverable's id"),
        ),
        need(
            "kind",
            "laji",
            "kind",
            words(
                suunnitelma="plan",
                kuvaus="description",
                malli="model",
                mallipohja="template",
                uutiskirje="newsletter",
                koulutus="training",
                verkkosivut="website",
                tilaisuus="event",
                muu="other",
            ),
            Text("tuotoksen laji", "resultatets slag", "the kind of deliverable"),
        ),
        need("title", "nimi", "title", text, Text("tuotos", "resultat", "the deliverable")),
        col(
            "made_on",
            "päivä",
            "made on",
            written.parse_date,
            Text("milloin valmistui", "när det blev färdigt", "when it was finished"),
        ),
        col(
            "reference",
            "viite",
            "reference",
            text,
            Text("mistä löytyy", "var det finns", "where it is found"),
        ),
    ),
    ("action", "deliverable"),
    begin=lambda row: [
        call(
            actions.record_deliverable,
            row["action"],
            **given(row, "year", "deliverable", "kind", "title", "made_on", "reference"),
        )
    ],
    reads={acted.DeliverableRecorded: cells_of("action")},
    phase=lambda _, __: Phase.ACTIONS,
)


ROW, ACTION = "row", "action"


def _row_assessed(recorded: Recorded[planned.RowAssessed]) -> Cells:
    return {**cells_of("plan", level=ROW)(recorded), "target": recorded.event.heading}


def _assess(row: Cells) -> list[Call]:
    assessed = given(row, "outcome", "reason")
    if row["level"] == ROW:
        return [call(year_plans.assess_row, plan_of(row), heading=row["target"], **assessed)]
    return [call(actions.assess, row["target"], year=row["year"], **assessed)]


ARVIOT = sheet(
    "arviot",
    "assessments",
    Text(
        "Arviot toteutumisesta.",
        "Bedömningar av hur åtgärderna förverkligats.",
        "Assessments of what was realised.",
    ),
    (
        PROGRAMME,
        YEAR,
        need(
            "level",
            "taso",
            "level",
            words(rivi=ROW, toimenpide=ACTION),
            Text(
                "mitä arvioidaan: rivi vai toimenpide",
                "vad som bedöms: raden (row) eller åtgärden (action)",
                "what is assessed: row or action",
            ),
        ),
        need(
            "target",
            "kohde",
            "target",
            code,
            Text(
                "kokonaisuuden numero tai toimenpiteen tunnus",
                "helhetens nummer eller åtgärdens beteckning",
                "the group's number or the action's id",
            ),
        ),
        need(
            "outcome",
            "arvio",
            "outcome",
            code,
            Text(
                "arvion tunnus asteikolla",
                "bedömningens beteckning på skalan",
                "the outcome's id on the scale",
            ),
        ),
        col(
            "reason",
            "syy",
            "reason",
            text,
            Text(
                "uuden arvion perustelu",
                "motiveringen till en ny bedömning",
                "the reason for a new assessment",
            ),
        ),
    ),
    ("programme", "year", "target"),
    # Groups have the same numbers in every programme; an action's id is its own in all of them.
    tells=lambda cells, name: (
        None if name == "programme" and cells.get("level") == ACTION else cells[name]
    ),
    begin=_assess,
    revise=_assess,
    revises=("outcome", "reason"),
    reads={
        planned.RowAssessed: _row_assessed,
        acted.ActionAssessed: cells_of("target", level=ACTION),
    },
    phase=lambda _, __: Phase.ACTIONS,
)


RAPORTTI = sheet(
    "raportti",
    "narrative",
    Text(
        "Vuoden raportin kappaleet kohdittain.",
        "Stycken i årets rapport, punkt för punkt.",
        "The paragraphs of the year's report, heading by heading.",
    ),
    (
        PROGRAMME,
        YEAR,
        need(
            "heading",
            "kohta",
            "heading",
            code,
            Text(
                "tavoitteen tai kokonaisuuden numero",
                "målets eller helhetens nummer",
                "the goal's or the group's number",
            ),
        ),
        need(
            "number",
            "numero",
            "number",
            number,
            Text("kappaleen numero", "styckets nummer", "the paragraph's number"),
        ),
        need(
            "text",
            "teksti",
            "text",
            text,
            Text("kappale omin sanoin", "stycket i egna ord", "the paragraph in your own words"),
        ),
    ),
    ("programme", "year", "heading", "number"),
    begin=lambda row: [
        call(year_plans.give_narrative, plan_of(row), **given(row, "heading", "number", "text"))
    ],
    reads={planned.NarrativeGiven: cells_of("plan")},
    phase=lambda _, __: Phase.ACTIONS,
)


RAPORTOINTI = sheet(
    "raportointi",
    "action_reports",
    Text(
        "Mitä vuoden raportti sanoo kustakin toimenpiteestä.",
        "Vad årets rapport säger om varje åtgärd.",
        "What the year's report says of each action.",
    ),
    (
        _ACTION,
        YEAR,
        need(
            "text",
            "teksti",
            "text",
            text,
            Text("raportointi omin sanoin", "rapporten i egna ord", "the report in your own words"),
        ),
        col(
            "see",
            "ks. ohjelma",
            "see",
            code,
            Text(
                "ohjelma, jonka oma raportti kertoo enemmän",
                "ett program vars egen rapport berättar mer",
                "a programme whose own report tells more",
            ),
        ),
    ),
    ("action", "year"),
    begin=lambda row: [
        call(actions.report_action, row["action"], **given(row, "year", "text", "see"))
    ],
    reads={acted.ActionReported: cells_of("action")},
    phase=lambda _, __: Phase.ACTIONS,
)
