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
from roadmap_domain.kernel.dates import FuzzyDate
from roadmap_domain.kernel.money import NOTHING, Money
from roadmap_domain.kernel.slices import Slice
from roadmap_domain.kernel.states import FORMER, changed
from roadmap_domain.kernel.values import Share


@frozen
class Appropriation:
    """An appropriation as it stands.

    `committed` is all that is set aside for grants, `beside` what of it serves no priority. `share`
    is the greatest that a call has kept for its priorities. `freed` is all that raises and lowered
    commitments have made free, the last of it on `freed_on`. `most_committed` and
    `most_beside` are the most that `committed` and `beside` have been of the sum as it was decided,
    before it was changed.
    """

    decided: AppropriationDecided = field(metadata=FORMER)
    amount: Money
    committed: Money = NOTHING
    beside: Money = NOTHING
    latest: GrantCommitted | None = None
    share: Share | None = None
    freed: Money = NOTHING
    freed_on: FuzzyDate | None = None
    is_changed: bool = False
    most_committed: Money = NOTHING
    most_beside: Money = NOTHING

    @property
    def left(self) -> Money:
        """What can still be granted."""
        return self.amount - self.committed

    def not_yet_free(self, day: FuzzyDate) -> Money:
        """What may not have been free on a day: all that was freed, where some was later.

        Less by this is left on the day, and on every day after it, than is left at last.
        """
        later = self.freed_on is not None and day.last_day < self.freed_on.last_day
        return self.freed if later else NOTHING

    def check_holds(self, amount: Money, day: FuzzyDate) -> None:
        """Raise unless a sum is enough, from a day on, for what is granted and for priorities."""
        needed = self.not_yet_free(day)
        if amount < self.committed + needed:
            raise rules.LoweredBelowGranted(self.committed + needed)
        if self.share is not None and self.beside + needed > self.share.rest_of(amount):
            raise rules.LoweredBelowPriorities(str(self.share), self.beside + needed)

    def check_held(self, amount: Money) -> None:
        """Raise unless a sum would have been enough all the time until it was changed."""
        if amount < self.most_committed:
            raise rules.LoweredBelowGranted(self.most_committed)
        if self.share is not None and self.most_beside > self.share.rest_of(amount):
            raise rules.LoweredBelowPriorities(str(self.share), self.most_beside)

    def check_commits(self, application: str, amount: Money, day: FuzzyDate) -> None:
        """Raise unless the latest commitment is this one, and holds from the same day."""
        latest = self.latest
        if latest is None or (latest.application, latest.amount) != (application, amount):
            raise rules.NotCommitted(application, amount)
        if latest.committed_on not in (None, day):
            raise rules.CommittedOnAnotherDay(application, latest.committed_on)


def evolve(appropriation: Appropriation | None, event: AppropriationEvent) -> Appropriation | None:
    """The appropriation after `event`."""
    if isinstance(event, AppropriationDecided):
        return Appropriation(event, event.amount)
    if appropriation is None:
        return None
    match event:
        case AppropriationChanged(amount=amount):
            raised = amount - appropriation.amount
            return changed(
                _freed(appropriation, raised, event.changed_on), amount=amount, is_changed=True
            )
        case GrantCommitted(number=number, change=change, share=share):
            latest = appropriation.latest
            shares = [it for it in (appropriation.share, share) if it is not None]
            committed = appropriation.committed + change
            beside = appropriation.beside + (NOTHING if event.priority else change)
            most, most_beside = appropriation.most_committed, appropriation.most_beside
            if not appropriation.is_changed:
                most, most_beside = max(most, committed), max(most_beside, beside)
            return changed(
                _freed(appropriation, NOTHING - change, event.committed_on),
                committed=committed,
                beside=beside,
                most_committed=most,
                most_beside=most_beside,
                latest=event if latest is None or latest.number <= number else latest,
                share=max(shares, key=lambda it: it.fraction, default=None),
            )
        case _:
            assert_never(event)


def _freed(appropriation: Appropriation, sum_: Money, day: FuzzyDate | None) -> Appropriation:
    """The appropriation after a sum became free on a day; less than nothing was taken."""
    if sum_ <= NOTHING:
        return appropriation
    before = appropriation.freed_on
    last = day if before is None or day is None else max(before, day, key=lambda it: it.last_day)
    return changed(appropriation, freed=appropriation.freed + sum_, freed_on=last or before)


APPROPRIATION: Slice[Appropriation, AppropriationEvent] = Slice(
    "appropriation", (AppropriationDecided, AppropriationChanged, GrantCommitted), evolve
)


def existing(appropriation: Appropriation | None, appropriation_id: str) -> Appropriation:
    """The appropriation, or `NoSuchAppropriation` where it has not been decided."""
    if appropriation is None:
        raise rules.NoSuchAppropriation(appropriation_id)
    return appropriation
