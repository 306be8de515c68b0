"""A council's state, and how events make it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import assert_never

from attrs import field, frozen

from roadmap_domain.domain.councils import rules
from roadmap_domain.domain.councils.charter import Charter
from roadmap_domain.domain.councils.events import (
    AlternativeDescribed,
    CouncilEvent,
    CouncilPlanned,
    CouncilStarted,
    StructureDecided,
    TermEnded,
    TermOpened,
)
from roadmap_domain.kernel.dates import FuzzyDate, as_fuzzy
from roadmap_domain.kernel.slices import Slice
from roadmap_domain.kernel.states import changed


@frozen
class CouncilTerm:
    """A term as it was opened, and the first day without it where it ended early."""

    opened: TermOpened
    ended_on: FuzzyDate | None = None

    def lasts_on(self, day: date) -> bool:
        """Whether the term has begun and not ended."""
        return self.opened.first_day.last_day <= day and not self.is_over_on(day)

    def is_over_on(self, day: date) -> bool:
        """Whether the term has ended by a day."""
        over = self.ended_on is not None and self.ended_on.last_day <= day
        return over or self.opened.last_day.last_day < day

    @property
    def over_from(self) -> FuzzyDate:
        """The first day without the term, as it stands."""
        return self.ended_on or as_fuzzy(self.opened.last_day.last_day + timedelta(days=1))

    def overlaps(self, other: CouncilTerm) -> bool:
        """Whether the terms share a day for certain, as precise as their days are."""
        earlier, later = sorted((self, other), key=lambda it: it.opened.first_day.last_day)
        begins = later.opened.first_day.last_day
        if earlier.ended_on is not None and earlier.ended_on.first_day <= begins:
            return False
        return begins <= earlier.opened.last_day.first_day


@frozen(slots=False)
class Council:
    """A council as it stands: the charters described, what was decided, and its terms by name."""

    planned: CouncilPlanned
    alternatives: dict[str, Charter] = field(factory=dict)
    decided: StructureDecided | None = None
    started: bool = False
    terms: dict[str, CouncilTerm] = field(factory=dict)

    def term(self, name: str) -> CouncilTerm:
        """The term of a name; raises `NoSuchTerm`."""
        if name not in self.terms:
            raise rules.NoSuchTerm(name)
        return self.terms[name]

    def term_on(self, day: date) -> str | None:
        """The name of the term that lasts on a day; of two that are vaguely dated, the later."""
        lasting = [name for name, it in self.terms.items() if it.lasts_on(day)]
        return max(lasting, key=self.beginning, default=None)

    def term_before(self, name: str) -> str | None:
        """The name of the term before another one."""
        begins = self.beginning(name)
        earlier = [it for it in self.terms if self.beginning(it) < begins]
        return max(earlier, key=self.beginning, default=None)

    def charter_of(self, name: str) -> Charter | None:
        """The charter of a term, where it is known."""
        code = self.term(name).opened.charter
        return None if code is None else self.alternatives.get(code)

    def beginning(self, name: str) -> date:
        """The first day of a term for certain."""
        return self.terms[name].opened.first_day.last_day


def evolve(council: Council | None, event: CouncilEvent) -> Council | None:
    """The council after `event`."""
    if isinstance(event, CouncilPlanned):
        return Council(event)
    if council is None:
        return None
    match event:
        case StructureDecided(charter=str(code)) | TermOpened(charter=str(code)) if (
            code not in council.alternatives
        ):
            return council
        case AlternativeDescribed(charter=charter):
            alternatives = {**council.alternatives, charter.code: charter}
            return changed(council, alternatives=alternatives)
        case StructureDecided():
            return changed(council, decided=event)
        case CouncilStarted():
            return changed(council, started=True)
        case TermOpened(term=term):
            return changed(council, terms={**council.terms, term: CouncilTerm(event)})
        case TermEnded(term=term, ended_on=ended_on):
            if term not in council.terms:
                return council
            ended = changed(council.terms[term], ended_on=ended_on)
            return changed(council, terms={**council.terms, term: ended})
        case _:
            assert_never(event)


COUNCIL: Slice[Council, CouncilEvent] = Slice(
    "council",
    (
        CouncilPlanned,
        AlternativeDescribed,
        StructureDecided,
        CouncilStarted,
        TermOpened,
        TermEnded,
    ),
    evolve,
)


def existing(council: Council | None, council_id: str) -> Council:
    """The council, or `NoSuchCouncil` where it has not been planned."""
    if council is None:
        raise rules.NoSuchCouncil(council_id)
    return council
