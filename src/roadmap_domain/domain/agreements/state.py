"""The state of an agreement, and how events make it."""

from __future__ import annotations

from datetime import date
from typing import assert_never

from attrs import field, frozen

from roadmap_domain.domain.agreements import rules
from roadmap_domain.domain.agreements.events import (
    AgreementAmended,
    AgreementDrafted,
    AgreementEnded,
    AgreementEvent,
    AgreementSigned,
    ResponsibleChanged,
)
from roadmap_domain.kernel.dates import FuzzyDate
from roadmap_domain.kernel.slices import Slice
from roadmap_domain.kernel.states import FORMER, changed
from roadmap_domain.kernel.texts import Text


@frozen(slots=False)
class Agreement:
    """An agreement as it stands; it is no more than a draft until it is signed.

    `last_day` is the one on which it was agreed, or decided, to end.
    """

    drafted: AgreementDrafted = field(metadata=FORMER)
    title: Text
    parties: tuple[str, ...]
    responsible: tuple[Text, ...]
    signed: AgreementSigned | None = None
    last_day: FuzzyDate | None = None
    amended: tuple[AgreementAmended, ...] = ()
    ended: AgreementEnded | None = None

    def is_over_by(self, day: date) -> bool:
        """Whether its last day is before a day."""
        return self.last_day is not None and self.last_day.last_day < day

    def holds_on(self, day: date) -> bool:
        """Whether it is signed and in force on a day."""
        signed = self.signed
        return signed is not None and signed.since.last_day <= day and not self.is_over_by(day)


def evolve(agreement: Agreement | None, event: AgreementEvent) -> Agreement | None:
    """The agreement after `event`."""
    if isinstance(event, AgreementDrafted):
        return Agreement(event, event.title, event.parties, event.responsible)
    if agreement is None:
        return None
    match event:
        case AgreementSigned(until=until):
            return changed(agreement, signed=event, last_day=until)
        case ResponsibleChanged(responsible=responsible):
            return changed(agreement, responsible=responsible)
        case AgreementAmended() | AgreementEnded() if agreement.signed is None:
            return agreement
        case AgreementAmended(parties=parties, until=until):
            return changed(
                agreement,
                amended=(*agreement.amended, event),
                parties=agreement.parties if parties is None else parties,
                last_day=agreement.last_day if until is None else until,
            )
        case AgreementEnded(last_day=last_day):
            return changed(agreement, ended=event, last_day=last_day)
        case _:
            assert_never(event)


AGREEMENT: Slice[Agreement, AgreementEvent] = Slice(
    "agreement",
    (AgreementDrafted, AgreementSigned, AgreementAmended, ResponsibleChanged, AgreementEnded),
    evolve,
)


def existing(agreement: Agreement | None, agreement_id: str) -> Agreement:
    """The agreement, or `NoSuchAgreement` where it has not been drafted."""
    if agreement is None:
        raise rules.NoSuchAgreement(agreement_id)
    return agreement
