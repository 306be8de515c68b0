"""Connections to PostgreSQL, and how they begin; importing it needs psycopg."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

import psycopg
from psycopg import Connection
from psycopg.adapt import Transformer
from psycopg.pq import ConnStatus, ExecStatus, Format
from psycopg.rows import DictRow

if TYPE_CHECKING:
    from psycopg.pq.abc import PGresult

CONNECTIONS = 10
"""How many connections a store's threads share."""
CONNECT_TIMEOUT = 5
"""Seconds for a host to answer, and for a connection of the pool to come free, unless given."""

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


def configured(
    timeout: float, synchronous_commit: str
) -> Callable[[psycopg.Connection[DictRow]], None]:
    """What every connection begins with, whatever its role and database are set to."""
    settings = {
        # Statements are sent as they are, in UTF-8.
        "client_encoding": "UTF8",
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
