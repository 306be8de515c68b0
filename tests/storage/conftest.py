from __future__ import annotations

import multiprocessing
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from urllib.parse import parse_qs, urlsplit
from uuid import uuid4

import pytest

from roadmap_domain.application.door import RoadmapDomain
from tests.storage.counties import County, named
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


@pytest.fixture
def vake(postgresql: str) -> County:
    return named(postgresql, f"vake_{uuid4().hex}")


@pytest.fixture
def counties(postgresql: str) -> tuple[County, County]:
    """Two counties, each with a role of its own."""
    both = [named(postgresql, f"{name}_{uuid4().hex}") for name in ("vake", "pirha")]
    for county in both:
        RoadmapDomain.create(county.url, county=county.name, admin=postgresql).close()
    return both[0], both[1]
