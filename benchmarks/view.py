"""What the log is folded into: the same for everybody."""

from collections import Counter
from typing import NamedTuple


class View(NamedTuple):
    """How many outcomes each year was given, and the latest title of each action."""

    outcomes: Counter[tuple[int, str]]
    titles: dict[str, str]
