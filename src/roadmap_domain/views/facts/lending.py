"""What can be said of agreements, and of premises that are lent."""

from __future__ import annotations

from roadmap_domain.domain.agreement_templates.state import AgreementTemplate
from roadmap_domain.domain.agreements.state import Agreement
from roadmap_domain.domain.lending_principles.state import LendingPrinciples
from roadmap_domain.domain.premises.state import Premises
from roadmap_domain.views.facts.fact import Fact, Facts, dated, listed, said


def template_facts(template_id: str, template: AgreementTemplate) -> Facts:
    """What can be said of a template of agreements."""
    facts: Facts = {Fact("agreement-template", template_id): said(template.title)}
    facts[Fact("agreement-template", template_id, aspect="version")] = template.version
    if template.withdrawn:
        reason = said(template.withdrawn.reason)
        facts[Fact("agreement-template", template_id, aspect="end")] = reason
    return facts


def agreement_facts(agreement_id: str, agreement: Agreement) -> Facts:
    """What can be said of an agreement."""

    def fact(aspect: str) -> Fact:
        return Fact("agreement", agreement_id, aspect=aspect)

    facts: Facts = {
        fact("text"): said(agreement.title),
        fact("parties"): "; ".join(agreement.parties),
        fact("responsible"): listed(agreement.responsible),
    }
    if agreement.signed:
        facts[fact("signature")] = dated(agreement.signed.since)
    if agreement.amended:
        facts[fact("amendment")] = said(agreement.amended[-1].what)
    if agreement.last_day:
        facts[fact("last day")] = dated(agreement.last_day)
    if agreement.ended:
        facts[fact("end")] = said(agreement.ended.reason)
    return facts


def principles_facts(principles_id: str, principles: LendingPrinciples) -> Facts:
    """What can be said of the principles by which premises are lent."""
    facts: Facts = {Fact("lending-principles", principles_id): said(principles.drafted.title)}
    if principles.decided:
        version = principles.decided.version
        facts[Fact("lending-principles", principles_id, aspect="decision")] = version
    if principles.readiness:
        statement = said(principles.readiness.statement)
        facts[Fact("lending-principles", principles_id, aspect="readiness")] = statement
    return facts


def premises_facts(premises_id: str, premises: Premises) -> Facts:
    """What can be said of premises and their lendings."""
    facts: Facts = {Fact("premises", premises_id): said(premises.mapped.name)}
    if premises.available:
        held_by = premises.available.lending_principles
        facts[Fact("premises", premises_id, aspect="availability")] = held_by
    if premises.unavailable:
        reason = said(premises.unavailable.reason)
        facts[Fact("premises", premises_id, aspect="unavailability")] = reason
    for code, lent in premises.lendings.items():
        lending = f"{premises_id}/{code}"
        facts[Fact("lending", lending)] = lent.organisation
        if code in premises.returned:
            facts[Fact("lending", lending, aspect="end")] = dated(premises.returned[code])
    return facts
