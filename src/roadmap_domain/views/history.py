"""The life of an aggregate, and the log itself."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec
from attrs import field, frozen

from roadmap_domain.domain.actions.events import ActionMerged, ActionSplit
from roadmap_domain.domain.actions.rules import NoSuchAction
from roadmap_domain.domain.actions.state import ACTION
from roadmap_domain.kernel.basis import Basis
from roadmap_domain.kernel.recorded import Recorded, Retracted, stamp
from roadmap_domain.kernel.rules import Problem
from roadmap_domain.kernel.texts import Language
from roadmap_domain.persistence import Codec
from roadmap_domain.views.problems import NoSuchAggregate, NoSuchPosition
from roadmap_domain.views.programme import why_missing
from roadmap_domain.views.scales import Scales
from roadmap_domain.views.words import basis_in_words
from roadmap_domain.views.world import World, asks

TRACE, HISTORY = "roadmap.trace/1", "roadmap.history/1"

_decode = msgspec.json.Decoder().decode


@frozen
class BasisShown:
    """What an event rests on: a decision, a rule or a source, with the words for it."""

    kind: str
    text: str


@frozen
class EventShown:
    """An event for people: what, when it holds, when it was recorded, by whom, on what.

    `corrects` is the version, in the same stream, of the event whose place this one takes, or that
    it retracts; `corrected` says that another event has taken the place of this one, `retracted`
    that it never should have been.
    """

    position: int
    stream: str
    name: str
    version: int
    effective_on: str
    recorded_at: str
    actor: str
    role: str
    command: str
    basis: BasisShown | None
    corrects: int | None
    corrected: bool
    retracted: bool
    summary: str


@frozen
class LogEntry:
    """An event as it is stored: where, the envelope, and the event itself under `data`."""

    position: int
    stream: str
    version: int
    name: str
    effective_on: str = field(kw_only=True)
    recorded_at: str = field(kw_only=True)
    actor: str = field(kw_only=True)
    role: str = field(kw_only=True)
    command: str = field(kw_only=True)
    basis: dict[str, Any] | None = field(kw_only=True, default=None)
    corrects: int | None = field(kw_only=True, default=None)
    data: dict[str, Any] = field(kw_only=True)


@frozen
class History:
    """The answer of `trace` and `history`: everything recorded, in the order of the log."""

    schema: str
    id: str
    events: list[EventShown]


@asks
def trace(world: World, action: str) -> History:
    """The whole life of an action, with the actions that were merged or split into it."""
    kinds = (ActionMerged, ActionSplit, Retracted)
    said = list(world.log(names=[kind.stored_name for kind in kinds]))
    wrong = {(it.stream, it.corrects) for it in said}
    into_which = {
        it.stream: {ACTION.stream(successor) for successor in _successors(it.event)}
        for it in said
        if (it.stream, it.version) not in wrong and not isinstance(it.event, Retracted)
    }
    streams = {ACTION.stream(action)}
    while earlier := {it for it, into in into_which.items() if into & streams} - streams:
        streams |= earlier
    return _history(world, TRACE, action, sorted(streams), NoSuchAction(action))


def _successors(event: ActionMerged | ActionSplit) -> tuple[str, ...]:
    return (event.into,) if isinstance(event, ActionMerged) else event.into


@asks
def history(world: World, aggregate: str) -> History:
    """Everything recorded about one aggregate: a stream (`programme/ID`), or an id alone."""
    streams = _streams(world, aggregate)
    found = {recorded.stream for recorded in world.history(streams)}
    return _history(world, HISTORY, aggregate, sorted(found) or streams, NoSuchAggregate(aggregate))


def _streams(world: World, aggregate: str) -> list[str]:
    """The streams that a stream or an id may mean."""
    itself = [aggregate] if "/" in aggregate else []
    return itself + [of.stream(aggregate) for of in world.slices]


def _history(
    world: World, schema: str, about: str, streams: list[str], missing: Problem
) -> History:
    recorded = world.history(streams)
    held = [r for r in recorded if r.effective_on.last_day <= world.held_on]
    if not held:
        raise why_missing(world, streams[0], missing) if streams else missing
    by_which = {(r.stream, r.corrects): r for r in recorded if r.corrects is not None}
    scales = Scales(world)
    shown = [
        event_shown(r, world, by_which.get((r.stream, r.version)), scales.summary(r, recorded))
        for r in held
    ]
    return History(schema, about, shown)


def event_shown(
    recorded: Recorded[Any], world: World, by_which: Recorded[Any] | None, says: str
) -> EventShown:
    """An event for people; `by_which` is the one that has taken its place, if any."""
    retracted = by_which is not None and isinstance(by_which.event, Retracted)
    return EventShown(
        position=recorded.position,
        stream=recorded.stream,
        name=recorded.event.stored_name,
        version=recorded.version,
        effective_on=recorded.effective_on.edtf,
        recorded_at=stamp(recorded.recorded_at),
        actor=recorded.actor,
        role=recorded.role,
        command=recorded.command,
        basis=basis_shown(recorded.basis, world),
        corrects=recorded.corrects,
        corrected=by_which is not None and not retracted,
        retracted=retracted,
        summary=says,
    )


def basis_shown(basis: Basis | None, world: World) -> BasisShown | None:
    """A basis with the words for it."""
    return basis_in(basis, world.language)


def basis_in(basis: Basis | None, language: Language) -> BasisShown | None:
    """A basis with the words for it in a language."""
    if basis is None:
        return None
    kind = type(basis).__name__.removesuffix("Basis").lower()
    return BasisShown(kind, basis_in_words(basis, language))


@asks
def events(
    world: World, *, after: int = 0, name: str | None = None, stream: str | None = None
) -> Iterator[LogEntry]:
    """The log after a position, perhaps of one stored name, one stream or one id.

    Raises:
        NoSuchPosition: the position is less than 0.
        NoSuchAggregate: nothing has been recorded in the stream, or of the id.
    """
    if after < 0:
        raise NoSuchPosition(after)
    streams = None if stream is None else _streams(world, stream)
    if streams is not None and not world.history(streams):
        raise NoSuchAggregate(stream or "")
    encode = Codec().encode
    for recorded in world.log(after, () if name is None else (name,)):
        if streams and recorded.stream not in streams:
            continue
        if recorded.effective_on.last_day <= world.held_on:
            row = encode(recorded)
            yield LogEntry(
                recorded.position, row.stream, row.version, row.name, **_decode(row.payload)
            )
