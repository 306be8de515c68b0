"""Three of our stores are recorders of the eventsourcing library themselves, and pass its cases.

Every store passes them by its port, UmaDB too: `roadmap_domain.testing.conformance.recording`.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from eventsourcing.persistence import ApplicationRecorder
from eventsourcing.tests.persistence import ApplicationRecorderTestCase

from roadmap_domain.storage import Store
from tests.stores import Place, new_place


class Suite(ApplicationRecorderTestCase[ApplicationRecorder]):
    """The library's cases, on a store of ours with its string ids."""

    __test__ = False
    kind: str
    place: Place

    @pytest.fixture(autouse=True)
    def _at_a_place(self, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[None]:
        server = request.getfixturevalue("postgresql") if self.kind == "postgresql" else ""
        with new_place(self.kind, tmp_path, server) as self.place:
            before = threading.enumerate()
            yield
            # Some cases leave their readers to end by themselves.
            for thread in threading.enumerate():
                if thread not in before and not thread.daemon:
                    thread.join()

    def create_recorder(self) -> ApplicationRecorder:
        store: Store = self.place.store()
        assert isinstance(store, ApplicationRecorder)
        return store

    def new_originator_id(self) -> str:
        return f"thing/{uuid4()}"


class TestMemory(Suite):
    __test__ = True
    kind = "memory"

    def test_insert_subscribe(self) -> None:
        self.optional_test_insert_subscribe()


class TestSQLite(Suite):
    """Without subscriptions, which the library's recorder does not have."""

    __test__ = True
    kind = "sqlite"


class TestPostgreSQL(Suite):
    __test__ = True
    kind = "postgresql"

    def test_insert_subscribe(self) -> None:
        self.optional_test_insert_subscribe()
