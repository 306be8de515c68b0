"""The decisions on a programme."""

from __future__ import annotations

from roadmap_domain.domain.programmes import rules
from roadmap_domain.domain.programmes.events import (
    HeadingAdded,
    HeadingReworded,
    Level,
    MilestoneRemoved,
    MilestoneReworded,
    MilestoneSet,
    OutcomeDefined,
    ProgrammeAdopted,
    ProgrammeKind,
    ProgrammeOpened,
    ProgrammeSucceeded,
    Scope,
    SourceListed,
    StrategyLinked,
    VisionStated,
)
from roadmap_domain.domain.programmes.state import (
    PROGRAMME,
    Heading,
    Milestone,
    Outcome,
    Programme,
    existing,
)
from roadmap_domain.kernel.basis import DecisionBasis, SourceBasis
from roadmap_domain.kernel.dates import DateLike, as_fuzzy
from roadmap_domain.kernel.recorded import Retracted
from roadmap_domain.kernel.retraction import retracted
from roadmap_domain.kernel.slices import Circumstances, decides
from roadmap_domain.kernel.texts import Text, TextLike, as_text


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
) -> list[ProgrammeOpened]:
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
    circumstances: Circumstances,
    *,
    document: str,
    title: TextLike,
    dated: DateLike | None = None,
) -> list[SourceListed]:
    """Give a source document the code by which it is cited."""
    listed = SourceListed(document, as_text(title), None if dated is None else as_fuzzy(dated))
    known = existing(programme, circumstances.aggregate_id).sources.get(document)
    if known is None:
        return [listed]
    if known != listed:
        raise rules.CodeIsTaken(document)
    return []


@decides(PROGRAMME)
def state_vision(
    programme: Programme | None, circumstances: Circumstances, *, text: TextLike
) -> list[VisionStated]:
    """State the programme's vision, or state it anew."""
    programme, vision = existing(programme, circumstances.aggregate_id), as_text(text)
    if _is_said(programme.vision, vision, circumstances):
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
) -> list[StrategyLinked]:
    """Name a goal of the county's strategy that the programme supports."""
    programme = existing(programme, circumstances.aggregate_id)
    linked = StrategyLinked(as_text(perspective), number, as_text(goal))
    if programme.strategy.get(number) == linked and circumstances.corrects is None:
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
) -> list[OutcomeDefined]:
    """Add a value to the programme's scale of outcomes."""
    programme = existing(programme, circumstances.aggregate_id)
    defined = OutcomeDefined(outcome, as_text(label), realised)
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
) -> list[HeadingAdded]:
    """Add a goal or a group to the outline. A heading's title may be missing in print."""
    programme = existing(programme, circumstances.aggregate_id)
    expected = programme.level_under(under)
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
) -> list[HeadingReworded]:
    """Give a goal or a group another title."""
    programme, new = existing(programme, circumstances.aggregate_id), as_text(title)
    old = programme.heading(heading).title
    if _is_said(old, new, circumstances):
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
) -> list[MilestoneSet]:
    """Put a text into the cell of a heading and a year in the grid; a cell holds several."""
    programme = existing(programme, circumstances.aggregate_id)
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
) -> list[MilestoneReworded]:
    """Give a milestone another wording. What only changes spelling records nothing."""
    programme, new = existing(programme, circumstances.aggregate_id), as_text(text)
    if milestone not in programme.milestones:
        raise rules.NoSuchMilestone(milestone)
    if _is_said(programme.milestones[milestone].text, new, circumstances):
        return []
    _check_basis(programme, circumstances)
    return [MilestoneReworded(milestone, new)]


@decides(PROGRAMME)
def remove_milestone(
    programme: Programme | None, circumstances: Circumstances, *, milestone: str
) -> list[MilestoneRemoved]:
    """Take a milestone out of the grid."""
    programme = existing(programme, circumstances.aggregate_id)
    if milestone not in programme.milestones:
        raise rules.NoSuchMilestone(milestone)
    _check_basis(programme, circumstances)
    return [MilestoneRemoved(milestone)]


@decides(PROGRAMME)
def adopt_programme(
    programme: Programme | None, circumstances: Circumstances, *, body: TextLike
) -> list[ProgrammeAdopted]:
    """Record that a body adopted the programme; the basis is its decision."""
    programme, adopter = existing(programme, circumstances.aggregate_id), as_text(body)
    if not isinstance(circumstances.basis, DecisionBasis):
        raise rules.AdoptionNeedsDecision
    if any(adopter.same_wording(earlier) for earlier in programme.adopted_by):
        return []
    return [ProgrammeAdopted(adopter)]


@decides(PROGRAMME)
def succeed_programme(
    programme: Programme | None, circumstances: Circumstances, *, successor: str
) -> list[ProgrammeSucceeded]:
    """Record which programme continues this one after its period."""
    programme = existing(programme, circumstances.aggregate_id)
    following = circumstances.read(PROGRAMME, successor)
    if following is None or following.years[-1] <= programme.years[-1]:
        raise rules.CannotSucceed(successor, programme.years[-1])
    return [] if programme.successor == successor else [ProgrammeSucceeded(successor)]


@decides(PROGRAMME)
def retract_programme(
    programme: Programme | None, circumstances: Circumstances, *, reason: TextLike
) -> list[Retracted]:
    """Retract the named event of a programme, which never should have been recorded."""
    if programme is not None:
        _check_basis(programme, circumstances)
    return retracted(circumstances, reason)


def _is_said(old: Text | None, new: Text, circumstances: Circumstances) -> bool:
    """Whether a wording is there already; a correction may well say what was said before."""
    return circumstances.corrects is None and old is not None and old.same_wording(new)


def _check_basis(programme: Programme, circumstances: Circumstances) -> None:
    if programme.adopted_by and not isinstance(circumstances.basis, DecisionBasis | SourceBasis):
        raise rules.ChangeNeedsBasis
