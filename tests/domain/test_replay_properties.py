"""Whatever has been recorded: the replay, every view and every question are the plain fold."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import attrs
from hypothesis import given, settings
from hypothesis import strategies as st

from roadmap_domain.application import RoadmapDomain
from roadmap_domain.application.checking import check
from roadmap_domain.application.desk import Call
from roadmap_domain.application.plain import Plain
from roadmap_domain.application.replaying import Replay
from roadmap_domain.kernel.rules import Problem
from roadmap_domain.reports.questions import EXPLAINED, question_of
from roadmap_domain.views.changes import diff
from roadmap_domain.views.hindsight import hindsight
from roadmap_domain.views.report import report
from roadmap_domain.views.why import Asked, why
from roadmap_domain.views.world import Question, World
from tests.domain import strategies
from tests.domain.test_properties import NOW, a_world, attempt, histories, quickly
from tests.listed import Listed

sometimes = settings(quickly, max_examples=30)
ARGUMENTS: dict[str, dict[str, Any]] = {
    "report": {"programme": "p", "year": 2024},
    "grid": {"programme": "p"},
    "loose-ends": {"programme": "p", "year": 2025},
    "indicators": {"programme": "p"},
    "gatherings": {"programme": "p", "year": 2024},
    "council": {"council": "n", "history": True},
    "candidates": {"call": "c"},
    "grants": {"year": 2024},
}


def a_history(history: list[tuple[Call, int | None]]) -> RoadmapDomain:
    domain, desk = a_world()
    for one, corrects in history:
        attempt(desk.on(corrects=corrects), one)
    return domain


def answer(question: Question[..., Any], world: World, arguments: dict[str, Any]) -> object:
    try:
        return attrs.asdict(question(world, **arguments))
    except Problem as problem:
        return problem.code


@sometimes
@given(histories, st.sampled_from(strategies.DAYS), st.integers(0, 30))
def test_every_question_about_any_past_is_answered_as_by_the_plain_fold(
    history: list[tuple[Call, int | None]], held_on: date, known: int
) -> None:
    domain = a_history(history)
    past = domain.as_of(held_on=held_on, known_on=NOW + timedelta(days=known + 10))
    plain = Plain(Listed(list(domain.events())), past.slices, held_on, past.known_on)
    for name in EXPLAINED:
        asked = ARGUMENTS.get(name, {})
        if name in ARGUMENTS or name == "organisations":
            question = question_of(name)
            assert answer(question, past, asked) == answer(question, plain, asked), name
    earlier = {"from_day": strategies.DAYS[0], "known_from": NOW + timedelta(days=10)}
    assert answer(diff, past, earlier) == answer(diff, plain, earlier)
    then = {"day": held_on}
    assert answer(hindsight, past, then) == answer(hindsight, plain, then)


@sometimes
@given(histories, st.data())
def test_a_replay_up_to_a_position_is_what_was_known_there(
    history: list[tuple[Call, int | None]], data: st.DataObject
) -> None:
    domain = a_history(history)
    events = list(domain.events())
    ends = [
        one
        for one, after in zip(events, [*events[1:], None], strict=True)
        if after is None or after.recorded_at > one.recorded_at
    ]
    end = data.draw(st.sampled_from(ends))
    by_position = Replay(domain.store, domain.codec)
    folds = list(by_position.steps(end.position))
    by_time = Replay(domain.store, domain.codec)
    assert len(list(by_time.steps(end.recorded_at))) == len(folds)
    known = domain.as_of(held_on=date.max, known_on=end.recorded_at)
    assert [it.recorded for it in folds] == [it for it in events if it.position <= end.position]
    for stream in by_position.streams:
        if not stream.startswith("person/"):
            assert by_position.state(stream) == by_time.state(stream) == known.state(stream)
    assert by_position.answer() == by_time.answer()


@sometimes
@given(histories)
def test_nothing_that_is_kept_or_remembered_differs(
    history: list[tuple[Call, int | None]],
) -> None:
    checked = check(a_history(history), [question_of(name) for name in EXPLAINED])
    assert checked.differences == []
    compared = {it.what: it.number for it in checked.compared}
    assert all(compared[what] for what in compared.keys() - {"hashes"})


@sometimes
@given(histories, st.sampled_from(["outcome", "title", "responsible", "marks"]))
def test_causes_are_the_events_without_which_a_cell_is_another(
    history: list[tuple[Call, int | None]], cell: str
) -> None:
    domain = a_history(history)
    events = list(domain.events())
    now = domain.as_of(held_on=strategies.DAYS[-1])
    asked = Asked(report, {"programme": "p", "year": 2024})
    try:
        answer = now.ask(why, asked, rows=("a",), cell=cell)
    except Problem:
        return  # the action is withdrawn, or stands in another year

    def stands(left_out: set[int]) -> object:
        rest = [it for it in events if it.position not in left_out]
        plain = Plain(Listed(rest), now.slices, now.held_on)
        try:
            rows = report(plain, "p", 2024).rows
        except Problem:
            return None, None
        found = ((row, it) for row in rows for it in row.actions if it.id == "a")
        row, action = next(found, (None, None))
        if row is None or action is None:
            return None, None
        shown = attrs.asdict(action)[cell]
        shown = attrs.asdict(row)[cell] if shown is None and cell == "outcome" else shown
        return (row.goal, row.group), shown

    is_now = stands(set())
    expected = {it.position for it in events if stands({it.position}) != is_now}
    found = {it.event.position for it in answer.causes if it.effect in {"changes", "removes"}}
    assert found == expected
    named = {it.event.position for it in answer.causes}
    assert stands({it.position for it in events} - named) == is_now
