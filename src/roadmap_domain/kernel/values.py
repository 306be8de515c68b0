"""Small values that several slices share."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Literal

from attrs import field, frozen
from attrs.validators import ge

from roadmap_domain.kernel.money import Money

Precision = Literal["exact", "about", "at-least"]
IndicatorKind = Literal["question", "description"]
"""Whether an indicator is a question that is asked, or describes what is counted."""
UnitKind = Literal["scale", "count", "euro", "percent", "yes-no"]
"""What the values of an indicator are numbers of."""


@frozen
class Count:
    """A number of people or things, as exact as its source: "80", "about 100", "at least 80"."""

    number: int = field(validator=ge(0))
    precision: Precision = "exact"


def _finite(_: object, __: object, number: Decimal) -> None:
    if not number.is_finite():
        raise ValueError(f"not a number: {number}")


@frozen
class Quantity:
    """A number of any unit, as exact as its source: "3.5", "about 100".

    Raises:
        ValueError: the number is not finite.
    """

    number: Decimal = field(validator=_finite)
    precision: Precision = "exact"


@frozen
class Share:
    """A part of a whole: 1 of 2 is a half."""

    part: int
    of: int

    def __str__(self) -> str:
        return f"{self.part}/{self.of}"

    @property
    def fraction(self) -> Fraction:
        """The share as a number; nothing where it is of nothing."""
        return Fraction(self.part, self.of) if self.of else Fraction()

    def rest_of(self, whole: Money) -> Money:
        """What others may have, so that the share is kept: a part of a cent is not theirs."""
        return Money(whole.cents * (self.of - self.part) // self.of)
