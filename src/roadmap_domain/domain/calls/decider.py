"""The decisions on a call for candidates.

The aggregate is `<council>/<term>`, as the term's composition is: so whoever appoints finds the
call.
"""

from __future__ import annotations

from itertools import combinations

from roadmap_domain.domain.calls import rules
from roadmap_domain.domain.calls.events import (
    CallEvent,
    CallExtended,
    CallOpened,
    CriterionAssessed,
    DeputyTie,
    RegistrationReceived,
    RegistrationWithdrawn,
    SelectionMade,
    SelectionProposed,
)
from roadmap_domain.domain.calls.selecting import Selecting, council_of
from roadmap_domain.domain.calls.state import CALL, CandidateCall, existing
from roadmap_domain.domain.councils.charter import Criterion
from roadmap_domain.domain.councils.charter_rules import CriterionNamedTwice
from roadmap_domain.domain.councils.holders import check_class, name_of
from roadmap_domain.domain.persons.state import PERSON
from roadmap_domain.domain.persons.state import existing as existing_person
from roadmap_domain.kernel.dates import DateLike, as_fuzzy
from roadmap_domain.kernel.recorded import Retracted
from roadmap_domain.kernel.retraction import retracted
from roadmap_domain.kernel.slices import Circumstances, decides
from roadmap_domain.kernel.texts import Text, TextLike, as_text


@decides(CALL)
def open_call(
    call: CandidateCall | None,
    circumstances: Circumstances,
    *,
    opens: DateLike,
    closes: DateLike,
    criteria: tuple[Criterion, ...] = (),
) -> list[CallEvent]:
    """Call for candidates for a term that the council has been given.

    Once they have been selected, candidates may be called for again, for the seats that are empty.
    """
    council, _, term = circumstances.aggregate_id.rpartition("/")
    opened = CallOpened(council, term, as_fuzzy(opens), as_fuzzy(closes), criteria)
    if call is not None and call.opened == opened:
        return []
    if call is not None and call.made is None:
        raise rules.CallExists
    charter, _ = council_of(circumstances.read, opened)
    if opened.closes.last_day < opened.opens.first_day:
        raise rules.CallIsBackwards(opened.opens, opened.closes)
    for one, other in combinations((*charter.criteria, *criteria), 2):
        if one.code == other.code:
            raise CriterionNamedTwice(one.code)
    return [opened]


@decides(CALL)
def extend_call(
    call: CandidateCall | None, circumstances: Circumstances, *, closes: DateLike, reason: TextLike
) -> list[CallEvent]:
    """Let a call close later; whoever has registered stays registered."""
    call, later = existing(call, circumstances.aggregate_id), as_fuzzy(closes)
    if call.closes == later and circumstances.corrects is None:
        return []
    _check_open(call, circumstances)
    if later.last_day <= call.closes.last_day:
        raise rules.ExtensionIsNotLater(call.closes)
    return [CallExtended(later, as_text(reason))]


@decides(CALL)
def receive_registration(
    call: CandidateCall | None,
    circumstances: Circumstances,
    *,
    registration: str,
    organisation: str,
    seat_class: str,
    link: TextLike | None = None,
    representative: str | None = None,
    deputy: str | None = None,
) -> list[CallEvent]:
    """Record that an organisation registered for a seat; the day of effect is when it came.

    What comes after the call's last day is recorded, but is late.
    """
    call, read = existing(call, circumstances.aggregate_id), circumstances.read
    received = RegistrationReceived(
        registration,
        organisation,
        seat_class,
        circumstances.effective_on,
        _text(link),
        representative,
        deputy,
    )
    if registration in call.registrations:
        if call.registrations[registration].received != received:
            raise rules.RegistrationExists(registration)
        return []
    _check_open(call, circumstances)
    if received.received_on.last_day < call.opened.opens.first_day:
        raise rules.NotYetOpen(call.opened.opens)
    charter, _ = council_of(read, call.opened)
    if charter.link_required and received.link is None:
        raise rules.LinkMissing
    check_class(read, organisation, charter.seat_class(seat_class), received.received_on.last_day)
    for other in call.registrations.values():
        same = other.received.organisation == organisation and not other.withdrawn
        elsewhere = other.received.seat_class != seat_class
        if same and (charter.one_seat_per_organisation or not elsewhere):
            raise rules.RegisteredAlready(name_of(read, organisation))
    for person in filter(None, (representative, deputy)):
        existing_person(read(PERSON, person), person)
    return [received]


@decides(CALL)
def withdraw_registration(
    call: CandidateCall | None,
    circumstances: Circumstances,
    *,
    registration: str,
    reason: TextLike | None = None,
) -> list[CallEvent]:
    """Record that whoever registered withdrew."""
    call = existing(call, circumstances.aggregate_id)
    if call.registration(registration).withdrawn:
        return []
    _check_open(call, circumstances)
    return [RegistrationWithdrawn(registration, _text(reason))]


@decides(CALL)
def assess_criterion(
    call: CandidateCall | None,
    circumstances: Circumstances,
    *,
    registration: str,
    criterion: str,
    met: bool,
    reason: TextLike | None = None,
) -> list[CallEvent]:
    """Record whether a registration meets a criterion; where it does not, with the reason."""
    call = existing(call, circumstances.aggregate_id)
    held = call.registration(registration)
    assessed = CriterionAssessed(registration, criterion, met, _text(reason))
    if held.assessed.get(criterion) == assessed and circumstances.corrects is None:
        return []
    _check_open(call, circumstances)
    Selecting.of(call, circumstances).check_assessable(held, criterion)
    if not met and assessed.reason is None:
        raise rules.NotMetNeedsReason
    return [assessed]


@decides(CALL)
def propose_selection(
    call: CandidateCall | None,
    circumstances: Circumstances,
    *,
    selected: tuple[str, ...],
    deputies: tuple[DeputyTie, ...] = (),
    reason: TextLike | None = None,
) -> list[CallEvent]:
    """Record whom the proposing body proposes to select; the basis is its decision."""
    call = existing(call, circumstances.aggregate_id)
    selecting = Selecting.of(call, circumstances)
    proposed = SelectionProposed(selecting.proposer(), selected, deputies, _text(reason))
    if call.proposed == proposed and circumstances.corrects is None:
        return []
    _check_open(call, circumstances)
    selecting.check(selected, deputies)
    return [proposed]


@decides(CALL)
def make_selection(
    call: CandidateCall | None,
    circumstances: Circumstances,
    *,
    selected: tuple[str, ...],
    deputies: tuple[DeputyTie, ...] = (),
    reason: TextLike | None = None,
) -> list[CallEvent]:
    """Record whom the selecting body selected; the basis is its decision."""
    call = existing(call, circumstances.aggregate_id)
    selecting = Selecting.of(call, circumstances)
    made = SelectionMade(selecting.selector(), selected, deputies, _text(reason))
    if call.made == made:
        return []
    _check_open(call, circumstances)
    selecting.check(selected, deputies)
    return [made]


@decides(CALL)
def retract_call(
    _: CandidateCall | None, circumstances: Circumstances, *, reason: TextLike
) -> list[Retracted]:
    """Retract the named event of a call, which never should have been recorded."""
    return retracted(circumstances, reason)


def _check_open(call: CandidateCall, circumstances: Circumstances) -> None:
    """Raise `CallIsDecided` where the selection is made and the decision corrects nothing."""
    if call.made is not None and circumstances.corrects is None:
        raise rules.CallIsDecided


def _text(value: TextLike | None) -> Text | None:
    return None if value is None else as_text(value)
