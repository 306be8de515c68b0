"""Never more is granted than appropriated, whatever programs decide at once, in whatever order."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    rule,
    run_state_machine_as_test,
)

from roadmap_domain.application.desk import call
from roadmap_domain.application.door import RoadmapDomain
from roadmap_domain.domain.applications.decider import propose_grant, receive_application
from roadmap_domain.domain.applications.state import APPLICATION
from roadmap_domain.domain.appropriations.decider import decide_appropriation
from roadmap_domain.domain.appropriations.state import APPROPRIATION
from roadmap_domain.domain.grant_calls.decider import open_grant_call
from roadmap_domain.domain.grant_calls.events import Priority
from roadmap_domain.domain.organisations.decider import register_organisation
from roadmap_domain.kernel.money import NOTHING
from roadmap_domain.kernel.texts import Text
from roadmap_domain.kernel.values import Share
from tests.storage import granting
from tests.storage.granting import Attempt, Tried
from tests.storage.programs import BOARD, CROWD
from tests.stores import new_url

APPLICATIONS = ("a", "b", "c", "d", "e")
SHARE = Share(1, 3)
attempts = st.builds(
    Attempt,
    st.sampled_from(["grant", "grant", "amend", "commit", "reject", "change"]),
    st.sampled_from(APPLICATIONS),
    st.integers(10, 60).map(str),
)


class GrantingAtOnce(RuleBasedStateMachine):
    """Programs that decide on one appropriation at the same moment, again and again."""

    def __init__(self, url: str, processes: ProcessPoolExecutor, tried: list[Tried]) -> None:
        super().__init__()
        self.processes = processes
        self.tried = tried
        self.url = url
        self.domain = RoadmapDomain.create(url, county="Testilä")
        desk = self.domain.acting_as(
            "loader", role="loader", basis=BOARD, effective_on="2024-11-01"
        )
        desk.do_all(
            [
                call(register_organisation, "j", name="Esimerkin seniorit ry"),
                call(decide_appropriation, granting.APPROPRIATION, year=2025, amount="100"),
                call(
                    open_grant_call,
                    "h",
                    appropriation=granting.APPROPRIATION,
                    kinds=("operating-grant",),
                    opens="2024-10",
                    closes="2024-11-01",
                    criteria=(),
                    criteria_version="2025",
                    proposes=("Aluehallitus",),
                    decides=("Aluehallitus",),
                    priorities=(Priority("t", Text("Tilat")),),
                    priority_share=SHARE,
                ),
                *(
                    call(
                        receive_application,
                        one,
                        grant_call="h",
                        organisation="j",
                        kind="operating-grant",
                        amount="90",
                        purpose="Tilat",
                        priority="t" if one in "abc" else None,
                    )
                    for one in APPLICATIONS
                ),
            ]
        )
        desk.on(effective_on="2024-12-01").do_all(
            [call(propose_grant, one, amount="50", reason="Esitys") for one in APPLICATIONS]
        )

    @rule(batch=st.lists(attempts, min_size=2, max_size=CROWD))
    def decide_at_once(self, batch: list[Attempt]) -> None:
        at = time.time() + 0.02
        sent = [self.processes.submit(granting.attempt, self.url, at, it) for it in batch]
        self.tried += [it.result() for it in sent]

    @invariant()
    def no_more_is_granted_than_appropriated(self) -> None:
        everything = self.domain.as_of(held_on=date.max)
        appropriation = everything.get(APPROPRIATION, granting.APPROPRIATION)
        held = everything.get_all(APPLICATION, APPLICATIONS)
        granted = sum((it.granted for it in held.values()), NOTHING)
        beside = sum((it.granted for it in held.values() if not it.received.priority), NOTHING)
        assert appropriation is not None
        assert granted <= appropriation.amount
        assert appropriation.committed <= appropriation.amount
        assert beside <= SHARE.rest_of(appropriation.amount)

    def teardown(self) -> None:
        self.domain.close()


@pytest.fixture
def new_store(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[], str]:
    """Answers with the URL of a place where nothing is yet, another one each time."""
    kind: str = request.param
    server = request.getfixturevalue("postgresql") if kind == "postgresql" else ""
    numbers = count()

    def new() -> str:
        folder = tmp_path / str(next(numbers))
        folder.mkdir()
        return new_url(kind, folder, server)

    return new


@pytest.mark.parametrize("new_store", ["sqlite", "postgresql"], indirect=True)
def test_programs_that_decide_at_once_never_grant_more_than_is_appropriated(
    new_store: Callable[[], str], processes: ProcessPoolExecutor
) -> None:
    tried: list[Tried] = []
    run_state_machine_as_test(
        lambda: GrantingAtOnce(new_store(), processes, tried),  # type: ignore[arg-type] # makes one
        settings=settings(
            max_examples=8,
            stateful_step_count=8,
            deadline=None,
            derandomize=True,
            suppress_health_check=[HealthCheck.too_slow],
        ),
    )
    assert any(it.recorded for it in tried)
    assert any(not it.recorded for it in tried)
    assert sum(it.met for it in tried) > 0
