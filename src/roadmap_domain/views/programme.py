"""The programme that a question is about."""

from __future__ import annotations

from roadmap_domain.domain.programmes.rules import NoSuchProgramme
from roadmap_domain.domain.programmes.state import PROGRAMME, Programme
from roadmap_domain.kernel.recorded import in_effect
from roadmap_domain.kernel.rules import Problem
from roadmap_domain.views.problems import NothingKnownYet, NotYetInEffect
from roadmap_domain.views.world import World


def programme_of(world: World, programme: str) -> Programme:
    """The programme as of the question's day and time.

    Raises:
        NothingKnownYet: nothing had been recorded of it by then; with when it was.
        NotYetInEffect: it did not hold yet; with since when it does.
        NoSuchProgramme: nothing has been recorded of it to this day, or all was retracted.
    """
    found = world.get(PROGRAMME, programme)
    if found is None:
        raise why_missing(world, PROGRAMME.stream(programme), NoSuchProgramme(programme))
    return found


def why_missing(world: World, stream: str, never: Problem) -> Problem:
    """Why there is nothing of a stream as of the question's day and time."""
    first = world.first(stream)
    if first is None:
        return never
    known = world.history([stream])
    if not known:
        return NothingKnownYet(first.recorded_at)
    counting = in_effect(known)
    return NotYetInEffect(counting[0].effective_on) if counting else never
