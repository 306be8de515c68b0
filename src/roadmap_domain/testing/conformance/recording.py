"""What the eventsourcing library asks of its own recorders, asked of every store.

All its cases for recorders of aggregates and of applications are run, on a `StoreRecorder`. Not
those for process recorders and for tracking: what another application has been read to is kept
by whoever reads it, and a store of ours has no place for it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from unittest import TestCase
from uuid import uuid4

import pytest
from eventsourcing.persistence import StoredEvent
from eventsourcing.tests.persistence import (
    AggregateRecorderTestCase,
    ApplicationRecorderTestCase,
)

from roadmap_domain.storage import Store
from roadmap_domain.testing.conformance.base import Conforming
from roadmap_domain.testing.conformance.recorder import StoreRecorder


class _AggregateRecorder(StoreRecorder):
    """One that keeps streams only, and so answers no ids."""

    def insert_events(self, stored_events: Sequence[StoredEvent], **_: Any) -> None:
        super().insert_events(stored_events)


class _OfAggregates(AggregateRecorderTestCase):
    """Versions begin at 0 here, as the library's other cases have them; ours are one higher."""

    INITIAL_VERSION = 0
    store: Store

    def new_originator_id(self) -> str:
        return f"thing/{uuid4()}"

    def create_recorder(self) -> _AggregateRecorder:
        return _AggregateRecorder(self.store)


class _OfApplications(ApplicationRecorderTestCase[StoreRecorder]):
    """With the case for recorders that can be subscribed to, as every store can be followed."""

    INITIAL_VERSION = 0
    store: Store

    def new_originator_id(self) -> str:
        return f"thing/{uuid4()}"

    def create_recorder(self) -> StoreRecorder:
        return StoreRecorder(self.store)

    def test_insert_subscribe(self) -> None:
        self.optional_test_insert_subscribe()


def _names(suite: type[TestCase]) -> list[str]:
    return sorted(name for name in dir(suite) if name.startswith("test_"))


class Recording(Conforming):
    """The eventsourcing library's own cases for recorders."""

    @pytest.mark.parametrize("case", _names(_OfAggregates))
    def test_the_librarys_case_for_recorders_of_aggregates(self, store: Store, case: str) -> None:
        """One stream after another."""
        asked = _OfAggregates(case)
        asked.store = store
        asked.debug()

    @pytest.mark.parametrize("case", _names(_OfApplications))
    def test_the_librarys_case_for_recorders_of_applications(self, store: Store, case: str) -> None:
        """The log, with many writers and readers at once, and subscribed to."""
        asked = _OfApplications(case)
        asked.store = store
        asked.debug()
