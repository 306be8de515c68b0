"""Which slices take part in comparisons, and how their aggregates are found.

To have a new slice compared, give it its facts and a line here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from typing import Any, Final, TypeVar

from roadmap_domain.domain.actions.state import ACTION
from roadmap_domain.domain.agreement_templates.state import AGREEMENT_TEMPLATE
from roadmap_domain.domain.agreements.state import AGREEMENT
from roadmap_domain.domain.applications.state import APPLICATION
from roadmap_domain.domain.appropriations.state import APPROPRIATION
from roadmap_domain.domain.bodies.state import BODY
from roadmap_domain.domain.calls.state import CALL
from roadmap_domain.domain.councils.state import COUNCIL, Council
from roadmap_domain.domain.gatherings.state import GATHERING
from roadmap_domain.domain.grant_calls.state import GRANT_CALL
from roadmap_domain.domain.indicators.state import INDICATOR
from roadmap_domain.domain.lending_principles.state import LENDING_PRINCIPLES
from roadmap_domain.domain.organisations.state import ORGANISATION
from roadmap_domain.domain.premises.state import PREMISES
from roadmap_domain.domain.programmes.state import PROGRAMME
from roadmap_domain.domain.reviews.state import REVIEW
from roadmap_domain.domain.terms.state import TERM, term_id
from roadmap_domain.domain.year_plans.state import YEAR_PLAN
from roadmap_domain.kernel.slices import Slice
from roadmap_domain.views.composition import Who, composition_of, who_is
from roadmap_domain.views.facts import grants, lending, people, plans
from roadmap_domain.views.facts.fact import Among, Facts, Shows
from roadmap_domain.views.membership import JOINING
from roadmap_domain.views.recorded import held_events
from roadmap_domain.views.world import World

S = TypeVar("S")


def of_programme(of: Slice[Any, Any]) -> Callable[[Among], Iterable[str]]:
    """Those that belong to the programme, by the view of who belongs where."""
    return lambda among: (
        among.begun(of) if among.programme is None else among.world.members(among.programme, of)
    )


def of_county(of: Slice[Any, Any]) -> Callable[[Among], Iterable[str]]:
    """What belongs to no programme."""
    return lambda among: among.begun(of) if among.programme is None else ()


def _itself(among: Among) -> Iterable[str]:
    return among.begun(PROGRAMME) if among.programme is None else [among.programme]


def _councils(among: Among) -> dict[str, Council]:
    return among.world.get_all(COUNCIL, of_programme(COUNCIL)(among))


def _terms(among: Among) -> list[str]:
    return [term_id(council, name) for council, it in _councils(among).items() for name in it.terms]


def _council_of(world: World, term: str) -> tuple[Council | None, str]:
    council, _, name = term.rpartition("/")
    return world.get(COUNCIL, council), name


def _is_over(world: World, term: str) -> bool:
    """Whether nobody sits in a term any more, since it has run out or was ended."""
    council, name = _council_of(world, term)
    opened = council.terms.get(name) if council else None
    return opened is not None and opened.is_over_on(world.held_on)


def _who(world: World, term: str) -> Who:
    council, name = _council_of(world, term)
    charter = council.charter_of(name) if council and name in council.terms else None
    composed = composition_of(held_events(world, TERM.stream(term)))
    return who_is(world, composed, charter)


def _seated(among: Among) -> Iterable[str]:
    """The organisations that have had a place in the programme's councils."""
    if among.programme is None:
        return among.begun(ORGANISATION)
    terms = among.world.get_all(TERM, _terms(among)).values()
    return dict.fromkeys(organisation for term in terms for organisation in term.involved)


def _within(of: Slice[S, Any], facts: Callable[[str, S], Facts]) -> Shows[S]:
    """A slice whose aggregates belong to programmes."""
    return Shows(of, facts, JOINING[of.name], of_programme(of))


def _beside(of: Slice[S, Any], facts: Callable[[str, S], Facts], begins: str) -> Shows[S]:
    """A slice whose aggregates belong to no programme, and the event that they begin with."""
    return Shows(of, facts, (begins,), of_county(of))


SHOWN: Final[tuple[Shows[Any], ...]] = (
    Shows(PROGRAMME, plans.programme_facts, ("programme.opened@1",), _itself),
    _within(REVIEW, plans.review_facts),
    _within(YEAR_PLAN, plans.year_plan_facts),
    _within(ACTION, plans.action_facts),
    _within(INDICATOR, plans.indicator_facts),
    _within(GATHERING, people.gathering_facts),
    _within(AGREEMENT_TEMPLATE, lending.template_facts),
    _within(AGREEMENT, lending.agreement_facts),
    _within(LENDING_PRINCIPLES, lending.principles_facts),
    _within(PREMISES, lending.premises_facts),
    _within(COUNCIL, people.council_facts),
    Shows(TERM, people.term_facts, (), _terms, _is_over, _who),
    Shows(ORGANISATION, people.organisation_facts, ("organisation.registered@1",), _seated),
    _beside(BODY, people.body_facts, "body.established@1"),
    _beside(CALL, people.call_facts, "call.opened@1"),
    _beside(APPROPRIATION, grants.appropriation_facts, "appropriation.decided@1"),
    _beside(GRANT_CALL, grants.grant_call_facts, "grant-call.opened@1"),
    _beside(APPLICATION, grants.application_facts, "application.received@1"),
)
"""In the order in which they are read; of what belongs to no programme, the county's."""


class Everything:
    """The aggregates of a programme, or of the whole county: those the log knows of by then."""

    def __init__(self, world: World, programme: str | None) -> None:
        self.world = world
        self.programme = programme

    def begun(self, of: Slice[Any, Any], /) -> Iterable[str]:
        """The ids of a slice's aggregates in the whole county, in the order in which they began."""
        return self._begun.get(of.name, ())

    def __iter__(self) -> Iterator[tuple[Shows[Any], str]]:
        """Each aggregate that is found, with what its slice shows."""
        for shows in SHOWN:
            for aggregate_id in shows.found(self):
                yield shows, aggregate_id

    @cached_property
    def _begun(self) -> dict[str, dict[str, None]]:
        found: dict[str, dict[str, None]] = {}
        for recorded in self.world.log(names=[name for it in SHOWN for name in it.begins]):
            kind, _, aggregate_id = recorded.stream.partition("/")
            found.setdefault(kind, {})[aggregate_id] = None
        return found
