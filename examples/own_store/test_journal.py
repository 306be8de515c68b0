"""The journal is held to the suite of the library, and to what is its own."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest
from roadmap_journal import START, open_store

from roadmap_domain.storage.problems import (
    NotOurStore,
    StoreIsFull,
    StoreIsNewer,
    StoreIsReadOnly,
    StoreIsUnreachable,
    StoreProblem,
)
from roadmap_domain.testing.conformance import DurableStoreConformance
from roadmap_domain.testing.conformance.material import appending, rows


class TestJournal(DurableStoreConformance):
    """All that a store must do."""

    commands = 60  # each waits for the disk

    @pytest.fixture
    def store_url(self, tmp_path: Path) -> str:
        return f"journal://{tmp_path}/store.journal"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A journal with two records."""
    path = tmp_path / "store.journal"
    store = open_store(f"journal://{path}", create=True)
    store.append(appending(rows("thing/1", 1)))
    store.append(appending(rows("thing/1", 2)))
    store.close()
    return path


def versions(path: Path) -> list[int]:
    """What is in a journal."""
    store = open_store(f"journal://{path}")
    found = [row.version for row in store.log()]
    store.close()
    return found


@pytest.mark.parametrize("lost", [1, 10, 60])
def test_what_a_killed_writer_left_does_not_count(path: Path, lost: int) -> None:
    """The last record is not whole; the next writer puts its own in its place."""
    path.write_bytes(path.read_bytes()[:-lost])
    assert versions(path) == [1]
    store = open_store(f"journal://{path}")
    store.append(appending(rows("thing/1", 2)))
    store.close()
    assert versions(path) == [1, 2]


def test_of_what_a_killed_writer_left_nothing_stays_behind_the_next_record(path: Path) -> None:
    """However much it was: what is in it could pass for a record."""
    start, whole = len(START), path.stat().st_size
    path.write_bytes(path.read_bytes() + b"\1" * 1000)
    store = open_store(f"journal://{path}")
    store.append(appending(rows("thing/1", 3)))
    store.close()
    assert path.stat().st_size == whole + (whole - start) // 2
    assert versions(path) == [1, 2, 3]


def test_damage_is_told_with_its_place(path: Path) -> None:
    """A record that others follow was whole once."""
    whole = bytearray(path.read_bytes())
    whole[len(START) + 20] ^= 1
    path.write_bytes(whole)
    with pytest.raises(NotOurStore, match=f"byte {len(START)}"):
        versions(path)


def test_what_did_not_reach_the_disk_does_not_count(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is answered for only after it has; a full disk is told as one."""

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "full")

    store = open_store(f"journal://{path}")
    with monkeypatch.context() as disk:
        disk.setattr(os, "fsync", full)
        with pytest.raises(StoreIsFull):
            store.append(appending(rows("thing/1", 3)))
        with pytest.raises(StoreIsFull):
            open_store(f"journal://{path}.new", create=True)
    store.close()
    assert versions(path) == [1, 2]


def test_a_new_journal_is_on_the_disk_with_its_name(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The file itself, and the folder that it is found in."""
    synced = []
    monkeypatch.setattr(os, "fsync", lambda file: synced.append(os.fstat(file).st_ino))
    new = path.with_name("new")
    open_store(f"journal://{new}", create=True).close()
    assert synced == [new.stat().st_ino, new.parent.stat().st_ino]


def test_a_disk_that_takes_little_at_once(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The rest is written after it."""
    pwrite = os.pwrite
    store = open_store(f"journal://{path}")
    with monkeypatch.context() as disk:
        disk.setattr(os, "pwrite", lambda file, data, at: pwrite(file, data[:7], at))
        store.append(appending(rows("thing/1", 3)))
    store.close()
    assert versions(path) == [1, 2, 3]


def test_a_closed_journal_does_not_read_what_is_opened_after_it(path: Path) -> None:
    """The system gives the number of its file to the next."""
    store = open_store(f"journal://{path}")
    store.close()
    with path.open("rb"), pytest.raises(StoreIsUnreachable, match="closed"):
        store.stream("thing/1")


@pytest.mark.parametrize(
    ("code", "problem"),
    [
        (errno.ENOSPC, StoreIsFull),
        (errno.EDQUOT, StoreIsFull),
        (errno.EROFS, StoreIsReadOnly),
        (errno.EACCES, StoreIsReadOnly),
        (errno.EIO, StoreIsUnreachable),
    ],
)
def test_what_the_system_says_is_told(
    path: Path, monkeypatch: pytest.MonkeyPatch, code: int, problem: type[StoreProblem]
) -> None:
    """As what it means for the store."""

    def refused(*_: object) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, "open", refused)
    with pytest.raises(problem) as told:
        open_store(f"journal://{path}")
    assert type(told.value) is problem


def test_an_address_is_a_path_with_percent_signs(tmp_path: Path) -> None:
    """In a folder that is there."""
    open_store(f"journal://{tmp_path}/oma%20loki", create=True).close()
    assert Path(tmp_path, "oma loki").exists()
    with pytest.raises(StoreIsUnreachable, match="missing"):
        open_store(f"journal://{tmp_path}/missing/store", create=True)


def test_another_file_is_refused(path: Path) -> None:
    """Whatever it is, and a newer journal as well."""
    path.write_bytes(START.replace(b"001", b"002"))
    with pytest.raises(StoreIsNewer):
        versions(path)
    path.write_bytes(b"a letter")
    with pytest.raises(NotOurStore):
        versions(path)
    with pytest.raises(StoreIsUnreachable):
        open_store("journal:store")
