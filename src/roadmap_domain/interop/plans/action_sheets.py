"""The sheets of actions, what came of them, and how years turned out."""

from __future__ import annotations

from typing import Any

from roadmap_domain.application.desk import Call, call
from roadmap_domain.domain.actions import decider as actions
from roadmap_domain.domain.actions import events as acted
from roadmap_domain.domain.year_plans import decider as year_plans
from roadmap_domain.domain.year_plans import events as planned
from roadmap_domain.interop import written
from roadmap_domain.interop.plans.columns import (
    PROGRAMME,
    STATE,
    WITHDRAWN,
    YEAR,
    cells_of,
    code,
    col,
    given,
    id_of,
    lines,
    need,
    number,
    plan_of,
    sheet,
    text,
    words,
)
from roadmap_domain.interop.plans.sheet import Cells, Phase
from roadmap_domain.kernel.dates import Schedule
from roadmap_domain.kernel.recorded import Recorded

_ENTRY = ("heading", "title", "order", "details", "steps", "metrics", "responsible", "partners")


NO_REASON = text("peruttu", "struken", "withdrawn")
"""What is recorded as the reason where a row only says that it is withdrawn."""


def _schedule(row: Cells) -> Schedule | None:
    if row["schedule"] is None and not row["recurrences"]:
        return None
    return Schedule(row["schedule"], row["recurrences"])


def _entry(action_id: str, entry: acted.Entry) -> dict[str, Any]:
    schedule = entry.schedule or Schedule()
    return {
        "action": action_id,
        "year": entry.year,
        **{name: getattr(entry, name) for name in _ENTRY},
        "schedule": schedule.span,
        "recurrences": schedule.recurrences,
        "serves": entry.serves,
    }


def _planned(recorded: Recorded[acted.ActionPlanned]) -> Cells:
    event, raised = recorded.event, recorded.event.raised_from
    return {
        **_entry(id_of(recorded), event.entry),
        "programme": event.programme,
        "carried_from": None,
        "reason": None,
        "review": raised and raised.review,
        "proposal": raised and raised.number,
        "state": None,
    }


def _carried_over(recorded: Recorded[acted.ActionCarriedOver]) -> Cells:
    event = recorded.event
    return {
        **_entry(id_of(recorded), event.entry),
        "programme": event.programme,
        "carried_from": event.from_year,
        "reason": event.reason,
        "review": None,
        "proposal": None,
        "state": None,
    }


def _revised(recorded: Recorded[acted.EntryRevised]) -> Cells:
    return _entry(id_of(recorded), recorded.event.entry)


def _withdrawn(recorded: Recorded[acted.ActionWithdrawn]) -> Cells:
    event = recorded.event
    reason = None if event.reason == NO_REASON else event.reason
    return {
        "action": id_of(recorded),
        "year": event.from_year,
        "reason": reason,
        "state": WITHDRAWN,
    }


def _begin_action(row: Cells) -> list[Call]:
    entry = given(row, *_ENTRY, "serves")
    if row["carried_from"] is not None:
        return [
            call(
                actions.carry_over,
                row["action"],
                from_year=row["carried_from"],
                to_year=row["year"],
                reason=row["reason"],
                schedule=_schedule(row),
                **entry,
            )
        ]
    raised = None if row["review"] is None else acted.Proposal(row["review"], row["proposal"])
    return [
        call(
            actions.plan_action,
            row["action"],
            raised_from=raised,
            schedule=_schedule(row),
            **given(row, "programme", "year"),
            **entry,
        )
    ]


def _revise_action(row: Cells) -> list[Call]:
    if row["state"] == WITHDRAWN:
        reason = row["reason"] or NO_REASON
        return [call(actions.withdraw, row["action"], from_year=row["year"], reason=reason)]
    return [
        call(
            actions.revise_entry,
            row["action"],
            schedule=_schedule(row) or Schedule(),
            **given(row, "year", *_ENTRY, "serves"),
        )
    ]


items = lines(written.parse_item)
texts = lines(text)

TOIMENPITEET = sheet(
    "toimenpiteet",
    "actions",
    Text("Toimenpiteet: yksi rivi toimenpidettä ja vuotta kohti.", "Åtgärder: en rad per åtgärd och år.", "Actions: one row for each action and year."),
    (
        PROGRAMME,
        YEAR,
        need("action", "tunnus", "action", code, Text("toimenpiteen tunnus, sama joka vuonna", "åtgärdens beteckning, samma varje år", "the action's id, the same every year")),
        need("heading", "kokonaisuus", "heading", code, Text("kokonaisuuden numero", "helhetens nummer", "the group's number")),
        col("order", "järjestys", "order", number, Text("järjestys kokonaisuudessa", "ordningen i helheten", "the order within the group"), empty=1),
        need("title", "nimi", "title", text, Text("toimenpide painettuna", "åtgärden i tryck", "the action as printed")),
        col("details", "tarkenteet", "details", texts, Text("yksi rivillä", "en per rad", "one a line"), empty=()),
        col("steps", "tarvittavat toimet", "steps", items, Text("yksi rivillä; linkki [2.1]", "en per rad; länk [2.1]", "one a line; link [2.1]"), empty=()),
        col("metrics", "mittarit", "metrics", items, Text("yksi rivillä; linkki [2.1]", "en per rad; länk [2.1]", "one a line; link [2.1]"), empty=()),
        col("responsible", "vastuu", "responsible", texts, Text("yksi rivillä", "en per rad", "one a line"), empty=()),
        col("partners", "kumppanit", "partners", texts, Text("yksi rivillä", "en per rad", "one a line"), empty=()),
        col("schedule", "aikataulu", "schedule", written.parse_span, Text("kevät–syksy 2023", "våren–hösten 2023", "spring–autumn 2023")),
        col(
            "recurrences",
            "toistuvuus",
            "recurrences",
            lines(written.parse_recurrence),
            Text("yksi rivillä: infoillat: 1 krt/1,5 kk", "en per rad: infokvällar: 1 gång/1,5 mån.", "one a line: meetings: once every 1.5 months"),
            empty=(),
        ),
        col(
            "serves",
            "aikajanan tavoitteet",
            "serves",
            lines(code),
            Text("tunnukset, yksi rivillä", "beteckningar, en per rad", "ids, one a line"),
            empty=(),
        ),
        col("carried_from", "siirtyi", "carried from", written.parse_year, Text("vuosi, jolta siirtyi", "året från vilket åtgärden överfördes", "the year from which it was carried over")),
        col("reason", "syy", "reason", text, Text("siirron tai perumisen syy", "orsaken till överföringen eller strykningen", "why it was carried over or withdrawn")),
        col("review", "selvitys", "review", code, Text("selvitys, josta nostettiin", "utredningen som åtgärden kom från", "the review that it was raised from")),
        col("proposal", "ehdotus", "proposal", number, Text("ehdotuksen numero", "förslagets nummer", "the proposal's number")),
        STATE,
    ),
    ("action", "year"),
    begin=_begin_action,
    revise=_revise_action,
    reads={
        acted.ActionPlanned: _planned,
        acted.ActionCarriedOver: _carried_over,
        acted.EntryRevised: _revised,
        acted.ActionWithdrawn: _withdrawn,
    },
    phase=lambda _, __: Phase.ACTIONS,
)


TUOTOKSET = sheet(
    "tuotokset",
    "deliverables",
    Text("Mitä toimenpiteissä on saatu aikaan.", "Vad åtgärderna har lett till.", "What actions have produced."),
    (
        need("action", "toimenpide", "action", code, Text("toimenpiteen tunnus", "åtgärdens beteckning", "the action's id")),
        YEAR,
        need("deliverable", "tunnus", "deliverable", code, Text("tuotoksen tunnus", "resultatets beteckning", "the deliverable's id")),
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
        col("made_on", "päivä", "made on", written.parse_date, Text("milloin valmistui", "när det blev färdigt", "when it was finished")),
        col("reference", "viite", "reference", text, Text("mistä löytyy", "var det finns", "where it is found")),
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
    Text("Arviot toteutumisesta.", "Bedömningar av hur åtgärderna förverkligats.", "Assessments of what was realised."),
    (
        PROGRAMME,
        YEAR,
        need(
            "level",
            "taso",
            "level",
            words(rivi=ROW, toimenpide=ACTION),
            Text("mitä arvioidaan: rivi vai toimenpide", "vad som bedöms: raden (row) eller åtgärden (action)", "what is assessed: row or action"),
        ),
        need("target", "kohde", "target", code, Text("kokonaisuuden numero tai toimenpiteen tunnus", "helhetens nummer eller åtgärdens beteckning", "the group's number or the action's id")),
        need("outcome", "arvio", "outcome", code, Text("arvion tunnus asteikolla", "bedömningens beteckning på skalan", "the outcome's id on the scale")),
        col("reason", "syy", "reason", text, Text("uuden arvion perustelu", "motiveringen till en ny bedömning", "the reason for a new assessment")),
    ),
    ("year", "target"),
    begin=_assess,
    revise=_assess,
    reads={
        planned.RowAssessed: _row_assessed,
        acted.ActionAssessed: cells_of("target", level=ACTION),
    },
    phase=lambda _, __: Phase.ACTIONS,
)


RAPORTTI = sheet(
    "raportti",
    "narrative",
    Text("Vuoden raportin kappaleet kohdittain.", "Stycken i årets rapport, punkt för punkt.", "The paragraphs of the year's report, heading by heading."),
    (
        PROGRAMME,
        YEAR,
        need("heading", "kohta", "heading", code, Text("tavoitteen tai kokonaisuuden numero", "målets eller helhetens nummer", "the goal's or the group's number")),
        need("number", "numero", "number", number, Text("kappaleen numero", "styckets nummer", "the paragraph's number")),
        need("text", "teksti", "text", text, Text("kappale omin sanoin", "stycket i egna ord", "the paragraph in your own words")),
    ),
    ("programme", "year", "heading", "number"),
    begin=lambda row: [
        call(year_plans.give_narrative, plan_of(row), **given(row, "heading", "number", "text"))
    ],
    reads={planned.NarrativeGiven: cells_of("plan")},
    phase=lambda _, __: Phase.ACTIONS,
)
