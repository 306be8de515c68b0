"""The PostgreSQL store itself; importing it needs psycopg."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, LiteralString, TypeVar, cast

import psycopg
from eventsourcing.persistence import PersistenceError
from eventsourcing.postgres import ConnectionPool, PostgresApplicationRecorder, PostgresDatastore
from psycopg import Connection
from psycopg.adapt import Transformer
from psycopg.conninfo import conninfo_to_dict
from psycopg.pq import ConnStatus, ExecStatus, Format
from psycopg.rows import DictRow, dict_row, tuple_row
from psycopg.sql import SQL, Composed, Identifier, Literal
from psycopg.types.numeric import Int8

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

if TYPE_CHECKING:
    from psycopg.pq.abc import PGresult

T = TypeVar("T")

FORMAT = 1
"""The version of the tables, kept in the table `roadmap_store`."""
LOCK = 0x524D4150
"""The first half of the advisory locks' keys: "RMAP". The second is the table of events."""
CONNECTIONS = 10
"""How many connections a store's threads share."""
CONNECT_TIMEOUT = 5
"""Seconds for a host to answer, and for a connection of the pool to come free, unless given."""

_TABLES = ("roadmap_store", "stored_events", "roadmap_commands")
_CREATE = (
    "CREATE TABLE {schema}.roadmap_store (format integer NOT NULL)",
    "INSERT INTO {schema}.roadmap_store VALUES ({format})",
    """
    CREATE TABLE {schema}.roadmap_commands (
        command text PRIMARY KEY, digest bytea NOT NULL, recorded_at text COLLATE "C" NOT NULL,
        first bigint, last bigint UNIQUE
    )""",
    # Everything that an append does is one statement of one round trip, so that no client can keep
    # the lock. The lock comes first: whoever has it sees all that was recorded before, and takes
    # positions that come after, so that a reader who follows the log misses nothing.
    """
    CREATE FUNCTION {schema}.roadmap_append(
        streams text[], versions bigint[], names text[], payloads bytea[],
        expected_streams text[], expected_versions bigint[],
        command_id text, command_digest bytea, command_time text
    ) RETURNS bigint[] LANGUAGE plpgsql VOLATILE AS $body$
    DECLARE
        found_text text;
        positions bigint[];
    BEGIN
        PERFORM pg_advisory_xact_lock({lock}, {table}::regclass::oid::integer);
        PERFORM FROM {schema}.roadmap_commands WHERE command = command_id;
        IF FOUND THEN
            RAISE SQLSTATE {known} USING MESSAGE = command_id;
        END IF;
        SELECT string_agg(stream, ', ') INTO found_text
            FROM unnest(expected_streams, expected_versions) AS expected (stream, version)
            WHERE version <> coalesce((
                SELECT max(originator_version) FROM {schema}.stored_events
                WHERE originator_id = stream
            ), 0);
        IF found_text IS NOT NULL THEN
            RAISE SQLSTATE {moved} USING MESSAGE = found_text;
        END IF;
        SELECT recorded_at INTO found_text FROM {schema}.roadmap_commands
            WHERE last IS NOT NULL ORDER BY last DESC LIMIT 1;
        IF found_text > command_time THEN
            RAISE SQLSTATE {behind} USING MESSAGE = found_text;
        END IF;
        WITH inserted AS (
            INSERT INTO {schema}.stored_events (originator_id, originator_version, topic, state)
            SELECT stream, version, name, payload
                FROM unnest(streams, versions, names, payloads)
                WITH ORDINALITY AS new (stream, version, name, payload, ordinal)
                ORDER BY ordinal
            RETURNING notification_id
        )
        SELECT coalesce(array_agg(notification_id ORDER BY notification_id), '{{}}')
            INTO positions FROM inserted;
        INSERT INTO {schema}.roadmap_commands VALUES (
            command_id, command_digest, command_time,
            positions[1], positions[cardinality(positions)]
        );
        NOTIFY {channel};
        RETURN positions;
    END;
    $body$""",
)
_SCHEMAS = b"SELECT FROM pg_namespace WHERE nspname = %b"
_FOUND = b"""
SELECT relname::text FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
WHERE nspname = %b AND relname = ANY(%b)"""
_FORMAT = "SELECT format FROM {schema}.roadmap_store"
_APPEND = "SELECT {schema}.roadmap_append(%b, %b, %b, %b, %b, %b, %b, %b, %b)"
_EVENTS = (
    "SELECT notification_id, originator_id, originator_version, topic, state "
    "FROM {schema}.stored_events "
)
_STREAM = _EVENTS + "WHERE originator_id = $1 ORDER BY originator_version"
_STREAMS = _EVENTS + "WHERE originator_id = ANY(%b) ORDER BY originator_id, originator_version"
_LOG = _EVENTS + "WHERE notification_id > %b ORDER BY notification_id LIMIT %b"
_LOG_OF = (
    _EVENTS + "WHERE notification_id > %b AND topic = ANY(%b) ORDER BY notification_id LIMIT %b"
)
_COMMAND = "SELECT * FROM {schema}.roadmap_commands WHERE command = %b"

_NAME = b"roadmap_stream"

_KNOWN, _MOVED, _BEHIND = "RM001", "RM002", "RM003"
_DECLINED: Mapping[str, type[CommandIsKnown | StreamMoved | ClockIsBehind]] = {
    _KNOWN: CommandIsKnown,
    _MOVED: StreamMoved,
    _BEHIND: ClockIsBehind,
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
_TAKEN = (
    psycopg.errors.DuplicateTable,
    psycopg.errors.DuplicateObject,
    psycopg.errors.DuplicateFunction,
    psycopg.errors.UniqueViolation,
)
_LOST = (psycopg.errors.AdminShutdown, psycopg.errors.CrashShutdown)


class _Connection(Connection[DictRow]):
    """A connection that reads a stream by the driver's lowest call.

    A cursor is made for any statement and takes as long as the server does for ten events; reading
    one stream is what every command and every question does.
    """

    _is_prepared = False

    def stream(self, statement: bytes, stream: str) -> list[Row]:
        """Run a statement with one text for its parameter; it is the same each time."""
        if not self._is_prepared:
            self._checked(self.pgconn.prepare(_NAME, statement), ExecStatus.COMMAND_OK)
            self._is_prepared = True
        formats = [Format.BINARY]
        result = self.pgconn.exec_prepared(_NAME, [stream.encode()], formats, Format.BINARY)
        try:
            self._checked(result, ExecStatus.TUPLES_OK)
        except psycopg.errors.InvalidSqlStatementName:
            # After some statements the driver lets go of all that was prepared.
            self._is_prepared = False
            return self.stream(statement, stream)
        loader = Transformer(self)
        loader.set_pgresult(result)
        return loader.load_rows(0, result.ntuples, Row._make)

    def _checked(self, result: PGresult, expected: ExecStatus) -> None:
        if result.status == expected:
            return
        if self.pgconn.status == ConnStatus.BAD:
            raise psycopg.OperationalError(self.pgconn.get_error_message())
        raise psycopg.errors.error_from_result(result)


class PostgreSQLStore(PostgresApplicationRecorder):
    """The library's recorder over its own tables, with commands and guards."""

    def __init__(
        self, url: str, conninfo: str, *, schema: str, timeout: float, synchronous_commit: str
    ) -> None:
        self.url = url
        datastore = PostgresDatastore("", "", "", "", "", schema=schema, originator_id_type="text")
        parameters = self._parameters(conninfo)
        configure = _configured(timeout, synchronous_commit)
        # Of what is wrong with a connection, the pool would say only that it has waited in vain.
        with self._said(), _Connection.connect(**parameters, row_factory=dict_row) as first:
            configure(first)
        datastore.pool = ConnectionPool(
            connection_class=_Connection,
            kwargs=parameters | {"autocommit": True, "row_factory": dict_row},
            configure=configure,
            min_size=1,
            max_size=CONNECTIONS,
            timeout=float(parameters["connect_timeout"]),
            open=False,
        )
        try:
            with self._said():
                datastore.pool.open(wait=True, timeout=datastore.pool.timeout)
                super().__init__(datastore)
        except BaseException:
            datastore.close()
            raise
        self._append, self._stream, self._streams, self._log, self._log_of, self._command = (
            self._sql(text).as_bytes()
            for text in (_APPEND, _STREAM, _STREAMS, _LOG, _LOG_OF, _COMMAND)
        )

    def create(self) -> None:
        """Lay the tables in the schema, which is made where it is missing."""
        schema = SQL("CREATE SCHEMA IF NOT EXISTS {}").format(Identifier(self.datastore.schema))
        # Asked for, even an existing schema needs the right to create schemas.
        with self._said(writing=True):
            if self._tables():
                raise StoreExists(self.url)
            exists = self._execute(_SCHEMAS, self.datastore.schema)
            statements = [*self.sql_create_statements, *map(self._sql, _CREATE)]
            try:
                with self.datastore.pool.connection() as connection, connection.transaction():
                    for statement in statements if exists else [schema, *statements]:
                        connection.execute(statement)
            except _TAKEN as error:
                raise StoreExists(self.url) from error
            self.datastore.register_type_adapters()

    def check(self) -> None:
        """Raise unless the schema holds a store of ours, of a format that this version knows."""
        with self._said():
            tables = self._tables()
            if not tables:
                raise StoreNotFound(self.url)
            if "roadmap_store" not in tables:
                raise NotOurStore(self.url, "another application's tables")
            ((found,),) = self._execute(self._sql(_FORMAT).as_bytes())
        if found > FORMAT:
            raise StoreIsNewer(self.url, found, FORMAT)
        if len(tables) < len(_TABLES):
            raise NotOurStore(self.url, "tables are missing")

    def stream(self, stream: str, /) -> list[Row]:
        with self._said():
            return self._tried(lambda connection: connection.stream(self._stream, stream))

    def streams(self, streams: Sequence[str], /) -> list[Row]:
        return self._rows(self._streams, list(streams))

    def log(self, after: int = 0, names: Sequence[str] = ()) -> Iterator[Row]:
        while True:
            if names:
                page = self._rows(self._log_of, after, list(names), PAGE)
            else:
                page = self._rows(self._log, after, PAGE)
            yield from page
            if len(page) < PAGE:
                return
            after = page[-1].position

    def command(self, command: str, /) -> CommandRow | None:
        with self._said():
            rows = self._execute(self._command, command)
        return CommandRow(*rows[0]) if rows else None

    def append(self, append: Append, /) -> Sequence[int]:
        columns = zip(*append.rows, strict=True) if append.rows else ((), (), (), ())
        streams, versions, names, payloads = columns
        expected = append.expected
        with self._said(writing=True):
            ((positions,),) = self._execute(
                self._append,
                list(streams),
                list(map(Int8, versions)),
                list(names),
                list(payloads),
                list(expected),
                list(map(Int8, expected.values())),
                append.command,
                append.digest,
                append.recorded_at,
            )
        appended: list[int] = positions
        return appended

    def close(self) -> None:
        self.datastore.close()

    def _rows(self, statement: bytes, *parameters: object) -> list[Row]:
        with self._said():
            return list(map(Row._make, self._execute(statement, *parameters)))

    def _execute(self, statement: bytes, *parameters: object) -> list[tuple[Any, ...]]:
        """Run one statement, kept prepared."""

        def run(connection: _Connection) -> list[tuple[Any, ...]]:
            with connection.cursor(binary=True, row_factory=tuple_row) as cursor:
                return cursor.execute(statement, parameters, prepare=True).fetchall()

        return self._tried(run)

    def _tried(self, run: Callable[[_Connection], T]) -> T:
        """Run what is one statement; once more where the connection turns out to be lost.

        An append may be run again, too: if the first has reached the log and only its answer was
        lost, the second finds its command there, and the door knows its own.
        """
        pool = cast("ConnectionPool[_Connection]", self.datastore.pool)
        try:
            with pool.connection() as connection:
                return run(connection)
        except psycopg.OperationalError as error:
            # Without a state of the server's, it is libpq that has noticed.
            if not (isinstance(error, _LOST) or type(error) is psycopg.OperationalError):
                raise
        pool.check()
        with pool.connection() as connection:
            return run(connection)

    def _tables(self) -> list[str]:
        """Those of the store's tables that there are."""
        return [name for (name,) in self._execute(_FOUND, self.datastore.schema, list(_TABLES))]

    def _sql(self, text: LiteralString) -> Composed:
        """A statement for the schema."""
        schema = self.datastore.schema
        return SQL(text).format(
            schema=Identifier(schema),
            table=Literal(f"{schema}.{self.events_table_name}"),
            channel=Identifier(self.channel_name),
            format=Literal(FORMAT),
            lock=Literal(LOCK),
            known=Literal(_KNOWN),
            moved=Literal(_MOVED),
            behind=Literal(_BEHIND),
        )

    def _parameters(self, conninfo: str) -> dict[str, Any]:
        try:
            given = conninfo_to_dict(conninfo)
        except psycopg.ProgrammingError:
            # What libpq says repeats parts of the address, perhaps of the password.
            raise StoreIsUnreachable(self.url, "libpq does not understand the address") from None
        return {"connect_timeout": CONNECT_TIMEOUT, **given}

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
        said = error.diag.message_primary or " ".join(str(error).split())
        if error.sqlstate and error.sqlstate in _DECLINED:
            return _DECLINED[error.sqlstate](said)
        for state, problem in _STATES:
            if isinstance(error, state):
                return problem(self.url)
        if isinstance(error, psycopg.errors.UniqueViolation):
            return StreamMoved(error.diag.message_detail or said)
        if writing and isinstance(error, psycopg.errors.InsufficientPrivilege):
            return StoreIsReadOnly(self.url)
        if isinstance(error, _DAMAGED):
            return NotOurStore(self.url, said)
        return StoreIsUnreachable(self.url, said.rstrip("."))


def _configured(
    timeout: float, synchronous_commit: str
) -> Callable[[psycopg.Connection[DictRow]], None]:
    """What every connection begins with, whatever its role and database are set to."""
    settings = {
        # A snapshot from before the lock would not see what was recorded before it.
        "default_transaction_isolation": "read committed",
        # The server would plan anew for each array, which takes longer than all the rest.
        "plan_cache_mode": "force_generic_plan",
        "lock_timeout": f"{round(timeout * 1000)}ms",
        "synchronous_commit": synchronous_commit,
        # Each statement has its index; a plan kept from when the log was short would scan it all.
        "enable_seqscan": "off",
    }
    statement = "SELECT " + ", ".join("set_config(%s, %s, false)" for _ in settings)
    values = [text for setting in settings.items() for text in setting]

    def configure(connection: psycopg.Connection[DictRow]) -> None:
        connection.execute(statement, values)

    return configure
