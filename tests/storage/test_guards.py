"""What was decided on streams that have moved since is refused, in whatever order it comes."""

from __future__ import annotations

import multiprocessing
from contextlib import closing
from multiprocessing.connection import Connection
from pathlib import Path
from threading import Thread

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    rule,
    run_state_machine_as_test,
)

from roadmap_domain.storage import Store, open_store
from roadmap_domain.storage.problems import StreamMoved
from tests.stores import KINDS, appending, new_place, rows

PROCESSES = 3
STREAMS = [f"thing/{n}" for n in range(3)]
"""Of each example, its own: the store is one for all of them."""


def decider(url: str, asked: Connection) -> None:
    """Read streams, and decide on what has been read, as another program does."""
    with closing(open_store(url)) as store:
        answer(store, asked)


def answer(store: Store, asked: Connection) -> None:
    """The same on a store that is open."""
    read: dict[str, int] = {}
    while (question := asked.recv()) is not None:
        what, stream = question
        if what == "begin":
            read = {}
            asked.send(None)
            continue
        if what == "read":
            read[stream] = len(store.stream(stream))
            asked.send(read[stream])
            continue
        version = read.setdefault(stream, len(store.stream(stream)))
        try:
            store.append(appending(rows(stream, version + 1), read=read))
        except StreamMoved as moved:
            asked.send(sorted(moved.streams.split(", ")))
        else:
            asked.send([])
        read = {}


class Guards(RuleBasedStateMachine):
    """Several programs read and decide by turns; the model knows what has moved."""

    store: Store
    ends: list[Connection]
    examples = 0

    def __init__(self) -> None:
        super().__init__()
        type(self).examples += 1
        self.lengths = {f"{type(self).examples}/{stream}": 0 for stream in STREAMS}
        self.read: list[dict[str, int]] = [{} for _ in self.ends]
        for who in range(PROCESSES):
            self.ask(who, "begin", "")

    def ask(self, who: int, what: str, stream: str) -> object:
        self.ends[who].send((what, stream))
        assert self.ends[who].poll(60)
        return self.ends[who].recv()

    @rule(who=st.integers(0, PROCESSES - 1), which=st.integers(0, 2))
    def reads(self, who: int, which: int) -> None:
        """A decision reads a stream."""
        stream = list(self.lengths)[which]
        assert self.ask(who, "read", stream) == self.lengths[stream]
        self.read[who][stream] = self.lengths[stream]

    @rule(who=st.integers(0, PROCESSES - 1), which=st.integers(0, 2))
    def decides(self, who: int, which: int) -> None:
        """It is recorded if nothing that it has read has moved, and not at all otherwise."""
        stream = list(self.lengths)[which]
        read = {stream: self.lengths[stream]} | self.read[who]
        moved = sorted(it for it, version in read.items() if self.lengths[it] != version)
        assert self.ask(who, "decide", stream) == moved
        if not moved:
            self.lengths[stream] += 1
        self.read[who] = {}

    @invariant()
    def the_log_is_what_was_recorded(self) -> None:
        for stream, length in self.lengths.items():
            assert [row.version for row in self.store.stream(stream)] == list(range(1, length + 1))


@pytest.mark.parametrize("kind", KINDS)
def test_a_decision_on_what_has_moved_is_refused(
    kind: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    server = request.getfixturevalue("postgresql") if kind == "postgresql" else ""
    context = multiprocessing.get_context("spawn")
    pipes = [context.Pipe() for _ in range(PROCESSES)]
    with new_place(kind, tmp_path, server) as place:
        store = place.store()
        # What is in memory is of one process: there, threads decide.
        others = [
            Thread(target=answer, args=(store, far))
            if kind == "memory"
            else context.Process(target=decider, args=(place.url, far))
            for _, far in pipes
        ]
        for other in others:
            other.start()
        machine = type("Machine", (Guards,), {"store": store, "ends": [near for near, _ in pipes]})
        try:
            run_state_machine_as_test(
                machine,
                settings=settings(
                    max_examples=20,
                    stateful_step_count=20,
                    deadline=None,
                    suppress_health_check=list(HealthCheck),
                ),
            )
        finally:
            for near, _ in pipes:
                near.send(None)
            for other in others:
                other.join()
