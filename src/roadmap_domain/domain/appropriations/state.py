"""An appropriation's state, and how events make it.

It is a few sums, however many grants are committed: folding one more event costs the same always.
"""

from __future__ import annotations

from typing import assert_never

from attrs import field, frozen

from roadmap_domain.domain.appropriations import rules
from roadmap_domain.domain.appropriations.events import (
    AppropriationChanged,
    AppropriationDecided,
    AppropriationEvent,
    GrantCommitted,
)
from roadmap_domain.kernel.money import NOTHING, Money
from roadmap_domain.kernel.slices import Slice
from roadmap_domain.kernel.states import FORMER, changed
from roadmap_domain.kernel.values import Share


@frozen
class Appropriation:
    """An appropriation as it stands.

    `committed` is all that is set aside for grants, `beside` what of it serves no priority. `share`
    is the greatest that a call has kept for its priorities.
    """

    decided: AppropriationDecided = field(metadata=FORMER)
    amount: Money
    committed: Money = NOTHING
    beside: Money = NOTHING
    latest: GrantCommitted | None = None
    share: Share | None = None

    @property
    def left(self) -> Money:
        """What can still be granted."""
        return self.amount - self.committed

    def check_holds(self, amount: Money) -> None:
        """Raise unless a sum is enough for what is granted, and for the share of priorities."""
        if amount < self.committed:
            raise rules.LoweredBelowGranted(self.committed)
        if self.share is not None and self.beside > self.share.rest_of(amount):
            raise rules.LoweredBelowPriorities(str(self.share), self.beside)

    def check_commits(self, application: str, amount: Money) -> None:
        """Raise `NotCommitted` unless the latest commitment is this one."""
        latest = self.latest
        if latest is None or (latest.application, latest.amount) != (application, amount):
            raise rules.NotCommitted(application, amount)


def evolve(appropriation: Appropriation | None, event: AppropriationEvent) -> Appropriation | None:
    """The appropriation after `event`."""
    if isinstance(event, AppropriationDecided):
        return Appropriation(event, event.amount)
    if appropriation is None:
        return None
    match event:
        case AppropriationChanged(amount=amount):
            return changed(appropriation, amount=amount)
        case GrantCommitted(number=number, change=change, share=share):
            latest = appropriation.latest
            shares = [it for it in (appropriation.share, share) if it is not None]
            return changed(
                appropriation,
                committed=appropriation.committed + change,
                beside=appropriation.beside + (NOTHING if event.priority else change),
                latest=event if latest is None or latest.number <= number else latest,
                share=max(shares, key=lambda it: it.fraction, default=None),
            )
        case _:
            assert_never(event)


APPROPRIATION: Slice[Appropriation, AppropriationEvent] = Slice(
    "appropriation", (AppropriationDecided, AppropriationChanged, GrantCommitted), evolve
)


def existing(appropriation: Appropriation | None, appropriation_id: str) -> Appropriation:
    """The appropriation, or `NoSuchAppropriation` where it has not been decided."""
    if appropriation is None:
        raise rules.NoSuchAppropriation(appropriation_id)
    return appropriation
