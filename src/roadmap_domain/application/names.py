"""Which streams are named in which."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from roadmap_domain.kernel.recorded import Recorded

if TYPE_CHECKING:  # loads every slice, and only who corrects needs it
    from roadmap_domain.domain.resting import Resting

Log = Callable[[int, Sequence[str]], Iterator[Recorded[Any]]]
"""The log after a position, of events of some stored names."""


class Names:
    """Keeps ids only, and catches up with what is new in the log.

    Only who corrects or retracts asks, and only about the events by which a slice names others.
    """

    def __init__(self) -> None:
        self._positions: dict[str, int] = {}
        self._named: dict[tuple[str, str], dict[str, None]] = {}

    def naming(self, stream: str, by: Resting, log: Log) -> list[str]:
        """The ids of the aggregates of a slice that name a stream."""
        kind = by.of.name
        for recorded in log(self._positions.get(kind, 0), [it.stored_name for it in by.events]):
            aggregate_id = recorded.stream.partition("/")[2]
            for named in by.names(aggregate_id, recorded.event):
                self._named.setdefault((kind, named), {})[aggregate_id] = None
            self._positions[kind] = recorded.position
        return list(self._named.get((kind, stream), ()))
