"""A correction, and the two questions about the past: how was it, and what did we know."""

from datetime import UTC, date, datetime
from pathlib import Path

from roadmap_domain import RoadmapDomain, SourceBasis, assess, load, report, trace

with RoadmapDomain.open("memory:") as domain:
    load(domain, [Path(__file__).parent / "vake"])
    before = datetime.now(UTC)

    # The second event of this action assessed it for 2024. Say that it was assessed wrongly:
    desk = domain.acting_as(
        "k-1", role="coordinator", basis=SourceBasis("002", "tarkistettu arvio")
    )
    desk.on(effective_on="2024-12-31", corrects=2).do(
        assess, "2024-2.3-1", year=2024, outcome="toteutuu"
    )

    now = domain.ask(report, "vake-tiekartta", 2024)
    then = domain.as_of(known_on=before).ask(report, "vake-tiekartta", 2024)
    print("now:  ", now.counts.outcomes)
    print("known:", then.counts.outcomes)

    summer = domain.as_of(held_on=date(2025, 6, 30)).ask(report, "vake-tiekartta", 2025)
    print("on 30.6.2025:", summer.counts.actions, "actions, assessed:", summer.counts.outcomes)

    for event in domain.ask(trace, "2024-2.3-1").events:
        mark = "korjattu" if event.corrected else "korjaus" if event.corrects else ""
        print(event.version, event.effective_on, event.summary, mark)
