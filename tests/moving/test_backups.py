"""A backup is one file that anybody can read, restored whole or not at all."""

from __future__ import annotations

import gzip
import json
import stat
import threading
import tracemalloc
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from roadmap_domain import RoadmapDomain, back_up, copy_store, restore_backup
from roadmap_domain.application.moving_problems import (
    BackupIsCut,
    BackupIsDamaged,
    BackupIsNewer,
    BackupNotRead,
    NotALogBackup,
    TargetDiffers,
)
from roadmap_domain.storage import open_store
from roadmap_domain.storage.keys.problems import FileIsThere
from roadmap_domain.storage.problems import StoreIsNewer, StoreNotFound
from tests.moving.logs import AT, Places, append, content, founding, log
from tests.stores import DURABLE


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "vake.backup"


@pytest.mark.parametrize("source", DURABLE)
@pytest.mark.parametrize("target", DURABLE)
def test_what_was_backed_up_is_restored(
    places: Places, file: Path, source: str, target: str
) -> None:
    here, there = places.filled(source, 700), places.new(target)
    made = back_up(here, file, AT)
    restored = restore_backup(file, there)
    assert content(there) == content(here)
    for answer in (made, restored):
        assert (answer.store, answer.county) == ("vake", "Testilä")
        assert answer.events == len(content(here)[0])
        assert answer.made_at == "2026-01-31T12:00:00.000000Z"
        assert answer.has_persons
    assert made.root == restored.root == copy_store(here, there).root
    with RoadmapDomain.open(there) as domain:
        assert domain.founded.store == "vake"


def test_the_file_is_lines_of_json_that_say_what_they_are(places: Places, file: Path) -> None:
    here = places.filled("sqlite", 3)
    made = back_up(here, file, AT)
    first, *entries, last = map(json.loads, gzip.decompress(file.read_bytes()).splitlines())
    assert first == {
        "schema": "roadmap.backup/1",
        "store": "vake",
        "county": "Testilä",
        "format": 1,
        "made_at": "2026-01-31T12:00:00.000000Z",
    }
    event = entries[0]["entry"]["events"][0]
    assert event["name"] == "store.founded@1"
    assert event["payload"]["data"]["county"] == "Testilä"
    manifest = last["manifest"]
    assert (manifest["events"], manifest["root"]) == (made.events, made.root)
    assert manifest["commands"] == 4
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_while_the_store_is_in_use_a_beginning_of_its_log_is_kept(
    places: Places, file: Path
) -> None:
    here, there = places.filled("sqlite", 3000), places.new("sqlite")
    stop = threading.Event()

    def write() -> None:
        with closing(open_store(here)) as store:
            n = 0
            while not stop.wait(0.001):
                append(store, n)
                n += 1

    writer = threading.Thread(target=write)
    writer.start()
    try:
        made = back_up(here, file, AT)
    finally:
        stop.set()
        writer.join()
    restore_backup(file, there)
    rows, commands, _ = content(there)
    whole = content(here)
    assert made.events == len(rows) > 2000
    assert rows == whole[0][: len(rows)]
    assert commands == whole[1][: len(commands)]


def test_nothing_is_written_over_and_nothing_half_is_left(places: Places, tmp_path: Path) -> None:
    here = places.filled("sqlite", 30)
    kept = tmp_path / "kept"
    kept.write_text("muuta", encoding="utf-8")
    with pytest.raises(FileIsThere):
        back_up(here, kept, AT)
    assert kept.read_text(encoding="utf-8") == "muuta"
    with pytest.raises(FileIsThere):
        back_up(here, tmp_path / "missing" / "x", AT)
    with pytest.raises(StoreNotFound):
        back_up(f"sqlite:///{tmp_path}/none.db", tmp_path / "x", AT)
    assert sorted(it.name for it in tmp_path.iterdir() if "db" not in it.name) == ["kept"]


Change = Callable[[list[bytes]], list[bytes]]


def replaced(number: int, old: bytes, new: bytes) -> Change:
    def change(lines: list[bytes]) -> list[bytes]:
        assert old in lines[number]
        return [
            line.replace(old, new, 1) if n == number % len(lines) else line
            for n, line in enumerate(lines)
        ]

    return change


@pytest.mark.parametrize(
    ("change", "problem", "line"),
    [
        (lambda lines: lines[:20], BackupIsCut, 20),
        (lambda lines: lines[:-1], BackupIsCut, 32),
        (lambda lines: [*lines[:9], *lines[10:]], BackupIsDamaged, 32),
        (lambda lines: [*lines[:9], lines[10], lines[9], *lines[11:]], BackupIsDamaged, 33),
        (lambda lines: [*lines, lines[4]], BackupIsDamaged, 34),
        (lambda lines: [*lines[:9], b"\n", *lines[9:]], BackupIsDamaged, 10),
        (lambda lines: [*lines[:9], lines[9][:-9] + b"\n", *lines[10:]], BackupIsDamaged, 10),
        (replaced(1, b"Testil", b"Kestil"), BackupIsDamaged, 2),
        (replaced(3, b'"crc32":', b'"crc32":1'), BackupIsDamaged, 4),
        (replaced(0, b"Testil", b"Kestil"), BackupIsDamaged, 33),
        (replaced(-1, b'"events":', b'"events":1'), BackupIsDamaged, 33),
        (replaced(-1, b'"root":"', b'"root":"x'), BackupIsDamaged, 33),
        (replaced(0, b"vake", b"muu"), BackupIsDamaged, 33),
    ],
)
def test_a_changed_file_is_refused_with_its_line_and_nothing_is_made(
    places: Places, file: Path, change: Change, *, problem: type, line: int
) -> None:
    back_up(places.filled("sqlite", 30), file, AT)
    lines = gzip.decompress(file.read_bytes()).splitlines(keepends=True)
    assert len(lines) == 33
    file.write_bytes(gzip.compress(b"".join(change(lines))))
    with pytest.raises((BackupIsCut, BackupIsDamaged)) as error:
        restore_backup(file, f"sqlite:///{file.with_name('there.db')}")
    assert type(error.value) is problem
    assert error.value.facts() == {"path": str(file), "line": line}
    assert not file.with_name("there.db").exists()


@pytest.mark.parametrize("part", [0.1, 0.5, 0.9, 0.999])
def test_a_truncated_file_is_refused(
    places: Places, file: Path, tmp_path: Path, part: float
) -> None:
    back_up(places.filled("sqlite", 1000), file, AT)
    file.write_bytes(file.read_bytes()[: int(file.stat().st_size * part)])
    with pytest.raises(BackupIsCut):
        restore_backup(file, f"sqlite:///{tmp_path / 'there.db'}")
    assert not (tmp_path / "there.db").exists()


def test_a_flipped_bit_anywhere_is_noticed(places: Places, file: Path, tmp_path: Path) -> None:
    back_up(places.filled("sqlite", 60), file, AT)
    content = file.read_bytes()
    for place in range(12, len(content), 293):
        changed = bytearray(content)
        changed[place] ^= 1
        file.write_bytes(changed)
        with pytest.raises((BackupIsCut, BackupIsDamaged, NotALogBackup)):
            restore_backup(file, f"sqlite:///{tmp_path / 'there.db'}")
    assert not (tmp_path / "there.db").exists()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"SQLite format 3\0",
        gzip.compress(b""),
        gzip.compress(b"[1]\n"),
        gzip.compress(b"not json\n"),
        gzip.compress(b'{"schema":"roadmap.keys-backup/1"}\n'),
        gzip.compress(b'{"schema":"roadmap.backup/0"}\n'),
        gzip.compress(b'{"schema":"roadmap.backup/x"}\n'),
        gzip.compress(b'{"schema":"roadmap.backup/1"}\n'),
    ],
    ids=range(9),
)
def test_a_file_that_is_something_else_is_told(file: Path, content: bytes) -> None:
    file.write_bytes(content)
    with pytest.raises(NotALogBackup):
        restore_backup(file, "sqlite:///there.db")


def test_a_file_that_is_not_there_is_told(file: Path, tmp_path: Path) -> None:
    for path in (file, tmp_path):
        with pytest.raises(BackupNotRead):
            restore_backup(path, "sqlite:///there.db")


def test_a_newer_form_says_so(places: Places, file: Path) -> None:
    file.write_bytes(gzip.compress(b'{"schema":"roadmap.backup/2","new":1}\n'))
    with pytest.raises(BackupIsNewer) as error:
        restore_backup(file, "sqlite:///there.db")
    assert error.value.facts() == {"path": str(file), "found": 2, "known": 1}
    newer = places.new("sqlite")
    with closing(open_store(newer, create=True)) as store:
        store.restore([founding("vake", 2)], 0)
    with pytest.raises(StoreIsNewer):
        back_up(newer, file.with_name("newer"), AT)


@pytest.mark.parametrize("kind", DURABLE)
def test_a_place_with_something_else_is_left_as_it_is(
    places: Places, file: Path, kind: str
) -> None:
    back_up(places.filled("sqlite", 40), file, AT)
    for other in (places.filled(kind, 40, "muu"), places.filled(kind, 41)):
        before = content(other)
        with pytest.raises(TargetDiffers):
            restore_backup(file, other)
        assert content(other) == before


@pytest.mark.parametrize("kind", DURABLE)
def test_what_an_interrupted_restoring_has_begun_is_finished(
    places: Places, file: Path, kind: str
) -> None:
    here, there = places.filled("sqlite", 40), places.new(kind)
    back_up(here, file, AT)
    with closing(open_store(there, create=True)) as store:
        store.restore(list(log(40))[:25], 0)
    assert restore_backup(file, there).already == 25
    assert content(there) == content(here)
    assert restore_backup(file, there).already == len(content(here)[0])


def test_a_restoring_that_fails_leaves_nothing(places: Places, file: Path) -> None:
    here, there = places.filled("sqlite", 400), places.new("sqlite")
    back_up(here, file, AT)

    def stop(_: str, events: int) -> None:
        if events == 200:
            seen.append(events)
            if len(seen) == 2:  # the first time it is the file that is read
                raise KeyboardInterrupt

    seen: list[int] = []
    with pytest.raises(KeyboardInterrupt):
        restore_backup(file, there, stop)
    assert content(there) == ([], [], set())
    restore_backup(file, there)
    assert content(there) == content(here)


def test_memory_does_not_grow_with_the_log(places: Places, tmp_path: Path) -> None:
    def peak(count: int) -> int:
        here, there = places.filled("sqlite", count), places.new("sqlite")
        file = tmp_path / f"{count}.backup"
        tracemalloc.start()
        back_up(here, file, AT)
        restore_backup(file, there)
        copy_store(here, places.new("sqlite"))
        reached = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        file.unlink()
        return reached

    peak(1_500)  # so that what is imported and kept from a first time on is counted for neither
    short = peak(1_500)
    # A page or two may wait for the collector; rows that were kept would be five times as much.
    assert peak(6_000) < 2 * short
