"""What is otherwise at one point than at another, in one shape for everything.

A point is a day that is held and a time until which something is known.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from typing import Any

import attrs
from attrs import frozen

from roadmap_domain.kernel.dates import as_fuzzy
from roadmap_domain.kernel.recorded import Recorded, in_effect, stamp
from roadmap_domain.kernel.slices import Slice
from roadmap_domain.views.alphabet import by_numbers
from roadmap_domain.views.change import Change, Side, change_told, differing, to_tell
from roadmap_domain.views.facts.fact import Fact, Facts, Kind, Shows
from roadmap_domain.views.facts.shown import Everything
from roadmap_domain.views.problems import LaterFirst, NothingToCompare
from roadmap_domain.views.programme import programme_of
from roadmap_domain.views.scales import Scales
from roadmap_domain.views.world import World, asks

SCHEMA = "roadmap.diff/1"


@frozen
class Changes:
    """The answer of `diff`; both days included.

    The knowledge of both days is that of the question, unless there is a time in `known_from` and
    `known_to`. Without a programme, it is all that the county has.
    """

    schema: str
    programme: str | None
    from_day: str
    to_day: str
    known_from: str | None
    known_to: str | None
    changes: list[Change]


@asks
def diff(  # noqa: PLR0913 # two points of two times each
    world: World,
    programme: str | None = None,
    *,
    from_day: date | None = None,
    to_day: date | None = None,
    known_from: date | datetime | None = None,
    known_to: date | datetime | None = None,
    kind: Kind | None = None,
) -> Changes:
    """What holds, or is known, otherwise at a later point than at an earlier one.

    With days, what holds otherwise on `to_day` than on `from_day`; with times, what is known
    otherwise of the day of the question; with both, both. What is not given is the question's.
    Perhaps of one kind only.

    A programme's councils are told of, too, with the organisations that have had a place in them;
    when a term is over, nobody sits in it any more. What is told by an id has the name that it had
    on the day. Bodies, calls and grants belong to no
    programme: they are told where none is named.

    Raises:
        NothingToCompare: neither a first day nor a first time is given.
        LaterFirst: the first day, or time, is later than the last.
    """
    if from_day is None and known_from is None:
        raise NothingToCompare
    last = world if known_to is None else world.knowing(known_to)
    first = last if known_from is None else last.knowing(known_from)
    last = last.at(to_day or world.held_on)
    first = first.at(from_day or last.held_on)
    _check_order(first, last)
    if programme is not None:
        programme_of(last, programme)
    between = _Between(first, last, Scales(last))
    changes = [
        change
        for shows, aggregate_id in found_at(
            (last.knowing(time) for time in {first.known_on, last.known_on}), programme
        )
        for change in between.changes(shows, aggregate_id)
        if kind in (None, change.kind)
    ]
    changes.sort(
        key=lambda it: (it.kind, by_numbers(it.group or ""), it.year or 0, by_numbers(it.id))
    )
    learned = first.known_on != last.known_on
    return Changes(
        SCHEMA,
        programme,
        first.held_on.isoformat(),
        last.held_on.isoformat(),
        stamp(first.known_on) if learned and first.known_on else None,
        stamp(last.known_on) if learned and last.known_on else None,
        changes,
    )


def _check_order(first: World, last: World) -> None:
    """Raise `LaterFirst` where something is later at the first point."""
    if first.held_on > last.held_on:
        raise LaterFirst(as_fuzzy(first.held_on), as_fuzzy(last.held_on))
    if first.known_on and last.known_on and first.known_on > last.known_on:
        raise LaterFirst(stamp(first.known_on), stamp(last.known_on))


def found_at(worlds: Iterable[World], programme: str | None) -> Iterable[tuple[Shows[Any], str]]:
    """The aggregates of a programme, or of the county, in any of several worlds; each once."""
    return dict.fromkeys(found for it in worlds for found in Everything(it, programme))


@frozen
class _Between:
    """The way from one point to another: first the knowledge changes, then the day."""

    first: World
    last: World
    scales: Scales

    def changes(self, shows: Shows[Any], aggregate_id: str) -> Iterator[Change]:
        """What is otherwise of one aggregate, each fact with the last event that changed it."""
        recorded = self.scales.world.history([shows.of.stream(aggregate_id)])
        worlds = (self.first, self.first.knowing(self.last.known_on), self.last)
        said = [_said(shows, aggregate_id, recorded, world) for world in worlds]
        before, learned, after = (
            Facts() if shows.is_over(world, aggregate_id) else facts
            for world, facts in zip(worlds, said, strict=True)
        )
        changed = to_tell(before, after)
        if not changed:
            return
        by_day = self._by_day(shows, aggregate_id, recorded)
        by_knowledge = self._by_knowledge(shows, aggregate_id, recorded)
        sides = (
            Side(before, shows.who(self.first, aggregate_id)),
            Side(after, shows.who(self.last, aggregate_id)),
        )
        for fact in changed:
            moved = learned.get(fact) != after.get(fact)
            origin = (by_day if moved else by_knowledge).get(fact)
            # What is gone with its term was ended by no event of its own.
            is_over = fact not in after and fact in said[-1]
            told = change_told(fact, sides, None if is_over else origin, recorded, self.scales)
            yield attrs.evolve(told, change="ended") if is_over else told

    def _by_day(
        self, shows: Shows[Any], aggregate_id: str, recorded: Sequence[Recorded[Any]]
    ) -> dict[Fact, Recorded[Any]]:
        """The last event in effect that changed each fact: found by folding step by step."""
        origins: dict[Fact, Recorded[Any]] = {}
        state, before = None, Facts()
        for one in in_effect(recorded, held_on=self.last.held_on, known_on=self.last.known_on):
            state = shows.of.evolve(state, one.event)
            after = shows.said(aggregate_id, state)
            origins |= dict.fromkeys(differing(before, after), one)
            before = after
        return origins

    def _by_knowledge(
        self, shows: Shows[Any], aggregate_id: str, recorded: Sequence[Recorded[Any]]
    ) -> dict[Fact, Recorded[Any]]:
        """The last event between the times that changed what is known of each fact."""
        origins: dict[Fact, Recorded[Any]] = {}
        since, until = self.first.known_on, self.last.known_on
        for one, before, after in steps_of_knowledge(
            shows.of, recorded, self.first.held_on, since, until
        ):
            changed = differing(shows.said(aggregate_id, before), shows.said(aggregate_id, after))
            origins |= dict.fromkeys(changed, one)
        return origins


def _said(
    shows: Shows[Any], aggregate_id: str, recorded: Sequence[Recorded[Any]], world: World
) -> Facts:
    """What can be said at a point, whether or not it is over."""
    state = shows.of.fold(recorded, held_on=world.held_on, known_on=world.known_on)
    return shows.said(aggregate_id, state)


def steps_of_knowledge(
    of: Slice[Any, Any],
    recorded: Sequence[Recorded[Any]],
    held_on: date,
    since: datetime | None,
    until: datetime | None = None,
) -> Iterator[tuple[Recorded[Any], Any, Any]]:
    """The state of a day before and after each event that was recorded between two times.

    `recorded` is all of one stream. A time that is missing is the end of the log.
    """
    if since is None:
        return
    before = of.fold(recorded, held_on=held_on, known_on=since)
    for number, one in enumerate(recorded, 1):
        if one.recorded_at > since and (until is None or one.recorded_at <= until):
            after = of.fold(recorded[:number], held_on=held_on)
            yield one, before, after
            before = after
