"""The sheet of what became of applications: assessed, proposed, decided, paid and reported."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from roadmap_domain.application.desk import Call, call
from roadmap_domain.domain.applications import decider as applications
from roadmap_domain.domain.applications import events as happened
from roadmap_domain.domain.applications import granted_decider as granted
from roadmap_domain.domain.appropriations import decider as appropriations
from roadmap_domain.interop import grant_words
from roadmap_domain.interop.plans.columns import code, col, id_of, need, sheet, text, words
from roadmap_domain.interop.plans.sheet import Cells, Phase
from roadmap_domain.kernel.recorded import Recorded
from roadmap_domain.kernel.texts import Text

_STAGES = words(
    kriteeri="criterion",
    esitys="proposal",
    päätös="decision",
    tiedoksianto="notice",
    maksu="payment",
    selvitys="report",
    hyväksyntä="approval",
)


def _calls(row: Cells) -> list[Call]:
    application, reason = row["application"], row["reason"]
    match row["stage"]:
        case "criterion":
            assessed = {"criterion": row["item"] or "", "met": reason is None, "reason": reason}
            return [call(applications.assess_eligibility, application, **assessed)]
        case "proposal":
            proposed = {"amount": row["amount"], "reason": reason or ""}
            return [call(applications.propose_grant, application, **proposed)]
        case "decision":
            return _decision(row)
        case _:
            return [_after(row)]


def _decision(row: Cells) -> list[Call]:
    """A rejection, or a grant with the commitment before it."""
    application, amount, reason = row["application"], row["amount"], row["reason"] or ""
    if amount is None:
        return [call(applications.reject_application, application, reason=reason)]
    committed = {"application": application, "amount": amount}
    return [
        call(appropriations.commit_grant, row["appropriation"] or "", **committed),
        call(applications.award_grant, application, amount=amount, reason=reason),
    ]


def _after(row: Cells) -> Call:
    """What follows a decision."""
    application, amount = row["application"], row["amount"] or ""
    match row["stage"]:
        case "notice":
            return call(granted.notify_decision, application, channel=row["channel"])
        case "payment":
            paid = {"instalment": row["item"] or "", "amount": amount}
            return call(granted.pay_instalment, application, **paid)
        case "report":
            used = {"used": amount, "about": row["reason"] or ""}
            return call(granted.receive_usage_report, application, **used)
        case _:
            return call(granted.approve_usage_report, application)


def _told(stage: str, **named: str) -> Callable[[Recorded[Any]], Cells]:
    """How an event tells a row: its stage, and by the names of cells the fields that they are."""

    def read(recorded: Recorded[Any]) -> Cells:
        told = {key: getattr(recorded.event, name) for key, name in named.items()}
        return {"application": id_of(recorded), "stage": stage, "item": None, **told}

    return read


AVUSTUSVAIHEET = sheet(
    "avustusvaiheet",
    "grant_stages",
    Text(
        "Mitä hakemuksista tuli, aikajärjestyksessä: rivi kriteeriä, esitystä, päätöstä, "
        "tiedoksiantoa, maksuerää ja selvitystä kohti.",
        "Vad det blev av ansökningarna, i tidsordning: en rad för varje kriterium, förslag, "
        "beslut, delgivning, rat och redovisning.",
        "What became of applications, in order of time: a row for each criterion, proposal, "
        "decision, notice, instalment and report.",
    ),
    (
        need(
            "application",
            "hakemus",
            "application",
            code,
            Text("hakemuksen tunnus", "ansökans beteckning", "the application's id"),
        ),
        need(
            "stage",
            "vaihe",
            "stage",
            _STAGES,
            Text(
                "kriteeri, esitys, päätös, tiedoksianto, maksu, selvitys tai hyväksyntä",
                "kriterium (criterion), förslag (proposal), beslut (decision), delgivning "
                "(notice), betalning (payment), redovisning (report), godkännande (approval)",
                "criterion, proposal, decision, notice, payment, report or approval",
            ),
        ),
        col(
            "item",
            "kohde",
            "item",
            code,
            Text("kriteerin tai maksuerän tunnus", "kriteriet eller raten", "criterion or rate"),
        ),
        col(
            "amount",
            "summa",
            "amount",
            grant_words.parse_money,
            Text(
                "esitetty, myönnetty, maksettu tai käytetty; tyhjä esitys tai päätös on hylkäys",
                "föreslaget, beviljat, betalt eller använt; ett tomt förslag eller beslut avslår",
                "proposed, granted, paid or used; an empty proposal or decision rejects",
            ),
        ),
        col(
            "appropriation",
            "määräraha",
            "appropriation",
            code,
            Text("mistä myönnetään", "ur vilket anslag", "from which appropriation"),
        ),
        col(
            "channel",
            "tapa",
            "channel",
            words(
                kirje="letter",
                pöytäkirja="published-minutes",
                sähköinen_viesti="electronic-message",
            ),
            Text(
                "tiedoksiannon tapa; tyhjä on yleisesti nähtävillä oleva pöytäkirja",
                "hur beslutet delgavs; tom är framlagt protokoll (published-minutes)",
                "how it was sent; empty is published minutes",
            ),
            empty="published-minutes",
        ),
        col(
            "reason",
            "perustelu",
            "reason",
            text,
            Text(
                "perustelu, tai mihin käytettiin; kriteeri, jolla on perustelu, ei täyty",
                "motivering, eller användning; ett kriterium med motivering uppfylls inte",
                "the reason, or the use; a criterion with a reason is not met",
            ),
        ),
    ),
    ("application", "stage", "item"),
    begin=_calls,
    reads={
        happened.EligibilityAssessed: _told("criterion", item="criterion", reason="reason"),
        happened.GrantProposed: _told("proposal", amount="amount", reason="reason"),
        happened.GrantAwarded: _told(
            "decision", amount="amount", appropriation="appropriation", reason="reason"
        ),
        happened.ApplicationRejected: _told("decision", reason="reason"),
        happened.DecisionNotified: _told("notice", channel="channel"),
        happened.InstalmentPaid: _told("payment", item="instalment", amount="amount"),
        happened.UsageReportReceived: _told("report", amount="used", reason="about"),
        happened.UsageReportApproved: _told("approval"),
    },
    phase=lambda _, __: Phase.REVIEWS,
)
