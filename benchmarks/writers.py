"""Many who write at once, and somebody who follows: how long each waits, and that none is missed.

Each writer is a process and decides about actions of its own, one command after the other; the
follower is another process. In memory, where there is one process only, they are threads.
"""

import time
from collections.abc import Iterator, Sequence
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import closing
from multiprocessing import get_context
from statistics import quantiles
from threading import Timer

from attrs import frozen

from benchmarks import logs, material
from benchmarks.places import Place
from roadmap_domain.application import RoadmapDomain
from roadmap_domain.domain.actions.decider import record_deliverable

WRITERS = (1, 4, 16)
_PATIENCE = 120
"""Seconds after which the follower gives up what it has not seen."""


@frozen
class Written:
    """What one writer did: how long each command took, where it lies, and when it had ended."""

    seconds: list[float]
    ended: dict[int, float]

    @property
    def span(self) -> tuple[float, float]:
        """When the first command that counts began, and the last ended."""
        ends = list(self.ended.values())
        return ends[1] - self.seconds[0], ends[-1]


@frozen
class Crowd:
    """What writers and their follower saw, in seconds; `rate` is of commands in a second.

    A delay is from a command's end, as its writer saw it, to its being read: where the reader was
    faster than the answer, it is below zero.
    """

    store: str
    durable: bool | None
    writers: int
    commands: list[float]
    delays: list[float]
    rate: float
    missed: int

    @property
    def passed(self) -> bool:
        """Whether the follower saw all that was written."""
        return not self.missed


def percentiles(seconds: Sequence[float]) -> tuple[float, float, float]:
    """The 50th, the 95th and the 99th."""
    cuts = quantiles(seconds, n=100, method="inclusive")
    return cuts[49], cuts[94], cuts[98]


def crowds(place: Place, *, quick: bool = False) -> Iterator[Crowd]:
    """Let 1, 4 and 16 write, with durability and without where there is a choice."""
    commands = 15 if quick else logs.ACTIONS // len(WRITERS) - 1
    for durable in place.durability:
        url = place.url(f"writers_{durable}".lower(), durable=durable is not False)
        with closing(place.create(url)) as domain:
            logs.fill(domain, (max(WRITERS) + 1) * logs.ACTIONS * logs.EVENTS)
            for index, writers in enumerate(WRITERS):
                numbers = range(index * commands, (index + 1) * commands)
                opened = domain if place.one_process else None
                after = max(row.position for row in domain.store.log())
                written, seen = _at_once(url, after, writers, numbers, opened)
                begun, last = zip(*(one.span for one in written), strict=True)
                ended = {position: at for one in written for position, at in one.ended.items()}
                yield Crowd(
                    place.name,
                    durable,
                    writers,
                    [seconds for one in written for seconds in one.seconds],
                    [seen[it] - at for it, at in ended.items() if it in seen],
                    writers * (len(numbers) - 1) / (max(last) - min(begun)),
                    len(ended.keys() - seen.keys()),
                )


def _at_once(
    url: str, after: int, writers: int, numbers: range, opened: RoadmapDomain | None
) -> tuple[list[Written], dict[int, float]]:
    """What the writers did, and when the follower saw what."""
    with _executor(writers + 1, threads=opened is not None) as executor:
        follower = executor.submit(follow, url, after, writers * len(numbers), opened)
        # Everybody has begun before it is measured.
        list(executor.map(time.sleep, [1.0] * writers))
        running = [executor.submit(write, url, copy, numbers, opened) for copy in range(writers)]
        written = [one.result() for one in running]
        return written, follower.result()


def write(url: str, copy: int, numbers: range, opened: RoadmapDomain | None) -> Written:
    """Do one command after the other; the time of the first, which loads much, does not count."""
    written = Written([], {})
    domain = opened or RoadmapDomain.open(url)
    desk = material.desk(domain)
    for number in numbers:
        begun = time.perf_counter()
        done = desk.do(
            record_deliverable,
            logs.action(copy, number),
            year=material.YEAR,
            deliverable="vuosikello",
            kind="plan",
            title=material.DELIVERABLE,
        )
        ended = time.perf_counter()
        if number != numbers[0]:
            written.seconds.append(ended - begun)
        written.ended[done.events[-1].position] = ended
    if opened is None:
        domain.close()
    return written


def follow(url: str, after: int, count: int, opened: RoadmapDomain | None) -> dict[int, float]:
    """Follow the log, and note when each event was seen."""
    seen: dict[int, float] = {}
    domain = opened or RoadmapDomain.open(url)
    with domain.store.follow(after) as following:
        impatient = Timer(_PATIENCE, following.close)
        impatient.start()
        for row in following:
            seen[row.position] = time.perf_counter()
            if len(seen) == count:
                break
        impatient.cancel()
    if opened is None:
        domain.close()
    return seen


def _executor(workers: int, *, threads: bool) -> Executor:
    if threads:
        return ThreadPoolExecutor(workers)
    return ProcessPoolExecutor(workers, mp_context=get_context("spawn"))
