"""The golden corpus: events as they were first stored, which every later version must read.

It only grows. `rows/SLICE.ndjson` has stored rows, with the payload's bytes as a text;
`manifest/SLICE.ndjson` says what was published: a stored name, its schema at that time, and the
SHA-256 of each line of the rows that came with it. The envelope, which all events have in common,
is published in `manifest/envelope.ndjson`.
"""

from __future__ import annotations

import subprocess
from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

import msgspec

from roadmap_domain.persistence import Registry
from roadmap_domain.persistence.schemas import data_schema, envelope_schema
from roadmap_domain.storage import NewRow, Row

FOLDER: Final = Path(__file__).parent
ENVELOPE: Final = "envelope"


class Golden(msgspec.Struct, forbid_unknown_fields=True):
    """A stored row."""

    name: str
    stream: str
    version: int
    payload: str

    @classmethod
    def of(cls, row: NewRow) -> Golden:
        return cls(row.name, row.stream, row.version, row.payload.decode())

    @property
    def row(self) -> Row:
        return Row(1, self.stream, self.version, self.name, self.payload.encode())


class Published(msgspec.Struct, forbid_unknown_fields=True):
    """A stored name, or the envelope, with its schema and the hashes of the rows that show it."""

    name: str
    schema: dict[str, Any]
    rows: list[str] = []


class Corpus:
    """The corpus in a folder."""

    def __init__(self, folder: Path = FOLDER) -> None:
        self.folder = folder

    def lines(self) -> Iterator[bytes]:
        """The lines of all rows."""
        yield from _lines(self.folder / "rows")

    def golden(self) -> Iterator[Golden]:
        """All rows."""
        yield from (msgspec.json.decode(line, type=Golden) for line in self.lines())

    def published(self) -> dict[str, list[Published]]:
        """What was published of each name, the newest last."""
        found: dict[str, list[Published]] = {}
        for line in _lines(self.folder / "manifest"):
            one = msgspec.json.decode(line, type=Published)
            found.setdefault(one.name, []).append(one)
        return found

    def append(self, name: str, schema: dict[str, Any], rows: Iterable[NewRow] = ()) -> None:
        """Publish a name: rows first, so that nothing is said of rows that are not there."""
        file = f"{name.partition('.')[0]}.ndjson"
        lines = [msgspec.json.encode(Golden.of(row)) for row in rows]
        published = Published(name, schema, [digest(line) for line in lines])
        _append(self.folder / "rows" / file, lines)
        _append(self.folder / "manifest" / file, [msgspec.json.encode(published)])


def digest(line: bytes) -> str:
    return sha256(line).hexdigest()


def schemas_of_today() -> dict[str, dict[str, Any]]:
    """What would be published now, by name."""
    events = Registry().events
    return {ENVELOPE: envelope_schema(), **{name: data_schema(it) for name, it in events.items()}}


def _lines(folder: Path) -> Iterator[bytes]:
    for file in sorted(folder.glob("*.ndjson")):
        yield from file.read_bytes().splitlines()


def _append(file: Path, lines: list[bytes]) -> None:
    if not lines:
        return
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("ab") as opened:
        opened.writelines(line + b"\n" for line in lines)


def lost(folder: Path = FOLDER) -> list[str]:
    """Lines that the history of git has in a corpus, and the corpus no more; none without git."""
    command = ["git", "log", "-p", "--no-ext-diff", "--no-color", "--unified=0", "--format="]
    try:
        done = subprocess.run(  # git, with words of our own
            [*command, "--", "rows", "manifest"], cwd=folder, capture_output=True, check=False
        )
    except FileNotFoundError:
        return []
    there = {*_lines(folder / "rows"), *_lines(folder / "manifest")}
    once = {it.removeprefix(b"+") for it in done.stdout.splitlines() if it.startswith(b"+{")}
    return sorted(line.decode() for line in once - there)
