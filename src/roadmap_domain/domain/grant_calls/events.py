"""What can have happened to a call for grants.

Criteria, scoring and priorities are data of the call, each under a code of the call's own.
"""

from __future__ import annotations

from typing import ClassVar, Literal

from attrs import field, frozen
from attrs.validators import ge

from roadmap_domain.kernel.dates import FuzzyDate
from roadmap_domain.kernel.texts import Text
from roadmap_domain.kernel.values import Share

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
    highest: int = field(validator=ge(0))
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
