"""What every store does, tried on each kind of them."""

from __future__ import annotations

import threading
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor, wait
from types import ModuleType

import pytest

from roadmap_domain.storage import (
    CommandRow,
    NewRow,
    Row,
    Store,
    memory,
    postgresql_store,
    sqlite_store,
    umadb_log,
)
from roadmap_domain.storage.port import LONGEST_NAME
from roadmap_domain.storage.problems import (
    ClockIsBehind,
    CommandIsKnown,
    NameTooLong,
    PayloadTooLarge,
    StoreIsUnreachable,
    StreamMoved,
)
from tests.storage import programs
from tests.stores import DURABLE, TIME, Place, appending, rows

LATER = "2026-01-31T12:00:00.000001Z"
EARLIER = "2026-01-31T11:59:59.999999Z"
MODULES: tuple[ModuleType, ...] = (memory, sqlite_store, postgresql_store, umadb_log)


def everything(store: Store) -> tuple[list[Row], CommandRow | None]:
    return list(store.log()), store.command("first")


def test_a_new_store_is_empty(store: Store) -> None:
    assert store.stream("thing/1") == []
    assert store.streams(["thing/1", "thing/2"]) == []
    assert store.streams([]) == []
    assert list(store.log()) == []
    assert store.command("first") is None


def test_rows_come_back_as_they_were_put_in_and_in_order(store: Store) -> None:
    new = [
        NewRow("thing/2", 1, "thing.made@1", b'{"a":1}'),
        NewRow("thing/1", 1, "thing.made@1", b'{"b":2}'),
        NewRow("thing/2", 2, "thing.done@1", b'{"c":3}'),
    ]
    positions = store.append(appending(new, read={"thing/1": 0, "thing/2": 0}))
    expected = [Row(position, *row) for position, row in zip(positions, new, strict=True)]
    assert sorted(positions) == list(positions)
    assert list(store.log()) == expected
    assert store.stream("thing/2") == [expected[0], expected[2]]
    assert sorted(store.streams(["thing/2", "thing/1", "thing/3"])) == expected
    assert all(type(row) is Row for row in [*store.log(), *store.stream("thing/2")])


def test_the_log_can_be_read_from_a_position_and_by_name(store: Store) -> None:
    names = ["a@1", "b@1", "a@1", "c@1"]
    new = [NewRow("thing/1", at, name, b"") for at, name in enumerate(names, start=1)]
    positions = store.append(appending(new))
    assert [row.position for row in store.log(positions[1])] == list(positions[2:])
    assert list(store.log(positions[-1])) == []
    assert [row.name for row in store.log(names=["a@1", "c@1"])] == ["a@1", "a@1", "c@1"]
    assert [row.version for row in store.log(positions[0], ["a@1"])] == [3]
    assert list(store.log(names=["none@1"])) == []


def test_a_command_is_kept_with_the_place_of_its_events(store: Store) -> None:
    store.append(appending(rows("thing/1", 1)))
    positions = store.append(appending(rows("thing/1", 2, 3), command="first", recorded_at=LATER))
    assert store.command("first") == CommandRow("first", b"digest", LATER, *positions)


def test_a_command_is_recorded_once(store: Store) -> None:
    store.append(appending(rows("thing/1", 1), command="first"))
    before = everything(store)
    with pytest.raises(CommandIsKnown) as known:
        store.append(appending(rows("thing/1", 2), command="first"))
    assert known.value.command == "first"
    assert everything(store) == before


@pytest.mark.parametrize(
    ("read", "new", "moved"),
    [
        ({"thing/1": 0}, rows("thing/3", 1), "thing/1"),
        ({"thing/1": 3}, rows("thing/3", 1), "thing/1"),
        ({"thing/1": 1, "thing/2": 0, "thing/4": 0}, rows("thing/3", 1), "thing/1, thing/2"),
        ({"thing/1": 1}, rows("thing/1", 2), "thing/1"),
        ({}, rows("thing/3", 1) + rows("thing/1", 2), "thing/1"),
        ({}, rows("thing/3", 1) + rows("thing/1", 4), "thing/1"),
    ],
    ids=["grown", "shorter", "several", "written", "written-unread", "gap"],
)
def test_nothing_is_stored_where_a_stream_has_moved(
    store: Store, read: dict[str, int], new: list[NewRow], moved: str
) -> None:
    store.append(appending(rows("thing/1", 1, 2) + rows("thing/2", 1), command="first"))
    before = everything(store)
    with pytest.raises(StreamMoved) as found:
        store.append(appending(new, read=read, command="second"))
    assert sorted(found.value.streams.split(", ")) == moved.split(", ")
    assert everything(store) == before
    assert store.command("second") is None


def test_nothing_is_stored_where_a_version_comes_twice(store: Store) -> None:
    with pytest.raises(StreamMoved):
        store.append(appending(rows("thing/1", 1, 2, 2), command="first"))
    assert everything(store) == ([], None)


def test_what_was_read_may_stay_as_it_was(store: Store) -> None:
    store.append(appending(rows("thing/1", 1, 2)))
    store.append(appending(rows("thing/2", 1), read={"thing/1": 2, "thing/2": 0, "thing/3": 0}))
    assert len(store.stream("thing/2")) == 1


def test_the_time_of_recording_never_goes_back(store: Store) -> None:
    store.append(appending(rows("thing/1", 1), command="first"))
    before = everything(store)
    with pytest.raises(ClockIsBehind) as behind:
        store.append(appending(rows("thing/1", 2), recorded_at=EARLIER))
    assert behind.value.last == TIME
    assert everything(store) == before
    store.append(appending(rows("thing/1", 2)))
    store.append(appending(rows("thing/1", 3), recorded_at=LATER))
    with pytest.raises(ClockIsBehind):
        store.append(appending(rows("thing/1", 4)))


@pytest.mark.parametrize("count", [3, 4, 5, 8, 9])
def test_pages_join_without_a_seam(
    store: Store, count: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in MODULES:
        monkeypatch.setattr(module, "PAGE", 4)
    positions = store.append(appending(rows("thing/1", *range(1, count + 1))))
    more = [row for n in range(count) for row in rows(f"thing/n{n}", 1)]
    store.append(appending(more))
    assert [row.position for row in store.log()][:count] == list(positions)
    assert len(list(store.log())) == 2 * count
    assert len(list(store.log(names=["thing.done@1"]))) == 2 * count
    assert len(store.streams([f"thing/n{n}" for n in range(count)])) == count


def test_a_reader_sees_what_is_added_while_it_reads(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in MODULES:
        monkeypatch.setattr(module, "PAGE", 2)
    store.append(appending(rows("thing/1", 1, 2)))
    reading = store.log()
    assert next(reading).version == 1
    store.append(appending(rows("thing/1", 3)))
    assert [row.version for row in reading] == [2, 3]


@pytest.mark.parametrize(
    "text",
    [
        "väli lyönti",
        "Ääkköset Åland",
        "👩‍👧 7️⃣",
        "a'b\"c\\d%s{e}[f],NULL",
        "rivi\nvaihto\ttab",
        "NULL",
        "%_*?",
        " ",
        "pitkä" * 165,
    ],
)
def test_any_text_is_a_name(store: Store, text: str) -> None:
    new = NewRow(f"thing/{text}", 1, f"{text}@1", text.encode())
    (position,) = store.append(appending([new], read={new.stream: 0}, command=text))
    assert store.stream(new.stream) == [Row(position, *new)]
    assert store.streams([new.stream, "thing/x"]) == [Row(position, *new)]
    assert list(store.log(names=[new.name])) == [Row(position, *new)]
    assert store.command(text) == CommandRow(text, b"digest", TIME, position, position)


@pytest.mark.parametrize(
    "payload",
    [b"", b"\x00", bytes(range(256)), b"\x00\xff" * 500_000],
    ids=["empty", "zero", "all", "1MB"],
)
def test_any_bytes_are_a_payload(store: Store, payload: bytes) -> None:
    store.append(appending(rows("thing/1", 1, payload=payload)))
    (row,) = store.stream("thing/1")
    assert type(row.payload) is bytes
    assert row.payload == payload
    assert [row.payload for row in store.log()] == [payload]


def test_payloads_go_up_to_a_limit(store: Store) -> None:
    largest = b"e" * store.largest_payload
    store.append(appending(rows("thing/1", 1, payload=largest)))
    with pytest.raises(PayloadTooLarge) as large:
        store.append(appending(rows("thing/1", 2, payload=largest + b"e"), command="first"))
    told = large.value
    assert (told.stream, told.size, told.limit) == ("thing/1", len(largest) + 1, len(largest))
    assert [row.payload for row in store.log()] == [largest]
    assert store.command("first") is None


@pytest.mark.parametrize("field", ["stream", "name", "command"])
def test_names_go_up_to_a_limit(store: Store, field: str) -> None:
    longest = "ö" * (LONGEST_NAME // 2)
    for name, size in ((longest + "x", LONGEST_NAME + 1), (longest * 2, LONGEST_NAME * 2)):
        named = {"stream": "thing/1", "name": "thing.done@1", "command": "first"} | {field: name}
        new = NewRow(named["stream"], 1, named["name"], b"")
        with pytest.raises(NameTooLong) as long:
            store.append(appending([new], command=named["command"]))
        assert (long.value.size, long.value.limit) == (size, LONGEST_NAME)
    assert list(store.log()) == []


def test_many_events_are_one_step(store: Store) -> None:
    new = [row for n in range(500) for row in rows(f"thing/{n}", *range(1, 41))]
    positions = store.append(appending(new, command="first"))
    assert len(set(positions)) == 20_000
    assert [row.position for row in store.log()] == list(positions)
    assert store.command("first") == CommandRow(
        "first", b"digest", TIME, positions[0], positions[-1]
    )


def test_what_was_stored_is_there_when_the_store_is_opened_again(place: Place) -> None:
    first = place.store()
    first.append(appending(rows("thing/1", 1, 2), command="first"))
    before = everything(first)
    if place.kind != "memory":
        first.close()
    again = place.store()
    assert everything(again) == before
    with pytest.raises(CommandIsKnown):
        again.append(appending(rows("thing/1", 3), command="first"))
    with pytest.raises(StreamMoved):
        again.append(appending(rows("thing/1", 2)))
    assert again.append(appending(rows("thing/1", 3)))[0] > before[0][-1].position


@pytest.mark.parametrize("place", DURABLE, indirect=True)
def test_a_closed_store_does_not_answer(store: Store) -> None:
    store.append(appending(rows("thing/1", 1)))
    store.close()
    with pytest.raises(StoreIsUnreachable):
        store.stream("thing/1")
    with pytest.raises(StoreIsUnreachable):
        store.append(appending(rows("thing/1", 2)))


@pytest.mark.parametrize("place", DURABLE, indirect=True)
def test_a_store_is_closed_while_threads_read(place: Place) -> None:
    place.store().append(appending(rows("thing/1", *range(1, 2_001))))

    def read(store: Store, together: threading.Barrier) -> None:
        together.wait()
        while True:
            assert len(store.stream("thing/1")) == 2_000

    with ThreadPoolExecutor(2) as threads:
        for _ in range(10):
            store, together = place.store(), threading.Barrier(3)
            readers = [threads.submit(read, store, together) for _ in range(2)]
            together.wait()
            store.close()
            for reader in readers:
                with pytest.raises(StoreIsUnreachable):
                    reader.result()


@pytest.mark.parametrize("place", DURABLE, indirect=True)
def test_a_follower_misses_nothing_while_others_write(
    place: Place, processes: ProcessPoolExecutor
) -> None:
    store = place.store()
    commands = 600
    writers = [
        processes.submit(programs.write_own, place.url, n, commands)
        for n in range(programs.WRITERS)
    ]
    followed: list[Row] = []
    while True:
        finished = all(writer.done() for writer in writers)
        page = list(store.log(followed[-1].position if followed else 0))
        followed += page
        if finished and not page:
            break
    wait(writers)
    for writer in writers:
        writer.result()
    assert followed == list(store.log())
    assert len(followed) == programs.WRITERS * (commands * 2 + 1)
    for n in range(programs.WRITERS):
        own = [row.version for row in followed if row.stream == f"thing/{n}"]
        assert own == list(range(1, commands * 2 + 1))


@pytest.mark.parametrize("place", DURABLE, indirect=True)
def test_writers_of_one_stream_lose_and_double_nothing(
    place: Place, processes: ProcessPoolExecutor
) -> None:
    store = place.store()
    commands = 25
    writers = [
        processes.submit(programs.write_shared, place.url, n, commands)
        for n in range(programs.WRITERS)
    ]
    moved = sum(writer.result() for writer in writers)
    shared = store.stream(programs.SHARED)
    assert [row.version for row in shared] == list(range(1, programs.WRITERS * commands + 1))
    assert [row.position for row in shared] == sorted({row.position for row in shared})
    for n in range(programs.WRITERS):
        own = [row.version for row in store.stream(f"thing/{n}")]
        assert own == list(range(1, commands + 1))
    assert len(list(store.log())) == programs.WRITERS * (2 * commands + 1)
    assert moved, "nobody was ever faster: the writers did not meet"
