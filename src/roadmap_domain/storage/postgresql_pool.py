"""Connections to PostgreSQL, and how they begin; importing it needs psycopg."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import psycopg
from psycopg import Connection
from psycopg.adapt import Transformer
from psycopg.pq import ConnStatus, ExecStatus, Format
from psycopg.rows import DictRow

from roadmap_domain.storage.port import Row

if TYPE_CHECKING:
    from psycopg.pq.abc import PGresult

CONNECTIONS = 10
"""How many connections a store's threads share."""
CONNECT_TIMEOUT = 5
"""Seconds for a host to answer, and for a connection of the pool to come free, unless given."""

_NAME = b"roadmap_stream"


class StreamConnection(Connection[DictRow]):
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


def configured(
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
