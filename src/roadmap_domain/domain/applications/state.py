"""An application's state, and how events make it."""

from __future__ import annotations

from typing import assert_never

from attrs import field, frozen

from roadmap_domain.domain.applications import rules
from roadmap_domain.domain.applications.events import (
    ApplicationCompleted,
    ApplicationEvent,
    ApplicationReceived,
    ApplicationRejected,
    ApplicationScored,
    ApplicationWithdrawn,
    ClaimDecided,
    ClaimFiled,
    CompletionRequested,
    DecisionNotified,
    EligibilityAssessed,
    GrantAmended,
    GrantAwarded,
    GrantProposed,
    GrantRecovered,
    InstalmentPaid,
    UsageReportApproved,
    UsageReportReceived,
    UsageReportReturned,
)
from roadmap_domain.kernel.money import NOTHING, Money
from roadmap_domain.kernel.slices import Slice
from roadmap_domain.kernel.states import changed


@frozen
class Application:
    """An application as it stands; `granted` is nothing until something is.

    `asked` is what the applicant was asked to complete and has not sent. `claim` is one that is
    not decided on.
    """

    received: ApplicationReceived
    asked: CompletionRequested | None = None
    withdrawn: bool = False
    assessed: dict[str, EligibilityAssessed] = field(factory=dict)
    scores: dict[str, ApplicationScored] = field(factory=dict)
    proposed: GrantProposed | None = None
    decided: GrantAwarded | ApplicationRejected | None = None
    granted: Money = NOTHING
    amended: GrantAmended | None = None
    notified: DecisionNotified | None = None
    claim: ClaimFiled | None = None
    claim_decided: ClaimDecided | None = None
    instalments: dict[str, InstalmentPaid] = field(factory=dict)
    report: UsageReportReceived | None = None
    returned: UsageReportReturned | None = None
    approved: bool = False
    recovered: Money = NOTHING
    recovery: GrantRecovered | None = None

    @property
    def paid(self) -> Money:
        """What was paid, recoveries not counted."""
        return sum((it.amount for it in self.instalments.values()), NOTHING)

    @property
    def owes_report(self) -> bool:
        """Whether something was granted and no report of it has come, or it was returned."""
        missing = self.report is None or self.returned is not None
        return self.granted > NOTHING and missing


def evolve(application: Application | None, event: ApplicationEvent) -> Application | None:
    """The application after `event`."""
    if isinstance(event, ApplicationReceived):
        return Application(event)
    if application is None:
        return None
    match event:
        case CompletionRequested():
            return changed(application, asked=event)
        case ApplicationCompleted():
            return changed(application, asked=None) if application.asked else application
        case ApplicationWithdrawn():
            return changed(application, withdrawn=True)
        case EligibilityAssessed(criterion=criterion):
            return changed(application, assessed={**application.assessed, criterion: event})
        case ApplicationScored(scorer=scorer):
            return changed(application, scores={**application.scores, scorer: event})
        case GrantProposed():
            return changed(application, proposed=event)
        case GrantAwarded() | ApplicationRejected() if application.proposed is None:
            return application
        case GrantAwarded(amount=amount):
            return changed(application, decided=event, granted=amount)
        case ApplicationRejected():
            return changed(application, decided=event)
        case _:
            return application if application.decided is None else _decided(application, event)


def _decided(
    application: Application,
    event: DecisionNotified
    | ClaimFiled
    | ClaimDecided
    | GrantAmended
    | InstalmentPaid
    | UsageReportReceived
    | UsageReportReturned
    | UsageReportApproved
    | GrantRecovered,
) -> Application:
    """The application after an event that rests on the decision."""
    match event:
        case DecisionNotified():
            return changed(application, notified=event)
        case ClaimFiled():
            return changed(application, claim=event) if application.notified else application
        case ClaimDecided():
            if application.claim is None:
                return application
            return changed(application, claim=None, claim_decided=event)
        case GrantAmended(amount=amount):
            # What is decided anew is notified anew, and can be claimed against anew.
            return changed(application, granted=amount, amended=event, notified=None)
        case InstalmentPaid(instalment=code) if application.granted > NOTHING:
            return changed(application, instalments={**application.instalments, code: event})
        case UsageReportReceived() if application.granted > NOTHING:
            return changed(application, report=event, returned=None)
        case UsageReportReturned() if application.report:
            return changed(application, returned=event)
        case UsageReportApproved() if application.report:
            return changed(application, approved=True)
        case GrantRecovered(amount=amount) if application.instalments:
            return changed(application, recovered=application.recovered + amount, recovery=event)
        case InstalmentPaid() | UsageReportReceived():
            return application
        case UsageReportReturned() | UsageReportApproved() | GrantRecovered():
            return application
        case _:
            assert_never(event)


APPLICATION: Slice[Application, ApplicationEvent] = Slice(
    "application",
    (
        ApplicationReceived,
        CompletionRequested,
        ApplicationCompleted,
        ApplicationWithdrawn,
        EligibilityAssessed,
        ApplicationScored,
        GrantProposed,
        GrantAwarded,
        ApplicationRejected,
        DecisionNotified,
        ClaimFiled,
        ClaimDecided,
        GrantAmended,
        InstalmentPaid,
        UsageReportReceived,
        UsageReportReturned,
        UsageReportApproved,
        GrantRecovered,
    ),
    evolve,
)


def existing(application: Application | None, application_id: str) -> Application:
    """The application, or `NoSuchApplication` where it has not been received."""
    if application is None:
        raise rules.NoSuchApplication(application_id)
    return application
