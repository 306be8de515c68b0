"""Never more is granted than appropriated, whoever decides at once."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from decimal import Decimal

import pytest

from roadmap_domain.application.desk import Call, call
from roadmap_domain.application.door import RoadmapDomain
from roadmap_domain.domain.applications.decider import (
    award_grant,
    propose_grant,
    receive_application,
)
from roadmap_domain.domain.applications.rules import UsageReportMissing
from roadmap_domain.domain.appropriations.decider import commit_grant, decide_appropriation
from roadmap_domain.domain.appropriations.rules import AppropriationExceeded
from roadmap_domain.domain.grant_calls.decider import open_grant_call
from roadmap_domain.domain.organisations.decider import register_organisation
from roadmap_domain.views.grants import grants
from tests.storage import programs
from tests.stores import DURABLE, Place

APPLICATIONS = [f"a-{number}" for number in range(12)]
GRANTS, AMOUNT = 5, "333,33"


@pytest.fixture
def domain(open_domain: Callable[..., RoadmapDomain]) -> RoadmapDomain:
    """Twelve proposals of 333.33 €, and money for five of them and a cent less for the sixth."""
    domain = open_domain()
    desk = domain.acting_as(
        "loader", role="loader", basis=programs.BOARD, effective_on="2024-09-15"
    )
    desk.do_all(
        [
            call(register_organisation, "j", name="Esimerkin seniorit ry"),
            call(decide_appropriation, "avustukset-2025", year=2025, amount="1999,97 €"),
            call(
                open_grant_call,
                "haku-2025",
                appropriation="avustukset-2025",
                kinds=("operating-grant",),
                opens="2024-09-01",
                closes="2024-09-30",
                criteria=(),
                criteria_version="2025",
                proposes=("Aluehallitus",),
                decides=("Aluehallitus",),
            ),
            *(
                call(
                    receive_application,
                    one,
                    grant_call="haku-2025",
                    organisation="j",
                    kind="operating-grant",
                    amount="500",
                    purpose="Kerhot",
                )
                for one in APPLICATIONS
            ),
        ]
    )
    desk.on(effective_on="2024-12-01").do_all(
        [call(propose_grant, one, amount=AMOUNT, reason="Esitys") for one in APPLICATIONS]
    )
    return domain


def check_sums(domain: RoadmapDomain) -> None:
    """All that fits is granted, and not a cent more."""
    answer = domain.ask(grants, 2025)
    assert (answer.granted, answer.left) == (Decimal("1666.65"), Decimal("333.32"))
    assert len(answer.decisions) == GRANTS


def test_grants_at_once_stay_within_the_appropriation(
    domain: RoadmapDomain, open_domain: Callable[..., RoadmapDomain]
) -> None:
    ways = (domain, open_domain())

    def award(number: int) -> bool:
        desk = ways[number % 2].acting_as(f"loader-{number}", role="loader", basis=programs.BOARD)
        try:
            desk.do_all(programs.awarding(APPLICATIONS[number], AMOUNT))
        except AppropriationExceeded:
            return False
        return True

    with ThreadPoolExecutor(len(APPLICATIONS)) as threads:
        assert sum(threads.map(award, range(len(APPLICATIONS)))) == GRANTS
    check_sums(domain)


@pytest.mark.parametrize("place", DURABLE, indirect=True)
def test_programs_that_grant_at_once_stay_within_the_appropriation(
    domain: RoadmapDomain, place: Place, processes: ProcessPoolExecutor
) -> None:
    shares = [APPLICATIONS[start :: programs.WRITERS] for start in range(programs.WRITERS)]
    awarded = [processes.submit(programs.award_grants, place.url, own, AMOUNT) for own in shares]
    assert sum(one.result() for one in awarded) == GRANTS
    check_sums(domain)


def test_a_report_that_came_to_be_owed_meanwhile_bars_the_next_grant(
    open_domain: Callable[..., RoadmapDomain],
) -> None:
    """One program remembers the applicant without the grant that another has made since."""
    first, second = (
        open_domain().acting_as(code, role="loader", basis=programs.BOARD) for code in "ab"
    )
    first.on(effective_on="2024-01-01").do(register_organisation, "j", name="Esimerkin seniorit ry")
    for year, bars in ((2025, False), (2026, True)):
        first.on(effective_on=f"{year - 1}-09-01").do_all(
            [
                call(decide_appropriation, f"m-{year}", year=year, amount="2000"),
                call(
                    open_grant_call,
                    f"h-{year}",
                    appropriation=f"m-{year}",
                    kinds=("operating-grant",),
                    opens=f"{year - 1}-09-01",
                    closes=f"{year - 1}-09-30",
                    criteria=(),
                    criteria_version=str(year),
                    proposes=("Aluehallitus",),
                    decides=("Aluehallitus",),
                    reports_due=f"{year}-10-31",
                    bars_unreported=bars,
                ),
            ]
        )

    def applying(application: str, year: int) -> Call:
        return call(
            receive_application,
            application,
            grant_call=f"h-{year}",
            organisation="j",
            kind="operating-grant",
            amount="1000",
            purpose="Kerhot",
        )

    first.on(effective_on="2025-09-15").do_all([applying("b-1", 2026), applying("b-2", 2026)])
    december = first.on(effective_on="2025-12-01")
    december.do(propose_grant, "b-1", amount="500", reason="Esitys")
    second.on(effective_on="2024-09-15").do_all([applying("a-1", 2025)])
    second.on(effective_on="2024-12-10").do_all(
        [
            call(propose_grant, "a-1", amount="500", reason="Esitys"),
            call(commit_grant, "m-2025", application="a-1", amount="500"),
            call(award_grant, "a-1", amount="500", reason="Päätös"),
        ]
    )
    with pytest.raises(UsageReportMissing):
        december.do(propose_grant, "b-2", amount="500", reason="Esitys")
