# ruff: noqa: ARG002, PLR0913, PLR0917 # decorated methods name what their events keep
"""The same work in the plain eventsourcing library, as its documentation would have it.

Its `Aggregate` with decorated methods, its `Application`, its JSON transcoder, its recorders, its
log reader with the pages that it has by default, and UUIDs for ids. Its events keep the same facts:
the payload, and from when it holds, by whom, in what role, on what basis, by which command. It does
less: nothing checks that the year plan that was read still stands when the action is saved, or
that a command is new.
"""

from collections import Counter
from collections.abc import Mapping
from typing import Any
from uuid import UUID, uuid4

from eventsourcing.application import Application
from eventsourcing.domain import Aggregate, event
from eventsourcing.system import NotificationLogReader

from benchmarks import material
from benchmarks.view import View

Facts = dict[str, Any]

_PLAN_ID = UUID(int=2**64)


class YearPlan(Aggregate):
    """The plan of a year."""

    @event("Opened")
    def __init__(self, programme: str, year: int) -> None:
        self.programme = programme
        self.year = year
        self.reported = False
        self.outcomes: dict[str, str] = {}

    @staticmethod
    def create_id() -> UUID:
        """There is one."""
        return _PLAN_ID


class Action(Aggregate):
    """An action, year by year."""

    @event("Planned")
    def __init__(self, number: int, programme: str, entry: Facts, recorded: Facts) -> None:
        self.number = number
        self.programmes = {entry["year"]: programme}
        self.entries = {entry["year"]: entry}
        self.outcomes: dict[int, str] = {}
        self.done: set[tuple[int, int]] = set()
        self.deliverables: dict[str, str] = {}

    @staticmethod
    def create_id(number: int) -> UUID:
        """Numbers stand in for ids."""
        return UUID(int=number)

    @event("EntryRevised")
    def revise(self, entry: Facts, recorded: Facts) -> None:
        """Change how the action stands in a year."""
        self.entries[entry["year"]] = entry

    @event("Assessed")
    def assess(self, year: int, outcome: str, reason: str | None, recorded: Facts) -> None:
        """Give the action an outcome."""
        self.outcomes[year] = outcome

    @event("StepDone")
    def mark_step_done(self, year: int, step: int, recorded: Facts) -> None:
        """Mark a step as done."""
        self.done.add((year, step))

    @event("DeliverableRecorded")
    def record_deliverable(
        self,
        year: int,
        deliverable: str,
        kind: str,
        title: str,
        made_on: str | None,
        reference: str | None,
        recorded: Facts,
    ) -> None:
        """Record what was made."""
        self.deliverables[deliverable] = title


class Plain:
    """One open application of the library."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        self.application = Application[UUID](environment)

    def create(self) -> None:
        """Write the year plan."""
        self.application.save(YearPlan(material.PROGRAMME_ID, material.YEAR))

    def command(self, number: int) -> None:
        """Load an action, decide, append one event."""
        repository = self.application.repository
        action: Action = repository.get(UUID(int=number))
        year, deliverable = material.YEAR, "vuosikello"
        if year not in action.entries:
            raise LookupError(year)
        if deliverable in action.deliverables:
            return
        plan: YearPlan = repository.get(_PLAN_ID)
        _check_open(plan)
        action.record_deliverable(
            year, deliverable, "plan", material.DELIVERABLE, None, None, _recorded()
        )
        self.application.save(action)

    def load(self, numbers: range, events: int) -> None:
        """Write many actions as one command."""
        plan: YearPlan = self.application.repository.get(_PLAN_ID)
        _check_open(plan)
        recorded = _recorded()
        self.application.save(*(_action(number, events, recorded) for number in numbers))

    def write(self, numbers: range, events: int) -> None:
        """Plan actions with their first events, many in a command."""
        # On a unix socket, its pipeline would never end with much more at once.
        for start in range(numbers.start, numbers.stop, 25):
            self.load(range(start, min(start + 25, numbers.stop)), events)

    def write_long(self, number: int, events: int) -> None:
        """Write an action that was assessed and revised in turn again and again."""
        recorded = _recorded()
        action = Action(number, material.PROGRAMME_ID, _entry(number, 1, ()), recorded)
        for n in range(2, events + 1):
            if n % 2:
                action.revise(_entry(number, n, ()), recorded)
            else:
                reason = f"Arvioitu {n}. kerran"
                action.assess(material.YEAR, material.outcome(n // 2), reason, recorded)
            if n % 200 == 0 or n == events:
                self.application.save(action)

    def read(self, number: int) -> str:
        """Read one action and fold it; answer its last outcome."""
        action: Action = self.application.repository.get(UUID(int=number))
        return action.outcomes[material.YEAR]

    def read_many(self, numbers: range) -> list[str]:
        """Read many actions one by one and fold them; answer their last outcomes."""
        return [self.read(number) for number in numbers]

    def view(self) -> View[UUID]:
        """Fold the whole log."""
        view = View[UUID](Counter(), {})
        mapper = self.application.mapper
        for happened in map(
            mapper.to_domain_event,
            NotificationLogReader(self.application.notification_log).read(start=1),
        ):
            fields: dict[str, Any] = vars(happened)
            match type(happened).__name__:
                case "Assessed":
                    view.outcomes[fields["year"], fields["outcome"]] += 1
                case "Planned" | "EntryRevised":
                    view.titles[fields["originator_id"]] = fields["entry"]["title"]
                case _:
                    pass
        return view

    def close(self) -> None:
        """Let go of the store."""
        self.application.close()


def _check_open(plan: YearPlan) -> None:
    if plan.reported:
        raise ValueError(plan.year)


def _entry(number: int, order: int, steps: tuple[str, ...]) -> Facts:
    return {
        "year": material.YEAR,
        "heading": material.HEADING,
        "title": material.title(number),
        "order": order,
        "steps": list(steps),
        "responsible": list(material.RESPONSIBLE),
        "partners": list(material.PARTNERS),
        "schedule": material.SPAN,
    }


def _recorded() -> Facts:
    basis = material.BASIS
    return {
        "effective_on": material.EFFECTIVE_ON,
        "actor": material.ACTOR,
        "role": material.ROLE,
        "command": str(uuid4()),
        "basis": {
            "body": basis.body,
            "decided_on": basis.decided_on.isoformat(),
            "section": basis.section,
            "kind": "decision",
        },
    }


def _action(number: int, events: int, recorded: Facts) -> Action:
    steps = material.steps(events - 2)
    action = Action(number, material.PROGRAMME_ID, _entry(number, 1, steps), recorded)
    for step in range(1, len(steps) + 1):
        action.mark_step_done(material.YEAR, step, recorded)
    action.assess(material.YEAR, material.outcome(number), None, recorded)
    return action
