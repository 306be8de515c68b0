"""The work, through the library's own door."""

from collections import Counter

from benchmarks import material
from benchmarks.view import View
from roadmap_domain.application import RoadmapDomain
from roadmap_domain.domain.actions.decider import record_deliverable
from roadmap_domain.domain.actions.events import ActionAssessed, ActionPlanned, EntryRevised
from roadmap_domain.domain.actions.state import ACTION

_AT_ONCE = 100


class Ours:
    """One open store, and a desk at it."""

    def __init__(self, domain: RoadmapDomain) -> None:
        self.domain = domain
        self._desk = material.desk(domain)

    def command(self, number: int) -> None:
        """Load an action, decide, append one event."""
        self._desk.do(
            record_deliverable,
            material.action_id(number),
            year=material.YEAR,
            deliverable="vuosikello",
            kind="plan",
            title=material.DELIVERABLE,
        )

    def load(self, numbers: range, events: int) -> None:
        """Write many actions as one command."""
        material.write(self.domain, numbers, events, len(numbers))

    def read(self, number: int) -> str:
        """Read one action and fold it; answer its last outcome."""
        action = self.domain.as_of().get(ACTION, material.action_id(number))
        assert action is not None
        return action.outcomes[material.YEAR]

    def read_many(self, numbers: range) -> list[str]:
        """Read many actions and fold them; answer their last outcomes.

        Page by page: nobody here keeps the states of all.
        """
        outcomes: list[str] = []
        for start in range(numbers.start, numbers.stop, _AT_ONCE):
            page = range(start, min(start + _AT_ONCE, numbers.stop))
            ids = [material.action_id(number) for number in page]
            actions = self.domain.as_of().get_all(ACTION, ids)
            outcomes += [actions[action_id].outcomes[material.YEAR] for action_id in ids]
        return outcomes

    def view(self) -> View[str]:
        """Fold the whole log."""
        view = View[str](Counter(), {})
        outcomes, titles = view
        for recorded in self.domain.events():
            event = recorded.event
            if isinstance(event, ActionAssessed):
                outcomes[event.year, event.outcome] += 1
            elif isinstance(event, ActionPlanned):
                titles[recorded.stream] = event.entry.title.fi
            elif isinstance(event, EntryRevised) and event.title is not None:
                titles[recorded.stream] = event.title.fi
        return view

    def close(self) -> None:
        """Let go of the store."""
        self.domain.close()
