"""What the decisions on a composition check, and what follows for deputies."""

from __future__ import annotations

from roadmap_domain.domain.councils import seat_rules
from roadmap_domain.domain.terms import rules
from roadmap_domain.domain.terms.events import (
    BesideNamed,
    DelegateNamed,
    DeputyAppointed,
    DeputySucceeded,
    TermEvent,
)
from roadmap_domain.domain.terms.setting import Setting
from roadmap_domain.domain.terms.state import Appointment, Deputy, Sitting, Term
from roadmap_domain.kernel.texts import Text


def check_new(term: Term, appointment: str) -> None:
    """Raise `AppointmentExists` where the id is another appointment's."""
    if appointment in term.appointments or appointment in term.mandates:
        raise rules.AppointmentExists(appointment)


def is_same(
    known: Appointment, seat_class: str, organisation: str, member: str | None, bound: Deputy | None
) -> bool:
    """Whether an appointment was made as it is now asked for."""
    first, *successors = known.sittings
    deputies = [known.deputy, *(Deputy(it.organisation, it.member) for it in successors)]
    same = (first.seat_class, first.organisation, first.member)
    return same == (seat_class, organisation, member) and (not bound or bound in deputies)


def is_named(term: Term, named: BesideNamed | DelegateNamed) -> bool:
    """Whether a mandate was given as it is now asked for; raises `AppointmentExists`."""
    known = term.mandates.get(named.appointment)
    if known is not None and known.named == named:
        return True
    check_new(term, named.appointment)
    return False


def body_of(named: BesideNamed | DelegateNamed) -> str | None:
    """The body that somebody sits beside the members for."""
    return named.body if isinstance(named, BesideNamed) else None


def check_sits(sitting: Sitting, setting: Setting) -> None:
    """Raise unless whoever holds a seat holds it on the day of the decision."""
    if setting.day < sitting.since.last_day:
        raise rules.LeavesBeforeAppointment(setting.circumstances.effective_on, sitting.since)
    if not sitting.sits_after(setting.day):
        raise rules.MemberHasLeft
    setting.check_day()


def deputy_events(
    term: Term,
    setting: Setting,
    appointment: str,
    held: Appointment,
    deputy: Deputy,
    *,
    reason: Text | None,
) -> list[TermEvent]:
    """The deputy of a member, as the charter allows it; the reason is for one not selected."""
    deputies, member = setting.charter.deputies, held.latest
    if deputies.kind == "none":
        raise seat_rules.NoDeputies
    if held.deputy is not None:
        raise rules.DeputyExists
    same = deputy.organisation == member.organisation
    if same and deputies.organisation == "other":
        raise seat_rules.DeputyOfSameOrganisation
    if not same and deputies.organisation == "same":
        raise seat_rules.DeputyOfOtherOrganisation
    if deputies.same_class:
        setting.check_class(
            deputy.organisation, member.seat_class, otherwise=seat_rules.DeputyOfAnotherClass
        )
    else:
        setting.check_exists(deputy.organisation, member.seat_class)
    setting.check_bound(member, deputy.organisation, reason)
    setting.check_one_place(term, deputy.organisation, beside=appointment)
    setting.check_person(deputy.person)
    check_two(member.member, deputy.person)
    since = setting.circumstances.effective_on
    return [DeputyAppointed(appointment, deputy.organisation, deputy.person, since, reason)]


def check_two(member: str | None, deputy: str | None) -> None:
    """Raise `DeputyToThemselves` where one person would be both."""
    if member is not None and member == deputy:
        raise rules.DeputyToThemselves


def succession(setting: Setting, appointment: str, held: Appointment) -> list[TermEvent]:
    """The deputy becomes the member where the charter binds deputies.

    A correction of the day on which a member left says nothing about the succession, which has an
    event of its own; a deputy whose organisation has ended does not succeed.
    """
    deputy, bound = held.deputy, setting.charter.deputies.kind == "bound"
    if deputy is None or not bound or setting.circumstances.corrects is not None:
        return []
    if setting.holder(deputy.organisation, held.latest.seat_class).has_ended:
        return []
    return [DeputySucceeded(appointment, setting.circumstances.effective_on)]
