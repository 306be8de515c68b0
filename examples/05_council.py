"""A council whose charter is a file: seats, a deputy who succeeds, and who sat on which day.

The organisations are invented; no source names those of the real council.
"""

from datetime import date
from pathlib import Path

from roadmap_domain import (
    DecisionBasis,
    RoadmapDomain,
    appoint_member,
    claim_class,
    council,
    decide_structure,
    describe_alternative,
    open_term,
    plan_council,
    register_organisation,
    resign_member,
)
from roadmap_domain.interop.charters import read_charter

CHARTER = Path(__file__).parent / "vake" / "vake-yhteistyoelin.toml"
PENSIONERS = ("Harmaahapset ry", "Kiikkustuoli ry")
board = DecisionBasis("Aluehallitus", date(2023, 12, 12), 200)

with RoadmapDomain.open("memory:") as domain:
    desk = domain.acting_as("loader-1", role="loader", basis=board, effective_on="2024-01-01")
    charter = read_charter(CHARTER)
    desk.do(plan_council, "neuvosto", name="Keksitty neuvottelukunta")
    desk.do(describe_alternative, "neuvosto", charter=charter)
    desk.do(decide_structure, "neuvosto", charter=charter.code)
    desk.do(
        open_term,
        "neuvosto",
        term="2024–25",
        first_day="2024-01-01",
        last_day="2025-12-31",
        seats_per_class=1,
    )
    for name in PENSIONERS:
        desk.do(register_organisation, name, name=name)
        desk.do(claim_class, name, register_class="elakelaiset")
    desk.do(
        appoint_member,
        "neuvosto/2024–25",
        appointment="elakelaiset-1",
        seat_class="elakelaiset",
        organisation=PENSIONERS[0],
        deputy_organisation=PENSIONERS[1],
    )
    desk.on(effective_on="2025-03-01").do(
        resign_member, "neuvosto/2024–25", appointment="elakelaiset-1"
    )
    for day in (date(2025, 2, 28), date(2025, 3, 1)):
        seats = domain.as_of(held_on=day).ask(council, "neuvosto").seats
        held = [seat["organisation"] for seat in seats if not seat["vacant"]]
        print(f"{day}: {held}, {len(seats) - len(held)} seats are empty")
