"""Decisions of one's own: a small programme, an action that is left unfinished and carried over.

Each `do` is a decision: it is refused when it would break a rule, and leaves everything as it was.
"""

from roadmap_domain import (
    RoadmapDomain,
    RuleViolation,
    add_heading,
    assess,
    carry_over,
    define_outcome,
    open_programme,
    open_year_plan,
    plan_action,
    report,
)

with RoadmapDomain.open("memory:") as domain:
    desk = domain.acting_as("k-1", role="coordinator", effective_on="2024-01-01")
    desk.do(
        open_programme,
        "esimerkki",
        kind="roadmap",
        title="Järjestöyhteistyön tiekartta",
        region="Esimerkin hyvinvointialue",
        first_year=2024,
        last_year=2025,
    )
    desk.do(define_outcome, "esimerkki", outcome="kesken", label="Kesken", realised=False)
    desk.do(add_heading, "esimerkki", heading="1", level="goal", title="Yhteistyö on sujuvaa")
    desk.do(add_heading, "esimerkki", heading="1.1", level="group", title="Tilat", under="1")
    for year in (2024, 2025):
        desk.do(open_year_plan, f"esimerkki/{year}", programme="esimerkki", year=year)
    desk.do(
        plan_action,
        "tilat",
        programme="esimerkki",
        year=2024,
        heading="1.1",
        title="Kartoitetaan tilat",
    )

    next_year = desk.on(effective_on="2025-01-01")
    try:
        next_year.do(
            carry_over, "tilat", from_year=2024, to_year=2025, reason="Kartoitus jäi kesken"
        )
    except RuleViolation as violation:
        print(violation.code, "–", violation.message("fi"))

    desk.on(effective_on="2024-12-31").do(assess, "tilat", year=2024, outcome="kesken")
    next_year.do(carry_over, "tilat", from_year=2024, to_year=2025, reason="Kartoitus jäi kesken")
    (row,) = domain.ask(report, "esimerkki", 2025).rows
    print(row.actions[0].title, row.actions[0].marks)
