"""What can have happened to a review."""

from __future__ import annotations

from decimal import Decimal
from typing import ClassVar, Literal

from attrs import frozen

from roadmap_domain.kernel.texts import Text
from roadmap_domain.kernel.values import Count

ReviewKind = Literal[
    "baseline-survey", "stakeholder-survey", "internal-review", "swot", "workshops", "feedback"
]
FindingKind = Literal[
    "finding", "good", "to-develop", "strength", "weakness", "opportunity", "threat"
]


@frozen
class Score:
    """A mean or a single value on a scale, with the scale's bounds."""

    value: Decimal
    lowest: Decimal
    highest: Decimal


@frozen
class ReviewConducted:
    """A review of a programme's cooperation was made; when is the event's effective date."""

    stored_name: ClassVar = "review.conducted@1"
    programme: str
    kind: ReviewKind
    title: Text
    conducted_by: Text | None
    participants: Count | None


@frozen
class FindingMade:
    """The review found something, perhaps with a score by a group of respondents."""

    stored_name: ClassVar = "review.finding-made@1"
    finding: str
    kind: FindingKind
    text: Text
    respondents: Text | None
    score: Score | None


@frozen
class ProposalMade:
    """The review proposed something that an action can be raised from."""

    stored_name: ClassVar = "review.proposal-made@1"
    number: int
    text: Text


ReviewEvent = ReviewConducted | FindingMade | ProposalMade
