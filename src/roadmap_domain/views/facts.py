"""What can be said of an aggregate on a day, fact by fact, so that two days can be compared."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import attrs
from attrs import field, frozen

from roadmap_domain.domain.actions.state import Action
from roadmap_domain.domain.agreement_templates.state import AgreementTemplate
from roadmap_domain.domain.agreements.state import Agreement
from roadmap_domain.domain.councils.state import Council
from roadmap_domain.domain.gatherings.state import Gathering
from roadmap_domain.domain.indicators.state import Indicator
from roadmap_domain.domain.lending_principles.state import LendingPrinciples
from roadmap_domain.domain.organisations.state import Organisation
from roadmap_domain.domain.premises.state import Premises
from roadmap_domain.domain.programmes.state import Programme
from roadmap_domain.domain.reviews.state import Review
from roadmap_domain.domain.terms.events import BesideNamed
from roadmap_domain.domain.terms.state import Term, term_id
from roadmap_domain.domain.year_plans.state import YearPlan
from roadmap_domain.views.measures import value_in_words
from roadmap_domain.views.words import recurrence_in_words, schedule_in_words

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


Facts = dict[Fact, str]


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


def gathering_facts(series_id: str, series: Gathering) -> Facts:
    """What can be said of a series and its gatherings."""
    facts = {Fact("series", series_id): str(series.started.name)}
    if target := series.target:
        facts[Fact("series", series_id, aspect="target")] = recurrence_in_words(target, "fi")
    if series.ended:
        facts[Fact("series", series_id, aspect="end")] = series.ended.edtf
    for code, day in series.days.items():
        fact = Fact("gathering", f"{series_id}/{code}", None, day.last_day.year)
        facts[fact] = f"{day} (–)" if code in series.cancelled else day.edtf
    return facts


def council_facts(council_id: str, council: Council) -> Facts:
    """What can be said of a council and its terms."""
    facts = {Fact("council", council_id): str(council.planned.name)}
    if council.decided:
        facts[Fact("council", council_id, aspect="structure")] = council.decided.charter or "–"
    if council.started:
        facts[Fact("council", council_id, aspect="start")] = "+"
    for code, charter in council.alternatives.items():
        facts[Fact("alternative", f"{council_id}/{code}")] = str(charter.title)
    for name, term in council.terms.items():
        term_fact = Fact("term", term_id(council_id, name))
        facts[term_fact] = f"{term.opened.first_day.edtf}/{term.opened.last_day.edtf}"
        if term.ended_on:
            facts[Fact("term", term_fact.id, aspect="end")] = term.ended_on.edtf
    return facts


def term_facts(term: str, composed: Term) -> Facts:
    """What can be said of who sits where in a term; persons go by their ids."""
    facts = Facts()
    for held in composed.appointments.values():
        sitting = held.latest
        if sitting.until is not None:
            continue
        seat = f"{term}/{sitting.seat_class}/{sitting.seat}"
        place = Fact("seat", seat, sitting.seat_class, named="organisation")
        facts[place] = sitting.organisation
        if sitting.member:
            member = Fact("member", seat, sitting.seat_class, named="person", within=place)
            facts[member] = sitting.member
        if held.deputy is None:
            continue
        deputy = Fact("deputy", seat, sitting.seat_class, named="organisation")
        facts[deputy] = held.deputy.organisation
        if held.deputy.person:
            person = attrs.evolve(deputy, aspect="person", named="person", within=deputy)
            facts[person] = held.deputy.person
    for office, name in composed.chairs.items():
        holder = composed.appointments[name].latest.organisation
        facts[Fact("chair", f"{term}/{office}", named="organisation")] = holder
    for name, mandate in composed.mandates.items():
        if mandate.ended:
            continue
        if isinstance(named := mandate.named, BesideNamed):
            facts[Fact("beside", f"{term}/{name}")] = named.body
        else:
            delegate = Fact("delegate", f"{term}/{name}", named="organisation")
            facts[delegate] = f"{named.organisation}: {named.to}"
    return facts


def organisation_facts(organisation_id: str, organisation: Organisation) -> Facts:
    """What can be said of an organisation that bears on its seat."""
    facts = {Fact("organisation", organisation_id): str(organisation.name)}
    if organisation.register_class:
        facts[Fact("organisation", organisation_id, aspect="class")] = organisation.register_class
    if organisation.networks:
        networks = "; ".join(organisation.networks)
        facts[Fact("organisation", organisation_id, aspect="networks")] = networks
    if organisation.has_ended:
        ended = organisation.merged_into or "–"
        facts[Fact("organisation", organisation_id, aspect="end")] = ended
    return facts


def template_facts(template_id: str, template: AgreementTemplate) -> Facts:
    """What can be said of a template of agreements."""
    facts = {Fact("agreement-template", template_id): str(template.title)}
    facts[Fact("agreement-template", template_id, aspect="version")] = template.version
    if template.withdrawn:
        reason = str(template.withdrawn.reason)
        facts[Fact("agreement-template", template_id, aspect="end")] = reason
    return facts


def agreement_facts(agreement_id: str, agreement: Agreement) -> Facts:
    """What can be said of an agreement."""

    def fact(aspect: str) -> Fact:
        return Fact("agreement", agreement_id, aspect=aspect)

    facts = {
        fact("text"): str(agreement.title),
        fact("parties"): "; ".join(agreement.parties),
        fact("responsible"): "; ".join(map(str, agreement.responsible)),
    }
    if agreement.signed:
        facts[fact("signature")] = agreement.signed.since.edtf
    if agreement.amended:
        facts[fact("amendment")] = str(agreement.amended[-1].what)
    if agreement.last_day:
        facts[fact("last day")] = agreement.last_day.edtf
    if agreement.ended:
        facts[fact("end")] = str(agreement.ended.reason)
    return facts


def principles_facts(principles_id: str, principles: LendingPrinciples) -> Facts:
    """What can be said of the principles by which premises are lent."""
    facts = {Fact("lending-principles", principles_id): str(principles.drafted.title)}
    if principles.decided:
        version = principles.decided.version
        facts[Fact("lending-principles", principles_id, aspect="decision")] = version
    if principles.readiness:
        statement = str(principles.readiness.statement)
        facts[Fact("lending-principles", principles_id, aspect="readiness")] = statement
    return facts


def premises_facts(premises_id: str, premises: Premises) -> Facts:
    """What can be said of premises and their lendings."""
    facts = {Fact("premises", premises_id): str(premises.mapped.name)}
    if premises.available:
        held_by = premises.available.lending_principles
        facts[Fact("premises", premises_id, aspect="availability")] = held_by
    if premises.unavailable:
        reason = str(premises.unavailable.reason)
        facts[Fact("premises", premises_id, aspect="unavailability")] = reason
    for code, lent in premises.lendings.items():
        lending = f"{premises_id}/{code}"
        facts[Fact("lending", lending)] = lent.organisation
        if code in premises.returned:
            facts[Fact("lending", lending, aspect="end")] = premises.returned[code].edtf
    return facts
