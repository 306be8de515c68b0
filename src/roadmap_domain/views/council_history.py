"""Everybody who has held a seat of a council, in all of its terms."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import TypedDict

from attrs import frozen

from roadmap_domain.domain.councils.charter import Charter
from roadmap_domain.domain.councils.state import Council
from roadmap_domain.domain.terms.state import TERM, term_id
from roadmap_domain.kernel.dates import parse_fuzzy
from roadmap_domain.views.composition import Composition, Who, composition_of, who_is
from roadmap_domain.views.history import BasisShown, basis_shown
from roadmap_domain.views.recorded import held_events
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
appointed, succeeded, moved, or named by the organisation; and how they `left`: resigned, ended,
moved, renamed where the organisation named another, or term-over where the term is."""


@frozen
class DeputyShown:
    """Somebody who stood by as a deputy from a day on, until the first day without them."""

    term: str
    organisation: str
    organisation_id: str
    deputy: str | None
    since: str
    until: str | None
    basis: BasisShown | None
    appointment: str


@frozen
class ComposedTerm:
    """A term that has been composed: its charter, its composition, and who is who in it.

    `over_from` is the first day without it, where it is over.
    """

    name: str
    over_from: str | None
    charter: Charter
    composed: Composition
    who: Who


def composed_terms(world: World, council: str, held: Council) -> list[ComposedTerm]:
    """The terms of a council whose charter is known, in their order."""
    terms = []
    for name in sorted(held.terms, key=held.beginning):
        if (charter := held.charter_of(name)) is not None:
            composed = composition_of(held_events(world, TERM.stream(term_id(council, name))))
            who = who_is(world, composed, charter)
            term = held.terms[name]
            over_from = term.over_from.edtf if term.is_over_on(world.held_on) else None
            terms.append(ComposedTerm(name, over_from, charter, composed, who))
    return terms


def seat_history(terms: Iterable[ComposedTerm]) -> list[SittingShown]:
    """The sittings of each term, by class, seat and day."""
    return [it for term in terms for it in sorted(_sittings(term), key=_by_seat(term.charter))]


def deputy_history(terms: Iterable[ComposedTerm]) -> list[DeputyShown]:
    """Whoever has stood by as a deputy in each term, by appointment and day."""
    return [it for term in terms for it in _deputies(term)]


def _sittings(term: ComposedTerm) -> Iterator[SittingShown]:
    composed, who = term.composed, term.who
    for name, appointment in composed.term.appointments.items():
        for number, it in enumerate(appointment.sittings):
            title = term.charter.seat_class(it.seat_class).title
            yield {
                "term": term.name,
                "class": it.seat_class,
                "class_title": title.in_language(who.language),
                "seat": it.seat,
                "organisation": who.organisation(it.organisation),
                "organisation_id": it.organisation,
                "member": who.person(it.member),
                "since": it.since.edtf,
                "until": it.until.edtf if it.until else term.over_from,
                "came": it.came,
                "left": it.left or ("term-over" if term.over_from else None),
                "basis": basis_shown(composed.sittings[name, number], who.world),
                "appointment": name,
            }


def _deputies(term: ComposedTerm) -> Iterator[DeputyShown]:
    composed, who = term.composed, term.who
    for name, stood in composed.deputies.items():
        for it in stood:
            yield DeputyShown(
                term.name,
                who.organisation(it.deputy.organisation),
                it.deputy.organisation,
                who.person(it.deputy.person),
                it.origin.since,
                it.until or term.over_from,
                basis_shown(it.origin.basis, who.world),
                name,
            )


def _by_seat(charter: Charter) -> Callable[[SittingShown], tuple[int, int, date]]:
    classes = [it.code for it in charter.classes]
    return lambda it: (
        classes.index(it["class"]),
        it["seat"],
        parse_fuzzy(it["since"]).last_day,
    )
