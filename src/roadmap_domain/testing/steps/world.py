"""The world of one scenario: a store of its own, who acts and when, and what came of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any, Final, ParamSpec, TypeVar
from zoneinfo import ZoneInfo

import pytest
from attrs import Factory, define
from pytest_bdd.parser import Feature, Scenario, Step

from roadmap_domain.application import Desk, Done, RoadmapDomain
from roadmap_domain.application.as_of import AsOf
from roadmap_domain.application.desk import Call
from roadmap_domain.domain.programmes.state import PROGRAMME, Programme
from roadmap_domain.kernel.basis import Basis
from roadmap_domain.kernel.dates import FuzzyDate
from roadmap_domain.kernel.recorded import Recorded
from roadmap_domain.kernel.rules import RuleViolation
from roadmap_domain.kernel.slices import Slice
from roadmap_domain.testing.steps import names
from roadmap_domain.testing.steps.checks import existing, expect
from roadmap_domain.views.persons import PersonHeld
from roadmap_domain.views.world import Question

S = TypeVar("S")
P = ParamSpec("P")
R = TypeVar("R")

COUNTY: Final = "Vantaan ja Keravan hyvinvointialue"
REFUSED: Final = "se evätään"
"""How the sentence about a refusal begins; it comes right after what was refused."""

_NOTHING_SENT: Final = "mitään ei ole vielä lähetetty"
FIRST_DAY: Final = date(2022, 1, 1)


@define
class Calendar:
    """The day that it is in a scenario; every look at the clock is a little later."""

    moment: datetime

    def __call__(self) -> datetime:
        """The moment that it is now."""
        self.moment += timedelta(milliseconds=1)
        return self.moment

    def turn_to(self, day: date) -> None:
        """Let it be noon of a day; time only goes on."""
        expect(day >= self.moment.date(), f"aika kulkee eteenpäin: on jo {self.moment.date()}")
        if day > self.moment.date():
            self.moment = noon(day)


def noon(day: date) -> datetime:
    """Twelve o'clock in Finland."""
    return datetime.combine(day, time(12), ZoneInfo("Europe/Helsinki"))


@define(eq=False)
class ScenarioWorld:
    """What the sentences of a scenario share.

    `broken` and the log tell afterwards which rules and events the scenario has shown.
    """

    domain: RoadmapDomain
    calendar: Calendar
    actor: str = "koordinaattori"
    role: str = "coordinator"
    basis: Basis | None = None
    effective_on: FuzzyDate | None = None
    corrects: int | None = None
    command: str | None = None
    programme: str = ""
    council: str = ""
    term: str = ""
    region: str = COUNTY
    held_on: date | None = None
    known_on: date | None = None
    done: Done | None = None
    copy: PersonHeld | None = None
    refusal: RuleViolation | None = None
    broken: list[type[RuleViolation]] = Factory(list)
    _sent: tuple[Desk, tuple[Call, ...]] | None = None

    def do(self, *calls: Call) -> None:
        """Send one command; a refusal is kept for the next sentence, which has to tell it."""
        desk = self.domain.acting_as(
            self.actor, role=self.role, basis=self.basis, effective_on=self.effective_on
        ).on(corrects=self.corrects, command=self.command)
        self.corrects = self.command = None
        self._send(desk, calls)

    def repeat(self) -> None:
        """Send the latest command once more, as it was."""
        self._send(*existing(self._sent, _NOTHING_SENT))

    def ask(self, question: Question[P, R], /, *args: P.args, **kwargs: P.kwargs) -> R:
        """Answer a question as of the day and the knowledge that the scenario asks about."""
        return self.as_of().ask(question, *args, **kwargs)

    def as_of(self) -> AsOf:
        """What the scenario asks about, or today."""
        return self.domain.as_of(held_on=self.held_on, known_on=self.known_on)

    def latest(self, of: Slice[S, Any], aggregate_id: str) -> S | None:
        """The state of an aggregate with everything recorded, as decisions see it."""
        return self.domain.as_of(held_on=date.max).get(of, aggregate_id)

    @property
    def plan(self) -> Programme | None:
        """The programme that the scenario is about, as decisions see it."""
        return self.latest(PROGRAMME, self.programme)

    def title_of(self, kind: str, title: str) -> str:
        """The id behind a title, whether it is known or not."""
        return names.id_of(self.domain.events(names=names.TITLED[kind]), title)

    def recorded(self) -> Sequence[Recorded[Any]]:
        """What the latest command led to."""
        return existing(self.done, _NOTHING_SENT).events

    def _send(self, desk: Desk, calls: tuple[Call, ...]) -> None:
        self._sent, self.done = (desk, calls), None
        try:
            self.done = desk.do_all(calls)
        except RuleViolation as violation:
            self.refusal = violation


@pytest.fixture
def roadmap_store_url() -> str:
    """Where scenarios keep what they record; override it to run them on another store."""
    return "memory:"


@pytest.fixture
def roadmap(roadmap_store_url: str) -> Iterator[ScenarioWorld]:
    """The world of one scenario, with a new store."""
    calendar = Calendar(noon(FIRST_DAY))
    with RoadmapDomain.create(
        roadmap_store_url, county=COUNTY, keys="memory:", clock=calendar
    ) as domain:
        yield ScenarioWorld(domain, calendar)


def pytest_bdd_after_step(
    request: pytest.FixtureRequest, feature: Feature, scenario: Scenario, step: Step
) -> None:
    """Fail where something was refused and the next sentence does not say so."""
    world = request.getfixturevalue("roadmap") if "roadmap" in request.fixturenames else None
    if not isinstance(world, ScenarioWorld) or world.refusal is None:
        return
    following = scenario.steps[scenario.steps.index(step) + 1 :][:1]
    if any(it.name.startswith(REFUSED) for it in following):
        return
    failure = AssertionError(f"se evättiin, koska {world.refusal}")
    request.config.hook.pytest_bdd_step_error(
        request=request,
        feature=feature,
        scenario=scenario,
        step=step,
        step_func=None,
        step_func_args={},
        exception=failure,
    )
    raise failure
