"""What has happened, as tests of decisions like to begin."""

from __future__ import annotations

from datetime import date
from typing import Any

from roadmap_domain.domain.actions.events import ActionAssessed, ActionPlanned, Entry
from roadmap_domain.domain.programmes.events import (
    HeadingAdded,
    OutcomeDefined,
    ProgrammeAdopted,
    ProgrammeOpened,
)
from roadmap_domain.domain.programmes.state import PROGRAMME
from roadmap_domain.domain.reviews.events import ProposalMade, ReviewConducted
from roadmap_domain.domain.reviews.state import REVIEW
from roadmap_domain.domain.year_plans.events import YearPlanOpened, YearReported
from roadmap_domain.domain.year_plans.state import YEAR_PLAN, year_plan_id
from roadmap_domain.kernel.basis import DecisionBasis, SourceBasis
from roadmap_domain.kernel.slices import Slice
from roadmap_domain.kernel.texts import Text

DECIDED = DecisionBasis("Lautakunta", date(2023, 3, 6), 14)
PRINTED = SourceBasis("002", "aikajana")

ROADMAP = "vake"
LATER = "vake-2026"

opened = ProgrammeOpened(
    "roadmap", Text("Tiekartta"), Text("Vake"), 2022, 2025, ("goal", "group"), "row"
)
goal = HeadingAdded("goal", "2", Text("Toimivat rakenteet"), None)
group = HeadingAdded("group", "2.3", Text("Yhteiset tilat"), "2")
done = OutcomeDefined("done", Text("Toteutuu"), realised=True)
partly = OutcomeDefined("partly", Text("Toteutuu osittain"), realised=False)
adopted = ProgrammeAdopted(Text("Lautakunta"))
programme = [opened, goal, group, done, partly]

later = [
    ProgrammeOpened(
        "action-plan", Text("Suunnitelma"), Text("Vake"), 2026, 2030, ("goal", "group"), "action"
    ),
    goal,
    group,
]

planned = ActionPlanned(ROADMAP, Entry(2024, "2.3", Text("Määritellään periaatteet")), None)
assessed = ActionAssessed(2024, "partly", None)
conducted = ReviewConducted(ROADMAP, "internal-review", Text("Selvitys"), None, None)
proposed = ProposalMade(1, Text("Vahvistetaan ymmärrystä"))

Happened = dict[tuple[Slice[Any, Any], str], list[Any]]


def plan(year: int, *events: object, programme: str = ROADMAP) -> Happened:
    """An open plan of a year."""
    opened = YearPlanOpened(programme, year)
    return {(YEAR_PLAN, year_plan_id(programme, year)): [opened, *events]}


def frozen_plan(year: int) -> Happened:
    """A reported plan of a year."""
    return plan(year, YearReported())


ALL: Happened = {
    (PROGRAMME, ROADMAP): [*programme],
    (PROGRAMME, LATER): [*later],
    (REVIEW, "selvitys"): [conducted, proposed],
    **plan(2024),
    **plan(2025),
    **plan(2026, programme=LATER),
}
"""A programme with a successor to be, a review, and open plans."""
