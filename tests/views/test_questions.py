"""What questions say of days and times before there is an answer, and of ends and successors."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from roadmap_domain import (
    Desk,
    RoadmapDomain,
    add_heading,
    assess,
    define_outcome,
    diff,
    grid,
    merge,
    open_programme,
    open_year_plan,
    plan_action,
    report,
    retract_action,
    retract_programme,
    revise_entry,
    trace,
)
from roadmap_domain.application.problems import (
    NotADay,
    RestsOnIt,
    RestsOnItElsewhere,
    TakesNoEffect,
)
from roadmap_domain.domain.actions.rules import NoSuchAction
from roadmap_domain.domain.programmes.rules import NoSuchProgramme
from roadmap_domain.kernel.dates import as_fuzzy
from roadmap_domain.views.problems import NothingKnownYet, NotYetInEffect

START = datetime(2024, 1, 1, 10, tzinfo=UTC)


class Clock:
    """Each look at it is a day later."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        self.now += timedelta(days=1)
        return self.now


@pytest.fixture
def domain() -> Iterator[RoadmapDomain]:
    with RoadmapDomain.create("memory:", county="Koe", clock=Clock()) as opened:
        yield opened


@pytest.fixture
def desk(domain: RoadmapDomain) -> Desk:
    at = domain.acting_as("k-1", role="coordinator", effective_on="2024-02-01")
    at.do(
        open_programme,
        "p",
        kind="roadmap",
        title="Ohjelma",
        region="Koe",
        first_year=2024,
        last_year=2026,
        outline=("group",),
    )
    at.do(define_outcome, "p", outcome="kesken", label="Kesken", realised=False)
    at.do(add_heading, "p", heading="1", level="group", title="Tilat")
    for year in (2024, 2025):
        at.do(open_year_plan, f"p/{year}", programme="p", year=year)
    for action in "abc":
        at.do(plan_action, action, programme="p", year=2024, heading="1", title=action.upper())
    return at


def titles(domain: RoadmapDomain, held_on: date) -> list[str]:
    rows = domain.as_of(held_on=held_on).ask(report, "p", 2024).rows
    return [action.title for row in rows for action in row.actions]


@pytest.mark.usefixtures("desk")
def test_before_a_programme_was_known_the_first_knowledge_is_named(domain: RoadmapDomain) -> None:
    with pytest.raises(NothingKnownYet) as answer:
        domain.as_of(known_on=START + timedelta(days=1, hours=1)).ask(grid, "p")
    assert answer.value.first > START + timedelta(days=1)


@pytest.mark.usefixtures("desk")
def test_before_a_programme_held_its_first_day_is_named(domain: RoadmapDomain) -> None:
    past = domain.as_of(held_on=date(2024, 1, 31))
    with pytest.raises(NotYetInEffect, match=r"1\.2\.2024"):
        past.ask(grid, "p")
    with pytest.raises(NotYetInEffect, match=r"1\.2\.2024"):
        past.ask(trace, "a")


def test_what_is_no_day_is_refused_at_once(domain: RoadmapDomain) -> None:
    said: dict[str, Any] = {"held_on": "11.3.2024", "known_on": 2024}
    for name, given in said.items():
        with pytest.raises(NotADay, match=f"{name}: odotettiin päivää") as refused:
            domain.as_of(**{name: given})
        assert repr(given) in str(refused.value)


@pytest.mark.usefixtures("desk")
def test_a_moment_without_a_time_zone_is_finlands(domain: RoadmapDomain) -> None:
    moment = datetime(2024, 1, 1, 11)  # noqa: DTZ001 # just that
    with pytest.raises(NothingKnownYet):
        domain.as_of(known_on=moment).ask(grid, "p")
    later = domain.as_of(known_on=moment.replace(year=2025), held_on=moment.replace(year=2025))
    assert later.ask(report, "p", 2024).counts.actions == 3


def test_a_late_revision_leaves_the_other_columns_alone(domain: RoadmapDomain, desk: Desk) -> None:
    desk.on(effective_on="2024-08-01").do(revise_entry, "a", year=2024, title="Uusi")
    desk.on(effective_on="2024-07-01").do(revise_entry, "a", year=2024, order=9)
    assert titles(domain, date(2024, 7, 15)) == ["B", "C", "A"]
    assert titles(domain, date(2024, 8, 15)) == ["B", "C", "Uusi"]


def test_a_corrected_revision_leaves_later_ones_alone(domain: RoadmapDomain, desk: Desk) -> None:
    desk.on(effective_on="2024-07-01").do(revise_entry, "a", year=2024, order=7)
    desk.on(effective_on="2024-08-01").do(revise_entry, "a", year=2024, title="Uusi")
    desk.on(corrects=2).do(revise_entry, "a", year=2024, order=1)
    assert titles(domain, date(2024, 7, 15)) == ["A", "B", "C"]
    assert titles(domain, date(2024, 8, 15)) == ["Uusi", "B", "C"]


def test_a_wrong_revision_is_corrected_back(domain: RoadmapDomain, desk: Desk) -> None:
    desk.do(revise_entry, "a", year=2024, title="Väärä")
    desk.on(corrects=2).do(revise_entry, "a", year=2024, title="A")
    assert titles(domain, date(2024, 2, 1)) == ["A", "B", "C"]


def test_a_correction_does_not_move_the_beginning_past_what_rests_on_it(desk: Desk) -> None:
    desk.on(effective_on="2024-12-31").do(assess, "a", year=2024, outcome="kesken")
    late = desk.on(effective_on="2025-06-01", corrects=1)
    with pytest.raises(RestsOnIt, match="Kirjaus 2 "):
        late.do(plan_action, "a", programme="p", year=2024, heading="1", title="A")


def test_a_correction_is_not_moved_before_what_it_rests_on(desk: Desk) -> None:
    desk.do(assess, "a", year=2024, outcome="kesken")
    early = desk.on(effective_on="2024-01-31", corrects=2)
    with pytest.raises(TakesNoEffect, match=r"31\.1\.2024"):
        early.do(assess, "a", year=2024, outcome="kesken")


def test_what_was_wholly_retracted_is_not_there_and_can_begin_anew(
    domain: RoadmapDomain, desk: Desk
) -> None:
    desk.on(corrects=1).do(retract_action, "b", reason="Kirjattiin kahdesti")
    assert titles(domain, date(2024, 12, 31)) == ["A", "C"]
    with pytest.raises(NoSuchAction):
        desk.do(assess, "b", year=2024, outcome="kesken")
    desk.on(effective_on="2024-03-01").do(
        plan_action, "b", programme="p", year=2024, heading="1", title="Uusi"
    )
    assert titles(domain, date(2024, 2, 28)) == ["A", "C"]
    assert titles(domain, date(2024, 12, 31)) == ["A", "Uusi", "C"]
    events = domain.as_of(held_on=date(2024, 12, 31)).ask(trace, "b").events
    assert [event.retracted for event in events] == [True, False, False]


def test_no_action_is_lost_with_the_heading_that_it_stands_under(
    domain: RoadmapDomain, desk: Desk
) -> None:
    with pytest.raises(RestsOnItElsewhere):
        desk.on(corrects=3).do(retract_programme, "p", reason="Väärä kohta")
    assert titles(domain, date(2024, 12, 31)) == ["A", "B", "C"]


def test_a_season_is_told_from_when_something_holds() -> None:
    since = NotYetInEffect(as_fuzzy("2023-21"))
    assert since.message("fi").endswith("Voimassa alkaen: kevät 2023.")
    assert since.message("sv").endswith("Gäller från: våren 2023.")
    assert since.message("en").endswith("Holds from: spring 2023.")


def test_of_a_retracted_programme_nobody_says_that_it_is_to_come(domain: RoadmapDomain) -> None:
    desk = domain.acting_as("k-1", role="coordinator", effective_on="2030-01-01")
    desk.do(
        open_programme,
        "q",
        kind="roadmap",
        title="Q",
        region="Koe",
        first_year=2030,
        last_year=2031,
    )
    with pytest.raises(NotYetInEffect):
        domain.ask(grid, "q")
    desk.on(corrects=1).do(retract_programme, "q", reason="Ei ole")
    with pytest.raises(NoSuchProgramme):
        domain.ask(grid, "q")


def test_nothing_changed_where_all_that_happened_was_retracted(
    domain: RoadmapDomain, desk: Desk
) -> None:
    desk.on(effective_on="2024-07-01").do(revise_entry, "a", year=2024, title="Väärä")

    def changes() -> list[str | None]:
        shown = domain.ask(diff, "p", from_day=date(2024, 6, 1), to_day=date(2024, 8, 1))
        return [change.after for change in shown.changes]

    assert changes() == ["Väärä"]
    desk.on(corrects=2).do(retract_action, "a", reason="Väärä toimenpide")
    assert changes() == []


def test_a_later_wording_that_changes_nothing_any_more_does_not_rest_on_the_wrong_one(
    domain: RoadmapDomain, desk: Desk
) -> None:
    for title in ("B", "A"):
        desk.do(revise_entry, "a", year=2024, title=title)
    desk.on(corrects=2).do(retract_action, "a", reason="Turha")
    assert titles(domain, date(2024, 12, 31)) == ["A", "B", "C"]


def test_the_history_follows_through_every_successor(domain: RoadmapDomain, desk: Desk) -> None:
    desk.do(merge, "a", into="b", from_year=2024, reason="Sama työ")
    desk.do(merge, "b", into="c", from_year=2024, reason="Sama työ")
    life = domain.as_of(held_on=date(2024, 12, 31)).ask(trace, "c")
    streams = {event.stream for event in life.events}
    assert streams == {"action/a", "action/b", "action/c"}
