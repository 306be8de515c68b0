"""Two knowledge times compared, and what was learned of a day after it; on every store."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest
from attrs import define

from roadmap_domain import (
    Desk,
    RoadmapDomain,
    SourceBasis,
    assess,
    define_outcome,
    diff,
    hindsight,
    open_programme,
    open_year_plan,
    plan_action,
    register_organisation,
    retract_programme,
    reword_milestone,
    set_milestone,
    state_vision,
    withdraw,
)
from roadmap_domain.domain.programmes import decider as programmes
from roadmap_domain.persistence import Registry
from roadmap_domain.reports.differences import layout as differences
from roadmap_domain.reports.looking_back import layout
from roadmap_domain.views.changes import Changes
from roadmap_domain.views.facts.shown import SHOWN
from roadmap_domain.views.hindsight import Hindsight
from roadmap_domain.views.problems import LaterFirst, NothingToCompare

BOARD = date(2024, 3, 11)
"""The day on which the board decided."""


@define
class Clock:
    """A clock that goes on by itself, and to a day when it is told."""

    now: datetime = datetime(2024, 3, 1, 9, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


@pytest.fixture
def domain(open_domain: Callable[..., RoadmapDomain]) -> RoadmapDomain:
    """A programme that was recorded before the board decided, and put right after."""
    clock = Clock()
    domain = open_domain(clock=clock)
    desk = domain.acting_as("k-1", role="loader", effective_on="2024-01-01")
    desk.do(
        open_programme,
        "t",
        kind="roadmap",
        title="Tiekartta",
        region="Järvimaa",
        first_year=2024,
        last_year=2025,
    )
    desk.do(programmes.add_heading, "t", heading="1", level="goal", title="Yhteistyö")
    desk.do(programmes.add_heading, "t", heading="1.1", level="group", title="Tilat", under="1")
    desk.do(define_outcome, "t", outcome="partly", label="Toteutuu osittain", realised=False)
    desk.do(define_outcome, "t", outcome="not", label="Ei toteutunut", realised=False)
    desk.do(set_milestone, "t", milestone="m", heading="1.1", year=2024, text="Tilat on löydetty")
    desk.do(set_milestone, "t", milestone="n", heading="1.1", year=2024, text="Turha")
    desk.do(open_year_plan, "t/2024", programme="t", year=2024)
    desk.do(plan_action, "a", programme="t", year=2024, heading="1.1", title="Etsitään tilat")
    desk.do(assess, "a", year=2024, outcome="partly")

    clock.now = datetime(2024, 4, 2, 9, tzinfo=UTC)
    later = domain.acting_as("k-2", role="loader", basis=SourceBasis("muistio", "sivu 3"))
    later.on(corrects=2).do(assess, "a", year=2024, outcome="not")
    later.on(effective_on="2024-02-01").do(
        reword_milestone, "t", milestone="m", text="Tilat on vuokrattu"
    )
    later.on(corrects=_version(domain, "n")).do(
        retract_programme, "t", reason="Kirjattiin vahingossa"
    )
    later.on(effective_on="2024-05-01").do(state_vision, "t", text="Tulevaa")
    later.on(effective_on="2024-02-01").do(register_organisation, "j", name="Järvi ry")
    return domain


def _version(domain: RoadmapDomain, milestone: str) -> int:
    return next(
        it.version for it in domain.events() if getattr(it.event, "milestone", "") == milestone
    )


def shown(changes: Changes) -> dict[str, tuple[str, str | None, str | None]]:
    assert list(differences(changes, "fi"))
    return {it.id: (it.change, it.before_label, it.after_label) for it in changes.changes}


def test_what_was_learned_of_a_day_is_told_event_by_event(domain: RoadmapDomain) -> None:
    answer = domain.ask(hindsight, BOARD, programme="t")
    assert answer.began is None
    assert [(it.how, it.event.actor, it.event.stream) for it in answer.learned] == [
        ("correction", "k-2", "action/a"),
        ("late", "k-2", "programme/t"),
        ("retraction", "k-2", "programme/t"),
    ]
    told = [(it.before_label, it.after_label) for one in answer.learned for it in one.changes]
    assert told == [
        ("Toteutuu osittain", "Ei toteutunut"),
        ("Tilat on löydetty", "Tilat on vuokrattu"),
        ("Turha", None),
    ]
    corrected = answer.learned[0].corrects
    assert corrected is not None
    assert (corrected.version, corrected.actor, corrected.corrected) == (2, "k-1", True)
    assert answer.learned[1].event.basis is not None
    assert answer.learned[1].event.basis.text == "lähde muistio, sivu 3"


def test_the_whole_county_and_one_kind(domain: RoadmapDomain) -> None:
    county = domain.ask(hindsight, BOARD)
    assert [it.event.stream for it in county.learned][-1] == "organisation/j"
    milestones = domain.ask(hindsight, BOARD, kind="milestone")
    assert [it.how for it in milestones.learned] == ["late", "retraction"]


def test_what_holds_from_later_is_nothing_that_was_not_known(domain: RoadmapDomain) -> None:
    may = domain.ask(hindsight, date(2024, 5, 1), kind="vision")
    assert may.learned == []
    before = domain.ask(hindsight, date(2024, 1, 1), programme="t")
    assert (before.learned[0].how, before.learned[0].event.name) == ("late", "programme.opened@1")
    assert before.began == "2024-03-01T09:00:01.000000Z"
    assert "ensimmäinen kirjaus tehtiin 1.3.2024" in lines(before)[1]


def test_what_was_learned_can_be_bounded(domain: RoadmapDomain) -> None:
    march = domain.as_of(known_on=date(2024, 3, 31))
    answer = march.ask(hindsight, BOARD)
    assert answer.learned == []
    assert answer.known_to == "2024-03-31T20:59:59.999999Z"
    assert lines(answer)[-1].startswith("Päivästä ei ole opittu mitään")


def lines(answer: Hindsight) -> list[str]:
    return [str(part) for part in layout(answer, "fi")]


def test_a_correction_that_only_says_why_is_told_without_changes(domain: RoadmapDomain) -> None:
    desk = domain.acting_as("k-3", role="loader")
    desk.on(corrects=3).do(assess, "a", year=2024, outcome="not", reason="Tiloja ei ollut")
    last = domain.ask(hindsight, BOARD).learned[-1]
    assert (last.how, last.changes) == ("correction", [])
    assert "Tiloja ei ollut" in last.event.summary
    assert "Tiloja ei ollut" in lines(domain.ask(hindsight, BOARD))[-1]


def test_two_times_of_knowledge_are_compared(domain: RoadmapDomain) -> None:
    held = domain.as_of(held_on=BOARD)
    learned = held.ask(diff, "t", known_from=date(2024, 3, 31))
    assert learned.from_day == learned.to_day == "2024-03-11"
    assert shown(learned) == {
        "a": ("reassessed", "Toteutuu osittain", "Ei toteutunut"),
        "m": ("reworded", "Tilat on löydetty", "Tilat on vuokrattu"),
        "n": ("removed", "Turha", None),
    }
    by = {it.id: it.event.name for it in learned.changes if it.event}
    assert by["n"] == "log.retracted@1"
    assert (
        shown(held.ask(diff, "t", known_from=date(2024, 3, 30), known_to=date(2024, 3, 31))) == {}
    )


def test_days_and_knowledge_are_compared_at_once(domain: RoadmapDomain) -> None:
    """What the board had before it on a day, against what holds later as it is known now."""
    world = domain.as_of(held_on=date(2024, 6, 1))
    both = world.ask(diff, "t", from_day=BOARD, known_from=BOARD)
    assert shown(both)["t"] == ("added", None, "Tulevaa")
    assert shown(both)["m"][1:] == ("Tilat on löydetty", "Tilat on vuokrattu")
    assert (both.known_from, both.known_to) == ("2024-03-11T21:59:59.999999Z", None)


def test_without_a_programme_it_is_the_whole_county(domain: RoadmapDomain) -> None:
    county = domain.as_of(held_on=date(2024, 6, 1)).ask(diff, from_day=date(2023, 12, 31))
    assert {"t", "a", "m", "j"} <= shown(county).keys()
    assert "n" not in shown(county)
    with pytest.raises(NothingToCompare, match="--known-from"):
        domain.ask(diff, to_day=BOARD)


def test_what_is_later_does_not_come_first(domain: RoadmapDomain) -> None:
    earlier, later = date(2024, 3, 31), date(2024, 4, 3)
    with pytest.raises(LaterFirst, match=r"3\.4\.2024 on myöhemmin kuin 31\.3\.2024"):
        domain.ask(diff, "t", from_day=later, to_day=earlier)
    with pytest.raises(LaterFirst, match="2024-04-03T20:59"):
        domain.ask(diff, "t", known_from=later, known_to=earlier)
    with pytest.raises(LaterFirst):
        domain.as_of(held_on=earlier).ask(diff, "t", from_day=later)
    assert domain.ask(diff, "t", from_day=later, to_day=later).changes == []


def test_what_ends_is_told_by_what_ended_it(domain: RoadmapDomain) -> None:
    desk: Desk = domain.acting_as("k-1", role="loader", effective_on="2024-07-01")
    desk.do(withdraw, "a", from_year=2024, reason="Tiloja ei ole")
    changes = domain.as_of(held_on=date(2024, 7, 1)).ask(diff, "t", from_day=date(2024, 6, 30))
    assert {it.change for it in changes.changes} == {"removed"}
    assert {it.event.name for it in changes.changes if it.event} == {"action.withdrawn@1"}


def test_every_slice_of_affairs_is_shown() -> None:
    shows = {it.of.name for it in SHOWN}
    # What is listed of an applicant, its applications show.
    assert Registry().slices.keys() - shows == {"store", "person", "applicant"}
    known = {
        name for of in Registry().slices.values() for name in (e.stored_name for e in of.events)
    }
    assert {name for it in SHOWN for name in it.begins} <= known
