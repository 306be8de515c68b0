"""Who sits on a council: for whom, since when and by which decision, on any day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from roadmap_domain.domain.councils.charter import Charter, SeatClass
from roadmap_domain.domain.councils.events import CouncilStarted, StructureDecided, TermOpened
from roadmap_domain.domain.councils.rules import NoSuchCouncil
from roadmap_domain.domain.councils.state import COUNCIL, Council, CouncilTerm
from roadmap_domain.domain.terms.events import BesideNamed, DelegateNamed
from roadmap_domain.domain.terms.state import TERM, Appointment, Term, term_id
from roadmap_domain.kernel.recorded import Recorded
from roadmap_domain.kernel.texts import Language, wording
from roadmap_domain.views.composition import Composition, Who, composition_of, who_is
from roadmap_domain.views.council_history import (
    DeputyShown,
    SittingShown,
    composed_terms,
    deputy_history,
    seat_history,
)
from roadmap_domain.views.council_shown import (
    ChairShown,
    CouncilShown,
    DelegateShown,
    ObserverShown,
    SeatShown,
    Start,
    Structure,
)
from roadmap_domain.views.history import basis_shown
from roadmap_domain.views.programme import why_missing
from roadmap_domain.views.recorded import held_events
from roadmap_domain.views.world import World, asks

SCHEMA = "roadmap.council/1"


@asks
def council(world: World, council: str, *, history: bool = False) -> CouncilShown:
    """Who sits on a council, for whom, since when and by which decision; which seats are empty.

    With `history`: everybody who has held a seat, in all the terms that have begun.
    """
    recorded = held_events(world, COUNCIL.stream(council))
    counting = recorded if history else _without_other_terms(recorded, world.held_on)
    held = COUNCIL.evolved(r.event for r in counting)
    if held is None:
        raise why_missing(world, COUNCIL.stream(council), NoSuchCouncil(council))
    language, name = world.language, held.term_on(world.held_on)
    opened = held.terms[name].opened if name else None
    charter = held.charter_of(name) if name else _decided(held)
    stream = TERM.stream(term_id(council, name)) if name else None
    composed = composition_of(held_events(world, stream) if stream else ())
    who = who_is(world, composed, charter)
    per_class = opened.seats_per_class if opened else None
    return CouncilShown(
        SCHEMA,
        council,
        held.planned.name.in_language(language),
        world.held_on.isoformat(),
        _start(held, recorded, world.held_on),
        _structure(held, recorded, world),
        list(held.alternatives),
        _phase(charter, world.held_on, language),
        name,
        opened.first_day.edtf if opened else None,
        opened.last_day.edtf if opened else None,
        opened.chosen_on.edtf if opened and opened.chosen_on else None,
        list(charter.public) if charter else [],
        [] if charter is None or per_class is None else _seats(composed, charter, per_class, who),
        _chairs(composed, who),
        _observers(composed, charter, who),
        _delegates(composed, who),
        *(_history(world, council, held) if history else (None, None)),
    )


def _without_other_terms(recorded: Sequence[Recorded[Any]], day: date) -> Iterator[Recorded[Any]]:
    """What the answer rests on: not the terms of other days, most of what a council comes to."""
    for one in recorded:
        if not isinstance(one.event, TermOpened) or CouncilTerm(one.event).lasts_on(day):
            yield one


def _history(
    world: World, council: str, held: Council
) -> tuple[list[SittingShown], list[DeputyShown]]:
    terms = composed_terms(world, council, held)
    return seat_history(terms), deputy_history(terms)


def _decided(held: Council) -> Charter | None:
    code = held.decided.charter if held.decided else None
    return held.alternatives.get(code) if code else None


def _start(held: Council, recorded: Sequence[Recorded[Any]], day: date) -> Start:
    target = held.planned.start_by
    actual = next((r.effective_on for r in recorded if isinstance(r.event, CouncilStarted)), None)
    least = most = None
    if target is not None and (actual is not None or target.last_day < day):
        least = ((actual.first_day if actual else day) - target.last_day).days
        most = ((actual.last_day if actual else day) - target.last_day).days
    return Start(
        target.edtf if target else None,
        actual.edtf if actual else None,
        None if most is None else most > 0,
        None if least is None else max(least, 0),
        None if most is None else max(most, 0),
    )


def _structure(held: Council, recorded: Sequence[Recorded[Any]], world: World) -> Structure | None:
    decisions = [r for r in recorded if isinstance(r.event, StructureDecided)]
    if not decisions:
        return None
    latest, charter = decisions[-1], _decided(held)
    return Structure(
        latest.event.charter,
        wording(charter.title, world.language) if charter else None,
        latest.effective_on.edtf,
        basis_shown(latest.basis, world),
    )


def _phase(charter: Charter | None, day: date, language: Language) -> str | None:
    phases = charter.phases if charter else ()
    lasting = (it for it in phases if it.first_month <= day.month <= it.last_month)
    return next((it.title.in_language(language) for it in lasting), None)


def _seats(composed: Composition, charter: Charter, per_class: int, who: Who) -> list[SeatShown]:
    """Every seat of the charter, class by class, with whoever holds it."""
    held = {(it.latest.seat_class, it.latest.seat): name for name, it in _sitting(composed.term)}
    return [
        _seat(composed, seats, number, held.get((seats.code, number)), who)
        for seats in charter.classes
        for number in range(1, charter.seats_of(seats.code, per_class) + 1)
    ]


def _sitting(term: Term) -> Iterator[tuple[str, Appointment]]:
    """The appointments whose seat is held."""
    return ((name, it) for name, it in term.appointments.items() if it.latest.until is None)


def _seat(
    composed: Composition, seats: SeatClass, number: int, name: str | None, who: Who
) -> SeatShown:
    seat: SeatShown = {
        "class": seats.code,
        "class_title": seats.title.in_language(who.language),
        "seat": number,
        "organisation": None,
        "organisation_id": None,
        "member": None,
        "contact": None,
        "deputy_organisation": None,
        "deputy_organisation_id": None,
        "deputy": None,
        "member_since": None,
        "deputy_since": None,
        "since": None,
        "basis": None,
        "appointment": name,
        "vacant": name is None,
        "remarks": [],
    }
    if name is None:
        return seat
    held = composed.term.appointments[name]
    sitting, deputy = held.latest, held.deputy
    seat["organisation"] = who.organisation(sitting.organisation)
    seat["organisation_id"] = sitting.organisation
    seat["member"] = who.person(sitting.member)
    seat["contact"] = who.contact(sitting.member)
    seat["member_since"] = sitting.since.edtf if sitting.member else None
    seat["since"] = held.sittings[held.seated].since.edtf
    seat["basis"] = basis_shown(composed.basis_of_seat(name), who.world)
    seat["remarks"] = who.remarks(sitting.organisation, seats)
    if deputy is not None:
        seat["deputy_organisation"] = who.organisation(deputy.organisation)
        seat["deputy_organisation_id"] = deputy.organisation
        seat["deputy"] = who.person(deputy.person)
        seat["deputy_since"] = deputy.since.edtf if deputy.since else None
        seat["remarks"] += [f"deputy-{it}" for it in who.remarks(deputy.organisation, seats)]
    return seat


def _chairs(composed: Composition, who: Who) -> list[ChairShown]:
    shown = []
    for office, name in sorted(composed.term.chairs.items()):
        sitting, origin = composed.term.appointments[name].latest, composed.chairs[office]
        shown.append(
            ChairShown(
                office,
                who.organisation(sitting.organisation),
                who.person(sitting.member),
                origin.since,
                basis_shown(origin.basis, who.world),
            )
        )
    return shown


def _observers(composed: Composition, charter: Charter | None, who: Who) -> list[ObserverShown]:
    shown = []
    for name, mandate in composed.term.mandates.items():
        if isinstance(mandate.named, BesideNamed) and not mandate.ended:
            origin, person = composed.mandates[name], who.person(mandate.named.person)
            basis = basis_shown(origin.basis, who.world)
            shown.append(
                ObserverShown(mandate.named.body, person, origin.since, basis, vacant=False)
            )
    for beside in charter.beside if charter else ():
        there = sum(it.body == beside.body for it in shown)
        empty = ObserverShown(beside.body, None, None, None, vacant=True)
        shown += [empty] * max(beside.least - there, 0)
    return shown


def _delegates(composed: Composition, who: Who) -> list[DelegateShown]:
    return [
        DelegateShown(
            named.to.in_language(who.language),
            who.organisation(named.organisation),
            who.person(named.person),
            composed.mandates[name].since,
            basis_shown(composed.mandates[name].basis, who.world),
        )
        for name, mandate in composed.term.mandates.items()
        if isinstance(named := mandate.named, DelegateNamed) and not mandate.ended
    ]
