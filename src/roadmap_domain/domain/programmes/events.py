"""What can have happened to a programme."""

from __future__ import annotations

from typing import ClassVar, Literal

from attrs import frozen

from roadmap_domain.kernel.dates import FuzzyDate
from roadmap_domain.kernel.texts import Text

ProgrammeKind = Literal["roadmap", "participation-programme", "action-plan"]
Level = Literal["goal", "group"]
Scope = Literal["action", "row"]


@frozen
class ProgrammeOpened:
    """A programme began to be recorded.

    `outline` names its levels from the top; `scope` says whether each action is assessed or the row
    of a heading on the lowest level.
    """

    stored_name: ClassVar = "programme.opened@1"
    kind: ProgrammeKind
    title: Text
    region: Text
    first_year: int
    last_year: int
    outline: tuple[Level, ...]
    scope: Scope


@frozen
class SourceListed:
    """A source document was given the code by which bases and claims cite it."""

    stored_name: ClassVar = "programme.source-listed@1"
    document: str
    title: Text
    dated: FuzzyDate | None


@frozen
class VisionStated:
    """The vision was stated, or stated anew."""

    stored_name: ClassVar = "programme.vision-stated@1"
    text: Text


@frozen
class StrategyLinked:
    """A goal of the county's strategy was named as one that the programme supports."""

    stored_name: ClassVar = "programme.strategy-linked@1"
    perspective: Text
    number: int
    goal: Text


@frozen
class OutcomeDefined:
    """The scale of outcomes got a value; `realised` is true where nothing is left to do."""

    stored_name: ClassVar = "programme.outcome-defined@1"
    outcome: str
    label: Text
    realised: bool


@frozen
class HeadingAdded:
    """A goal or a group was added to the outline; a heading's title may be missing in print."""

    stored_name: ClassVar = "programme.heading-added@1"
    level: Level
    heading: str
    title: Text | None
    under: str | None


@frozen
class HeadingReworded:
    """A goal or a group got another title."""

    stored_name: ClassVar = "programme.heading-reworded@1"
    heading: str
    title: Text


@frozen
class MilestoneSet:
    """A text was put into the cell of a heading and a year in the grid."""

    stored_name: ClassVar = "programme.milestone-set@1"
    milestone: str
    heading: str
    year: int
    text: Text


@frozen
class MilestoneReworded:
    """A milestone got another wording; the earlier ones stay readable."""

    stored_name: ClassVar = "programme.milestone-reworded@1"
    milestone: str
    text: Text


@frozen
class MilestoneRemoved:
    """A milestone was taken out of the grid."""

    stored_name: ClassVar = "programme.milestone-removed@1"
    milestone: str


@frozen
class ProgrammeAdopted:
    """A body adopted the programme; its decision is the event's basis."""

    stored_name: ClassVar = "programme.adopted@1"
    body: Text


@frozen
class ClaimNoted:
    """A source, the event's basis, states something that another source states otherwise."""

    stored_name: ClassVar = "programme.claim-noted@1"
    claim: str
    subject: str
    statement: Text


@frozen
class ClaimUpheld:
    """Of the claims on one subject, this one is taken to hold."""

    stored_name: ClassVar = "programme.claim-upheld@1"
    claim: str


@frozen
class ProgrammeSucceeded:
    """Another programme continues this one after its period."""

    stored_name: ClassVar = "programme.succeeded@1"
    successor: str


ProgrammeEvent = (
    ProgrammeOpened
    | SourceListed
    | VisionStated
    | StrategyLinked
    | OutcomeDefined
    | HeadingAdded
    | HeadingReworded
    | MilestoneSet
    | MilestoneReworded
    | MilestoneRemoved
    | ProgrammeAdopted
    | ClaimNoted
    | ClaimUpheld
    | ProgrammeSucceeded
)
