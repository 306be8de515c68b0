from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.crashes.servers import Server, server_folder


@pytest.fixture
def servers(postgresql: str) -> Iterator[tuple[Server, Server]]:
    """Two servers of the test's own; the first runs."""
    with server_folder() as folder:
        first, second = Server(folder / "first"), Server(folder / "second")
        first.initialise()
        first.start()
        yield first, second


@pytest.fixture
def server(servers: tuple[Server, Server]) -> Server:
    """A server of the test's own."""
    return servers[0]
