"""The decisions on an application that follow its decision: notice, claims, payments, reports."""

from __future__ import annotations

from roadmap_domain.domain.applications import granted_rules as rules
from roadmap_domain.domain.applications.events import (
    ClaimDecided,
    ClaimFiled,
    DecisionNotified,
    GrantAmended,
    GrantRecovered,
    InstalmentPaid,
    UsageReportApproved,
    UsageReportReceived,
    UsageReportReturned,
)
from roadmap_domain.domain.applications.judging import Judging, check_balance
from roadmap_domain.domain.applications.state import APPLICATION, Application, existing
from roadmap_domain.domain.applications.time_limits import Channel, last_day_for_claim
from roadmap_domain.kernel.dates import as_fuzzy
from roadmap_domain.kernel.money import NOTHING, MoneyLike, as_money, as_some_money
from roadmap_domain.kernel.slices import Circumstances, decides
from roadmap_domain.kernel.texts import TextLike, as_text


@decides(APPLICATION)
def notify_decision(
    application: Application | None, circumstances: Circumstances, *, channel: Channel
) -> list[DecisionNotified]:
    """Record that the decision was sent on the day of effect; the time limit follows from it."""
    application = _decided(application, circumstances)
    sent_on = circumstances.effective_on
    until = last_day_for_claim(sent_on.last_day, channel)
    notified = DecisionNotified(channel, sent_on, as_fuzzy(until))
    if application.notified == notified and circumstances.corrects is None:
        return []
    if application.notified is not None:
        raise rules.NotifiedAlready
    return [notified]


@decides(APPLICATION)
def file_claim(
    application: Application | None, circumstances: Circumstances, *, grounds: TextLike
) -> list[ClaimFiled]:
    """Record that the applicant claims a revision of the decision."""
    application = _decided(application, circumstances)
    filed = ClaimFiled(as_text(grounds))
    if application.claim == filed and circumstances.corrects is None:
        return []
    if application.claim is not None:
        raise rules.ClaimIsPending
    if application.notified is None:
        raise rules.NotNotified
    until = application.notified.claims_until
    if circumstances.effective_on.last_day > until.last_day:
        raise rules.ClaimIsLate(until)
    return [filed]


@decides(APPLICATION)
def decide_claim(
    application: Application | None,
    circumstances: Circumstances,
    *,
    upheld: bool,
    reason: TextLike,
) -> list[ClaimDecided]:
    """Uphold a claim or dismiss it; what is granted then is an amendment (`amend_grant`)."""
    application = _decided(application, circumstances)
    by = Judging.of(application, circumstances).decider()
    decided = ClaimDecided(by, upheld, as_text(reason))
    if application.claim is None:
        if application.claim_decided == decided and circumstances.corrects is None:
            return []
        raise rules.NoClaim
    return [decided]


@decides(APPLICATION)
def amend_grant(
    application: Application | None,
    circumstances: Circumstances,
    *,
    amount: MoneyLike,
    reason: TextLike,
) -> list[GrantAmended]:
    """Grant another sum, which has just been committed; nothing, to take the grant back."""
    application = _decided(application, circumstances)
    judging = Judging.of(application, circumstances)
    day = circumstances.effective_on
    amended = GrantAmended(
        judging.decider(),
        as_money(amount),
        as_text(reason),
        day,
        judging.call.opened.appropriation,
    )
    if application.granted == amended.amount and circumstances.corrects is None:
        return []
    # Sums come in the order in which they take effect: the latest commitment is what is granted.
    wrong, latest = circumstances.corrects, application.amended
    if wrong is None and latest is not None and day.last_day < latest.amended_on.last_day:
        raise rules.AmendedOutOfOrder(latest.amended_on)
    judging.check_corrected_day()
    check_balance(amended.amount, application.paid, application.recovered)
    if amended.amount > application.granted:
        judging.check_grantable(amended.amount)
    judging.check_committed(amended.amount)
    return [amended]


@decides(APPLICATION)
def pay_instalment(
    application: Application | None,
    circumstances: Circumstances,
    *,
    instalment: str,
    amount: MoneyLike,
) -> list[InstalmentPaid]:
    """Record that a part of the grant, or all of it, was paid on the day of effect."""
    application = _granted(application, circumstances)
    paid = InstalmentPaid(instalment, as_some_money(amount))
    if application.instalments.get(instalment, paid) != paid:
        raise rules.InstalmentExists(instalment)
    if instalment in application.instalments:
        return []
    if application.notified is None:
        raise rules.NotNotified
    if application.claim is not None:
        raise rules.ClaimIsPending
    until = application.notified.claims_until
    if circumstances.effective_on.last_day <= until.last_day:
        raise rules.PaidTooEarly(until)
    left = application.granted - application.paid + application.recovered
    if paid.amount > left:
        raise rules.PaidMoreThanGranted(left, paid.amount)
    # Without the instalment that is corrected, nothing could have come back of it.
    held = circumstances.read(APPLICATION, circumstances.aggregate_id) or application
    check_balance(application.granted, application.paid + paid.amount, held.recovered)
    return [paid]


@decides(APPLICATION)
def receive_usage_report(
    application: Application | None,
    circumstances: Circumstances,
    *,
    used: MoneyLike,
    about: TextLike,
) -> list[UsageReportReceived]:
    """Record that the usage report came on the day of effect, be it late.

    `used` is what was used of the grant, whatever the activity cost in all.
    """
    application = _granted(application, circumstances)
    received = UsageReportReceived(as_money(used), as_text(about), circumstances.effective_on)
    if application.report == received and circumstances.corrects is None:
        return []
    if application.approved:
        raise rules.ReportIsApproved
    _check_used(application, received)
    return [received]


@decides(APPLICATION)
def return_usage_report(
    application: Application | None, circumstances: Circumstances, *, reason: TextLike
) -> list[UsageReportReturned]:
    """Return a usage report to be completed."""
    application = _granted(application, circumstances)
    returned = UsageReportReturned(as_text(reason))
    if application.returned == returned and circumstances.corrects is None:
        return []
    if application.approved:
        raise rules.ReportIsApproved
    if application.report is None:
        raise rules.NoUsageReport
    return [returned]


@decides(APPLICATION)
def approve_usage_report(
    application: Application | None, circumstances: Circumstances
) -> list[UsageReportApproved]:
    """Approve a usage report."""
    application = _granted(application, circumstances)
    if application.approved:
        return []
    if application.report is None or application.returned is not None:
        raise rules.NoUsageReport
    # The grant may have been lowered since the report came.
    _check_used(application, application.report)
    return [UsageReportApproved()]


@decides(APPLICATION)
def recover_grant(
    application: Application | None,
    circumstances: Circumstances,
    *,
    amount: MoneyLike,
    reason: TextLike,
) -> list[GrantRecovered]:
    """Decide that a part of what was paid, or all of it, comes back.

    The year's appropriation gets nothing back by it: that is an amendment of the grant.
    """
    application = _granted(application, circumstances)
    by = Judging.of(application, circumstances).decider()
    # The day is a part of it: as much may come back again, for the same reason, on another day.
    day = circumstances.effective_on
    recovered = GrantRecovered(by, as_some_money(amount), as_text(reason), day)
    if application.recovery == recovered and circumstances.corrects is None:
        return []
    left = application.paid - application.recovered
    if recovered.amount > left:
        raise rules.RecoveredMoreThanPaid(left)
    check_balance(application.granted, application.paid, application.recovered + recovered.amount)
    return [recovered]


def _check_used(application: Application, report: UsageReportReceived) -> None:
    """Raise `UsedMoreThanGranted` where a report tells of more than what is granted now."""
    if report.used > application.granted:
        raise rules.UsedMoreThanGranted(application.granted, report.used)


def _decided(application: Application | None, circumstances: Circumstances) -> Application:
    """The application, decided on; raises `NotDecided`."""
    application = existing(application, circumstances.aggregate_id)
    if application.decided is None:
        raise rules.NotDecided
    return application


def _granted(application: Application | None, circumstances: Circumstances) -> Application:
    """The application, with something granted; raises `NotDecided` or `NotGranted`."""
    application = _decided(application, circumstances)
    if application.granted == NOTHING:
        raise rules.NotGranted
    return application
