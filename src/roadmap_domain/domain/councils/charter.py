"""A charter: the rules of one council, as data.

What a source leaves open stays open: a field in the plural holds the choices, from which a term or
a decision picks one, and an empty one says that the source is silent. A charter is a plain value:
what it says may be faulty, and `faults` tells all of that at once.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from typing import Literal

from attrs import frozen

from roadmap_domain.domain.councils import charter_rules as rules
from roadmap_domain.kernel.rules import RuleViolation
from roadmap_domain.kernel.texts import Language, Text
from roadmap_domain.kernel.values import Share

SeatKind = Literal["register-class", "network", "body", "open"]
"""Who may take a class's seats: organisations of a class of the register of associations, whom a
network names, whom a single body names, or any organisation."""
DeputyKind = Literal["bound", "agreed", "none"]
"""Each deputy belongs to one member; it is agreed upon later; there are no deputies."""
DeputyOrganisation = Literal["other", "same", "any"]
TermKind = Literal["years", "council-term", "agreed"]
Naming = Literal["per-term", "yearly"]
"""For how long an organisation names who sits for it."""
CriteriaApplied = Literal["always", "when-over", "never"]
"""`when-over`: only when more have registered than there are seats."""
CriterionAbout = Literal["organisation", "representative"]
Chairs = Literal["none", "among-members", "agreed"]
Fees = Literal["none", "by-rule", "agreed"]
PublicField = Literal["name", "contact"]

MONTHS = range(1, 13)


@frozen
class SeatClass:
    """A kind of seats. `seats` is its own number of them, where that is not the term's choice."""

    code: str
    title: Text
    kind: SeatKind
    seats: int | None = None


@frozen
class Deputies:
    """How deputies are tied to the members."""

    kind: DeputyKind = "agreed"
    organisation: DeputyOrganisation = "any"
    same_class: bool = False
    same_criteria: bool = False


@frozen
class Beside:
    """Who sits beside the members for a body; without `most` there is no upper bound."""

    body: str
    least: int
    most: int | None = None


@frozen
class TermLength:
    """How long a term lasts: some years, as long as the regional council's term, or as agreed."""

    kind: TermKind
    years: int | None = None


@frozen
class Criterion:
    """What is asked of an organisation or of its representative."""

    code: str
    title: Text
    about: CriterionAbout


@frozen
class SelectionRoute:
    """Which body selects the members, and on whose proposal where one is needed.

    Bodies go by the names that they have in a `DecisionBasis`.
    """

    by: str
    proposed_by: str | None = None


@frozen
class Meetings:
    """How many times a year the council meets."""

    least: int
    most: int


@frozen
class Phase:
    """A phase of the annual clock, by months (1 to 12, both included)."""

    title: Text
    first_month: int
    last_month: int


@frozen
class Charter:
    """The rules of one council. `seats_about` says that the numbers of seats are approximate.

    `seats_per_class` and `total_seats` are the numbers from which a term picks one;
    `changes_approved_by` are the bodies of which one approves a change in mid-term, and none means
    that no approval is needed; `link_required` says that who registers has to describe how it
    is connected to the county's work; `public` are the fields of persons that anybody may see.
    """

    code: str
    title: Text
    version: str
    classes: tuple[SeatClass, ...]
    total_seats: tuple[int, ...]
    seats_per_class: tuple[int, ...] = ()
    source: str | None = None
    seats_about: bool = False
    one_seat_per_organisation: bool = True
    deputies: Deputies = Deputies()
    beside: tuple[Beside, ...] = ()
    terms: tuple[TermLength, ...] = ()
    naming: tuple[Naming, ...] = ()
    rotation: Share | None = None
    link_required: bool = False
    criteria: tuple[Criterion, ...] = ()
    criteria_applied: CriteriaApplied = "always"
    selections: tuple[SelectionRoute, ...] = ()
    changes_approved_by: tuple[str, ...] = ()
    chairs: Chairs = "agreed"
    fees: tuple[Fees, ...] = ()
    meetings_a_year: Meetings | None = None
    public: tuple[PublicField, ...] = ()
    phases: tuple[Phase, ...] = ()

    def in_language(self, language: Language) -> str:
        """What it is called, and which version it is."""
        return f"{self.title.in_language(language)} ({self.code}, {self.version})"

    def seat_class(self, code: str) -> SeatClass:
        """The class of a code; raises `NoSuchSeatClass`."""
        for one in self.classes:
            if one.code == code:
                return one
        raise rules.NoSuchSeatClass(code, ", ".join(it.code for it in self.classes))

    def seats_of(self, code: str, per_class: int) -> int:
        """How many seats a class has in a term for which `per_class` was picked."""
        own = self.seat_class(code).seats
        return per_class if own is None else own

    def total(self, per_class: int) -> int:
        """How many seats there are in a term for which `per_class` was picked."""
        return sum(per_class if it.seats is None else it.seats for it in self.classes)

    @property
    def longest_term(self) -> int | None:
        """The most years that a term may last; none where the charter says otherwise than in years.

        How long the regional council's term is, and what is agreed, no charter tells.
        """
        years = [it.years for it in self.terms]
        return None if not years or None in years else max(filter(None, years))

    def check_seats(self, per_class: int) -> None:
        """Raise `SeatsNotOffered` unless a term may pick this number of seats for each class."""
        if per_class not in self.seats_per_class and not (self.seats_about and per_class > 0):
            raise rules.SeatsNotOffered(per_class, _listed(self.seats_per_class))


def check(charter: Charter) -> None:
    """Raise the first fault of a charter."""
    for fault in faults(charter):
        raise fault


def faults(charter: Charter) -> Iterator[RuleViolation]:
    """Everything that makes a charter one by which no council can work."""
    yield from _twice(charter)
    yield from _seats(charter)
    yield from _share(charter)
    for term in charter.terms:
        if (term.kind == "years") != (term.years is not None and term.years > 0):
            yield rules.TermIsFaulty()
    yield from _bounds(charter)
    yield from _phases(charter.phases)


def _twice(charter: Charter) -> Iterator[RuleViolation]:
    for one, other in combinations(charter.classes, 2):
        if one.code == other.code or one.title.same_wording(other.title):
            yield rules.ClassNamedTwice(other.title)
    for first, second in combinations(charter.criteria, 2):
        if first.code == second.code:
            yield rules.CriterionNamedTwice(second.code)


def _seats(charter: Charter) -> Iterator[RuleViolation]:
    per_class = [
        charter.seats_per_class if it.seats is None else (it.seats,) for it in charter.classes
    ]
    if not per_class or not all(per_class) or min(map(min, per_class)) < 1:
        yield rules.NoSeats()
        return
    totals = {charter.total(it) for it in charter.seats_per_class or (0,)}
    if totals != set(charter.total_seats):
        yield rules.SeatsDoNotAddUp(_listed(charter.total_seats), _listed(totals))


def _share(charter: Charter) -> Iterator[RuleViolation]:
    share = charter.rotation
    if share is None:
        return
    if not 0 < share.part <= share.of:
        yield rules.ShareIsFaulty(str(share))
    elif not charter.seats_about:
        for total in charter.total_seats:
            if total * share.part % share.of:
                yield rules.ShareCannotBeMet(str(share), total)


def _bounds(charter: Charter) -> Iterator[RuleViolation]:
    bounds = [(it.least, it.most) for it in charter.beside]
    if charter.meetings_a_year:
        bounds.append((charter.meetings_a_year.least, charter.meetings_a_year.most))
    for least, most in bounds:
        if least < 0 or (most is not None and most < max(least, 1)):
            yield rules.BoundsAreFaulty(f"{least}–{'' if most is None else most}")


def _phases(phases: tuple[Phase, ...]) -> Iterator[RuleViolation]:
    for phase in phases:
        months = (phase.first_month, phase.last_month)
        if not 0 < months[0] <= months[1] <= MONTHS[-1]:
            yield rules.PhaseLeavesItsYear(phase.title)
    for one, other in combinations(phases, 2):
        if one.first_month <= other.last_month and other.first_month <= one.last_month:
            yield rules.PhasesOverlap(one.title, other.title)


def _listed(numbers: tuple[int, ...] | set[int]) -> str:
    return ", ".join(map(str, sorted(numbers)))
