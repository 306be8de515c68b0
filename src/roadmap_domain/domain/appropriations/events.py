"""What can have happened to an appropriation. Sums are exact, in euros and cents."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from roadmap_domain.kernel.dates import FuzzyDate
from roadmap_domain.kernel.money import Money
from roadmap_domain.kernel.texts import Text
from roadmap_domain.kernel.values import Share


@frozen
class AppropriationDecided:
    """A sum was set aside for grants of a year."""

    stored_name: ClassVar = "appropriation.decided@1"
    year: int
    amount: Money


@frozen
class AppropriationChanged:
    """The sum was raised or lowered to another one."""

    stored_name: ClassVar = "appropriation.changed@1"
    amount: Money
    reason: Text
    changed_on: FuzzyDate | None = None


@frozen
class GrantCommitted:
    """What is set aside for an application is `amount` from now on; nothing, where it is released.

    Commitments are numbered from 1, so that the latest is known in whatever order they take
    effect. `change` is what the commitment adds to the committed sum, so that folding adds up sums
    and remembers no application. `priority` says whether it serves a priority of its call, and
    `share` what the call keeps for its priorities at least.
    """

    stored_name: ClassVar = "appropriation.grant-committed@1"
    number: int
    application: str
    amount: Money
    change: Money
    priority: bool
    share: Share | None = None
    committed_on: FuzzyDate | None = None


AppropriationEvent = AppropriationDecided | AppropriationChanged | GrantCommitted
