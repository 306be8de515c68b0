"""The decisions on a council."""

from __future__ import annotations

from roadmap_domain.domain.councils import charter as charters
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
from roadmap_domain.domain.councils.state import COUNCIL, Council, CouncilTerm, existing
from roadmap_domain.domain.programmes.state import PROGRAMME
from roadmap_domain.domain.programmes.state import existing as existing_programme
from roadmap_domain.kernel.basis import DecisionBasis
from roadmap_domain.kernel.dates import DateLike, as_fuzzy
from roadmap_domain.kernel.recorded import Retracted
from roadmap_domain.kernel.retraction import retracted
from roadmap_domain.kernel.slices import Circumstances, decides
from roadmap_domain.kernel.texts import TextLike, as_text


@decides(COUNCIL)
def plan_council(
    council: Council | None,
    circumstances: Circumstances,
    *,
    name: TextLike,
    programme: str | None = None,
    start_by: DateLike | None = None,
) -> list[CouncilEvent]:
    """Begin to record a council that is to be founded, with the goal for when it starts."""
    if programme is not None:
        existing_programme(circumstances.read(PROGRAMME, programme), programme)
    goal = None if start_by is None else as_fuzzy(start_by)
    planned = CouncilPlanned(as_text(name), programme, goal)
    if council is None:
        return [planned]
    if council.planned != planned:
        raise rules.CouncilExists
    return []


@decides(COUNCIL)
def describe_alternative(
    council: Council | None, circumstances: Circumstances, *, charter: Charter
) -> list[CouncilEvent]:
    """Describe a charter by which the council could work, or a new version of one."""
    known = existing(council, circumstances.aggregate_id).alternatives.get(charter.code, charter)
    if known != charter:
        raise rules.AlternativeExists(charter.code)
    charters.check(charter)
    return (
        []
        if charter.code in existing(council, circumstances.aggregate_id).alternatives
        else [AlternativeDescribed(charter)]
    )


@decides(COUNCIL)
def decide_structure(
    council: Council | None, circumstances: Circumstances, *, charter: str | None = None
) -> list[CouncilEvent]:
    """Record that a body decided by which charter the council works.

    Without a charter: no source says which alternative was chosen. The basis is the decision.
    """
    council = existing(council, circumstances.aggregate_id)
    if not isinstance(circumstances.basis, DecisionBasis):
        raise rules.StructureNeedsDecision
    if charter is not None and charter not in council.alternatives:
        raise rules.NoSuchAlternative(charter, ", ".join(council.alternatives) or "–")
    decided = StructureDecided(charter)
    return [] if council.decided == decided else [decided]


@decides(COUNCIL)
def start_council(council: Council | None, circumstances: Circumstances) -> list[CouncilEvent]:
    """Record that the council began its work."""
    return [] if existing(council, circumstances.aggregate_id).started else [CouncilStarted()]


@decides(COUNCIL)
def open_term(
    council: Council | None,
    circumstances: Circumstances,
    *,
    term: str,
    first_day: DateLike,
    last_day: DateLike,
    seats_per_class: int | None = None,
    chosen_on: DateLike | None = None,
) -> list[CouncilEvent]:
    """Give the council a term under the charter that was decided.

    The number of seats for each class has to be given where the charter offers several.
    """
    council = existing(council, circumstances.aggregate_id)
    if council.decided is None:
        raise rules.StructureNotDecided
    opened = TermOpened(
        term,
        as_fuzzy(first_day),
        as_fuzzy(last_day),
        council.decided.charter,
        _picked(council, seats_per_class),
        None if chosen_on is None else as_fuzzy(chosen_on),
    )
    if term in council.terms:
        if council.terms[term].opened != opened:
            raise rules.TermExists(term)
        return []
    if opened.last_day.last_day < opened.first_day.first_day:
        raise rules.TermIsBackwards(opened.first_day, opened.last_day)
    _check_length(council, opened)
    for name, other in council.terms.items():
        if other.overlaps(CouncilTerm(opened)):
            raise rules.TermsOverlap(name)
    return [opened]


@decides(COUNCIL)
def end_term(
    council: Council | None, circumstances: Circumstances, *, term: str, reason: TextLike
) -> list[CouncilEvent]:
    """End a term before its last day: from the day of effect there is no council."""
    within, ended_on = (
        existing(council, circumstances.aggregate_id).term(term),
        circumstances.effective_on,
    )
    if within.ended_on == ended_on and circumstances.corrects is None:
        return []
    if not within.lasts_on(ended_on.last_day):
        opened = within.opened
        raise rules.TermEndsOutside(term, opened.first_day, opened.last_day)
    return [TermEnded(term, ended_on, as_text(reason))]


@decides(COUNCIL)
def retract_council(
    _: Council | None, circumstances: Circumstances, *, reason: TextLike
) -> list[Retracted]:
    """Retract the named event of a council, which never should have been recorded."""
    return retracted(circumstances, reason)


def _check_length(council: Council, opened: TermOpened) -> None:
    """Raise `TermTooLong` where a term is for certain longer than its charter says."""
    charter = council.alternatives.get(opened.charter or "")
    years = charter.longest_term if charter else None
    if years is None:
        return
    latest = opened.first_day.last_day
    begins, ends = (latest.year, latest.month, latest.day), opened.last_day.first_day
    if (ends.year - years, ends.month, ends.day) >= begins:
        raise rules.TermTooLong(opened.first_day, opened.last_day, years)


def _picked(council: Council, seats: int | None) -> int | None:
    """How many seats each class has in a term, of what the charter offers."""
    code = council.decided.charter if council.decided else None
    if code is None:
        if seats is not None:
            raise rules.SeatsToPick("–")
        return None
    charter = council.alternatives[code]
    if not charter.seats_per_class:  # each class has a number of its own
        return 0
    if seats is None:
        first, *others = charter.seats_per_class
        if others:
            raise rules.SeatsToPick(", ".join(map(str, charter.seats_per_class)))
        return first
    charter.check_seats(seats)
    return seats
