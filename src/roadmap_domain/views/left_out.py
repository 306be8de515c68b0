"""The world without some events, and what a question has read of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from typing import Any, TypeVar

from attrs import field, frozen

from roadmap_domain.kernel.recorded import Recorded
from roadmap_domain.kernel.slices import Slice
from roadmap_domain.kernel.texts import Language
from roadmap_domain.views.world import World

S = TypeVar("S")

Event = tuple[str, int]
"""An event by its stream and its version."""
NONE: frozenset[Event] = frozenset()


def _nowhere(_: str) -> bool:
    return False


@frozen(eq=False)
class Reading:
    """What has been read of a world, each stream once; `hidden` streams are as if not there."""

    world: World
    hidden: Callable[[str], bool] = _nowhere
    streams: dict[str, list[Recorded[Any]]] = field(factory=dict, init=False)
    listed: set[str] = field(factory=set, init=False)
    """The streams whose events themselves were looked at, and not their state alone."""
    _states: dict[tuple[str, date], Any] = field(factory=dict, init=False)
    _logs: dict[tuple[int, tuple[str, ...]], list[Recorded[Any]]] = field(factory=dict, init=False)

    def stream(self, stream: str) -> list[Recorded[Any]]:
        """The events of a stream, as known."""
        self.read([stream])
        return self.streams[stream]

    def read(self, streams: Sequence[str]) -> None:
        """Read in one step what has not been read of some streams."""
        new = [stream for stream in streams if stream not in self.streams]
        self.streams.update((stream, []) for stream in new)
        shown = [stream for stream in new if not self.hidden(stream)]
        for recorded in self.world.history(shown) if shown else ():
            self.streams[recorded.stream].append(recorded)

    def state(self, of: Slice[S, Any], stream: str, held_on: date) -> S | None:
        """The state of a stream on a day, folded once."""
        key = stream, held_on
        if key not in self._states:
            self._states[key] = of.fold(self.stream(stream), held_on=held_on)
        state: S | None = self._states[key]
        return state

    def days(self, stream: str) -> set[date]:
        """The days of which the state of a stream has been asked."""
        return {day for of, day in self._states if of == stream}

    def log(self, after: int, names: Sequence[str]) -> list[Recorded[Any]]:
        """Some events of the log, read once."""
        key = after, tuple(names)
        if key not in self._logs:
            self._logs[key] = [
                it for it in self.world.log(after, names) if not self.hidden(it.stream)
            ]
        return self._logs[key]


class LeftOut:
    """A world in which some events were never recorded."""

    def __init__(self, reading: Reading, without: frozenset[Event], held_on: date) -> None:
        self._reading = reading
        self._without = without
        self._touched = {stream for stream, _ in without}
        self.held_on = held_on

    @property
    def known_on(self) -> datetime | None:
        return self._reading.world.known_on

    @property
    def language(self) -> Language:
        return self._reading.world.language

    @property
    def slices(self) -> Sequence[Slice[Any, Any]]:
        return self._reading.world.slices

    def get(self, of: Slice[S, Any], aggregate_id: str, /) -> S | None:
        stream = of.stream(aggregate_id)
        if stream in self._touched:
            recorded = self._left(self._reading.stream(stream))
            return of.fold(recorded, held_on=self.held_on)
        return self._reading.state(of, stream, self.held_on)

    def get_all(self, of: Slice[S, Any], aggregate_ids: Iterable[str], /) -> dict[str, S]:
        wanted = list(dict.fromkeys(aggregate_ids))
        self._reading.read([of.stream(it) for it in wanted])
        states = {it: self.get(of, it) for it in wanted}
        return {it: state for it, state in states.items() if state is not None}

    def state(self, stream: str, /) -> object:
        kind, _, aggregate_id = stream.partition("/")
        (of,) = (it for it in self.slices if it.name == kind)
        return self.get(of, aggregate_id)

    def first(self, stream: str, /) -> Recorded[Any] | None:
        return self._reading.world.first(stream)

    def history(self, streams: Sequence[str], /) -> list[Recorded[Any]]:
        self._reading.read(streams)
        self._reading.listed.update(streams)
        recorded = [it for stream in dict.fromkeys(streams) for it in self._reading.stream(stream)]
        return self._left(sorted(recorded, key=lambda it: it.position))

    def members(self, programme: str, of: Slice[Any, Any], /) -> list[str]:
        # Whatever belongs there no more has no state either.
        found = self._reading.world.members(programme, of)
        return [it for it in found if not self._reading.hidden(of.stream(it))]

    def has_members(self, programme: str, kind: str, /) -> bool:
        return self._reading.world.has_members(programme, kind)

    def log(self, after: int = 0, names: Sequence[str] = ()) -> list[Recorded[Any]]:
        found = self._reading.log(after, names)
        streams = list(dict.fromkeys(it.stream for it in found))
        self._reading.read(streams)
        self._reading.listed.update(streams)
        return self._left(found)

    def at(self, held_on: date, /) -> World:
        return LeftOut(self._reading, self._without, held_on)

    def knowing(self, known_on: date | datetime | None, /) -> World:
        known = Reading(self._reading.world.knowing(known_on), self._reading.hidden)
        return LeftOut(known, self._without, self.held_on)

    def _left(self, recorded: list[Recorded[Any]]) -> list[Recorded[Any]]:
        if not self._without:
            return recorded
        return [it for it in recorded if (it.stream, it.version) not in self._without]
