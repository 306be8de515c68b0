"""Stores for all tests: in memory, in a file, in a schema of a real PostgreSQL, in UmaDB."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import gettempdir

import pytest
from hypothesis import settings

from roadmap_domain.application.door import RoadmapDomain
from roadmap_domain.storage import Store
from tests.stores import KINDS, Place, new_place, start_postgresql

# How long an example takes says how busy the machine is, not whether the code is right.
settings.register_profile("without deadlines", deadline=None)
settings.load_profile("without deadlines")


@pytest.fixture(scope="session")
def postgresql(tmp_path_factory: pytest.TempPathFactory, worker_id: str, testrun_uid: str) -> str:
    """The URL of a server's database, of one server for all workers."""
    folder = tmp_path_factory.getbasetemp()
    # Run by root, the server is another user's: it does not reach pytest's own folders.
    data = Path(gettempdir(), f"postgresql-{testrun_uid}")
    return start_postgresql(data, folder if worker_id == "master" else folder.parent)


@pytest.fixture(params=KINDS)
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Place]:
    """A place for a store, of each kind; servers start when they are asked for."""
    kind: str = request.param
    server = request.getfixturevalue("postgresql") if kind == "postgresql" else ""
    with new_place(kind, tmp_path, server) as place:
        yield place


@pytest.fixture
def store_url(place: Place) -> str:
    """The URL of a store that is not there yet."""
    return place.url


@pytest.fixture
def open_domain(place: Place) -> Callable[..., RoadmapDomain]:
    """Opens the same store again each time that it is called; the first creates it."""
    return place.domain


@pytest.fixture
def store(place: Place) -> Store:
    """An empty store."""
    return place.store()
