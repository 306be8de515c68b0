"""A primary dies and its standby takes over: nothing acknowledged is lost, and clients go on."""

from __future__ import annotations

import time
from itertools import groupby
from threading import Thread

import pytest

from roadmap_domain.application.door import RoadmapDomain
from roadmap_domain.storage import open_store
from roadmap_domain.storage.problems import StoreIsReadOnly
from tests.crashes.crashing import PROCESSES
from tests.crashes.servers import Server, until
from tests.crashes.writing import FEW, Said, prepare, write
from tests.stores import appending, rows

CLIENTS = 3
COMMANDS = 20
"""How many commands each client records, at least, before the primary dies and after."""
LATER = "2999-01-31T12:00:00.000000Z"


class Client:
    """A process that records commands, and what it has said and when."""

    def __init__(self, url: str, number: int) -> None:
        self.heard: list[Said] = []
        self.longest = 0.0
        self._enough = PROCESSES.Event()
        self._hearing, saying = PROCESSES.Pipe(duplex=False)
        arguments = (url, saying, number * FEW, self._enough)
        self.process = PROCESSES.Process(target=write, args=arguments, daemon=True)
        self.process.start()
        saying.close()
        self._thread = Thread(target=self._hear)
        self._thread.start()

    @property
    def acknowledged(self) -> dict[str, tuple[int, int]]:
        """The commands that it knows to have been recorded, and where."""
        return {said.command: (said.first, said.last) for said in self.heard if said.recorded}

    def stop(self) -> None:
        """Have it end after the command that it is at."""
        self._enough.set()
        self._thread.join()
        self.process.join()
        self._hearing.close()

    def _hear(self) -> None:
        begun = time.monotonic()
        while True:
            try:
                self.heard.append(Said.heard(self._hearing.recv_bytes()))
            except EOFError:
                return
            if self.heard[-1].recorded:
                self.longest = max(self.longest, time.monotonic() - begun)
            else:
                begun = time.monotonic()


def test_a_standby_takes_over(
    servers: tuple[Server, Server], capsys: pytest.CaptureFixture[str]
) -> None:
    primary, standby = servers
    with RoadmapDomain.create(f"{primary.url}&schema=county", county="Testilä") as domain:
        prepare(domain)
    standby.copy_of(primary, "standby")
    standby.start()
    primary.replicate_to("standby")
    hosts = f"127.0.0.1:{primary.port},127.0.0.1:{standby.port}"
    url = primary.url.replace(f"127.0.0.1:{primary.port}", hosts)
    url = f"{url}&schema=county&target_session_attrs=read-write"
    clients = [Client(url, number) for number in range(CLIENTS)]
    until(lambda: all(len(client.acknowledged) >= COMMANDS for client in clients))

    reader = open_store(f"{standby.url}&schema=county")
    assert reader.command("0")
    with pytest.raises(StoreIsReadOnly):
        reader.append(appending(rows("thing/1", 1), recorded_at=LATER))

    with RoadmapDomain.open(f"{standby.url}&schema=county") as domain:
        checks = {check.name: check for check in domain.health().checks}
    assert checks["writable"].code == "store.read-only"
    assert checks["replication"].facts.keys() == {"lag"}

    before = [len(client.acknowledged) for client in clients]
    primary.kill()
    standby.promote()
    until(
        lambda: all(
            len(client.acknowledged) >= count + COMMANDS
            for client, count in zip(clients, before, strict=True)
        )
    )
    for client in clients:
        client.stop()
        assert client.process.exitcode == 0
    with capsys.disabled():
        waited = ", ".join(f"{client.longest:.2f}" for client in clients)
        print(f"\nfailover: clients waited for their longest command {waited} s")  # noqa: T201

    with RoadmapDomain.open(url) as domain:
        recorded = list(domain.events())
    reader.close()
    found = {
        command: [it.position for it in events]
        for command, events in groupby(recorded, lambda it: it.command)
        if command.isdecimal()
    }
    acknowledged = {
        command: places for client in clients for command, places in client.acknowledged.items()
    }
    assert {name: (it[0], it[-1]) for name, it in found.items()} == acknowledged
    assert len(recorded) == len({it.position for it in recorded})
    streams = [(it.stream, it.version) for it in recorded]
    assert len(streams) == len(set(streams))
