"""The events that a cell comes from are those without which it would be another."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path as File

import attrs
import pytest

from roadmap_domain import (
    Asked,
    DecisionBasis,
    Desk,
    RoadmapDomain,
    SourceBasis,
    assess,
    council,
    end_member,
    grants,
    grid,
    indicators,
    load,
    report,
    retract_action,
    why,
)
from roadmap_domain.application.plain import Plain
from roadmap_domain.kernel.rules import Problem
from roadmap_domain.persistence import Registry
from roadmap_domain.reports.explained import layout
from roadmap_domain.views import why as module
from roadmap_domain.views.cells import MISSING, Path, rows_of, value_at
from roadmap_domain.views.problems import NoSuchCell, NoSuchRow, SeveralRows, WhichCell
from roadmap_domain.views.why_shown import Why
from tests.listed import Listed
from tests.views.test_changes import TERM
from tests.views.test_changes import domain as council_with_two_members

EXAMPLES = File(__file__).parents[2] / "examples"
PLANS = [EXAMPLES / "vake", EXAMPLES / "vake-osallisuusohjelma"]
YEAR = Asked(report, {"programme": "vake-tiekartta", "year": 2025})
TITLE = "Määritellään järjestöille tarjottavien tilojen käytön periaatteet ja toimintamalli"
CELLS: list[tuple[Asked, tuple[str, ...], str | None]] = [
    (YEAR, (TITLE,), "arvio"),
    (YEAR, ("2024-2.3-1",), "merkit"),
    (YEAR, ("2025-1.1-2",), "nostettu selvityksestä"),
    (YEAR, (), "siirtyneitä"),
    (Asked(grid, {"programme": "vake-tiekartta"}), ("2.1",), "2023"),
    (
        Asked(indicators, {"programme": "vake-osallisuusohjelma"}),
        ("hoidon-jatko", "2023/4"),
        "arvo",
    ),
    (Asked(council, {"council": "vake-neuvottelukunta"}), (), "rakenne"),
]


seated = council_with_two_members
"""A council with two members, of whom one has a deputy."""


@pytest.fixture(scope="module")
def vake() -> Iterator[RoadmapDomain]:
    with RoadmapDomain.open("memory:") as domain:
        load(domain, PLANS)
        yield domain


@pytest.fixture
def domain() -> Iterator[RoadmapDomain]:
    with RoadmapDomain.open("memory:") as domain:
        load(domain, PLANS)
        yield domain


def desk(domain: RoadmapDomain) -> Desk:
    return domain.acting_as("k-1", role="loader", basis=SourceBasis("002", "sivu 2"))


def explained(domain: RoadmapDomain, asked: Asked, *rows: str, cell: str | None = None) -> Why:
    answer = domain.ask(why, asked, rows=rows, cell=cell)
    assert list(layout(answer, "fi"))
    return answer


def without(domain: RoadmapDomain, asked: Asked, path: Path, left_out: set[int]) -> object:
    """What stands in a cell by the plain fold of the log, some positions of it left out."""
    events = [it for it in domain.events() if it.position not in left_out]
    world = Plain(Listed(events), tuple(Registry().slices.values()), domain.as_of().held_on)
    try:
        return value_at(attrs.asdict(asked.question(world, **asked.arguments)), path)
    except Problem:
        return MISSING


@pytest.mark.parametrize(("asked", "rows", "cell"), CELLS, ids=lambda it: str(it)[:30])
def test_causes_are_all_the_events_without_which_the_cell_is_another(
    vake: RoadmapDomain, asked: Asked, rows: tuple[str, ...], cell: str | None
) -> None:
    """Left out of the log itself one by one, by a fold that knows nothing of the search."""
    answer = explained(vake, asked, *rows, cell=cell)
    found = attrs.asdict(asked.question(vake.as_of(), **asked.arguments))
    row = module._row(found, rows)
    _, path = module._cell(row, cell, "fi")
    value = value_at(found, path)
    expected = {
        it.position for it in vake.events() if without(vake, asked, path, {it.position}) != value
    }
    assert {it.event.position for it in answer.causes} == expected
    others = {it.position for it in vake.events()} - expected
    assert without(vake, asked, path, others) == value


def test_each_cause_tells_who_why_and_what_would_be_without_it(vake: RoadmapDomain) -> None:
    answer = explained(vake, YEAR, TITLE, cell="arvio")
    assert answer.value == "Toteutuu osittain"
    assert answer.row == ["2 2.3 Yhteiset tilat", f"2024-2.3-1 {TITLE}"]
    positions = [it.event.position for it in answer.causes]
    assert positions == sorted(positions)
    last = answer.causes[-1]
    assert last.event.summary == "Rivi 2.3 arvioitiin: Toteutuu osittain"
    assert (last.effect, last.without) == ("changes", None)
    assert last.event.basis is not None
    assert last.event.basis.text == "lähde 002, arvio toteutumisesta"
    assert answer.causes[0].effect == "removes"
    label = next(it for it in answer.causes if "Asteikolle" in it.event.summary)
    assert label.without == "osittain"


def test_a_retracted_cause_changes_the_cell_and_is_told_by_what_retracted_it(
    domain: RoadmapDomain,
) -> None:
    asked = Asked(report, {"programme": "vake-tiekartta", "year": 2024})
    before = explained(domain, asked, "2024-2.3-1", cell="arvio")
    assert before.value == "Toteutuu osittain"
    assessed = before.causes[-1].event
    assert assessed.name == "action.assessed@1"
    life = [it.version for it in domain.events() if it.stream == assessed.stream]
    for version in reversed(life[assessed.version - 1 :]):
        retracting = desk(domain).on(corrects=version)
        retracting.do(retract_action, "2024-2.3-1", reason="Kirjattiin vahingossa")
    after = explained(domain, asked, "2024-2.3-1", cell="arvio")
    assert after.value is None
    told = [(it.event.name, it.without) for it in after.causes if it.effect == "changes"]
    assert told[-1] == ("log.retracted@1", "Toteutuu osittain")
    replaced = next(it for it in after.causes if it.event.position == assessed.position)
    assert (replaced.effect, replaced.event.retracted) == ("replaced", True)


def test_a_correction_is_told_with_what_it_corrects(domain: RoadmapDomain) -> None:
    asked = Asked(report, {"programme": "vake-tiekartta", "year": 2024})
    desk(domain).on(corrects=2).do(assess, "2024-2.3-1", year=2024, outcome="toteutuu")
    answer = explained(domain, asked, "2024-2.3-1", cell="arvio")
    told = [(it.effect, it.event.version) for it in answer.causes if "action/" in it.event.stream]
    assert told == [("removes", 1), ("replaced", 2), ("changes", 5)]
    then = domain.as_of(known_on=domain.as_of().held_on).ask(
        why, asked, rows=("2024-2.3-1",), cell="arvio"
    )
    assert then.value == answer.value
    earlier = max(it.recorded_at for it in domain.events() if it.corrects is None)
    known = domain.as_of(known_on=earlier).ask(why, asked, rows=("2024-2.3-1",), cell="arvio")
    assert known.value == "Toteutuu osittain"
    assert known.known_on == earlier.isoformat()


def test_two_events_of_which_either_would_do_are_told_together(domain: RoadmapDomain) -> None:
    """An outcome that is corrected to what it was before: neither alone explains it."""
    desk(domain).on(effective_on="2024-06-01").do(
        assess, "2024-2.3-1", year=2024, outcome="osittain", reason="Puolivälissä"
    )
    answer = explained(
        domain,
        Asked(report, {"programme": "vake-tiekartta", "year": 2024}),
        "2024-2.3-1",
        cell="arvio",
    )
    together = [it.event.summary for it in answer.causes if it.effect == "together"]
    assert len(together) == 1
    assert "Toteutuu osittain" in together[0]


def test_a_mark_a_wording_and_a_whole_row_are_cells(vake: RoadmapDomain) -> None:
    mark = explained(vake, YEAR, "2024-2.3-1", cell="*")
    assert mark.value == "*"
    assert mark.causes[-1].event.name == "action.carried-over@1"
    wording = explained(
        vake,
        Asked(grid, {"programme": "vake-tiekartta"}),
        "Yhteisten digitaalisten työkalujen kehittämisen tarve arvioidaan",
    )
    assert [it.event.name for it in wording.causes[-2:]] == [
        "programme.milestone-set@1",
        "programme.milestone-reworded@1",
    ]
    row = explained(vake, YEAR, "2024-2.3-1")
    assert row.cell is None
    assert {it.event.stream for it in row.causes} >= {"action/2024-2.3-1"}


def test_sums_of_grants_and_seats_are_cells() -> None:
    with RoadmapDomain.open("memory:") as domain:
        load(domain, [EXAMPLES / "vake", EXAMPLES / "avustukset"])
        asked = Asked(grants, {"year": 2025})
        granted = explained(domain, asked, "2025-02", cell="myönnetty")
        assert granted.value == "14 700,00".replace(" ", "\N{NO-BREAK SPACE}")
        assert {it.event.stream for it in granted.causes} == {
            "application/2025-02",
            *(it.event.stream for it in granted.causes if "application/" not in it.event.stream),
        }
        assert "Aluehallitus" in str([it.event.basis for it in granted.causes])


def test_a_seat_tells_who_was_appointed_and_an_empty_one_who_left(
    seated: RoadmapDomain,
) -> None:
    asked = Asked(council, {"council": "neuvosto"})
    day = date(2025, 6, 1)

    def told(row: str, cell: str) -> tuple[str | None, list[tuple[str, str | None]]]:
        answer = seated.as_of(held_on=day).ask(why, asked, rows=(row,), cell=cell)
        causes = [(it.event.name, it.without) for it in answer.causes if "term/" in it.event.stream]
        return answer.value, causes

    assert told("vanhukset", "järjestö") == ("Hopea ry", [("term.member-appointed@1", None)])
    assert told("elakelaiset", "varajäsenen järjestö") == (
        "Iltarusko ry",
        [("term.member-appointed@1", None), ("term.deputy-appointed@1", None)],
    )
    leaving = seated.acting_as("k-1", role="loader", effective_on="2025-03-01")
    board = DecisionBasis("Aluehallitus", date(2025, 2, 24), 30)
    leaving.on(basis=board).do(end_member, TERM, appointment="2", reason="Järjestö lakkasi")
    assert told("vanhukset", "järjestö") == (None, [("term.member-ended@1", "Hopea ry")])
    assert told("vanhukset", "tyhjä") == ("kyllä", [("term.member-ended@1", "ei")])


def test_others_of_the_kind_are_looked_at_where_the_cell_hangs_on_them(
    vake: RoadmapDomain,
) -> None:
    counted = explained(vake, YEAR, cell="toimenpiteet")
    assert len({it.event.stream for it in counted.causes if "action/" in it.event.stream}) == 15


def test_what_nobody_has_is_told_with_what_there_is(vake: RoadmapDomain) -> None:
    with pytest.raises(WhichCell, match=r"2024-2\.3-1|Rivejä"):
        vake.ask(why, YEAR)
    with pytest.raises(NoSuchRow, match=r"2024-2\.3-1"):
        vake.ask(why, YEAR, rows=("2024-2.3-11",), cell="arvio")
    with pytest.raises(SeveralRows, match="--row YLEMPI") as several:
        vake.ask(why, YEAR, rows=("tilojen",), cell="arvio")
    assert "2024-2.3-1" in several.value.rows
    with pytest.raises(NoSuchCell, match=r"Kohdat: .*arvio"):
        vake.ask(why, YEAR, rows=("2024-2.3-1",), cell="arvosana")
    with pytest.raises(NoSuchRow):
        vake.ask(why, YEAR, rows=("2.1", "2024-2.3-1"), cell="arvio")
    within = vake.ask(why, YEAR, rows=("2.3", "2024-2.3-1"), cell="merkit")
    assert within.value == "*"


def test_every_row_of_an_answer_can_be_told_apart(vake: RoadmapDomain) -> None:
    for asked, _, _ in CELLS:
        answer = asked.of(vake.as_of())
        for row in rows_of(answer):
            assert value_at(answer, row.path) == row.content
