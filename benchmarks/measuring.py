"""How time is measured.

In each repetition every contender does the same work once, in an order shuffled anew, so that
whatever else the machine does meets all alike; ratios are taken within a repetition. The garbage
collector runs before each piece of work and not during it. The floor takes part twice, under two
names: how far the ratio of the two is from 1 says what the other ratios are worth.
"""

import gc
import random
from collections.abc import Callable, Mapping, Sequence
from statistics import median
from time import perf_counter

from attrs import frozen

Work = Callable[[int], object]
"""Does the work of one repetition, counted from 0."""
FLOOR, AGAIN, GUARDED, OURS, PLAIN = "floor", "floor again", "guarded floor", "ours", "plain"


@frozen
class Samples:
    """Seconds for one unit of work, by contender, a number for each repetition."""

    seconds: Mapping[str, Sequence[float]]

    def __contains__(self, contender: str) -> bool:
        return contender in self.seconds

    @property
    def repetitions(self) -> int:
        """How often each contender did the work."""
        return len(next(iter(self.seconds.values())))

    def median(self, contender: str) -> float:
        """The middle of a contender's times."""
        return median(self.seconds[contender])

    def ratio(self, contender: str, to: str) -> tuple[float, float]:
        """The ratio of the shortest times, and the middle of the ratios by repetition."""
        over, under = self.seconds[contender], self.seconds[to]
        paired = [a / b for a, b in zip(over, under, strict=True)]
        return min(over) / min(under), median(paired)


def measure(
    contenders: Mapping[str, Work], *, repetitions: int, units: int, warm_up: bool = True
) -> Samples:
    """Let the contenders do their work, `units` of it in each repetition.

    A warm-up is a repetition that is not counted; the work of repetition 0 is left to it.
    """
    shuffled = random.Random(2024)
    order = list(contenders)
    seconds: dict[str, list[float]] = {name: [] for name in contenders}
    for repetition in range(0 if warm_up else 1, repetitions + 1):
        shuffled.shuffle(order)
        for name in order:
            taken = _time(contenders[name], repetition)
            if repetition:
                seconds[name].append(taken / units)
    return Samples(seconds)


def _time(work: Work, repetition: int) -> float:
    gc.collect()
    gc.disable()
    try:
        start = perf_counter()
        work(repetition)
        return perf_counter() - start
    finally:
        gc.enable()
