"""The decisions on the composition of a council in a term.

The aggregate is `<council>/<term>`, as the council's `open-term` named it.
"""

from __future__ import annotations

from roadmap_domain.domain.councils import seat_rules
from roadmap_domain.domain.terms import rules
from roadmap_domain.domain.terms.checks import (
    check_new,
    check_sits,
    check_two,
    deputy_events,
    is_same,
    succession,
)
from roadmap_domain.domain.terms.events import (
    DeputyEnded,
    DeputyNamed,
    MemberAppointed,
    MemberEnded,
    MemberMoved,
    MemberNamed,
    MemberResigned,
    StoodIn,
    TermEvent,
)
from roadmap_domain.domain.terms.setting import setting_of
from roadmap_domain.domain.terms.state import TERM, Appointment, Deputy, Sitting, Term
from roadmap_domain.kernel.recorded import Retracted
from roadmap_domain.kernel.retraction import retracted
from roadmap_domain.kernel.slices import Circumstances, decides
from roadmap_domain.kernel.texts import TextLike, as_text


@decides(TERM)
def appoint_member(
    term: Term | None,
    circumstances: Circumstances,
    *,
    appointment: str,
    seat_class: str,
    organisation: str,
    member: str | None = None,
    deputy_organisation: str | None = None,
    deputy: str | None = None,
    reason: TextLike | None = None,
) -> list[TermEvent]:
    """Give a seat of a class to an organisation or a body, perhaps with its member and deputy.

    The seat is the first free one of the class. `member` and `deputy` are persons. The reason is
    needed where others than these were selected in the term's call.
    """
    term, setting = term or Term(), setting_of(circumstances)
    bound = None if deputy_organisation is None else Deputy(deputy_organisation, deputy)
    known = term.appointments.get(appointment)
    if known is not None and is_same(known, seat_class, organisation, member, bound):
        return []
    check_new(term, appointment)
    setting.check_day()
    setting.check_class(organisation, seat_class)
    why = None if reason is None else as_text(reason)
    setting.check_selected(seat_class, organisation, why)
    setting.check_one_place(term, organisation)
    seat = setting.free_seat(term, seat_class)
    setting.check_basis()
    setting.check_rotation(term, organisation)
    setting.check_person(member)
    since = circumstances.effective_on
    sitting = Sitting(seat_class, seat, organisation, member, since)
    events: list[TermEvent] = [
        MemberAppointed(appointment, seat_class, seat, organisation, member, since, why)
    ]
    if bound is not None:
        held = Appointment((sitting,))
        events += deputy_events(term, setting, appointment, held, bound, reason=why)
    return events


@decides(TERM)
def appoint_deputy(
    term: Term | None,
    circumstances: Circumstances,
    *,
    appointment: str,
    organisation: str,
    person: str | None = None,
    reason: TextLike | None = None,
) -> list[TermEvent]:
    """Give a member a deputy.

    The reason is needed where the charter binds deputies and another was selected in the term's
    call.
    """
    term, setting = term or Term(), setting_of(circumstances)
    held, deputy = term.appointment(appointment), Deputy(organisation, person)
    if held.deputy == deputy and circumstances.corrects is None:
        return []
    check_sits(held.latest, setting)
    setting.check_basis()
    why = None if reason is None else as_text(reason)
    return deputy_events(term, setting, appointment, held, deputy, reason=why)


@decides(TERM)
def end_deputy(
    term: Term | None, circumstances: Circumstances, *, appointment: str, reason: TextLike
) -> list[TermEvent]:
    """Record that a member's deputy is deputy no more."""
    setting_of(circumstances)
    if (term or Term()).appointment(appointment).deputy is None:
        raise rules.NoDeputy
    return [DeputyEnded(appointment, as_text(reason))]


@decides(TERM)
def resign_member(
    term: Term | None,
    circumstances: Circumstances,
    *,
    appointment: str,
    reason: TextLike | None = None,
) -> list[TermEvent]:
    """Record that a member gives up the seat; the deputy bound to it becomes the member.

    The day of effect is the first without the member, and the successor's first.
    """
    setting, day = setting_of(circumstances), circumstances.effective_on
    held = (term or Term()).appointment(appointment)
    if any((it.until, it.left) == (day, "resigned") for it in held.sittings):
        return []
    check_sits(held.latest, setting)
    why = None if reason is None else as_text(reason)
    resigned = MemberResigned(appointment, day, why)
    return [resigned, *succession(setting, appointment, held)]


@decides(TERM)
def end_member(
    term: Term | None, circumstances: Circumstances, *, appointment: str, reason: TextLike
) -> list[TermEvent]:
    """End a member's seat by decision, as when the organisation is no more.

    The deputy bound to it becomes the member. The day of effect is the first without the member.
    """
    setting, day = setting_of(circumstances), circumstances.effective_on
    held = (term or Term()).appointment(appointment)
    if any((it.until, it.left) == (day, "ended") for it in held.sittings):
        return []
    check_sits(held.latest, setting)
    setting.check_basis()
    ended = MemberEnded(appointment, day, as_text(reason))
    return [ended, *succession(setting, appointment, held)]


@decides(TERM)
def move_member(
    term: Term | None, circumstances: Circumstances, *, appointment: str, seat_class: str
) -> list[TermEvent]:
    """Move a member to a seat of another class, as when the organisation's own class changed."""
    term, setting = term or Term(), setting_of(circumstances)
    held = term.appointment(appointment)
    if held.latest.seat_class == seat_class:
        return []
    check_sits(held.latest, setting)
    setting.check_class(held.latest.organisation, seat_class)
    if held.deputy is not None and setting.charter.deputies.same_class:
        setting.check_class(held.deputy.organisation, seat_class, seat_rules.DeputyOfAnotherClass)
    setting.check_basis()
    seat = setting.free_seat(term, seat_class)
    return [MemberMoved(appointment, seat_class, seat, circumstances.effective_on)]


@decides(TERM)
def name_member(
    term: Term | None, circumstances: Circumstances, *, appointment: str, person: str
) -> list[TermEvent]:
    """Name another person to sit in a seat; the seat and its organisation stay as they are.

    The day of effect is the person's first. Where the charter has persons named for the term or for
    a year, somebody is named anew before that only by a decision.
    """
    setting, since = setting_of(circumstances), circumstances.effective_on
    held = (term or Term()).appointment(appointment)
    if held.latest.member == person and circumstances.corrects is None:
        return []
    check_sits(held.latest, setting)
    if held.latest.member is not None:
        setting.check_naming(held.latest.since)
    check_two(person, held.deputy.person if held.deputy else None)
    setting.check_person(person)
    return [MemberNamed(appointment, person, since)]


@decides(TERM)
def name_deputy(
    term: Term | None, circumstances: Circumstances, *, appointment: str, person: str
) -> list[TermEvent]:
    """Name another person as a member's deputy; the deputy's organisation stays as it is.

    Where the charter has persons named for the term or for a year, somebody is named anew before
    that only by a decision.
    """
    setting, since = setting_of(circumstances), circumstances.effective_on
    held = (term or Term()).appointment(appointment)
    deputy = held.deputy
    if deputy is None:
        raise rules.NoDeputy
    if deputy.person == person and circumstances.corrects is None:
        return []
    check_sits(held.latest, setting)
    if deputy.person is not None and deputy.since is not None:
        setting.check_naming(deputy.since)
    check_two(held.latest.member, person)
    setting.check_person(person)
    return [DeputyNamed(appointment, person, since)]


@decides(TERM)
def stand_in(
    term: Term | None, circumstances: Circumstances, *, appointment: str, meeting: TextLike
) -> list[TermEvent]:
    """Record that a deputy stood in for the member at one meeting; the member stays a member."""
    term, stood_in = term or Term(), StoodIn(appointment, as_text(meeting))
    held = term.appointment(appointment)
    if stood_in in term.stood_in:
        return []
    check_sits(held.latest, setting_of(circumstances))
    if held.deputy is None:
        raise rules.NoDeputy
    return [stood_in]


@decides(TERM)
def retract_term(
    _: Term | None, circumstances: Circumstances, *, reason: TextLike
) -> list[Retracted]:
    """Retract the named event of a term, which never should have been recorded."""
    return retracted(circumstances, reason)
