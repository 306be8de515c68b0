"""What can be said of programmes, reviews, year plans, actions and indicators."""

from __future__ import annotations

from collections.abc import Sequence

from roadmap_domain.domain.actions.state import Action
from roadmap_domain.domain.indicators.state import Indicator
from roadmap_domain.domain.programmes.state import Programme
from roadmap_domain.domain.reviews.state import Review
from roadmap_domain.domain.year_plans.state import YearPlan
from roadmap_domain.views.facts.fact import Fact, Facts
from roadmap_domain.views.measures import value_in_words
from roadmap_domain.views.words import schedule_in_words


def programme_facts(programme_id: str, programme: Programme) -> Facts:
    """What can be said of a programme."""
    facts = {Fact("programme", programme_id): str(programme.opened.title)}
    if programme.vision:
        facts[Fact("vision", programme_id)] = str(programme.vision)
    if programme.successor:
        facts[Fact("successor", programme_id)] = programme.successor
    for code, source in programme.sources.items():
        facts[Fact("source", code)] = str(source.title)
    for number, link in programme.strategy.items():
        facts[Fact("strategy-link", str(number))] = str(link.goal)
    for code, outcome in programme.scale.items():
        facts[Fact("outcome", code)] = str(outcome.label)
    for code, heading in programme.headings.items():
        facts[Fact(heading.level, code, code)] = str(heading.title or "")
    for code, milestone in programme.milestones.items():
        facts[Fact("milestone", code, milestone.heading, milestone.year)] = str(milestone.text)
    for body in programme.adopted_by:
        facts[Fact("programme", programme_id, aspect="phase")] = str(body)
    for code, claim in programme.claims.items():
        facts[Fact("claim", code)] = f"{claim.statement} ({'+' if claim.holds else '–'})"
    return facts


def review_facts(review_id: str, review: Review) -> Facts:
    """What can be said of a review."""
    facts = {Fact("review", review_id): str(review.conducted.title)}
    for code, finding in review.findings.items():
        facts[Fact("finding", code)] = str(finding.text)
    for number, text in review.proposals.items():
        facts[Fact("proposal", f"{review_id}/{number}")] = str(text)
    return facts


def year_plan_facts(plan_id: str, plan: YearPlan) -> Facts:
    """What can be said of a year's plan."""
    year = plan.year
    facts = {Fact("year-plan", plan_id, None, year): plan_id}
    phases = {"adopted": plan.adopted, "reported": plan.reported, "closed": plan.closed}
    for phase in (name for name, reached in phases.items() if reached):
        facts[Fact("phase", f"{plan_id}/{phase}", None, year)] = phase
    for code, objective in plan.objectives.items():
        facts[Fact("objective", code, None, year)] = str(objective.title)
    for (quarter, code), check in plan.check_ins.items():
        facts[Fact("check-in", f"{code}/{quarter}", None, year)] = f"{check.confidence} %"
    for heading, outcome in plan.outcomes.items():
        row = Fact("row", plan_id, heading, year, "outcome", scale=plan.programme)
        facts[row] = outcome
    for (heading, number), text in plan.narrative.items():
        facts[Fact("narrative", f"{heading}/{number}", heading, year)] = str(text)
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

        facts[fact("text")] = str(entry.title)
        listed: dict[str, Sequence[object]] = {
            "details": entry.details,
            "steps": [item.text for item in entry.steps],
            "metrics": [item.text for item in entry.metrics],
            "responsible": entry.responsible,
            "partners": entry.partners,
            "serves": entry.serves,
        }
        facts |= {fact(name): "; ".join(map(str, them)) for name, them in listed.items() if them}
        if entry.schedule:
            facts[fact("schedule")] = schedule_in_words(entry.schedule, "fi")
        if year in action.outcomes:
            facts[fact("outcome")] = action.outcomes[year]
        if year in action.reports:
            narrative = Fact("narrative", action_id, entry.heading, year)
            facts[narrative] = str(action.reports[year].text)
    for code, deliverable in action.deliverables.items():
        facts[Fact("deliverable", code, None, deliverable.year)] = str(deliverable.title)
    for year, step in action.done:
        facts[Fact("step", f"{action_id}/{step}", None, year)] = str(step)
    return facts


def indicator_facts(indicator_id: str, indicator: Indicator) -> Facts:
    """What can be said of an indicator: its title, and the value of each period."""
    facts = {Fact("indicator", indicator_id): str(indicator.defined.title)}
    for period in indicator.periods:
        if value := indicator.value(period):
            fact = Fact("value", f"{indicator_id}/{period}", None, period.days[1].year)
            facts[fact] = value_in_words(value, indicator.defined.unit, "fi")
    return facts
