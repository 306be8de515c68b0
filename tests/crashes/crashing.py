"""A store whose writers are killed: what they said, what a reader saw, and what is there after."""

from __future__ import annotations

import multiprocessing
import time
from collections.abc import Callable
from contextlib import closing, suppress
from io import BytesIO
from itertools import groupby
from pathlib import Path
from random import Random
from threading import Event, Thread

from roadmap_domain.audit import log
from roadmap_domain.audit.nodes import Nodes
from roadmap_domain.audit.notes import SigningKey
from roadmap_domain.audit.verifying import verify
from roadmap_domain.persistence.codec import Codec
from roadmap_domain.storage import Row, Store, open_store
from roadmap_domain.storage.problems import StoreIsUnreachable
from tests.crashes.writing import SIZE, Said, write

MOST, LONGEST = 3, 0.03
"""How many commands a writer may record before it is to be killed, and seconds until it is."""
PATIENCE = 60
"""Seconds in which a writer is expected to go on."""
PROCESSES = multiprocessing.get_context("forkserver")
# What takes a writer's time to start is loaded once, in the process that all are forked from.
PROCESSES.set_forkserver_preload(
    ["tests.crashes.writing", "roadmap_domain.storage.postgresql_store"]
)


class Reader:
    """Follows a log while somebody writes, in a thread."""

    def __init__(self, url: str, after: int) -> None:
        self.rows: list[Row] = []
        self._after = after
        self._url = url
        self._enough = Event()
        self._thread = Thread(target=self._follow)
        self._thread.start()

    def stop(self) -> list[Row]:
        """Stop, and answer what was seen."""
        self._enough.set()
        self._thread.join()
        return self.rows

    def _follow(self) -> None:
        while not self._enough.is_set():
            # A store whose server has been killed may say so; then it is opened again.
            with suppress(StoreIsUnreachable), closing(open_store(self._url)) as store:
                while not self._enough.wait(0.001):
                    for row in store.log(self.rows[-1].position if self.rows else self._after):
                        self.rows.append(row)


class Crashing:
    """A store, and everything that is known of it from before the writers were killed."""

    def __init__(self, url: str, chance: Random, folder: Path) -> None:
        self.url = url
        self.chance = chance
        self.begun = 0
        self.commands: dict[str, tuple[int, int]] = {}
        self.whole = self.absent = 0
        self._folder = folder
        self._codec = Codec()
        self._nodes = Nodes(BytesIO())
        self._key = SigningKey.named("tarkastus", bytes(32))
        self._checkpoints: list[log.Given] = []
        with self._store() as store:
            self.position = max(row.position for row in store.log())

    def crash(self, meanwhile: Callable[[], None] | None = None) -> None:
        """Have a writer write, kill it, and check what is there.

        Whatever is done meanwhile, the writer goes on after it before it is killed.
        """
        reader = Reader(self.url, self.position) if self.chance.random() < 0.5 else None
        heard = self._kill_writer(meanwhile)
        if reader is None:
            # Nobody else has the store open: whoever opens it now finds what the dead one left.
            self._check(heard, [])
        else:
            self._check(heard, reader.stop())

    def verify(self) -> None:
        """Check all that was ever acknowledged, and that the log is as every checkpoint says."""
        with self._store() as store:
            assert verify(store, self._checkpoints, self._key.public).passed
            rows = [self._codec.decode(row) for row in store.log()]
        found = {
            command: [recorded.position for recorded in group]
            for command, group in groupby(rows, lambda recorded: recorded.command)
        }
        assert {name: (it[0], it[-1]) for name, it in found.items() if name.isdecimal()} == (
            self.commands
        )

    def _kill_writer(self, meanwhile: Callable[[], None] | None) -> list[Said]:
        hearing, saying = PROCESSES.Pipe(duplex=False)
        writer = PROCESSES.Process(target=write, args=(self.url, saying, self.begun), daemon=True)
        writer.start()
        saying.close()
        # The first word is said once the store is open; each command has two.
        words = 1 + 2 * self.chance.randint(0, MOST)
        heard = [Said.heard(hearing.recv_bytes()) for _ in range(words)]
        if meanwhile:
            meanwhile()
            # Of what it says from now on, the second command has been begun after all that.
            while hearing.poll():
                heard.append(Said.heard(hearing.recv_bytes()))
            words = len(heard) + 4
            while len(heard) < words:
                assert hearing.poll(PATIENCE), "the writer does not go on"
                heard.append(Said.heard(hearing.recv_bytes()))
        time.sleep(self.chance.uniform(0, LONGEST))
        writer.kill()
        writer.join()
        while True:
            try:
                heard.append(Said.heard(hearing.recv_bytes()))
            except EOFError:
                hearing.close()
                return heard

    def _check(self, heard: list[Said], seen: list[Row]) -> None:
        with self._store() as store:
            rows = list(store.log(self.position))
            self._take_checkpoint(store)
        assert rows[: len(seen)] == seen, "what a reader has seen stays"
        recorded = [self._codec.decode(row) for row in rows]
        found = {}
        for command, group in groupby(recorded, lambda it: it.command):
            events = list(group)
            assert command not in self.commands, "a command is recorded once"
            assert len({it.stream for it in events}) == SIZE, "a command is there whole"
            found[command] = (events[0].position, events[-1].position)
        acknowledged = {}
        for said in filter(lambda it: it.recorded, heard):
            if said.command in self.commands:
                assert said.repeated
                assert self.commands[said.command] == (said.first, said.last)
            else:
                # Repeated, too, where the server still had the dead writer's last append to do.
                acknowledged[said.command] = (said.first, said.last)
        in_flight = [] if heard[-1].recorded else [heard[-1].command]
        known = in_flight and in_flight[0] in self.commands
        others = [command for command in found if command not in acknowledged]
        assert list(found) == [*acknowledged, *others], "in the order of the acknowledgements"
        assert {name: found[name] for name in acknowledged} == acknowledged
        assert others in ([], in_flight), "nothing but what was in flight"
        if in_flight and not known:
            self.whole, self.absent = self.whole + len(others), self.absent + 1 - len(others)
        self.commands |= found
        self.position = rows[-1].position if rows else self.position
        # What was in flight is sent once more, as by somebody who has heard no answer.
        self.begun = int(heard[-1].command) + (1 if heard[-1].recorded else 0)

    def _take_checkpoint(self, store: Store) -> None:
        note = log.checkpoint(store, self._nodes).note.signed(self._key)
        path = self._folder / f"{len(self._checkpoints)}.ckpt"
        path.write_bytes(bytes(note))
        self._checkpoints.append(log.Given.read(path))

    def _store(self) -> closing[Store]:
        return closing(open_store(self.url))
