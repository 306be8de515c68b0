"""What a decision on a composition rests on: the council, its term and charter, and who is who."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from attrs import frozen

from roadmap_domain.domain.bodies.state import Body
from roadmap_domain.domain.calls.state import CALL
from roadmap_domain.domain.councils import seat_rules
from roadmap_domain.domain.councils.charter import Charter
from roadmap_domain.domain.councils.holders import check_class, check_exists, holder_of, name_of
from roadmap_domain.domain.councils.state import COUNCIL, Council, CouncilTerm
from roadmap_domain.domain.councils.state import existing as existing_council
from roadmap_domain.domain.organisations.state import Organisation
from roadmap_domain.domain.persons.state import PERSON
from roadmap_domain.domain.persons.state import existing as existing_person
from roadmap_domain.domain.terms import rules
from roadmap_domain.domain.terms.state import TERM, Sitting, Term, term_id
from roadmap_domain.kernel.basis import DecisionBasis
from roadmap_domain.kernel.dates import FuzzyDate
from roadmap_domain.kernel.rules import RuleViolation
from roadmap_domain.kernel.slices import Circumstances
from roadmap_domain.kernel.texts import Text


@frozen
class Setting:
    """The term that is composed, and the circumstances of the decision."""

    circumstances: Circumstances
    council_id: str
    council: Council
    name: str

    @property
    def day(self) -> date:
        """The day from which the decision holds."""
        return self.circumstances.effective_on.last_day

    @property
    def term(self) -> CouncilTerm:
        """The term as the council was given it."""
        return self.council.terms[self.name]

    @property
    def charter(self) -> Charter:
        """The term's charter; raises `CharterNotKnown`."""
        charter = self.council.charter_of(self.name)
        if charter is None:
            raise seat_rules.CharterNotKnown
        return charter

    def seats_of(self, seat_class: str) -> int:
        """How many seats a class has in the term."""
        return self.charter.seats_of(seat_class, self.term.opened.seats_per_class or 0)

    def free_seat(self, term: Term, seat_class: str) -> int:
        """The first seat of a class that nobody holds or is to hold; raises `ClassIsFull`."""
        seats, taken = self.seats_of(seat_class), term.seats_taken(seat_class, self.day)
        for seat in range(1, seats + 1):
            if seat not in taken:
                return seat
        raise rules.ClassIsFull(self.charter.seat_class(seat_class).title, seats)

    def check_day(self) -> None:
        """Raise `OutsideTerm` where the decision holds from a day that is not in the term."""
        opened = self.term.opened
        if self.day < opened.first_day.first_day or self.term.is_over_on(self.day):
            days = (opened.first_day, opened.last_day)
            raise rules.OutsideTerm(self.circumstances.effective_on, self.name, *days)

    def check_basis(self) -> None:
        """Raise unless the composition may change on the basis that the decision has.

        From the term's first day it is selected by a body of the charter, later it changes with the
        approval of one; where the charter names none, nothing is asked.
        """
        if self.day > self.term.opened.first_day.last_day:
            self._check_rests_on(self.charter.changes_approved_by, rules.ChangeNeedsApproval)
        else:
            bodies = tuple(dict.fromkeys(route.by for route in self.charter.selections))
            self._check_rests_on(bodies, seat_rules.SelectionNeedsDecision)

    def check_naming(self, named: FuzzyDate) -> None:
        """Raise where somebody who was named on a day would give way before the charter lets them.

        They are named for the term, or for the year where the charter says so; before that another
        is named by a decision of a body by which the composition may change.
        """
        naming, yearly = self.charter.naming, "yearly" in self.charter.naming
        if not naming or (yearly and named.last_day.year < self.day.year):
            return
        self.check_basis()
        if not isinstance(self.circumstances.basis, DecisionBasis):
            raise rules.NamedAlready(str(self.day.year) if yearly else self.name)

    def check_selected(self, seat_class: str, organisation: str, reason: Text | None) -> None:
        """Raise `NotSelected` where candidates were called for, and others were selected."""
        call = self.circumstances.read(CALL, self.circumstances.aggregate_id)
        if call is not None and not call.has_selected(seat_class, organisation):
            self._check_decided_otherwise(organisation, seat_class, reason)

    def check_bound(self, member: Sitting, deputy: str, reason: Text | None) -> None:
        """The same of a deputy who is bound to a member."""
        call = self.circumstances.read(CALL, self.circumstances.aggregate_id)
        if call is None or self.charter.deputies.kind != "bound":
            return
        if not call.has_bound(member.organisation, deputy):
            self._check_decided_otherwise(deputy, member.seat_class, reason)

    def check_one_place(self, term: Term, organisation: str, *, beside: str | None = None) -> None:
        """Raise `SecondSeat` where an organisation has a place already.

        `beside` is the appointment whose own member does not count.
        """
        if not self.charter.one_seat_per_organisation:
            return
        for name, appointment in term.appointments.items():
            places = [it for it in appointment.sittings if it.sits_after(self.day)]
            holders = set() if name == beside else {it.organisation for it in places}
            if places and appointment.deputy:
                holders.add(appointment.deputy.organisation)
            if organisation in holders:
                raise seat_rules.SecondSeat(name_of(self.circumstances.read, organisation))

    def check_rotation(self, term: Term, organisation: str) -> None:
        """Raise `RotationNotMet` where too many would go on from the previous term."""
        share, before = self.charter.rotation, self.council.term_before(self.name)
        if share is None or before is None:
            return
        previous = self.circumstances.read(TERM, term_id(self.council_id, before)) or Term()
        sat = previous.organisations
        total = self.charter.total(self.term.opened.seats_per_class or 0)
        most = total * (share.of - share.part) // share.of
        staying = [it for it in term.sittings if it.sits_after(self.day) and it.organisation in sat]
        if organisation in sat and len(staying) >= most:
            raise rules.RotationNotMet(most, str(share))

    def check_class(
        self,
        organisation: str,
        seat_class: str,
        otherwise: Callable[[Text, Text], RuleViolation] = seat_rules.OrganisationOfAnotherClass,
    ) -> None:
        """Raise unless an organisation, or a body, may hold a seat of a class on the day."""
        seats = self.charter.seat_class(seat_class)
        check_class(self.circumstances.read, organisation, seats, self.day, otherwise)

    def check_exists(self, organisation: str, seat_class: str | None = None) -> None:
        """Raise unless an organisation, or the body that a class is for, is there on the day."""
        seats = None if seat_class is None else self.charter.seat_class(seat_class)
        check_exists(self.circumstances.read, organisation, seats, self.day)

    def holder(self, organisation: str, seat_class: str) -> Organisation | Body:
        """The organisation, or the body that a class is for, as of the day."""
        seats = self.charter.seat_class(seat_class)
        return holder_of(self.circumstances.read, organisation, seats, self.day)

    def check_person(self, person: str | None) -> None:
        """Raise where a person is given who has not been recorded or has been forgotten."""
        if person is not None:
            existing_person(self.circumstances.read(PERSON, person), person)

    def _check_decided_otherwise(
        self, organisation: str, seat_class: str, reason: Text | None
    ) -> None:
        if reason is None or not isinstance(self.circumstances.basis, DecisionBasis):
            title = self.charter.seat_class(seat_class).title
            raise rules.NotSelected(name_of(self.circumstances.read, organisation), title)

    def _check_rests_on(
        self, bodies: Sequence[str], otherwise: Callable[[str], RuleViolation]
    ) -> None:
        basis = self.circumstances.basis
        decided_by = basis.body if isinstance(basis, DecisionBasis) else ""
        if bodies and decided_by.casefold() not in {body.casefold() for body in bodies}:
            raise otherwise(", ".join(bodies))


def setting_of(circumstances: Circumstances) -> Setting:
    """The setting of a decision on the composition of a term.

    Raises:
        NoSuchCouncil: the aggregate's id begins with no council.
        NoSuchTerm: it ends with none of the council's terms.
    """
    council_id, _, name = circumstances.aggregate_id.rpartition("/")
    council = existing_council(circumstances.read(COUNCIL, council_id), council_id)
    council.term(name)
    return Setting(circumstances, council_id, council, name)
