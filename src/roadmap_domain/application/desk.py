"""Where decisions are made: by whom, in what role, on what basis, from when."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, ParamSpec, Protocol

import attrs
from attrs import frozen

from roadmap_domain.kernel.basis import Basis
from roadmap_domain.kernel.dates import DateLike, FuzzyDate, as_fuzzy
from roadmap_domain.kernel.recorded import Recorded
from roadmap_domain.kernel.rules import RuleViolation
from roadmap_domain.kernel.slices import Decision

P = ParamSpec("P")


@frozen
class Call:
    """A decision about one aggregate with its arguments, ready to be done.

    `basis`, `effective_on` and `corrects` are the desk's unless given.
    """

    decision: Decision[...]
    aggregate_id: str
    arguments: dict[str, Any]
    basis: Basis | None = None
    effective_on: FuzzyDate | None = None
    corrects: int | None = None


@frozen
class Done:
    """What a command led to. `repeated` when it had been recorded before and is only answered."""

    command: str
    events: tuple[Recorded[Any], ...]
    repeated: bool = False


class Door(Protocol):
    """What takes a desk's calls to the store."""

    def do(self, desk: Desk, calls: tuple[Call, ...]) -> Done:
        """Decide the calls and record what follows."""
        ...

    def rehearse(
        self, desk: Desk, steps: Sequence[Sequence[Call]]
    ) -> tuple[int, dict[int, RuleViolation]]:
        """Decide the calls and record nothing."""
        ...


@frozen
class Desk:
    """The door for changes, opened by `RoadmapDomain.acting_as`.

    Without `effective_on`, what is decided holds from today (Europe/Helsinki), and a correction
    from when the wrong event did; a retraction has no day of its own. `corrects` is the version of
    the event, in the aggregate's own stream, that is corrected or retracted.
    """

    _door: Door
    actor: str
    role: str
    basis: Basis | None = None
    effective_on: FuzzyDate | None = None
    corrects: int | None = None
    command: str | None = None

    def on(
        self,
        *,
        basis: Basis | None = None,
        effective_on: DateLike | None = None,
        corrects: int | None = None,
        command: str | None = None,
    ) -> Desk:
        """The same desk on another basis or day, as a correction, or with a command id of your own.

        Basis and day stay unless given; a correction and a command id are for one decision only.
        """
        return attrs.evolve(
            self,
            basis=basis or self.basis,
            effective_on=self.effective_on if effective_on is None else as_fuzzy(effective_on),
            corrects=corrects,
            command=command,
        )

    def do(
        self, decision: Decision[P], aggregate_id: str, /, *args: P.args, **kwargs: P.kwargs
    ) -> Done:
        """Make a decision about one aggregate and record what follows.

        Sent twice with the same command id, it has one effect and the same answer. When somebody
        else changes what it was decided on, it is decided again.

        Raises:
            RuleViolation: a rule would be broken; nothing is recorded.
            StoreProblem: the store cannot take it, and nothing is recorded; but where it does not
                answer (`StoreIsUnreachable`), only the same command id tells whether it has been.
        """
        return self.do_all([call(decision, aggregate_id, *args, **kwargs)])

    def do_all(self, calls: Iterable[Call]) -> Done:
        """Make several decisions as one command: all are recorded in one step, or none.

        Each sees what the ones before it lead to.
        """
        return self._door.do(self, tuple(calls))

    def rehearse(self, steps: Iterable[Sequence[Call]]) -> tuple[int, dict[int, RuleViolation]]:
        """How many events `do_all` would record, and which step would break which rule.

        A step is one call, or several that only go together. Each sees what the ones before it
        lead to, and of a refused one nothing.
        """
        return self._door.rehearse(self, tuple(steps))


def call(decision: Decision[P], aggregate_id: str, /, *_: P.args, **kwargs: P.kwargs) -> Call:
    """A decision to be done with others, by `Desk.do_all`."""
    return Call(decision, aggregate_id, kwargs)
