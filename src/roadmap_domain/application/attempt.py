"""One attempt at a command: what it is decided on, and what it adds."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final, TypeVar

from roadmap_domain.application.desk import Call, Desk
from roadmap_domain.application.digests import digest_of
from roadmap_domain.application.loaded import Loaded, without
from roadmap_domain.application.problems import IdIsFaulty, NotACorrection
from roadmap_domain.application.time import today
from roadmap_domain.domain.persons.events import PersonForgotten
from roadmap_domain.domain.persons.state import PERSON
from roadmap_domain.kernel.basis import Basis
from roadmap_domain.kernel.dates import as_fuzzy
from roadmap_domain.kernel.recorded import Recorded, Retracted, stamp
from roadmap_domain.kernel.slices import Beside, Circumstances, Slice
from roadmap_domain.persistence.sealing import is_about_person
from roadmap_domain.storage.port import Append, by_stream

if TYPE_CHECKING:  # commands make their attempts, an attempt only knows whose it is
    from roadmap_domain.application.commands import Commands

S = TypeVar("S")

LONGEST_ID: Final = 200
"""Letters in an aggregate's id."""


class Attempt:
    """One attempt at a command: the streams it has read and the events it adds."""

    __slots__ = (
        *("_added", "_door", "_loaded", "_now", "_recalling", "_sealing"),
        *("command", "desk", "recalled"),
    )

    def __init__(
        self,
        door: Commands,
        desk: Desk,
        command: str,
        floor: datetime | None = None,
        *,
        recalling: bool = False,
    ) -> None:
        now = door.clock()
        self._door = door
        self._sealing = door.sealing.once()
        self.desk = desk
        self.command = command
        self.recalled = False
        self._recalling = recalling
        self._now = now if floor is None or floor < now else floor + timedelta(microseconds=1)
        self._loaded: dict[str, Loaded] = {}
        self._added: list[Recorded[Any]] = []

    @property
    def streams(self) -> Collection[str]:
        """What it was decided on."""
        return self._loaded.keys()

    @property
    def added(self) -> int:
        """How many events the command adds so far."""
        return len(self._added)

    def read(
        self, of: Slice[S, Any], aggregate_id: str, /, *, held_on: date | None = None
    ) -> S | None:
        """The state of another aggregate; the append checks that it still holds."""
        loaded = self._load(of, aggregate_id)
        state: S | None = loaded.state if held_on is None else loaded.held_on(held_on)
        return state

    def decide_all(self, calls: Sequence[Call]) -> None:
        """Decide the calls one after the other, each on what the ones before it led to."""
        self.read_all(calls)
        for call in calls:
            self.decide(call)

    def read_all(self, calls: Sequence[Call]) -> None:
        """Read what several calls are about before they are decided."""
        if len(calls) > 1:
            self._load_all(
                {c.decision.slice.stream(c.aggregate_id): c.decision.slice for c in calls}
            )

    def decide(self, call: Call) -> None:
        """Decide a call on what is known so far, and keep the events that follow."""
        desk, of = self.desk, call.decision.slice
        _check_id(call.aggregate_id)
        loaded = self._load(of, call.aggregate_id)
        if of is PERSON:
            self._open(loaded, call)
        corrects = desk.corrects if call.corrects is None else call.corrects
        basis: Basis | None = call.basis or desk.basis
        wrong, state = (None, loaded.state) if corrects is None else without(loaded, corrects)
        effective_on = call.effective_on or desk.effective_on
        if effective_on is None:
            effective_on = wrong.effective_on if wrong else as_fuzzy(today(self._now))
        circumstances = Circumstances(call.aggregate_id, effective_on, self.read, basis, wrong)
        decided = call.decision(state, circumstances, **call.arguments)
        events = [it for it in decided if not isinstance(it, Beside)]
        if wrong is not None:
            if len(events) != 1 or type(events[0]) not in (type(wrong.event), Retracted):
                raise NotACorrection
            if isinstance(events[0], Retracted):
                self._door.policy.check_retraction(desk.role, wrong.event)
                effective_on = wrong.effective_on
            if (wrong.event, wrong.effective_on, wrong.basis) == (events[0], effective_on, basis):
                return
        for it in decided:
            event, stream, into = it, of.stream(call.aggregate_id), loaded
            if isinstance(it, Beside):
                event, stream = it.event, it.of.stream(it.aggregate_id)
                into = self._load_stream(it.of, stream)
            recorded = Recorded(
                stream,
                into.version + 1,
                0,
                event,
                self._now,
                effective_on,
                desk.actor,
                desk.role,
                self.command,
                basis,
                None if event is not it else corrects,
            )
            if recorded.corrects is not None:
                self._check_rests(into, recorded)
            into.add(recorded)
            self._added.append(recorded)

    def take_back(self, events: int) -> None:
        """Have the last events not been added."""
        for _ in range(events):
            self._loaded[self._added.pop().stream].take_back()

    def append(self, calls: Sequence[Call]) -> tuple[Recorded[Any], ...]:
        """Store what was added, if all that was read still holds.

        That somebody is to be forgotten is noted before, and their key destroyed after: whatever
        ends the program in between, the next to open the store knows how it went.
        """
        sealing, now = self._sealing, stamp(self._now)
        forgotten = [
            recorded.stream.removeprefix(PERSON.stream(""))
            for recorded in self._added
            if isinstance(recorded.event, PersonForgotten)
        ]
        sealing.intend(forgotten, now)
        rows = [
            self._door.codec.encode(
                sealing.sealed(recorded) if is_about_person(recorded.stream) else recorded
            )
            for recorded in self._added
        ]
        read = {stream: loaded.stored for stream, loaded in self._loaded.items()}
        digest = digest_of(self.desk, calls, sealing) or b""
        positions = self._door.store.append(Append(rows, read, self.command, digest, now))
        sealing.destroy(forgotten, now)
        self._door.remember(self._loaded)
        return tuple(
            recorded._replace(position=position)
            for recorded, position in zip(self._added, positions, strict=True)
        )

    def _check_rests(self, wrong: Loaded, one: Recorded[Any]) -> None:
        from roadmap_domain.application.rests import (  # noqa: PLC0415 # loads every slice
            check_rests,
        )

        door = self._door
        check_rests(
            lambda stream, by: door.names.naming(stream, by, door.log), self._load, wrong, one
        )

    def _open(self, person: Loaded, call: Call) -> None:
        """Open what is decided about; where the person is forgotten, see that the key is, too.

        Who says nothing of the person needs to read nothing: also what cannot be read any more,
        for a damaged or lost key, can be forgotten.
        """
        if call.arguments:
            person.open(self._sealing)
        if person.state is not None and person.state.forgotten:
            self._sealing.destroy([call.aggregate_id], stamp(self._now))

    def _load_all(self, streams: Mapping[str, Slice[Any, Any]]) -> None:
        """What a command is about is read in one step; what its decisions read besides, later.

        Of what is remembered only what is new is read, if anything, so that a command costs the
        same however long its streams are.
        """
        door = self._door
        known = {it for it in streams if door.remembered.get(it) is not None}
        for stream in known:
            self._load_stream(streams[stream], stream)
        new = [it for it in streams if it not in known]
        for stream, rows in by_stream(new, door.store.streams(new) if new else ()).items():
            self._loaded[stream] = door.loaded(streams[stream], stream, rows)

    def _load(self, of: Slice[Any, Any], aggregate_id: str) -> Loaded:
        return self._load_stream(of, of.stream(aggregate_id))

    def _load_stream(self, of: Slice[Any, Any], stream: str) -> Loaded:
        loaded = self._loaded.get(stream)
        if loaded is None:
            loaded = self._door.recall(of, stream) if self._recalling else None
            self.recalled |= loaded is not None
            loaded = self._loaded[stream] = loaded or self._door.load(of, stream)
        return loaded


def _check_id(aggregate_id: str) -> None:
    visible = aggregate_id.strip() and aggregate_id.isprintable()
    if not visible or len(aggregate_id) > LONGEST_ID:
        raise IdIsFaulty(aggregate_id)
