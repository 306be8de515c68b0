"""Small values that several slices share."""

from __future__ import annotations

from typing import Literal

from attrs import field, frozen
from attrs.validators import ge


@frozen
class Count:
    """A number of people or things, as exact as its source: "80", "about 100", "at least 80"."""

    number: int = field(validator=ge(0))
    precision: Literal["exact", "about", "at-least"] = "exact"
