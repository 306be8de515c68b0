"""Connections to PostgreSQL, and how they begin; importing it needs psycopg."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from threading import BoundedSemaphore
from typing import TYPE_CHECKING, Any, Final, TypeVar

import psycopg
from psycopg import Connection
from psycopg.adapt import Transformer
from psycopg.pq import ConnStatus, ExecStatus, Format, TransactionStatus
from psycopg.rows import DictRow, dict_row
from psycopg_pool import PoolClosed, PoolTimeout

from roadmap_domain.storage.patience import PATIENCE

if TYPE_CHECKING:
    from psycopg.pq.abc import PGresult

CONNECTIONS = 10
"""How many connections a store's threads share."""
CONNECT_TIMEOUT = 5
"""Seconds for a host to answer, unless given, and for a connection of the pool to come free."""
DEFAULTS: Final[Mapping[str, object]] = {
    "connect_timeout": CONNECT_TIMEOUT,
    # A host that vanishes without a word is noticed in about ten seconds, not in the two hours
    # or fifteen minutes of an operating system.
    "keepalives_idle": 5,
    "keepalives_interval": 2,
    "keepalives_count": 3,
    "tcp_user_timeout": 10_000,
}
"""What libpq is told unless the address says otherwise."""
PATIENCE_WITH_SEVERAL = 60.0
"""Seconds in which another of several hosts may take over."""

T = TypeVar("T")


class PreparedConnection(Connection[DictRow]):
    """A connection that runs a store's statements by the driver's lowest call.

    A cursor can run any statement, and takes as long as the server does to read ten events.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._named: dict[bytes, bytes] = {}

    def run(
        self, statement: bytes, parameters: Sequence[bytes], row: Callable[[Any], T]
    ) -> list[T]:
        """Run one statement, kept prepared, with parameters in binary; each row made by `row`."""
        name = self._named.get(statement)
        if name is None:
            name = b"roadmap_%d" % len(self._named)
            self._checked(self.pgconn.prepare(name, statement), ExecStatus.COMMAND_OK)
            self._named[statement] = name
        formats = [Format.BINARY] * len(parameters)
        result = self.pgconn.exec_prepared(name, parameters, formats, Format.BINARY)
        try:
            self._checked(result, ExecStatus.TUPLES_OK)
        except psycopg.errors.InvalidSqlStatementName:
            # After some statements the driver lets go of all that was prepared.
            self._named.clear()
            return self.run(statement, parameters, row)
        loader = Transformer(self)
        loader.set_pgresult(result)
        return loader.load_rows(0, result.ntuples, row)

    def _checked(self, result: PGresult, expected: ExecStatus) -> None:
        if result.status == expected:
            return
        if self.pgconn.status == ConnStatus.BAD:
            raise psycopg.OperationalError(self.pgconn.get_error_message())
        raise psycopg.errors.error_from_result(result)


class Pool:
    """As many connections as are used at once, kept for the next use; beyond some, threads wait.

    psycopg's own pool connects in the background, where after a failure it waits ever longer before
    it tries again, and of what is wrong it says only that it has waited in vain. Here whoever needs
    a connection makes it, at once, and hears why it could not be made.
    """

    def __init__(
        self,
        parameters: Mapping[str, Any],
        configure: Callable[[psycopg.Connection[DictRow]], None],
    ) -> None:
        self._parameters = {**parameters, "autocommit": True, "row_factory": dict_row}
        self._configure = configure
        self._turns = BoundedSemaphore(CONNECTIONS)
        # Taking from and adding to the end of a list is one step for all threads.
        self._idle: list[PreparedConnection] = []
        self.closed = False

    def getconn(self) -> PreparedConnection:
        """A connection of the caller's own until it is put back."""
        if self.closed:
            raise PoolClosed("it has been closed")
        if not self._turns.acquire(timeout=CONNECT_TIMEOUT):
            raise PoolTimeout(f"all {CONNECTIONS} connections are in use")
        try:
            return self._taken() or self.connected()
        except BaseException:
            self._turns.release()
            raise

    def putconn(self, connection: PreparedConnection) -> None:
        """Keep a connection for the next use, if it is good for one."""
        if connection.pgconn.transaction_status == TransactionStatus.IDLE:
            self._idle.append(connection)
        else:
            connection.close()
        self._turns.release()
        if self.closed:
            self.clear()

    @contextmanager
    def connection(self) -> Iterator[PreparedConnection]:
        """A connection to be used in a `with`."""
        connection = self.getconn()
        try:
            yield connection
        finally:
            self.putconn(connection)

    def clear(self) -> None:
        """Close what is idle: where one connection is lost, the others are, too."""
        while connection := self._taken():
            connection.close()

    def open(self, *_: object) -> None:
        """Nothing: connections are made when they are needed."""

    def close(self) -> None:
        """Close what is idle now, and the rest when it is put back."""
        self.closed = True
        self.clear()

    def _taken(self) -> PreparedConnection | None:
        try:
            return self._idle.pop()
        except IndexError:
            return None

    def connected(self) -> PreparedConnection:
        """A connection of the caller's own, to be closed."""
        connection = PreparedConnection.connect(**self._parameters)
        try:
            self._configure(connection)
        except BaseException:
            connection.close()
            raise
        return connection


def patience_of(parameters: Mapping[str, Any], given: str) -> float:
    """How long a server may be away, where the address does not say it."""
    several = "," in str(parameters.get("host", ""))
    return float(given or (PATIENCE_WITH_SEVERAL if several else PATIENCE))


def configured(
    timeout: float, synchronous_commit: str
) -> Callable[[psycopg.Connection[DictRow]], None]:
    """What every connection begins with, whatever its role and database are set to."""
    settings = {
        # Statements are sent as they are, in UTF-8.
        "client_encoding": "UTF8",
        # All that is ours is named with its schema; whatever else somebody has put where others
        # look is not found.
        "search_path": "pg_catalog, pg_temp",
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
