"""The state of a call for grants, and how events make it."""

from __future__ import annotations

from typing import assert_never

from attrs import frozen

from roadmap_domain.domain.grant_calls import rules
from roadmap_domain.domain.grant_calls.events import (
    GrantCallEvent,
    GrantCallExtended,
    GrantCallOpened,
    GrantCriterion,
)
from roadmap_domain.kernel.dates import FuzzyDate
from roadmap_domain.kernel.slices import Read, Slice
from roadmap_domain.kernel.states import changed


@frozen
class GrantCall:
    """A call as it stands. Its applications are aggregates of their own."""

    opened: GrantCallOpened
    closes: FuzzyDate

    def criterion(self, code: str) -> GrantCriterion | None:
        """The criterion of a code."""
        return next((it for it in self.opened.criteria if it.code == code), None)

    def is_late(self, received: FuzzyDate) -> bool:
        """Whether what came on a day came after the last day, as it stands now."""
        return received.last_day > self.closes.last_day


def evolve(call: GrantCall | None, event: GrantCallEvent) -> GrantCall | None:
    """The call after `event`."""
    if isinstance(event, GrantCallOpened):
        return GrantCall(event, event.closes)
    if call is None:
        return None
    match event:
        case GrantCallExtended(closes=closes):
            return changed(call, closes=closes)
        case _:
            assert_never(event)


GRANT_CALL: Slice[GrantCall, GrantCallEvent] = Slice(
    "grant-call", (GrantCallOpened, GrantCallExtended), evolve
)


def existing(call: GrantCall | None, call_id: str) -> GrantCall:
    """The call, or `NoSuchGrantCall` where it has not been opened."""
    if call is None:
        raise rules.NoSuchGrantCall(call_id)
    return call


def read_call(read: Read, call_id: str) -> GrantCall:
    """The call that a decision reads; raises `NoSuchGrantCall`."""
    return existing(read(GRANT_CALL, call_id), call_id)
