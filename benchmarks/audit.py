"""A log of a million events verified, a checkpoint of what is new in it, and a proof.

The floor reads the same rows by hand, as the plain driver gives them, and hashes the same bytes.
"""

import gc
import tracemalloc
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from hashlib import sha256
from math import ceil, log2
from pathlib import Path
from typing import Any

from attrs import field, frozen

from benchmarks import material
from benchmarks.measuring import FLOOR, OURS, Samples, Work, measure
from benchmarks.stores import Stores
from benchmarks.wires import Wire
from roadmap_domain.application import RoadmapDomain
from roadmap_domain.audit.log import Proved, checkpoint, prove
from roadmap_domain.audit.nodes import Nodes
from roadmap_domain.audit.verifying import verify
from roadmap_domain.storage import Row, Store

EVENTS_OF_ONE, NEW = 10, 1_000
GATE = 4.0
"""Verifying takes at most so many times as long as reading and hashing by hand."""
MOST_MEMORY = 16 * 2**20
"""Bytes that verifying may hold at once, however long the log is."""
MOST_ROWS = NEW + 2
"""Rows that a checkpoint after so many new events reads: the first, the last that was known, and
the new ones."""
MOST_SECONDS = 0.1
"""A proof takes no longer."""
PROOF = "proof"


@frozen
class Counting:
    """A store that counts the rows that are taken from it."""

    store: Store
    taken: list[int] = field(factory=lambda: [0])

    def stream(self, stream: str, after: int = 0) -> list[Row]:
        """The rows of one stream."""
        rows = self.store.stream(stream, after)
        self.taken[0] += len(rows)
        return rows

    def log(self, after: int = 0, names: Sequence[str] = ()) -> Iterator[Row]:
        """The log after a position."""
        for row in self.store.log(after, names):
            self.taken[0] += 1
            yield row

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 # whatever the store has
        return getattr(self.store, name)


@frozen
class Audited:
    """What was measured on one kind of store."""

    store: str
    events: int
    samples: Samples
    proofs: Samples
    memory: int
    rows: int
    hashes: int

    @property
    def ratio(self) -> float:
        """How many times as long verifying takes as reading and hashing by hand."""
        return self.samples.ratio(OURS, FLOOR)[1]

    @property
    def verdicts(self) -> Mapping[str, bool]:
        """Each gate with what was measured, and whether it is passed."""
        per_event, proof = self.samples.median(OURS) * 1e6, self.proofs.median(PROOF)
        return {
            f"verify {self.events:_} events: {per_event:.2f} µs each, {self.ratio:.2f} × reading"
            f" and hashing by hand; at most {GATE:g}": self.ratio <= GATE,
            f"in {self.memory / 2**20:.1f} MB; at most {MOST_MEMORY / 2**20:.0f}": (
                self.memory <= MOST_MEMORY
            ),
            f"checkpoint after {NEW:_} new events reads {self.rows:_} rows; at most"
            f" {MOST_ROWS:_}": self.rows <= MOST_ROWS,
            f"proof of {self.hashes} hashes in {proof * 1e3:.2f} ms; at most"
            f" {ceil(log2(self.events + NEW))} hashes and {MOST_SECONDS * 1e3:.0f} ms": (
                self.hashes <= ceil(log2(self.events + NEW)) and proof <= MOST_SECONDS
            ),
        }

    @property
    def passed(self) -> bool:
        """Whether all gates are passed."""
        return all(self.verdicts.values())


def audits(folder: Path, stores: Sequence[Stores], *, quick: bool = False) -> Iterator[Audited]:
    """Measure on each kind of store."""
    actions = 2_000 if quick else 100_000
    source = folder / f"audit-{actions}.db"
    with closing(material.create(f"sqlite:///{source}?synchronous=off")) as domain:
        for number in range(actions):
            material.write_long(domain, number, EVENTS_OF_ONE)
    for kind in stores:
        kind.copy(source, "audit")
        with (
            closing(kind.ours("audit", durable=False)) as domain,
            closing(kind.wire("audit", durable=False)) as wire,
        ):
            yield _audited(kind.name, domain, wire, folder / f"{kind.name}.hashes", actions)


def _audited(name: str, domain: RoadmapDomain, wire: Wire, kept: Path, actions: int) -> Audited:
    store = domain.store
    with Nodes.open(kept) as nodes:
        events = checkpoint(store, nodes).size
    contenders: dict[str, Work] = {
        FLOOR: lambda _: _by_hand(wire),
        OURS: lambda _: verify(store),
    }
    samples = measure(contenders, repetitions=5, units=events, warm_up=False)
    memory = _peak(store)
    for number in range(actions, actions + NEW // EVENTS_OF_ONE):
        material.write_long(domain, number, EVENTS_OF_ONE)
    counting = Counting(store)
    with Nodes.open(kept) as nodes:
        checkpoint(counting, nodes)
        assert nodes.size == events + NEW
    proofs: list[Proved] = []

    def proof(repetition: int) -> None:
        with Nodes.open(kept) as nodes:
            about = str(1 + repetition * 7919 % events)
            proofs.append(prove(store, about, nodes))

    times = measure({PROOF: proof}, repetitions=25, units=1)
    assert all(it.passed for it in proofs)
    hashes = max(len(event.hashes) for it in proofs for event in it.events)
    return Audited(name, events, samples, times, memory, counting.taken[0], hashes)


def _by_hand(wire: Wire) -> bytes:
    digest = sha256()
    for _, stream, _, name, payload in wire.log():
        digest.update(stream.encode())
        digest.update(name.encode())
        digest.update(payload)
    return digest.digest()


def _peak(store: Store) -> int:
    """The bytes that verifying holds at most."""
    gc.collect()
    tracemalloc.start()
    try:
        verify(store)
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
