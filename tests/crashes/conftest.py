from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from subprocess import run

import pytest

from tests.crashes.servers import Server, server_folder


@pytest.fixture(scope="session")
def new_cluster(postgresql: str) -> Iterator[Path]:
    """A cluster that is copied for each test: making one takes longer than most tests."""
    with server_folder() as folder:
        Server(folder / "new").initialise()
        yield folder / "new"


@pytest.fixture
def servers(new_cluster: Path) -> Iterator[tuple[Server, Server]]:
    """Two servers of the test's own; the first runs."""
    with server_folder() as folder:
        first, second = Server(folder / "first"), Server(folder / "second")
        run(["/bin/cp", "-a", new_cluster, first.data], check=True)
        first.start()
        yield first, second


@pytest.fixture
def server(servers: tuple[Server, Server]) -> Server:
    """A server of the test's own."""
    return servers[0]
