"""A log in a list, for the plain fold."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from attrs import frozen

from roadmap_domain.application.plain import Members, members_of
from roadmap_domain.kernel.recorded import Recorded


@frozen
class Listed:
    """Events in a list: a part of a log, or a log with something left out."""

    events: Sequence[Recorded[Any]]

    def log(self) -> Sequence[Recorded[Any]]:
        return self.events

    def stream(self, stream: str, /) -> list[Recorded[Any]]:
        return [it for it in self.events if it.stream == stream]

    def members(self) -> Members:
        return members_of(self.events)
