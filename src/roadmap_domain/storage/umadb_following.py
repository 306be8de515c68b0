"""Following a UmaDB server's log by a subscription; importing it needs umadb."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_domain.storage.following import Following
from roadmap_domain.storage.port import Row
from roadmap_domain.storage.umadb_client import umadb
from roadmap_domain.storage.umadb_events import rows_of
from roadmap_domain.storage.umadb_log import UmaDBLog


class UmaDBFollowing(Following):
    """Takes what the server sends."""

    def __init__(self, log: UmaDBLog, after: int) -> None:
        super().__init__(after)
        self._log = log
        self._subscription: umadb.Subscription | None = None

    def read(self) -> Iterator[Row]:
        """The rows that are there, and then each as it is sent."""
        with self._log.asking():
            self._subscription = self._log.client.subscribe(after=max(self.position, 0))
            # Without an answer, the server has ended the subscription.
            while not self.closed.is_set() and (sent := self._subscription.next_batch()):
                yield from rows_of(sent)

    def wake(self) -> None:
        """End the subscription."""
        if self._subscription is not None:
            self._subscription.cancel()
