"""Everybody who has held a seat of a council, in all of its terms."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any, TypedDict

from roadmap_domain.domain.councils.charter import Charter
from roadmap_domain.domain.councils.state import Council
from roadmap_domain.domain.terms.state import TERM, term_id
from roadmap_domain.kernel.dates import parse_fuzzy
from roadmap_domain.kernel.recorded import Recorded, in_effect
from roadmap_domain.views.composition import composition_of, who_is
from roadmap_domain.views.history import BasisShown, basis_shown
from roadmap_domain.views.world import World

SittingShown = TypedDict(
    "SittingShown",
    {
        "term": str,
        "class": str,
        "class_title": str,
        "seat": int,
        "organisation": str,
        "organisation_id": str,
        "member": str | None,
        "since": str,
        "until": str | None,
        "came": str,
        "left": str | None,
        "basis": BasisShown | None,
        "appointment": str,
    },
)
"""Somebody who held a seat from a day on, until the first day without them. How they `came`:
appointed, succeeded, moved; and how they `left`: resigned, ended, moved."""


def held_events(world: World, stream: str) -> list[Recorded[Any]]:
    """The events of a stream that count on the question's day, in their order of effect."""
    return in_effect(world.history([stream]), held_on=world.held_on)


def council_history(world: World, council: str, held: Council) -> list[SittingShown]:
    """The sittings of each term that has been composed, by class, seat and day."""
    return [
        sitting
        for term in sorted(held.terms, key=held.beginning)
        if (charter := held.charter_of(term)) is not None
        for sitting in sorted(_of_term(world, council, term, charter), key=_by_seat(charter))
    ]


def _of_term(world: World, council: str, term: str, charter: Charter) -> Iterator[SittingShown]:
    composed = composition_of(held_events(world, TERM.stream(term_id(council, term))))
    who = who_is(world, composed.term, charter)
    for name, appointment in composed.term.appointments.items():
        for number, it in enumerate(appointment.sittings):
            title = charter.seat_class(it.seat_class).title
            yield {
                "term": term,
                "class": it.seat_class,
                "class_title": title.in_language(who.language),
                "seat": it.seat,
                "organisation": who.organisation(it.organisation),
                "organisation_id": it.organisation,
                "member": who.person(it.member),
                "since": it.since.edtf,
                "until": it.until.edtf if it.until else None,
                "came": it.came,
                "left": it.left,
                "basis": basis_shown(composed.sittings[name, number], who.world),
                "appointment": name,
            }


def _by_seat(charter: Charter) -> Callable[[SittingShown], tuple[int, int, date]]:
    classes = [it.code for it in charter.classes]
    return lambda it: (
        classes.index(it["class"]),
        it["seat"],
        parse_fuzzy(it["since"]).last_day,
    )
