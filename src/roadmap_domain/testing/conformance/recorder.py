"""A store as a recorder of the eventsourcing library, to be held to that library's own cases.

The cases count from the first notification on, and ask for versions from 0; a store's positions may
have gaps, and its versions begin at 1. So a notification's id is here the place of its row in the
log, and versions are shifted by one. That ids are counted once and never change is what the store
promises: nobody who has seen a position sees a lower one appear.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import islice
from threading import Lock
from typing import Any
from uuid import UUID

from eventsourcing.persistence import (
    ApplicationRecorder,
    IntegrityError,
    Notification,
    StoredEvent,
    Subscription,
)

from roadmap_domain.storage import NewRow, Row, Store
from roadmap_domain.storage.port import BEFORE_ALL, kind_of
from roadmap_domain.storage.problems import StreamMoved
from roadmap_domain.testing.conformance.material import appending


class StoreRecorder(ApplicationRecorder):
    """Any store, asked as the library asks its recorders."""

    def __init__(self, store: Store) -> None:
        super().__init__()
        self.store = store
        self._turn = Lock()
        self._positions: list[int] = []

    def insert_events(self, stored_events: Sequence[StoredEvent], **_: Any) -> Sequence[int] | None:
        """Record them as one command, and answer their ids."""
        if not stored_events:
            return None
        new = [
            NewRow(str(it.originator_id), it.originator_version + 1, it.topic, it.state)
            for it in stored_events
        ]
        try:
            positions = self.store.append(appending(new))
        except StreamMoved as error:
            raise IntegrityError(str(error)) from error
        return [self.id_at(position) for position in positions]

    def select_events(
        self,
        originator_id: UUID | str,
        *,
        gt: int | None = None,
        lte: int | None = None,
        desc: bool = False,
        limit: int | None = None,
    ) -> Sequence[StoredEvent]:
        """The events of one stream between two versions."""
        rows = self.store.stream(str(originator_id), 0 if gt is None else gt + 1)
        found = [_event(row) for row in rows]
        found = [it for it in found if lte is None or it.originator_version <= lte]
        return (found[::-1] if desc else found)[:limit]

    def select_notifications(
        self,
        start: int | None,
        limit: int,
        stop: int | None = None,
        topics: Sequence[str] = (),
        *,
        inclusive_of_start: bool = True,
    ) -> Sequence[Notification]:
        """The log between two ids."""
        before = (start or 0) - (1 if start and inclusive_of_start else 0)
        rows = self.store.log(self.position_of(before), topics)
        found = (self.notification(row) for row in rows)
        return [it for it in islice(found, limit) if stop is None or it.id <= stop]

    def max_notification_id(self) -> int | None:
        """How many rows there are."""
        return len(self._caught_up()) or None

    def subscribe(
        self, gt: int | None = None, topics: Sequence[str] = ()
    ) -> Subscription[ApplicationRecorder]:
        """Follow the log after an id."""
        return _Subscription(self, gt, topics)

    def position_of(self, number: int) -> int:
        """The position of the row with an id, or what lies before the first."""
        return self._caught_up()[number - 1] if number else BEFORE_ALL

    def id_at(self, position: int) -> int:
        """The id of the row at a position."""
        return bisect_left(self._caught_up(), position) + 1

    def notification(self, row: Row) -> Notification:
        """A row as the library names its parts."""
        event = _event(row)
        return Notification(
            event.originator_id,
            event.originator_version,
            event.topic,
            event.state,
            id=self.id_at(row.position),
        )

    def _caught_up(self) -> Sequence[int]:
        """The positions of all rows that there are; each is read once."""
        with self._turn:
            known = self._positions
            after = known[-1] if known else BEFORE_ALL
            known += (row.position for row in self.store.log(after))
            return known


class _Subscription(Subscription[StoreRecorder]):
    """A follower that the library may stop."""

    def __init__(self, recorder: StoreRecorder, gt: int | None, topics: Iterable[str]) -> None:
        super().__init__(recorder, gt, tuple(topics))
        self._kinds = {kind_of(topic) for topic in topics}
        self._following = recorder.store.follow(recorder.position_of(gt or 0))

    def stop(self) -> None:
        """End it, whoever waits for it."""
        super().stop()
        self._following.close()

    def __next__(self) -> Notification:
        for row in self._following:
            if not self._kinds or kind_of(row.name) in self._kinds:
                return self._recorder.notification(row)
        raise StopIteration


def _event(row: Row) -> StoredEvent:
    return StoredEvent(row.stream, row.version - 1, row.name, row.payload)
