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
    "Toimenpiteet: yksi rivi toimenpidettä ja vuotta kohti.",
    (
        PROGRAMME,
        YEAR,
        need("action", "tunnus", "action", code, "toimenpiteen tunnus, sama joka vuonna"),
        need("heading", "kokonaisuus", "heading", code, "kokonaisuuden numero"),
        col("order", "järjestys", "order", number, "järjestys kokonaisuudessa", empty=1),
        need("title", "nimi", "title", text, "toimenpide painettuna"),
        col("details", "tarkenteet", "details", texts, "yksi rivillä", empty=()),
        col("steps", "tarvittavat toimet", "steps", items, "yksi rivillä; linkki [2.1]", empty=()),
        col("metrics", "mittarit", "metrics", items, "yksi rivillä; linkki [2.1]", empty=()),
        col("responsible", "vastuu", "responsible", texts, "yksi rivillä", empty=()),
        col("partners", "kumppanit", "partners", texts, "yksi rivillä", empty=()),
        col("schedule", "aikataulu", "schedule", written.parse_span, "kevät–syksy 2023"),
        col(
            "recurrences",
            "toistuvuus",
            "recurrences",
            lines(written.parse_recurrence),
            "yksi rivillä: infoillat: 1 krt/1,5 kk",
            empty=(),
        ),
        col(
            "serves",
            "aikajanan tavoitteet",
            "serves",
            lines(code),
            "tunnukset, yksi rivillä",
            empty=(),
        ),
        col("carried_from", "siirtyi", "carried from", written.parse_year, "vuosi, jolta siirtyi"),
        col("reason", "syy", "reason", text, "siirron tai perumisen syy"),
        col("review", "selvitys", "review", code, "selvitys, josta nostettiin"),
        col("proposal", "ehdotus", "proposal", number, "ehdotuksen numero"),
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
    "Mitä toimenpiteissä on saatu aikaan.",
    (
        need("action", "toimenpide", "action", code, "toimenpiteen tunnus"),
        YEAR,
        need("deliverable", "tunnus", "deliverable", code, "tuotoksen tunnus"),
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
            "tuotoksen laji",
        ),
        need("title", "nimi", "title", text, "tuotos"),
        col("made_on", "päivä", "made on", written.parse_date, "milloin valmistui"),
        col("reference", "viite", "reference", text, "mistä löytyy"),
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
    "Arviot toteutumisesta.",
    (
        PROGRAMME,
        YEAR,
        need(
            "level",
            "taso",
            "level",
            words(rivi=ROW, toimenpide=ACTION),
            "mitä arvioidaan: rivi vai toimenpide",
        ),
        need("target", "kohde", "target", code, "kokonaisuuden numero tai toimenpiteen tunnus"),
        need("outcome", "arvio", "outcome", code, "arvion tunnus asteikolla"),
        col("reason", "syy", "reason", text, "uuden arvion perustelu"),
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
    "Vuoden raportin kappaleet kohdittain.",
    (
        PROGRAMME,
        YEAR,
        need("heading", "kohta", "heading", code, "tavoitteen tai kokonaisuuden numero"),
        need("number", "numero", "number", number, "kappaleen numero"),
        need("text", "teksti", "text", text, "kappale omin sanoin"),
    ),
    ("programme", "year", "heading", "number"),
    begin=lambda row: [
        call(year_plans.give_narrative, plan_of(row), **given(row, "heading", "number", "text"))
    ],
    reads={planned.NarrativeGiven: cells_of("plan")},
    phase=lambda _, __: Phase.ACTIONS,
)
