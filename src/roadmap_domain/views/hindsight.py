"""What was known when somebody decided, and what was learned of that day later."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any, Final, Literal

from attrs import frozen

from roadmap_domain.domain.programmes.state import PROGRAMME
from roadmap_domain.kernel.recorded import Recorded, Retracted, stamp
from roadmap_domain.views.change import Change, Side, change_told, to_tell
from roadmap_domain.views.changes import found_at, steps_of_knowledge
from roadmap_domain.views.facts.fact import Kind, Shows
from roadmap_domain.views.history import EventShown, event_shown
from roadmap_domain.views.programme import programme_of
from roadmap_domain.views.scales import Scales
from roadmap_domain.views.world import World, asks

SCHEMA: Final = "roadmap.hindsight/1"
_FIRST: Final = "store/this"
"""The stream that every log begins with."""

How = Literal["late", "correction", "retraction"]


@frozen
class Learned:
    """An event that was recorded after the day and tells of it: how, and what it changed.

    `corrects` is the event that it corrects or retracts. There are no `changes` where only
    something is otherwise that no comparison shows: a reason, or where something was published.
    """

    how: How
    event: EventShown
    corrects: EventShown | None
    changes: list[Change]


@frozen
class Hindsight:
    """The answer of `hindsight`, in the order of the log.

    What was known then is what had been recorded by `known_until`, the end of the day; `began` is
    when the first entry was made, if that was later. `known_to` is until when it is asked what was
    learned; null for now.
    """

    schema: str
    day: str
    programme: str | None
    known_until: str
    began: str | None
    known_to: str | None
    learned: list[Learned]


@asks
def hindsight(
    world: World, day: date, *, programme: str | None = None, kind: Kind | None = None
) -> Hindsight:
    """What was learned of a day after it was over: late entries, corrections, retractions.

    Of one programme, or of the whole county; perhaps of one kind only. What was known then, every
    question tells with `--held-on` and `--known-on` of that day.
    """
    now = world.at(day)
    then = now.knowing(day)
    if programme is not None and then.get(PROGRAMME, programme) is None:
        programme_of(now, programme)
    first = world.first(_FIRST)
    later = _Later(now, then, Scales(now), kind)
    learned = [
        one
        for shows, aggregate_id in found_at((then, now), programme)
        for one in later.learned(shows, aggregate_id)
    ]
    learned.sort(key=lambda it: it.event.position)
    began = first.recorded_at if first else None
    return Hindsight(
        schema=SCHEMA,
        day=day.isoformat(),
        programme=programme,
        known_until=stamp(then.known_on) if then.known_on else "",
        began=stamp(began) if began and then.known_on and began > then.known_on else None,
        known_to=stamp(world.known_on) if world.known_on else None,
        learned=learned,
    )


@frozen
class _Later:
    """What was recorded of a day after it."""

    now: World
    then: World
    scales: Scales
    kind: Kind | None

    def learned(self, shows: Shows[Any], aggregate_id: str) -> Iterator[Learned]:
        """The later events of one aggregate that make its state of the day another one."""
        recorded = self.now.history([shows.of.stream(aggregate_id)])
        by_version = {it.version: it for it in recorded}
        by_which = {it.corrects: it for it in recorded if it.corrects is not None}

        def shown(one: Recorded[Any]) -> EventShown:
            told = self.scales.summary(one, recorded)
            return event_shown(one, self.now, by_which.get(one.version), told)

        who = shows.who(self.now, aggregate_id)
        for one, before, after in steps_of_knowledge(
            shows.of, recorded, self.now.held_on, self.then.known_on
        ):
            if before == after:
                continue
            was, is_ = shows.said(aggregate_id, before), shows.said(aggregate_id, after)
            sides = (Side(was, who), Side(is_, who))
            changes = [
                change_told(fact, sides, one, recorded, self.scales)
                for fact in to_tell(was, is_)
                if self.kind in (None, fact.kind)
            ]
            if changes or self.kind is None:
                wrong = None if one.corrects is None else by_version[one.corrects]
                yield Learned(_how(one), shown(one), wrong and shown(wrong), changes)


def _how(one: Recorded[Any]) -> How:
    if isinstance(one.event, Retracted):
        return "retraction"
    return "late" if one.corrects is None else "correction"
