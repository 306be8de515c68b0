"""What organisations, bodies, councils, calls and terms rest on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from roadmap_domain.domain.bodies.events import BodyMerged
from roadmap_domain.domain.bodies.state import BODY
from roadmap_domain.domain.calls.events import CallOpened, RegistrationReceived
from roadmap_domain.domain.calls.state import CALL, CandidateCall
from roadmap_domain.domain.councils.charter import SeatClass
from roadmap_domain.domain.councils.events import CouncilPlanned
from roadmap_domain.domain.councils.holders import belongs
from roadmap_domain.domain.councils.state import COUNCIL
from roadmap_domain.domain.organisations.events import OrganisationMerged
from roadmap_domain.domain.organisations.state import ORGANISATION
from roadmap_domain.domain.programmes.state import PROGRAMME
from roadmap_domain.domain.resting.basics import (
    Missing,
    Resting,
    is_continued,
    is_of_a_programme,
    programme_named,
)
from roadmap_domain.domain.terms.events import DelegateNamed, DeputyAppointed, MemberAppointed
from roadmap_domain.domain.terms.state import TERM, Sitting, Term
from roadmap_domain.kernel.slices import Read


def _call_names(_: str, event: CallOpened | RegistrationReceived) -> Iterator[str]:
    if isinstance(event, CallOpened):
        yield COUNCIL.stream(event.council)
    else:
        yield ORGANISATION.stream(event.organisation)
        yield BODY.stream(event.organisation)


def _call(_: str, call: CandidateCall, read: Read) -> Missing:
    council = read(COUNCIL, call.opened.council)
    if council is None or call.opened.term not in council.terms:
        yield ("term",)
    for code, it in call.registrations.items():
        if not _is_there(it.received.organisation, read):
            yield "organisation", code


def _term_names(
    term: str, event: MemberAppointed | DeputyAppointed | DelegateNamed
) -> Iterator[str]:
    yield COUNCIL.stream(term.rpartition("/")[0])
    yield CALL.stream(term)
    yield ORGANISATION.stream(event.organisation)
    yield BODY.stream(event.organisation)


def _term(term_id: str, term: Term, read: Read) -> Missing:
    council_id, _, name = term_id.rpartition("/")
    council, call = read(COUNCIL, council_id), read(CALL, term_id)
    if council is None or name not in council.terms:
        yield ("term",)
        return
    charter = council.charter_of(name)
    classes = {} if charter is None else {it.code: it for it in charter.classes}
    for organisation in set(term.involved):
        if not _is_there(organisation, read):
            yield "organisation", organisation
    for appointment, it in term.appointments.items():
        for number, sitting in enumerate(it.sittings):
            if not _may_hold(sitting, classes.get(sitting.seat_class), read):
                yield "class", appointment, number
        first = it.sittings[0]
        if call is not None and not call.has_selected(first.seat_class, first.organisation):
            yield "selected", appointment


def _is_there(organisation: str, read: Read) -> bool:
    return read(ORGANISATION, organisation) is not None or read(BODY, organisation) is not None


def _may_hold(sitting: Sitting, seats: SeatClass | None, read: Read) -> bool:
    """Whether an organisation was of a seat's class when it came to the seat."""
    of, day = sitting.organisation, sitting.since.last_day
    held = read(ORGANISATION, of, held_on=day) or read(BODY, of, held_on=day)
    return seats is not None and held is not None and belongs(held, seats)


RESTING: Final = (
    Resting(
        ORGANISATION,
        (ORGANISATION,),
        (OrganisationMerged,),
        lambda _, event: iter((ORGANISATION.stream(event.into),)),
        is_continued(ORGANISATION, lambda organisation: organisation.merged_into),
    ),
    Resting(
        BODY,
        (BODY,),
        (BodyMerged,),
        lambda _, event: iter((BODY.stream(event.into),)),
        is_continued(BODY, lambda body: body.merged_into),
    ),
    Resting(
        COUNCIL,
        (PROGRAMME,),
        (CouncilPlanned,),
        programme_named,
        is_of_a_programme(lambda council: council.planned.programme),
    ),
    Resting(
        CALL,
        (COUNCIL, ORGANISATION, BODY),
        (CallOpened, RegistrationReceived),
        _call_names,
        _call,
    ),
    Resting(
        TERM,
        (COUNCIL, CALL, ORGANISATION, BODY),
        (MemberAppointed, DeputyAppointed, DelegateNamed),
        _term_names,
        _term,
    ),
)
