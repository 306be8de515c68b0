"""A writer is killed at any point: the log has what was acknowledged, and nothing by halves.

`make test` kills some writers of every store, `make soak` a thousand.
"""

from __future__ import annotations

import os
import time
from contextlib import closing
from pathlib import Path
from random import Random

from roadmap_domain.application.door import RoadmapDomain
from tests.crashes.crashing import Crashing
from tests.crashes.servers import Server
from tests.crashes.writing import prepare
from tests.stores import UmaDB

CRASHES = int(os.environ.get("ROADMAP_CRASHES", "25"))
SERVER_CRASHES_EVERY = 5
SEED = int(os.environ.get("ROADMAP_SEED", "0")) or time.time_ns()
"""What chance begins with: said with the figures, so that a run can be made again."""


def crashing(url: str, folder: Path) -> Crashing:
    with RoadmapDomain.create(url, county="Testilä") as domain:
        prepare(domain)
    return Crashing(url, Random(SEED), folder)  # noqa: S311 # chance, no secret


def crash_with_server(writers: Crashing, server: Server | UmaDB) -> None:
    def kill_server() -> None:
        time.sleep(writers.chance.uniform(0, 0.05))
        server.kill()
        server.start()

    for crash in range(1, CRASHES + 1):
        writers.crash(None if crash % SERVER_CRASHES_EVERY else kill_server)


def tell(crashing: Crashing, kind: str, started: float) -> None:
    """Say what happened, for whoever looks: pytest shows it where the test fails, and in a soak."""
    said = (
        f"{kind}: {CRASHES} writers killed in {time.monotonic() - started:.0f} s; "
        f"{len(crashing.commands)} commands acknowledged or in flight and whole; of those in "
        f"flight {crashing.whole} were there whole and {crashing.absent} not at all; seed {SEED}"
    )
    print(said)  # noqa: T201 # a soak is for its figures


def test_sqlite(tmp_path: Path) -> None:
    started = time.monotonic()
    writers = crashing(f"sqlite:///{tmp_path}/store.db", tmp_path)
    for _ in range(CRASHES):
        writers.crash()
    writers.verify()
    tell(writers, "sqlite", started)


def test_postgresql(server: Server, tmp_path: Path) -> None:
    """Now and then the server is killed first: its writer waits for it, and goes on."""
    started = time.monotonic()
    writers = crashing(f"{server.url}&schema=county&patience=60", tmp_path)
    crash_with_server(writers, server)
    writers.verify()
    tell(writers, "postgresql", started)


def test_umadb(tmp_path: Path) -> None:
    """The same."""
    started = time.monotonic()
    with closing(UmaDB(tmp_path)) as server:
        writers = crashing(f"{server.url}?patience=60", tmp_path)
        crash_with_server(writers, server)
        writers.verify()
    tell(writers, "umadb", started)
