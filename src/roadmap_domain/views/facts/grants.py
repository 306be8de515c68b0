"""What can be said of appropriations, calls for grants and applications."""

from __future__ import annotations

from roadmap_domain.domain.applications.events import GrantAwarded
from roadmap_domain.domain.applications.state import Application
from roadmap_domain.domain.appropriations.state import Appropriation
from roadmap_domain.domain.grant_calls.state import GrantCall
from roadmap_domain.kernel.money import NOTHING
from roadmap_domain.views.facts.fact import Fact, Facts, dated, said


def appropriation_facts(appropriation_id: str, appropriation: Appropriation) -> Facts:
    """What can be said of an appropriation: its sum, and what of it is set aside for grants."""
    year = appropriation.decided.year
    facts: Facts = {Fact("appropriation", appropriation_id, None, year): said(appropriation.amount)}
    if appropriation.committed != NOTHING:
        committed = Fact("appropriation", appropriation_id, None, year, "committed")
        facts[committed] = said(appropriation.committed)
    return facts


def grant_call_facts(call_id: str, call: GrantCall) -> Facts:
    """What can be said of a call for grants: its time."""
    return {Fact("grant-call", call_id): dated(call.opened.opens, call.closes)}


def application_facts(application_id: str, application: Application) -> Facts:
    """What can be said of an application and of what became of it; its group is the applicant."""
    by = application.received.organisation

    def fact(aspect: str) -> Fact:
        return Fact("application", application_id, by, aspect=aspect)

    facts: Facts = {fact("text"): said(application.received.amount)}
    if application.withdrawn:
        facts[fact("end")] = "–"
    if application.decided is not None:
        granted = isinstance(application.decided, GrantAwarded) or application.granted > NOTHING
        decision = Fact("grant-decision", application_id, by)
        facts[decision] = said(application.granted) if granted else "–"
    if application.claim:
        facts[Fact("claim-for-revision", application_id, by)] = "?"
    elif decided := application.claim_decided:
        facts[Fact("claim-for-revision", application_id, by)] = "+" if decided.upheld else "–"
    for code, paid in application.instalments.items():
        instalment = Fact("instalment", f"{application_id}/{code}", by)
        facts[instalment] = said(paid.amount)
    if report := application.report:
        facts[Fact("usage-report", application_id, by)] = said(report.used)
        if application.returned or application.approved:
            state = Fact("usage-report", application_id, by, aspect="state")
            facts[state] = "+" if application.approved else "–"
    if application.recovered != NOTHING:
        recovered = said(application.recovered)
        facts[Fact("recovery", application_id, by)] = recovered
    return facts
