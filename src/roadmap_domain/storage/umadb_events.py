"""How a log lies in UmaDB; importing it needs umadb.

An event's type is its stored name and its data the payload. Three tags say where it belongs:
`stream:<stream>`, `version:<number>:<digest of the stream>`, and `kind:` with the stored name
without its version. The last event of each command also has the tag `command:<digest of its id>`,
and in its metadata what is kept of a command: its id, the digest of its content, the time of
recording, and how many events it has. Positions are UmaDB's own, without a gap within a command.

Two events are not of a stream and never shown: the first of the log, which says that it is a store
of ours (`roadmap.store@1`), and one for each command of which nothing followed
(`roadmap.command@1`). The log's time, before which nothing more is recorded, is that of its last
event, unless the metadata say another (`until`), as they do where it is of no command, or of one of
which nothing followed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from hashlib import blake2b
from typing import Final

from roadmap_domain.storage.port import CommandRow, Entry, NewRow, Row, check_sizes, kind_of
from roadmap_domain.storage.umadb_client import umadb

FORMAT = 1
"""The version of how a log lies in UmaDB, kept in the metadata of its first event."""
MESSAGE: Final = 4 * 1024 * 1024
"""Bytes of a message that a server takes: all the events of a command, with what says where they
belong."""
LARGEST_PAYLOAD: Final = MESSAGE - 8 * 1024
"""Bytes of an event that surely fit in a message, whatever its names are."""
FIRST, IDLE = "roadmap.store@1", "roadmap.command@1"
_STORE = "store"
"""The tag of the log's first event."""
_AROUND = 400
"""More bytes of a message than the tags, lengths and metadata of an event take besides texts."""


def first_event() -> umadb.Event:
    """The event that makes an empty log a store of ours."""
    return umadb.Event(FIRST, b"", [_STORE], metadata={"format": str(FORMAT), "until": ""})


def stream_tag(stream: str) -> str:
    """The tag of a stream's events."""
    return f"stream:{stream}"


def version_tag(stream: str, version: int) -> str:
    """The tag of one event of a stream."""
    return f"version:{version}:{_digest(stream)}"


def kind_tag(name: str) -> str:
    """The tag of all versions of an event's stored name."""
    return f"kind:{kind_of(name)}"


def command_tag(command: str) -> str:
    """The tag of the last event of a command."""
    return f"command:{_digest(command)}"


def tagged(tags: Iterable[str]) -> umadb.Query:
    """Events with any of the tags, and the log's first event: see `UmaDBLog.tried`."""
    return umadb.Query([umadb.QueryItem(tags=[tag]) for tag in (_STORE, *tags)])


def rows_of(found: Iterable[umadb.SequencedEvent]) -> list[Row]:
    """Those of the events that are of a stream."""
    rows = []
    for one in found:
        event = one.event
        if event.event_type not in (FIRST, IDLE):
            stream, version = event.tags[:2]
            number = int(version.split(":", 2)[1])
            stream = stream.partition(":")[2]
            rows.append(Row(one.position, stream, number, event.event_type, event.data))
    return rows


def command_of(found: umadb.SequencedEvent) -> CommandRow | None:
    """The command whose last event this is, if any."""
    kept, last = found.event.metadata, found.position
    if "command" not in kept:
        return None
    count = int(kept["events"])
    ends = (last - count + 1, last) if count else (None, None)
    return CommandRow(kept["command"], bytes.fromhex(kept["digest"]), kept["recorded_at"], *ends)


def time_at(last: umadb.SequencedEvent) -> str:
    """The time of the log that ends with an event."""
    kept = last.event.metadata
    return kept["until"] if "until" in kept else kept["recorded_at"]


def time_after(entry: Entry, until: str) -> str:
    """The time of a log that had a time before an entry came."""
    return entry.recorded_at if entry.rows and entry.command is not None else until


def events_of(entry: Entry, until: str) -> list[umadb.Event]:
    """The events of an entry, in a log of which something was recorded last at a time."""
    tags, kept = [], {}
    if entry.command is not None:
        tags = [command_tag(entry.command)]
        kept = {
            "command": entry.command,
            "digest": entry.digest.hex(),
            "recorded_at": entry.recorded_at,
            "events": str(len(entry.rows)),
        }
    if time_after(entry, until) != kept.get("recorded_at"):
        kept["until"] = until
    if not entry.rows:
        return [umadb.Event(IDLE, b"", tags, metadata=kept)]
    *before, last = entry.rows
    return [*map(_event, before), _event(last, tags, kept)]


def in_messages(entries: Iterable[Entry]) -> Iterator[list[Entry]]:
    """As many entries as surely fit in a message, then as many more."""
    several: list[Entry] = []
    size = 0
    for entry in entries:
        check_sizes(entry.rows, entry.command or "", LARGEST_PAYLOAD)
        more = _size_of(entry)
        if several and size + more > MESSAGE:
            yield several
            several, size = [], 0
        several.append(entry)
        size += more
    if several:
        yield several


def _digest(text: str) -> str:
    return blake2b(text.encode(), digest_size=16).hexdigest()


def _event(
    row: NewRow, tags: Sequence[str] = (), kept: dict[str, str] | None = None
) -> umadb.Event:
    own = [stream_tag(row.stream), version_tag(row.stream, row.version), kind_tag(row.name)]
    return umadb.Event(row.name, row.payload, [*own, *tags], metadata=kept)


def _size_of(entry: Entry) -> int:
    """No fewer bytes than an entry's events take in a message."""
    names = 4 * sum(len(row.stream) + 2 * len(row.name) for row in entry.rows)
    payloads = sum(len(row.payload) for row in entry.rows)
    return names + payloads + 4 * len(entry.command or "") + _AROUND * (len(entry.rows) + 1)
