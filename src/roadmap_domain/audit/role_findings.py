"""Whether those who recorded events were allowed to, by a policy, and on what they rest."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from roadmap_domain.application.policy import Policy
from roadmap_domain.audit import finding_rules as rules
from roadmap_domain.audit.finding_rules import Found
from roadmap_domain.domain.decisions import DECISIONS
from roadmap_domain.kernel.recorded import Recorded, Retracted
from roadmap_domain.persistence.founding import StoreFounded


class Roles:
    """A policy, asked from the other end: which decisions may have led to an event."""

    def __init__(self, policy: Policy) -> None:
        self._policy = policy
        self._leading = defaultdict[tuple[str, type[Any]], set[str]](set)
        for decision in DECISIONS.values():
            for kind in decision.kinds:
                # A stored name begins with its slice: what is recorded beside is of another one.
                of = decision.slice.name if kind is Retracted else _slice_of(kind)
                self._leading[of, kind].add(decision.name)

    def look_at(self, recorded: Recorded[Any], corrected: Recorded[Any] | None) -> Iterator[Found]:
        """Whether the event's role may decide what led to it, and rests on what it must.

        Whoever retracts must be allowed to record what is retracted.
        """
        event = recorded.event
        if isinstance(event, StoreFounded):
            return  # by the founder, before there are roles
        facts: dict[str, object] = {"role": recorded.role, "actor": recorded.actor}
        may = self._policy.roles.get(recorded.role)
        decisions = self._decisions(recorded)
        if may is None:
            yield rules.UNKNOWN_ROLE, facts
        elif not any(name in may for name in decisions) or (
            isinstance(event, Retracted)
            and corrected is not None
            and not any(name in may for name in self._decisions(corrected))
        ):
            yield rules.OUTSIDE_ROLE, facts
        if recorded.basis is None and all(name in self._policy.needs_basis for name in decisions):
            yield rules.NO_BASIS, {}

    def _decisions(self, recorded: Recorded[Any]) -> set[str]:
        """The names of the decisions that lead to such an event."""
        return self._leading[recorded.stream.partition("/")[0], type(recorded.event)]


def _slice_of(kind: type[Any]) -> str:
    stored: str = kind.stored_name
    return stored.partition(".")[0]
