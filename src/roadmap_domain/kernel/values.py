"""Small values that several slices share."""

from __future__ import annotations

from typing import Literal

from attrs import field, frozen
from attrs.validators import ge

from roadmap_domain.kernel.money import Money


@frozen
class Count:
    """A number of people or things, as exact as its source: "80", "about 100", "at least 80"."""

    number: int = field(validator=ge(0))
    precision: Literal["exact", "about", "at-least"] = "exact"


@frozen
class Share:
    """A part of a whole: 1 of 2 is a half."""

    part: int
    of: int

    def __str__(self) -> str:
        return f"{self.part}/{self.of}"

    def rest_of(self, whole: Money) -> Money:
        """What others may have, so that the share is kept: a part of a cent is not theirs."""
        return Money(whole.cents * (self.of - self.part) // self.of)
