"""What rests on an event in other streams, so that it is not corrected from under them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, TypeVar

from roadmap_domain.application.loaded import Loaded
from roadmap_domain.application.problems import RestsOnIt, RestsOnItElsewhere
from roadmap_domain.domain.resting import RESTING, Resting
from roadmap_domain.kernel.recorded import Recorded, in_effect
from roadmap_domain.kernel.slices import Read, Slice

S = TypeVar("S")
Naming = Callable[[str, Resting], list[str]]
"""Answers with the ids of the aggregates of a slice that name a stream."""


def check_rests(
    naming: Naming,
    load: Callable[[Slice[Any, Any], str], Loaded],
    wrong: Loaded,
    one: Recorded[Any],
) -> None:
    """Raise where a correction or retraction would take from an aggregate what it rests on.

    `wrong` is the stream that it corrects, `load` answers with others as the command sees them.

    Raises:
        RestsOnIt: the aggregate itself rests on it.
        RestsOnItElsewhere: another one does.
    """

    def before(of: Slice[S, Any], of_id: str, /, *, held_on: date | None = None) -> S | None:
        loaded = load(of, of_id)
        state: S | None = loaded.state if held_on is None else loaded.held_on(held_on)
        return state

    def after(of: Slice[S, Any], of_id: str, /, *, held_on: date | None = None) -> S | None:
        if of.stream(of_id) != one.stream:
            return before(of, of_id, held_on=held_on)
        return of.fold([*wrong.recorded, one], held_on=held_on)

    own_id = one.stream.partition("/")[2]
    for by in RESTING:
        if wrong.of not in by.on:
            continue
        own = [own_id] if by.of is wrong.of else []
        for resting in dict.fromkeys([*own, *naming(one.stream, by)]):
            taken = _missing(by, resting, after) - _missing(by, resting, before)
            if not taken:
                continue
            recorded = load(by.of, resting).recorded
            if by.of.stream(resting) == one.stream:
                raise RestsOnIt(_first(by, resting, [*recorded, one], after, taken))
            version = _first(by, resting, recorded, after, taken)
            raise RestsOnItElsewhere(by.of.stream(resting), version)


def _missing(by: Resting, aggregate_id: str, read: Read) -> set[tuple[object, ...]]:
    state = read(by.of, aggregate_id)
    return set() if state is None else set(by.missing(aggregate_id, state, read))


def _first(
    by: Resting,
    aggregate_id: str,
    recorded: Sequence[Recorded[Any]],
    read: Read,
    taken: set[tuple[object, ...]],
) -> int:
    """The version of the event from which on the aggregate rests on what would be taken."""
    state: Any = None
    version = 0
    for event in in_effect(recorded):
        state, version = by.of.evolve(state, event.event), event.version
        if state is not None and taken & set(by.missing(aggregate_id, state, read)):
            break
    return version
