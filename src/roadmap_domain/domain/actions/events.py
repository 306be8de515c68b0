"""What can have happened to an action."""

from __future__ import annotations

from typing import Any, ClassVar, Literal

from attrs import frozen

from roadmap_domain.kernel.dates import FuzzyDate, Schedule
from roadmap_domain.kernel.texts import Text

DeliverableKind = Literal[
    "plan",
    "description",
    "model",
    "template",
    "newsletter",
    "training",
    "website",
    "event",
    "other",
]


@frozen
class Item:
    """A step or a metric; `see` links to another row of the plan instead of repeating it."""

    text: Text
    see: str | None = None


@frozen(slots=False)
class Entry:
    """An action as it stands in the plan of one year; without slots, as states are."""

    year: int
    heading: str
    title: Text
    order: int = 1
    details: tuple[Text, ...] = ()
    steps: tuple[Item, ...] = ()
    metrics: tuple[Item, ...] = ()
    responsible: tuple[Text, ...] = ()
    partners: tuple[Text, ...] = ()
    schedule: Schedule | None = None
    serves: tuple[str, ...] = ()


@frozen
class Proposal:
    """A numbered proposal of a review that an action was raised from."""

    review: str
    number: int


@frozen
class ActionPlanned:
    """The action was put into its first year's plan; `raised_from` where a review proposed it."""

    stored_name: ClassVar = "action.planned@1"
    programme: str
    entry: Entry
    raised_from: Proposal | None


@frozen
class ActionCarriedOver:
    """What was unfinished in a year went on in a later one, perhaps in new words.

    `programme` is the one that the later year lies in: the same, or the one that succeeds it.
    """

    stored_name: ClassVar = "action.carried-over@1"
    from_year: int
    programme: str
    entry: Entry
    reason: Text


@frozen(slots=False)
class EntryRevised:
    """The action stands otherwise in the plan of a year, in the columns that are given.

    Only what changed, so that a late or a corrected revision leaves the others as they are.
    """

    stored_name: ClassVar = "action.entry-revised@1"
    year: int
    heading: str | None = None
    title: Text | None = None
    order: int | None = None
    details: tuple[Text, ...] | None = None
    steps: tuple[Item, ...] | None = None
    metrics: tuple[Item, ...] | None = None
    responsible: tuple[Text, ...] | None = None
    partners: tuple[Text, ...] | None = None
    schedule: Schedule | None = None
    serves: tuple[str, ...] | None = None

    @property
    def columns(self) -> dict[str, Any]:
        """What is otherwise, by the names of an entry's fields."""
        return {name: it for name, it in vars(self).items() if it is not None and name != "year"}


@frozen
class ActionAssessed:
    """The action got an outcome for a year; later ones of the same year carry a reason."""

    stored_name: ClassVar = "action.assessed@1"
    year: int
    outcome: str
    reason: Text | None


@frozen
class ActionReported:
    """The report of a year says what became of the action.

    `see` is another programme whose own report of the year tells more: an action may be to carry
    out a whole programme. It is not checked, since that programme may be recorded later.
    """

    stored_name: ClassVar = "action.reported@1"
    year: int
    text: Text
    see: str | None = None


@frozen
class StepDone:
    """A step of a year, counted from 1, was done."""

    stored_name: ClassVar = "action.step-done@1"
    year: int
    step: int


@frozen
class DeliverableRecorded:
    """Something was made that can be shown: a plan, a template, a training."""

    stored_name: ClassVar = "action.deliverable-recorded@1"
    year: int
    deliverable: str
    kind: DeliverableKind
    title: Text
    made_on: FuzzyDate | None
    reference: Text | None


@frozen
class ActionWithdrawn:
    """From a year on, the action is no longer to be done."""

    stored_name: ClassVar = "action.withdrawn@1"
    from_year: int
    reason: Text


@frozen
class ActionMerged:
    """From a year on, another action does what this one was to do, and takes its history on."""

    stored_name: ClassVar = "action.merged@1"
    from_year: int
    into: str
    reason: Text


@frozen
class ActionSplit:
    """From a year on, several other actions do what this one was to do, and take its history on."""

    stored_name: ClassVar = "action.split@1"
    from_year: int
    into: tuple[str, ...]
    reason: Text


ActionEvent = (
    ActionPlanned
    | ActionCarriedOver
    | EntryRevised
    | ActionAssessed
    | ActionReported
    | StepDone
    | DeliverableRecorded
    | ActionWithdrawn
    | ActionMerged
    | ActionSplit
)
