"""Aggregates with the events that made them: for answers that say when, and on what."""

from __future__ import annotations

from collections import defaultdict
from typing import Any, Generic, TypeVar

from attrs import frozen

from roadmap_domain.kernel.recorded import Recorded, in_effect
from roadmap_domain.kernel.slices import Slice
from roadmap_domain.views.world import World

S = TypeVar("S")


@frozen
class Held(Generic[S]):
    """A state, and the events in effect that it follows from, in the order of effect."""

    state: S
    events: list[Recorded[Any]]


def held_events(world: World, stream: str) -> list[Recorded[Any]]:
    """The events of a stream that count on the question's day, in their order of effect."""
    return in_effect(world.history([stream]), held_on=world.held_on)


def held(
    world: World, of: Slice[S, Any], begun_by: type[Any], programme: str | None
) -> dict[str, Held[S]]:
    """The aggregates of a programme, or all there are, by id, in the order of the log."""
    streams = dict.fromkeys(
        recorded.stream
        for recorded in world.log(names=(begun_by.stored_name,))
        if programme in (None, recorded.event.programme)
    )
    by_stream: dict[str, list[Recorded[Any]]] = defaultdict(list)
    for recorded in world.history(list(streams)):
        by_stream[recorded.stream].append(recorded)
    found: dict[str, Held[S]] = {}
    for stream in streams:
        events = in_effect(by_stream[stream], held_on=world.held_on)
        state = of.evolved(it.event for it in events)
        if state is not None:
            found[stream.partition("/")[2]] = Held(state, events)
    return found
