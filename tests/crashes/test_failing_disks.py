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
from tests.crashes.filling import NO_DISK
from tests.crashes.servers import server_folder
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


@pytest.mark.parametrize("program", ["small_files", "small_disk", "health", "umadb", "postgresql"])
def test_a_disk_fills_up_and_gets_room_again(program: str, postgresql: str) -> None:
    assert postgresql  # where its programs are is known by then
    command = [sys.executable, "-W", "error", "-m", "tests.crashes.filling", program]
    unmeasured = {name: it for name, it in os.environ.items() if not name.startswith("COVERAGE_")}
    with server_folder() as folder:
        done = subprocess.run(
            [*command, folder], capture_output=True, text=True, check=False, env=unmeasured
        )
    if done.returncode == NO_DISK and program != "small_files":
        pytest.skip("a disk can be mounted by root only, or by whoever may have a name space")
    assert done.stderr == ""
    assert done.returncode == 0
