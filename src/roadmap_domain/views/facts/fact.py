"""What can be said of an aggregate on a day, fact by fact, so that two days can be compared.

A slice joins every comparison by declaring what it shows: a `Shows` in `facts.shown`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Generic, Literal, Protocol, TypeVar

from attrs import field, frozen

from roadmap_domain.kernel.dates import FuzzyDate
from roadmap_domain.kernel.money import Money
from roadmap_domain.kernel.slices import Slice
from roadmap_domain.kernel.texts import Language, Text
from roadmap_domain.views.world import World

S = TypeVar("S")

Kind = Literal[
    "programme",
    "vision",
    "successor",
    "source",
    "strategy-link",
    "outcome",
    "goal",
    "group",
    "milestone",
    "claim",
    "review",
    "finding",
    "proposal",
    "year-plan",
    "phase",
    "objective",
    "check-in",
    "row",
    "narrative",
    "action",
    "deliverable",
    "step",
    "indicator",
    "value",
    "series",
    "gathering",
    "council",
    "alternative",
    "term",
    "seat",
    "member",
    "deputy",
    "chair",
    "beside",
    "delegate",
    "organisation",
    "body",
    "rules",
    "call",
    "registration",
    "selection",
    "appropriation",
    "grant-call",
    "application",
    "grant-decision",
    "claim-for-revision",
    "instalment",
    "usage-report",
    "recovery",
    "agreement-template",
    "agreement",
    "lending-principles",
    "premises",
    "lending",
]
"""What changes are of."""


@frozen(order=True)
class Fact:
    """Something that can be said of an aggregate on a day, apart from what is said."""

    kind: Kind
    id: str
    group: str | None = None
    year: int | None = None
    aspect: str = "text"
    scale: str | None = field(default=None, kw_only=True, eq=False, order=False)
    """Of an outcome, the programme whose scale it is on."""
    named: Literal["organisation", "person"] | None = field(
        default=None, kw_only=True, eq=False, order=False
    )
    """What is said by its id, which people call by its name."""
    within: Fact | None = field(default=None, kw_only=True, eq=False, order=False)
    """Of a detail, what it is a detail of: it is told where that stays as it is."""


@frozen
class Worded:
    """What is said in words that are others in each language; its `code` is what is compared."""

    code: str
    in_language: Callable[[Language], str] = field(eq=False, repr=False)

    def __str__(self) -> str:
        return self.code


def worded(say: Callable[[Language], str], code: str | None = None) -> Worded:
    """What `say` says; by a code, or by its Finnish words."""
    return Worded(say("fi") if code is None else code, say)


def said(thing: Text | Money) -> Worded:
    """What is said in a text, or a sum."""
    return worded(thing.in_language)


def dated(*days: FuzzyDate) -> Worded:
    """A day, or from one to another; in EDTF as a code."""
    return worded(
        lambda language: " – ".join(it.in_language(language) for it in days),
        "/".join(it.edtf for it in days),
    )


def listed(texts: Iterable[Text]) -> Worded:
    """Texts, one after the other."""
    texts = tuple(texts)
    return worded(lambda language: "; ".join(it.in_language(language) for it in texts))


Facts = dict[Fact, str | Worded]
"""What is said: in words, or as it is."""


class Who(Protocol):
    """Who is who, as of the day and the time of a world."""

    def organisation(self, of: str, /) -> str:
        """The name of an organisation or of a body; its id, where it is not known."""
        ...

    def person(self, of: str | None, /) -> str | None:
        """The name of a person, where everybody may know it."""
        ...


class Among(Protocol):
    """Whose aggregates are compared: those of a programme, or of the whole county."""

    @property
    def world(self) -> World:
        """The world that they are of."""
        ...

    @property
    def programme(self) -> str | None:
        """The programme; none for the whole county."""
        ...

    def begun(self, of: Slice[Any, Any], /) -> Iterable[str]:
        """The ids of a slice's aggregates that the log knows of, in the whole county."""
        ...


def _never(_: World, __: str) -> bool:
    return False


def _nobody(_: World, __: str) -> None:
    return None


@frozen
class Shows(Generic[S]):
    """What a slice shows of its aggregates: what can be said of one, and how they are found.

    `begins` are the stored names of the events that an aggregate can begin with; none where
    `found` does not need them. `found` answers ids, some perhaps of aggregates that are not there.
    `is_over` tells of one whose facts hold no more though no event of its own ended them; `who`
    knows by which name people call what `Fact.named` says by its id.
    """

    of: Slice[S, Any]
    facts: Callable[[str, S], Facts]
    begins: tuple[str, ...]
    found: Callable[[Among], Iterable[str]]
    is_over: Callable[[World, str], bool] = _never
    who: Callable[[World, str], Who | None] = _nobody

    def said(self, aggregate_id: str, state: S | None) -> Facts:
        """What can be said of an aggregate; nothing of one that is not there."""
        return {} if state is None else self.facts(aggregate_id, state)
