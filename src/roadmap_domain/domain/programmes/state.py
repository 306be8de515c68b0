"""A programme's state, and how events make it."""

from __future__ import annotations

from typing import assert_never

from attrs import field, frozen

from roadmap_domain.domain.programmes import rules
from roadmap_domain.domain.programmes.events import (
    ClaimNoted,
    ClaimUpheld,
    HeadingAdded,
    HeadingReworded,
    Level,
    MilestoneRemoved,
    MilestoneReworded,
    MilestoneSet,
    OutcomeDefined,
    ProgrammeAdopted,
    ProgrammeEvent,
    ProgrammeOpened,
    ProgrammeSucceeded,
    Scope,
    SourceListed,
    StrategyLinked,
    VisionStated,
)
from roadmap_domain.kernel.slices import Circumstances, Slice
from roadmap_domain.kernel.states import changed
from roadmap_domain.kernel.texts import Text


@frozen
class Heading:
    """A goal or a group of the outline."""

    level: Level
    title: Text | None
    under: str | None


@frozen
class Milestone:
    """A text in a cell of the grid."""

    heading: str
    year: int
    text: Text


@frozen
class Outcome:
    """A value of the scale; `realised` where nothing is left to carry over."""

    label: Text
    realised: bool


@frozen
class Claim:
    """What a source states on a subject."""

    subject: str
    statement: Text
    holds: bool = False


@frozen(slots=False)
class Programme:
    """A programme as it stands. Codes lead to what they name, in the order of the plan."""

    opened: ProgrammeOpened
    vision: Text | None = None
    sources: dict[str, SourceListed] = field(factory=dict)
    strategy: dict[int, StrategyLinked] = field(factory=dict)
    scale: dict[str, Outcome] = field(factory=dict)
    headings: dict[str, Heading] = field(factory=dict)
    milestones: dict[str, Milestone] = field(factory=dict)
    adopted_by: tuple[Text, ...] = ()
    claims: dict[str, Claim] = field(factory=dict)
    successor: str | None = None

    @property
    def years(self) -> range:
        """The years of the period."""
        return range(self.opened.first_year, self.opened.last_year + 1)

    @property
    def scope(self) -> Scope:
        """Whether each action is assessed, or the row."""
        return self.opened.scope

    @property
    def row_level(self) -> Level:
        """The lowest level of the outline: its headings are the rows of plans and reports."""
        return self.opened.outline[-1]

    def check_year(self, year: int) -> None:
        """Raise `YearOutsidePeriod` for a year that the programme does not cover."""
        if year not in self.years:
            raise rules.YearOutsidePeriod(year, self.years[0], self.years[-1])

    def check_row(self, heading: str) -> None:
        """Raise unless `heading` is a row: a heading on the lowest level of the outline."""
        if self.heading(heading).level != self.row_level:
            raise rules.HeadingOnWrongLevel(heading, rules.LEVELS[self.row_level])

    def check_outcome(self, outcome: str) -> None:
        """Raise `UnknownOutcome` for a code that the programme's scale does not have."""
        if outcome not in self.scale:
            raise rules.UnknownOutcome(outcome, ", ".join(self.scale))

    def has_cell(self, heading: str, year: int) -> bool:
        """Whether a row and a year meet in the grid."""
        row = self.headings.get(heading)
        return row is not None and row.level == self.row_level and year in self.years

    def level_under(self, heading: str | None) -> Level | None:
        """The level of what stands under a heading, or at the top; `None` under a row."""
        outline = self.opened.outline
        depth = 0 if heading is None else outline.index(self.heading(heading).level) + 1
        return outline[depth] if depth < len(outline) else None

    def heading(self, code: str) -> Heading:
        """The heading that `code` names; raises `NoSuchHeading`."""
        if code not in self.headings:
            raise rules.NoSuchHeading(code, ", ".join(self.headings))
        return self.headings[code]


def evolve(programme: Programme | None, event: ProgrammeEvent) -> Programme | None:
    """The programme after `event`; the same where it is about a part that is not there."""
    if isinstance(event, ProgrammeOpened):
        return Programme(event)
    if programme is None:
        return None
    match event:
        case SourceListed(document=document):
            return changed(programme, sources={**programme.sources, document: event})
        case VisionStated(text=text):
            return changed(programme, vision=text)
        case StrategyLinked(number=number):
            return changed(programme, strategy={**programme.strategy, number: event})
        case OutcomeDefined():
            outcome = Outcome(event.label, event.realised)
            return changed(programme, scale={**programme.scale, event.outcome: outcome})
        case HeadingAdded(under=under):
            if under not in {None, *programme.headings}:
                return programme
            if event.level != programme.level_under(under):
                return programme
            heading = Heading(event.level, event.title, event.under)
            return changed(programme, headings={**programme.headings, event.heading: heading})
        case HeadingReworded():
            if event.heading not in programme.headings:
                return programme
            heading = changed(programme.headings[event.heading], title=event.title)
            return changed(programme, headings={**programme.headings, event.heading: heading})
        case MilestoneSet():
            if not programme.has_cell(event.heading, event.year):
                return programme
            milestone = Milestone(event.heading, event.year, event.text)
            return changed(
                programme, milestones={**programme.milestones, event.milestone: milestone}
            )
        case MilestoneReworded():
            if event.milestone not in programme.milestones:
                return programme
            milestone = changed(programme.milestones[event.milestone], text=event.text)
            return changed(
                programme, milestones={**programme.milestones, event.milestone: milestone}
            )
        case MilestoneRemoved(milestone=removed):
            if removed not in programme.milestones:
                return programme
            left = {code: it for code, it in programme.milestones.items() if code != removed}
            return changed(programme, milestones=left)
        case ProgrammeAdopted(body=body):
            return changed(programme, adopted_by=(*programme.adopted_by, body))
        case ClaimNoted():
            claim = Claim(event.subject, event.statement)
            return changed(programme, claims={**programme.claims, event.claim: claim})
        case ClaimUpheld(claim=upheld):
            if upheld not in programme.claims:
                return programme
            return changed(programme, claims=_upheld(programme.claims, upheld))
        case ProgrammeSucceeded(successor=successor):
            return changed(programme, successor=successor)
        case _:
            assert_never(event)


PROGRAMME: Slice[Programme, ProgrammeEvent] = Slice(
    "programme",
    (
        ProgrammeOpened,
        SourceListed,
        VisionStated,
        StrategyLinked,
        OutcomeDefined,
        HeadingAdded,
        HeadingReworded,
        MilestoneSet,
        MilestoneReworded,
        MilestoneRemoved,
        ProgrammeAdopted,
        ClaimNoted,
        ClaimUpheld,
        ProgrammeSucceeded,
    ),
    evolve,
)


def existing(programme: Programme | None, programme_id: str) -> Programme:
    """The programme, or `NoSuchProgramme` where it has not been opened."""
    if programme is None:
        raise rules.NoSuchProgramme(programme_id)
    return programme


def read_programme(circumstances: Circumstances, programme_id: str) -> Programme:
    """The programme that a decision of a later slice is about, or `NoSuchProgramme`."""
    return existing(circumstances.read(PROGRAMME, programme_id), programme_id)


def _upheld(claims: dict[str, Claim], upheld: str) -> dict[str, Claim]:
    subject = claims[upheld].subject
    return {
        code: changed(claim, holds=code == upheld) if claim.subject == subject else claim
        for code, claim in claims.items()
    }
