"""What can have happened to a call for grants.

Criteria, scoring and priorities are data of the call, each under a code of the call's own.
"""

from __future__ import annotations

from typing import ClassVar, Literal

from attrs import field, frozen
from attrs.validators import ge, gt

from roadmap_domain.kernel.dates import FuzzyDate
from roadmap_domain.kernel.money import Money
from roadmap_domain.kernel.texts import Text

GrantKind = Literal["operating-grant", "partnership-grant"]


@frozen
class GrantCriterion:
    """A criterion that an applicant meets or does not meet."""

    code: str
    title: Text

    def __str__(self) -> str:
        return f"{self.code}: {self.title}"


@frozen
class ScoringItem:
    """What scorers give points for, from 0 to `highest`."""

    code: str
    highest: int = field(validator=gt(0))
    title: Text

    def __str__(self) -> str:
        return f"{self.code} (0–{self.highest}): {self.title}"


@frozen
class Priority:
    """A theme that a call puts first."""

    code: str
    title: Text

    def __str__(self) -> str:
        return f"{self.code}: {self.title}"


@frozen
class Share:
    """A part of a whole, at most all of it: 2/3."""

    parts: int = field(validator=ge(0))
    of: int = field(validator=gt(0))

    def __attrs_post_init__(self) -> None:
        if self.parts > self.of:
            raise ValueError(f"more than the whole: {self}")

    def __str__(self) -> str:
        return f"{self.parts}/{self.of}"

    def rest_of(self, whole: Money) -> Money:
        """What others may have, so that the share is kept: a part of a cent is theirs no more."""
        return Money(whole.cents * (self.of - self.parts) // self.of)


@frozen
class GrantCallOpened:
    """Grants were called for, from a day to a day, both included.

    `criteria_version` and `scoring_version` name the county's document and its version.
    `proposes` and `decides` are names of bodies, as decisions are cited. `bars_unreported` says
    that who owes a usage report is granted nothing. `reports_due` is the last day for reports.
    """

    stored_name: ClassVar = "grant-call.opened@1"
    appropriation: str
    kinds: tuple[GrantKind, ...]
    opens: FuzzyDate
    closes: FuzzyDate
    criteria: tuple[GrantCriterion, ...]
    criteria_version: str
    proposes: tuple[str, ...]
    decides: tuple[str, ...]
    reports_due: FuzzyDate | None = None
    bars_unreported: bool = False
    scoring: tuple[ScoringItem, ...] = ()
    scoring_version: str | None = None
    priorities: tuple[Priority, ...] = ()
    priority_share: Share | None = None


@frozen
class GrantCallExtended:
    """The call closes later; applications that came before stay valid."""

    stored_name: ClassVar = "grant-call.extended@1"
    closes: FuzzyDate
    reason: Text


GrantCallEvent = GrantCallOpened | GrantCallExtended
