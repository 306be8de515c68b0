"""What can be said of programmes, reviews, year plans, actions and indicators."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from roadmap_domain.domain.actions.state import Action
from roadmap_domain.domain.indicators.state import Indicator
from roadmap_domain.domain.programmes.state import Programme
from roadmap_domain.domain.reviews.state import Review
from roadmap_domain.domain.year_plans.state import YearPlan
from roadmap_domain.kernel.texts import Text
from roadmap_domain.views.facts.fact import Fact, Facts, listed, said, worded
from roadmap_domain.views.measures import value_in_words
from roadmap_domain.views.words import schedule_in_words


def programme_facts(programme_id: str, programme: Programme) -> Facts:
    """What can be said of a programme."""
    facts: Facts = {Fact("programme", programme_id): said(programme.opened.title)}
    if programme.vision:
        facts[Fact("vision", programme_id)] = said(programme.vision)
    if programme.successor:
        facts[Fact("successor", programme_id)] = programme.successor
    for code, source in programme.sources.items():
        facts[Fact("source", code)] = said(source.title)
    for number, link in programme.strategy.items():
        facts[Fact("strategy-link", str(number))] = said(link.goal)
    for code, outcome in programme.scale.items():
        facts[Fact("outcome", code)] = said(outcome.label)
    for code, heading in programme.headings.items():
        facts[Fact(heading.level, code, code)] = said(heading.title) if heading.title else ""
    for code, milestone in programme.milestones.items():
        facts[Fact("milestone", code, milestone.heading, milestone.year)] = said(milestone.text)
    for body in programme.adopted_by:
        facts[Fact("programme", programme_id, aspect="phase")] = str(body)
    for code, claim in programme.claims.items():
        facts[Fact("claim", code)] = f"{claim.statement} ({'+' if claim.holds else '–'})"
    return facts


def review_facts(review_id: str, review: Review) -> Facts:
    """What can be said of a review."""
    facts: Facts = {Fact("review", review_id): said(review.conducted.title)}
    for code, finding in review.findings.items():
        facts[Fact("finding", code)] = said(finding.text)
    for number, text in review.proposals.items():
        facts[Fact("proposal", f"{review_id}/{number}")] = said(text)
    return facts


def year_plan_facts(plan_id: str, plan: YearPlan) -> Facts:
    """What can be said of a year's plan."""
    year = plan.year
    facts: Facts = {Fact("year-plan", plan_id, None, year): plan_id}
    phases = {"adopted": plan.adopted, "reported": plan.reported, "closed": plan.closed}
    for phase in (name for name, reached in phases.items() if reached):
        facts[Fact("phase", f"{plan_id}/{phase}", None, year)] = phase
    for code, objective in plan.objectives.items():
        facts[Fact("objective", code, None, year)] = said(objective.title)
    for (quarter, code), check in plan.check_ins.items():
        facts[Fact("check-in", f"{code}/{quarter}", None, year)] = f"{check.confidence} %"
    for heading, outcome in plan.outcomes.items():
        row = Fact("row", plan_id, heading, year, "outcome", scale=plan.programme)
        facts[row] = outcome
    for (heading, number), text in plan.narrative.items():
        facts[Fact("narrative", f"{heading}/{number}", heading, year)] = said(text)
    return facts


def action_facts(action_id: str, action: Action) -> Facts:
    """What can be said of an action."""
    facts = Facts()
    for year, entry in action.entries.items():
        if not action.stands_in(year):
            continue

        def fact(aspect: str, group: str = entry.heading, year: int = year) -> Fact:
            scale = action.programmes[year] if aspect == "outcome" else None
            return Fact("action", action_id, group, year, aspect, scale=scale)

        facts[fact("text")] = said(entry.title)
        texts: dict[str, Sequence[Text]] = {
            "details": entry.details,
            "steps": [item.text for item in entry.steps],
            "metrics": [item.text for item in entry.metrics],
            "responsible": entry.responsible,
            "partners": entry.partners,
        }
        facts |= {fact(name): listed(them) for name, them in texts.items() if them}
        if entry.serves:
            facts[fact("serves")] = "; ".join(entry.serves)
        if entry.schedule:
            facts[fact("schedule")] = worded(partial(schedule_in_words, entry.schedule))
        if year in action.outcomes:
            facts[fact("outcome")] = action.outcomes[year]
        if year in action.reports:
            narrative = Fact("narrative", action_id, entry.heading, year)
            facts[narrative] = said(action.reports[year].text)
    for code, deliverable in action.deliverables.items():
        facts[Fact("deliverable", code, None, deliverable.year)] = said(deliverable.title)
    for year, step in action.done:
        facts[Fact("step", f"{action_id}/{step}", None, year)] = str(step)
    return facts


def indicator_facts(indicator_id: str, indicator: Indicator) -> Facts:
    """What can be said of an indicator: its title, and the value of each period."""
    facts: Facts = {Fact("indicator", indicator_id): said(indicator.defined.title)}
    for period in indicator.periods:
        if value := indicator.value(period):
            fact = Fact("value", f"{indicator_id}/{period}", None, period.days[1].year)
            facts[fact] = worded(partial(value_in_words, value, indicator.defined.unit))
    return facts
