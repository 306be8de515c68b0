"""What can have happened to premises: a room, or another place that can be lent as one.

`since`, `until` and `last_day` are days that rules rest on. Agreements, organisations and
principles are told by their ids.
"""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from roadmap_domain.kernel.dates import FuzzyDate
from roadmap_domain.kernel.texts import Text
from roadmap_domain.kernel.values import Count


@frozen
class PremisesMapped:
    """Premises were found to suit organisations; what is mapped anew takes the place of the old.

    `seats` is for how many; `accessible` is `None` where it is not known.
    """

    stored_name: ClassVar = "premises.mapped@1"
    programme: str
    name: Text
    address: Text | None = None
    seats: Count | None = None
    accessible: bool | None = None
    suited_for: Text | None = None


@frozen
class PremisesAvailable:
    """The premises can be lent, by principles that hold, perhaps on conditions of their own."""

    stored_name: ClassVar = "premises.available@1"
    lending_principles: str
    conditions: Text | None = None


@frozen
class PremisesUnavailable:
    """The premises cannot be lent, yet or any more."""

    stored_name: ClassVar = "premises.unavailable@1"
    reason: Text


@frozen
class PremisesLent:
    """The premises were lent to an organisation, under an agreement that it is a party of.

    Where `hours` are told, others may have the premises at other hours. Without `until`, the
    lending goes on as long as the agreement.
    """

    stored_name: ClassVar = "premises.lent@1"
    lending: str
    agreement: str
    organisation: str
    use: Text
    since: FuzzyDate
    until: FuzzyDate | None = None
    hours: Text | None = None


@frozen
class PremisesReturned:
    """A lending ended on a day."""

    stored_name: ClassVar = "premises.returned@1"
    lending: str
    last_day: FuzzyDate


PremisesEvent = (
    PremisesMapped | PremisesAvailable | PremisesUnavailable | PremisesLent | PremisesReturned
)
