"""What is conspicuous in a log by itself, without any checkpoint.

The bare store is read, once in the order of the log and once by stream, so that a log that somebody
has changed still answers. What is remembered grows with the number of streams, and with the longest
of them, but not with the log.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from datetime import date, datetime
from typing import Any, Final

from attrs import evolve, field, frozen

from roadmap_domain.application.policy import DEFAULT_POLICY, Policy
from roadmap_domain.application.time import today
from roadmap_domain.audit import finding_rules as rules
from roadmap_domain.audit.command_findings import CommandTable
from roadmap_domain.audit.finding_rules import Found
from roadmap_domain.audit.leaf import leaf
from roadmap_domain.audit.problems import NotALeaf
from roadmap_domain.audit.role_findings import Roles
from roadmap_domain.kernel.basis import DecisionBasis
from roadmap_domain.kernel.recorded import Recorded, Retracted, stamp
from roadmap_domain.kernel.texts import Language
from roadmap_domain.persistence import Codec
from roadmap_domain.persistence.problems import UnreadableEvent
from roadmap_domain.persistence.registry import SLICES
from roadmap_domain.storage import BEFORE_ALL, Row, Store

FINDINGS: Final = "roadmap.audit-findings/1"
SHOWN: Final = 1_000
"""Findings of one rule that are shown; all are counted."""
EARLIEST: Final = date(1800, 1, 1)
"""Nothing that a county records took effect before: it is a slip of the keyboard."""
YEARS_AHEAD: Final = 100


@frozen
class Finding:
    """A rule that the log does not keep, and where; `says` is for people.

    A command whose events are gone has no position, stream, version or name.
    """

    rule: str
    source: str
    says: str
    position: int | None = None
    stream: str | None = None
    version: int | None = None
    name: str | None = None


@frozen
class Findings:
    """The answer of `audit findings`: how many of each rule, and the first of each."""

    schema: str
    events: int
    counts: dict[str, int]
    findings: list[Finding]

    @property
    def passed(self) -> bool:
        """Whether there is nothing to look into."""
        return not self.counts


def audit_findings(
    store: Store, policy: Policy = DEFAULT_POLICY, *, language: Language = "fi"
) -> Findings:
    """Look through a log for what its own rules and a policy do not allow."""
    counts, shown, events = Counter[str](), list[Finding](), 0
    reading = _Reading(store, Roles(policy), CommandTable(store))

    def take(row: Row | None, found: Iterator[Found]) -> None:
        for rule, facts in found:
            counts[rule.code] += 1
            if counts[rule.code] <= SHOWN:
                says = rule.says.in_language(language).format_map(facts)
                finding = Finding(rule.code, rule.source, says)
                if row is not None and rule is not rules.EVENTS_GONE:
                    position, stream, version, name, _ = row
                    finding = evolve(
                        finding, position=position, stream=stream, version=version, name=name
                    )
                shown.append(finding)

    for row in store.log(BEFORE_ALL):
        events += 1
        take(row, reading.look_at(row))
    take(None, reading.commands.rest())
    for row in reading.idle():
        take(row, iter([(rules.NO_EFFECT, {})]))
    return Findings(FINDINGS, events, dict(sorted(counts.items())), shown)


@frozen
class _Reading:
    """What has been read of the log so far, as far as the next event is compared with it."""

    store: Store
    roles: Roles
    commands: CommandTable
    codec: Codec = field(factory=Codec)
    versions: dict[str, int] = field(factory=dict)
    unreadable: set[str] = field(factory=set)
    latest: list[datetime] = field(factory=list)

    def look_at(self, row: Row) -> Iterator[Found]:
        """What is conspicuous in the next row of the log."""
        try:
            leaf(0, row)
        except NotALeaf:
            self.unreadable.add(str(row.stream))
            yield rules.NOT_AN_EVENT, {}
            return
        if row.position < 1:
            self.unreadable.add(row.stream)
            yield rules.BEFORE_THE_FIRST, {}
            return
        expected = self.versions.get(row.stream, 0) + 1
        if row.version != expected:
            yield rules.VERSION_GAP, {"expected": expected}
        self.versions[row.stream] = row.version
        try:
            recorded = self.codec.decode(row)
        except UnreadableEvent as problem:
            self.unreadable.add(row.stream)
            yield rules.UNREADABLE, {"reason": problem.reason}
            return
        wrong = None if recorded.corrects is None else self._corrected(recorded)
        if _belongs(recorded):
            yield from self.roles.look_at(recorded, wrong)
        else:
            self.unreadable.add(row.stream)
            yield rules.WRONG_STREAM, {}
        yield from self._times(recorded)
        yield from self.commands.look_at(recorded)
        if recorded.corrects is not None and wrong is None:
            yield rules.CORRECTS_NOTHING, {"corrects": recorded.corrects}

    def idle(self) -> Iterator[Row]:
        """The events without effect, stream by stream; of those that can be read."""
        for stream in self.versions.keys() - self.unreadable:
            of = self.codec.registry.slice_of(stream)
            rows = self.store.stream(stream)
            idle = of.idle([self.codec.decode(row) for row in rows])
            yield from (row for row in rows if row.version in idle)

    def _times(self, recorded: Recorded[Any]) -> Iterator[Found]:
        recorded_at, effective_on = recorded.recorded_at, recorded.effective_on
        facts: dict[str, object] = {
            "recorded_at": stamp(recorded_at),
            "effective_on": effective_on.edtf,
        }
        if self.latest and recorded_at < self.latest[0]:
            yield rules.OUT_OF_ORDER, facts | {"before": stamp(self.latest[0])}
        else:
            self.latest[:] = [recorded_at]
        day = today(recorded_at)
        if not EARLIEST <= effective_on.last_day <= _years_after(day, YEARS_AHEAD):
            yield rules.IMPOSSIBLE_DAY, facts
        if isinstance(recorded.basis, DecisionBasis) and recorded.basis.decided_on > day:
            yield rules.BASIS_IS_LATER, {"decided_on": recorded.basis.decided_on}

    def _corrected(self, recorded: Recorded[Any]) -> Recorded[Any] | None:
        """The event that another takes the place of, if it can be read and still counts."""
        earlier: list[Recorded[Any]] = []
        for row in self.store.stream(recorded.stream):
            if row.version < recorded.version:
                with suppress(UnreadableEvent):
                    earlier.append(self.codec.decode(row))
        corrected = {it.corrects for it in earlier}
        wrong = (it for it in earlier if it.version == recorded.corrects)
        return next((it for it in wrong if it.version not in corrected), None)


def _belongs(recorded: Recorded[Any]) -> bool:
    """Whether such an event comes in such a stream."""
    kind = recorded.stream.partition("/")[0]
    if isinstance(recorded.event, Retracted):
        return kind in SLICES
    name: str = recorded.event.stored_name
    return kind == name.partition(".")[0]


def _years_after(day: date, years: int) -> date:
    return day.replace(year=min(day.year + years, date.max.year), day=min(day.day, 28))
