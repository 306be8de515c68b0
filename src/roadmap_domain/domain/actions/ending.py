"""The decisions by which an action ends: withdrawn, merged into another, or split in several."""

from __future__ import annotations

from roadmap_domain.domain.actions import checks, rules
from roadmap_domain.domain.actions.events import ActionMerged, ActionSplit, ActionWithdrawn
from roadmap_domain.domain.actions.state import ACTION, Action
from roadmap_domain.kernel.slices import Circumstances, decides
from roadmap_domain.kernel.texts import TextLike, as_text


@decides(ACTION)
def withdraw(
    action: Action | None, circumstances: Circumstances, *, from_year: int, reason: TextLike
) -> list[ActionWithdrawn]:
    """Withdraw an action: from a year on, it is no longer to be done."""
    if action is not None and action.ended_from == from_year and not action.continued_by:
        return []
    checks.can_end(checks.going_on(action, circumstances), from_year, circumstances)
    return [ActionWithdrawn(from_year, as_text(reason))]


@decides(ACTION)
def merge(
    action: Action | None,
    circumstances: Circumstances,
    *,
    into: str,
    from_year: int,
    reason: TextLike,
) -> list[ActionMerged]:
    """Let another action do what this one was to do; the history follows to it."""
    checks.can_end(checks.going_on(action, circumstances), from_year, circumstances)
    checks.successor(into, circumstances)
    return [ActionMerged(from_year, into, as_text(reason))]


@decides(ACTION)
def split(
    action: Action | None,
    circumstances: Circumstances,
    *,
    into: tuple[str, ...],
    from_year: int,
    reason: TextLike,
) -> list[ActionSplit]:
    """Let several other actions do what this one was to do; the history follows to them."""
    checks.can_end(checks.going_on(action, circumstances), from_year, circumstances)
    parts = tuple(dict.fromkeys(into))
    if len(parts) < 2:  # noqa: PLR2004 # "several" begins at two
        raise rules.SplitNeedsSeveral
    for part in parts:
        checks.successor(part, circumstances)
    return [ActionSplit(from_year, parts, as_text(reason))]
