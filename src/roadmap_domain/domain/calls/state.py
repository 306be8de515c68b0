"""A call's state, and how events make it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import assert_never

from attrs import field, frozen

from roadmap_domain.domain.calls import rules
from roadmap_domain.domain.calls.events import (
    CallEvent,
    CallExtended,
    CallOpened,
    CriterionAssessed,
    RegistrationReceived,
    RegistrationWithdrawn,
    SelectionMade,
    SelectionProposed,
)
from roadmap_domain.domain.councils.charter import Charter, Criterion
from roadmap_domain.kernel.dates import FuzzyDate
from roadmap_domain.kernel.slices import Slice
from roadmap_domain.kernel.states import changed


@frozen
class Registration:
    """A registration with what was assessed of it, by criterion."""

    received: RegistrationReceived
    withdrawn: bool = False
    assessed: dict[str, CriterionAssessed] = field(factory=dict)


@frozen(slots=False)
class CandidateCall:
    """A call as it stands: its registrations by code, what was proposed and what was selected.

    `earlier` is the call before it for the same term.
    """

    opened: CallOpened
    closes: FuzzyDate
    registrations: dict[str, Registration] = field(factory=dict)
    proposed: SelectionProposed | None = None
    made: SelectionMade | None = None
    earlier: CandidateCall | None = None

    def registration(self, code: str) -> Registration:
        """The registration of a code; raises `NoSuchRegistration`."""
        if code not in self.registrations:
            raise rules.NoSuchRegistration(code)
        return self.registrations[code]

    def has_selected(self, seat_class: str, organisation: str) -> bool:
        """Whether an organisation was selected for a class, in this call or in an earlier one."""
        return any(
            (it.received.seat_class, it.received.organisation) == (seat_class, organisation)
            for call in self._calls()
            for it in call.chosen(call.made.selected if call.made else ())
        )

    def has_bound(self, member: str, deputy: str) -> bool:
        """Whether one organisation was selected as the deputy of another."""
        return any(
            [it.received.organisation for it in call.chosen((tie.member, tie.deputy))]
            == [member, deputy]
            for call in self._calls()
            for tie in (call.made.deputies if call.made else ())
        )

    def chosen(self, codes: Iterable[str]) -> list[Registration]:
        """The registrations of some codes, as far as they are there."""
        return [self.registrations[code] for code in codes if code in self.registrations]

    def _calls(self) -> Iterator[CandidateCall]:
        call: CandidateCall | None = self
        while call is not None:
            yield call
            call = call.earlier

    def is_late(self, registration: Registration) -> bool:
        """Whether a registration came after the last day, as it stands now."""
        return registration.received.received_on.last_day > self.closes.last_day

    def in_time(self, seat_class: str) -> dict[str, Registration]:
        """The registrations for a class that are neither late nor withdrawn."""
        return {
            code: it
            for code, it in self.registrations.items()
            if it.received.seat_class == seat_class and not it.withdrawn and not self.is_late(it)
        }

    def criteria(self, charter: Charter) -> tuple[Criterion, ...]:
        """The charter's criteria and the call's own."""
        return (*charter.criteria, *self.opened.criteria)

    def applied(self, charter: Charter, seat_class: str, seats: int) -> tuple[Criterion, ...]:
        """The criteria that are applied in a class with so many seats."""
        over = len(self.in_time(seat_class)) > seats
        match charter.criteria_applied:
            case "always":
                return self.criteria(charter)
            case "when-over":
                return self.criteria(charter) if over else ()
            case "never":
                return ()


def evolve(call: CandidateCall | None, event: CallEvent) -> CandidateCall | None:
    """The call after `event`."""
    if isinstance(event, CallOpened):
        return CandidateCall(event, event.closes, earlier=call)
    if call is None:
        return None
    match event:
        case CallExtended(closes=closes):
            return changed(call, closes=closes)
        case RegistrationReceived():
            return _with(call, event.registration, Registration(event))
        case RegistrationWithdrawn(registration=code) if code in call.registrations:
            return _with(call, code, changed(call.registrations[code], withdrawn=True))
        case CriterionAssessed(registration=code) if code in call.registrations:
            held = call.registrations[code]
            assessed = {**held.assessed, event.criterion: event}
            return _with(call, code, changed(held, assessed=assessed))
        case RegistrationWithdrawn() | CriterionAssessed():
            return call
        case SelectionProposed():
            return changed(call, proposed=event)
        case SelectionMade():
            return changed(call, made=event)
        case _:
            assert_never(event)


def _with(call: CandidateCall, code: str, registration: Registration) -> CandidateCall:
    return changed(call, registrations={**call.registrations, code: registration})


CALL: Slice[CandidateCall, CallEvent] = Slice(
    "call",
    (
        CallOpened,
        CallExtended,
        RegistrationReceived,
        RegistrationWithdrawn,
        CriterionAssessed,
        SelectionProposed,
        SelectionMade,
    ),
    evolve,
)


def existing(call: CandidateCall | None, call_id: str) -> CandidateCall:
    """The call, or `NoSuchCall` where it has not been opened."""
    if call is None:
        raise rules.NoSuchCall(call_id)
    return call
