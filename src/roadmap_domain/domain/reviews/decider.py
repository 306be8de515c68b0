"""The decisions on a review."""

from __future__ import annotations

from roadmap_domain.domain.programmes.state import read_programme
from roadmap_domain.domain.reviews import rules
from roadmap_domain.domain.reviews.events import (
    FindingKind,
    FindingMade,
    ProposalMade,
    ReviewConducted,
    ReviewKind,
    Score,
)
from roadmap_domain.domain.reviews.state import REVIEW, Review, existing
from roadmap_domain.kernel.recorded import Retracted
from roadmap_domain.kernel.retraction import retracted
from roadmap_domain.kernel.slices import Circumstances, decides
from roadmap_domain.kernel.texts import TextLike, as_text
from roadmap_domain.kernel.values import Count


@decides(REVIEW)
def record_review(
    review: Review | None,
    circumstances: Circumstances,
    *,
    programme: str,
    kind: ReviewKind,
    title: TextLike,
    conducted_by: TextLike | None = None,
    participants: Count | None = None,
) -> list[ReviewConducted]:
    """Record that a review was conducted."""
    read_programme(circumstances, programme)
    by = None if conducted_by is None else as_text(conducted_by)
    conducted = ReviewConducted(programme, kind, as_text(title), by, participants)
    if review is None:
        return [conducted]
    if review.conducted != conducted:
        raise rules.ReviewExists
    return []


@decides(REVIEW)
def record_finding(
    review: Review | None,
    circumstances: Circumstances,
    *,
    finding: str,
    text: TextLike,
    kind: FindingKind = "finding",
    respondents: TextLike | None = None,
    score: Score | None = None,
) -> list[FindingMade]:
    """Record what the review found, with a score on its scale where there is one."""
    review = existing(review, circumstances.aggregate_id)
    if score is not None and not score.lowest <= score.value <= score.highest:
        raise rules.ScoreOffScale(score.value, score.lowest, score.highest)
    group = None if respondents is None else as_text(respondents)
    made = FindingMade(finding, kind, as_text(text), group, score)
    if review.findings.get(finding, made) != made:
        raise rules.FindingExists(finding)
    return [] if finding in review.findings else [made]


@decides(REVIEW)
def record_proposal(
    review: Review | None, circumstances: Circumstances, *, number: int, text: TextLike
) -> list[ProposalMade]:
    """Record a numbered proposal that an action can be raised from."""
    review, made = existing(review, circumstances.aggregate_id), ProposalMade(number, as_text(text))
    if review.proposals.get(number, made.text) != made.text:
        raise rules.ProposalExists(number)
    return [] if number in review.proposals else [made]


@decides(REVIEW)
def retract_review(
    _: Review | None, circumstances: Circumstances, *, reason: TextLike
) -> list[Retracted]:
    """Retract the named event of a review, which never should have been recorded."""
    return retracted(circumstances, reason)
