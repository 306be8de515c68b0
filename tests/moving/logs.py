"""Logs to be moved, of the shape of a county's."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

from roadmap_domain.kernel.dates import as_fuzzy
from roadmap_domain.kernel.recorded import Recorded, stamp
from roadmap_domain.kernel.texts import Text
from roadmap_domain.persistence import Codec, StoreFounded
from roadmap_domain.storage import Append, CommandRow, Entry, NewRow, Store, open_store
from tests.stores import UmaDB

AT = datetime(2026, 1, 31, 12, tzinfo=UTC)
LATER = datetime(2026, 2, 28, 12, tzinfo=UTC)


class Places:
    """Stores of each kind where nothing is yet."""

    def __init__(self, folder: Path, postgresql: str) -> None:
        self._folder, self._postgresql = folder, postgresql
        self._servers: list[UmaDB] = []

    def new(self, kind: str) -> str:
        name = uuid4().hex
        if kind == "sqlite":
            return f"sqlite:///{self._folder / name}.db?synchronous=off"
        if kind == "umadb":
            self._servers.append(UmaDB(self._folder))
            return self._servers[-1].url
        return f"{self._postgresql}&schema=county_{name}"

    def close(self) -> None:
        """Stop what runs for them."""
        for server in self._servers:
            server.close()

    def filled(self, kind: str, count: int, store_id: str = "vake") -> str:
        """The URL of a store with a log of `count` commands."""
        url = self.new(kind)
        store = open_store(url, create=True)
        store.restore(log(count, store_id), 0)
        store.close()
        return url


def founding(store_id: str, form: int = 1) -> Entry:
    founded = Recorded(
        "store/this", 1, 0, StoreFounded(store_id, Text("Testilä"), form),
        AT, as_fuzzy("2026-01-31"), "founder", "founder", "founding",
    )  # fmt: skip
    return Entry((Codec().encode(founded),), "founding", b"digest", stamp(AT))


def log(count: int, store_id: str = "vake") -> Iterator[Entry]:
    """Commands of one event, of several and of none, in every tenth of which a person is named."""
    yield founding(store_id)
    for n in range(count):
        stream = f"person/h-{n}" if n % 10 == 9 else f"action/{n}"
        rows = tuple(
            NewRow(stream, version, "thing.done@1", payload(n * version))
            for version in range(1, n % 3 + 1)
        )
        yield Entry(rows, f"c-{n}", b"digest of %d" % n, stamp(AT))


def payload(n: int) -> bytes:
    """Mostly JSON; now and then bytes that are no JSON, or JSON of several lines."""
    odd = {7: b"", 11: b"\xff\x00\n", 13: b' {"a": 1}', 17: b'{"a":\n1}', 19: b'"\\ud800"'}
    said = json.dumps({"data": {"n": n, "text": "Åå " * (n % 7)}}, ensure_ascii=False).encode()
    return odd.get(n % 23, said)


def append(store: Store, n: int) -> None:
    """Record something more."""
    row = NewRow(f"later/{n}", 1, "thing.done@1", payload(n))
    store.append(Append([row], {}, f"later-{n}", b"later", stamp(LATER)))


Content = tuple[list[NewRow], list[tuple[CommandRow, int, int]], set[CommandRow]]


def content(url: str) -> Content:
    """All that is in a store, with places as counted from the first event."""
    store = open_store(url)
    rows = list(store.log())
    index = {row.position: n for n, row in enumerate(rows)}
    commands = [
        (it._replace(first=None, last=None), index[it.first or 0], index[it.last or 0])
        for it in store.commands()
    ]
    idle = set(store.idle_commands())
    store.close()
    return [NewRow._make(row[1:]) for row in rows], commands, idle
