"""The sheet of what became of applications, from completion to recovery."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from roadmap_domain.application.desk import Call, call
from roadmap_domain.domain.applications import decider as applications
from roadmap_domain.domain.applications import events as happened
from roadmap_domain.domain.applications import granted_decider as granted
from roadmap_domain.domain.appropriations import decider as appropriations
from roadmap_domain.interop import grant_words, written
from roadmap_domain.interop.plans.columns import (
    code,
    col,
    many,
    need,
    sheet,
    staged,
    text,
    words,
)
from roadmap_domain.interop.plans.sheet import Cells, Phase
from roadmap_domain.kernel.texts import Text

_STAGES = words(
    täydennyspyyntö="completion-request",
    täydennys="completion",
    peruminen="withdrawal",
    kriteeri="criterion",
    pisteet="scores",
    esitys="proposal",
    päätös="decision",
    tiedoksianto="notice",
    oikaisuvaatimus="claim",
    oikaisuratkaisu="claim-decision",
    muutos="amendment",
    maksu="payment",
    selvitys="report",
    palautus="return",
    hyväksyntä="approval",
    takaisinperintä="recovery",
)
_AGAIN: Final = {
    *("completion-request", "completion", "notice", "claim", "claim-decision", "amendment"),
    *("report", "return", "recovery"),
}
"""What can happen to an application again and again, on another day."""
_NEEDED: Final[Mapping[str, tuple[str, ...]]] = {
    "completion-request": ("by_day", "reason"),
    "criterion": ("item",),
    "scores": ("item", "points"),
    "claim-decision": ("upheld", "reason"),
    "amendment": ("amount", "appropriation", "reason"),
    "payment": ("item", "amount"),
    "report": ("amount", "reason"),
    "recovery": ("amount", "reason"),
    "notice": (),
    "withdrawal": (),
    "approval": (),
}
"""What a stage tells; those that are not here tell their reason."""


def _needs(row: Cells) -> tuple[str, ...]:
    needed = _NEEDED.get(row["stage"], ("reason",))
    granted_here = row["stage"] == "decision" and row["amount"] is not None
    return (*needed, "appropriation") if granted_here else needed


def _request(row: Cells) -> list[Call]:
    asked = {"what": row["reason"], "by_day": row["by_day"]}
    return [call(applications.request_completion, row["application"], **asked)]


def _criterion(row: Cells) -> list[Call]:
    why = row["reason"]
    assessed = {"criterion": row["item"], "met": why is None, "reason": why}
    return [call(applications.assess_eligibility, row["application"], **assessed)]


def _scores(row: Cells) -> list[Call]:
    scored = {"scorer": row["item"], "points": row["points"], "comment": row["reason"]}
    return [call(applications.score_application, row["application"], **scored)]


def _decision(row: Cells) -> list[Call]:
    """A rejection, or a grant with the commitment before it."""
    application, amount, reason = row["application"], row["amount"], row["reason"]
    if amount is None:
        return [call(applications.reject_application, application, reason=reason)]
    return [
        _commitment(row),
        call(applications.award_grant, application, amount=amount, reason=reason),
    ]


def _amendment(row: Cells) -> list[Call]:
    amended = {"amount": row["amount"], "reason": row["reason"]}
    return [_commitment(row), call(granted.amend_grant, row["application"], **amended)]


def _commitment(row: Cells) -> Call:
    committed = {"application": row["application"], "amount": row["amount"]}
    return call(appropriations.commit_grant, row["appropriation"], **committed)


def _claim_decision(row: Cells) -> list[Call]:
    decided = {"upheld": row["upheld"], "reason": row["reason"]}
    return [call(granted.decide_claim, row["application"], **decided)]


def _payment(row: Cells) -> list[Call]:
    paid = {"instalment": row["item"], "amount": row["amount"]}
    return [call(granted.pay_instalment, row["application"], **paid)]


def _report(row: Cells) -> list[Call]:
    used = {"used": row["amount"], "about": row["reason"]}
    return [call(granted.receive_usage_report, row["application"], **used)]


def _recovery(row: Cells) -> list[Call]:
    recovered = {"amount": row["amount"], "reason": row["reason"]}
    return [call(granted.recover_grant, row["application"], **recovered)]


_CALLS: Final[Mapping[str, Callable[[Cells], list[Call]]]] = {
    "completion-request": _request,
    "completion": lambda row: [
        call(applications.complete_application, row["application"], what=row["reason"])
    ],
    "withdrawal": lambda row: [
        call(applications.withdraw_application, row["application"], reason=row["reason"])
    ],
    "criterion": _criterion,
    "scores": _scores,
    "proposal": lambda row: [
        call(
            applications.propose_grant,
            row["application"],
            amount=row["amount"],
            reason=row["reason"],
        )
    ],
    "decision": _decision,
    "notice": lambda row: [
        call(granted.notify_decision, row["application"], channel=row["channel"])
    ],
    "claim": lambda row: [call(granted.file_claim, row["application"], grounds=row["reason"])],
    "claim-decision": _claim_decision,
    "amendment": _amendment,
    "payment": _payment,
    "report": _report,
    "return": lambda row: [
        call(granted.return_usage_report, row["application"], reason=row["reason"])
    ],
    "approval": lambda row: [call(granted.approve_usage_report, row["application"])],
    "recovery": _recovery,
}

AVUSTUSVAIHEET = sheet(
    "avustusvaiheet",
    "grant_stages",
    Text(
        "Mitä hakemuksista tuli: rivi täydennystä, kriteeriä, pisteitä, esitystä, päätöstä, "
        "tiedoksiantoa, oikaisua, muutosta, maksuerää, selvitystä ja takaisinperintää kohti. "
        "Rivit käsitellään päiväjärjestyksessä.",
        "Vad det blev av ansökningarna: en rad för varje komplettering, kriterium, poäng, förslag, "
        "beslut, delgivning, omprövning, ändring, rat, redovisning och återkrav. "
        "Raderna behandlas dag för dag.",
        "What became of applications: a row for each completion, criterion, scores, proposal, "
        "decision, notice, claim, amendment, instalment, report and recovery. "
        "The rows are taken day by day.",
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
                "täydennyspyyntö, täydennys, peruminen, kriteeri, pisteet, esitys, päätös, "
                "tiedoksianto, oikaisuvaatimus, oikaisuratkaisu, muutos, maksu, selvitys, "
                "palautus, hyväksyntä tai takaisinperintä",
                "completion-request (begäran om komplettering), completion (komplettering), "
                "withdrawal (återtagande), criterion (kriterium), scores (poäng), proposal "
                "(förslag), decision (beslut), notice (delgivning), claim (begäran om omprövning), "
                "claim-decision (omprövning), amendment (ändring), payment (betalning), report "
                "(redovisning), return (återsänd), approval (godkänd) eller recovery (återkrav)",
                "completion-request, completion, withdrawal, criterion, scores, proposal, "
                "decision, notice, claim, claim-decision, amendment, payment, report, return, "
                "approval or recovery",
            ),
        ),
        col(
            "item",
            "kohde",
            "item",
            code,
            Text(
                "kriteerin, pisteyttäjän tai maksuerän tunnus",
                "kriteriet, poängsättaren eller raten",
                "the criterion, scorer or instalment",
            ),
        ),
        col(
            "amount",
            "summa",
            "amount",
            grant_words.parse_money,
            Text(
                "esitetty, myönnetty, maksettu, käytetty tai peritty; "
                "tyhjä esitys tai päätös on hylkäys",
                "föreslaget, beviljat, betalt, använt eller återkrävt; "
                "ett tomt förslag eller beslut avslår",
                "proposed, granted, paid, used or recovered; an empty proposal or decision rejects",
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
        col(
            "by_day",
            "määräpäivä",
            "by day",
            written.parse_date,
            Text("täydennyksen", "för kompletteringen", "of the completion"),
            optional=True,
        ),
        many("points", "pisteet", "points", grant_words.parse_points, optional=True),
        col(
            "upheld",
            "hyväksyttiin",
            "upheld",
            written.parse_yes_no,
            Text("oikaisuvaatimus", "begäran om omprövning", "the claim"),
            optional=True,
        ),
    ),
    ("application", "stage", "item"),
    begin=lambda row: _CALLS[row["stage"]](row),
    reads={
        event: staged("application", stage, "item", **named)
        for event, stage, named in (
            (
                happened.CompletionRequested,
                "completion-request",
                {"reason": "what", "by_day": "by_day"},
            ),
            (happened.ApplicationCompleted, "completion", {"reason": "what"}),
            (happened.ApplicationWithdrawn, "withdrawal", {"reason": "reason"}),
            (
                happened.EligibilityAssessed,
                "criterion",
                {"item": "criterion", "reason": "reason"},
            ),
            (
                happened.ApplicationScored,
                "scores",
                {"item": "scorer", "points": "points", "reason": "comment"},
            ),
            (happened.GrantProposed, "proposal", {"amount": "amount", "reason": "reason"}),
            (
                happened.GrantAwarded,
                "decision",
                {"amount": "amount", "appropriation": "appropriation", "reason": "reason"},
            ),
            (happened.ApplicationRejected, "decision", {"reason": "reason"}),
            (happened.DecisionNotified, "notice", {"channel": "channel"}),
            (happened.ClaimFiled, "claim", {"reason": "grounds"}),
            (
                happened.ClaimDecided,
                "claim-decision",
                {"upheld": "upheld", "reason": "reason"},
            ),
            (
                happened.GrantAmended,
                "amendment",
                {"amount": "amount", "appropriation": "appropriation", "reason": "reason"},
            ),
            (happened.InstalmentPaid, "payment", {"item": "instalment", "amount": "amount"}),
            (happened.UsageReportReceived, "report", {"amount": "used", "reason": "about"}),
            (happened.UsageReportReturned, "return", {"reason": "reason"}),
            (happened.UsageReportApproved, "approval", {}),
            (happened.GrantRecovered, "recovery", {"amount": "amount", "reason": "reason"}),
        )
    },
    phase=lambda _, __: Phase.DAYS,
    occasion=lambda cells: cells["stage"] in _AGAIN,
    needs=_needs,
)
