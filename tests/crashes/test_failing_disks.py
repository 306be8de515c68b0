"""Disks that are full, turn read-only or break while somebody writes: told as they are."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from roadmap_domain.storage import Store, open_store
from roadmap_domain.storage.problems import (
    CommandIsKnown,
    StoreIsFull,
    StoreIsReadOnly,
    StoreIsUnreachable,
    StoreProblem,
)
from tests.crashes.faults import SYNCING, WRITING, where_calls_fail
from tests.stores import appending, rows

ONE = rows("thing/1", 1)
TWO = appending(rows("thing/1", 2) + rows("thing/2", 1), command="second")


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path}/store.db"


@pytest.fixture
def store(url: str) -> Iterator[Store]:
    store = open_store(url, create=True)
    store.append(appending(ONE))
    yield store
    store.close()


def streams(store: Store) -> list[tuple[str, int]]:
    return [(row.stream, row.version) for row in store.log()]


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (errno.ENOSPC, StoreIsFull),
        (errno.EDQUOT, StoreIsFull),
        (errno.EFBIG, StoreIsFull),
        (errno.EROFS, StoreIsReadOnly),
        (errno.EIO, StoreIsUnreachable),
    ],
    ids=errno.errorcode.get,
)
def test_a_disk_that_takes_no_more(
    store: Store, url: str, error: int, expected: type[StoreProblem]
) -> None:
    with pytest.raises(StoreProblem) as problem:
        where_calls_fail(WRITING, error, lambda: store.append(TWO))
    assert type(problem.value) is expected
    assert streams(store) == [("thing/1", 1)]
    assert store.command("second") is None
    store.append(TWO)
    store.close()
    again = open_store(url)
    assert streams(again) == [("thing/1", 1), ("thing/1", 2), ("thing/2", 1)]
    again.close()


@pytest.mark.parametrize("error", [errno.EIO, errno.ENOSPC], ids=errno.errorcode.get)
def test_a_disk_that_cannot_say_whether_it_has_written(store: Store, url: str, error: int) -> None:
    """Then nobody says that nothing was recorded; sent again, the command is there once."""
    with pytest.raises(StoreIsUnreachable):
        where_calls_fail(SYNCING, error, lambda: store.append(TWO))
    store.close()
    again = open_store(url)
    try:
        again.append(TWO)
    except CommandIsKnown:
        assert again.command("second")
    assert streams(again) == [("thing/1", 1), ("thing/1", 2), ("thing/2", 1)]
    again.close()


SMALL_DISK = """
import ctypes, os, resource, sys
from pathlib import Path
from roadmap_domain.storage import open_store
from roadmap_domain.storage.problems import StoreIsFull
from tests.stores import appending, rows

folder, kind = Path(sys.argv[1]), sys.argv[2]
url = f"sqlite:///{folder}/store.db"
if kind == "disk":
    # In a name space of its own, by whoever it is run: the mount ends with the process.
    libc = ctypes.CDLL(None, use_errno=True)
    user, mounts, private = 0x1000_0000, 0x0002_0000, 0x0004_4000
    libc.unshare(mounts if os.geteuid() == 0 else mounts | user)
    libc.mount(b"none", b"/", None, private, None)
    if libc.mount(b"tmpfs", os.fsencode(folder), b"tmpfs", 0, b"size=1m"):
        kind = "limit"  # not even that is allowed here
ballast = folder / "ballast"
ballast.write_bytes(bytes(300_000))
if kind == "limit":
    resource.setrlimit(resource.RLIMIT_FSIZE, (700_000, resource.RLIM_INFINITY))

store = open_store(url, create=True)
version, full = 0, 0
while not full:
    new = appending(rows(f"thing/{version}", 1, 2, payload=bytes(10_000)), command=str(version))
    try:
        store.append(new)
    except StoreIsFull:
        full = 1
    else:
        version += 1
assert store.command(str(version)) is None
assert len(list(store.log())) == 2 * version > 10
ballast.unlink()
if kind == "limit":
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
store.append(new)
store.close()
store = open_store(url)
assert len(list(store.log())) == 2 * version + 2
assert store.command(str(version))
store.close()
print(kind)
"""


@pytest.mark.parametrize("kind", ["disk", "limit"])
def test_a_small_disk_fills_up_and_gets_room_again(tmp_path: Path, kind: str) -> None:
    command = [sys.executable, "-W", "error", "-c", SMALL_DISK, str(tmp_path), kind]
    unmeasured = {name: it for name, it in os.environ.items() if not name.startswith("COVERAGE_")}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=unmeasured)
    assert (done.returncode, done.stderr) == (0, "")
    # Where a disk can be mounted, it was one.
    assert done.stdout.strip() in {kind, "limit"}
