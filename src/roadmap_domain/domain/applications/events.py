"""What can have happened to an application for a grant.

Organisations, calls and applications are told by their ids, scorers by opaque ids. `received_on`
and the other days are the events' own effective dates: rules rest on them.
"""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from roadmap_domain.domain.applications.time_limits import Channel
from roadmap_domain.domain.grant_calls.events import GrantKind
from roadmap_domain.kernel.dates import FuzzyDate
from roadmap_domain.kernel.money import Money
from roadmap_domain.kernel.texts import Text


@frozen
class Points:
    """The points that a scorer gave for an item of the call's scoring."""

    item: str
    points: int

    def __str__(self) -> str:
        return f"{self.item} {self.points}"


@frozen
class ApplicationReceived:
    """An organisation applied for a sum. After the call's last day an application is late.

    `priority` is the call's, where the application serves one. `earlier` are the applications of
    earlier calls that the organisation itself refers to.
    """

    stored_name: ClassVar = "application.received@1"
    call: str
    organisation: str
    kind: GrantKind
    amount: Money
    received_on: FuzzyDate
    purpose: Text
    priority: str | None = None
    earlier: tuple[str, ...] = ()


@frozen
class CompletionRequested:
    """The applicant was asked to complete the application by a day."""

    stored_name: ClassVar = "application.completion-requested@1"
    what: Text
    by_day: FuzzyDate


@frozen
class ApplicationCompleted:
    """The applicant sent what was asked for."""

    stored_name: ClassVar = "application.completed@1"
    what: Text


@frozen
class ApplicationWithdrawn:
    """The applicant withdrew the application."""

    stored_name: ClassVar = "application.withdrawn@1"
    reason: Text | None


@frozen
class EligibilityAssessed:
    """The application was found to meet a criterion of the call, or not to."""

    stored_name: ClassVar = "application.criterion-assessed@1"
    criterion: str
    met: bool
    reason: Text | None


@frozen
class ApplicationScored:
    """A scorer gave points; the same scorer's later points take their place."""

    stored_name: ClassVar = "application.scored@1"
    scorer: str
    points: tuple[Points, ...]
    comment: Text | None


@frozen
class GrantProposed:
    """A body proposed a sum, or, without one, that the application be rejected."""

    stored_name: ClassVar = "application.proposed@1"
    by: str
    amount: Money | None
    reason: Text


@frozen
class GrantAwarded:
    """A sum was granted from an appropriation."""

    stored_name: ClassVar = "application.granted@1"
    by: str
    amount: Money
    reason: Text
    appropriation: str


@frozen
class ApplicationRejected:
    """Nothing was granted."""

    stored_name: ClassVar = "application.rejected@1"
    by: str
    reason: Text


@frozen
class DecisionNotified:
    """The decision was sent to the applicant; a claim can be filed until `claims_until`."""

    stored_name: ClassVar = "application.notified@1"
    channel: Channel
    sent_on: FuzzyDate
    claims_until: FuzzyDate


@frozen
class ClaimFiled:
    """The applicant claimed a revision of the decision."""

    stored_name: ClassVar = "application.claim-filed@1"
    grounds: Text


@frozen
class ClaimDecided:
    """The claim was upheld or dismissed; what is granted then is an amendment of its own."""

    stored_name: ClassVar = "application.claim-decided@1"
    by: str
    upheld: bool
    reason: Text


@frozen
class GrantAmended:
    """What is granted is another sum from now on; nothing, where the grant is taken back."""

    stored_name: ClassVar = "application.amended@1"
    by: str
    amount: Money
    reason: Text
    amended_on: FuzzyDate
    appropriation: str | None = None


@frozen
class InstalmentPaid:
    """A part of the grant, or all of it, was paid."""

    stored_name: ClassVar = "application.instalment-paid@1"
    instalment: str
    amount: Money


@frozen
class UsageReportReceived:
    """The organisation told what the grant was used for, and how much of it was used."""

    stored_name: ClassVar = "application.usage-report-received@1"
    used: Money
    about: Text
    received_on: FuzzyDate


@frozen
class UsageReportReturned:
    """The report was returned to be completed."""

    stored_name: ClassVar = "application.usage-report-returned@1"
    reason: Text


@frozen
class UsageReportApproved:
    """The report was approved."""

    stored_name: ClassVar = "application.usage-report-approved@1"


@frozen
class GrantRecovered:
    """It was decided that a part of what was paid, or all of it, comes back."""

    stored_name: ClassVar = "application.recovered@1"
    by: str
    amount: Money
    reason: Text
    recovered_on: FuzzyDate | None = None


ApplicationEvent = (
    ApplicationReceived
    | CompletionRequested
    | ApplicationCompleted
    | ApplicationWithdrawn
    | EligibilityAssessed
    | ApplicationScored
    | GrantProposed
    | GrantAwarded
    | ApplicationRejected
    | DecisionNotified
    | ClaimFiled
    | ClaimDecided
    | GrantAmended
    | InstalmentPaid
    | UsageReportReceived
    | UsageReportReturned
    | UsageReportApproved
    | GrantRecovered
)
