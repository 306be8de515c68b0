"""Small values that several slices share."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from attrs import field, frozen
from attrs.validators import ge

Precision = Literal["exact", "about", "at-least"]


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
