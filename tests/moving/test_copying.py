"""A log is copied whole, in its order, resumably, and never over another one."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from contextlib import closing
from itertools import pairwise
from pathlib import Path

import pytest

from roadmap_domain import RoadmapDomain, copy_store
from roadmap_domain.application.moving_problems import CopyDiffers, OneStoreTwice, TargetDiffers
from roadmap_domain.audit import verifying
from roadmap_domain.persistence.problems import EventIsNewer
from roadmap_domain.storage import Entry, NewRow, open_store
from roadmap_domain.storage.problems import (
    CommandIsKnown,
    NotOurStore,
    StoreIsNewer,
    StoreNotFound,
)
from roadmap_domain.storage.sqlite_store import SQLiteStore
from tests.moving.logs import Places, append, content, founding, log
from tests.stores import DURABLE, appending

DIRECTIONS = [(one, other) for one in DURABLE for other in DURABLE]


@pytest.mark.parametrize(("source", "target"), DIRECTIONS)
def test_a_copy_is_the_same_log(places: Places, source: str, target: str) -> None:
    here, there = places.filled(source, 700), places.new(target)
    before = content(here)
    copied = copy_store(here, there)
    assert content(there) == before == content(here)
    assert (copied.store, copied.county) == ("vake", "Testilä")
    assert (copied.events, copied.already) == (len(before[0]), 0)
    assert copied.commands == len(before[1])
    assert copied.has_persons
    with RoadmapDomain.open(there) as domain:
        assert domain.founded.store == "vake"


@pytest.mark.parametrize(("source", "target"), DIRECTIONS)
def test_a_copy_goes_on_where_the_source_has_gone_on(
    places: Places, source: str, target: str
) -> None:
    here, there = places.filled(source, 50), places.new(target)
    first = copy_store(here, there)
    with closing(open_store(here)) as store:
        for n in range(30):
            append(store, n)
        store.restore([Entry((), "idle later", b"d", "2026-03-01T00:00:00.000000Z")], end(here))
    second = copy_store(here, there)
    assert (second.already, second.events) == (first.events, first.events + 30)
    assert content(there) == content(here)
    assert copy_store(here, there).already == second.events
    assert content(there) == content(here)


def end(url: str) -> int:
    with closing(open_store(url)) as store:
        return max(row.position for row in store.log())


def test_the_roots_are_those_of_a_checkpoint(places: Places) -> None:
    here, there = places.filled("sqlite", 100), places.new("postgresql")
    copied = copy_store(here, there)
    for url in (here, there):
        with closing(open_store(url)) as store:
            assert verifying.verify(store).root == copied.root


def test_where_the_source_is_being_written_to_the_copy_catches_up(places: Places) -> None:
    here, there = places.filled("sqlite", 1000), places.new("postgresql")
    stop = threading.Event()

    def write() -> None:
        with closing(open_store(here)) as store:
            n = 0
            while not stop.is_set():
                append(store, n)
                n += 1
                time.sleep(0.001)

    writer = threading.Thread(target=write)
    writer.start()
    try:
        sizes = [copy_store(here, there).events for _ in range(3)]
    finally:
        stop.set()
        writer.join()
    assert all(one <= other for one, other in pairwise(sizes))
    copy_store(here, there)
    assert content(there) == content(here)


@pytest.mark.parametrize(
    "other",
    [
        [*log(40, "muu")],
        [*log(39), Entry((NewRow("action/x", 1, "thing.done@1", b"{}"),), "x", b"d", "2026")],
        [*log(40), Entry((NewRow("action/x", 1, "thing.done@1", b"{}"),), "x", b"d", "2026")],
        [it if n != 30 else it._replace(digest=b"another") for n, it in enumerate(log(40))],
        [founding("vake"), Entry((NewRow("action/x", 1, "thing.done@1", b"{}"),), None, b"", "")],
    ],
    ids=["another-store", "another-event", "one-more", "another-command", "of-no-command"],
)
@pytest.mark.parametrize("kind", DURABLE)
def test_a_target_with_something_else_is_left_as_it_is(
    places: Places, kind: str, other: list[Entry]
) -> None:
    here, there = places.filled("sqlite", 40), places.new(kind)
    with closing(open_store(there, create=True)) as store:
        store.restore(other, 0)
    before = content(there)
    with pytest.raises(TargetDiffers) as error:
        copy_store(here, there)
    assert content(there) == before
    rows = before[0]
    assert rows[error.value.index - 1][:3] == (
        error.value.stream,
        error.value.version,
        error.value.name,
    )


def test_what_is_no_source_makes_no_target(places: Places, tmp_path: Path) -> None:
    there = f"sqlite:///{tmp_path / 'there.db'}"
    with pytest.raises(StoreNotFound):
        copy_store(f"sqlite:///{tmp_path / 'nothing.db'}", there)
    empty = places.new("sqlite")
    open_store(empty, create=True).close()
    with pytest.raises(NotOurStore):
        copy_store(empty, there)
    newer = places.new("sqlite")
    with closing(open_store(newer, create=True)) as store:
        store.restore([founding("vake", 2)], 0)
    with pytest.raises(StoreIsNewer):
        copy_store(newer, there)
    unread = places.new("sqlite")
    with closing(open_store(unread, create=True)) as store:
        row = founding("vake").rows[0]._replace(name="store.founded@2")
        store.restore([Entry((row,), "c", b"d", "2026")], 0)
    with pytest.raises(EventIsNewer):
        copy_store(unread, there)
    assert not (tmp_path / "there.db").exists()


def test_a_store_is_not_copied_to_itself_nor_over_another_application(
    places: Places, tmp_path: Path
) -> None:
    here = places.filled("sqlite", 5)
    with pytest.raises(OneStoreTwice):
        copy_store(here, here)
    (tmp_path / "text.db").write_text("muistiinpanoja", encoding="utf-8")
    with pytest.raises(NotOurStore):
        copy_store(here, f"sqlite:///{tmp_path / 'text.db'}")
    assert (tmp_path / "text.db").read_text(encoding="utf-8") == "muistiinpanoja"


def test_other_than_what_was_written_is_noticed(
    places: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    here, there = places.filled("postgresql", 40), places.new("sqlite")
    true = SQLiteStore.restore

    def false(store: SQLiteStore, entries: list[Entry], after: int) -> None:
        true(store, [it._replace(rows=it.rows[:-1] or it.rows) for it in entries], after)

    monkeypatch.setattr(SQLiteStore, "restore", false)
    with pytest.raises(CopyDiffers):
        copy_store(here, there)


def test_decisions_go_on_in_the_copy(places: Places) -> None:
    here, there = places.filled("sqlite", 40), places.new("postgresql")
    copy_store(here, there)
    with closing(open_store(there)) as store:
        append(store, 1)
        with pytest.raises(CommandIsKnown):
            append(store, 1)
        with pytest.raises(CommandIsKnown):
            store.append(appending([NewRow("x/1", 1, "thing.done@1", b"")], command="c-3"))
    with pytest.raises(TargetDiffers):
        copy_store(here, there)


@pytest.mark.parametrize(
    ("source", "target"),
    [("sqlite", "postgresql"), ("postgresql", "umadb"), ("umadb", "sqlite")],
)
def test_killed_in_the_middle_a_copy_goes_on(places: Places, source: str, target: str) -> None:
    here, there = places.filled(source, 6000), places.new(target)
    whole = content(here)
    killed = 0
    for at_least in (500, 2500):
        command = [sys.executable, "-m", "roadmap_domain.cli", "copy", here, there]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as copying:
            while copying.poll() is None and size(there) < at_least:
                time.sleep(0.02)
            os.kill(copying.pid, signal.SIGKILL)
            killed += copying.wait() == -signal.SIGKILL
        rows, commands, _ = content(there)
        assert rows == whole[0][: len(rows)]
        assert commands == whole[1][: len(commands)]
        assert at_least <= len(rows)
    assert killed
    copied = copy_store(here, there)
    assert copied.already >= 2500
    assert content(there) == whole


def size(url: str) -> int:
    """How many events are there; none where no store is yet."""
    try:
        with closing(open_store(url)) as store:
            return sum(1 for _ in store.log())
    except (StoreNotFound, NotOurStore):
        return 0
