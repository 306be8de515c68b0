"""What a stream comes to, so that only what is new in it has to be read."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple

from roadmap_domain.kernel.recorded import Recorded
from roadmap_domain.kernel.slices import Slice


class Folded(NamedTuple):
    """What a stream comes to: its version, its state, and the latest day that anything holds from.

    Without events it is nothing yet.
    """

    version: int = 0
    state: Any = None
    latest: date = date.min

    def continues_with(self, recorded: Sequence[Recorded[Any]]) -> bool:
        """Whether events take effect in their order, after all that is folded."""
        latest = self.latest
        for r in recorded:
            if r.corrects is not None or r.effective_on.last_day < latest:
                return False
            latest = r.effective_on.last_day
        return True

    def then(self, of: Slice[Any, Any], recorded: Sequence[Recorded[Any]]) -> Folded:
        """The same with the events that continue it."""
        if not recorded:
            return self
        state = of.evolved((r.event for r in recorded), self.state)
        return Folded(self.version + len(recorded), state, recorded[-1].effective_on.last_day)

    @classmethod
    def of(cls, of: Slice[Any, Any], recorded: Sequence[Recorded[Any]]) -> Folded:
        """A whole stream folded."""
        latest = max((r.effective_on.last_day for r in recorded), default=date.min)
        return cls(len(recorded), of.fold(recorded), latest)
