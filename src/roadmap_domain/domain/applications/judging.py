"""What a proposal and a decision on an application check besides the application itself."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from attrs import frozen

from roadmap_domain.domain.applicants.state import applications_of
from roadmap_domain.domain.applications import granted_rules, rules
from roadmap_domain.domain.applications.events import ApplicationReceived
from roadmap_domain.domain.applications.state import APPLICATION, Application
from roadmap_domain.domain.appropriations.rules import CommittedByIt
from roadmap_domain.domain.appropriations.state import APPROPRIATION
from roadmap_domain.domain.appropriations.state import existing as existing_appropriation
from roadmap_domain.domain.grant_calls.state import GRANT_CALL, GrantCall, read_call
from roadmap_domain.kernel.basis import DecisionBasis
from roadmap_domain.kernel.dates import FuzzyDate, as_fuzzy
from roadmap_domain.kernel.money import NOTHING, Money
from roadmap_domain.kernel.rules import RuleViolation
from roadmap_domain.kernel.slices import Circumstances


def check_balance(granted: Money, paid: Money, recovered: Money) -> None:
    """Raise where more has come back than was paid, or more stays paid than is granted."""
    if recovered > paid:
        raise granted_rules.RecoveredMoreThanPaid(paid)
    if paid - recovered > granted:
        raise granted_rules.AmendedBelowPaid(paid - recovered)


@frozen
class Judging:
    """An application and the call that it answers, on the day of a decision."""

    application: Application
    call: GrantCall
    circumstances: Circumstances

    @classmethod
    def of(cls, application: Application, circumstances: Circumstances) -> Judging:
        """The application with its call."""
        return cls(
            application, read_call(circumstances.read, application.received.call), circumstances
        )

    @property
    def day(self) -> date:
        """The day of the decision."""
        return self.circumstances.effective_on.last_day

    def proposer(self) -> str:
        """The body that proposes, as the basis names it; raises `WrongProposer`."""
        return self._body(self.call.opened.proposes, rules.WrongProposer)

    def decider(self) -> str:
        """The body that decides, as the basis names it; raises `WrongDecider`."""
        return self._body(self.call.opened.decides, rules.WrongDecider)

    def check_closed(self) -> None:
        """Raise unless the call has closed by the day."""
        if self.day <= self.call.closes.last_day:
            raise rules.ProposedTooEarly(self.call.closes)

    def check_grantable(self, amount: Money) -> None:
        """Raise unless a sum may be granted by the call's criteria."""
        if self.call.is_late(self.application.received.received_on):
            raise rules.ApplicationIsLate(self.call.closes)
        if amount > self.application.received.amount:
            raise rules.MoreThanSought(self.application.received.amount, amount)
        # What is found later than the day is no ground for what is decided on it.
        own_id = self.circumstances.aggregate_id
        then = self.circumstances.read(APPLICATION, own_id, held_on=self.day)
        for criterion in self.call.opened.criteria:
            assessed = then.assessed.get(criterion.code) if then else None
            if assessed is None:
                raise rules.EligibilityNotAssessed(as_fuzzy(self.day), criterion.title)
            if not assessed.met:
                raise rules.NotEligibleForGrant(criterion.title)
        if self.call.opened.bars_unreported:
            organisation = self.application.received.organisation
            for one in applications_of(self.circumstances.read, organisation):
                if self._owes_report(one):
                    raise rules.UsageReportMissing(one)

    def check_corrected(self, received: ApplicationReceived, call: GrantCall) -> None:
        """Raise where what is committed would not be so for the application as it is corrected.

        `call` is the corrected one's.
        """
        own_id, was = self.circumstances.aggregate_id, self.application.received
        appropriation = self.call.opened.appropriation
        held = self.circumstances.read(APPROPRIATION, appropriation)
        latest = held.latest if held else None
        undecided = latest.amount if latest and latest.application == own_id else NOTHING
        committed = max(self.application.granted, undecided)
        if committed == NOTHING:
            return
        counted = (was.call, was.priority is None)
        if (received.call, received.priority is None) != counted:
            raise CommittedByIt(appropriation)
        if committed > received.amount:
            raise rules.MoreThanSought(received.amount, committed)
        if call.is_late(received.received_on):
            raise rules.ApplicationIsLate(call.closes)

    def check_corrected_day(self) -> None:
        """Raise where a correction would move a sum to another day than its commitment's."""
        wrong = self.circumstances.corrects
        if wrong is not None and wrong.effective_on != self.circumstances.effective_on:
            raise granted_rules.AmendedOutOfOrder(wrong.effective_on)

    def check_committed(self, amount: Money) -> None:
        """Raise unless a sum has just been committed, or a correction leaves it as it was."""
        wrong = self.circumstances.corrects
        if wrong is not None and getattr(wrong.event, "amount", None) == amount:
            return
        self.check_latest()
        self.check_just_committed(amount, self.circumstances.effective_on)

    def check_latest(self) -> None:
        """Raise where a sum would be corrected or retracted that has been amended since."""
        wrong = self.circumstances.corrects
        held = self.circumstances.read(APPLICATION, self.circumstances.aggregate_id)
        amended = held.amended if held else None
        if wrong is not None and amended is not None and amended != wrong.event:
            raise granted_rules.AmendedOutOfOrder(amended.amended_on)

    def check_just_committed(self, amount: Money, day: FuzzyDate) -> None:
        """Raise unless the latest commitment is of this sum, from the same day."""
        appropriation = self.call.opened.appropriation
        held = existing_appropriation(
            self.circumstances.read(APPROPRIATION, appropriation), appropriation
        )
        held.check_commits(self.circumstances.aggregate_id, amount, day)

    def _owes_report(self, application: str) -> bool:
        """Whether the report of the organisation's grant should have come by the day and has not.

        What came later than that does not count for a decision of the day.
        """
        held = self.circumstances.read(APPLICATION, application, held_on=self.day)
        call = self.circumstances.read(GRANT_CALL, held.received.call) if held else None
        if held is None or call is None or not held.owes_report:
            return False
        if held.received.organisation != self.application.received.organisation:
            return False  # since corrected: the application was another's
        due = call.opened.reports_due
        return due is not None and due.last_day < self.day

    def _body(self, allowed: tuple[str, ...], rule: Callable[[str], RuleViolation]) -> str:
        basis = self.circumstances.basis
        known = {body.casefold() for body in allowed}
        if not isinstance(basis, DecisionBasis) or basis.body.casefold() not in known:
            raise rule(", ".join(allowed))
        return basis.body
