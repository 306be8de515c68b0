"""The first run: a county's plans in memory, and the report of a year."""

from pathlib import Path

from roadmap_domain import RoadmapDomain, load, report

with RoadmapDomain.open("memory:") as domain:
    load(domain, [Path(__file__).parent / "vake"])
    year = domain.ask(report, "vake-tiekartta", 2025)
    for row in year.rows:
        for action in row.actions:
            print(row.group, action.title, *action.marks)
    print(year.counts)
