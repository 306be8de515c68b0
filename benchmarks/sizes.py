"""Logs of five hundred to a million events: what a command and a question cost on them."""

from collections.abc import Iterator
from contextlib import ExitStack, closing
from time import perf_counter

from attrs import frozen

from benchmarks import logs, material
from benchmarks.measuring import Samples, Work, measure
from benchmarks.places import Place
from roadmap_domain.application import RoadmapDomain
from roadmap_domain.domain.actions.decider import record_deliverable
from roadmap_domain.views.report import report

SIZES = (500, 10_000, 100_000, 1_000_000)
QUICK = (500, 10_000)
GROWTH_GATE = 1.5
"""A command takes at most so many times as long on the longest log as on the shortest."""
REPETITIONS, COMMANDS = 11, 8
"""Of each log, and in each repetition, on an action each: of the hundred of a programme."""


@frozen
class Size:
    """What was measured on a log: seconds, each time that it was taken.

    `growth` is how many times as long a command takes as on the shortest log; None on that itself.
    """

    store: str
    events: int
    loading: float
    commands: list[float]
    growth: float | None
    cold: list[float]
    warm: list[float]

    @property
    def passed(self) -> bool | None:
        """Whether that is flat; None on the shortest log itself."""
        return None if self.growth is None else self.growth <= GROWTH_GATE


@frozen
class _Log:
    url: str
    domain: RoadmapDomain
    events: int
    loading: float

    @property
    def name(self) -> str:
        return f"{self.events:_}"


def sizes(place: Place, *, quick: bool = False) -> Iterator[Size]:
    """Fill a log of each size; measure commands on all in turn, and reports cold and warm."""
    with ExitStack() as stack:
        filled = [_filled(place, events, stack) for events in (QUICK if quick else SIZES)]
        commands = measure(
            {it.name: _commands(it.domain) for it in filled},
            repetitions=REPETITIONS,
            units=COMMANDS,
        )
        for it in filled:
            # In memory the log is gone with its domain.
            reopened = None if place.one_process else it.url
            times = [_opening(reopened, it.domain) for _ in range(3 if it.events > 100_000 else 5)]
            cold, warm = map(list, zip(*times, strict=True))
            growth = _growth(commands, it.name, filled[0].name)
            taken = [*commands.seconds[it.name]]
            yield Size(place.name, it.events, it.loading, taken, growth, cold, warm)


def _filled(place: Place, events: int, stack: ExitStack) -> _Log:
    url = place.url(f"sizes_{events}", durable=False)
    domain = stack.enter_context(closing(place.create(url)))
    begun = perf_counter()
    logs.fill(domain, events)
    place.settle(url)
    return _Log(url, domain, events, (perf_counter() - begun) / events)


def _commands(domain: RoadmapDomain) -> Work:
    desk = material.desk(domain)

    def run(repetition: int) -> None:
        for number in range(repetition * COMMANDS, (repetition + 1) * COMMANDS):
            desk.do(
                record_deliverable,
                logs.action(0, number),
                year=material.YEAR,
                deliverable="vuosikello",
                kind="plan",
                title=material.DELIVERABLE,
            )

    return run


def _growth(commands: Samples, name: str, shortest: str) -> float | None:
    return None if name == shortest else commands.ratio(name, shortest)[1]


def _opening(url: str | None, domain: RoadmapDomain) -> tuple[float, float]:
    """The report of a year, in a store just opened and again."""
    begun = perf_counter()
    opened = RoadmapDomain.open(url) if url else RoadmapDomain(domain.store, domain.url)
    answer = opened.ask(report, logs.programme(0), material.YEAR)
    cold = perf_counter() - begun
    begun = perf_counter()
    assert opened.ask(report, logs.programme(0), material.YEAR) == answer
    warm = perf_counter() - begun
    assert answer.counts.actions == logs.ACTIONS
    if url:
        opened.close()
    return cold, warm
