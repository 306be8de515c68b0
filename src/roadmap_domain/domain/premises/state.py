"""The state of premises, and how events make it."""

from __future__ import annotations

from typing import assert_never

from attrs import field, frozen

from roadmap_domain.domain.agreements.state import Agreement
from roadmap_domain.domain.premises import rules
from roadmap_domain.domain.premises.events import (
    PremisesAvailable,
    PremisesEvent,
    PremisesLent,
    PremisesMapped,
    PremisesReturned,
    PremisesUnavailable,
)
from roadmap_domain.kernel.dates import FuzzyDate
from roadmap_domain.kernel.slices import Slice
from roadmap_domain.kernel.states import changed


@frozen(slots=False)
class Premises:
    """Premises as they stand: of `available` and `unavailable`, what was said last, if anything.

    A lending that was returned has its last day among `returned`.
    """

    mapped: PremisesMapped
    available: PremisesAvailable | None = None
    unavailable: PremisesUnavailable | None = None
    lendings: dict[str, PremisesLent] = field(factory=dict)
    returned: dict[str, FuzzyDate] = field(factory=dict)

    def ends(self, lending: PremisesLent, agreement: Agreement | None) -> FuzzyDate | None:
        """The last day of a lending: its own or the agreement's, whichever is earlier."""
        own = self.returned.get(lending.lending, lending.until)
        days = [day for day in (own, agreement.last_day if agreement else None) if day]
        return min(days, key=lambda day: day.last_day, default=None)


def evolve(premises: Premises | None, event: PremisesEvent) -> Premises | None:
    """The premises after `event`."""
    if isinstance(event, PremisesMapped):
        return Premises(event) if premises is None else changed(premises, mapped=event)
    if premises is None:
        return None
    match event:
        case PremisesAvailable():
            return changed(premises, available=event, unavailable=None)
        case PremisesUnavailable():
            return changed(premises, available=None, unavailable=event)
        case PremisesLent(lending=lending):
            return changed(premises, lendings={**premises.lendings, lending: event})
        case PremisesReturned(lending=lending, last_day=last_day):
            if lending not in premises.lendings:
                return premises
            return changed(premises, returned={**premises.returned, lending: last_day})
        case _:
            assert_never(event)


PREMISES: Slice[Premises, PremisesEvent] = Slice(
    "premises",
    (PremisesMapped, PremisesAvailable, PremisesUnavailable, PremisesLent, PremisesReturned),
    evolve,
)


def existing(premises: Premises | None, premises_id: str) -> Premises:
    """The premises, or `NoSuchPremises` where they have not been mapped."""
    if premises is None:
        raise rules.NoSuchPremises(premises_id)
    return premises
