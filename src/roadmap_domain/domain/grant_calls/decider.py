"""The decisions on a call for grants."""

from __future__ import annotations

from collections import Counter

from roadmap_domain.domain.appropriations.rules import CommittedByIt
from roadmap_domain.domain.appropriations.state import APPROPRIATION
from roadmap_domain.domain.appropriations.state import existing as existing_appropriation
from roadmap_domain.domain.grant_calls import rules
from roadmap_domain.domain.grant_calls.events import (
    GrantCallExtended,
    GrantCallOpened,
    GrantCriterion,
    GrantKind,
    Priority,
    ScoringItem,
)
from roadmap_domain.domain.grant_calls.state import GRANT_CALL, GrantCall, existing
from roadmap_domain.kernel.dates import DateLike, as_fuzzy
from roadmap_domain.kernel.money import NOTHING
from roadmap_domain.kernel.recorded import Retracted
from roadmap_domain.kernel.retraction import retracted
from roadmap_domain.kernel.slices import Circumstances, decides
from roadmap_domain.kernel.texts import TextLike, as_text
from roadmap_domain.kernel.values import Share


@decides(GRANT_CALL)
def open_grant_call(
    call: GrantCall | None,
    circumstances: Circumstances,
    *,
    appropriation: str,
    kinds: tuple[GrantKind, ...],
    opens: DateLike,
    closes: DateLike,
    criteria: tuple[GrantCriterion, ...],
    criteria_version: str,
    proposes: tuple[str, ...],
    decides: tuple[str, ...],
    reports_due: DateLike | None = None,
    bars_unreported: bool = False,
    scoring: tuple[ScoringItem, ...] = (),
    scoring_version: str | None = None,
    priorities: tuple[Priority, ...] = (),
    priority_share: Share | None = None,
) -> list[GrantCallOpened]:
    """Call for grants from an appropriation, by criteria and scoring in the version that holds."""
    opened = GrantCallOpened(
        appropriation,
        kinds,
        as_fuzzy(opens),
        as_fuzzy(closes),
        criteria,
        criteria_version,
        proposes,
        decides,
        None if reports_due is None else as_fuzzy(reports_due),
        bars_unreported,
        scoring,
        scoring_version,
        priorities,
        priority_share,
    )
    if call is not None:
        if call.opened != opened:
            raise rules.GrantCallExists
        return []
    existing_appropriation(circumstances.read(APPROPRIATION, appropriation), appropriation)
    held = circumstances.read(GRANT_CALL, circumstances.aggregate_id)
    if held is not None and held.opened.appropriation != appropriation:
        before = circumstances.read(APPROPRIATION, held.opened.appropriation)
        if before is not None and before.committed > NOTHING:
            raise CommittedByIt(held.opened.appropriation)
    if not (kinds and proposes and decides):
        raise rules.NothingCalledFor
    if opened.closes.last_day < opened.opens.first_day:
        raise rules.GrantCallIsBackwards(opened.opens, opened.closes)
    for coded in (criteria, scoring, priorities):
        (named, times), *_ = Counter(it.code for it in coded).most_common(1) or [("", 0)]
        if times > 1:
            raise rules.CodeNamedTwice(named)
    share = priority_share
    if share is not None and not (priorities and 0 < share.part <= share.of):
        raise rules.PriorityShareIsFaulty
    return [opened]


@decides(GRANT_CALL)
def extend_grant_call(
    call: GrantCall | None, circumstances: Circumstances, *, closes: DateLike, reason: TextLike
) -> list[GrantCallExtended]:
    """Let a call close later; applications that have come stay valid, late ones are so no more."""
    call, later = existing(call, circumstances.aggregate_id), as_fuzzy(closes)
    if call.closes == later and circumstances.corrects is None:
        return []
    if later.last_day <= call.closes.last_day:
        raise rules.GrantExtensionIsNotLater(call.closes)
    return [GrantCallExtended(later, as_text(reason))]


@decides(GRANT_CALL)
def retract_grant_call(
    _: GrantCall | None, circumstances: Circumstances, *, reason: TextLike
) -> list[Retracted]:
    """Retract the named event of a call for grants, which never should have been recorded."""
    return retracted(circumstances, reason)
