"""A review's state, and how events make it."""

from __future__ import annotations

from typing import assert_never

from attrs import field, frozen

from roadmap_domain.domain.reviews import rules
from roadmap_domain.domain.reviews.events import (
    FindingMade,
    ProposalMade,
    ReviewConducted,
    ReviewEvent,
)
from roadmap_domain.kernel.slices import Slice
from roadmap_domain.kernel.states import changed
from roadmap_domain.kernel.texts import Text


@frozen(slots=False)
class Review:
    """A review as it stands: its particulars, findings by code and proposals by number."""

    conducted: ReviewConducted
    findings: dict[str, FindingMade] = field(factory=dict)
    proposals: dict[int, Text] = field(factory=dict)


def evolve(review: Review | None, event: ReviewEvent) -> Review | None:
    """The review after `event`."""
    if isinstance(event, ReviewConducted):
        return Review(event)
    if review is None:
        return None
    match event:
        case FindingMade(finding=finding):
            return changed(review, findings={**review.findings, finding: event})
        case ProposalMade(number=number, text=text):
            return changed(review, proposals={**review.proposals, number: text})
        case _:
            assert_never(event)


REVIEW: Slice[Review, ReviewEvent] = Slice(
    "review", (ReviewConducted, FindingMade, ProposalMade), evolve
)


def existing(review: Review | None, review_id: str) -> Review:
    """The review, or `NoSuchReview` where it has not been recorded."""
    if review is None:
        raise rules.NoSuchReview(review_id)
    return review
