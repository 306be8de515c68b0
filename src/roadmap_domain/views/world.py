"""What a question can see: the county's affairs as held on a day and as known at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from typing import Any, Concatenate, Generic, ParamSpec, Protocol, TypeVar

from attrs import field, frozen

from roadmap_domain.kernel.recorded import Recorded
from roadmap_domain.kernel.slices import Slice
from roadmap_domain.kernel.texts import Language

S = TypeVar("S")
P = ParamSpec("P")
R_co = TypeVar("R_co", covariant=True)


class World(Protocol):
    """The log, as of the day and the time that the question is about."""

    @property
    def held_on(self) -> date:
        """The day that the question is about."""
        ...

    @property
    def known_on(self) -> datetime | None:
        """Until when what has been recorded is known; all of it, without a time."""
        ...

    @property
    def language(self) -> Language:
        """The language of the answer's texts."""
        ...

    @property
    def slices(self) -> Sequence[Slice[Any, Any]]:
        """The kinds of aggregates there are."""
        ...

    def get(self, of: Slice[S, Any], aggregate_id: str, /) -> S | None:
        """The state of one aggregate."""
        ...

    def get_all(self, of: Slice[S, Any], aggregate_ids: Iterable[str], /) -> dict[str, S]:
        """The states of those aggregates that exist as of the question's day and time."""
        ...

    def state(self, stream: str, /) -> object:
        """The state of whatever aggregate a stream is."""
        ...

    def first(self, stream: str, /) -> Recorded[Any] | None:
        """The first event of a stream, whenever it was recorded and takes effect."""
        ...

    def history(self, streams: Sequence[str], /) -> list[Recorded[Any]]:
        """Everything recorded about some streams as known, in the order of the log."""
        ...

    def members(self, programme: str, of: Slice[Any, Any], /) -> list[str]:
        """The ids of the aggregates of a slice that belong to a programme."""
        ...

    def has_members(self, programme: str, kind: str, /) -> bool:
        """Whether any aggregates of a kind belong to a programme; their slice is not loaded."""
        ...

    def log(self, after: int = 0, names: Sequence[str] = ()) -> Iterable[Recorded[Any]]:
        """The log as known, after a position."""
        ...

    def at(self, held_on: date, /) -> World:
        """The same knowledge, on another day."""
        ...

    def knowing(self, known_on: date | datetime | None, /) -> World:
        """The same day, as known at the end of a day or at a time; or with all that is known.

        Before the first entry, nothing is known.
        """
        ...


@frozen(eq=False)
class Question(Generic[P, R_co]):
    """A named question; `ask` completes its arguments from its signature."""

    function: Callable[..., R_co] = field(repr=False)

    @property
    def name(self) -> str:
        """The name at the command line: `loose-ends`."""
        return self.function.__name__.replace("_", "-")

    def __call__(self, world: World, /, *args: P.args, **kwargs: P.kwargs) -> R_co:
        """The answer, as far as the world is known."""
        return self.function(world, *args, **kwargs)


def asks(function: Callable[Concatenate[World, P], R_co]) -> Question[P, R_co]:
    """Declare a function of the world to be a question."""
    return Question(function)
