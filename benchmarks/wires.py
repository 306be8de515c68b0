"""The SQL that the floor is made of: one prepared statement for each thing that is done."""

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Protocol

import psycopg

from roadmap_domain.storage.port import PAGE

NewEvent = tuple[str, int, str, bytes]
"""Stream, version, name, bytes."""
StoredEvent = tuple[int, str, int, str, bytes]
"""The position, and then the same."""


class Moved(Exception):
    """A guard has found that something is not as it was read."""


class Wire(Protocol):
    """A connection to the two tables."""

    def stream(self, stream: str, /) -> list[StoredEvent]:
        """The events of one stream."""
        ...

    def log(self) -> Iterator[StoredEvent]:
        """All events, in pages of the size that the library reads."""
        ...

    def append(
        self,
        rows: Sequence[NewEvent],
        read: Mapping[str, int],
        command: str,
        digest: bytes,
        recorded_at: str,
        /,
    ) -> None:
        """Write events and a command in one transaction."""
        ...

    def close(self) -> None:
        """Let go of the connection."""
        ...


class SQLiteWire:
    """The standard library's driver. `guarded` wires check what the library checks."""

    def __init__(self, path: Path, *, durable: bool, guarded: bool = False) -> None:
        self._connection = sqlite3.connect(path, isolation_level=None)
        self._execute = self._connection.execute
        self._execute(f"PRAGMA synchronous = {'FULL' if durable else 'OFF'}")
        self._guarded = guarded

    def stream(self, stream: str, /) -> list[StoredEvent]:
        """The events of one stream."""
        return self._execute(
            "SELECT rowid, * FROM stored_events"
            " WHERE originator_id = ? ORDER BY originator_version",
            (stream,),
        ).fetchall()

    def log(self) -> Iterator[StoredEvent]:
        """All events."""
        after = 0
        while page := self._execute(
            "SELECT rowid, * FROM stored_events WHERE rowid > ? ORDER BY rowid LIMIT ?",
            (after, PAGE),
        ).fetchall():
            yield from page
            after = page[-1][0]

    def append(
        self,
        rows: Sequence[NewEvent],
        read: Mapping[str, int],
        command: str,
        digest: bytes,
        recorded_at: str,
        /,
    ) -> None:
        """Write events and a command in one transaction."""
        execute = self._execute
        execute("BEGIN IMMEDIATE")
        try:
            if self._guarded:
                self._check(read, command, recorded_at)
            self._connection.executemany("INSERT INTO stored_events VALUES (?, ?, ?, ?)", rows)
            ((last,),) = execute("SELECT last_insert_rowid()")
            execute(
                "INSERT INTO roadmap_commands VALUES (?, ?, ?, ?, ?)",
                (command, digest, recorded_at, last - len(rows) + 1, last),
            )
            execute("COMMIT")
        except BaseException:
            execute("ROLLBACK")
            raise

    def close(self) -> None:
        """Let go of the connection."""
        self._connection.close()

    def _check(self, read: Mapping[str, int], command: str, recorded_at: str) -> None:
        execute = self._execute
        if execute("SELECT 1 FROM roadmap_commands WHERE command = ?", (command,)).fetchone():
            raise Moved(command)
        for stream, version in read.items():
            ((found,),) = execute(
                "SELECT MAX(originator_version) FROM stored_events WHERE originator_id = ?",
                (stream,),
            )
            if (found or 0) != version:
                raise Moved(stream)
        last = execute(
            "SELECT recorded_at FROM roadmap_commands ORDER BY rowid DESC LIMIT 1"
        ).fetchone()
        if last and last[0] > recorded_at:
            raise Moved(recorded_at)


class PostgreSQLWire:
    """psycopg. Reading and writing are one round trip each; the guards are one more and a lock."""

    def __init__(self, conninfo: str, *, guarded: bool = False) -> None:
        self._connection = psycopg.connect(conninfo, autocommit=True, prepare_threshold=0)
        self._guarded = guarded

    def stream(self, stream: str, /) -> list[StoredEvent]:
        """The events of one stream."""
        return self._connection.execute(
            "SELECT notification_id, originator_id, originator_version, topic, state"
            " FROM stored_events WHERE originator_id = %s ORDER BY originator_version",
            (stream,),
            binary=True,
        ).fetchall()

    def log(self) -> Iterator[StoredEvent]:
        """All events."""
        after = 0
        while page := self._connection.execute(
            "SELECT notification_id, originator_id, originator_version, topic, state"
            " FROM stored_events WHERE notification_id > %s ORDER BY notification_id LIMIT %s",
            (after, PAGE),
            binary=True,
        ).fetchall():
            yield from page
            after = page[-1][0]

    def append(
        self,
        rows: Sequence[NewEvent],
        read: Mapping[str, int],
        command: str,
        digest: bytes,
        recorded_at: str,
        /,
    ) -> None:
        """Write events and a command in one transaction."""
        if not self._guarded:
            self._insert(rows, command, digest, recorded_at)
            return
        with self._connection.transaction():
            self._check(read, command, recorded_at)
            self._insert(rows, command, digest, recorded_at)

    def close(self) -> None:
        """Let go of the connection."""
        self._connection.close()

    def _insert(
        self, rows: Sequence[NewEvent], command: str, digest: bytes, recorded_at: str
    ) -> None:
        self._connection.execute(
            "WITH added AS (INSERT INTO stored_events"
            " (originator_id, originator_version, topic, state)"
            " SELECT * FROM unnest(%s::text[], %s::bigint[], %s::text[], %s::bytea[])"
            " RETURNING notification_id)"
            " INSERT INTO roadmap_commands"
            " SELECT %s, %s, %s, min(notification_id), max(notification_id) FROM added",
            (*map(list, zip(*rows, strict=True)), command, digest, recorded_at),
        )

    def _check(self, read: Mapping[str, int], command: str, recorded_at: str) -> None:
        execute = self._connection.execute
        execute("SELECT pg_advisory_xact_lock(1)")
        found = execute(
            "SELECT stream FROM unnest(%s::text[], %s::bigint[]) AS read (stream, version)"
            " WHERE version <> (SELECT coalesce(max(originator_version), 0) FROM stored_events"
            " WHERE originator_id = stream)"
            " UNION ALL SELECT command FROM roadmap_commands WHERE command = %s"
            " UNION ALL SELECT recorded_at FROM roadmap_commands WHERE recorded_at > %s",
            (list(read), list(read.values()), command, recorded_at),
        ).fetchone()
        if found:
            raise Moved(found[0])
