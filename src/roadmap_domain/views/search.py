"""Finding an aggregate by what it says or once said."""

from __future__ import annotations

from collections.abc import Iterator

import attrs
from attrs import frozen

from roadmap_domain.kernel.states import FORMER
from roadmap_domain.kernel.texts import Text
from roadmap_domain.views.world import World, asks

SCHEMA = "roadmap.find/1"


@frozen
class Hit:
    """A wording that contains the text; `current` where no later wording took its place."""

    kind: str
    id: str
    text: str
    since: str
    current: bool


@frozen
class Hits:
    """The answer of `find`."""

    schema: str
    text: str
    hits: list[Hit]


@asks
def find(world: World, text: str) -> Hits:
    """The aggregates whose current or former wording contains a text, letter case aside."""
    sought = text.casefold()
    hits: dict[tuple[str, str], Hit] = {}
    states: dict[str, set[str]] = {}
    for recorded in world.log():
        if recorded.effective_on.last_day > world.held_on:
            continue
        for wording in wordings(recorded.event):
            if sought in wording.casefold():
                kind, _, aggregate_id = recorded.stream.partition("/")
                hit = Hit(kind, aggregate_id, wording, recorded.effective_on.edtf, current=True)
                hits.setdefault((recorded.stream, wording), hit)
                states.setdefault(recorded.stream, set())
    for stream in states:
        states[stream] = set(wordings(world.state(stream)))
    return Hits(
        SCHEMA,
        text,
        [
            hit if wording in states[stream] else attrs.evolve(hit, current=False)
            for (stream, wording), hit in hits.items()
        ],
    )


def wordings(value: object) -> Iterator[str]:
    """Every free text that holds in a value, in all its languages."""
    if isinstance(value, Text):
        yield from filter(None, (value.fi, value.sv, value.en))
    elif isinstance(value, dict):
        for part in value.values():
            yield from wordings(part)
    elif isinstance(value, tuple):
        for part in value:
            yield from wordings(part)
    elif attrs.has(kind := type(value)):
        for attribute in attrs.fields(kind):
            if attribute.metadata != FORMER:
                yield from wordings(getattr(value, attribute.name))
