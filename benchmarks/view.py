"""What the log is folded into: the same for everybody."""

from collections import Counter
from typing import Generic, NamedTuple, TypeVar

K = TypeVar("K")


class View(NamedTuple, Generic[K]):
    """How many outcomes each year was given, and the latest title of each action."""

    outcomes: Counter[tuple[int, str]]
    titles: dict[K, str]
