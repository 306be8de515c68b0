"""What can be said of gatherings, councils, who sits on them, organisations and bodies."""

from __future__ import annotations

from functools import partial

import attrs

from roadmap_domain.domain.bodies.state import Body
from roadmap_domain.domain.calls.state import CandidateCall
from roadmap_domain.domain.councils.state import Council
from roadmap_domain.domain.gatherings.state import Gathering
from roadmap_domain.domain.organisations.state import Organisation
from roadmap_domain.domain.terms.events import BesideNamed
from roadmap_domain.domain.terms.state import Term, term_id
from roadmap_domain.kernel.dates import FuzzyDate
from roadmap_domain.views.facts.fact import Fact, Facts, Worded, dated, said, worded
from roadmap_domain.views.words import recurrence_in_words


def gathering_facts(series_id: str, series: Gathering) -> Facts:
    """What can be said of a series and its gatherings."""
    facts: Facts = {Fact("series", series_id): said(series.started.name)}
    if target := series.target:
        facts[Fact("series", series_id, aspect="target")] = worded(
            partial(recurrence_in_words, target)
        )
    if series.ended:
        facts[Fact("series", series_id, aspect="end")] = dated(series.ended)
    for code, day in series.days.items():
        fact = Fact("gathering", f"{series_id}/{code}", None, day.last_day.year)
        facts[fact] = _cancelled(day) if code in series.cancelled else dated(day)
    return facts


def _cancelled(day: FuzzyDate) -> Worded:
    return worded(lambda language: f"{day.in_language(language)} (–)", f"{day} (–)")


def council_facts(council_id: str, council: Council) -> Facts:
    """What can be said of a council and its terms."""
    facts: Facts = {Fact("council", council_id): said(council.planned.name)}
    if council.decided:
        facts[Fact("council", council_id, aspect="structure")] = council.decided.charter or "–"
    if council.started:
        facts[Fact("council", council_id, aspect="start")] = "+"
    for code, charter in council.alternatives.items():
        facts[Fact("alternative", f"{council_id}/{code}")] = said(charter.title)
    for name, term in council.terms.items():
        term_fact = Fact("term", term_id(council_id, name))
        facts[term_fact] = dated(term.opened.first_day, term.opened.last_day)
        if term.ended_on:
            facts[Fact("term", term_fact.id, aspect="end")] = dated(term.ended_on)
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
    facts: Facts = {Fact("organisation", organisation_id): said(organisation.name)}
    if organisation.register_class:
        facts[Fact("organisation", organisation_id, aspect="class")] = organisation.register_class
    if organisation.networks:
        networks = "; ".join(organisation.networks)
        facts[Fact("organisation", organisation_id, aspect="networks")] = networks
    if organisation.has_ended:
        ended = organisation.merged_into or "–"
        facts[Fact("organisation", organisation_id, aspect="end")] = ended
    return facts


def body_facts(body_id: str, body: Body) -> Facts:
    """What can be said of a body."""
    facts: Facts = {Fact("body", body_id): said(body.name)}
    if rules := body.rules:
        section = f" {rules.section} §" if rules.section else ""
        facts[Fact("rules", body_id)] = f"{rules.rules} ({rules.version}){section}"
    if body.has_ended:
        facts[Fact("body", body_id, aspect="end")] = body.merged_into or "–"
    return facts


def call_facts(call_id: str, call: CandidateCall) -> Facts:
    """What can be said of a call for candidates: its time, who registered, who was selected."""
    facts: Facts = {Fact("call", call_id): dated(call.opened.opens, call.closes)}
    for code, registration in call.registrations.items():
        received = registration.received
        if not registration.withdrawn:
            fact = Fact("registration", f"{call_id}/{code}", received.seat_class)
            facts[fact] = received.organisation
    if call.made:
        facts[Fact("selection", call_id)] = ", ".join(call.made.selected)
    return facts
