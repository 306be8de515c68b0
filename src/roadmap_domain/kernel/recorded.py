"""The envelope of an event, and which events count for a question.

As known on K is a prefix of the log. As held on D is, of that prefix, what is effective by D, in
the order of effect and then of the log. A correction takes the place in effect of the event that
it names; a retraction leaves that place empty.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import ClassVar, Final, Generic, NamedTuple, TypeVar

from attrs import frozen

from roadmap_domain.kernel.basis import Basis
from roadmap_domain.kernel.dates import FuzzyDate, parse_fuzzy
from roadmap_domain.kernel.texts import Text

E_co = TypeVar("E_co", covariant=True)
FIRST: Final = parse_fuzzy(date.min.isoformat())
"""Nothing holds from an earlier day."""
Event = object
"""What can have happened: a frozen attrs class with a `stored_name`."""


@frozen
class Retracted:
    """The event that the envelope's `corrects` names never should have been, in any stream."""

    stored_name: ClassVar = "log.retracted@1"
    reason: Text


class Recorded(NamedTuple, Generic[E_co]):
    """One event in the log: what happened, and all that is known about its recording.

    `version` counts from 1 in its stream; `position` is the order of the log, which may have gaps.
    `corrects` is the version, in the same stream, of the event that was wrong: this one takes its
    place, or retracts it. A named tuple, since making it is a good part of reading a log: a frozen
    class takes three times as long.
    """

    stream: str
    version: int
    position: int
    event: E_co
    recorded_at: datetime
    effective_on: FuzzyDate
    actor: str
    role: str
    command: str
    basis: Basis | None = None
    corrects: int | None = None


def in_effect(
    recorded: Sequence[Recorded[E_co]],
    *,
    held_on: date | None = None,
    known_on: datetime | None = None,
) -> list[Recorded[E_co]]:
    """The events of one stream that count, in the order in which they take effect.

    `recorded` is in the order of the stream. Without `held_on`, everything that is known counts,
    also what takes effect later: so decisions see it. A retraction is never among them.
    """
    known = recorded if known_on is None else [r for r in recorded if r.recorded_at <= known_on]
    if _as_it_lies(known):
        if held_on is None or not known or known[-1].effective_on.last_day <= held_on:
            return list(known)
        return [r for r in known if r.effective_on.last_day <= held_on]
    root: dict[int, int] = {}
    wrong = set[int]()
    for r in known:
        if r.corrects is not None:
            wrong.add(r.corrects)
            root[r.version] = root.get(r.corrects, r.corrects)
    if wrong:
        known = [r for r in known if r.version not in wrong and not isinstance(r.event, Retracted)]
    if held_on is not None:
        known = [r for r in known if r.effective_on.last_day <= held_on]
    return sorted(known, key=lambda r: (r.effective_on.last_day, root.get(r.version, r.version)))


def _as_it_lies(recorded: Sequence[Recorded[Event]]) -> bool:
    """Whether all take effect in the order of the log, as nearly always."""
    latest = FIRST
    for r in recorded:
        if r.corrects is not None:
            return False
        # Dates are the same objects wherever they are written alike.
        if r.effective_on is not latest:
            if r.effective_on.last_day < latest.last_day:
                return False
            latest = r.effective_on
    return True


@lru_cache(maxsize=64)
def stamp(moment: datetime) -> str:
    """A moment as it is stored: UTC, microseconds, `Z`; its order as text is its order in time."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")
