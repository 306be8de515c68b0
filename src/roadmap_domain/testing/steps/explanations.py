"""Sentences about what was learned later, where a cell comes from, and what the log comes to."""

from __future__ import annotations

from pytest_bdd import then

from roadmap_domain.application.checking import check
from roadmap_domain.application.replaying import Replay
from roadmap_domain.interop import written
from roadmap_domain.kernel.rules import Problem
from roadmap_domain.reports.questions import EXPLAINED, question_of
from roadmap_domain.reports.state_words import in_words
from roadmap_domain.reports.words import HOWS
from roadmap_domain.testing.steps import tables
from roadmap_domain.testing.steps.checks import expect, read
from roadmap_domain.testing.steps.sentence import Sentence
from roadmap_domain.testing.steps.world import ScenarioWorld
from roadmap_domain.views.hindsight import Learned, hindsight
from roadmap_domain.views.replayed import step_told
from roadmap_domain.views.report import report
from roadmap_domain.views.why import Asked, why
from roadmap_domain.views.why_shown import Cause, Why

LEARNED = ("tapa", "kirjaus", "kuka", "peruste", "tiedettiin", "opittiin")
CAUSE = ("kirjaus", "kuka", "peruste", "ilman")
CHANGED = ("kohta", "ennen", "jälkeen")
GONE = "ei kohtaa"
ALONE = "sama"


@then(Sentence("päivästä {pvm:sanat} on opittu jälkikäteen:"))
def _(roadmap: ScenarioWorld, pvm: str, datatable: tables.Table) -> None:
    tables.check(datatable, [_learned(it) for it in _later(roadmap, pvm)], LEARNED)


@then(Sentence("päivästä {pvm:sanat} ei ole opittu jälkikäteen mitään"))
def _(roadmap: ScenarioWorld, pvm: str) -> None:
    said = [it.event.summary for it in _later(roadmap, pvm)]
    expect(not said, f"opittiin: {tables.cell(said)}")


def _later(roadmap: ScenarioWorld, day: str) -> list[Learned]:
    asked = read(written.parse_day, day)
    return roadmap.ask(hindsight, asked, programme=roadmap.programme).learned


def _learned(it: Learned) -> tables.Cells:
    return {
        "tapa": HOWS[it.how].fi,
        "kirjaus": it.event.summary,
        "kuka": it.event.actor,
        "peruste": it.event.basis.text if it.event.basis else "",
        "tiedettiin": tables.cell([one.before_label or "" for one in it.changes]),
        "opittiin": tables.cell([one.after_label or "" for one in it.changes]),
    }


@then(
    Sentence(
        'vuoden {vuosi:d} raportissa rivin "{rivi:teksti}" kohta "{kohta:teksti}"'
        " tulee kirjauksista:"
    )
)
def _(roadmap: ScenarioWorld, vuosi: int, rivi: str, kohta: str, datatable: tables.Table) -> None:
    tables.check(
        datatable, [_cause(it) for it in _explained(roadmap, vuosi, rivi, kohta).causes], CAUSE
    )


def _explained(roadmap: ScenarioWorld, year: int, row: str, cell: str) -> Why:
    asked = Asked(report, {"programme": roadmap.programme, "year": year})
    try:
        return roadmap.ask(why, asked, rows=(row,), cell=cell)
    except Problem as problem:
        raise AssertionError(problem.message()) from problem


def _cause(it: Cause) -> tables.Cells:
    without = {"removes": GONE, "together": ALONE, "replaced": ALONE}
    return {
        "kirjaus": it.event.summary,
        "kuka": it.event.actor,
        "peruste": it.event.basis.text if it.event.basis else "",
        "ilman": without.get(it.effect, it.without or ""),
    }


@then(Sentence("viimeisin kirjaus muutti:"))
def _(roadmap: ScenarioWorld, datatable: tables.Table) -> None:
    *_, last = Replay(roadmap.domain.store, roadmap.domain.codec).steps()
    kind = last.recorded.stream.partition("/")[0]
    actual = [
        {
            "kohta": in_words(kind, it.field, "fi"),
            "ennen": it.before or "",
            "jälkeen": it.after or "",
        }
        for it in step_told(last.recorded, last.before, last.after, "fi").changed
    ]
    tables.check(datatable, actual, CHANGED)


@then(Sentence("kaikki on samoin kuin lokista alusta laskettuna"))
def _(roadmap: ScenarioWorld) -> None:
    checked = check(roadmap.domain, [question_of(name) for name in EXPLAINED])
    differing = [f"{it.where}: {it.field}" for it in checked.differences]
    expect(checked.passed, f"eroaa: {tables.cell(differing)}")
