"""Load, decide, append; decide again where somebody was faster; know one's own command again."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from functools import partial
from itertools import takewhile
from random import random
from time import sleep
from typing import Any
from uuid import uuid4

from attrs import field, frozen

from roadmap_domain.application.attempt import Attempt
from roadmap_domain.application.desk import Call, Desk, Done
from roadmap_domain.application.digests import digest_of
from roadmap_domain.application.loaded import Loaded, Remembered
from roadmap_domain.application.names import Names
from roadmap_domain.application.policy import Policy
from roadmap_domain.application.problems import CommandReused
from roadmap_domain.application.watched import watched
from roadmap_domain.domain.persons.state import PERSON
from roadmap_domain.kernel.folded import Folded
from roadmap_domain.kernel.recorded import Recorded
from roadmap_domain.kernel.rules import RuleViolation
from roadmap_domain.kernel.slices import Slice
from roadmap_domain.persistence.codec import Codec
from roadmap_domain.persistence.sealing import Sealing
from roadmap_domain.storage.logs import DEBUG, log
from roadmap_domain.storage.port import Row, Store
from roadmap_domain.storage.problems import ClockIsBehind, CommandIsKnown, StreamMoved

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
        return watched(
            "do",
            lambda: self._do(desk, command, calls),
            lambda done: _facts(desk, command, calls, done),
        )

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
            attempt = Attempt(self, desk, command, floor, recalling=attempts == 1)
            try:
                if (done := self._tried(attempt, calls)) is not None:
                    return done
            except ClockIsBehind as behind:
                floor = datetime.fromisoformat(behind.last)
            except StreamMoved:
                if attempts == ATTEMPTS:
                    raise
                log("commands", DEBUG, "decided again: command=%s attempts=%d", command, attempts)
                if not attempt.recalled:
                    self._pause(attempt, attempts)

    def _tried(self, attempt: Attempt, calls: tuple[Call, ...]) -> Done | None:
        """What one attempt leads to; `None` if only what is stored now can tell."""
        refusal: RuleViolation | CommandIsKnown | None = None
        try:
            attempt.decide_all(calls)
            # A caller's own id is kept though nothing follows: sent again, nothing follows.
            if attempt.added or (calls and attempt.desk.command and not attempt.recalled):
                return Done(attempt.command, attempt.append(calls))
        except (RuleViolation, CommandIsKnown) as refused:
            refusal = refused
        if attempt.recalled:
            return None
        # Sent again, a command may meet what its first sending led to.
        if done := self._done_before(attempt.command, attempt.desk, calls):
            return done
        if refusal:
            raise refusal
        return Done(attempt.command, ())

    def _pause(self, attempt: Attempt, attempts: int) -> None:
        """Wait before a command is decided again on what others have added."""
        # Of a store that was put back to an earlier day, what is remembered never fits.
        if attempts >= TRUSTED:
            self.remembered.forget(attempt.streams)
        # Apart by chance, those who want the same stream stop meeting.
        sleep(random() * min(PAUSE * 2**attempts, LONGEST_PAUSE))  # noqa: S311 # no secret

    def rehearse(
        self, desk: Desk, steps: Sequence[Sequence[Call]]
    ) -> tuple[int, dict[int, RuleViolation]]:
        """Decide the calls without recording anything; of a refused step nothing stays."""
        attempt = Attempt(self, desk, "rehearsal")
        attempt.read_all([one for step in steps for one in step])
        violations: dict[int, RuleViolation] = {}
        for index, step in enumerate(steps):
            added = attempt.added
            try:
                for one in step:
                    self.policy.check(desk.role, one.decision)
                    attempt.decide(one)
            except RuleViolation as violation:
                violations[index] = violation
                attempt.take_back(attempt.added - added)
        return attempt.added, violations

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


def _facts(desk: Desk, command: str, calls: tuple[Call, ...], done: Done | None) -> dict[str, Any]:
    """What may be told of a command: names of our own, and numbers."""
    decisions = tuple(dict.fromkeys(one.decision.name for one in calls))
    facts: dict[str, Any] = {"decisions": decisions, "command": command}
    if done is not None:
        facts |= {"role": desk.role, "events": len(done.events), "repeated": done.repeated}
    return facts
