"""Which aggregates belong to which programme."""

from __future__ import annotations

from typing import Any

from roadmap_domain.kernel.recorded import Recorded


class Membership:
    """Folds the few events that put an aggregate into a programme; keeps only ids.

    What counts on a past day is for the question to find out: an id listed here may have no state
    then.
    """

    # By name, so that no slice is loaded before one of its events is read.
    names = (
        "review.conducted@1",
        "year-plan.opened@1",
        "action.planned@1",
        "action.carried-over@1",
        "indicator.defined@1",
        "gathering.series-started@1",
        "council.planned@1",
    )

    def __init__(self) -> None:
        self.position = 0
        self._members: dict[tuple[str, str], dict[str, None]] = {}

    def apply(self, recorded: Recorded[Any]) -> None:
        """Take in the next event of the log; events of other names may be left out."""
        kind, _, aggregate_id = recorded.stream.partition("/")
        programme = getattr(recorded.event, "programme", None)
        if isinstance(programme, str):
            self._members.setdefault((programme, kind), {})[aggregate_id] = None
        self.position = recorded.position

    def of(self, programme: str, kind: str) -> list[str]:
        """The ids of one kind, in the order in which they came in."""
        return list(self._members.get((programme, kind), ()))
