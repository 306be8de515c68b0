"""Long logs, made fast: programmes of a hundred actions each, put into a store as another log's.

What is in them was decided once, through the door; the copies have other ids, and else the same
bytes.
"""

from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import UTC, datetime
from functools import cache

from benchmarks import material
from roadmap_domain.application import RoadmapDomain
from roadmap_domain.kernel.recorded import stamp
from roadmap_domain.storage import Entry, NewRow

ACTIONS, EVENTS = 100, 5
"""Of each programme, and of each action."""
_CHUNK = 100
"""Rows in each command."""


def programme(copy: int) -> str:
    """The id of a programme."""
    return f"{material.PROGRAMME_ID}-{copy}"


def action(copy: int, number: int) -> str:
    """The id of an action of a programme."""
    return f"{material.action_id(number)}-{copy}"


def fill(domain: RoadmapDomain, events: int) -> None:
    """Put about so many events, and a programme at least, into a log where nothing is yet."""
    rows = _template()
    (founded,) = domain.store.log()
    copies = range(max(1, round(events / len(rows))))
    domain.store.restore(_entries(rows, copies), founded.position)


@cache
def _template() -> Sequence[NewRow]:
    """All that is recorded of one programme."""
    with closing(material.create("memory:")) as domain:
        material.write(domain, range(ACTIONS), EVENTS)
        return [NewRow(*row[1:]) for row in domain.store.log() if row.name != "store.founded@1"]


def _entries(rows: Sequence[NewRow], copies: range) -> Iterator[Entry]:
    now = stamp(datetime.now(UTC))
    named = f'"programme":"{material.PROGRAMME_ID}"'.encode()
    for copy in copies:
        name = f'"programme":"{programme(copy)}"'.encode()
        copied = [
            row._replace(
                stream=_renamed(row.stream, copy), payload=row.payload.replace(named, name)
            )
            for row in rows
        ]
        for start in range(0, len(copied), _CHUNK):
            yield Entry(copied[start : start + _CHUNK], f"copy-{copy}-{start}", b"", now)


def _renamed(stream: str, copy: int) -> str:
    kind, _, name = stream.partition("/")
    if kind == "action":
        return f"{stream}-{copy}"
    return f"{kind}/{name.replace(material.PROGRAMME_ID, programme(copy))}"
