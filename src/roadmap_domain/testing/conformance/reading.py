"""How rows come back."""

from __future__ import annotations

import pytest

from roadmap_domain.storage import CommandRow, NewRow, Row, Store
from roadmap_domain.storage.port import BEFORE_ALL, LONGEST_NAME, PAGE
from roadmap_domain.storage.problems import NameTooLong, PayloadTooLarge
from roadmap_domain.testing.conformance.base import Conforming
from roadmap_domain.testing.conformance.material import LATER, TIME, appending, everything, rows

TEXTS = (
    "väli lyönti",
    "Ääkköset Åland",
    "👩‍👧 7️⃣",
    "日本語 עברית العربية",
    "a'b\"c\\d%s{e}[f],NULL",
    "rivi\nvaihto\ttab",
    "NULL",
    "%_*?",
    "version:1:stream:2",
    " ",
    "pitkä" * 165,
)
PAYLOADS = (b"", b"\x00", bytes(range(256)), b"\x00\xff" * 500_000)


class Reading(Conforming):
    """Rows come back as they were put in, in one order, whatever they are."""

    def test_a_new_store_is_empty(self, store: Store) -> None:
        """Nothing is there, and nothing is an error."""
        assert store.stream("thing/1") == []
        assert store.stream("thing/1", 7) == []
        assert store.streams(["thing/1", "thing/2"]) == []
        assert store.streams([]) == []
        assert everything(store) == ([], [], [])
        assert store.command("first") is None

    def test_rows_come_back_in_order(self, store: Store) -> None:
        """By stream, by several, and all of them in the one order of the log."""
        new = [
            NewRow("thing/2", 1, "thing.made@1", b'{"a":1}'),
            NewRow("thing/1", 1, "thing.made@1", b'{"b":2}'),
            NewRow("thing/2", 2, "thing.done@1", b'{"c":3}'),
        ]
        positions = store.append(appending(new, read={"thing/1": 0, "thing/2": 0}))
        expected = [Row(position, *row) for position, row in zip(positions, new, strict=True)]
        assert sorted(positions) == list(positions)
        assert list(store.log()) == list(store.log(BEFORE_ALL)) == expected
        assert store.stream("thing/2") == [expected[0], expected[2]]
        assert store.stream("thing/2", 1) == [expected[2]]
        assert store.stream("thing/2", 2) == store.stream("thing/2", 3) == []
        assert sorted(store.streams(["thing/2", "thing/1", "thing/3"])) == expected
        assert all(type(row) is Row for row in [*store.log(), *store.stream("thing/2")])

    def test_the_log_is_read_after_a_position_and_by_name(self, store: Store) -> None:
        """The version in a name says nothing: who asks for one gets all."""
        names = ["a@1", "b@1", "a@2", "c@1", "ab@1"]
        new = [NewRow("thing/1", at, name, b"") for at, name in enumerate(names, start=1)]
        positions = store.append(appending(new))
        assert [row.position for row in store.log(positions[1])] == list(positions[2:])
        assert list(store.log(positions[-1])) == []
        assert [row.name for row in store.log(names=["a@1", "c@1"])] == ["a@1", "a@2", "c@1"]
        assert [row.version for row in store.log(positions[0], ["a@1"])] == [3]
        assert list(store.log(names=["none@1"])) == []

    @pytest.mark.parametrize("count", [PAGE - 1, PAGE, PAGE + 1, 2 * PAGE])
    def test_pages_join_without_a_seam(self, store: Store, count: int) -> None:
        """However many rows a store fetches at once."""
        positions = store.append(appending(rows("thing/1", *range(1, count + 1))))
        assert [row.position for row in store.log()] == list(positions)
        assert [row.position for row in store.log(names=["thing.done@1"])] == list(positions)
        assert [row.position for row in store.log(positions[2])] == list(positions[3:])
        assert [row.version for row in store.stream("thing/1")] == list(range(1, count + 1))
        more = [row for n in range(count) for row in rows(f"thing/n{n}", 1)]
        store.append(appending(more))
        assert len(store.streams([f"thing/n{n}" for n in range(count)])) == count

    def test_a_reader_sees_what_is_added_while_it_reads(self, store: Store) -> None:
        """At the latest with the next page."""
        store.append(appending(rows("thing/1", *range(1, PAGE + 1))))
        reading = store.log()
        assert next(reading).version == 1
        store.append(appending(rows("thing/1", PAGE + 1)))
        assert [row.version for row in reading] == list(range(2, PAGE + 2))

    @pytest.mark.parametrize("text", TEXTS)
    def test_any_text_is_a_name(self, store: Store, text: str) -> None:
        """Streams, events and commands have names in all scripts, and of up to 1 000 bytes."""
        new = NewRow(f"thing/{text}", 1, f"{text}@1", text.encode())
        (position,) = store.append(appending([new], read={new.stream: 0}, command=text))
        assert store.stream(new.stream) == [Row(position, *new)]
        assert store.streams([new.stream, "thing/x"]) == [Row(position, *new)]
        assert list(store.log(names=[new.name])) == [Row(position, *new)]
        assert store.command(text) == CommandRow(text, b"digest", TIME, position, position)
        assert list(store.commands()) == [store.command(text)]

    @pytest.mark.parametrize("field", ["stream", "name", "command"])
    def test_names_go_up_to_a_limit(self, store: Store, field: str) -> None:
        """The same in every store; what is longer is refused."""
        longest = "ö" * (LONGEST_NAME // 2)
        for name, size in ((longest, 0), (longest + "x", LONGEST_NAME + 1), (longest * 2, 2_000)):
            named = {"stream": "thing/1", "name": "thing.done@1", "command": "c"} | {field: name}
            append = appending(
                [NewRow(named["stream"], 1, named["name"], b"")], command=named["command"]
            )
            if size == 0:
                store.append(append)
                continue
            with pytest.raises(NameTooLong) as long:
                store.append(append)
            assert (long.value.size, long.value.limit) == (size, LONGEST_NAME)
        assert len(list(store.log())) == 1

    @pytest.mark.parametrize("payload", PAYLOADS, ids=["empty", "zero", "all", "1MB"])
    def test_any_bytes_are_a_payload(self, store: Store, payload: bytes) -> None:
        """And come back as bytes."""
        store.append(appending(rows("thing/1", 1, payload=payload)))
        (row,) = store.stream("thing/1")
        assert type(row.payload) is bytes
        assert row.payload == payload
        assert [row.payload for row in store.log()] == [payload]

    def test_payloads_go_up_to_the_stores_limit(self, store: Store) -> None:
        """Which it states; beyond, the error names the stream, the size and the limit."""
        largest = b"e" * store.largest_payload
        store.append(appending(rows("thing/1", 1, payload=largest)))
        with pytest.raises(PayloadTooLarge) as large:
            store.append(appending(rows("thing/1", 2, payload=largest + b"e"), command="first"))
        told = large.value
        assert (told.stream, told.size, told.limit) == ("thing/1", len(largest) + 1, len(largest))
        assert [row.payload for row in store.log()] == [largest]
        assert store.command("first") is None

    def test_commands_are_kept_with_the_place_of_their_events(self, store: Store) -> None:
        """Also those of which nothing followed, which have no place."""
        store.append(appending(rows("thing/1", 1), command="zero"))
        positions = store.append(
            appending(rows("thing/1", 2, 3), command="first", recorded_at=LATER)
        )
        assert list(store.append(appending([], command="idle", recorded_at=LATER))) == []
        first = CommandRow("first", b"digest", LATER, *positions)
        idle = CommandRow("idle", b"digest", LATER, None, None)
        assert store.command("first") == first
        assert store.command("idle") == idle
        assert [it.command for it in store.commands()] == ["zero", "first"]
        assert list(store.commands(positions[0])) == [first]
        assert list(store.idle_commands()) == [idle]
        assert [row.version for row in store.log()] == [1, 2, 3]
