"""What can have happened to a year plan."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from roadmap_domain.kernel.texts import Text


@frozen
class YearPlanOpened:
    """The plan of one year of a programme began to be recorded."""

    stored_name: ClassVar = "year-plan.opened@1"
    programme: str
    year: int


@frozen
class YearPlanAdopted:
    """A body adopted the plan; its decision is the event's basis."""

    stored_name: ClassVar = "year-plan.adopted@1"


@frozen
class ObjectiveSet:
    """The year got an objective with its metrics; `binding` where the strategy binds it."""

    stored_name: ClassVar = "year-plan.objective-set@1"
    objective: str
    title: Text
    binding: bool
    metrics: tuple[Text, ...]


@frozen
class CheckedIn:
    """In a quarter, confidence (percent) in reaching an objective, and how things stand."""

    stored_name: ClassVar = "year-plan.checked-in@1"
    quarter: int
    objective: str
    confidence: int
    narrative: Text


@frozen
class RowAssessed:
    """A row of the plan got an outcome of the programme's scale; later ones carry a reason."""

    stored_name: ClassVar = "year-plan.row-assessed@1"
    heading: str
    outcome: str
    reason: Text | None


@frozen
class NarrativeGiven:
    """A numbered paragraph of the year's report under a heading."""

    stored_name: ClassVar = "year-plan.narrative-given@1"
    heading: str
    number: int
    text: Text


@frozen
class YearReported:
    """The year's report was given; from here on only corrections."""

    stored_name: ClassVar = "year-plan.reported@1"


@frozen
class YearPlanClosed:
    """Nothing more is expected of the year."""

    stored_name: ClassVar = "year-plan.closed@1"


YearPlanEvent = (
    YearPlanOpened
    | YearPlanAdopted
    | ObjectiveSet
    | CheckedIn
    | RowAssessed
    | NarrativeGiven
    | YearReported
    | YearPlanClosed
)
