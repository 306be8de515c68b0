"""Slices and decisions: how an aggregate is declared.

A slice ties stored names, events and `evolve` together. A decision is a pure function of the state,
of the circumstances it is made in, and of its own keyword arguments.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from functools import cached_property
from inspect import get_annotations
from typing import (
    Any,
    ClassVar,
    Concatenate,
    Generic,
    NamedTuple,
    ParamSpec,
    Protocol,
    TypeVar,
    get_args,
    get_origin,
    get_type_hints,
)

from attrs import field, frozen

from roadmap_domain.kernel.basis import Basis
from roadmap_domain.kernel.dates import FuzzyDate
from roadmap_domain.kernel.recorded import Event, Recorded, Retracted, in_effect
from roadmap_domain.kernel.rules import Problem
from roadmap_domain.kernel.texts import Text

S = TypeVar("S")
E = TypeVar("E")
P = ParamSpec("P")

Upcast = Callable[[dict[str, Any]], dict[str, Any]]
"""From an event's stored data to those of the next version: pure, and total on what is stored."""


@frozen(eq=False)
class Slice(Generic[S, E]):
    """One kind of aggregate: its name, its events by stored name, and how they make its state.

    The state is `None` before the aggregate's first event takes effect. `evolve` answers with the
    very state it got, and no copy of it, where an event is about something that is not there.

    `events` are the present versions. What was stored as an earlier one is read through `upcasts`,
    which take each stored name to the next version: `action.assessed@1` to `action.assessed@2`.
    """

    name: str
    events: tuple[type[E], ...]
    evolve: Callable[[S | None, E], S | None] = field(repr=False)
    upcasts: Mapping[str, Upcast] = field(factory=dict, repr=False)

    def stream(self, aggregate_id: str) -> str:
        """The stream that the aggregate's events are kept in."""
        return f"{self.name}/{aggregate_id}"

    def fold(
        self,
        recorded: Sequence[Recorded[Any]],
        *,
        held_on: date | None = None,
        known_on: datetime | None = None,
    ) -> S | None:
        """The state as held on a day and as known at a time; both default to all there is."""
        counting = in_effect(recorded, held_on=held_on, known_on=known_on)
        return self.evolved(r.event for r in counting)

    def evolved(self, events: Iterable[E], state: S | None = None) -> S | None:
        """The state after `events`."""
        evolve = self.evolve
        for event in events:
            state = evolve(state, event)
        return state

    def idle(self, recorded: Sequence[Recorded[Any]]) -> set[int]:
        """The versions, of those in effect, that are about something that is not there then."""
        idle = set[int]()
        state: S | None = None
        for r in in_effect(recorded):
            before, state = state, self.evolve(state, r.event)
            if state is before:
                idle.add(r.version)
        return idle


class Read(Protocol):
    """Answers with the state of another aggregate, of an earlier slice."""

    def __call__(
        self, of: Slice[S, Any], aggregate_id: str, /, *, held_on: date | None = None
    ) -> S | None:
        """The state as it is known to hold on a day, or with all that is to take effect.

        `None` where there is no such aggregate, or not yet.
        """
        ...


@frozen
class Circumstances:
    """What a decision is made on, apart from its own arguments.

    `corrects` is the event that the decision corrects or retracts: the state is then the one
    without that event. Whatever `read` answers must still hold when the decision is recorded.
    """

    aggregate_id: str
    effective_on: FuzzyDate
    read: Read
    basis: Basis | None = None
    corrects: Recorded[Any] | None = None


class Beside(NamedTuple, Generic[E]):
    """An event of another aggregate, of an earlier slice, that is recorded with the decision's own.

    A correction of the decision corrects its own event only.
    """

    of: Slice[Any, E]
    aggregate_id: str
    event: E


class NotSeveral(Problem):
    """Where several are meant, a single text is none of them: it would be taken by its letters."""

    code: ClassVar = "decision.not-several"
    fi: ClassVar = "{name}: odotettiin luetteloa, esimerkiksi {expected}, saatiin {given}."
    sv: ClassVar = "{name}: en lista väntades, till exempel {expected}, men fick {given}."
    en: ClassVar = "{name}: expected several, such as {expected}, got {given}."
    name: str
    expected: str
    given: str


@frozen(eq=False)
class Decision(Generic[P]):
    """A named decision of a slice.

    Called as a function it is pure: `(state, circumstances, *, arguments) -> events`; nothing to do
    is no events. The door `do` completes its arguments from its signature.
    """

    slice: Slice[Any, Any]
    function: Callable[..., Sequence[Event]] = field(repr=False)

    @property
    def name(self) -> str:
        """The name at the command line: `carry-over`."""
        return self.function.__name__.replace("_", "-")

    @property
    def kinds(self) -> tuple[type[Any], ...]:
        """The kinds of events that may follow, as the function's signature says."""
        (kind,) = get_args(get_type_hints(self.function)["return"])
        kinds = (kind,) if isinstance(kind, type) else get_args(kind)
        return tuple(get_args(it)[0] if get_origin(it) is Beside else it for it in kinds)

    @cached_property
    def several(self) -> tuple[str, ...]:
        """The arguments that take several values each."""
        # The types themselves are not asked: they would be looked up for every first decision.
        said = get_annotations(self.function).items()
        return tuple(name for name, kind in said if str(kind).startswith("tuple["))

    @property
    def __doc__(self) -> str | None:  # type: ignore[override] # a property, for help() and the command line
        return self.function.__doc__

    def __call__(
        self, state: object, circumstances: Circumstances, /, *args: P.args, **kwargs: P.kwargs
    ) -> Sequence[Event | Beside[Event]]:
        """What follows from the decision.

        Raises:
            RuleViolation: a rule would be broken.
            NotSeveral: a single text is given where several are meant.
        """
        for name in self.several:
            if isinstance(given := kwargs.get(name), str | Text):
                raise NotSeveral(name, repr((given,)), repr(given))
        return self.function(state, circumstances, *args, **kwargs)


def decides(
    on: Slice[S, E],
) -> Callable[
    [Callable[Concatenate[S | None, Circumstances, P], Sequence[E | Retracted | Beside[Any]]]],
    Decision[P],
]:
    """Declare a function to be a decision on the aggregates of a slice."""

    def declare(
        function: Callable[
            Concatenate[S | None, Circumstances, P], Sequence[E | Retracted | Beside[Any]]
        ],
    ) -> Decision[P]:
        return Decision(on, function)

    return declare
