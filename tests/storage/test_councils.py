"""A council's seats are as many as its charter says, whoever appoints at once."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from datetime import date

import pytest

from roadmap_domain.application.desk import call
from roadmap_domain.application.door import RoadmapDomain
from roadmap_domain.domain.councils.charter import Charter, SeatClass
from roadmap_domain.domain.councils.decider import (
    decide_structure,
    describe_alternative,
    open_term,
    plan_council,
)
from roadmap_domain.domain.organisations.decider import register_organisation
from roadmap_domain.domain.terms.decider import appoint_member
from roadmap_domain.domain.terms.rules import ClassIsFull
from roadmap_domain.kernel.basis import DecisionBasis
from roadmap_domain.kernel.texts import Text
from roadmap_domain.views.council import council
from tests.storage import programs
from tests.stores import DURABLE, Place

SEATS, CANDIDATES = 3, 8
CHARTER = Charter(
    code="avoin",
    title=Text("Avoin neuvosto"),
    version="1",
    classes=(SeatClass("avoin", Text("Järjestöt"), "open"),),
    total_seats=(SEATS,),
    seats_per_class=(SEATS,),
)


@pytest.fixture
def domain(open_domain: Callable[..., RoadmapDomain]) -> RoadmapDomain:
    """A council with three seats, all empty, and more organisations than that."""
    domain = open_domain()
    domain.acting_as(
        "loader",
        role="loader",
        basis=DecisionBasis("Aluevaltuusto", date(2023, 12, 12), 132),
        effective_on="2024-01-01",
    ).do_all(
        [
            call(plan_council, "neuvosto", name="Neuvosto"),
            call(describe_alternative, "neuvosto", charter=CHARTER),
            call(decide_structure, "neuvosto", charter="avoin"),
            call(open_term, "neuvosto", term="1", first_day="2024-01-01", last_day="2099-12-31"),
            *(
                call(register_organisation, f"jarjesto-{number}", name=f"Järjestö {number} ry")
                for number in range(CANDIDATES)
            ),
        ]
    )
    return domain


def check_seats(domain: RoadmapDomain) -> None:
    """Every seat is held once, by organisations of their own."""
    seats = domain.ask(council, "neuvosto").seats
    assert [it["seat"] for it in seats] == list(range(1, SEATS + 1))
    assert not any(it["vacant"] for it in seats)
    assert len({it["organisation_id"] for it in seats}) == SEATS


def test_appointments_at_once_leave_exactly_the_quota(
    domain: RoadmapDomain, open_domain: Callable[..., RoadmapDomain]
) -> None:
    ways = (domain, open_domain())

    def appoint(number: int) -> bool:
        desk = ways[number % 2].acting_as(f"loader-{number}", role="loader")
        try:
            desk.do(
                appoint_member,
                "neuvosto/1",
                appointment=f"nimeaminen-{number}",
                seat_class="avoin",
                organisation=f"jarjesto-{number}",
            )
        except ClassIsFull:
            return False
        return True

    with ThreadPoolExecutor(CANDIDATES) as threads:
        assert sum(threads.map(appoint, range(CANDIDATES))) == SEATS
    check_seats(domain)


@pytest.mark.parametrize("place", DURABLE, indirect=True)
def test_programs_that_appoint_at_once_leave_exactly_the_quota(
    domain: RoadmapDomain, place: Place, processes: ProcessPoolExecutor
) -> None:
    numbers = [range(start, CANDIDATES, programs.WRITERS) for start in range(programs.WRITERS)]
    appointed = [
        processes.submit(programs.appoint_members, place.url, "neuvosto/1", list(own))
        for own in numbers
    ]
    assert sum(one.result() for one in appointed) == SEATS
    check_seats(domain)
