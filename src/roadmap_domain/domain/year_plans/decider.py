"""The decisions on a year plan."""

from __future__ import annotations

from roadmap_domain.domain.programmes.state import Programme, read_programme
from roadmap_domain.domain.year_plans import rules
from roadmap_domain.domain.year_plans.events import (
    CheckedIn,
    NarrativeGiven,
    ObjectiveSet,
    RowAssessed,
    YearPlanAdopted,
    YearPlanClosed,
    YearPlanOpened,
    YearReported,
)
from roadmap_domain.domain.year_plans.state import (
    YEAR_PLAN,
    YearPlan,
    existing,
    year_plan_id,
)
from roadmap_domain.kernel.basis import DecisionBasis
from roadmap_domain.kernel.recorded import Retracted
from roadmap_domain.kernel.retraction import retracted
from roadmap_domain.kernel.slices import Circumstances, decides
from roadmap_domain.kernel.texts import TextLike, as_text, as_texts, reworded

QUARTERS = range(1, 5)


PERCENT = range(101)


@decides(YEAR_PLAN)
def open_year_plan(
    plan: YearPlan | None, circumstances: Circumstances, *, programme: str, year: int
) -> list[YearPlanOpened]:
    """Begin to record the plan of a year of the programme's period."""
    read_programme(circumstances, programme).check_year(year)
    if circumstances.aggregate_id != year_plan_id(programme, year):
        raise rules.YearPlanIsMisnamed(year_plan_id(programme, year))
    return [] if plan is not None else [YearPlanOpened(programme, year)]


@decides(YEAR_PLAN)
def adopt_year_plan(plan: YearPlan | None, circumstances: Circumstances) -> list[YearPlanAdopted]:
    """Record that a body adopted the plan; the basis is its decision."""
    plan = existing(plan, circumstances.aggregate_id)
    if not isinstance(circumstances.basis, DecisionBasis):
        raise rules.YearPlanNeedsDecision
    if plan.adopted:
        return []
    _check_open(plan, circumstances)
    return [YearPlanAdopted()]


@decides(YEAR_PLAN)
def set_objective(
    plan: YearPlan | None,
    circumstances: Circumstances,
    *,
    objective: str,
    title: TextLike,
    binding: bool = False,
    metrics: tuple[TextLike, ...] = (),
) -> list[ObjectiveSet]:
    """Set an objective of the year with its metrics."""
    plan = existing(plan, circumstances.aggregate_id)
    wanted = ObjectiveSet(objective, as_text(title), binding, as_texts(metrics))
    if objective in plan.objectives:
        if plan.objectives[objective] != wanted:
            raise rules.ObjectiveExists(objective)
        return []
    _check_open(plan, circumstances)
    return [wanted]


@decides(YEAR_PLAN)
def check_in(
    plan: YearPlan | None,
    circumstances: Circumstances,
    *,
    quarter: int,
    objective: str,
    confidence: int,
    narrative: TextLike,
) -> list[CheckedIn]:
    """Record how an objective stands in a quarter: confidence in percent and a narrative."""
    plan = existing(plan, circumstances.aggregate_id)
    if quarter not in QUARTERS or confidence not in PERCENT:
        raise rules.CheckInIsFaulty
    if objective not in plan.objectives:
        raise rules.NoSuchObjective(objective)
    checked = CheckedIn(quarter, objective, confidence, as_text(narrative))
    if plan.check_ins.get((quarter, objective)) == checked and circumstances.corrects is None:
        return []
    _check_open(plan, circumstances)
    return [checked]


@decides(YEAR_PLAN)
def assess_row(
    plan: YearPlan | None,
    circumstances: Circumstances,
    *,
    heading: str,
    outcome: str,
    reason: TextLike | None = None,
) -> list[RowAssessed]:
    """Assess a row on the programme's scale. Anew only with a reason, or as a correction.

    The outcome is that of the row's actions, too: what they were assessed before counts no more.
    """
    plan = existing(plan, circumstances.aggregate_id)
    programme = _programme(plan, circumstances)
    if programme.scope != "row":
        raise rules.ScopeIsAction
    programme.check_row(heading)
    programme.check_outcome(outcome)
    why = None if reason is None else as_text(reason)
    is_known = plan.outcomes.get(heading) == outcome and not reworded(
        why, plan.reasons.get(heading)
    )
    if is_known and circumstances.corrects is None:
        return []
    _check_open(plan, circumstances)
    if heading in plan.outcomes and why is None and circumstances.corrects is None:
        raise rules.RowAlreadyAssessed(heading)
    return [RowAssessed(heading, outcome, why)]


@decides(YEAR_PLAN)
def give_narrative(
    plan: YearPlan | None,
    circumstances: Circumstances,
    *,
    heading: str,
    number: int,
    text: TextLike,
) -> list[NarrativeGiven]:
    """Give a numbered paragraph of the year's report under a heading."""
    plan, given = existing(plan, circumstances.aggregate_id), as_text(text)
    _programme(plan, circumstances).heading(heading)
    if (heading, number) in plan.narrative:
        if plan.narrative[heading, number] != given:
            raise rules.NarrativeExists(heading, number)
        return []
    _check_open(plan, circumstances)
    return [NarrativeGiven(heading, number, given)]


@decides(YEAR_PLAN)
def report_year(plan: YearPlan | None, circumstances: Circumstances) -> list[YearReported]:
    """Record that the year's report was given; the year is then frozen."""
    return [] if existing(plan, circumstances.aggregate_id).reported else [YearReported()]


@decides(YEAR_PLAN)
def close_year_plan(plan: YearPlan | None, circumstances: Circumstances) -> list[YearPlanClosed]:
    """Close a reported year."""
    plan = existing(plan, circumstances.aggregate_id)
    if not plan.reported:
        raise rules.NotYetReported
    return [] if plan.closed else [YearPlanClosed()]


@decides(YEAR_PLAN)
def retract_year_plan(
    _: YearPlan | None, circumstances: Circumstances, *, reason: TextLike
) -> list[Retracted]:
    """Retract the named event of a year plan, which never should have been recorded."""
    return retracted(circumstances, reason)


def _check_open(plan: YearPlan, circumstances: Circumstances) -> None:
    """Raise `YearIsFrozen` where the year is reported and the decision corrects nothing."""
    if plan.reported and circumstances.corrects is None:
        raise rules.YearIsFrozen(plan.year)


def _programme(plan: YearPlan, circumstances: Circumstances) -> Programme:
    return read_programme(circumstances, plan.programme)
