"""The plain fold: every question answered from the events alone, with nothing remembered.

It is what all views and caches are held to, so it is written to be read: no index, no state that
outlives a question, and the whole log read to find who belongs where.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from functools import cached_property
from typing import Any, Protocol, TypeVar

import attrs
from attrs import field, frozen

from roadmap_domain.application.time import moment_of
from roadmap_domain.kernel.recorded import Recorded
from roadmap_domain.kernel.slices import Slice
from roadmap_domain.kernel.texts import Language
from roadmap_domain.persistence import Codec
from roadmap_domain.persistence.sealing import Sealing
from roadmap_domain.storage import Store

S = TypeVar("S")


class Source(Protocol):
    """Where the events are."""

    def log(self) -> Iterable[Recorded[Any]]:
        """All events, in the order of the log."""
        ...

    def stream(self, stream: str, /) -> list[Recorded[Any]]:
        """The events of one stream, in order."""
        ...

    def members(self) -> Members:
        """Which aggregates belong to which programme."""
        ...


Members = Mapping[tuple[str, str], Sequence[str]]
"""The ids by programme and kind, in the order in which they came in."""


def members_of(log: Iterable[Recorded[Any]]) -> Members:
    """Whatever any event says belongs to a programme."""
    found: dict[tuple[str, str], dict[str, None]] = {}
    for recorded in log:
        programme = getattr(recorded.event, "programme", None)
        kind, _, aggregate_id = recorded.stream.partition("/")
        if isinstance(programme, str):
            found.setdefault((programme, kind), {})[aggregate_id] = None
    return {key: list(ids) for key, ids in found.items()}


@frozen
class Stored:
    """The events of a store, decoded each time that they are read."""

    store: Store
    codec: Codec
    sealing: Sealing

    def log(self) -> Iterator[Recorded[Any]]:
        """All events, as they are stored: what is sealed stays so."""
        return map(self.codec.decode, self.store.log())

    def stream(self, stream: str, /) -> list[Recorded[Any]]:
        """The events of one stream, open as far as the keys go."""
        return self.sealing.opened(list(map(self.codec.decode, self.store.stream(stream))))

    def members(self) -> Members:
        """Read from the whole log, once."""
        return self._members

    @cached_property
    def _members(self) -> Members:
        return members_of(self.log())


@frozen
class Plain:
    """The world of questions by the plain fold, as of a day and a time."""

    source: Source
    slices: Sequence[Slice[Any, Any]]
    held_on: date
    known_on: datetime | None = None
    language: Language = field(default="fi")

    def get(self, of: Slice[S, Any], aggregate_id: str, /) -> S | None:
        recorded = self.source.stream(of.stream(aggregate_id))
        return of.fold(recorded, held_on=self.held_on, known_on=self.known_on)

    def get_all(self, of: Slice[S, Any], aggregate_ids: Iterable[str], /) -> dict[str, S]:
        states = {it: self.get(of, it) for it in aggregate_ids}
        return {it: state for it, state in states.items() if state is not None}

    def state(self, stream: str, /) -> object:
        kind, _, aggregate_id = stream.partition("/")
        (of,) = (it for it in self.slices if it.name == kind)
        return self.get(of, aggregate_id)

    def first(self, stream: str, /) -> Recorded[Any] | None:
        return next(iter(self.source.stream(stream)), None)

    def history(self, streams: Sequence[str], /) -> list[Recorded[Any]]:
        found = [it for stream in dict.fromkeys(streams) for it in self.source.stream(stream)]
        return sorted(filter(self._is_known, found), key=lambda it: it.position)

    def members(self, programme: str, of: Slice[Any, Any], /) -> list[str]:
        return list(self.source.members().get((programme, of.name), ()))

    def has_members(self, programme: str, kind: str, /) -> bool:
        return (programme, kind) in self.source.members()

    def log(self, after: int = 0, names: Sequence[str] = ()) -> Iterator[Recorded[Any]]:
        wanted = {name.partition("@")[0] for name in names}
        for recorded in filter(self._is_known, self.source.log()):
            kind = recorded.event.stored_name.partition("@")[0]
            if recorded.position > after and (not wanted or kind in wanted):
                yield recorded

    def at(self, held_on: date, /) -> Plain:
        return attrs.evolve(self, held_on=held_on)

    def knowing(self, known_on: date | datetime | None, /) -> Plain:
        moment = None if known_on is None else moment_of(known_on)
        return attrs.evolve(self, known_on=moment)

    def _is_known(self, recorded: Recorded[Any]) -> bool:
        return self.known_on is None or recorded.recorded_at <= self.known_on
