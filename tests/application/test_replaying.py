"""The log folded anew, and what is kept of it held to the fold; on every store."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from roadmap_domain import (
    Desk,
    Personal,
    RoadmapDomain,
    assess,
    define_outcome,
    load,
    open_programme,
    open_year_plan,
    plan_action,
    record_person,
    report,
    retract_action,
    state_vision,
)
from roadmap_domain.application.checking import Checked, check
from roadmap_domain.application.problems import BeyondTheLog
from roadmap_domain.application.replaying import Replay
from roadmap_domain.domain.actions.state import ACTION
from roadmap_domain.domain.programmes.decider import add_heading
from roadmap_domain.kernel.folded import Folded
from roadmap_domain.kernel.states import changed
from roadmap_domain.reports.questions import EXPLAINED, question_of
from roadmap_domain.storage import CommandRow, Row
from roadmap_domain.views.membership import Joined
from roadmap_domain.views.problems import NothingKnownYet
from roadmap_domain.views.replayed import fields_changed, step_told

BEGAN = datetime(2024, 3, 1, 9, tzinfo=UTC)


@pytest.fixture
def domain(open_domain: Callable[..., RoadmapDomain]) -> RoadmapDomain:
    """A programme with an action, a day between any two commands."""
    days = iter(range(1000))
    domain = open_domain(clock=lambda: BEGAN + timedelta(days=next(days)))
    desk = a_desk(domain)
    desk.do(
        open_programme,
        "t",
        kind="roadmap",
        title="Tiekartta",
        region="Järvimaa",
        first_year=2024,
        last_year=2025,
    )
    desk.do(add_heading, "t", heading="1", level="goal", title="Yhteistyö")
    desk.do(add_heading, "t", heading="1.1", level="group", title="Tilat", under="1")
    desk.do(define_outcome, "t", outcome="partly", label="Toteutuu osittain", realised=False)
    desk.do(define_outcome, "t", outcome="not", label="Ei toteutunut", realised=False)
    desk.do(open_year_plan, "t/2024", programme="t", year=2024)
    desk.do(plan_action, "a", programme="t", year=2024, heading="1.1", title="Etsitään tilat")
    desk.on(effective_on="2024-06-01").do(assess, "a", year=2024, outcome="partly")
    return domain


def a_desk(domain: RoadmapDomain) -> Desk:
    return domain.acting_as("k-1", role="loader", effective_on="2024-01-01")


def checked(domain: RoadmapDomain) -> Checked:
    return check(domain, [question_of(name) for name in EXPLAINED])


def told(domain: RoadmapDomain) -> list[tuple[str, list[tuple[str, str | None, str | None]]]]:
    return [
        (
            fold.recorded.event.stored_name,
            [
                (it.field, it.before, it.after)
                for it in step_told(fold.recorded, fold.before, fold.after, "fi").changed
            ],
        )
        for fold in Replay(domain.store, domain.codec).steps()
    ]


def test_each_step_tells_what_its_event_changed(domain: RoadmapDomain) -> None:
    desk = a_desk(domain)
    desk.on(corrects=2).do(assess, "a", year=2024, outcome="not")
    desk.on(corrects=3).do(retract_action, "a", reason="Kirjattiin vahingossa")
    desk.do(state_vision, "t", text="Yhdessä")
    steps = told(domain)
    assert steps[-4:] == [
        ("action.assessed@1", [("outcomes.2024", None, "partly")]),
        ("action.assessed@1", [("outcomes.2024", "partly", "not")]),
        ("log.retracted@1", [("outcomes.2024", "not", None)]),
        ("programme.vision-stated@1", [("vision", None, "Yhdessä")]),
    ]


def test_a_late_event_takes_its_place_though_others_were_folded_before(
    domain: RoadmapDomain,
) -> None:
    a_desk(domain).do(assess, "a", year=2024, outcome="not", reason="Tiloja ei vielä ollut")
    name, fields = told(domain)[-1]
    assert (name, fields) == ("action.assessed@1", [])
    answer = Replay(domain.store, domain.codec)
    assert list(answer.steps())
    assert (answer.answer().idle, answer.answer().corrections) == (1, 0)
    assert answer.state("action/a") == domain.as_of(held_on=date.max).state("action/a")


def test_a_replay_ends_at_a_position_or_at_what_was_known(domain: RoadmapDomain) -> None:
    events = list(domain.events())
    third = events[3]
    by_position, by_day = (Replay(domain.store, domain.codec) for _ in range(2))
    assert [it.recorded for it in by_position.steps(third.position)] == events[:4]
    assert [it.recorded for it in by_day.steps(third.recorded_at.date())] == events[:4]
    assert by_position.answer() == by_day.answer()
    assert by_position.answer().position == third.position
    kinds = {it.kind: (it.aggregates, it.events) for it in by_position.answer().kinds}
    assert kinds == {"store": (1, 1), "programme": (1, 3)}
    replay = Replay(domain.store, domain.codec)
    assert replay.last_position() >= events[-1].position
    with pytest.raises(BeyondTheLog, match="99999"):
        next(replay.steps(99_999))
    with pytest.raises(NothingKnownYet, match="ensimmäinen kirjaus"):
        next(replay.steps(date(2024, 2, 28)))


def test_personal_data_stays_sealed(open_domain: Callable[..., RoadmapDomain]) -> None:
    domain = open_domain(keys="memory:")
    a_desk(domain).do(record_person, "h-1", name=Personal("Aino Esimerkki"))
    (person,) = (
        step_told(it.recorded, it.before, it.after, "fi")
        for it in Replay(domain.store, domain.codec).steps()
        if it.recorded.stream == "person/h-1"
    )
    assert "Aino" not in str(person)
    assert ("name", None, "henkilötiedot salattu") in [
        (it.field, it.before, it.after) for it in person.changed
    ]
    assert checked(domain).passed


def test_all_that_is_kept_is_what_the_fold_comes_to(domain: RoadmapDomain) -> None:
    answer = checked(domain)
    assert answer.passed
    assert answer.events == len(list(domain.events()))
    compared = {it.what: it.number for it in answer.compared}
    assert compared == {
        "states": 4,
        "remembered": compared["remembered"],
        "membership": compared["membership"],
        "questions": compared["questions"],
        "commands": answer.events,
        "hashes": 0,
    }
    assert compared["questions"] > 8


def test_a_view_that_is_wrong_is_found(domain: RoadmapDomain) -> None:
    """The view of who belongs where is made to forget one, as a fault in it would."""
    assert domain.ask(report, "t", 2024).counts.actions == 1
    domain.membership._members["t", "action"] = {}
    differences = checked(domain).differences
    assert ("membership", "t: action", "1", "a", None) in [
        (it.what, it.where, it.field, it.expected, it.found) for it in differences
    ]
    questions = {it.where for it in differences if it.what == "questions"}
    assert "report t 2024" in questions
    assert "grid t" not in questions


def test_a_view_that_finds_too_much_is_found(
    domain: RoadmapDomain, monkeypatch: pytest.MonkeyPatch
) -> None:
    def log(after: int, _: object) -> Iterator[Joined]:
        return iter([Joined(after + 1, "action/b", "t")])

    monkeypatch.setattr(domain.membership, "_log", log)
    assert any(it.found == "b" for it in checked(domain).differences)


def test_a_state_that_is_remembered_wrong_is_found(domain: RoadmapDomain) -> None:
    remembered = domain.remembered
    assert remembered is not None
    right = domain.as_of(held_on=date.max).get(ACTION, "a")
    assert right is not None
    wrong = changed(right, outcomes={2024: "not"})
    remembered.put("action/a", Folded(2, wrong, date(2024, 6, 1)))
    (difference,) = checked(domain).differences
    assert (difference.what, difference.where) == ("remembered", "action/a (2)")
    assert (difference.field, difference.expected, difference.found) == (
        "outcomes.2024",
        "partly",
        "not",
    )


def test_a_door_that_reads_wrong_is_found(
    domain: RoadmapDomain, monkeypatch: pytest.MonkeyPatch
) -> None:
    streams = domain.store.streams

    def cut(wanted: Sequence[str]) -> list[Row]:
        return [row for row in streams(wanted) if row.name != "action.planned@1"]

    monkeypatch.setattr(domain.store, "streams", cut)
    where = {(it.what, it.where) for it in checked(domain).differences}
    assert ("questions", "report t 2024") in where


def test_a_table_of_commands_that_was_changed_is_found(
    domain: RoadmapDomain, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = list(domain.store.commands())
    late = rows[1]._replace(recorded_at="2030-01-01T00:00:00.000000Z")
    monkeypatch.setattr(domain.store, "commands", lambda: iter([rows[0], late, *rows[3:]]))
    differences = checked(domain).differences
    assert {it.what for it in differences} == {"commands"}
    assert len({it.where for it in differences}) == len(rows) - 1
    extra = [*rows, CommandRow("oma", b"", late.recorded_at, 900, 901)]
    monkeypatch.setattr(domain.store, "commands", lambda: iter(extra))
    assert {it.where for it in checked(domain).differences} == {"oma"}


def test_the_whole_county_is_what_the_fold_comes_to(
    open_domain: Callable[..., RoadmapDomain],
) -> None:
    domain = open_domain()
    load(domain, [Path(__file__).parents[2] / "examples" / "vake"])
    desk = a_desk(domain)
    desk.on(corrects=2).do(assess, "2024-2.3-1", year=2024, outcome="toteutuu")
    assert checked(domain).differences == []


def test_what_is_in_a_state_is_told_by_its_path() -> None:
    before = {"a": (1, {2: "x"}), "done": frozenset({(2024, 1)}), "off": False}
    after = {"a": (1, {2: "y"}, 3), "done": frozenset({(2024, 2)}), "off": True}
    assert [(it.field, it.before, it.after) for it in fields_changed(before, after, "fi")] == [
        ("a.2.2", "x", "y"),
        ("done.2024/1", "kyllä", None),
        ("a.3", None, "3"),
        ("done.2024/2", None, "kyllä"),
        ("off", None, "kyllä"),
    ]
    assert fields_changed(None, None, "fi") == []
