"""Following a PostgreSQL store: its appends notify those who listen; importing it needs psycopg."""

from __future__ import annotations

import selectors
import socket
import weakref
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing

from eventsourcing.postgres import PostgresSubscription
from psycopg import Connection
from psycopg.rows import DictRow
from psycopg.sql import SQL, Composed, Identifier

from roadmap_domain.storage.following import Following
from roadmap_domain.storage.port import Row

HEARTBEAT = 5
"""Seconds after which the log is looked at though nobody has notified: whoever has taken over from
a lost server does not know who listened there."""


class PostgreSQLFollowing(Following):
    """Listens on a connection of its own, and reads the log by those of the store."""

    def __init__(
        self,
        log: Callable[[int], Iterator[Row]],
        after: int,
        *,
        connect: Callable[[], Connection[DictRow]],
        listen: Composed,
        said: Callable[[], AbstractContextManager[None]],
    ) -> None:
        super().__init__(after)
        self._log = log
        self._connect = connect
        self._listen = listen
        self._said = said
        self._woken, self._waking = pair = socket.socketpair()
        for one in pair:
            weakref.finalize(self, one.close)

    def read(self) -> Iterator[Row]:
        """The rows that are there once it listens, and more at each notification."""
        with (
            self._said(),
            closing(self._connect()) as connection,
            selectors.DefaultSelector() as either,
        ):
            connection.execute(self._listen)
            either.register(connection.fileno(), selectors.EVENT_READ)
            either.register(self._woken, selectors.EVENT_READ)
            while not self.closed.is_set():
                yield from self._log(self.position)
                either.select(HEARTBEAT)
                connection.pgconn.consume_input()
                while connection.pgconn.notifies():
                    pass

    def wake(self) -> None:
        """End the wait for notifications."""
        self._waking.close()


class Subscription(PostgresSubscription):
    """The library's own way to follow, which would miss what is recorded before it listens."""

    def _listen(self) -> None:
        try:
            with self._recorder.datastore.get_connection() as connection:
                channel = Identifier(self._recorder.channel_name)
                connection.execute(SQL("LISTEN {}").format(channel))
                self._has_been_notified.set()  # the one difference: look again, now that it listens
                while not self._has_been_stopped and not self._thread_error:
                    for _ in connection.notifies(timeout=0.1, stop_after=1):
                        self._has_been_notified.set()
        except BaseException as error:  # noqa: BLE001 # whoever iterates is to hear of it
            self._thread_error = self._thread_error or error
            self.stop()
