"""The candidates of a call: who registered, how the criteria came out, and who was selected."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from attrs import frozen

from roadmap_domain.domain.bodies.state import BODY
from roadmap_domain.domain.calls.events import SelectionMade, SelectionProposed
from roadmap_domain.domain.calls.rules import NoSuchCall
from roadmap_domain.domain.calls.state import CALL, CandidateCall, Registration
from roadmap_domain.domain.councils.charter import Charter, Criterion
from roadmap_domain.domain.councils.state import COUNCIL
from roadmap_domain.domain.organisations.state import ORGANISATION
from roadmap_domain.kernel.texts import Language, Text, wording
from roadmap_domain.views.history import BasisShown, basis_shown
from roadmap_domain.views.programme import why_missing
from roadmap_domain.views.recorded import held_events
from roadmap_domain.views.world import World, asks

SCHEMA = "roadmap.candidates/1"
Role = Literal["member", "deputy"]


@frozen
class CriterionShown:
    """A criterion that is applied; `met` is missing where it has not been assessed."""

    criterion: str
    title: str
    about: str
    met: bool | None
    reason: str | None


@frozen
class Candidate:
    """A registration. `selected` and `proposed` say as what; `deputy_of` is a registration.

    `reasons` say why it was not selected: it was late or withdrawn, or did not meet a criterion.
    """

    registration: str
    organisation: str
    name: str
    seat_class: str
    received_on: str
    late: bool
    withdrawn: bool
    link: str | None
    representative: str | None
    deputy: str | None
    criteria: list[CriterionShown]
    proposed: Role | None
    selected: Role | None
    deputy_of: str | None
    reasons: list[str]


@frozen
class ClassShown:
    """A class of seats: how many there are, registered in time for them, and selected."""

    seat_class: str
    title: str
    seats: int
    registered: int
    criteria_applied: bool
    selected: int


@frozen
class SelectionShown:
    """A proposal or a selection: on what it rests, from when it holds, and why."""

    basis: BasisShown | None
    effective_on: str
    reason: str | None


@frozen
class Candidates:
    """The answer of `candidates`. `extended_to` is the last day where the call was extended."""

    schema: str
    call: str
    council: str
    term: str
    charter: str | None
    opens: str
    closes: str
    extended_to: str | None
    classes: list[ClassShown]
    candidates: list[Candidate]
    proposal: SelectionShown | None
    selection: SelectionShown | None


@asks
def candidates(world: World, call: str) -> Candidates:
    """Who registered in a call, with the criteria one by one, and who was selected or not."""
    held = world.get(CALL, call)
    if held is None:
        raise why_missing(world, CALL.stream(call), NoSuchCall(call))
    opened = held.opened
    council = world.get(COUNCIL, opened.council)
    term = council.terms.get(opened.term) if council else None
    charter = council.charter_of(opened.term) if council and term else None
    view = _View(world, call, held, charter, (term.opened.seats_per_class or 0) if term else 0)
    return Candidates(
        SCHEMA,
        call,
        opened.council,
        opened.term,
        charter.code if charter else None,
        opened.opens.edtf,
        opened.closes.edtf,
        held.closes.edtf if held.closes != opened.closes else None,
        list(view.classes()),
        [view.candidate(it) for it in held.registrations.values()],
        view.selection(held.proposed),
        view.selection(held.made),
    )


@frozen
class _View:
    """A call, its charter, and the seats picked for each class, in the language of the question."""

    world: World
    call_id: str
    call: CandidateCall
    charter: Charter | None
    per_class: int

    @property
    def _language(self) -> Language:
        return self.world.language

    def classes(self) -> Iterator[ClassShown]:
        """The classes of the charter, in its order."""
        chosen = self.call.made.selected if self.call.made else ()
        for one in self.charter.classes if self.charter else ():
            codes = {
                code
                for code, it in self.call.registrations.items()
                if it.received.seat_class == one.code
            }
            yield ClassShown(
                one.code,
                one.title.in_language(self._language),
                self._seats(one.code),
                len(self.call.in_time(one.code)),
                bool(self._applied(one.code)),
                len(codes.intersection(chosen)),
            )

    def candidate(self, of: Registration) -> Candidate:
        """A registration with all that became of it."""
        received = of.received
        criteria = list(self._criteria(of))
        selected, deputy_of = _role(self.call.made, received.registration)
        return Candidate(
            received.registration,
            received.organisation,
            self._name(received.organisation),
            received.seat_class,
            received.received_on.edtf,
            self.call.is_late(of),
            of.withdrawn,
            wording(received.link, self._language),
            received.representative,
            received.deputy,
            criteria,
            _role(self.call.proposed, received.registration)[0],
            selected,
            deputy_of,
            [] if selected else list(self._reasons(of, criteria)),
        )

    def selection(self, made: SelectionProposed | SelectionMade | None) -> SelectionShown | None:
        """On what a proposal or a selection rests, and why it was made."""
        if made is None:
            return None
        # The same may be proposed again later, on another basis.
        counting = held_events(self.world, CALL.stream(self.call_id))
        recorded = next(it for it in reversed(counting) if it.event == made)
        return SelectionShown(
            basis_shown(recorded.basis, self.world),
            recorded.effective_on.edtf,
            wording(made.reason, self._language),
        )

    def _criteria(self, of: Registration) -> Iterator[CriterionShown]:
        for it in self._applied(of.received.seat_class):
            assessed = of.assessed.get(it.code)
            yield CriterionShown(
                it.code,
                it.title.in_language(self._language),
                it.about,
                assessed.met if assessed else None,
                wording(assessed.reason, self._language) if assessed else None,
            )

    def _reasons(self, of: Registration, criteria: list[CriterionShown]) -> Iterator[str]:
        say = self._language
        if of.withdrawn:
            yield _WITHDRAWN.in_language(say)
        if self.call.is_late(of):
            closes = self.call.closes.in_language(say)
            yield _LATE.in_language(say).format(closes)
        for it in criteria:
            if it.met is False:
                yield _NOT_MET.in_language(say).format(it.title, it.reason)
            elif it.met is None and self.call.made:
                yield _NOT_ASSESSED.in_language(say).format(it.title)

    def _applied(self, seat_class: str) -> tuple[Criterion, ...]:
        if self.charter is None:
            return ()
        return self.call.applied(self.charter, seat_class, self._seats(seat_class))

    def _seats(self, seat_class: str) -> int:
        return self.charter.seats_of(seat_class, self.per_class) if self.charter else 0

    def _name(self, organisation: str) -> str:
        held = self.world.get(ORGANISATION, organisation) or self.world.get(BODY, organisation)
        return held.name.in_language(self._language) if held else organisation


def _role(
    of: SelectionProposed | SelectionMade | None, registration: str
) -> tuple[Role | None, str | None]:
    """As what a registration was proposed or selected; of a deputy, whose."""
    if of is None:
        return None, None
    if registration in of.selected:
        return "member", None
    for tie in of.deputies:
        if tie.deputy == registration:
            return "deputy", tie.member
    return None, None


_WITHDRAWN = Text(
    "ilmoittautuminen peruttiin", "anmälan återtogs", "the registration was withdrawn"
)
_LATE = Text(
    "myöhässä: haku päättyi {}", "för sent: ansökningstiden slutade {}", "late: it closed on {}"
)
_NOT_MET = Text("ei täyty: {} ({})", "uppfylls inte: {} ({})", "not met: {} ({})")
_NOT_ASSESSED = Text("ei arvioitu: {}", "inte bedömt: {}", "not assessed: {}")
