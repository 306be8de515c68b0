"""What can be wrong with a file, each tried for real."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory

import pytest
from eventsourcing.sqlite import SQLiteApplicationRecorder, SQLiteDatastore

from roadmap_domain.application.door import RoadmapDomain
from roadmap_domain.storage import open_store
from roadmap_domain.storage.problems import (
    FileIsNotWhole,
    NotOurStore,
    StoreExists,
    StoreIsFull,
    StoreIsLocked,
    StoreIsNewer,
    StoreIsReadOnly,
    StoreIsUnreachable,
    StoreNotFound,
    StoreProblem,
)
from roadmap_domain.storage.sqlite_store import APPLICATION_ID, SQLiteStore
from tests.stores import appending, rows

MEGABYTE = b"x" * 1_000_000


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "store.db"


@pytest.fixture
def url(path: Path) -> str:
    return f"sqlite:///{path}?timeout=0.1"


@pytest.fixture
def written(url: str) -> str:
    """The URL of a store with two events."""
    store = open_store(url, create=True)
    store.append(appending(rows("thing/1", 1, 2)))
    store.close()
    return url


def versions(url: str) -> list[int]:
    store = open_store(url)
    found = [row.version for row in store.log()]
    store.close()
    return found


def test_missing(url: str, path: Path) -> None:
    with pytest.raises(StoreNotFound):
        open_store(url)
    assert not path.exists()


def test_in_a_missing_folder(tmp_path: Path) -> None:
    with pytest.raises(StoreIsUnreachable):
        open_store(f"sqlite:///{tmp_path}/missing/store.db", create=True)
    with pytest.raises(StoreNotFound):
        open_store(f"sqlite:///{tmp_path}/missing/store.db")


def test_under_a_file(path: Path) -> None:
    path.touch()
    for create in (False, True):
        with pytest.raises(StoreIsUnreachable):
            open_store(f"sqlite:///{path}/store.db", create=create)


@pytest.mark.parametrize(
    "url",
    [
        "sqlite:",
        "sqlite:///",
        "sqlite:store.db",
        "sqlite://store.db",
        "sqlite:////tmp/store.db?mode=rx",
        "sqlite:////tmp/store.db?timeout=long",
        "sqlite:////tmp/store.db?what=ever",
    ],
)
def test_no_address(url: str) -> None:
    with pytest.raises(StoreIsUnreachable):
        open_store(url)


def test_a_store_is_there_already(written: str) -> None:
    with pytest.raises(StoreExists):
        open_store(written, create=True)
    assert versions(written) == [1, 2]


@pytest.mark.parametrize("content", [b"", b"Not a database, but a letter.", b"SQLite format 3\x00"])
def test_another_file(url: str, path: Path, content: bytes) -> None:
    path.write_bytes(content)
    with pytest.raises(NotOurStore):
        open_store(url)
    with pytest.raises(StoreExists):
        open_store(url, create=True)
    assert path.read_bytes() == content


def test_a_folder(url: str, path: Path) -> None:
    path.mkdir()
    with pytest.raises(NotOurStore):
        open_store(url)
    with pytest.raises(StoreExists):
        open_store(url, create=True)
    assert list(path.iterdir()) == []


def test_a_database_of_another_application(url: str, path: Path) -> None:
    datastore = SQLiteDatastore(str(path), originator_id_type="text")
    SQLiteApplicationRecorder(datastore).create_table()
    datastore.close()
    with pytest.raises(NotOurStore):
        open_store(url)


def test_tables_are_missing(written: str, path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("DROP TABLE roadmap_commands")
    connection.close()
    with pytest.raises(NotOurStore):
        open_store(written)


@pytest.mark.parametrize("left", [50, 100, 600, 4096, 8192])
def test_a_file_cut_short(written: str, path: Path, left: int) -> None:
    os.truncate(path, left)
    with pytest.raises(NotOurStore):
        versions(written)
    assert path.stat().st_size == left


def test_a_file_with_a_hole(written: str, path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * 4096)
    with pytest.raises(NotOurStore):
        versions(written)


def test_written_by_a_newer_version(written: str, path: Path) -> None:
    with sqlite3.connect(path) as connection:
        assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        connection.execute("PRAGMA user_version = 7")
    connection.close()
    with pytest.raises(StoreIsNewer) as newer:
        open_store(written)
    assert (newer.value.found, newer.value.known) == (7, 1)


def test_tables_without_a_first_event(written: str) -> None:
    with pytest.raises(NotOurStore):
        RoadmapDomain.open(written)


def test_locked_by_another_program(written: str, path: Path) -> None:
    store = open_store(written)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(StoreIsLocked):
        store.append(appending(rows("thing/1", 3)))
    assert [row.version for row in store.log()] == [1, 2]
    other.close()
    store.append(appending(rows("thing/1", 3)))
    assert [row.version for row in store.log()] == [1, 2, 3]
    store.close()


def test_kept_by_another_program_for_itself(written: str, path: Path) -> None:
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("PRAGMA locking_mode = EXCLUSIVE")
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(StoreIsLocked):
        open_store(written)
    other.close()
    assert versions(written) == [1, 2]


def test_locked_by_another_thread(written: str) -> None:
    store = open_store(written)
    assert isinstance(store, SQLiteStore)
    found: list[StoreProblem] = []

    def write() -> None:
        with pytest.raises(StoreIsLocked) as locked:
            store.append(appending(rows("thing/1", 3)))
        found.append(locked.value)

    with store._transaction():
        other = threading.Thread(target=write)
        other.start()
        other.join()
    assert len(found) == 1
    store.append(appending(rows("thing/1", 3)))
    store.close()


def test_opened_for_reading_only(written: str) -> None:
    store = open_store(f"{written}&mode=ro")
    assert [row.version for row in store.log()] == [1, 2]
    with pytest.raises(StoreIsReadOnly):
        store.append(appending(rows("thing/1", 3)))
    store.close()
    assert versions(written) == [1, 2]


def test_what_waits_beside_a_file_is_not_passed_over(written: str, tmp_path: Path) -> None:
    store = open_store(written)
    store.append(appending(rows("thing/1", 3)))
    copied = tmp_path / "copy"
    copied.mkdir()
    for file in tmp_path.glob("store.db*"):
        copyfile(file, copied / file.name)
    store.close()
    url = f"sqlite:///{copied}/store.db"
    with pytest.raises(FileIsNotWhole, match=r"store\.db-wal"):
        open_store(f"{url}?mode=immutable")
    assert versions(url) == [1, 2, 3]
    assert versions(f"{url}?mode=immutable") == [1, 2, 3]


STRANGER = """
import os, sys
from roadmap_domain.storage.problems import StoreIsReadOnly
from roadmap_domain.storage.sqlite import open_store
from tests.stores import appending, rows
if os.geteuid() == 0:
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
try:
    store = open_store(sys.argv[1])
    print(len(list(store.log())))
    store.append(appending(rows("thing/1", 3)))
except StoreIsReadOnly as problem:
    print(problem.code)
"""
"""Who may not write what root, or the file's owner, has made read-only."""

FOUNDER = STRANGER.replace("(sys.argv[1])", "(sys.argv[1], create=True)")

CRAMPED = """
import resource, sys
from roadmap_domain.storage import open_store
from roadmap_domain.storage.problems import StoreProblem
resource.setrlimit(resource.RLIMIT_FSIZE, (6000, 6000))
try:
    open_store(sys.argv[1], create=True)
except StoreProblem as problem:
    print(problem.code)
"""
"""Who may not write as much as the tables take."""


def run(program: str, *arguments: str) -> list[str]:
    """The lines that a program of its own prints, unmeasured: it may not write coverage either."""
    command = [sys.executable, "-W", "error", "-c", program, *arguments]
    unmeasured = {name: it for name, it in os.environ.items() if not name.startswith("COVERAGE_")}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=unmeasured)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout.splitlines()


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that other users reach, unlike pytest's."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o777)
        yield folder
        folder.chmod(0o777)


def test_a_file_of_somebody_else(open_folder: Path) -> None:
    path = open_folder / "store.db"
    url = f"sqlite:///{path}"
    store = open_store(url, create=True)
    store.append(appending(rows("thing/1", 1, 2)))
    store.close()
    path.chmod(0o444)
    assert run(STRANGER, url) == ["2", "store.read-only"]
    open_folder.chmod(0o555)
    # What the stranger has left beside the file is enough to read it.
    assert run(STRANGER, url) == ["2", "store.read-only"]
    assert run(FOUNDER, f"sqlite:///{open_folder}/new.db") == ["store.read-only"]
    open_folder.chmod(0o777)
    path.chmod(0o644)
    assert versions(url) == [1, 2]


def test_a_folder_that_cannot_be_written_to(open_folder: Path) -> None:
    url = f"sqlite:///{open_folder}/store.db"
    store = open_store(url, create=True)
    store.append(appending(rows("thing/1", 1, 2)))
    store.close()
    open_folder.chmod(0o555)
    for mode in ("rw", "ro"):
        assert run(STRANGER, f"{url}?mode={mode}") == ["store.folder-read-only"]
    assert run(STRANGER, f"{url}?mode=immutable") == ["2", "store.read-only"]


def test_a_full_disk(written: str) -> None:
    store = open_store(written)
    assert isinstance(store, SQLiteStore)
    with store._cursor() as cursor:
        cursor.execute("PRAGMA max_page_count = 20")
    new = rows("thing/1", 3, payload=MEGABYTE)
    with pytest.raises(StoreIsFull):
        store.append(appending(new, command="large"))
    assert store.command("large") is None
    assert [row.version for row in store.log()] == [1, 2]
    store.append(appending(rows("thing/1", 3)))
    with store._cursor() as cursor:
        cursor.execute("PRAGMA max_page_count = 10000")
    store.append(appending(rows("thing/1", 4, payload=MEGABYTE), command="large"))
    store.close()
    assert versions(written) == [1, 2, 3, 4]


def test_no_room_for_the_tables(url: str, path: Path) -> None:
    assert run(CRAMPED, url) == ["store.full"]
    assert list(path.parent.iterdir()) == []
    open_store(url, create=True).close()


def test_one_of_two_founders_wins(url: str) -> None:
    found: list[type[Exception]] = []
    together = threading.Barrier(4)

    def create() -> None:
        together.wait()
        try:
            open_store(url, create=True).close()
        except StoreExists as problem:
            found.append(type(problem))

    founders = [threading.Thread(target=create) for _ in range(4)]
    for founder in founders:
        founder.start()
    for founder in founders:
        founder.join()
    assert found == [StoreExists] * 3
    assert versions(url) == []
