"""What the type checkers must accept and refuse of the public names; never run, only checked.

Each `type: ignore` says which mistake is refused there; the checkers complain where it is not.
"""

from __future__ import annotations

from datetime import date
from typing import assert_type

from roadmap_domain import Done, RoadmapDomain, carry_over, diff, report
from roadmap_domain.views.changes import Changes
from roadmap_domain.views.report import YearReport


def right(domain: RoadmapDomain) -> None:
    desk = domain.acting_as("k-1", role="coordinator", effective_on="2025-01-01")
    done = desk.do(carry_over, "a-1", from_year=2024, to_year=2025, reason="Kesken", title="Uusi")
    assert_type(done, Done)
    assert_type(domain.ask(report, "vake", 2025), YearReport)
    past = domain.as_of(held_on=date(2025, 12, 31))
    assert_type(past.ask(diff, "vake", from_day=date(2023, 1, 1), to_day=date(2024, 1, 1)), Changes)


def wrong(domain: RoadmapDomain) -> None:
    desk = domain.acting_as("k-1", role="coordinator")
    desk.do(carry_over, "a-1", from_year=2024, to_year=2025)  # type: ignore[call-arg]
    desk.do(carry_over, "a-1", from_year="2024", to_year=2025, reason="x")  # type: ignore[arg-type]
    desk.do(carry_over, "a-1", from_year=2024, to_year=2025, why="x")  # type: ignore[call-arg]
    domain.ask(report, "vake")  # type: ignore[call-arg]
    domain.ask(report, "vake", "2025")  # type: ignore[arg-type]
    domain.as_of(held_on="2025-12-31")  # type: ignore[arg-type]
