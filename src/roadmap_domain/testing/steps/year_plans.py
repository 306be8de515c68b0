"""Sentences about a year's plan: adoption, objectives, check-ins, rows, report."""

from __future__ import annotations

from pytest_bdd import then

from roadmap_domain.application.desk import Call, call
from roadmap_domain.domain.year_plans import decider as year_plans
from roadmap_domain.domain.year_plans.state import YEAR_PLAN, YearPlan, existing, year_plan_id
from roadmap_domain.testing.steps import names, tables
from roadmap_domain.testing.steps.checks import expect
from roadmap_domain.testing.steps.sentence import Sentence, deed
from roadmap_domain.testing.steps.world import ScenarioWorld

CHECK_IN = ("neljännes", "luottamus", "tilanne")


def plan_id(roadmap: ScenarioWorld, year: int) -> str:
    """The id of the plan of a year of the scenario's programme."""
    return year_plan_id(roadmap.programme, year)


@deed(Sentence("vuoden {vuosi:d} suunnitelma avataan"))
def _(roadmap: ScenarioWorld, vuosi: int) -> None:
    _open(roadmap, vuosi, vuosi)


@deed(Sentence("vuoden {vuosi:d} suunnitelma avataan vuoden {toinen:d} suunnitelman paikalle"))
def _(roadmap: ScenarioWorld, vuosi: int, toinen: int) -> None:
    _open(roadmap, vuosi, toinen)


def _open(roadmap: ScenarioWorld, year: int, place: int) -> None:
    roadmap.do(
        call(
            year_plans.open_year_plan,
            plan_id(roadmap, place),
            programme=roadmap.programme,
            year=year,
        )
    )


@deed(Sentence("vuoden {vuosi:d} suunnitelma hyväksytään"))
def _(roadmap: ScenarioWorld, vuosi: int) -> None:
    roadmap.do(call(year_plans.adopt_year_plan, plan_id(roadmap, vuosi)))


@deed(Sentence('vuodelle {vuosi:d} asetetaan {laatu:sanat} "{tavoite:teksti}"[ ja mittarit:]'))
def _(
    roadmap: ScenarioWorld,
    *,
    vuosi: int,
    laatu: str,
    tavoite: str,
    datatable: tables.Table = (("mittari",),),
) -> None:
    expect(laatu in {"tavoite", "sitova tavoite"}, "asetetaan tavoite tai sitova tavoite")
    roadmap.do(
        call(
            year_plans.set_objective,
            plan_id(roadmap, vuosi),
            objective=tavoite,
            title=tavoite,
            binding=laatu == "sitova tavoite",
            metrics=tuple(row["mittari"] for row in tables.rows(datatable, ("mittari",))),
        )
    )


@deed(
    Sentence(
        'vuoden {vuosi:d} tavoitteen "{tavoite:teksti}" luottamus {neljannes:d}. neljänneksellä'
        ' on {luottamus:d} %: "{tilanne:teksti}"'
    )
)
def _(
    roadmap: ScenarioWorld,
    *,
    vuosi: int,
    tavoite: str,
    neljannes: int,
    luottamus: int,
    tilanne: str,
) -> None:
    roadmap.do(
        call(
            year_plans.check_in,
            plan_id(roadmap, vuosi),
            quarter=neljannes,
            objective=_objective(roadmap, vuosi, tavoite),
            confidence=luottamus,
            narrative=tilanne,
        )
    )


@deed(Sentence("vuoden {vuosi:d} rivit arvioidaan:"))
def _(roadmap: ScenarioWorld, vuosi: int, datatable: tables.Table) -> None:
    roadmap.do(
        *(
            _assess(roadmap, row["kokonaisuus"], vuosi, row["arvio"])
            for row in tables.rows(datatable, ("kokonaisuus", "arvio"))
        )
    )


@deed(
    Sentence(
        'rivi {kohta:kohta} arvioidaan vuodelta {vuosi:d}: "{arvio:teksti}"[, koska "{syy:teksti}"]'
    )
)
def _(roadmap: ScenarioWorld, *, kohta: str, vuosi: int, arvio: str, syy: str | None) -> None:
    roadmap.do(_assess(roadmap, kohta, vuosi, arvio, syy))


def _assess(
    roadmap: ScenarioWorld, heading: str, year: int, label: str, reason: str | None = None
) -> Call:
    programme = roadmap.plan
    return call(
        year_plans.assess_row,
        plan_id(roadmap, year),
        heading=names.heading(programme, heading),
        outcome=names.outcome(programme, label),
        reason=reason,
    )


@deed(
    Sentence(
        "vuoden {vuosi:d} raporttiin kirjataan kohtaan {kohta:kohta} kappale {numero:d}:"
        ' "{teksti:teksti}"'
    )
)
def _(roadmap: ScenarioWorld, vuosi: int, kohta: str, numero: int, teksti: str) -> None:
    heading = names.heading(roadmap.plan, kohta)
    roadmap.do(
        call(
            year_plans.give_narrative,
            plan_id(roadmap, vuosi),
            heading=heading,
            number=numero,
            text=teksti,
        )
    )


@deed(Sentence("vuosi {vuosi:d} raportoidaan"))
def _(roadmap: ScenarioWorld, vuosi: int) -> None:
    roadmap.do(call(year_plans.report_year, plan_id(roadmap, vuosi)))


@deed(Sentence("vuosi {vuosi:d} suljetaan"))
def _(roadmap: ScenarioWorld, vuosi: int) -> None:
    roadmap.do(call(year_plans.close_year_plan, plan_id(roadmap, vuosi)))


@then(Sentence("vuoden {vuosi:d} suunnitelma on {vaihe:sanat}"))
def _(roadmap: ScenarioWorld, vuosi: int, vaihe: str) -> None:
    plan = _held(roadmap, vuosi)
    reached = {
        "avattu": True,
        "hyväksytty": plan.adopted,
        "raportoitu": plan.reported,
        "suljettu": plan.closed,
    }
    expect(vaihe in reached, f"vaiheet ovat {', '.join(reached)}")
    latest = [phase for phase, done in reached.items() if done][-1]
    expect(reached[vaihe], f"suunnitelma on vasta {latest}")


@then(Sentence('vuoden {vuosi:d} tavoitteen "{tavoite:teksti}" väliarviot ovat:'))
def _(roadmap: ScenarioWorld, vuosi: int, tavoite: str, datatable: tables.Table) -> None:
    actual = [
        {
            "neljännes": str(it.quarter),
            "luottamus": f"{it.confidence} %",
            "tilanne": str(it.narrative),
        }
        for it in _held(roadmap, vuosi).check_ins.values()
        if it.objective == _objective(roadmap, vuosi, tavoite)
    ]
    tables.check(datatable, actual, CHECK_IN)


def _objective(roadmap: ScenarioWorld, year: int, title: str) -> str:
    return names.objective(roadmap.latest(YEAR_PLAN, plan_id(roadmap, year)), title)


def _held(roadmap: ScenarioWorld, year: int) -> YearPlan:
    plan = plan_id(roadmap, year)
    return existing(roadmap.as_of().get(YEAR_PLAN, plan), plan)
