"""Which aggregates belong to which programme."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Final, NamedTuple

JOINING: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "review": ("review.conducted@1",),
        "year-plan": ("year-plan.opened@1",),
        "action": ("action.planned@1", "action.carried-over@1"),
        "indicator": ("indicator.defined@1",),
        "gathering": ("gathering.series-started@1",),
        "council": ("council.planned@1",),
        "agreement-template": ("agreement-template.prepared@1",),
        "agreement": ("agreement.drafted@1",),
        "lending-principles": ("lending-principles.drafted@1",),
        "premises": ("premises.mapped@1",),
    }
)
"""The events that put an aggregate into a programme, by kind. By name, so that no slice is loaded
before its aggregates are asked about."""


class Joined(NamedTuple):
    """Where an event lies that names the programme of a stream, if it has one."""

    position: int
    stream: str
    programme: str | None


Log = Callable[[int, Sequence[str]], Iterable[Joined]]
"""Answers with the events of some names after a position."""


class Membership:
    """Folds the few events that put an aggregate into a programme; keeps only ids.

    When it is asked, it catches up with the log. What counts on a past day is for the question to
    find out: an id listed here may have no state then.
    """

    _NAMES: Final = tuple(name for names in JOINING.values() for name in names)

    def __init__(self, log: Log) -> None:
        self._log = log
        self._position = 0
        self._members: dict[tuple[str, str], dict[str, None]] = {}

    def of(self, programme: str, kind: str) -> list[str]:
        """The ids of one kind, in the order in which they came in, the newest included."""
        # One pass for all kinds: of a kind that the log has none of, each would begin anew.
        for joined in self._log(self._position, self._NAMES):
            if joined.programme is not None:
                of, _, aggregate_id = joined.stream.partition("/")
                self._members.setdefault((joined.programme, of), {})[aggregate_id] = None
            self._position = joined.position
        return list(self._members.get((programme, kind), ()))
