"""The sheet of what became of applications, from completion to recovery."""

from __future__ import annotations

from roadmap_domain.application.desk import Call, call
from roadmap_domain.domain.applications import decider as applications
from roadmap_domain.domain.applications import events as happened
from roadmap_domain.domain.applications import granted_decider as granted
from roadmap_domain.domain.appropriations import decider as appropriations
from roadmap_domain.interop import grant_words, written
from roadmap_domain.interop.plans.columns import code, col, many, text, words
from roadmap_domain.interop.plans.grant_sheets import APPLICATION
from roadmap_domain.interop.plans.sheet import Cells
from roadmap_domain.interop.plans.stages import Course, Stage, course_sheet
from roadmap_domain.kernel.texts import Text


def _commitment(row: Cells) -> list[Call]:
    committed = {"application": row["application"], "amount": row["amount"]}
    return [call(appropriations.commit_grant, row["appropriation"], **committed)]


_REASON = {"reason": "reason"}
_GRANTED = {"amount": "amount", "reason": "reason"}
_FROM = {"appropriation": "appropriation"}

_COURSE = Course(
    ("application", "stage", "item"),
    (
        Stage(
            "täydennyspyyntö",
            "begäran om komplettering",
            "completion-request",
            applications.request_completion,
            happened.CompletionRequested,
            {"reason": "what", "by_day": "by_day"},
            needs=("by_day", "reason"),
            again=True,
        ),
        Stage(
            "täydennys",
            "komplettering",
            "completion",
            applications.complete_application,
            happened.ApplicationCompleted,
            {"reason": "what"},
            needs=("reason",),
            again=True,
        ),
        Stage(
            "peruminen",
            "återtagande",
            "withdrawal",
            applications.withdraw_application,
            happened.ApplicationWithdrawn,
            _REASON,
        ),
        Stage(
            "kriteeri",
            "kriterium",
            "criterion",
            applications.assess_eligibility,
            happened.EligibilityAssessed,
            {"item": "criterion", "reason": "reason"},
            needs=("item",),
            more=lambda row: {"met": row["reason"] is None},
        ),
        Stage(
            "pisteet",
            "poäng",
            "scores",
            applications.score_application,
            happened.ApplicationScored,
            {"item": "scorer", "points": "points", "reason": "comment"},
            needs=("item", "points"),
        ),
        Stage(
            "esitys",
            "förslag",
            "proposal",
            applications.propose_grant,
            happened.GrantProposed,
            _GRANTED,
            needs=("reason",),
        ),
        Stage(
            "päätös",
            "beslut",
            "decision",
            applications.reject_application,
            happened.ApplicationRejected,
            _REASON,
            needs=("reason",),
            suits=lambda row: row.get("amount") is None,
        ),
        Stage(
            "päätös",
            "beslut",
            "decision",
            applications.award_grant,
            happened.GrantAwarded,
            _GRANTED,
            needs=("reason", "appropriation"),
            first=_commitment,
            shows=_FROM,
        ),
        Stage(
            "tiedoksianto",
            "delgivning",
            "notice",
            granted.notify_decision,
            happened.DecisionNotified,
            {"channel": "channel"},
            again=True,
        ),
        Stage(
            "oikaisuvaatimus",
            "begäran om omprövning",
            "claim",
            granted.file_claim,
            happened.ClaimFiled,
            {"reason": "grounds"},
            needs=("reason",),
            again=True,
        ),
        Stage(
            "oikaisuratkaisu",
            "omprövning",
            "claim-decision",
            granted.decide_claim,
            happened.ClaimDecided,
            {"upheld": "upheld", "reason": "reason"},
            needs=("upheld", "reason"),
            again=True,
        ),
        Stage(
            "muutos",
            "ändring",
            "amendment",
            granted.amend_grant,
            happened.GrantAmended,
            _GRANTED,
            needs=("amount", "appropriation", "reason"),
            again=True,
            first=_commitment,
            shows=_FROM,
        ),
        Stage(
            "maksu",
            "betalning",
            "payment",
            granted.pay_instalment,
            happened.InstalmentPaid,
            {"item": "instalment", "amount": "amount"},
            needs=("item", "amount"),
        ),
        Stage(
            "selvitys",
            "redovisning",
            "report",
            granted.receive_usage_report,
            happened.UsageReportReceived,
            {"amount": "used", "reason": "about"},
            needs=("amount", "reason"),
            again=True,
        ),
        Stage(
            "palautus",
            "återsänd",
            "return",
            granted.return_usage_report,
            happened.UsageReportReturned,
            _REASON,
            needs=("reason",),
            again=True,
        ),
        Stage(
            "hyväksyntä",
            "godkänd",
            "approval",
            granted.approve_usage_report,
            happened.UsageReportApproved,
            {},
        ),
        Stage(
            "takaisinperintä",
            "återkrav",
            "recovery",
            granted.recover_grant,
            happened.GrantRecovered,
            _GRANTED,
            needs=("amount", "reason"),
            again=True,
        ),
    ),
)

AVUSTUSVAIHEET = course_sheet(
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
        APPLICATION,
        _COURSE.column(),
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
    _COURSE,
)
