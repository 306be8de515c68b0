"""The decisions on an appropriation.

A commitment goes before the grant decision that it is for, in the same command: the sum is guarded
by one stream, whoever decides at once. The latest commitment must be decided on before another is
made, so at most one is ever without its decision, also where the two come as two commands. Both
hold from the same day, so that on no day more is granted than is committed.
"""

from __future__ import annotations

from roadmap_domain.domain.applications.rules import ApplicationIsLate, ApplicationIsWithdrawn
from roadmap_domain.domain.applications.state import APPLICATION, Application
from roadmap_domain.domain.applications.state import existing as existing_application
from roadmap_domain.domain.appropriations import rules
from roadmap_domain.domain.appropriations.events import (
    AppropriationChanged,
    AppropriationDecided,
    GrantCommitted,
)
from roadmap_domain.domain.appropriations.state import APPROPRIATION, Appropriation, existing
from roadmap_domain.domain.grant_calls.state import GrantCall, read_call
from roadmap_domain.kernel.basis import DecisionBasis, SourceBasis
from roadmap_domain.kernel.money import NOTHING, Money, MoneyLike, as_money, as_some_money
from roadmap_domain.kernel.recorded import Retracted
from roadmap_domain.kernel.retraction import retracted
from roadmap_domain.kernel.slices import Circumstances, decides
from roadmap_domain.kernel.texts import TextLike, as_text


@decides(APPROPRIATION)
def decide_appropriation(
    appropriation: Appropriation | None,
    circumstances: Circumstances,
    *,
    year: int,
    amount: MoneyLike,
) -> list[AppropriationDecided]:
    """Set a sum aside for the grants of a year.

    A correction leaves enough for all that was granted from it before it was changed.
    """
    decided = AppropriationDecided(year, as_some_money(amount))
    if appropriation is not None:
        if appropriation.decided != decided:
            raise rules.AppropriationExists
        return []
    _check_basis(circumstances)
    held = circumstances.read(APPROPRIATION, circumstances.aggregate_id)
    if held is not None:
        held.check_held(decided.amount)
    return [decided]


@decides(APPROPRIATION)
def change_appropriation(
    appropriation: Appropriation | None,
    circumstances: Circumstances,
    *,
    amount: MoneyLike,
    reason: TextLike,
) -> list[AppropriationChanged]:
    """Raise or lower what may be granted; not below what is granted, or due to priorities."""
    appropriation = existing(appropriation, circumstances.aggregate_id)
    sum_ = as_money(amount)
    if appropriation.amount == sum_ and circumstances.corrects is None:
        return []
    _check_basis(circumstances)
    _check_settled(appropriation, circumstances)
    appropriation.check_holds(sum_, circumstances.effective_on)
    wrong = circumstances.corrects
    if wrong is not None and wrong.effective_on.last_day < circumstances.effective_on.last_day:
        # Put later, it is not there on the days between.
        appropriation.check_holds(appropriation.amount, wrong.effective_on)
    return [AppropriationChanged(sum_, as_text(reason), circumstances.effective_on)]


@decides(APPROPRIATION)
def commit_grant(
    appropriation: Appropriation | None,
    circumstances: Circumstances,
    *,
    application: str,
    amount: MoneyLike,
) -> list[GrantCommitted]:
    """Set a sum aside for an application: all that is to be granted to it, or nothing any more."""
    appropriation = existing(appropriation, circumstances.aggregate_id)
    sum_ = as_money(amount)
    held = existing_application(circumstances.read(APPLICATION, application), application)
    call = read_call(circumstances.read, held.received.call)
    if call.opened.appropriation != circumstances.aggregate_id:
        raise rules.OtherAppropriation(application, call.opened.appropriation)
    before, number = _before(appropriation, circumstances, application, held)
    if sum_ > before:
        _check_awardable(held, call)
    if sum_ == before and circumstances.corrects is None:
        return []
    day = circumstances.effective_on
    later = appropriation.not_yet_free(day) if sum_ > before else NOTHING
    if sum_ - before > appropriation.left - later:
        raise rules.AppropriationExceeded(appropriation.left - later, sum_ - before)
    committed = GrantCommitted(
        number,
        application,
        sum_,
        sum_ - before,
        held.received.priority is not None,
        share := call.opened.priority_share,
        day,
    )
    if share is not None and not committed.priority:
        room = share.rest_of(appropriation.amount) - appropriation.beside - later
        if committed.change > room:
            raise rules.PrioritiesUnderserved(str(share), room)
    return [committed]


@decides(APPROPRIATION)
def retract_appropriation(
    appropriation: Appropriation | None, circumstances: Circumstances, *, reason: TextLike
) -> list[Retracted]:
    """Retract the named event of an appropriation, which never should have been recorded."""
    events = retracted(circumstances, reason)
    if appropriation is not None and circumstances.corrects is not None:
        appropriation.check_holds(appropriation.amount, circumstances.corrects.effective_on)
    wrong = circumstances.corrects.event if circumstances.corrects else None
    if appropriation is not None and not isinstance(wrong, GrantCommitted):
        _check_settled(appropriation, circumstances)
    if appropriation is not None and isinstance(wrong, GrantCommitted):
        held = circumstances.read(APPLICATION, wrong.application)
        _check_latest(appropriation, wrong)
        if held is not None and held.granted != wrong.amount - wrong.change:
            raise rules.CommitmentInUse(wrong.application)
    return events


def _before(
    appropriation: Appropriation,
    circumstances: Circumstances,
    application: str,
    held: Application,
) -> tuple[Money, int]:
    """What is committed for an application so far, and the number of its next commitment.

    What the latest commitment is for is what it says; for any other, what has been granted.
    """
    wrong = circumstances.corrects.event if circumstances.corrects else None
    if isinstance(wrong, GrantCommitted):
        _check_latest(appropriation, wrong)
        if wrong.application != application:
            raise rules.CommitmentInUse(wrong.application)
        if wrong.committed_on not in (None, circumstances.effective_on):
            raise rules.CommittedOnAnotherDay(application, wrong.committed_on)
        return wrong.amount - wrong.change, wrong.number
    latest = appropriation.latest
    number = latest.number + 1 if latest else 1
    if latest is not None and latest.application == application:
        _check_not_earlier(latest, circumstances, held)
        return latest.amount, number
    _check_settled(appropriation, circumstances)
    return held.granted, number


def _check_awardable(application: Application, call: GrantCall) -> None:
    """Raise where the decision on the application, whatever its day, would be refused."""
    if application.withdrawn:
        raise ApplicationIsWithdrawn
    if call.is_late(application.received.received_on):
        raise ApplicationIsLate(call.closes)


def _check_latest(appropriation: Appropriation, wrong: GrantCommitted) -> None:
    """Raise `CommitmentInUse` where another commitment has followed."""
    if appropriation.latest is not None and appropriation.latest.number > wrong.number:
        raise rules.CommitmentInUse(wrong.application)


def _check_not_earlier(
    latest: GrantCommitted, circumstances: Circumstances, held: Application
) -> None:
    """Raise where a commitment that has not been decided on would be put on an earlier day.

    Of its sum that day may have less to give.
    """
    since = latest.committed_on
    undecided = held.granted != latest.amount
    if undecided and since and circumstances.effective_on.last_day < since.last_day:
        raise rules.CommittedOnAnotherDay(latest.application, since)


def _check_settled(appropriation: Appropriation, circumstances: Circumstances) -> None:
    """Raise `CommitmentIsOpen` where the latest commitment has not been decided on."""
    latest = appropriation.latest
    if latest is None:
        return
    held = circumstances.read(APPLICATION, latest.application)
    if (held.granted if held else NOTHING) != latest.amount:
        raise rules.CommitmentIsOpen(latest.application, latest.amount)


def _check_basis(circumstances: Circumstances) -> None:
    if not isinstance(circumstances.basis, DecisionBasis | SourceBasis):
        raise rules.AppropriationNeedsDecision
