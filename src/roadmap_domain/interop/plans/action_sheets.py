"""The sheet of actions."""

from __future__ import annotations

from typing import Any

from roadmap_domain.application.desk import Call, call
from roadmap_domain.domain.actions import decider as actions
from roadmap_domain.domain.actions import events as acted
from roadmap_domain.domain.actions.ending import withdraw
from roadmap_domain.interop import written
from roadmap_domain.interop.plans.columns import (
    PROGRAMME,
    STATE,
    WITHDRAWN,
    YEAR,
    code,
    col,
    given,
    id_of,
    many,
    need,
    number,
    sheet,
    text,
)
from roadmap_domain.interop.plans.sheet import Cells, Phase
from roadmap_domain.kernel.dates import Schedule
from roadmap_domain.kernel.recorded import Recorded
from roadmap_domain.kernel.texts import Text

_ENTRY = ("heading", "title", "order", "details", "steps", "metrics", "responsible", "partners")

NO_REASON = text("peruttu", "struken", "withdrawn")
"""What is recorded as the reason where a row only says that it is withdrawn."""


def _schedule(row: Cells) -> Schedule | None:
    schedule = Schedule(row["schedule"], row["recurrences"])
    return None if schedule == Schedule() else schedule


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
        **dict.fromkeys(("carried_from", "reason", "state")),
        "review": raised and raised.review,
        "proposal": raised and raised.number,
    }


def _carried_over(recorded: Recorded[acted.ActionCarriedOver]) -> Cells:
    event = recorded.event
    return {
        **_entry(id_of(recorded), event.entry),
        "programme": event.programme,
        "carried_from": event.from_year,
        "reason": event.reason,
        **dict.fromkeys(("review", "proposal", "state")),
    }


def _revised(recorded: Recorded[acted.EntryRevised]) -> Cells:
    columns = dict(recorded.event.columns)
    if "schedule" in columns:
        schedule = columns["schedule"]
        columns |= {"schedule": schedule.span, "recurrences": schedule.recurrences}
    return {"action": id_of(recorded), "year": recorded.event.year, **columns}


def _withdrawn(recorded: Recorded[acted.ActionWithdrawn]) -> Cells:
    event = recorded.event
    why = {} if event.reason == NO_REASON else {"reason": event.reason}
    return {"action": id_of(recorded), "year": event.from_year, **why, "state": WITHDRAWN}


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


def _withdraw_action(row: Cells) -> list[Call]:
    reason = row["reason"] or NO_REASON
    return [call(withdraw, row["action"], from_year=row["year"], reason=reason)]


def _revise_action(row: Cells) -> list[Call]:
    return [
        call(
            actions.revise_entry,
            row["action"],
            schedule=_schedule(row) or Schedule(),
            **given(row, "year", *_ENTRY, "serves"),
        )
    ]


def _needed(cells: Cells) -> tuple[str, ...]:
    if cells["carried_from"] is not None:
        return ("reason",)
    return () if cells["review"] is None else ("proposal",)


_LINKED = Text("yksi rivillä; linkki [2.1]", "en per rad; länk [2.1]", "one a line; link [2.1]")

TOIMENPITEET = sheet(
    "toimenpiteet",
    "actions",
    Text(
        "Toimenpiteet: yksi rivi toimenpidettä ja vuotta kohti.",
        "Åtgärder: en rad per åtgärd och år.",
        "Actions: one row for each action and year.",
    ),
    (
        PROGRAMME,
        YEAR,
        need(
            "action",
            "tunnus",
            "action",
            code,
            Text(
                "toimenpiteen tunnus, sama joka vuonna",
                "åtgärdens beteckning, samma varje år",
                "the action's id, the same every year",
            ),
        ),
        need(
            "heading",
            "kokonaisuus",
            "heading",
            code,
            Text("kokonaisuuden numero", "helhetens nummer", "the group's number"),
        ),
        col(
            "order",
            "järjestys",
            "order",
            number,
            Text("järjestys kokonaisuudessa", "ordningen i helheten", "the order within the group"),
            empty=1,
        ),
        need(
            "title",
            "nimi",
            "title",
            text,
            Text("toimenpide painettuna", "åtgärden i tryck", "the action as printed"),
        ),
        many("details", "tarkenteet", "details", text),
        many("steps", "tarvittavat toimet", "steps", written.parse_item, _LINKED),
        many("metrics", "mittarit", "metrics", written.parse_item, _LINKED),
        many("responsible", "vastuu", "responsible", text),
        many("partners", "kumppanit", "partners", text),
        col(
            "schedule",
            "aikataulu",
            "schedule",
            written.parse_span,
            Text("kevät–syksy 2023", "våren–hösten 2023", "spring–autumn 2023"),
        ),
        many(
            "recurrences",
            "toistuvuus",
            "recurrences",
            written.parse_recurrence,
            Text(
                "yksi rivillä: infoillat: 1 krt/1,5 kk",
                "en per rad: infokvällar: 1 gång/1,5 mån.",
                "one a line: meetings: once every 1.5 months",
            ),
        ),
        many(
            "serves",
            "aikajanan tavoitteet",
            "serves",
            code,
            Text("tunnukset, yksi rivillä", "beteckningar, en per rad", "ids, one a line"),
        ),
        col(
            "carried_from",
            "siirtyi",
            "carried from",
            written.parse_year,
            Text(
                "vuosi, jolta siirtyi",
                "året från vilket åtgärden överfördes",
                "the year from which it was carried over",
            ),
        ),
        col(
            "reason",
            "syy",
            "reason",
            text,
            Text(
                "siirron tai perumisen syy",
                "orsaken till överföringen eller strykningen",
                "why it was carried over or withdrawn",
            ),
        ),
        col(
            "review",
            "selvitys",
            "review",
            code,
            Text(
                "selvitys, josta nostettiin",
                "utredningen som åtgärden kom från",
                "the review that it was raised from",
            ),
        ),
        col(
            "proposal",
            "ehdotus",
            "proposal",
            number,
            Text("ehdotuksen numero", "förslagets nummer", "the proposal's number"),
        ),
        STATE,
    ),
    ("action", "year"),
    begin=_begin_action,
    revise=_revise_action,
    revises=(*_ENTRY, "schedule", "recurrences", "serves"),
    withdraw=_withdraw_action,
    reads={
        acted.ActionPlanned: _planned,
        acted.ActionCarriedOver: _carried_over,
        acted.EntryRevised: _revised,
        acted.ActionWithdrawn: _withdrawn,
    },
    phase=lambda _, __: Phase.ACTIONS,
    needs=_needed,
)
