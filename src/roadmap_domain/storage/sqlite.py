"""A store in one file: `sqlite:///path` (four slashes for an absolute path).

Three options: `?mode=ro` opens for reading only, `?timeout=` is the seconds to wait for other
writers (5), and `?synchronous=off` gives durability away for speed, for benchmarks and tests.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import parse_qsl, quote, unquote

from eventsourcing.persistence import (
    ConnectionPoolClosedError,
    ConnectionUnavailableError,
    PersistenceError,
)
from eventsourcing.sqlite import (
    SQLiteApplicationRecorder,
    SQLiteConnection,
    SQLiteConnectionPool,
    SQLiteDatastore,
)

from roadmap_domain.storage.port import PAGE, Append, CommandRow, Row
from roadmap_domain.storage.problems import (
    ClockIsBehind,
    CommandIsKnown,
    NotOurStore,
    StoreExists,
    StoreIsFull,
    StoreIsLocked,
    StoreIsNewer,
    StoreIsReadOnly,
    StoreIsUnreachable,
    StoreNotFound,
    StoreProblem,
    StreamMoved,
)

FORMAT = 1
"""The version of the tables, kept as SQLite's `user_version`."""
APPLICATION_ID = 0x524D4150
"""SQLite's mark of whose file it is: "RMAP"."""
_HEADER = b"SQLite format 3\x00"
_OPTIONS = {
    "mode": re.compile(r"rw|ro"),
    "timeout": re.compile(r"\d+(\.\d+)?"),
    "synchronous": re.compile(r"full|normal|off"),
}
_FILES = ("", "-wal", "-shm")

_CREATE_COMMANDS = """
CREATE TABLE roadmap_commands (
    command TEXT PRIMARY KEY, digest BLOB NOT NULL, recorded_at TEXT NOT NULL,
    first INTEGER NOT NULL, last INTEGER NOT NULL
)"""
_STREAM = "SELECT rowid, * FROM stored_events WHERE originator_id = ? ORDER BY originator_version"
_STREAMS = (
    "SELECT rowid, * FROM stored_events WHERE originator_id IN ({}) "
    "ORDER BY originator_id, originator_version"
)
_LOG = "SELECT rowid, * FROM stored_events WHERE rowid > ? {} ORDER BY rowid LIMIT ?"
_VERSION = "SELECT MAX(originator_version) FROM stored_events WHERE originator_id = ?"
_INSERT = "INSERT INTO stored_events VALUES (?, ?, ?, ?)"
_LAST_COMMAND = "SELECT recorded_at FROM roadmap_commands ORDER BY rowid DESC LIMIT 1"
_INSERT_COMMAND = "INSERT INTO roadmap_commands VALUES (?, ?, ?, ?, ?)"
_COMMAND = "SELECT * FROM roadmap_commands WHERE command = ?"

_CODES: Mapping[int, type[StoreIsFull | StoreIsLocked | StoreIsReadOnly]] = {
    sqlite3.SQLITE_BUSY: StoreIsLocked,
    sqlite3.SQLITE_LOCKED: StoreIsLocked,
    sqlite3.SQLITE_READONLY: StoreIsReadOnly,
    sqlite3.SQLITE_FULL: StoreIsFull,
}
_DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


class _Pool(SQLiteConnectionPool):
    """The library's pool, of connections with the wanted patience and durability."""

    def __init__(self, db_name: str, *, timeout: float, synchronous: str) -> None:
        super().__init__(db_name=db_name, pool_timeout=timeout)
        self._timeout = timeout
        self._synchronous = synchronous
        self._closing = False

    def _create_connection(self) -> SQLiteConnection:
        # Not the library's: its connections keep one prepared statement, and forget it at the next.
        connection = sqlite3.connect(
            self.db_name,
            timeout=self._timeout,
            isolation_level=None,
            check_same_thread=False,
            uri=True,
        )
        connection.row_factory = sqlite3.Row
        if connection.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
            connection.execute("PRAGMA journal_mode = WAL")
        connection.execute(f"PRAGMA synchronous = {self._synchronous}")
        return SQLiteConnection(connection, self.max_age)

    def close(self) -> None:
        """Close what is not in use: sqlite3 can crash where another thread is in a statement."""
        self._closing = True
        with self._put_condition:
            if not self.closed:
                self._put_condition.wait_for(lambda: not self._in_use, self.pool_timeout)
                self._in_use.clear()
            super().close()

    def get_connection(
        self, timeout: float | None = None, *, is_writer: bool | None = None
    ) -> SQLiteConnection:
        """A connection, unless the pool is closed or about to be."""
        if self._closing:
            raise ConnectionPoolClosedError
        return super().get_connection(timeout, is_writer=is_writer)


class SQLiteStore(SQLiteApplicationRecorder):
    """The library's recorder over its own tables, with commands and guards."""

    def __init__(
        self, url: str, path: Path, *, mode: str, timeout: float, synchronous: str
    ) -> None:
        self.url = url
        datastore = SQLiteDatastore("", originator_id_type="text")
        datastore.pool = _Pool(
            f"file:{quote(str(path))}?mode={mode}", timeout=timeout, synchronous=synchronous
        )
        super().__init__(datastore)
        self.create_table_statements.append(_CREATE_COMMANDS)

    def create(self) -> None:
        """Lay the tables in an empty file."""
        with self._said(), self._transaction() as cursor:
            for statement in self.create_table_statements:
                cursor.execute(statement)
            cursor.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            cursor.execute(f"PRAGMA user_version = {FORMAT}")

    def check(self) -> None:
        """Raise unless the file is a store of ours, of a format that this version knows."""
        with self._said(), self._cursor() as cursor:
            (application,) = cursor.execute("PRAGMA application_id").fetchone()
            (found,) = cursor.execute("PRAGMA user_version").fetchone()
            tables = {name for (name,) in cursor.execute("SELECT name FROM sqlite_master")}
        if application != APPLICATION_ID:
            raise NotOurStore(self.url, "another application's database")
        if found > FORMAT:
            raise StoreIsNewer(self.url, found, FORMAT)
        if not {"stored_events", "roadmap_commands"} <= tables:
            raise NotOurStore(self.url, "tables are missing")

    def stream(self, stream: str, /) -> list[Row]:
        with self._said(), self._cursor() as cursor:
            return [Row(*row) for row in cursor.execute(_STREAM, (stream,))]

    def streams(self, streams: Sequence[str], /) -> list[Row]:
        rows: list[Row] = []
        with self._said(), self._cursor() as cursor:
            for start in range(0, len(streams), PAGE):
                page = streams[start : start + PAGE]
                marks = ",".join("?" * len(page))
                rows += [Row(*row) for row in cursor.execute(_STREAMS.format(marks), page)]
        return rows

    def log(self, after: int = 0, names: Sequence[str] = ()) -> Iterator[Row]:
        filtered = f"AND topic IN ({','.join('?' * len(names))})" if names else ""
        statement = _LOG.format(filtered)
        while True:
            with self._said(), self._cursor() as cursor:
                page = cursor.execute(statement, (after, *names, PAGE)).fetchall()
            yield from map(Row._make, page)
            if len(page) < PAGE:
                return
            after = page[-1][0]

    def command(self, command: str, /) -> CommandRow | None:
        with self._said(), self._cursor() as cursor:
            row = cursor.execute(_COMMAND, (command,)).fetchone()
        return row and CommandRow(*row)

    def append(self, append: Append, /) -> Sequence[int]:
        with self._said(), self._transaction() as cursor:
            self._check(cursor, append)
            positions = [cursor.execute(_INSERT, row).lastrowid or 0 for row in append.rows]
            ends = positions[0], positions[-1]
            cursor.execute(
                _INSERT_COMMAND, (append.command, append.digest, append.recorded_at, *ends)
            )
        return positions

    def close(self) -> None:
        self.datastore.close()

    def _check(self, cursor: sqlite3.Cursor, append: Append) -> None:
        if cursor.execute(_COMMAND, (append.command,)).fetchone():
            raise CommandIsKnown(append.command)
        moved = [
            stream
            for stream, version in append.expected.items()
            if (cursor.execute(_VERSION, (stream,)).fetchone()[0] or 0) != version
        ]
        if moved:
            raise StreamMoved(", ".join(moved))
        last = cursor.execute(_LAST_COMMAND).fetchone()
        if last and last[0] > append.recorded_at:
            raise ClockIsBehind(last[0])

    @contextmanager
    def _cursor(self, *, writing: bool = False) -> Iterator[sqlite3.Cursor]:
        connection = self.datastore.pool.get_connection(is_writer=writing)
        try:
            with connection.cursor() as cursor:
                cursor.row_factory = None
                yield cursor
        finally:
            self.datastore.pool.put_connection(connection)

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Cursor]:
        with self._cursor(writing=True) as cursor:
            cursor.execute("BEGIN IMMEDIATE")
            try:
                yield cursor
                cursor.execute("COMMIT")
            except BaseException:
                # A full disk may have ended the transaction already.
                if cursor.connection.in_transaction:
                    cursor.execute("ROLLBACK")
                raise

    @contextmanager
    def _said(self) -> Iterator[None]:
        try:
            yield
        except (sqlite3.Error, PersistenceError, ConnectionPoolClosedError) as error:
            raise self._problem(error) from error

    def _problem(self, error: Exception) -> StoreProblem:
        if isinstance(error, ConnectionUnavailableError):
            return StoreIsLocked(self.url)
        if isinstance(error, ConnectionPoolClosedError):
            return StoreIsUnreachable(self.url, "it has been closed")
        if isinstance(error, PersistenceError) and isinstance(error.__cause__, sqlite3.Error):
            error = error.__cause__
        if isinstance(error, sqlite3.IntegrityError):
            return StreamMoved(str(error))
        # The low byte is the kind of error, the others say more about it.
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code in _CODES:
            return _CODES[code](self.url)
        if code in _DAMAGED:
            return NotOurStore(self.url, str(error))
        return StoreIsUnreachable(self.url, str(error))


def open_store(url: str, *, create: bool = False) -> SQLiteStore:
    """Open the file that `url` names, or create it."""
    path, options = _parse(url)
    if create:
        _make_file(url, path)
    else:
        _check_file(url, path)
    store = SQLiteStore(
        url,
        path,
        mode="rw" if create else options["mode"],
        timeout=float(options["timeout"]),
        synchronous=options["synchronous"],
    )
    try:
        if create:
            store.create()
        else:
            store.check()
    except BaseException:
        store.close()
        if create:
            for file in _FILES:
                Path(f"{path}{file}").unlink(missing_ok=True)
        raise
    return store


def _parse(url: str) -> tuple[Path, dict[str, str]]:
    location, _, query = url.removeprefix("sqlite:").partition("?")
    path = unquote(location.removeprefix("///"))
    if not location.startswith("///") or not path:
        raise StoreIsUnreachable(url, "sqlite:///path is the form")
    options = {"mode": "rw", "timeout": "5", "synchronous": "full"}
    for name, value in parse_qsl(query, keep_blank_values=True):
        if name not in _OPTIONS or not _OPTIONS[name].fullmatch(value):
            raise StoreIsUnreachable(url, f"unknown option {name}={value}")
        options[name] = value
    return Path(path), options


def _make_file(url: str, path: Path) -> None:
    """Make an empty file, of two who try at once for one only."""
    try:
        path.open("xb").close()
    except FileExistsError:
        raise StoreExists(url) from None
    except PermissionError:
        raise StoreIsReadOnly(url) from None
    except OSError as error:
        raise StoreIsUnreachable(url, error.strerror or str(error)) from error


def _check_file(url: str, path: Path) -> None:
    """Look before SQLite does: it would take an empty file for a new database."""
    try:
        with path.open("rb") as file:
            start = file.read(len(_HEADER))
    except FileNotFoundError:
        raise StoreNotFound(url) from None
    except IsADirectoryError:
        raise NotOurStore(url, "a folder") from None
    except OSError as error:
        raise StoreIsUnreachable(url, error.strerror or str(error)) from error
    if start != _HEADER:
        raise NotOurStore(url, "not an SQLite file")
