from __future__ import annotations

import multiprocessing
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.storage.programs import CROWD
from tests.storage.wire import Wire


@pytest.fixture(scope="session")
def processes() -> Iterator[ProcessPoolExecutor]:
    """Other processes, started afresh as other programs are."""
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(CROWD, mp_context=context) as pool:
        yield pool


@pytest.fixture
def folder(postgresql: str) -> str:
    """The folder of the server's socket."""
    return parse_qs(urlsplit(postgresql).query)["host"][0]


@pytest.fixture
def wire(folder: str) -> Iterator[Wire]:
    """A way to the server that can be cut."""
    wire = Wire(f"{folder}/.s.PGSQL.5432")
    yield wire
    wire.close()
