"""A programme's state, how events make it, and the decisions on it."""

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
    ProgrammeKind,
    ProgrammeOpened,
    ProgrammeSucceeded,
    Scope,
    SourceListed,
    StrategyLinked,
    VisionStated,
)
from roadmap_domain.kernel.basis import DecisionBasis, SourceBasis
from roadmap_domain.kernel.dates import DateLike, as_fuzzy
from roadmap_domain.kernel.slices import Circumstances, Slice, decides
from roadmap_domain.kernel.states import changed
from roadmap_domain.kernel.texts import Text, TextLike, as_text


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


@frozen
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

    def heading(self, code: str) -> Heading:
        """The heading that `code` names; raises `NoSuchHeading`."""
        if code not in self.headings:
            raise rules.NoSuchHeading(code, ", ".join(self.headings))
        return self.headings[code]


def evolve(programme: Programme | None, event: ProgrammeEvent) -> Programme | None:
    """The programme after `event`."""
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
        case HeadingAdded():
            heading = Heading(event.level, event.title, event.under)
            return changed(programme, headings={**programme.headings, event.heading: heading})
        case HeadingReworded():
            if event.heading not in programme.headings:
                return programme
            heading = changed(programme.headings[event.heading], title=event.title)
            return changed(programme, headings={**programme.headings, event.heading: heading})
        case MilestoneSet():
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
            left = {code: it for code, it in programme.milestones.items() if code != removed}
            return changed(programme, milestones=left)
        case ProgrammeAdopted(body=body):
            return changed(programme, adopted_by=(*programme.adopted_by, body))
        case ClaimNoted():
            claim = Claim(event.subject, event.statement)
            return changed(programme, claims={**programme.claims, event.claim: claim})
        case ClaimUpheld(claim=upheld):
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


@decides(PROGRAMME)
def open_programme(
    programme: Programme | None,
    _: Circumstances,
    *,
    kind: ProgrammeKind,
    title: TextLike,
    region: TextLike,
    first_year: int,
    last_year: int,
    outline: tuple[Level, ...] = ("goal", "group"),
    scope: Scope = "action",
) -> list[ProgrammeEvent]:
    """Begin to record a programme."""
    if first_year > last_year:
        raise rules.PeriodIsReversed(first_year, last_year)
    if not outline or len(set(outline)) < len(outline):
        raise rules.OutlineIsFaulty
    opened = ProgrammeOpened(
        kind, as_text(title), as_text(region), first_year, last_year, tuple(outline), scope
    )
    if programme is None:
        return [opened]
    if programme.opened != opened:
        raise rules.ProgrammeExists
    return []


@decides(PROGRAMME)
def list_source(
    programme: Programme | None,
    _: Circumstances,
    *,
    document: str,
    title: TextLike,
    dated: DateLike | None = None,
) -> list[ProgrammeEvent]:
    """Give a source document the code by which it is cited."""
    listed = SourceListed(document, as_text(title), None if dated is None else as_fuzzy(dated))
    known = existing(programme).sources.get(document)
    if known is None:
        return [listed]
    if known != listed:
        raise rules.CodeIsTaken(document)
    return []


@decides(PROGRAMME)
def state_vision(
    programme: Programme | None, circumstances: Circumstances, *, text: TextLike
) -> list[ProgrammeEvent]:
    """State the programme's vision, or state it anew."""
    programme, vision = existing(programme), as_text(text)
    if programme.vision is not None and programme.vision.same_wording(vision):
        return []
    _check_basis(programme, circumstances)
    return [VisionStated(vision)]


@decides(PROGRAMME)
def link_strategy(
    programme: Programme | None,
    circumstances: Circumstances,
    *,
    number: int,
    perspective: TextLike,
    goal: TextLike,
) -> list[ProgrammeEvent]:
    """Name a goal of the county's strategy that the programme supports."""
    programme = existing(programme)
    linked = StrategyLinked(as_text(perspective), number, as_text(goal))
    if programme.strategy.get(number) == linked:
        return []
    _check_basis(programme, circumstances)
    return [linked]


@decides(PROGRAMME)
def define_outcome(
    programme: Programme | None,
    circumstances: Circumstances,
    *,
    outcome: str,
    label: TextLike,
    realised: bool,
) -> list[ProgrammeEvent]:
    """Add a value to the programme's scale of outcomes."""
    programme, defined = existing(programme), OutcomeDefined(outcome, as_text(label), realised)
    if outcome in programme.scale:
        if programme.scale[outcome] != Outcome(defined.label, realised):
            raise rules.CodeIsTaken(outcome)
        return []
    _check_basis(programme, circumstances)
    return [defined]


@decides(PROGRAMME)
def add_heading(
    programme: Programme | None,
    circumstances: Circumstances,
    *,
    heading: str,
    level: Level,
    title: TextLike | None = None,
    under: str | None = None,
) -> list[ProgrammeEvent]:
    """Add a goal or a group to the outline. A heading's title may be missing in print."""
    programme = existing(programme)
    outline = programme.opened.outline
    expected = (
        outline[0] if under is None else _level_below(outline, programme.heading(under).level)
    )
    if level != expected:
        raise rules.HeadingOnWrongLevel(heading, rules.LEVELS[expected])
    added = Heading(level, None if title is None else as_text(title), under)
    if heading in programme.headings:
        if programme.headings[heading] != added:
            raise rules.CodeIsTaken(heading)
        return []
    _check_basis(programme, circumstances)
    return [HeadingAdded(level, heading, added.title, under)]


@decides(PROGRAMME)
def reword_heading(
    programme: Programme | None, circumstances: Circumstances, *, heading: str, title: TextLike
) -> list[ProgrammeEvent]:
    """Give a goal or a group another title."""
    programme, new = existing(programme), as_text(title)
    old = programme.heading(heading).title
    if old is not None and old.same_wording(new):
        return []
    _check_basis(programme, circumstances)
    return [HeadingReworded(heading, new)]


@decides(PROGRAMME)
def set_milestone(
    programme: Programme | None,
    circumstances: Circumstances,
    *,
    milestone: str,
    heading: str,
    year: int,
    text: TextLike,
) -> list[ProgrammeEvent]:
    """Put a text into the cell of a heading and a year in the grid; a cell holds several."""
    programme = existing(programme)
    programme.check_row(heading)
    programme.check_year(year)
    wanted = Milestone(heading, year, as_text(text))
    if milestone in programme.milestones:
        if programme.milestones[milestone] != wanted:
            raise rules.CodeIsTaken(milestone)
        return []
    _check_basis(programme, circumstances)
    return [MilestoneSet(milestone, heading, year, wanted.text)]


@decides(PROGRAMME)
def reword_milestone(
    programme: Programme | None, circumstances: Circumstances, *, milestone: str, text: TextLike
) -> list[ProgrammeEvent]:
    """Give a milestone another wording. What only changes spelling records nothing."""
    programme, new = existing(programme), as_text(text)
    if milestone not in programme.milestones:
        raise rules.NoSuchMilestone(milestone)
    if programme.milestones[milestone].text.same_wording(new):
        return []
    _check_basis(programme, circumstances)
    return [MilestoneReworded(milestone, new)]


@decides(PROGRAMME)
def remove_milestone(
    programme: Programme | None, circumstances: Circumstances, *, milestone: str
) -> list[ProgrammeEvent]:
    """Take a milestone out of the grid."""
    programme = existing(programme)
    if milestone not in programme.milestones:
        raise rules.NoSuchMilestone(milestone)
    _check_basis(programme, circumstances)
    return [MilestoneRemoved(milestone)]


@decides(PROGRAMME)
def adopt_programme(
    programme: Programme | None, circumstances: Circumstances, *, body: TextLike
) -> list[ProgrammeEvent]:
    """Record that a body adopted the programme; the basis is its decision."""
    programme, adopter = existing(programme), as_text(body)
    if not isinstance(circumstances.basis, DecisionBasis):
        raise rules.AdoptionNeedsDecision
    if any(adopter.same_wording(earlier) for earlier in programme.adopted_by):
        return []
    return [ProgrammeAdopted(adopter)]


@decides(PROGRAMME)
def note_claim(
    programme: Programme | None,
    circumstances: Circumstances,
    *,
    claim: str,
    subject: str,
    statement: TextLike,
) -> list[ProgrammeEvent]:
    """Note what a source states where sources disagree; the basis is the source."""
    programme, noted = existing(programme), ClaimNoted(claim, subject, as_text(statement))
    if not isinstance(circumstances.basis, SourceBasis):
        raise rules.ClaimNeedsSource
    if claim in programme.claims:
        if programme.claims[claim] != Claim(
            subject, noted.statement, programme.claims[claim].holds
        ):
            raise rules.CodeIsTaken(claim)
        return []
    return [noted]


@decides(PROGRAMME)
def uphold_claim(
    programme: Programme | None, _: Circumstances, *, claim: str
) -> list[ProgrammeEvent]:
    """Mark the claim that is taken to hold; the others on its subject then do not."""
    programme = existing(programme)
    if claim not in programme.claims:
        raise rules.NoSuchClaim(claim)
    return [] if programme.claims[claim].holds else [ClaimUpheld(claim)]


@decides(PROGRAMME)
def succeed_programme(
    programme: Programme | None, circumstances: Circumstances, *, successor: str
) -> list[ProgrammeEvent]:
    """Record which programme continues this one after its period."""
    programme = existing(programme)
    following = circumstances.read(PROGRAMME, successor)
    if following is None or following.years[-1] <= programme.years[-1]:
        raise rules.CannotSucceed(programme.years[-1])
    return [] if programme.successor == successor else [ProgrammeSucceeded(successor)]


def existing(programme: Programme | None) -> Programme:
    """The programme, or `NoSuchProgramme` where it has not been opened."""
    if programme is None:
        raise rules.NoSuchProgramme
    return programme


def _level_below(outline: tuple[Level, ...], level: Level) -> Level | None:
    depth = outline.index(level) + 1
    return outline[depth] if depth < len(outline) else None


def _check_basis(programme: Programme, circumstances: Circumstances) -> None:
    if programme.adopted_by and not isinstance(circumstances.basis, DecisionBasis | SourceBasis):
        raise rules.ChangeNeedsBasis


def _upheld(claims: dict[str, Claim], upheld: str) -> dict[str, Claim]:
    subject = claims[upheld].subject if upheld in claims else None
    return {
        code: changed(claim, holds=code == upheld) if claim.subject == subject else claim
        for code, claim in claims.items()
    }
