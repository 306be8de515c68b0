"""Programs that fill the disk under a store, and look at what is said and at what is there.

Each is a process of its own, since the disk is mounted where nobody else sees it: in a name space
that ends, with the disk, when the process does.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import sys
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from resource import RLIM_INFINITY, RLIMIT_FSIZE, setrlimit
from typing import Final

from roadmap_domain.application.door import RoadmapDomain
from roadmap_domain.application.health import Health, health_of
from roadmap_domain.application.time import utc_now
from roadmap_domain.cli import main
from roadmap_domain.storage import Append, Store, open_store
from roadmap_domain.storage.problems import (
    CommandIsKnown,
    StoreIsFull,
    StoreIsUnreachable,
    StoreProblem,
)
from tests.crashes.servers import SYSTEM_USER, Server
from tests.stores import UmaDB, appending, rows

NO_DISK: Final = 77
"""How a process ends that may not mount a disk."""
_MOUNTS, _USER, _PRIVATE, _READ_ONLY, _AGAIN = 0x0002_0000, 0x1000_0000, 0x0004_4000, 0x01, 0x20
_libc = ctypes.CDLL(None, use_errno=True)


def mount(folder: Path, size: str) -> None:
    """Have a disk of a size in a folder."""
    _libc.unshare(_MOUNTS if os.geteuid() == 0 else _MOUNTS | _USER)
    _libc.mount(b"none", b"/", None, _PRIVATE, None)
    if _libc.mount(b"tmpfs", os.fsencode(folder), b"tmpfs", 0, f"size={size}".encode()):
        sys.exit(NO_DISK)


def changed(folder: Path, size: str, flags: int = 0) -> None:
    """Give the disk another size, or make it read-only."""
    options = f"size={size}".encode()
    assert _libc.mount(b"tmpfs", os.fsencode(folder), b"tmpfs", _AGAIN | flags, options) == 0


def numbered(number: int, size: int) -> Append:
    """A command of which two events follow."""
    later = "2999-01-31T12:00:00.000000Z"
    new = rows(f"thing/{number}", 1, 2, payload=os.urandom(size))
    return appending(new, command=str(number), recorded_at=later)


def fill(store: Store, size: int, *problems: type[StoreProblem]) -> int:
    """Record until the store takes no more, and answer the number of the command that failed."""
    number = 0
    with suppress(*problems):
        while True:
            store.append(numbered(number, size))
            number += 1
    assert number > 5
    return number


def check(store: Store, commands: int) -> None:
    """See that all of so many commands is there, and nothing else."""
    expected = [(f"thing/{number}", version) for number in range(commands) for version in (1, 2)]
    assert [(row.stream, row.version) for row in store.log()] == expected
    assert all(store.command(str(number)) for number in range(commands))
    assert store.command(str(commands)) is None


def small_disk(folder: Path) -> None:
    """A store in a file, on a disk that fills up and gets room again."""
    mount(folder, "1m")
    file_store(folder, lambda: changed(folder, "2m"))


def small_files(folder: Path) -> None:
    """The same where files may not grow."""
    setrlimit(RLIMIT_FSIZE, (700_000, RLIM_INFINITY))
    file_store(folder, lambda: setrlimit(RLIMIT_FSIZE, (RLIM_INFINITY, RLIM_INFINITY)))


def file_store(folder: Path, make_room: Callable[[], None]) -> None:
    """Fill a store in a file, and see that it goes on when there is room."""
    with closing(open_store(f"sqlite:///{folder}/store.db", create=True)) as store:
        number = fill(store, 10_000, StoreIsFull)
        check(store, number)
        make_room()
        store.append(numbered(number, 10_000))
    with closing(open_store(f"sqlite:///{folder}/store.db")) as store:
        check(store, number + 1)


def umadb(folder: Path) -> None:
    """A server that needs more of its disk than there is, and says so."""
    mount(folder, "270m")  # it takes 256 MB when it starts
    with (
        closing(UmaDB(folder, on_disk=True)) as server,
        closing(open_store(server.url, create=True)) as store,
    ):
        number = fill(store, 2_000_000, StoreIsFull)
        check(store, number)
        changed(folder, "600m")
        store.append(numbered(number, 2_000_000))
        check(store, number + 1)


def postgresql(folder: Path) -> None:
    """A server that may end itself where its disk is full: then it is started again."""
    mount(folder, "120m")
    if os.geteuid() == 0:
        shutil.chown(folder, SYSTEM_USER)
    server = Server(folder / "data")
    server.initialise()
    server.start(max_wal_size="32MB", min_wal_size="32MB")
    with closing(open_store(f"{server.url}&schema=county&patience=1", create=True)) as store:
        number = fill(store, 100_000, StoreIsFull, StoreIsUnreachable)
        changed(folder, "600m")
        with suppress(AssertionError):  # where it runs still
            server.start()
        with suppress(CommandIsKnown):  # where it has been written and could not be answered
            store.append(numbered(number, 100_000))
        check(store, number + 1)
    server.stop()


def health(folder: Path) -> None:
    """What is told of a store whose disk is full, and of one that can only be read."""
    mount(folder, "80m")
    url, ballast = f"sqlite:///{folder}/store.db", folder / "ballast"

    def told(health: Health) -> dict[str, str]:
        return {it.name: it.code or it.state for it in health.checks if it.state != "ok"}

    def looked_at(url: str = url) -> dict[str, str]:
        found = told(health_of(url, None, "en", utc_now))
        assert main(["--store", url, "health", "--json"]) == (1 if found else 0)
        return found

    def fill_up() -> None:
        with suppress(OSError), ballast.open("wb", buffering=0) as file:
            while file.write(bytes(4096)):
                pass

    full = {"writable": "store.full", "space": "failed"}
    with RoadmapDomain.create(url, county="Testilä") as domain:
        assert told(domain.health()) == looked_at() == {}
        fill_up()
        assert told(domain.health()) == looked_at() == full
        ballast.unlink()
        assert told(domain.health()) == looked_at() == {}
    fill_up()
    # Even to read it, SQLite has to write beside it.
    assert looked_at() == {"store": "store.full"}
    assert looked_at(f"{url}?mode=immutable") == {"writable": "store.read-only", "space": "failed"}
    ballast.unlink()
    RoadmapDomain.open(url).close()  # which takes away what SQLite has left beside it
    changed(folder, "80m", _READ_ONLY)
    assert looked_at() == {"store": "store.folder-read-only"}
    assert looked_at(f"{url}?mode=immutable") == {"writable": "store.read-only"}


if __name__ == "__main__":
    globals()[sys.argv[1]](Path(sys.argv[2]))
