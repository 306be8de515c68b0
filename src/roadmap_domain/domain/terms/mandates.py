"""The decisions on a council's chairs, on those beside its members, and on who represents it."""

from __future__ import annotations

from roadmap_domain.domain.terms import mandate_rules, rules
from roadmap_domain.domain.terms.checks import body_of, check_sits, is_named
from roadmap_domain.domain.terms.events import (
    BesideNamed,
    ChairChosen,
    DelegateNamed,
    MandateEnded,
    Office,
    TermEvent,
)
from roadmap_domain.domain.terms.setting import setting_of
from roadmap_domain.domain.terms.state import TERM, Term
from roadmap_domain.kernel.slices import Circumstances, decides
from roadmap_domain.kernel.texts import TextLike, as_text


@decides(TERM)
def choose_chair(
    term: Term | None, circumstances: Circumstances, *, appointment: str, office: Office = "chair"
) -> list[TermEvent]:
    """Record which member chairs the council, or is vice chair."""
    term, setting = term or Term(), setting_of(circumstances)
    if setting.charter.chairs == "none":
        raise mandate_rules.NoChair
    held = term.appointment(appointment)
    if term.chairs.get(office) == appointment and circumstances.corrects is None:
        return []
    check_sits(held.latest, setting)
    if appointment in term.chairs.values():
        raise mandate_rules.TwoOffices
    return [ChairChosen(office, appointment)]


@decides(TERM)
def name_beside(
    term: Term | None,
    circumstances: Circumstances,
    *,
    appointment: str,
    body: str,
    person: str | None = None,
) -> list[TermEvent]:
    """Name somebody to sit beside the members for a body that the charter names."""
    term, setting = term or Term(), setting_of(circumstances)
    named = BesideNamed(appointment, body, person)
    if is_named(term, named):
        return []
    setting.check_day()
    bodies = {it.body: it for it in setting.charter.beside}
    if body not in bodies:
        raise mandate_rules.NobodyBeside(body, ", ".join(bodies) or "–")
    most = bodies[body].most
    there = [it for it in term.mandates.values() if not it.ended and body_of(it.named) == body]
    if most is not None and len(there) >= most:
        raise mandate_rules.TooManyBeside(body, most)
    setting.check_person(person)
    return [named]


@decides(TERM)
def name_delegate(
    term: Term | None,
    circumstances: Circumstances,
    *,
    appointment: str,
    to: TextLike,
    organisation: str,
    person: str | None = None,
) -> list[TermEvent]:
    """Name somebody to represent the council in a body, a group or a negotiation."""
    term, setting = term or Term(), setting_of(circumstances)
    named = DelegateNamed(appointment, as_text(to), organisation, person)
    if is_named(term, named):
        return []
    setting.check_day()
    setting.check_exists(organisation)
    setting.check_person(person)
    return [named]


@decides(TERM)
def end_mandate(
    term: Term | None,
    circumstances: Circumstances,
    *,
    appointment: str,
    reason: TextLike | None = None,
) -> list[TermEvent]:
    """Record that somebody beside the members, or a delegate, is so no more."""
    setting_of(circumstances)
    mandate = (term or Term()).mandates.get(appointment)
    if mandate is None:
        raise rules.NoSuchAppointment(appointment)
    if mandate.ended:
        return []
    return [MandateEnded(appointment, None if reason is None else as_text(reason))]
