"""The measures. Each answers rows, one for each kind of store, size and durability."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, closing
from pathlib import Path

from attrs import frozen

from benchmarks import material
from benchmarks.floor import Floor, check_same_content
from benchmarks.measuring import AGAIN, FLOOR, GUARDED, OURS, PLAIN, Samples, Work, measure
from benchmarks.ours import Ours
from benchmarks.personal import BATCH as PERSONS
from benchmarks.personal import Persons
from benchmarks.plain import Plain
from benchmarks.stores import Stores
from benchmarks.wires import SQLiteWire

Contender = Ours | Floor | Plain
GATE = 0.5
"""Ours takes at most half of the plain library's time."""
SEALED_GATE = 1.5
"""Sealing adds at most half again to a command on a person who has a key."""
GATED = ("M1", "M2", "M3", "M4")
FLOOR_GOALS: Mapping[tuple[str, str], float] = {
    ("M1", "SQLite"): 1.25,
    ("M1", "PostgreSQL"): 1.25,
    ("M2", "SQLite"): 1.4,
    ("M2", "PostgreSQL"): 1.2,
    ("M3", "SQLite"): 2.3,
    ("M3", "PostgreSQL"): 2.3,
    ("M4", "SQLite"): 2.7,
    ("M4", "PostgreSQL"): 2.7,
}
"""How many times the floor is aimed at; of M3, with most events."""
PLAIN_GOALS: Mapping[str, float] = {"M1": 4, "M2": 4, "M3": 10, "M4": 5}
"""How many times faster than the plain library is aimed at."""
COMMAND_EVENTS, LOADED_EVENTS = 10, 5
BATCH = 100
"""Actions in one command, when many are loaded."""
SIZES = {10: (11, 50), 1_000: (11, 2), 10_000: (11, 1)}
"""Repetitions, and reads in each, by events in the aggregate."""


@frozen
class Goal:
    """A ratio that was reached, and the one that is aimed at."""

    reached: float
    aim: float

    @property
    def passed(self) -> bool:
        """Whether it is reached."""
        return self.reached <= self.aim


@frozen
class Row:
    """What was measured: `durable` is None where nothing is written.

    What is aimed at is so for the largest of several sizes: only that row `aims`.
    """

    measure: str
    what: str
    store: str
    unit: str
    samples: Samples
    durable: bool | None = None
    aims: bool = True

    @property
    def goals(self) -> tuple[Goal, ...]:
        """What is aimed at besides the gate, and what was reached; where durability is off."""
        if self.durable or not self.aims or self.measure not in GATED:
            return ()
        return (
            Goal(self.samples.ratio(OURS, FLOOR)[1], FLOOR_GOALS[self.measure, self.store]),
            Goal(self.samples.ratio(OURS, PLAIN)[1], 1 / PLAIN_GOALS[self.measure]),
        )

    @property
    def passed(self) -> bool | None:
        """Whether the gate is passed; None where there is none, or durability is measured."""
        if self.measure == "P" and not self.durable:
            return self.samples.ratio(OURS, FLOOR)[1] <= SEALED_GATE
        if self.durable or self.measure not in GATED:
            return None
        return self.samples.ratio(OURS, PLAIN)[1] <= GATE


class Bench:
    """What the measures have in common: a folder for material, and how much of everything."""

    def __init__(self, folder: Path, *, quick: bool = False) -> None:
        self._folder = folder
        self._quick = quick

    def one_command(self, stores: Stores, *, durable: bool) -> Iterator[Row]:
        """M1: load an action of ten events and its year plan, decide, append one event."""
        repetitions = self._few(11)
        commands = 20 if durable or self._quick else 50
        numbers = range((repetitions + 1) * commands)
        source = self._material(f"actions-{len(numbers)}", numbers, COMMAND_EVENTS)

        def work(contender: Contender) -> Work:
            def run(repetition: int) -> None:
                for number in range(repetition * commands, (repetition + 1) * commands):
                    contender.command(number)

            return run

        with ExitStack() as stack:
            contenders = self._writers(stores, source, f"m1-{durable}", stack, durable=durable)
            contenders[PLAIN].write(numbers, COMMAND_EVENTS)  # type: ignore[union-attr] # is Plain
            samples = measure(
                {name: work(it) for name, it in contenders.items()},
                repetitions=repetitions,
                units=commands,
            )
        yield Row("M1", "one command", stores.name, "command", samples, durable)

    def one_person(self, stores: Stores, *, durable: bool) -> Iterator[Row]:
        """P: change the name of a person who has a key; the floor is the same command unsealed."""
        repetitions = self._few(11)
        commands = 20 if durable or self._quick else 50
        persons = -(-(repetitions + 1) * commands // PERSONS) * PERSONS

        def work(contender: Persons) -> Work:
            def run(repetition: int) -> None:
                for number in range(repetition * commands, (repetition + 1) * commands):
                    contender.command(number)

            return run

        with ExitStack() as stack:
            contenders = {
                name: stack.enter_context(
                    closing(
                        Persons(
                            stores.with_keys(f"p-{durable}-{number}".lower(), durable=durable),
                            persons,
                            unsealed=name != OURS,
                        )
                    )
                )
                for number, name in enumerate((FLOOR, AGAIN, OURS))
            }
            samples = measure(
                {name: work(it) for name, it in contenders.items()},
                repetitions=repetitions,
                units=commands,
            )
        yield Row("P", "one person: sealed/unsealed", stores.name, "command", samples, durable)

    def loading(self, stores: Stores, *, durable: bool) -> Iterator[Row]:
        """W: write actions of five events each, many in a command, into a log that grows."""
        repetitions = self._few(11)
        actions = 2 * BATCH if self._quick else 10 * BATCH
        source = self._material("empty", range(0), LOADED_EVENTS)

        def work(contender: Contender) -> Work:
            def run(repetition: int) -> None:
                for start in range(repetition * actions, (repetition + 1) * actions, BATCH):
                    contender.load(range(start, start + BATCH), LOADED_EVENTS)

            return run

        with ExitStack() as stack:
            contenders = self._writers(stores, source, f"m2-{durable}", stack, durable=durable)
            samples = measure(
                {name: work(it) for name, it in contenders.items()},
                repetitions=repetitions,
                units=actions * LOADED_EVENTS,
            )
        events = repetitions * actions * LOADED_EVENTS
        yield Row("W", f"write {events:_} events", stores.name, "event", samples, durable)

    def many_aggregates(self, stores: Stores) -> Iterator[Row]:
        """M2: read many actions of five events each, and fold them."""
        numbers = range(1_000 if self._quick else 10_000)
        source = self._material(f"many-{len(numbers)}", numbers, LOADED_EVENTS)
        with ExitStack() as stack:
            contenders = self._readers(stores, source, "m2", stack)
            contenders[PLAIN].write(numbers, LOADED_EVENTS)  # type: ignore[union-attr] # is Plain
            assert len({tuple(it.read_many(numbers)) for it in contenders.values()}) == 1

            def work(contender: Contender) -> Work:
                return lambda _: contender.read_many(numbers)

            samples = measure(
                {name: work(it) for name, it in contenders.items()},
                repetitions=self._few(11),
                units=len(numbers),
                warm_up=False,
            )
        what = f"read {len(numbers):_} actions of {LOADED_EVENTS} events"
        yield Row("M2", what, stores.name, "action", samples)

    def one_aggregate(self, stores: Stores) -> Iterator[Row]:
        """M3: read one action of ever more events and fold it."""
        source = self._folder / "long.db"
        if not source.exists():
            with closing(material.create(f"sqlite:///{source}?synchronous=off")) as domain:
                for number, events in enumerate(SIZES):
                    material.write_long(domain, number, events)
        with ExitStack() as stack:
            contenders = self._readers(stores, source, "m3", stack)
            for number, events in enumerate(SIZES):
                contenders[PLAIN].write_long(number, events)  # type: ignore[union-attr] # is Plain
            for number, (events, (repetitions, reads)) in enumerate(SIZES.items()):
                assert len({it.read(number) for it in contenders.values()}) == 1

                def work(contender: Contender, number: int = number, reads: int = reads) -> Work:
                    def run(_: int) -> None:
                        for _again in range(reads):
                            contender.read(number)

                    return run

                samples = measure(
                    {name: work(it) for name, it in contenders.items()},
                    repetitions=self._few(repetitions),
                    units=reads,
                )
                yield Row(
                    "M3",
                    f"read {events:_} events",
                    stores.name,
                    "aggregate",
                    samples,
                    aims=events == max(SIZES),
                )

    def whole_log(self, stores: Stores) -> Iterator[Row]:
        """M4: read the whole log and fold it into a view."""
        numbers = range(4_000 if self._quick else 40_000)
        source = self._material(f"log-{len(numbers)}", numbers, LOADED_EVENTS)
        events = len(numbers) * LOADED_EVENTS
        with ExitStack() as stack:
            contenders = self._readers(stores, source, "m4", stack)
            contenders[PLAIN].write(numbers, LOADED_EVENTS)  # type: ignore[union-attr] # is Plain
            views = [it.view() for it in contenders.values()]
            assert all(view.outcomes == views[0].outcomes for view in views)
            assert all([*view.titles.values()] == [*views[0].titles.values()] for view in views)
            del views

            def work(contender: Contender) -> Work:
                return lambda _: contender.view()

            samples = measure(
                {name: work(it) for name, it in contenders.items()},
                repetitions=self._few(11),
                units=events,
                warm_up=False,
            )
        yield Row("M4", f"fold {events:_} events", stores.name, "event", samples)

    def _few(self, repetitions: int) -> int:
        return 3 if self._quick else repetitions

    def _material(self, name: str, numbers: range, events: int) -> Path:
        path = self._folder / f"{name}.db"
        if not path.exists():
            with closing(material.create(f"sqlite:///{path}?synchronous=off")) as domain:
                material.write(domain, numbers, events)
            with closing(SQLiteWire(path, durable=False)) as wire:
                check_same_content(wire.log())
        return path

    def _writers(
        self, stores: Stores, source: Path, name: str, stack: ExitStack, *, durable: bool
    ) -> dict[str, Contender]:
        """Everybody, on a copy of their own."""
        for number in range(4):
            stores.copy(source, f"{name}-{number}")
        return _closed_by(
            stack,
            {
                FLOOR: lambda: Floor(stores.wire(f"{name}-0", durable=durable)),
                AGAIN: lambda: Floor(stores.wire(f"{name}-1", durable=durable)),
                GUARDED: lambda: Floor(stores.wire(f"{name}-2", durable=durable, guarded=True)),
                OURS: lambda: Ours(stores.ours(f"{name}-3", durable=durable)),
                PLAIN: lambda: stores.plain(f"{name}-4", durable=durable),
            },
        )

    def _readers(
        self, stores: Stores, source: Path, name: str, stack: ExitStack
    ) -> dict[str, Contender]:
        """Everybody, the floor and ours on the same store."""
        stores.copy(source, name)
        return _closed_by(
            stack,
            {
                FLOOR: lambda: Floor(stores.wire(name, durable=False)),
                AGAIN: lambda: Floor(stores.wire(name, durable=False)),
                OURS: lambda: Ours(stores.ours(name, durable=False)),
                PLAIN: lambda: stores.plain(f"{name}-plain", durable=False),
            },
        )


def _closed_by(
    stack: ExitStack, contenders: Mapping[str, Callable[[], Contender]]
) -> dict[str, Contender]:
    return {name: stack.enter_context(closing(make())) for name, make in contenders.items()}
