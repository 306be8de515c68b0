"""The connections of a store in a file."""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from pathlib import Path
from typing import cast
from urllib.parse import quote

from eventsourcing.persistence import ConnectionPoolClosedError
from eventsourcing.sqlite import SQLiteConnection, SQLiteConnectionPool


class Connection(SQLiteConnection):
    """A connection with a cursor that is used again and again, for one's own statements."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        super().__init__(connection, None)
        self._plain = connection
        self.kept = self.renewed()

    def renewed(self) -> sqlite3.Cursor:
        """Another cursor to keep, where something may be left over in the one before."""
        self.kept = self._plain.cursor()
        self.kept.row_factory = None
        return self.kept


class Pool(SQLiteConnectionPool):
    """As many connections as are used at once, kept for the next use, with the wanted durability.

    The library's own pool takes several locks for each use, and its connections keep one prepared
    statement, which they forget at the next: together a third of the cost of a command.
    """

    def __init__(self, path: Path, *, mode: str, timeout: float, synchronous: str) -> None:
        options = "mode=ro&immutable=1" if mode == "immutable" else f"mode={mode}"
        super().__init__(db_name=f"file:{quote(str(path))}?{options}")
        self._writes = mode == "rw"
        self._timeout = timeout
        self._synchronous = synchronous
        self._closing = False
        # Taking from and adding to the end of a list is one step for all threads.
        self._idle: list[Connection] = []

    def get_connection(
        self,
        timeout: float | None = None,  # noqa: ARG002 # nobody waits here for a connection,
        *,
        is_writer: bool | None = None,  # noqa: ARG002 # and writers take turns elsewhere
    ) -> Connection:
        """A connection of the caller's own until it is put back."""
        if self._closing:
            raise ConnectionPoolClosedError
        try:
            return self._idle.pop()
        except IndexError:
            return self._create_connection()

    def put_connection(self, conn: SQLiteConnection) -> None:
        """Keep a connection for the next use."""
        self._idle.append(cast("Connection", conn))
        if self._closing:
            self._close_idle()

    def close(self) -> None:
        """Close what is idle now, and the rest when it is put back.

        sqlite3 can crash where a connection is closed while another thread is in a statement.
        """
        self._closing = True
        self._close_idle()
        super().close()

    def _create_connection(self) -> Connection:
        connection = sqlite3.connect(
            self.db_name,
            timeout=self._timeout,
            isolation_level=None,
            check_same_thread=False,
            uri=True,
        )
        try:
            connection.row_factory = sqlite3.Row
            if self._writes and connection.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
                connection.execute("PRAGMA journal_mode = WAL")
            connection.execute(f"PRAGMA synchronous = {self._synchronous}")
        except BaseException:
            # What went wrong keeps what it happened in alive: its files would stay open.
            connection.close()
            raise
        return Connection(connection)

    def _close_idle(self) -> None:
        with suppress(IndexError):
            while True:
                self._idle.pop().close()
