"""Every decision of the domain, by its name at the command line."""

from __future__ import annotations

from types import ModuleType

from roadmap_domain.domain.actions import decider as actions
from roadmap_domain.domain.actions import ending
from roadmap_domain.domain.agreement_templates import decider as agreement_templates
from roadmap_domain.domain.agreements import decider as agreements
from roadmap_domain.domain.applications import decider as applications
from roadmap_domain.domain.applications import granted_decider as granted
from roadmap_domain.domain.appropriations import decider as appropriations
from roadmap_domain.domain.bodies import decider as bodies
from roadmap_domain.domain.calls import decider as calls
from roadmap_domain.domain.councils import decider as councils
from roadmap_domain.domain.gatherings import decider as gatherings
from roadmap_domain.domain.grant_calls import decider as grant_calls
from roadmap_domain.domain.indicators import decider as indicators
from roadmap_domain.domain.lending_principles import decider as lending_principles
from roadmap_domain.domain.organisations import decider as organisations
from roadmap_domain.domain.persons import decider as persons
from roadmap_domain.domain.premises import decider as premises
from roadmap_domain.domain.programmes import claims
from roadmap_domain.domain.programmes import decider as programmes
from roadmap_domain.domain.reviews import decider as reviews
from roadmap_domain.domain.terms import decider as terms
from roadmap_domain.domain.terms import mandates
from roadmap_domain.domain.year_plans import decider as year_plans
from roadmap_domain.kernel.slices import Decision


def _of(deciders: tuple[ModuleType, ...]) -> dict[str, Decision[...]]:
    return {
        made.name: made
        for decider in deciders
        for made in vars(decider).values()
        if isinstance(made, Decision)
    }


DECISIONS: dict[str, Decision[...]] = _of(
    (
        bodies,
        organisations,
        persons,
        programmes,
        claims,
        reviews,
        year_plans,
        actions,
        ending,
        indicators,
        gatherings,
        councils,
        calls,
        terms,
        mandates,
        appropriations,
        grant_calls,
        applications,
        granted,
        agreement_templates,
        agreements,
        lending_principles,
        premises,
    )
)
