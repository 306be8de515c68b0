"""A store in a file: a command sent twice has one effect, also after a restart."""

import sys
import tempfile
from pathlib import Path

from roadmap_domain import RoadmapDomain, load, record_deliverable

path = Path(sys.argv[1] if len(sys.argv) > 1 else tempfile.mkdtemp()) / "vake.db"
url = f"sqlite:///{path}"

with RoadmapDomain.create(url, county="Vantaan ja Keravan hyvinvointialue") as domain:
    load(domain, [Path(__file__).parent / "vake"])

for attempt in ("first", "second"):
    with RoadmapDomain.open(url) as domain:
        desk = domain.acting_as("k-1", role="coordinator", effective_on="2023-09-01")
        done = desk.on(command="lomake-17").do(
            record_deliverable,
            "2023-1.1-1",
            year=2023,
            deliverable="arviointimalli",
            kind="model",
            title="Arviointimallin luonnos",
        )
        print(
            attempt,
            [event.position for event in done.events],
            "repeated" if done.repeated else "new",
        )
