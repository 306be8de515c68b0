"""What a store knows of its own condition, for those who look after it."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol, runtime_checkable

from attrs import frozen


@frozen
class Condition:
    """What holds of a store, as far as it has such a thing; sizes in bytes.

    `clock` is the server's. A standby only reads, `lag` seconds behind its primary. Of a primary,
    `standbys` are attached; where it `waits` for one, it records nothing while none is.
    """

    last_recorded_at: datetime | None = None
    size: int | None = None
    free: int | None = None
    clock: datetime | None = None
    is_standby: bool = False
    lag: float | None = None
    standbys: int | None = None
    waits: bool = False


@runtime_checkable
class Inspected(Protocol):
    """A store that can be looked at; others are known by opening and reading them."""

    def condition(self) -> Condition:
        """What holds of the store now."""
        ...

    def probe(self) -> None:
        """Find out whether it could be written to, and write nothing to the log.

        Raises:
            StoreProblem: what an append would meet.
        """
        ...
