"""Following a store in a file, which tells cheaply whether somebody has written."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager

from roadmap_domain.storage.following import POLL, Following
from roadmap_domain.storage.port import Row


class SQLiteFollowing(Following):
    """Asks, on a connection of its own, for a number that changes with each commit of another."""

    def __init__(
        self,
        log: Callable[[int], Iterator[Row]],
        after: int,
        cursor: Callable[[], AbstractContextManager[sqlite3.Cursor]],
    ) -> None:
        super().__init__(after)
        self._log = log
        self._cursor = cursor

    def read(self) -> Iterator[Row]:
        """The rows that are there, and then those of each commit."""
        with self._cursor() as cursor:
            while not self.closed.is_set():
                seen = _version(cursor)
                yield from self._log(self.position)
                while _version(cursor) == seen and not self.closed.wait(POLL):
                    pass


def _version(cursor: sqlite3.Cursor) -> int:
    (version,) = cursor.execute("PRAGMA data_version").fetchone()
    return int(version)
