"""What each aggregate takes for granted of others, so that nobody takes it away from under them.

A correction or a retraction in one stream is refused where an aggregate in another rests on what it
would change. Which aggregates may rest on it is told by their events that name it; what they take
for granted and is not so, by their states.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Final

from attrs import frozen

from roadmap_domain.domain.actions.events import ActionCarriedOver, ActionPlanned
from roadmap_domain.domain.actions.state import ACTION, Action
from roadmap_domain.domain.applications.events import ApplicationReceived
from roadmap_domain.domain.applications.state import APPLICATION, Application
from roadmap_domain.domain.appropriations.state import APPROPRIATION
from roadmap_domain.domain.bodies.events import BodyMerged
from roadmap_domain.domain.bodies.state import BODY
from roadmap_domain.domain.calls.events import CallOpened, RegistrationReceived
from roadmap_domain.domain.calls.state import CALL, CandidateCall
from roadmap_domain.domain.councils.charter import SeatClass
from roadmap_domain.domain.councils.events import CouncilPlanned
from roadmap_domain.domain.councils.holders import belongs
from roadmap_domain.domain.councils.state import COUNCIL
from roadmap_domain.domain.gatherings.events import SeriesStarted
from roadmap_domain.domain.gatherings.state import GATHERING
from roadmap_domain.domain.grant_calls.events import GrantCallOpened
from roadmap_domain.domain.grant_calls.state import GRANT_CALL, GrantCall
from roadmap_domain.domain.indicators.events import IndicatorDefined
from roadmap_domain.domain.indicators.state import INDICATOR, Indicator
from roadmap_domain.domain.organisations.events import OrganisationMerged
from roadmap_domain.domain.organisations.state import ORGANISATION
from roadmap_domain.domain.programmes.events import ProgrammeSucceeded
from roadmap_domain.domain.programmes.state import PROGRAMME
from roadmap_domain.domain.reviews.events import ReviewConducted
from roadmap_domain.domain.reviews.state import REVIEW
from roadmap_domain.domain.terms.events import DelegateNamed, DeputyAppointed, MemberAppointed
from roadmap_domain.domain.terms.state import TERM, Sitting, Term
from roadmap_domain.domain.year_plans.events import YearPlanOpened
from roadmap_domain.domain.year_plans.state import YEAR_PLAN, YearPlan, year_plan_id
from roadmap_domain.kernel.slices import Read, Slice

Missing = Iterator[tuple[object, ...]]
"""What is taken for granted and is not so, each told apart from the others."""


@frozen
class Resting:
    """How the aggregates of a slice rest on others.

    `names` answers with the streams that an event names, by the aggregate's id; `missing` with what
    a state takes for granted of others and is not so.
    """

    of: Slice[Any, Any]
    on: tuple[Slice[Any, Any], ...]
    events: tuple[type[Any], ...]
    names: Callable[[str, Any], Iterator[str]]
    missing: Callable[[str, Any, Read], Missing]


def _programme_named(_: str, event: Any) -> Iterator[str]:  # noqa: ANN401 # has a programme
    if event.programme is not None:
        yield PROGRAMME.stream(event.programme)


def _action_names(_: str, event: ActionPlanned | ActionCarriedOver) -> Iterator[str]:
    yield PROGRAMME.stream(event.programme)
    yield YEAR_PLAN.stream(year_plan_id(event.programme, event.entry.year))
    if isinstance(event, ActionPlanned) and event.raised_from is not None:
        yield REVIEW.stream(event.raised_from.review)


def _action(_: str, action: Action, read: Read) -> Missing:
    for year, programme_id in action.programmes.items():
        programme = read(PROGRAMME, programme_id)
        if programme is None or action.entries[year].heading not in programme.headings:
            yield "heading", year
        for code in action.entries[year].serves:
            if programme is None or code not in programme.milestones:
                yield "milestone", year, code
        if read(YEAR_PLAN, year_plan_id(programme_id, year)) is None:
            yield "year plan", year
        outcome = action.outcomes.get(year)
        if outcome is not None and (programme is None or outcome not in programme.scale):
            yield "outcome", year
    for year in action.carried_from.values():
        plan = read(YEAR_PLAN, year_plan_id(action.programmes[year], year))
        if action.outcome(year, plan) is None:
            yield "assessed", year
    raised = action.raised_from
    review = None if raised is None else read(REVIEW, raised.review)
    if raised is not None and (review is None or raised.number not in review.proposals):
        yield "proposal", raised


def _year_plan(_: str, plan: YearPlan, read: Read) -> Missing:
    programme = read(PROGRAMME, plan.programme)
    if programme is None:
        yield ("programme",)
        return
    for heading, outcome in plan.outcomes.items():
        if heading not in programme.headings:
            yield "heading", heading
        if outcome not in programme.scale:
            yield "outcome", outcome


def _indicator(_: str, indicator: Indicator, read: Read) -> Missing:
    defined = indicator.defined
    programme = read(PROGRAMME, defined.programme)
    if programme is None:
        yield ("programme",)
    for goal in defined.goals:
        if programme is None or goal not in programme.headings:
            yield "goal", goal


def _is_of_a_programme(programme_of: Callable[[Any], str | None]) -> Callable[..., Missing]:
    """What an aggregate takes for granted that asks nothing of its programme but to be there."""

    def missing(_: str, state: Any, read: Read) -> Missing:  # noqa: ANN401 # of any slice
        programme = programme_of(state)
        if programme is not None and read(PROGRAMME, programme) is None:
            yield ("programme",)

    return missing


def _is_continued(
    of: Slice[Any, Any], by: Callable[[Any], str | None]
) -> Callable[[str, Any, Read], Missing]:
    """What an aggregate takes for granted that another of its kind continues."""

    def missing(_: str, state: Any, read: Read) -> Missing:  # noqa: ANN401 # of any slice
        other = by(state)
        if other is not None and read(of, other) is None:
            yield ("continued by",)

    return missing


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


def _application_names(_: str, event: ApplicationReceived) -> Iterator[str]:
    yield GRANT_CALL.stream(event.call)
    yield ORGANISATION.stream(event.organisation)


def _application(_: str, application: Application, read: Read) -> Missing:
    received = application.received
    if read(GRANT_CALL, received.call) is None:
        yield ("call",)
    if read(ORGANISATION, received.organisation) is None:
        yield ("organisation",)


def _grant_call_names(_: str, event: GrantCallOpened) -> Iterator[str]:
    yield APPROPRIATION.stream(event.appropriation)


def _grant_call(_: str, call: GrantCall, read: Read) -> Missing:
    if read(APPROPRIATION, call.opened.appropriation) is None:
        yield ("appropriation",)


RESTING: Final = (
    Resting(
        PROGRAMME,
        (PROGRAMME,),
        (ProgrammeSucceeded,),
        lambda _, event: iter((PROGRAMME.stream(event.successor),)),
        _is_continued(PROGRAMME, lambda programme: programme.successor),
    ),
    Resting(
        ORGANISATION,
        (ORGANISATION,),
        (OrganisationMerged,),
        lambda _, event: iter((ORGANISATION.stream(event.into),)),
        _is_continued(ORGANISATION, lambda organisation: organisation.merged_into),
    ),
    Resting(
        BODY,
        (BODY,),
        (BodyMerged,),
        lambda _, event: iter((BODY.stream(event.into),)),
        _is_continued(BODY, lambda body: body.merged_into),
    ),
    Resting(
        REVIEW,
        (PROGRAMME,),
        (ReviewConducted,),
        _programme_named,
        _is_of_a_programme(lambda review: review.conducted.programme),
    ),
    Resting(YEAR_PLAN, (PROGRAMME,), (YearPlanOpened,), _programme_named, _year_plan),
    Resting(
        ACTION,
        (ACTION, YEAR_PLAN, PROGRAMME, REVIEW),
        (ActionPlanned, ActionCarriedOver),
        _action_names,
        _action,
    ),
    Resting(INDICATOR, (PROGRAMME,), (IndicatorDefined,), _programme_named, _indicator),
    Resting(
        GATHERING,
        (PROGRAMME,),
        (SeriesStarted,),
        _programme_named,
        _is_of_a_programme(lambda series: series.started.programme),
    ),
    Resting(
        COUNCIL,
        (PROGRAMME,),
        (CouncilPlanned,),
        _programme_named,
        _is_of_a_programme(lambda council: council.planned.programme),
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
    Resting(GRANT_CALL, (APPROPRIATION,), (GrantCallOpened,), _grant_call_names, _grant_call),
    Resting(
        APPLICATION,
        (GRANT_CALL, ORGANISATION),
        (ApplicationReceived,),
        _application_names,
        _application,
    ),
)
"""Every slice whose aggregates rest on others; a slice rests on itself where its own events may."""
