"""Three of our stores are recorders of the eventsourcing library themselves, and pass its cases.

Every store passes them by its port, UmaDB too: `roadmap_domain.testing.conformance.recording`.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from eventsourcing.persistence import ApplicationRecorder, Notification, StoredEvent
from eventsourcing.tests.persistence import ApplicationRecorderTestCase

from roadmap_domain.storage import Store
from roadmap_domain.storage.postgresql_store import PostgreSQLStore
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

    def test_what_is_recorded_before_a_reader_listens_is_not_missed(self) -> None:
        store = self.place.store()
        assert isinstance(store, PostgreSQLStore)
        looking, connecting = store.select_notifications, store.datastore.get_connection
        has_looked = threading.Event()
        unheard = [StoredEvent(self.new_originator_id(), 1, "topic", b"state")]

        def look(*args: Any, **kwargs: Any) -> Sequence[Notification]:
            found: Sequence[Notification] = looking(*args, **kwargs)
            has_looked.set()
            return found

        @contextmanager
        def connect() -> Iterator[Any]:
            if unheard and threading.current_thread().name.endswith("(_listen)"):
                has_looked.wait()
                store.insert_events([unheard.pop()])
            with connecting() as connection:
                yield connection

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(store, "select_notifications", look)
            patch.setattr(store.datastore, "get_connection", connect)
            with store.subscribe() as subscription:
                assert next(subscription).topic == "topic"
