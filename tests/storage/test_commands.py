"""Commands that are sent twice, and people who decide at the same time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from datetime import UTC, date, datetime, timedelta
from itertools import count

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from roadmap_domain.application.commands import ATTEMPTS
from roadmap_domain.application.desk import Call, Desk, Done, call
from roadmap_domain.application.door import RoadmapDomain
from roadmap_domain.application.problems import CommandReused
from roadmap_domain.domain.actions.decider import assess, carry_over, mark_step_done, plan_action
from roadmap_domain.domain.actions.rules import AlreadyAssessed
from roadmap_domain.domain.actions.state import ACTION, Action
from roadmap_domain.domain.programmes.decider import add_heading, define_outcome, open_programme
from roadmap_domain.domain.year_plans.decider import open_year_plan, report_year, set_objective
from roadmap_domain.domain.year_plans.rules import YearIsFrozen
from roadmap_domain.kernel.rules import RuleViolation
from roadmap_domain.storage import Append, Store
from roadmap_domain.storage.problems import StreamMoved
from tests.storage import programs
from tests.storage.wire import Wire
from tests.stores import DURABLE, Place

STEPS = 12
OUTCOMES = ("done", "partly", "not")
numbers = count(1)

some_examples = settings(
    max_examples=10,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


def desk(domain: RoadmapDomain, actor: str = "coordinator-1") -> Desk:
    return domain.acting_as(actor, role="coordinator")


def plan_year(year: int) -> Call:
    return call(open_year_plan, f"vake/{year}", programme="vake", year=year)


def plan(domain: RoadmapDomain) -> str:
    """Plan another action with steps and answer its id."""
    action = f"action-{next(numbers)}"
    steps = tuple(f"Vaihe {step + 1}" for step in range(STEPS))
    desk(domain).on(effective_on="2024-01-01").do(
        plan_action,
        action,
        programme="vake",
        year=2024,
        heading="1.1",
        title="Toimenpide",
        steps=steps,
    )
    return action


def state(domain: RoadmapDomain, action: str) -> Action:
    """The action as it will be when all that has been recorded has taken effect."""
    found = domain.as_of(held_on=date(2100, 1, 1)).get(ACTION, action)
    assert found is not None
    return found


def log(domain: RoadmapDomain) -> list[tuple[str, int, str]]:
    """Which event of which command lies where."""
    return [(r.stream, r.version, r.command) for r in domain.events()]


@pytest.fixture
def domain(open_domain: Callable[..., RoadmapDomain]) -> RoadmapDomain:
    """A county with one programme and the plans of two years."""
    domain = open_domain()
    desk(domain).do_all(
        [
            call(
                open_programme,
                "vake",
                kind="roadmap",
                title="Tiekartta",
                region="Testilä",
                first_year=2023,
                last_year=2026,
            ),
            *(
                call(define_outcome, "vake", outcome=code, label=code, realised=code == "done")
                for code in OUTCOMES
            ),
            call(add_heading, "vake", heading="1", level="goal", title="Tavoite"),
            call(add_heading, "vake", heading="1.1", level="group", title="Osa", under="1"),
            plan_year(2024),
            plan_year(2025),
        ]
    )
    return domain


@pytest.fixture
def action(domain: RoadmapDomain) -> str:
    return plan(domain)


class Meanwhile:
    """A store where somebody is faster: something is done before each of the next appends."""

    def __init__(self, domain: RoadmapDomain, *done: Callable[[], object]) -> None:
        self._store = store = domain.store
        self._done = list(done)
        self.appends = 0
        self.stream, self.streams, self.log = store.stream, store.streams, store.log
        self.command, self.close = store.command, store.close
        self.commands, self.idle_commands = store.commands, store.idle_commands
        self.restore = store.restore
        self.largest_payload, self.follow = store.largest_payload, store.follow

    def append(self, append: Append, /) -> Sequence[int]:
        self.appends += 1
        if self._done:
            self._done.pop(0)()
        return self._store.append(append)


def ahead(store: Store) -> RoadmapDomain:
    """A way in whose clock is ahead, so that the log never ends later than its commands."""
    return RoadmapDomain(store, "memory:", clock=lambda: datetime.now(UTC) + timedelta(days=1))


# ----------------------------------------------------------------------------- sent twice


@some_examples
@given(sent=st.lists(st.tuples(st.integers(1, 4), st.booleans()), min_size=1, max_size=12))
def test_a_command_has_one_effect_however_often_it_is_sent(
    domain: RoadmapDomain,
    open_domain: Callable[..., RoadmapDomain],
    sent: list[tuple[int, bool]],
) -> None:
    """Commands with and without rules against repeating them, in any order, by two ways in."""
    action = plan(domain)
    ways = (domain, open_domain())
    answers: dict[str, list[tuple[object, ...]]] = {}
    for number, other_way in sent:
        command = f"{action}-{number}"
        at = desk(ways[other_way]).on(command=command)
        if number == 4:
            done = at.do(assess, action, year=2024, outcome="partly")
        else:
            done = at.do(mark_step_done, action, year=2024, step=number)
        assert done.repeated == (command in answers)
        answers.setdefault(command, []).append(done.events)
    for answered in answers.values():
        assert len(answered[0]) == 1
        assert all(events == answered[0] for events in answered)
    own = [entry for entry in log(domain) if entry[0] == f"action/{action}"]
    assert [version for _, version, _ in own] == list(range(1, len(answers) + 2))
    assert sorted(command for _, _, command in own[1:]) == sorted(answers)


@some_examples
@given(first=st.integers(0, 5), second=st.integers(0, 5))
def test_one_command_is_one_content(domain: RoadmapDomain, first: int, second: int) -> None:
    action, other = plan(domain), plan(domain)
    contents: list[Callable[[Desk], object]] = [
        lambda at: at.do(assess, action, year=2024, outcome="partly"),
        lambda at: at.do(assess, action, year=2024, outcome="partly", reason="Syy"),
        lambda at: at.do(assess, action, year=2024, outcome="not"),
        lambda at: at.do(assess, other, year=2024, outcome="partly"),
        lambda at: at.do(mark_step_done, action, year=2024, step=1),
        lambda at: at.on(effective_on="2024-06-01", command=at.command).do(
            assess, action, year=2024, outcome="partly"
        ),
    ]
    at = desk(domain).on(command=f"{action}-command")
    contents[first](at)
    before = log(domain)
    if first == second:
        contents[second](at)
    else:
        with pytest.raises(CommandReused):
            contents[second](at)
    assert log(domain) == before


def test_a_command_without_effect_has_none_later(domain: RoadmapDomain, action: str) -> None:
    """A resent command does not undo what others have decided since."""
    at = desk(domain)
    at.do(assess, action, year=2024, outcome="partly")
    late = at.on(command="late")
    assert late.do(assess, action, year=2024, outcome="partly").events == ()
    at.do(assess, action, year=2024, outcome="not", reason="Toisin kävi")
    before = log(domain)
    done = late.do(assess, action, year=2024, outcome="partly")
    assert (done.events, done.repeated) == ((), True)
    with pytest.raises(CommandReused):
        late.do(assess, action, year=2024, outcome="not")
    assert log(domain) == before


def test_one_command_is_one_persons(domain: RoadmapDomain, action: str) -> None:
    desk(domain).on(command="mine").do(assess, action, year=2024, outcome="partly")
    before = log(domain)
    with pytest.raises(CommandReused):
        desk(domain, "coordinator-2").on(command="mine").do(
            assess, action, year=2024, outcome="partly"
        )
    assert log(domain) == before


def test_a_command_sent_again_while_it_is_being_recorded(
    domain: RoadmapDomain, action: str
) -> None:
    """The second sending has decided when the first is recorded."""

    def send(through: RoadmapDomain) -> Done:
        return desk(through).on(command="once").do(mark_step_done, action, year=2024, step=1)

    answers: list[Done] = []
    store = Meanwhile(domain, lambda: answers.append(send(domain)))
    answers.append(send(RoadmapDomain(store, domain.url)))
    assert [done.repeated for done in answers] == [False, True]
    assert answers[0].events == answers[1].events
    assert [command for _, _, command in log(domain)].count("once") == 1


@pytest.mark.parametrize("place", DURABLE, indirect=True)
def test_a_command_is_sent_by_several_programs_at_once(
    domain: RoadmapDomain, action: str, place: Place, processes: ProcessPoolExecutor
) -> None:
    for number in range(5):
        command, outcome = f"round-{number}", OUTCOMES[number % 3]
        target = action if number == 0 else plan(domain)
        sent = [
            processes.submit(programs.assess_once, place.url, target, outcome, command)
            for _ in range(programs.WRITERS)
        ]
        answers = [one.result() for one in sent]
        assert sorted(done.repeated for done in answers) == [False, True, True, True]
        assert len({done.events for done in answers}) == 1
        assert len(answers[0].events) == 1
        assert [one for _, _, one in log(domain)].count(command) == 1


@pytest.mark.parametrize("place", ["postgresql"], indirect=True)
def test_a_command_whose_answer_is_lost(
    domain: RoadmapDomain, action: str, place: Place, wire: Wire
) -> None:
    schema = place.url.partition("schema=")[2]
    with RoadmapDomain.open(wire.url(schema)) as remote:
        wire.lost = b"roadmap_append"
        done = desk(remote).do(mark_step_done, action, year=2024, step=1)
        assert wire.lost is None
    assert done.repeated
    assert len(done.events) == 1
    assert [command for _, _, command in log(domain)].count(done.command) == 1


# --------------------------------------------------------------------- at the same time


def test_people_change_one_action_at_the_same_time(
    domain: RoadmapDomain, action: str, open_domain: Callable[..., RoadmapDomain]
) -> None:
    """In threads of one program, some of which share a way in."""
    ways = (domain, open_domain())

    def mark(step: int) -> int:
        at = desk(ways[step % 2], f"coordinator-{step}")
        return len(at.do(mark_step_done, action, year=2024, step=step).events)

    with ThreadPoolExecutor(4) as threads:
        assert sum(threads.map(mark, range(1, STEPS + 1))) == STEPS
    assert state(domain, action).done == {(2024, step) for step in range(1, STEPS + 1)}
    own = [version for stream, version, _ in log(domain) if stream == f"action/{action}"]
    assert own == list(range(1, STEPS + 2))


@pytest.mark.parametrize("place", DURABLE, indirect=True)
def test_programs_change_one_action_at_the_same_time(
    domain: RoadmapDomain, action: str, place: Place, processes: ProcessPoolExecutor
) -> None:
    """Each marks all the steps, from another end: each step is done once, by whoever is first."""
    steps = list(range(1, STEPS + 1))
    orders = [steps, steps[::-1], steps[6:] + steps[:6], steps[::2] + steps[1::2]]
    marked = [processes.submit(programs.mark_steps, place.url, action, order) for order in orders]
    assert sum(one.result() for one in marked) == STEPS
    assert state(domain, action).done == {(2024, step) for step in steps}


@pytest.mark.parametrize("place", ["postgresql"], indirect=True)
def test_a_crowd_records_about_one_action_at_the_same_time(
    domain: RoadmapDomain, action: str, place: Place, processes: ProcessPoolExecutor
) -> None:
    """Nobody is told to come again, and nothing is recorded twice or lost."""
    commands = 20
    sent = [
        processes.submit(programs.record_deliverables, place.url, action, writer, commands)
        for writer in range(programs.CROWD)
    ]
    done = [answer for one in sent for answer in one.result()]
    expected = {f"{w}-{n}" for w in range(programs.CROWD) for n in range(commands)}
    assert {it.command for it in done} == expected
    assert [(len(it.events), it.repeated) for it in done] == [(1, False)] * len(expected)
    assert state(domain, action).deliverables.keys() == expected
    own = [entry for entry in log(domain) if entry[0] == f"action/{action}"]
    assert [version for _, version, _ in own] == list(range(1, len(expected) + 2))
    assert sorted(command for *_, command in own[1:]) == sorted(expected)


def test_of_two_who_decide_the_same_the_second_decides_on_the_firsts(
    domain: RoadmapDomain, action: str
) -> None:
    for threads in (2, 4):
        target = action if threads == 2 else plan(domain)

        def decide(outcome: str, target: str = target) -> str:
            try:
                desk(domain).do(assess, target, year=2024, outcome=outcome)
            except AlreadyAssessed:
                return ""
            return outcome

        with ThreadPoolExecutor(threads) as executor:
            (won,) = filter(None, executor.map(decide, OUTCOMES[:2]))
        assert state(domain, target).outcomes == {2024: won}


# -------------------------------------------------------------- what a decision was made on


def frozen_meanwhile(domain: RoadmapDomain, year: int) -> Meanwhile:
    return Meanwhile(domain, lambda: desk(domain).do(report_year, f"vake/{year}"))


def test_a_year_frozen_before_the_append_is_noticed(domain: RoadmapDomain, action: str) -> None:
    """Without its guard the append would succeed: nobody has written to the action's stream."""
    store = frozen_meanwhile(domain, 2024)
    with pytest.raises(YearIsFrozen):
        desk(ahead(store)).do(assess, action, year=2024, outcome="partly")
    assert store.appends == 1
    assert state(domain, action).outcomes == {}
    assert [stream for stream, *_ in log(domain)][-1] == "year-plan/vake/2024"


def test_a_target_year_frozen_before_the_append_is_noticed(
    domain: RoadmapDomain, action: str
) -> None:
    desk(domain).do(assess, action, year=2024, outcome="partly")
    store = frozen_meanwhile(domain, 2025)
    with pytest.raises(YearIsFrozen):
        desk(ahead(store)).do(carry_over, action, from_year=2024, to_year=2025, reason="Kesken")
    assert not state(domain, action).stands_in(2025)


def test_one_frozen_year_keeps_all_of_a_command_from_being_recorded(
    domain: RoadmapDomain, action: str
) -> None:
    other = plan(domain)
    desk(domain).do(assess, other, year=2024, outcome="partly")
    calls = [
        call(mark_step_done, action, year=2024, step=1),
        call(carry_over, other, from_year=2024, to_year=2025, reason="Kesken"),
    ]
    store = frozen_meanwhile(domain, 2025)
    with pytest.raises(RuleViolation):
        desk(ahead(store)).do_all(calls)
    assert state(domain, action).done == frozenset()
    assert not state(domain, other).stands_in(2025)


def test_what_moved_without_mattering_is_decided_again(domain: RoadmapDomain, action: str) -> None:
    store = Meanwhile(
        domain,
        lambda: desk(domain).do(set_objective, "vake/2024", objective="1", title="Tavoite"),
        lambda: desk(domain).do(mark_step_done, action, year=2024, step=1),
    )
    done = desk(ahead(store)).do(assess, action, year=2024, outcome="done")
    assert store.appends == 3
    assert [recorded.version for recorded in done.events] == [3]
    assert state(domain, action).outcomes == {2024: "done"}
    assert state(domain, action).done == {(2024, 1)}


def test_what_never_stops_moving_is_given_up(domain: RoadmapDomain, action: str) -> None:
    def move(number: int) -> Callable[[], object]:
        at = desk(domain)
        return lambda: at.do(
            set_objective, "vake/2024", objective=str(number), title=f"Tavoite {number}"
        )

    store = Meanwhile(domain, *map(move, range(ATTEMPTS + 5)))
    with pytest.raises(StreamMoved):
        desk(ahead(store)).do(assess, action, year=2024, outcome="done")
    assert store.appends == ATTEMPTS
    assert state(domain, action).outcomes == {}


def test_a_clock_that_is_behind_follows_the_log(domain: RoadmapDomain, action: str) -> None:
    past = datetime(2024, 1, 1, tzinfo=UTC)
    behind = RoadmapDomain(domain.store, domain.url, clock=lambda: past)
    for step in (1, 2, 3):
        desk(behind).do(mark_step_done, action, year=2024, step=step)
    times = [recorded.recorded_at for recorded in domain.events()]
    assert times == sorted(times)
    assert len(set(times[-4:])) == 4
