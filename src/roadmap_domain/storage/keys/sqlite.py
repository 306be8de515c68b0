"""A key store in one file: `sqlite:///path`; or in memory, for tests: `memory:`."""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from pathlib import Path
from threading import Lock
from time import monotonic, sleep
from typing import Any
from urllib.parse import quote, unquote

from roadmap_domain.storage.keys.problems import (
    KeyStoreExists,
    KeyStoreIsUnreachable,
    KeyStoreNotFound,
    NotAKeyStore,
)
from roadmap_domain.storage.keys.tables import (
    BEFORE,
    FORMAT,
    TABLES,
    UPGRADE,
    Statement,
    TableKeyStore,
)
from roadmap_domain.storage.problems import StoreProblem

APPLICATION_ID = 0x524D4B59
"""SQLite's mark of whose file it is: "RMKY"."""
_DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
_PATIENCE = 5
"""Seconds to wait for other writers."""
_MEETING, _PAUSE = 1, 0.01
"""Seconds in which to try again where others are emptying the log, for which SQLite never waits."""


class SQLiteKeyStore(TableKeyStore):
    """One connection for all threads, which take turns: keys are few and quickly read.

    What is deleted is overwritten with zeros, and the write-ahead log, in which it would stay
    behind, is emptied.
    """

    def __init__(self, url: str, database: str) -> None:
        super().__init__(url)
        self._turn = Lock()
        try:
            self._connection = sqlite3.connect(
                database,
                timeout=_PATIENCE,
                isolation_level=None,
                check_same_thread=False,
                uri=True,
            )
            self._connection.execute("PRAGMA secure_delete = ON")
            self._connection.execute("PRAGMA synchronous = FULL")
        except sqlite3.Error as error:
            raise self._problem(error) from error

    def create(self) -> None:
        """Lay the tables in an empty file."""
        self.run(("PRAGMA journal_mode = WAL", ()))
        self.run(
            *((table.format(bytes="BLOB"), ()) for table in TABLES),
            (f"PRAGMA application_id = {APPLICATION_ID}", ()),
            (f"PRAGMA user_version = {FORMAT}", ()),
        )

    def check(self) -> None:
        """Raise unless the file is a key store of ours, of a format that this version knows."""
        ((application,),) = self.run(("PRAGMA application_id", ()))
        ((found,),) = self.run(("PRAGMA user_version", ()))
        if application != APPLICATION_ID:
            raise NotAKeyStore(self.url, "another application's database")
        if str(found) == BEFORE:
            self.run((UPGRADE, ()), (f"PRAGMA user_version = {FORMAT}", ()))
        elif str(found) != FORMAT:
            raise NotAKeyStore(self.url, f"format {found}, {FORMAT} is known")

    def clear(self) -> None:
        """Empty the write-ahead log; raises `KeyStoreIsUnreachable` where somebody is reading."""
        until = monotonic() + _MEETING
        while True:
            ((busy, *_),) = self.run(("PRAGMA wal_checkpoint(TRUNCATE)", ()))
            if not busy:
                return
            if monotonic() > until:
                raise KeyStoreIsUnreachable(self.url, "another program is reading it")
            sleep(_PAUSE)

    def run(self, *statements: Statement) -> list[tuple[Any, ...]]:
        """Run statements in one transaction and answer the rows of the last."""
        rows: list[tuple[Any, ...]] = []
        with self._turn:
            try:
                # One statement is a transaction of its own.
                if len(statements) > 1:
                    self._connection.execute("BEGIN IMMEDIATE")
                for text, values in statements:
                    rows = self._connection.execute(text.replace("%s", "?"), values).fetchall()
                if self._connection.in_transaction:
                    self._connection.execute("COMMIT")
            except sqlite3.Error as error:
                with suppress(sqlite3.Error):
                    self._connection.execute("ROLLBACK")
                raise self._problem(error) from error
        return rows

    def close(self) -> None:
        """Let go of the file."""
        with self._turn:
            self._connection.close()

    def _problem(self, error: sqlite3.Error) -> StoreProblem:
        damaged = getattr(error, "sqlite_errorcode", 0) & 0xFF in _DAMAGED
        missing = str(error).startswith("no such table")
        problem = NotAKeyStore if damaged or missing else KeyStoreIsUnreachable
        return problem(self.url, str(error))


def open_key_store(url: str, *, create: bool = False) -> SQLiteKeyStore:
    """Open the file that `url` names, or create it for its owner only."""
    if url == "memory:":
        memory = SQLiteKeyStore(url, ":memory:")
        memory.create()
        return memory
    location, _, options = url.removeprefix("sqlite:").partition("?")
    path = Path(unquote(location.removeprefix("///")))
    if not location.startswith("///") or location == "///" or options:
        raise KeyStoreIsUnreachable(url, "sqlite:///path is the form")
    if create:
        _make_file(url, path)
    elif not path.exists():
        raise KeyStoreNotFound(url)
    store = SQLiteKeyStore(url, f"file:{quote(str(path))}?mode=rw")
    try:
        if create:
            store.create()
        store.check()
    except BaseException:
        store.close()
        raise
    return store


def _make_file(url: str, path: Path) -> None:
    try:
        path.touch(mode=0o600, exist_ok=False)
    except FileExistsError:
        raise KeyStoreExists(url) from None
    except OSError as error:
        raise KeyStoreIsUnreachable(url, error.strerror or str(error)) from error
