"""The decisions on an application, from its receipt to the decision on it."""

from __future__ import annotations

from roadmap_domain.domain.applicants.events import ApplicationListed
from roadmap_domain.domain.applicants.state import APPLICANT, applications_of
from roadmap_domain.domain.applications import rules
from roadmap_domain.domain.applications.events import (
    ApplicationCompleted,
    ApplicationReceived,
    ApplicationRejected,
    ApplicationScored,
    ApplicationWithdrawn,
    CompletionRequested,
    EligibilityAssessed,
    GrantAmended,
    GrantAwarded,
    GrantProposed,
    Points,
)
from roadmap_domain.domain.applications.judging import Judging, check_balance
from roadmap_domain.domain.applications.state import APPLICATION, Application, existing
from roadmap_domain.domain.grant_calls.events import GrantKind
from roadmap_domain.domain.grant_calls.state import read_call
from roadmap_domain.domain.organisations.state import ORGANISATION
from roadmap_domain.domain.organisations.state import existing as existing_organisation
from roadmap_domain.kernel.dates import DateLike, as_fuzzy
from roadmap_domain.kernel.money import MoneyLike, as_some_money
from roadmap_domain.kernel.recorded import Retracted
from roadmap_domain.kernel.retraction import retracted
from roadmap_domain.kernel.slices import Beside, Circumstances, decides
from roadmap_domain.kernel.texts import Text, TextLike, as_text


@decides(APPLICATION)
def receive_application(
    application: Application | None,
    circumstances: Circumstances,
    *,
    grant_call: str,
    organisation: str,
    kind: GrantKind,
    amount: MoneyLike,
    purpose: TextLike,
    priority: str | None = None,
    earlier: tuple[str, ...] = (),
) -> list[ApplicationReceived | Beside[ApplicationListed]]:
    """Record that an organisation applied for a sum; the day of effect is when it came.

    What comes after the call's last day is recorded, but is late. The application is listed among
    its applicant's, so that whoever decides on another finds it.
    """
    received = ApplicationReceived(
        grant_call,
        organisation,
        kind,
        as_some_money(amount),
        circumstances.effective_on,
        as_text(purpose),
        priority,
        earlier,
    )
    if application is not None:
        if application.received != received:
            raise rules.ApplicationExists
        return []
    read = circumstances.read
    call = read_call(read, grant_call)
    existing_organisation(read(ORGANISATION, organisation), organisation)
    if kind not in call.opened.kinds:
        raise rules.KindNotCalledFor(kind)
    if priority is not None and priority not in {it.code for it in call.opened.priorities}:
        raise rules.NoSuchPriority(priority)
    if received.received_on.last_day < call.opened.opens.first_day:
        raise rules.GrantCallNotYetOpen(call.opened.opens)
    for one in earlier:
        if existing(read(APPLICATION, one), one).received.organisation != organisation:
            raise rules.NotTheApplicantsOwn(one)
    own_id = circumstances.aggregate_id
    held = read(APPLICATION, own_id)
    if held is not None:
        Judging.of(held, circumstances).check_corrected(received, call)
    if own_id in applications_of(read, organisation):
        return [received]
    return [received, Beside(APPLICANT, organisation, ApplicationListed(own_id))]


@decides(APPLICATION)
def request_completion(
    application: Application | None,
    circumstances: Circumstances,
    *,
    what: TextLike,
    by_day: DateLike,
) -> list[CompletionRequested]:
    """Ask the applicant to complete the application by a day."""
    application = existing(application, circumstances.aggregate_id)
    asked = CompletionRequested(as_text(what), as_fuzzy(by_day))
    if application.asked == asked and circumstances.corrects is None:
        return []
    _check_open(application, circumstances)
    return [asked]


@decides(APPLICATION)
def complete_application(
    application: Application | None, circumstances: Circumstances, *, what: TextLike
) -> list[ApplicationCompleted]:
    """Record that the applicant sent what was asked for."""
    application = existing(application, circumstances.aggregate_id)
    _check_open(application, circumstances)
    if application.asked is None:
        raise rules.CompletionNotAsked
    if circumstances.effective_on.last_day > application.asked.by_day.last_day:
        raise rules.CompletionIsLate(application.asked.by_day)
    return [ApplicationCompleted(as_text(what))]


@decides(APPLICATION)
def withdraw_application(
    application: Application | None,
    circumstances: Circumstances,
    *,
    reason: TextLike | None = None,
) -> list[ApplicationWithdrawn]:
    """Record that the applicant withdrew the application."""
    application = existing(application, circumstances.aggregate_id)
    if application.withdrawn:
        return []
    _check_open(application, circumstances)
    return [ApplicationWithdrawn(_text(reason))]


@decides(APPLICATION)
def assess_eligibility(
    application: Application | None,
    circumstances: Circumstances,
    *,
    criterion: str,
    met: bool,
    reason: TextLike | None = None,
) -> list[EligibilityAssessed]:
    """Record whether an application meets a criterion of the call; if not, with the reason."""
    application = existing(application, circumstances.aggregate_id)
    assessed = EligibilityAssessed(criterion, met, _text(reason))
    if application.assessed.get(criterion) == assessed and circumstances.corrects is None:
        return []
    _check_open(application, circumstances)
    call = read_call(circumstances.read, application.received.call)
    if call.criterion(criterion) is None:
        known = ", ".join(it.code for it in call.opened.criteria) or "–"
        raise rules.NoSuchGrantCriterion(criterion, known)
    if not met and assessed.reason is None:
        raise rules.NotEligibleNeedsReason
    return [assessed]


@decides(APPLICATION)
def score_application(
    application: Application | None,
    circumstances: Circumstances,
    *,
    scorer: str,
    points: tuple[Points, ...],
    comment: TextLike | None = None,
) -> list[ApplicationScored]:
    """Give an application points by the call's scoring. They advise; they decide nothing."""
    application = existing(application, circumstances.aggregate_id)
    scored = ApplicationScored(scorer, points, _text(comment))
    if application.scores.get(scorer) == scored and circumstances.corrects is None:
        return []
    _check_open(application, circumstances)
    scoring = read_call(circumstances.read, application.received.call).opened.scoring
    if not scoring:
        raise rules.CallIsNotScored
    highest = {it.code: it.highest for it in scoring}
    if sorted(it.item for it in points) != sorted(highest):
        raise rules.NoSuchScoringItem(", ".join(highest))
    for it in points:
        if not 0 <= it.points <= highest[it.item]:
            raise rules.PointsOffTheScale(it.item, highest[it.item], it.points)
    return [scored]


@decides(APPLICATION)
def propose_grant(
    application: Application | None,
    circumstances: Circumstances,
    *,
    amount: MoneyLike | None = None,
    reason: TextLike,
) -> list[GrantProposed]:
    """Propose a sum, or without one a rejection; the basis is the proposing body's decision."""
    application = existing(application, circumstances.aggregate_id)
    judging = Judging.of(application, circumstances)
    sum_ = None if amount is None else as_some_money(amount)
    proposed = GrantProposed(judging.proposer(), sum_, as_text(reason))
    if application.proposed == proposed and circumstances.corrects is None:
        return []
    _check_open(application, circumstances)
    judging.check_closed()
    if sum_ is not None:
        judging.check_grantable(sum_)
    return [proposed]


@decides(APPLICATION)
def award_grant(
    application: Application | None,
    circumstances: Circumstances,
    *,
    amount: MoneyLike,
    reason: TextLike,
) -> list[GrantAwarded]:
    """Grant a sum that has just been committed (`commit_grant`), on the deciding body's decision.

    The sum may be another than the proposed one.
    """
    application = existing(application, circumstances.aggregate_id)
    judging = Judging.of(application, circumstances)
    awarded = GrantAwarded(
        judging.decider(),
        as_some_money(amount),
        as_text(reason),
        judging.call.opened.appropriation,
    )
    if application.decided == awarded and circumstances.corrects is None:
        return []
    _check_decidable(application, circumstances)
    judging.check_corrected_day()
    judging.check_grantable(awarded.amount)
    judging.check_committed(awarded.amount)
    # A correction finds what has been paid since.
    held = circumstances.read(APPLICATION, circumstances.aggregate_id) or application
    check_balance(awarded.amount, held.paid, held.recovered)
    return [awarded]


@decides(APPLICATION)
def reject_application(
    application: Application | None, circumstances: Circumstances, *, reason: TextLike
) -> list[ApplicationRejected]:
    """Grant nothing; the basis is the deciding body's decision."""
    application = existing(application, circumstances.aggregate_id)
    rejected = ApplicationRejected(
        Judging.of(application, circumstances).decider(), as_text(reason)
    )
    if application.decided == rejected and circumstances.corrects is None:
        return []
    _check_decidable(application, circumstances)
    return [rejected]


@decides(APPLICATION)
def retract_application(
    application: Application | None, circumstances: Circumstances, *, reason: TextLike
) -> list[Retracted]:
    """Retract the named event of an application, which never should have been recorded.

    Where another sum is granted without it, that one is committed first, from the event's day.
    """
    events = retracted(circumstances, reason)
    held, wrong = (
        circumstances.read(APPLICATION, circumstances.aggregate_id),
        circumstances.corrects,
    )
    if application is None or held is None or wrong is None:
        return events
    check_balance(application.granted, application.paid, application.recovered)
    if isinstance(wrong.event, GrantAmended):
        Judging.of(application, circumstances).check_latest()
    if held.granted != application.granted:
        judging = Judging.of(application, circumstances)
        judging.check_just_committed(application.granted, wrong.effective_on)
    return events


def _check_open(application: Application, circumstances: Circumstances) -> None:
    """Raise unless the application is to be decided on, or the decision corrects something."""
    if application.withdrawn:
        raise rules.ApplicationIsWithdrawn
    if application.decided is not None and circumstances.corrects is None:
        raise rules.ApplicationIsDecided


def _check_decidable(application: Application, circumstances: Circumstances) -> None:
    _check_open(application, circumstances)
    if application.proposed is None:
        raise rules.NotProposed


def _text(value: TextLike | None) -> Text | None:
    return None if value is None else as_text(value)
