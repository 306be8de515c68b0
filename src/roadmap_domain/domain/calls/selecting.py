"""What a selection rests on: the charter, its bodies and criteria, and who has registered."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from attrs import frozen

from roadmap_domain.domain.calls import rules
from roadmap_domain.domain.calls.events import CallOpened, DeputyTie
from roadmap_domain.domain.calls.state import CandidateCall, Registration
from roadmap_domain.domain.councils import seat_rules
from roadmap_domain.domain.councils.charter import Charter, SeatClass
from roadmap_domain.domain.councils.holders import name_of
from roadmap_domain.domain.councils.state import COUNCIL
from roadmap_domain.domain.councils.state import existing as existing_council
from roadmap_domain.kernel.basis import DecisionBasis
from roadmap_domain.kernel.slices import Circumstances, Read
from roadmap_domain.kernel.texts import Text


@frozen
class Selecting:
    """A call in the circumstances of a decision on it, with the charter of its term."""

    call: CandidateCall
    circumstances: Circumstances
    charter: Charter
    per_class: int

    @classmethod
    def of(cls, call: CandidateCall, circumstances: Circumstances) -> Selecting:
        """The call as its council's charter has it; raises `CharterNotKnown`."""
        return cls(call, circumstances, *council_of(circumstances.read, call.opened))

    def seats_of(self, seat_class: str) -> int:
        """How many seats a class has in the term."""
        return self.charter.seats_of(seat_class, self.per_class)

    def check_assessable(self, registration: Registration, criterion: str) -> None:
        """Raise unless a criterion is there and is applied to a registration that stands."""
        if registration.withdrawn:
            raise rules.RegistrationIsWithdrawn(self._name(registration))
        criteria = [it.code for it in self.call.criteria(self.charter)]
        if criterion not in criteria:
            raise rules.NoSuchCriterion(criterion, ", ".join(criteria) or "–")
        seat_class = registration.received.seat_class
        seats = self.seats_of(seat_class)
        if not self.call.applied(self.charter, seat_class, seats):
            raise rules.CriteriaNotApplied(len(self.call.in_time(seat_class)), seats)

    def proposer(self) -> str:
        """The body that proposes, by the basis; raises `ProposalNeedsDecision`."""
        bodies = [it.proposed_by for it in self.charter.selections if it.proposed_by]
        if not self._decided_by(bodies):
            raise rules.ProposalNeedsDecision(", ".join(bodies) or "–")
        return self._body or ""

    def selector(self) -> str | None:
        """The body that selects, by the basis.

        Raises:
            SelectionNeedsBasis: the charter names no body, and the decision rests on nothing.
            SelectionNeedsDecision: the basis is no decision of a body that the charter names.
            SelectionNeedsProposal: the body selects on a proposal that has not been made.
        """
        routes = self.charter.selections
        if not routes:
            if self.circumstances.basis is None:
                raise rules.SelectionNeedsBasis
            return self._body
        if not self._decided_by(it.by for it in routes):
            raise seat_rules.SelectionNeedsDecision(
                ", ".join(dict.fromkeys(it.by for it in routes))
            )
        proposed = self.call.proposed.by.casefold() if self.call.proposed else ""
        proposers = [it.proposed_by for it in routes if self._decided_by([it.by])]
        if not any(it is None or it.casefold() == proposed for it in proposers):
            raise rules.SelectionNeedsProposal(", ".join(filter(None, proposers)))
        return self._body

    def check(self, selected: tuple[str, ...], deputies: tuple[DeputyTie, ...]) -> None:
        """Raise unless these may be selected, and all may be who have to be."""
        if self.circumstances.effective_on.last_day <= self.call.closes.last_day:
            raise rules.SelectionTooEarly(self.call.closes)
        members = [self._candidate(code) for code in selected]
        for tie in deputies:
            self._check_deputy(tie, selected)
        self._check_one_place([*selected, *(it.deputy for it in deputies)])
        chosen = Counter(it.received.seat_class for it in members)
        for seats in self.charter.classes:
            room = self.seats_of(seats.code)
            if chosen[seats.code] > room:
                raise rules.TooManySelected(seats.title, chosen[seats.code], room)
            self._check_left_out(seats, selected, room)

    def _candidate(self, code: str, *, by_criteria: bool = True) -> Registration:
        """A registration that may be selected."""
        candidate = self.call.registration(code)
        name, seat_class = self._name(candidate), candidate.received.seat_class
        if candidate.withdrawn:
            raise rules.RegistrationIsWithdrawn(name)
        if self.call.is_late(candidate):
            raise rules.LateNotSelected(name, self.call.closes)
        applied = self.call.applied(self.charter, seat_class, self.seats_of(seat_class))
        for criterion in applied if by_criteria else ():
            assessed = candidate.assessed.get(criterion.code)
            if assessed is None:
                raise rules.NotAssessed(name, criterion.title)
            if not assessed.met:
                raise rules.NotEligible(name, criterion.title)
        return candidate

    def _check_deputy(self, tie: DeputyTie, selected: tuple[str, ...]) -> None:
        asked = self.charter.deputies
        if asked.kind == "none":
            raise seat_rules.NoDeputies
        deputy = self._candidate(tie.deputy, by_criteria=asked.same_criteria)
        if tie.member not in selected:
            raise rules.DeputyWithoutMember(self._name(deputy))
        member = self.call.registration(tie.member)
        same = deputy.received.organisation == member.received.organisation
        if same and asked.organisation == "other":
            raise seat_rules.DeputyOfSameOrganisation
        if not same and asked.organisation == "same":
            raise seat_rules.DeputyOfOtherOrganisation
        if asked.same_class and deputy.received.seat_class != member.received.seat_class:
            title = self.charter.seat_class(member.received.seat_class).title
            raise seat_rules.DeputyOfAnotherClass(self._name(deputy), title)

    def _check_one_place(self, codes: Iterable[str]) -> None:
        placed = set[str]()
        for code in codes:
            registration = self.call.registration(code)
            one = self.charter.one_seat_per_organisation
            holder = registration.received.organisation if one else code
            if holder in placed:
                raise seat_rules.SecondSeat(self._name(registration))
            placed.add(holder)

    def _check_left_out(self, seats: SeatClass, selected: tuple[str, ...], room: int) -> None:
        """Raise where the charter leaves nobody out and somebody would be."""
        registered = self.call.in_time(seats.code)
        if self.charter.criteria_applied == "when-over" and len(registered) <= room:
            for code, registration in registered.items():
                if code not in selected:
                    raise rules.LeftOutWithoutCriteria(self._name(registration))

    @property
    def _body(self) -> str | None:
        basis = self.circumstances.basis
        return basis.body if isinstance(basis, DecisionBasis) else None

    def _decided_by(self, bodies: Iterable[str]) -> bool:
        return (self._body or "").casefold() in {body.casefold() for body in bodies}

    def _name(self, registration: Registration) -> Text:
        return name_of(self.circumstances.read, registration.received.organisation)


def council_of(read: Read, opened: CallOpened) -> tuple[Charter, int]:
    """The charter of the term that a call is for, and the seats picked for each class.

    Raises:
        NoSuchCouncil: the council has not been recorded.
        NoSuchTerm: it has not been given the term.
        CharterNotKnown: nobody knows by which charter it works.
    """
    council = existing_council(read(COUNCIL, opened.council), opened.council)
    term = council.term(opened.term).opened
    charter = council.charter_of(opened.term)
    if charter is None:
        raise seat_rules.CharterNotKnown
    return charter, term.seats_per_class or 0
