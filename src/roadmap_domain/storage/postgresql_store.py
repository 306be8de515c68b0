"""The PostgreSQL store itself; importing it needs psycopg."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import TYPE_CHECKING, Any, LiteralString, TypeVar, cast

import psycopg
from eventsourcing.persistence import PersistenceError
from eventsourcing.postgres import ConnectionPool, PostgresApplicationRecorder, PostgresDatastore
from psycopg import Connection
from psycopg.conninfo import conninfo_to_dict
from psycopg.rows import DictRow, tuple_row
from psycopg.sql import SQL, Composed, Identifier, Literal

from roadmap_domain.storage import postgresql_tables as sql
from roadmap_domain.storage import postgresql_wire as wire
from roadmap_domain.storage.condition import Condition
from roadmap_domain.storage.following import Following, Followings
from roadmap_domain.storage.patience import tried_again
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
from roadmap_domain.storage.postgresql_pool import (
    DEFAULTS,
    Pool,
    PreparedConnection,
    configured,
    patience_of,
)
from roadmap_domain.storage.postgresql_restoring import end_of, restore
from roadmap_domain.storage.problems import (
    ClockIsBehind,
    CommandIsKnown,
    LogMoved,
    NotOurStore,
    StoreExists,
    StoreIsFull,
    StoreIsLocked,
    StoreIsNewer,
    StoreIsReadOnly,
    StoreIsUnreachable,
    StoreNotAllowed,
    StoreNotFound,
    StoreProblem,
    StreamMoved,
)

if TYPE_CHECKING:  # following is loaded when somebody follows
    from roadmap_domain.storage.postgresql_following import Subscription

T = TypeVar("T")

_DECLINED: Mapping[str, type[CommandIsKnown | StreamMoved | ClockIsBehind]] = {
    sql.KNOWN: CommandIsKnown,
    sql.MOVED: StreamMoved,
    sql.BEHIND: ClockIsBehind,
}
_STATES: Sequence[tuple[type[psycopg.Error], type[StoreIsFull | StoreIsLocked | StoreIsReadOnly]]]
_STATES = (
    (psycopg.errors.DiskFull, StoreIsFull),
    (psycopg.errors.LockNotAvailable, StoreIsLocked),
    (psycopg.errors.QueryCanceled, StoreIsLocked),
    (psycopg.errors.DeadlockDetected, StoreIsLocked),
    (psycopg.errors.ReadOnlySqlTransaction, StoreIsReadOnly),
)
_DAMAGED = (
    psycopg.errors.UndefinedTable,
    psycopg.errors.UndefinedColumn,
    psycopg.errors.UndefinedFunction,
    psycopg.errors.InvalidSchemaName,
    psycopg.errors.DataCorrupted,
    psycopg.errors.IndexCorrupted,
)
_HINT = re.compile(r" Is the server running [^?]*\?")
"""What libpq asks of whoever it could not connect; an error of ours asks nothing."""
_TAKEN = (
    psycopg.errors.DuplicateTable,
    psycopg.errors.DuplicateObject,
    psycopg.errors.DuplicateFunction,
    psycopg.errors.DuplicateSchema,
    psycopg.errors.UniqueViolation,
)
_LOST = (
    psycopg.errors.AdminShutdown,
    psycopg.errors.CannotConnectNow,
    psycopg.errors.ConnectionException,
    psycopg.errors.ConnectionTimeout,
    psycopg.errors.CrashShutdown,
    psycopg.errors.IdleSessionTimeout,
)


class PostgreSQLStore(PostgresApplicationRecorder):
    """The library's recorder over its own tables, with commands and guards."""

    largest_payload = LARGEST_PAYLOAD

    def __init__(self, url: str, conninfo: str, options: Mapping[str, str]) -> None:
        self.url = url
        datastore = PostgresDatastore(
            "", "", "", "", "", schema=options["schema"], originator_id_type="text"
        )
        configure = configured(float(options["timeout"]), options["synchronous_commit"])
        parameters = self._parameters(conninfo)
        self._wants_primary = parameters.get("target_session_attrs") in {"read-write", "primary"}
        self._patience = 0.0  # none, until it has once been there
        with self._said():
            self._pool = Pool(parameters, configure)
        self._followings = Followings()
        datastore.pool = cast("ConnectionPool[Connection[DictRow]]", self._pool)
        try:
            with self._said():
                super().__init__(datastore)
        except BaseException:
            datastore.close()
            raise
        self._patience = patience_of(parameters, options["patience"])
        self._append, self._stream, self._streams, self._log, self._log_of, self._command = (
            self._statement(text)
            for text in (sql.APPEND, sql.STREAM, sql.STREAMS, sql.LOG, sql.LOG_OF, sql.COMMAND)
        )

    def create(self, admit: Callable[[PreparedConnection], bool] | None = None) -> bool:
        """Lay the tables in the schema, which is made where it is missing; not where keys are.

        `admit` is done in the same transaction, and answered. What it admits to is a schema of its
        own: one that was there has an owner, and perhaps more in it, and is not taken.
        """
        schema = SQL("CREATE SCHEMA {}").format(Identifier(self.datastore.schema))
        # Asked for, even an existing schema needs the right to create schemas.
        with self._said(writing=True):
            if self._tables() or self._execute(sql.FOUND, self.datastore.schema, ["roadmap_keys"]):
                raise StoreExists(self.url)
            exists = self._execute(sql.SCHEMAS, self.datastore.schema)
            if exists and admit:
                raise StoreExists(self.url)
            statements = [*self.sql_create_statements, *map(self._sql, sql.CREATE)]
            try:
                with self.administering() as connection:
                    for statement in statements if exists else [schema, *statements]:
                        connection.execute(statement)
                    admitted = admit is not None and admit(connection)
            except _TAKEN as error:
                raise StoreExists(self.url) from error
            self.datastore.register_type_adapters()
        return admitted

    @contextmanager
    def administering(self) -> Iterator[PreparedConnection]:
        """A connection, for what is done in one transaction."""
        with self._pool.connection() as connection, connection.transaction():
            yield connection

    def check(self) -> None:
        """Raise unless the schema holds a store of ours, of a format that this version knows."""
        with self._said():
            tables = self._tables()
            if not tables:
                raise StoreNotFound(self.url)
            if "roadmap_store" not in tables:
                raise NotOurStore(self.url, "another application's tables")
            ((found,),) = self._execute(self._sql(sql.FORMAT_OF).as_bytes())
        if found > sql.FORMAT:
            raise StoreIsNewer(self.url, found, sql.FORMAT)
        if len(tables) < len(sql.TABLES):
            raise NotOurStore(self.url, "tables are missing")

    def stream(self, stream: str, after: int = 0, /) -> list[Row]:
        return self._rows(self._stream, stream.encode(), wire.bigint(after))

    def streams(self, streams: Sequence[str], /) -> list[Row]:
        return self._rows(self._streams, wire.texts(streams))

    def log(self, after: int = 0, names: Sequence[str] = ()) -> Iterator[Row]:
        limit, kinds = wire.bigint(PAGE), wire.texts(map(kind_of, names))
        while True:
            if names:
                page = self._rows(self._log_of, wire.bigint(after), kinds, limit)
            else:
                page = self._rows(self._log, wire.bigint(after), limit)
            yield from page
            if len(page) < PAGE:
                return
            after = page[-1].position

    def follow(self, after: int = 0, /) -> Following:
        from roadmap_domain.storage.postgresql_following import (  # noqa: PLC0415 # seldom
            PostgreSQLFollowing,
        )

        return self._followings.add(
            PostgreSQLFollowing(
                self.log,
                after,
                connect=self._pool.connected,
                listen=self._sql(sql.LISTEN),
                said=self._said,
            )
        )

    def subscribe(self, gt: int | None = None, topics: Sequence[str] = ()) -> Subscription:
        from roadmap_domain.storage.postgresql_following import (  # noqa: PLC0415 # seldom
            Subscription,
        )

        return Subscription(self, gt, topics)

    def command(self, command: str, /) -> CommandRow | None:
        found = self._command_rows(self._command, command.encode())
        if found:
            with self._said():
                self._run(sql.CONFIRM, [], tuple)
        return found[0] if found else None

    def commands(self, after: int = 0, /) -> Iterator[CommandRow]:
        statement = self._statement(sql.COMMANDS)
        while True:
            page = self._command_rows(statement, wire.bigint(after), wire.bigint(PAGE))
            yield from page
            if len(page) < PAGE or page[-1].last is None:
                return
            after = page[-1].last

    def idle_commands(self) -> Iterator[CommandRow]:
        statement, after = self._statement(sql.IDLE_COMMANDS), ""
        while page := self._command_rows(statement, after.encode(), wire.bigint(PAGE)):
            yield from page
            after = page[-1].command

    def append(self, append: Append, /) -> Sequence[int]:
        check_sizes(append.rows, append.command, self.largest_payload)
        columns = zip(*append.rows, strict=True) if append.rows else ((), (), (), ())
        streams, versions, names, payloads = columns
        expected = append.expected
        parameters = [
            wire.texts(streams),
            wire.bigints(versions),
            wire.texts(names),
            wire.byteas(payloads),
            wire.texts(expected),
            wire.bigints(expected.values()),
            append.command.encode(),
            append.digest,
            append.recorded_at.encode(),
        ]
        with self._said(writing=True):
            ((positions,),) = self._run(self._append, parameters, tuple[list[int]])
        return positions

    def restore(self, entries: Iterable[Entry], after: int, /) -> None:
        with self._said(writing=True), self.administering() as connection:
            if end_of(connection, self._statement) != after:
                raise LogMoved(self.url)
            restore(connection, self._statement, entries)
            connection.execute(self._sql(sql.RESTORED))

    def condition(self) -> Condition:
        with self._said():
            ((last, size, *rest),) = self._execute(self._statement(sql.CONDITION))
        return Condition(last and datetime.fromisoformat(last), size, None, *rest)

    def probe(self) -> None:
        with self._said():
            ((may_write,),) = self._execute(self._statement(sql.MAY_WRITE))
        if not may_write:
            raise StoreIsReadOnly(self.url)

    def close(self) -> None:
        self._followings.close()
        self.datastore.close()

    def _rows(self, statement: bytes, *parameters: bytes) -> list[Row]:
        with self._said():
            return self._run(statement, parameters, row_of)

    def _command_rows(self, statement: bytes, *parameters: bytes) -> list[CommandRow]:
        with self._said():
            return self._run(statement, parameters, CommandRow._make)

    def _run(
        self, statement: bytes, parameters: Sequence[bytes], row: Callable[[Any], T]
    ) -> list[T]:
        return self._tried(lambda connection: connection.run(statement, parameters, row))

    def _execute(self, statement: bytes, *parameters: object) -> list[tuple[Any, ...]]:
        """Run one statement that is seldom run."""

        def run(connection: PreparedConnection) -> list[tuple[Any, ...]]:
            with connection.cursor(row_factory=tuple_row) as cursor:
                return cursor.execute(statement, parameters).fetchall()

        return self._tried(run)

    def _tried(self, run: Callable[[PreparedConnection], T]) -> T:
        """Run what is one statement; again where the connection is lost, while patience lasts."""
        try:
            return self._once(run)
        except psycopg.Error as error:
            if not self._is_lost(error):
                raise
        self._pool.clear()
        return tried_again(lambda: self._once(run), self._is_lost, self._patience)

    def _is_lost(self, error: Exception) -> bool:
        """Whether the server has gone, or is no longer the one that takes changes."""
        if isinstance(error, psycopg.errors.ReadOnlySqlTransaction):
            return self._wants_primary
        # Without a state of the server's, it is libpq that has noticed.
        return isinstance(error, _LOST) or type(error) is psycopg.OperationalError

    def _once(self, run: Callable[[PreparedConnection], T]) -> T:
        # Without the pool's own context, which is for transactions: each statement is one.
        connection = self._pool.getconn()
        try:
            return run(connection)
        finally:
            self._pool.putconn(connection)

    def _tables(self) -> list[str]:
        """Those of the store's tables that there are."""
        return [
            name for (name,) in self._execute(sql.FOUND, self.datastore.schema, list(sql.TABLES))
        ]

    def _statement(self, text: LiteralString) -> bytes:
        return self._sql(text).as_bytes()

    def _sql(self, text: LiteralString) -> Composed:
        """A statement for the schema."""
        schema = self.datastore.schema
        return SQL(text).format(
            schema=Identifier(schema),
            table=Literal(f"{schema}.{self.events_table_name}"),
            commands=Literal(f"{schema}.roadmap_commands"),
            channel=Identifier(self.channel_name),
            format=Literal(sql.FORMAT),
            lock=Literal(sql.LOCK),
            known=Literal(sql.KNOWN),
            moved=Literal(sql.MOVED),
            behind=Literal(sql.BEHIND),
        )

    def _parameters(self, conninfo: str) -> dict[str, Any]:
        try:
            given = conninfo_to_dict(conninfo)
        except psycopg.ProgrammingError:
            # What libpq says repeats parts of the address, perhaps of the password.
            raise StoreIsUnreachable(self.url, "libpq does not understand the address") from None
        return {**DEFAULTS, **given}

    @contextmanager
    def _said(self, *, writing: bool = False) -> Iterator[None]:
        try:
            yield
        except psycopg.Error as error:
            raise self._problem(error, writing=writing) from error
        except PersistenceError as error:
            if not isinstance(error.__cause__, psycopg.Error):
                raise
            raise self._problem(error.__cause__, writing=writing) from error

    def _problem(self, error: psycopg.Error, *, writing: bool) -> StoreProblem:
        said = error.diag.message_primary or _HINT.sub("", " ".join(str(error).split()))
        if error.sqlstate and error.sqlstate in _DECLINED:
            return _DECLINED[error.sqlstate](said)
        for state, problem in _STATES:
            if isinstance(error, state):
                return problem(self.url)
        if isinstance(error, psycopg.errors.UniqueViolation):
            return StreamMoved(error.diag.message_detail or said)
        if writing and isinstance(error, psycopg.errors.InsufficientPrivilege):
            return StoreIsReadOnly(self.url)
        return _kind_of(error)(self.url, said.rstrip("."))


def _kind_of(
    error: psycopg.Error,
) -> type[StoreNotAllowed | NotOurStore | StoreIsUnreachable]:
    if isinstance(error, psycopg.errors.InsufficientPrivilege):
        return StoreNotAllowed
    return NotOurStore if isinstance(error, _DAMAGED) else StoreIsUnreachable
