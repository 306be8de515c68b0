"""The world of questions on an open store."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

from roadmap_domain.application.time import moment_of
from roadmap_domain.application.watched import watched
from roadmap_domain.kernel.personal import PERSONS
from roadmap_domain.kernel.recorded import Recorded
from roadmap_domain.kernel.slices import Slice
from roadmap_domain.kernel.texts import Language
from roadmap_domain.storage.port import Row, by_stream
from roadmap_domain.views.world import Question

if TYPE_CHECKING:  # the door makes worlds, a world only knows its door
    from roadmap_domain.application.door import RoadmapDomain
    from roadmap_domain.application.reading import Reading
    from roadmap_domain.persistence.sealing import Sealing

S = TypeVar("S")
P = ParamSpec("P")
R = TypeVar("R")

_AT_ONCE = 100
"""Streams that are read at once: of all that is read, the states are kept, and a page of rows."""


class AsOf:
    """The world of questions on a `RoadmapDomain`, as of a day and a time."""

    def __init__(
        self,
        domain: RoadmapDomain,
        held_on: date,
        known_on: datetime | None,
        language: Language,
        reading: Reading | Sealing,
    ) -> None:
        self._domain = domain
        self.held_on = held_on
        self.known_on = known_on
        self.language: Language = language
        self._reading = reading

    @property
    def slices(self) -> Sequence[Slice[Any, Any]]:
        return tuple(self._domain.codec.registry.slices.values())

    def ask(self, question: Question[P, R], /, *args: P.args, **kwargs: P.kwargs) -> R:
        """Answer a question as of this day and time."""
        world = self._anew()
        return watched(
            "ask", lambda: question(world, *args, **kwargs), lambda _: {"question": question.name}
        )

    def at(self, held_on: date, /) -> AsOf:
        return AsOf(self._domain, held_on, self.known_on, self.language, self._reading)

    def knowing(self, known_on: date | datetime | None, /) -> AsOf:
        moment = None if known_on is None else moment_of(known_on)
        return AsOf(self._domain, self.held_on, moment, self.language, self._reading)

    def get(self, of: Slice[S, Any], aggregate_id: str, /) -> S | None:
        return self._folded(of, self._domain.store.stream(of.stream(aggregate_id)))

    def get_all(self, of: Slice[S, Any], aggregate_ids: Iterable[str], /) -> dict[str, S]:
        streams = {of.stream(aggregate_id): aggregate_id for aggregate_id in aggregate_ids}
        names, states = list(streams), dict[str, S]()
        for start in range(0, len(names), _AT_ONCE):
            page = names[start : start + _AT_ONCE]
            for stream, rows in by_stream(page, self._domain.store.streams(page)).items():
                state = self._folded(of, rows)
                if state is not None:
                    states[streams[stream]] = state
        return states

    def state(self, stream: str, /) -> object:
        kind, _, aggregate_id = stream.partition("/")
        return self.get(self._domain.codec.registry.slice(kind), aggregate_id)

    def first(self, stream: str, /) -> Recorded[Any] | None:
        rows = self._domain.store.stream(stream)
        return self._domain.codec.decode(rows[0]) if rows else None

    def history(self, streams: Sequence[str], /) -> list[Recorded[Any]]:
        rows = self._domain.store.streams(list(streams))
        recorded = self._reading.opened(list(self._domain.codec.decoded(rows)))
        recorded.sort(key=lambda r: r.position)
        return [r for r in recorded if self._is_known(r)]

    def members(self, programme: str, of: Slice[Any, Any], /) -> list[str]:
        return self._domain.membership.of(programme, of.name)

    def has_members(self, programme: str, kind: str, /) -> bool:
        return bool(self._domain.membership.of(programme, kind))

    def log(self, after: int = 0, names: Sequence[str] = ()) -> Iterator[Recorded[Any]]:
        return filter(self._is_known, self._domain.events(after, names))

    def _anew(self) -> AsOf:
        """The same for one more question, which has met no person yet."""
        reading = self._reading.anew()
        return AsOf(self._domain, self.held_on, self.known_on, self.language, reading)

    def _folded(self, of: Slice[S, Any], rows: Sequence[Row]) -> S | None:
        codec = self._domain.codec
        if self.known_on is None and of.name != PERSONS:
            folded = codec.folded(of, rows, held_on=self.held_on)
            if folded is not None:
                state: S | None = folded.state
                return state
        recorded = list(codec.decoded(rows))
        if of.name == PERSONS:
            recorded = self._reading.opened(recorded)
        return of.fold(recorded, held_on=self.held_on, known_on=self.known_on)

    def _is_known(self, recorded: Recorded[Any]) -> bool:
        return self.known_on is None or recorded.recorded_at <= self.known_on
