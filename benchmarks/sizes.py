"""Logs of ten thousand to a million events: what a command and a question cost on them."""

from collections.abc import Iterator
from contextlib import closing
from time import perf_counter

from attrs import frozen

from benchmarks import logs, material
from benchmarks.places import Place
from roadmap_domain.application import RoadmapDomain
from roadmap_domain.domain.actions.decider import record_deliverable
from roadmap_domain.views.report import report

SIZES = (500, 10_000, 100_000, 1_000_000)
QUICK = (500, 10_000)
GROWTH_GATE = 1.5
"""A command takes at most so many times as long on the longest log as on the shortest."""


@frozen
class Size:
    """What was measured on a log: seconds, each time that it was taken."""

    store: str
    events: int
    loading: float
    commands: list[float]
    cold: list[float]
    warm: list[float]
    shortest: float | None
    """Seconds that the fastest command took on the shortest log; None on that itself."""

    @property
    def growth(self) -> float:
        """How many times as long a command takes as on the shortest log."""
        fastest = min(self.commands)
        return fastest / (self.shortest or fastest)

    @property
    def passed(self) -> bool | None:
        """Whether that is flat; None on the shortest log itself."""
        return None if self.shortest is None else self.growth <= GROWTH_GATE


def sizes(place: Place, *, quick: bool = False) -> Iterator[Size]:
    """Let one log grow and measure at each size: commands, a year's report cold and warm."""
    url = place.url("sizes", durable=False)
    had = 0
    shortest: float | None = None
    with closing(place.create(url)) as domain:
        for index, events in enumerate(QUICK if quick else SIZES):
            begun = perf_counter()
            logs.fill(domain, events)
            place.settle(url)
            loading = (perf_counter() - begun) / max(1, events - had)
            had = events
            numbers = range(index * 25, (index + 1) * 25)
            # In memory the log is gone with its domain.
            reopened = None if place.one_process else url
            times = [_opening(reopened, domain) for _ in range(3 if events > 100_000 else 5)]
            cold, warm = map(list, zip(*times, strict=True))
            commands = _commands(domain, numbers)
            yield Size(place.name, events, loading, commands, cold, warm, shortest)
            shortest = shortest or min(commands)


def _commands(domain: RoadmapDomain, numbers: range) -> list[float]:
    desk = material.desk(domain)
    taken = []
    for number in numbers:
        begun = perf_counter()
        desk.do(
            record_deliverable,
            logs.action(0, number),
            year=material.YEAR,
            deliverable="vuosikello",
            kind="plan",
            title=material.DELIVERABLE,
        )
        taken.append(perf_counter() - begun)
    return taken


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
