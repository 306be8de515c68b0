"""Load, decide, append; decide again where somebody was faster; know one's own command again."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from functools import partial
from itertools import takewhile
from random import random
from time import sleep
from typing import Any, TypeVar
from uuid import uuid4

from attrs import field, frozen

from roadmap_domain.application.desk import Call, Desk, Done
from roadmap_domain.application.digests import digest_of
from roadmap_domain.application.loaded import Loaded, Remembered, without
from roadmap_domain.application.names import Names
from roadmap_domain.application.policy import Policy
from roadmap_domain.application.problems import (
    CommandReused,
    IdIsFaulty,
    NotACorrection,
)
from roadmap_domain.application.time import today
from roadmap_domain.application.watched import Watched, is_anybody_there
from roadmap_domain.domain.persons.events import PersonForgotten
from roadmap_domain.domain.persons.state import PERSON
from roadmap_domain.kernel.basis import Basis
from roadmap_domain.kernel.dates import as_fuzzy
from roadmap_domain.kernel.folded import Folded
from roadmap_domain.kernel.recorded import Recorded, Retracted, stamp
from roadmap_domain.kernel.rules import RuleViolation
from roadmap_domain.kernel.slices import Beside, Circumstances, Slice
from roadmap_domain.persistence.codec import Codec
from roadmap_domain.persistence.sealing import Sealing, is_about_person
from roadmap_domain.storage.logs import DEBUG, log
from roadmap_domain.storage.port import Append, Row, Store
from roadmap_domain.storage.problems import ClockIsBehind, CommandIsKnown, StreamMoved

S = TypeVar("S")

LONGEST_ID = 200
"""Letters in an aggregate's id."""
PAUSE, LONGEST_PAUSE = 0.0005, 0.25
"""Seconds, at most, before a command is decided again: twice as long each time."""
TRUSTED = 3
"""How often a command is decided again before what is remembered of its streams is read anew."""
ATTEMPTS = 20
"""How often a command is decided again before the caller is told that the data keeps changing."""


@frozen
class Commands:
    """The door for changes, on one store."""

    store: Store
    codec: Codec
    sealing: Sealing
    policy: Policy
    clock: Callable[[], datetime]
    remembered: Remembered = field(factory=Remembered)
    names: Names = field(factory=Names)

    def do(self, desk: Desk, calls: tuple[Call, ...]) -> Done:
        """Do the calls as one command at a desk."""
        command = desk.command or str(uuid4())
        if not is_anybody_there():
            return self._do(desk, command, calls)
        decisions = tuple(dict.fromkeys(one.decision.name for one in calls))
        with Watched("do", {"decisions": decisions, "command": command}) as watched:
            done = self._do(desk, command, calls)
            watched.add(role=desk.role, events=len(done.events), repeated=done.repeated)
        return done

    def _do(self, desk: Desk, command: str, calls: tuple[Call, ...]) -> Done:
        """Decide and record.

        At first it is decided on what is remembered; the append refuses that where it has changed.
        Whatever is not recorded so, is decided again on what is stored now.
        """
        for one in calls:
            self.policy.check(desk.role, one.decision)
        floor: datetime | None = None
        attempts = 0
        while True:
            attempts += 1
            unit = _Unit(self, desk, command, floor, recalling=attempts == 1)
            try:
                if (done := self._tried(unit, calls)) is not None:
                    return done
            except ClockIsBehind as behind:
                floor = datetime.fromisoformat(behind.last)
            except StreamMoved:
                if attempts == ATTEMPTS:
                    raise
                log("commands", DEBUG, "decided again: command=%s attempts=%d", command, attempts)
                if not unit.recalled:
                    self._pause(unit, attempts)

    def _tried(self, unit: _Unit, calls: tuple[Call, ...]) -> Done | None:
        """What one attempt leads to; `None` if only what is stored now can tell."""
        refusal: RuleViolation | CommandIsKnown | None = None
        try:
            unit.decide_all(calls)
            # A caller's own id is kept though nothing follows: sent again, nothing follows.
            if unit.added or (calls and unit.desk.command and not unit.recalled):
                return Done(unit.command, unit.append(calls))
        except (RuleViolation, CommandIsKnown) as refused:
            refusal = refused
        if unit.recalled:
            return None
        # Sent again, a command may meet what its first sending led to.
        if done := self._done_before(unit.command, unit.desk, calls):
            return done
        if refusal:
            raise refusal
        return Done(unit.command, ())

    def _pause(self, unit: _Unit, attempts: int) -> None:
        """Wait before a command is decided again on what others have added."""
        # Of a store that was put back to an earlier day, what is remembered never fits.
        if attempts >= TRUSTED:
            self.remembered.forget(unit.streams)
        # Apart by chance, those who want the same stream stop meeting.
        sleep(random() * min(PAUSE * 2**attempts, LONGEST_PAUSE))  # noqa: S311 # no secret

    def rehearse(
        self, desk: Desk, steps: Sequence[Sequence[Call]]
    ) -> tuple[int, dict[int, RuleViolation]]:
        """Decide the calls without recording anything; of a refused step nothing stays."""
        unit = _Unit(self, desk, "rehearsal")
        unit.read_all([one for step in steps for one in step])
        violations: dict[int, RuleViolation] = {}
        for index, step in enumerate(steps):
            added = unit.added
            try:
                for one in step:
                    self.policy.check(desk.role, one.decision)
                    unit.decide(one)
            except RuleViolation as violation:
                violations[index] = violation
                unit.take_back(unit.added - added)
        return unit.added, violations

    def load(self, of: Slice[Any, Any], stream: str) -> Loaded:
        """A stream as it is stored now; of one that is remembered, only what is new is read.

        What is told about persons is not remembered.
        """
        known = None if of is PERSON else self.remembered.get(stream)
        if known is not None:
            folded = self.codec.folded(of, self.store.stream(stream, known.version), known)
            if folded is not None:
                self.remembered.put(stream, folded)
                return Loaded(of, folded, partial(self._read, stream))
        return self.loaded(of, stream, self.store.stream(stream))

    def loaded(self, of: Slice[Any, Any], stream: str, rows: Sequence[Row]) -> Loaded:
        """A stream as its rows have it."""
        folded = self.codec.folded(of, rows)
        if folded is None:
            folded = Folded.of(of, list(self.codec.decoded(rows)))
        if of is not PERSON:
            self.remembered.put(stream, folded)
        return Loaded(of, folded, partial(self._decoded, rows))

    def log(self, after: int, names: Sequence[str]) -> Iterator[Recorded[Any]]:
        """The log after a position, of events of some stored names."""
        return self.codec.decoded(self.store.log(after, names))

    def recall(self, of: Slice[Any, Any], stream: str) -> Loaded | None:
        """A stream as it is remembered, if it is: nothing is read."""
        known = None if of is PERSON else self.remembered.get(stream)
        return None if known is None else Loaded(of, known, partial(self._read, stream))

    def remember(self, loaded: Mapping[str, Loaded]) -> None:
        """Remember what streams come to with what has been recorded in them."""
        for stream, one in loaded.items():
            if one.version > one.stored and one.of is not PERSON:
                self.remembered.put(stream, one.folded)

    def _read(self, stream: str) -> list[Recorded[Any]]:
        return self._decoded(self.store.stream(stream))

    def _decoded(self, rows: Sequence[Row]) -> list[Recorded[Any]]:
        return list(self.codec.decoded(rows))

    def _done_before(self, command: str, desk: Desk, calls: tuple[Call, ...]) -> Done | None:
        known = self.store.command(command)
        if known is None:
            return None
        digest = digest_of(desk, calls, self.sealing)
        if digest is None:
            return None
        if known.digest != digest:
            raise CommandReused(command)
        if known.first is None or known.last is None:
            return Done(command, (), repeated=True)
        last = known.last
        rows = takewhile(lambda row: row.position <= last, self.store.log(known.first - 1))
        events = self.sealing.opened(list(self.codec.decoded(rows)))
        return Done(command, tuple(events), repeated=True)


class _Unit:
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
        rows: dict[str, list[Row]] = {it: [] for it in streams if it not in known}
        for row in door.store.streams(list(rows)) if rows else ():
            rows[row.stream].append(row)
        for stream, its in rows.items():
            self._loaded[stream] = door.loaded(streams[stream], stream, its)

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
