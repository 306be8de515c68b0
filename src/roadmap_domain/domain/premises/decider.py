"""The decisions on premises."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from roadmap_domain.domain.agreements.state import AGREEMENT
from roadmap_domain.domain.agreements.state import existing as existing_agreement
from roadmap_domain.domain.lending_principles.state import LENDING_PRINCIPLES
from roadmap_domain.domain.lending_principles.state import existing as existing_principles
from roadmap_domain.domain.premises import rules
from roadmap_domain.domain.premises.events import (
    PremisesAvailable,
    PremisesLent,
    PremisesMapped,
    PremisesReturned,
    PremisesUnavailable,
)
from roadmap_domain.domain.premises.state import PREMISES, Premises, existing
from roadmap_domain.domain.programmes.state import read_programme
from roadmap_domain.kernel.dates import DateLike, as_fuzzy
from roadmap_domain.kernel.recorded import Retracted
from roadmap_domain.kernel.retraction import retracted
from roadmap_domain.kernel.slices import Circumstances, decides
from roadmap_domain.kernel.texts import Text, TextLike, as_text
from roadmap_domain.kernel.values import Count


@decides(PREMISES)
def map_premises(
    premises: Premises | None,
    circumstances: Circumstances,
    *,
    programme: str,
    name: TextLike,
    address: TextLike | None = None,
    seats: Count | None = None,
    accessible: bool | None = None,
    suited_for: TextLike | None = None,
) -> list[PremisesMapped]:
    """Record that premises suit organisations, or what is found when they are mapped anew."""
    read_programme(circumstances, programme)
    mapped = PremisesMapped(
        programme, as_text(name), _text(address), seats, accessible, _text(suited_for)
    )
    if premises is not None and premises.mapped.programme != programme:
        raise rules.PremisesOfAnotherProgramme(premises.mapped.programme)
    return [] if premises is not None and premises.mapped == mapped else [mapped]


@decides(PREMISES)
def open_premises(
    premises: Premises | None,
    circumstances: Circumstances,
    *,
    lending_principles: str,
    conditions: TextLike | None = None,
) -> list[PremisesAvailable]:
    """Make premises available to organisations, by principles that hold on the day of effect."""
    premises = existing(premises, circumstances.aggregate_id)
    available = PremisesAvailable(lending_principles, _text(conditions))
    if premises.available == available:
        return []
    _check_principles(lending_principles, circumstances)
    return [available]


@decides(PREMISES)
def close_premises(
    premises: Premises | None, circumstances: Circumstances, *, reason: TextLike
) -> list[PremisesUnavailable]:
    """Say why premises cannot be lent, yet or any more."""
    premises = existing(premises, circumstances.aggregate_id)
    unavailable = PremisesUnavailable(as_text(reason))
    if premises.unavailable == unavailable:
        return []
    day = circumstances.effective_on.last_day
    for lent in _lent(premises, circumstances, day, date.max):
        raise rules.StillLent(lent.lending)
    return [unavailable]


@decides(PREMISES)
def lend_premises(
    premises: Premises | None,
    circumstances: Circumstances,
    *,
    lending: str,
    agreement: str,
    organisation: str,
    use: TextLike,
    until: DateLike | None = None,
    hours: TextLike | None = None,
) -> list[PremisesLent]:
    """Lend premises to an organisation from the day of effect, under an agreement that holds."""
    premises = existing(premises, circumstances.aggregate_id)
    since = circumstances.effective_on
    last = None if until is None else as_fuzzy(until)
    lent = PremisesLent(lending, agreement, organisation, as_text(use), since, last, _text(hours))
    if premises.lendings.get(lending, lent) != lent:
        raise rules.LendingExists(lending)
    if lending in premises.lendings:
        return []
    if last is not None and last.last_day < since.last_day:
        raise rules.LendingIsBackwards(since, last)
    if premises.available is None:
        raise rules.PremisesNotAvailable
    _check_principles(premises.available.lending_principles, circumstances)
    ends = _check_agreement(lent, circumstances)
    for other in _lent(premises, circumstances, since.last_day, ends):
        if lent.hours is None or other.hours is None or lent.hours.same_wording(other.hours):
            raise rules.LentAlready(other.lending)
    return [lent]


@decides(PREMISES)
def return_premises(
    premises: Premises | None, circumstances: Circumstances, *, lending: str
) -> list[PremisesReturned]:
    """End a lending: the day of effect is its last."""
    premises = existing(premises, circumstances.aggregate_id)
    last_day = circumstances.effective_on
    lent = premises.lendings.get(lending)
    if lent is None:
        raise rules.NoSuchLending(lending)
    if premises.returned.get(lending) == last_day:
        return []
    if last_day.last_day < lent.since.last_day:
        raise rules.LendingIsBackwards(lent.since, last_day)
    return [PremisesReturned(lending, last_day)]


@decides(PREMISES)
def retract_premises(
    _: Premises | None, circumstances: Circumstances, *, reason: TextLike
) -> list[Retracted]:
    """Retract the named event of premises, which never should have been recorded."""
    return retracted(circumstances, reason)


def _check_principles(lending_principles: str, circumstances: Circumstances) -> None:
    """Raise `NoSuchPrinciples`, or `PrinciplesDoNotHold` on the day of effect."""
    day = circumstances.effective_on.last_day
    known = existing_principles(
        circumstances.read(LENDING_PRINCIPLES, lending_principles), lending_principles
    )
    held = circumstances.read(LENDING_PRINCIPLES, lending_principles, held_on=day) or known
    if not held.hold:
        raise rules.PrinciplesDoNotHold(lending_principles)


def _check_agreement(lent: PremisesLent, circumstances: Circumstances) -> date:
    """The last day that a lending can have under its agreement; raises unless it may begin."""
    agreement = existing_agreement(circumstances.read(AGREEMENT, lent.agreement), lent.agreement)
    if agreement.drafted.subject != "premises":
        raise rules.AgreementNotForPremises(lent.agreement)
    if lent.organisation not in agreement.parties:
        raise rules.NotAParty(lent.organisation, lent.agreement)
    for day in (lent.since, lent.until):
        if day is not None and not agreement.holds_on(day.last_day):
            raise rules.AgreementDoesNotHold(lent.agreement, day)
    ends = lent.until or agreement.last_day
    return ends.last_day if ends else date.max


def _lent(
    premises: Premises, circumstances: Circumstances, first: date, last: date
) -> Iterator[PremisesLent]:
    """The lendings that go on on any of some days."""
    for lent in premises.lendings.values():
        ends = premises.ends(lent, circumstances.read(AGREEMENT, lent.agreement))
        if lent.since.last_day <= last and (ends is None or ends.last_day >= first):
            yield lent


def _text(value: TextLike | None) -> Text | None:
    return None if value is None else as_text(value)
