"""What each aggregate takes for granted of others, so that nobody takes it away from under them.

A correction or a retraction in one stream is refused where an aggregate in another rests on what it
would change. Which aggregates may rest on it is told by their events that name it; what they take
for granted and is not so, by their states.
"""

from __future__ import annotations

from typing import Final

from roadmap_domain.domain.resting import councils, money, plans
from roadmap_domain.domain.resting.basics import Resting

__all__ = ["RESTING", "Resting"]

RESTING: Final[tuple[Resting, ...]] = (*plans.RESTING, *councils.RESTING, *money.RESTING)
"""Every slice whose aggregates rest on others; a slice rests on itself where its own events may."""
