"""The sheets of year plans."""

from __future__ import annotations

from roadmap_domain.application.desk import Call, call
from roadmap_domain.domain.year_plans import decider as year_plans
from roadmap_domain.domain.year_plans import events as planned
from roadmap_domain.interop import written
from roadmap_domain.interop.plans.columns import (
    PROGRAMME,
    YEAR,
    cells_of,
    code,
    given,
    many,
    need,
    plan_of,
    sheet,
    text,
    words,
)
from roadmap_domain.interop.plans.sheet import Cells, Phase
from roadmap_domain.kernel.texts import Text

PHASES = {
    "opened": planned.YearPlanOpened,
    "adopted": planned.YearPlanAdopted,
    "reported": planned.YearReported,
    "closed": planned.YearPlanClosed,
}
LAST_PHASES = ("reported", "closed")


def _phase(row: Cells) -> list[Call]:
    match row["phase"]:
        case "opened":
            return [
                call(year_plans.open_year_plan, plan_of(row), **given(row, "programme", "year"))
            ]
        case "adopted":
            return [call(year_plans.adopt_year_plan, plan_of(row))]
        case "reported":
            return [call(year_plans.report_year, plan_of(row))]
        case _:
            return [call(year_plans.close_year_plan, plan_of(row))]


VUODET = sheet(
    "vuodet",
    "years",
    Text(
        "Vuosien toimeenpanosuunnitelmien vaiheet.",
        "Faserna i årens genomförandeplaner.",
        "The phases of the year plans.",
    ),
    (
        PROGRAMME,
        YEAR,
        need(
            "phase",
            "vaihe",
            "phase",
            words(avattu="opened", hyväksytty="adopted", raportoitu="reported", suljettu="closed"),
            Text(
                "avattu, hyväksytty, raportoitu tai suljettu",
                "öppnad (opened), godkänd (adopted), rapporterad (reported) eller stängd (closed)",
                "opened, adopted, reported or closed",
            ),
        ),
    ),
    ("programme", "year", "phase"),
    begin=_phase,
    reads={event: cells_of("plan", phase=phase) for phase, event in PHASES.items()},
    phase=lambda row, _: Phase.REPORTS if row["phase"] in LAST_PHASES else Phase.YEARS,
)


VUOSITAVOITTEET = sheet(
    "vuositavoitteet",
    "objectives",
    Text(
        "Vuoden tavoitteet mittareineen.",
        "Årets mål med mätare.",
        "The year's objectives with their metrics.",
    ),
    (
        PROGRAMME,
        YEAR,
        need(
            "objective",
            "tunnus",
            "objective",
            code,
            Text("tavoitteen tunnus", "målets beteckning", "the objective's id"),
        ),
        need("title", "nimi", "title", text, Text("tavoite", "mål", "the objective")),
        need(
            "binding",
            "sitova",
            "binding",
            written.parse_yes_no,
            Text("kyllä tai ei", "ja eller nej", "yes or no"),
        ),
        many("metrics", "mittarit", "metrics", text),
    ),
    ("programme", "year", "objective"),
    begin=lambda row: [
        call(
            year_plans.set_objective,
            plan_of(row),
            **given(row, "objective", "title", "binding", "metrics"),
        )
    ],
    reads={planned.ObjectiveSet: cells_of("plan")},
    phase=lambda _, __: Phase.YEARS,
)
