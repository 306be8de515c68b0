"""The PostgreSQL key store itself; importing it needs psycopg."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from threading import RLock
from typing import Any, TypeVar

import psycopg
from psycopg.conninfo import conninfo_to_dict
from psycopg.rows import tuple_row
from psycopg.sql import SQL, Identifier

from roadmap_domain.storage.keys.port import KeyRow
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
from roadmap_domain.storage.postgresql_pool import PreparedConnection

T = TypeVar("T")

CONNECT_TIMEOUT = 5
"""Seconds for a host to answer, unless given."""
_FOUND = """
SELECT 1 FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
WHERE nspname = %s AND relname = ANY(%s)"""
_KEY = b"SELECT person, wrapped, destroyed_at FROM roadmap_keys WHERE person = $1"
_REWRITE = "ALTER TABLE roadmap_keys ALTER COLUMN wrapped TYPE BYTEA USING wrapped || ''"
"""Changes nothing but the file: only rows that hold now are written into the new one."""


class PostgreSQLKeyStore(TableKeyStore):
    """One connection for all threads, which take turns; made anew where it is lost."""

    def __init__(self, url: str, conninfo: str, schema: str, timeout: float) -> None:
        super().__init__(url)
        self._schema = schema
        self._timeout = timeout
        self._turn = RLock()
        try:
            self._parameters: dict[str, Any] = {
                "connect_timeout": CONNECT_TIMEOUT,
                **conninfo_to_dict(conninfo),
            }
        except psycopg.ProgrammingError:
            # What libpq says repeats parts of the address, perhaps of the password.
            raise KeyStoreIsUnreachable(url, "libpq does not understand the address") from None
        self._connection = self._connected()

    def create(self) -> None:
        """Lay the tables in the schema, which is made where it is missing.

        Not where the log's tables are: the keys would be in every backup of the log.
        """
        if self.run((_FOUND, (self._schema, ["roadmap_keys", "roadmap_store"]))):
            raise KeyStoreExists(self.url)
        name = SQL("CREATE SCHEMA IF NOT EXISTS {}").format(Identifier(self._schema))
        self.run(
            (name.as_string(self._connection), ()),
            *((table.format(bytes="BYTEA"), ()) for table in TABLES),
        )
        self.set("format", FORMAT)

    def check(self) -> None:
        """Raise unless the schema holds a key store, of a format that this version knows."""
        if not self.run((_FOUND, (self._schema, ["roadmap_keys"]))):
            raise KeyStoreNotFound(self.url)
        found = self.setting("format")
        if found == BEFORE:
            self.run((UPGRADE, ()))
            self.set("format", FORMAT)
        elif found != FORMAT:
            raise NotAKeyStore(self.url, f"format {found}, {FORMAT} is known")

    def clear(self) -> None:
        """Have the server write the table into a new file, and let go of the old one.

        `VACUUM` would spare the rows that any open transaction of the database could still see.
        """
        self.run((_REWRITE, ()))

    def key(self, person: str, /) -> KeyRow | None:
        """A person's key, by the driver's lowest call: each command on a person needs it."""
        rows = self._tried(lambda it: it.run(_KEY, (person.encode(),), KeyRow._make))
        return rows[0] if rows else None

    def run(self, *statements: Statement) -> list[tuple[Any, ...]]:
        """Run statements in one transaction and answer the rows of the last."""
        return self._tried(lambda connection: self._run(connection, statements))

    def close(self) -> None:
        """Let go of the connection."""
        with self._turn:
            self._connection.close()

    def _tried(self, run: Callable[[PreparedConnection], T]) -> T:
        """Run what is one transaction, once more where the connection was lost."""
        with self._turn:
            try:
                if self._connection.closed:
                    self._connection = self._connected()
                return run(self._connection)
            except psycopg.OperationalError as error:
                # The server went away in between; what is written here may be written twice.
                if not self._connection.closed:
                    raise self._problem(error) from error
            except psycopg.Error as error:
                raise self._problem(error) from error
            try:
                self._connection = self._connected()
                return run(self._connection)
            except psycopg.Error as error:
                raise self._problem(error) from error

    def _run(
        self, connection: PreparedConnection, statements: Sequence[Statement]
    ) -> list[tuple[Any, ...]]:
        rows: list[tuple[Any, ...]] = []
        with connection.cursor(row_factory=tuple_row) as cursor:
            if len(statements) == 1:
                self._execute(cursor, statements[0])
                return cursor.fetchall() if cursor.description else rows
            with connection.transaction():
                for statement in statements:
                    self._execute(cursor, statement)
        return rows

    @staticmethod
    def _execute(cursor: psycopg.Cursor[tuple[Any, ...]], statement: Statement) -> None:
        text, values = statement
        cursor.execute(text.encode(), values or None)

    def _connected(self) -> PreparedConnection:
        try:
            connection = PreparedConnection.connect(**self._parameters, autocommit=True)
            with suppress(psycopg.Error):
                connection.execute(
                    "SELECT set_config('client_encoding', 'UTF8', false), "
                    # A plan kept from when there were few keys would scan them all.
                    "set_config('enable_seqscan', 'off', false), "
                    "set_config('search_path', %s, false), "
                    "set_config('lock_timeout', %s, false)",
                    (self._schema, f"{round(self._timeout * 1000)}ms"),
                )
        except psycopg.Error as error:
            raise self._problem(error) from error
        return connection

    def _problem(self, error: psycopg.Error) -> KeyStoreIsUnreachable | NotAKeyStore:
        said = error.diag.message_primary or " ".join(str(error).split())
        missing = isinstance(error, psycopg.errors.UndefinedTable | psycopg.errors.UndefinedColumn)
        return (NotAKeyStore if missing else KeyStoreIsUnreachable)(self.url, said.rstrip("."))
