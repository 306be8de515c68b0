"""The tables of a store in a file, and what is written and read there."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from functools import cache
from pathlib import Path
from threading import Lock

from eventsourcing.persistence import ConnectionPoolClosedError, PersistenceError
from eventsourcing.sqlite import SQLiteApplicationRecorder, SQLiteDatastore

from roadmap_domain.storage.condition import Condition
from roadmap_domain.storage.disk import files_of, free_beside, why_not_written
from roadmap_domain.storage.following import Following, Followings
from roadmap_domain.storage.port import (
    LARGEST_PAYLOAD,
    PAGE,
    Append,
    CommandRow,
    Entry,
    Row,
    check_sizes,
    kind_of,
    row_of,
)
from roadmap_domain.storage.problems import (
    ClockIsBehind,
    CommandIsKnown,
    FolderIsReadOnly,
    LogMoved,
    NotOurStore,
    StoreIsFull,
    StoreIsLocked,
    StoreIsNewer,
    StoreIsReadOnly,
    StoreIsUnreachable,
    StoreProblem,
    StreamMoved,
)
from roadmap_domain.storage.sqlite_pool import Pool

FORMAT = 1
"""The version of the tables, kept as SQLite's `user_version`."""
APPLICATION_ID = 0x524D4150
"""SQLite's mark of whose file it is: "RMAP"."""

_CREATE_COMMANDS = """
CREATE TABLE roadmap_commands (
    command TEXT PRIMARY KEY, digest BLOB NOT NULL, recorded_at TEXT NOT NULL,
    first INTEGER, last INTEGER
)"""
_STREAM = (
    "SELECT rowid, * FROM stored_events WHERE originator_id = ? AND originator_version > ? "
    "ORDER BY originator_version"
)
_STREAMS = (
    "SELECT rowid, * FROM stored_events WHERE originator_id IN ({}) "
    "ORDER BY originator_id, originator_version"
)
_KIND = "substr(topic, 1, instr(topic || '@', '@') - 1)"
_LOG = "SELECT rowid, * FROM stored_events WHERE rowid > ? {} ORDER BY rowid LIMIT ?"
# Alone, a maximum is one step in the index; grouped, all of the stream's events would be counted.
_VERSION = "(SELECT MAX(originator_version) FROM stored_events WHERE originator_id = ?)"
_VERSIONS_AT_ONCE = 100
_INSERT = "INSERT INTO stored_events VALUES (?, ?, ?, ?)"
_EARLIER_COMMANDS = (
    "SELECT EXISTS (SELECT 1 FROM roadmap_commands WHERE command = ?), "
    "(SELECT recorded_at FROM roadmap_commands ORDER BY rowid DESC LIMIT 1)"
)
_LAST = "SELECT recorded_at FROM roadmap_commands ORDER BY rowid DESC LIMIT 1"
_INSERT_COMMAND = "INSERT INTO roadmap_commands VALUES (?, ?, ?, ?, ?)"
_WRITE_NOTHING = "DELETE FROM roadmap_commands WHERE FALSE"
_COMMAND = "SELECT * FROM roadmap_commands WHERE command = ?"
_COMMANDS = "SELECT rowid, * FROM roadmap_commands WHERE rowid > ? AND {} ORDER BY rowid LIMIT ?"
# A command without events comes before all others: the last one is whose time a new command's is
# compared with.
_INSERT_IDLE = """
INSERT INTO roadmap_commands (rowid, command, digest, recorded_at)
SELECT min(coalesce(min(rowid), 0), 0) - 1, ?, ?, ? FROM roadmap_commands"""
_LEAST = -(2**63)

_CODES: Mapping[int, type[StoreIsFull | StoreIsLocked | StoreIsReadOnly]] = {
    sqlite3.SQLITE_BUSY: StoreIsLocked,
    sqlite3.SQLITE_LOCKED: StoreIsLocked,
    sqlite3.SQLITE_READONLY: StoreIsReadOnly,
    sqlite3.SQLITE_READONLY_DIRECTORY: FolderIsReadOnly,
    sqlite3.SQLITE_FULL: StoreIsFull,
}
_SYNCING = (sqlite3.SQLITE_IOERR_FSYNC, sqlite3.SQLITE_IOERR_DIR_FSYNC)
"""All has been written then, and whether it lasts is not known: nobody may say that it was not."""
_FAULTS = (sqlite3.Error, PersistenceError, ConnectionPoolClosedError)
_DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


class _Lent:
    """The context of a statement or some: a class, since a generator takes longer than they do."""

    __slots__ = ("_connection", "_store")

    def __init__(self, store: SQLiteStore) -> None:
        self._store = store

    def __enter__(self) -> sqlite3.Cursor:
        try:
            self._connection = self._store.pool.get_connection()
        except _FAULTS as error:
            raise self._store.problem(error) from error
        return self._connection.kept

    def __exit__(self, _: object, error: BaseException | None, __: object) -> None:
        if error is not None:
            self._connection.renewed()
        self._store.pool.put_connection(self._connection)
        if isinstance(error, _FAULTS):
            raise self._store.problem(error) from error


class SQLiteStore(SQLiteApplicationRecorder):
    """The library's recorder over its own tables, with commands and guards."""

    largest_payload = LARGEST_PAYLOAD

    def __init__(
        self, url: str, path: Path, *, mode: str, timeout: float, synchronous: str
    ) -> None:
        self.url = url
        datastore = SQLiteDatastore("", originator_id_type="text")
        datastore.pool = self.pool = Pool(path, mode=mode, timeout=timeout, synchronous=synchronous)
        super().__init__(datastore)
        self.create_table_statements.append(_CREATE_COMMANDS)
        # Writers of one process take turns; SQLite lets those of several processes try again.
        self._writing = Lock()
        self._patience = timeout
        self._path = path
        self._followings = Followings()

    def create(self) -> None:
        """Lay the tables in an empty file."""
        with self._transaction() as cursor:
            for statement in self.create_table_statements:
                cursor.execute(statement)
            cursor.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            cursor.execute(f"PRAGMA user_version = {FORMAT}")

    def check(self) -> None:
        """Raise unless the file is a store of ours, of a format that this version knows."""
        with self._cursor() as cursor:
            (application,) = cursor.execute("PRAGMA application_id").fetchone()
            (found,) = cursor.execute("PRAGMA user_version").fetchone()
            tables = {name for (name,) in cursor.execute("SELECT name FROM sqlite_master")}
        if application != APPLICATION_ID:
            raise NotOurStore(self.url, "another application's database")
        if found > FORMAT:
            raise StoreIsNewer(self.url, found, FORMAT)
        if not {"stored_events", "roadmap_commands"} <= tables:
            raise NotOurStore(self.url, "tables are missing")

    def stream(self, stream: str, after: int = 0, /) -> list[Row]:
        with self._cursor() as cursor:
            return list(map(row_of, cursor.execute(_STREAM, (stream, after))))

    def streams(self, streams: Sequence[str], /) -> list[Row]:
        rows: list[Row] = []
        with self._cursor() as cursor:
            for start in range(0, len(streams), PAGE):
                page = streams[start : start + PAGE]
                found = cursor.execute(_STREAMS.format(_marks(page)), page)
                rows += map(row_of, found)
        return rows

    def log(self, after: int = 0, names: Sequence[str] = ()) -> Iterator[Row]:
        kinds = [kind_of(name) for name in names]
        filtered = f"AND {_KIND} IN ({_marks(kinds)})" if kinds else ""
        statement = _LOG.format(filtered)
        while True:
            with self._cursor() as cursor:
                page = cursor.execute(statement, (after, *kinds, PAGE)).fetchall()
            yield from map(row_of, page)
            if len(page) < PAGE:
                return
            after = page[-1][0]

    def follow(self, after: int = 0, /) -> Following:
        from roadmap_domain.storage.sqlite_following import SQLiteFollowing  # noqa: PLC0415 # seldom

        return self._followings.add(SQLiteFollowing(self.log, after, self._cursor))

    def command(self, command: str, /) -> CommandRow | None:
        with self._cursor() as cursor:
            row = cursor.execute(_COMMAND, (command,)).fetchone()
        return row and CommandRow(*row)

    def commands(self, after: int = 0, /) -> Iterator[CommandRow]:
        return self._commands("last > ?", after)

    def idle_commands(self) -> Iterator[CommandRow]:
        return self._commands("last IS NULL")

    def append(self, append: Append, /) -> Sequence[int]:
        check_sizes(append.rows, append.command, self.largest_payload)
        with self._transaction() as cursor:
            self._check(cursor, append)
            positions = [cursor.execute(_INSERT, row).lastrowid or 0 for row in append.rows]
            kept = (append.command, append.digest, append.recorded_at)
            _insert_command(cursor, kept, positions)
        return positions

    def restore(self, entries: Iterable[Entry], after: int, /) -> None:
        with self._transaction() as cursor:
            (end,) = cursor.execute("SELECT MAX(rowid) FROM stored_events").fetchone()
            if (end or 0) != after:
                raise LogMoved(self.url)
            for rows, command, digest, recorded_at in entries:
                check_sizes(rows, command or "", self.largest_payload)
                positions = [cursor.execute(_INSERT, row).lastrowid or 0 for row in rows]
                if command is None:
                    continue
                if cursor.execute(_COMMAND, (command,)).fetchone():
                    raise CommandIsKnown(command)
                _insert_command(cursor, (command, digest, recorded_at), positions)

    def condition(self) -> Condition:
        with self._cursor() as cursor:
            last = cursor.execute(_LAST).fetchone()
        size = sum(file.stat().st_size for file in files_of(self._path))
        recorded_at = last and datetime.fromisoformat(last[0])
        return Condition(recorded_at, size, free_beside(self._path))

    def probe(self) -> None:
        with self._transaction() as cursor:
            cursor.execute(_WRITE_NOTHING)
            why = why_not_written(self._path)
        if why:
            raise why(self.url)

    def close(self) -> None:
        self._followings.close()
        self.datastore.close()

    def _commands(self, which: str, *values: int) -> Iterator[CommandRow]:
        statement, rowid = _COMMANDS.format(which), _LEAST
        while True:
            with self._cursor() as cursor:
                page = cursor.execute(statement, (rowid, *values, PAGE)).fetchall()
            yield from (CommandRow._make(row[1:]) for row in page)
            if len(page) < PAGE:
                return
            rowid = page[-1][0]

    def _check(self, cursor: sqlite3.Cursor, append: Append) -> None:
        expected = append.expected
        streams = tuple(expected)
        first = streams[:_VERSIONS_AT_ONCE]
        statement = _guards(len(first))
        is_known, last, *found = cursor.execute(statement, (append.command, *first)).fetchone()
        if is_known:
            raise CommandIsKnown(append.command)
        for start in range(_VERSIONS_AT_ONCE, len(streams), _VERSIONS_AT_ONCE):
            page = streams[start : start + _VERSIONS_AT_ONCE]
            statement = f"SELECT {','.join([_VERSION] * len(page))}"
            found += cursor.execute(statement, page).fetchone()
        moved = [
            stream
            for stream, version in zip(streams, found, strict=True)
            if (version or 0) != expected[stream]
        ]
        if moved:
            raise StreamMoved(", ".join(moved))
        if last and last > append.recorded_at:
            raise ClockIsBehind(last)

    def _cursor(self) -> _Lent:
        """A cursor on a connection of one's own; errors come out as problems of the store."""
        return _Lent(self)

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Cursor]:
        if not self._writing.acquire(timeout=self._patience):
            raise StoreIsLocked(self.url)
        try:
            with self._cursor() as cursor:
                cursor.execute("BEGIN IMMEDIATE")
                try:
                    yield cursor
                    cursor.execute("COMMIT")
                except BaseException:
                    # A full disk may have ended the transaction already.
                    if cursor.connection.in_transaction:
                        cursor.execute("ROLLBACK")
                    raise
        finally:
            self._writing.release()

    def problem(self, error: Exception) -> StoreProblem:
        if isinstance(error, ConnectionPoolClosedError):
            return StoreIsUnreachable(self.url, "it has been closed")
        if isinstance(error, PersistenceError) and isinstance(error.__cause__, sqlite3.Error):
            error = error.__cause__
        if isinstance(error, sqlite3.IntegrityError):
            return StreamMoved(str(error))
        # The low byte is the kind of error, the others say more about it.
        found = getattr(error, "sqlite_errorcode", 0)
        code = found & 0xFF
        known = _CODES.get(found) or _CODES.get(code)
        if code == sqlite3.SQLITE_IOERR and found not in _SYNCING:
            known = why_not_written(self._path)
        if code == sqlite3.SQLITE_CANTOPEN:
            # So it says of a disk that can only be read, where it has to write beside the file.
            known = why_not_written(self._path)
            known = FolderIsReadOnly if known is StoreIsReadOnly else known
        if known:
            return known(self.url)
        if code in _DAMAGED:
            return NotOurStore(self.url, str(error))
        return StoreIsUnreachable(self.url, str(error))


@cache
def _guards(streams: int) -> str:
    """One question of all that has to hold."""
    return ",".join([_EARLIER_COMMANDS, *[_VERSION] * streams])


def _marks(values: Sequence[str]) -> str:
    return ",".join("?" * len(values))


def _insert_command(
    cursor: sqlite3.Cursor, kept: tuple[str, bytes, str], positions: Sequence[int]
) -> None:
    if positions:
        cursor.execute(_INSERT_COMMAND, (*kept, positions[0], positions[-1]))
    else:
        cursor.execute(_INSERT_IDLE, kept)
