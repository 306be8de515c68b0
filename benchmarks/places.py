"""The four stores side by side: where each keeps the logs of a benchmark, by URL."""

import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from importlib.util import find_spec
from pathlib import Path
from tempfile import mkdtemp

import psycopg
from attrs import Factory, define, frozen

from roadmap_domain.application import RoadmapDomain

_MEMORY = Path("/dev/shm")  # noqa: S108 # a folder of our own is made there


@frozen
class Place:
    """Where one kind of store keeps its logs; `one_process` where no other process can look.

    `durability` has the settings that there are a choice of: on, off.
    """

    name: str
    one_process: bool = False
    durability: tuple[bool | None, ...] = (False, True)

    def url(self, log: str, *, durable: bool) -> str:  # noqa: ARG002 # a memory has neither
        """The URL of a log; nothing is there yet."""
        return "memory:"

    def create(self, url: str) -> RoadmapDomain:
        """Make a log where nothing is yet."""
        return RoadmapDomain.create(url, county="Vantaan ja Keravan hyvinvointialue")

    def settle(self, url: str) -> None:
        """Do what the store would do by itself some time after it has taken in a lot."""


@frozen
class SQLite(Place):
    """Files of a folder."""

    folder: Path = Path()

    def url(self, log: str, *, durable: bool) -> str:
        """As in the base."""
        return f"sqlite:///{self.folder / log}.db?synchronous={'full' if durable else 'off'}"


@frozen
class PostgreSQL(Place):
    """Schemas of a server."""

    server: str = ""

    def url(self, log: str, *, durable: bool) -> str:
        """As in the base."""
        setting = "on" if durable else "off"
        return f"{self.server}&schema=bench_{log}&synchronous_commit={setting}"

    def settle(self, url: str) -> None:
        """Analyse the tables, as the server does within a minute."""
        schema = url.partition("schema=")[2].partition("&")[0]
        with psycopg.connect(self.server, autocommit=True) as connection:
            connection.execute(f"VACUUM ANALYZE {schema}.stored_events".encode())


@define
class UmaDB(Place):
    """Servers with a file each: on a disk or, since there is no switch, in memory."""

    folder: Path = Path()
    stack: ExitStack = Factory(ExitStack)

    def url(self, log: str, *, durable: bool) -> str:
        """As in the base; the server is started."""
        within = self.folder
        if not durable and _MEMORY.is_dir():
            within = Path(mkdtemp(prefix="roadmap-bench-", dir=_MEMORY))
            self.stack.callback(shutil.rmtree, within)
        with socket.create_server(("127.0.0.1", 0)) as free:
            address = f"127.0.0.1:{free.getsockname()[1]}"
        command = [str(Path(sys.executable).with_name("umadb")), "--listen", address]
        process = self.stack.enter_context(
            subprocess.Popen(
                [*command, "--db-path", str(within / f"{log}.uma.db")],
                stdout=subprocess.PIPE,
                text=True,
            )
        )
        self.stack.callback(process.kill)
        assert process.stdout
        for line in process.stdout:
            if "UmaDB started" in line:
                break
        return f"umadb://{address}"


@contextmanager
def places(folder: Path, postgresql: str | None) -> Iterator[list[Place]]:
    """Those that are installed; `postgresql` is the URL of a server, if there is one."""
    with ExitStack() as stack:
        found: list[Place] = [
            Place("memory", one_process=True, durability=(None,)),
            SQLite("SQLite", folder=folder),
        ]
        if postgresql is not None:
            found.append(PostgreSQL("PostgreSQL", server=postgresql))
        if find_spec("umadb"):
            found.append(UmaDB("UmaDB", folder=folder, stack=stack))
        yield found
