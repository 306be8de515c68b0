"""Events told with outcomes as people call them: by the scale of the programme that they are of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from attrs import field, frozen

from roadmap_domain.domain.actions.events import (
    ActionAssessed,
    ActionCarriedOver,
    ActionPlanned,
)
from roadmap_domain.domain.programmes.state import PROGRAMME
from roadmap_domain.domain.year_plans.events import RowAssessed, YearPlanOpened
from roadmap_domain.kernel.recorded import Recorded
from roadmap_domain.kernel.texts import Text
from roadmap_domain.views.summaries import summary
from roadmap_domain.views.world import World


@frozen
class Scales:
    """The scales of programmes as of a question's day and time, each read once, when needed."""

    world: World
    _labels: dict[str, Mapping[str, Text]] = field(factory=dict, init=False)

    def summary(self, told: Recorded[Any], among: Iterable[Recorded[Any]]) -> str:
        """What an event says, in the language of the question.

        `among` is what else is recorded of its aggregate, and perhaps of others: an assessment
        does not say itself of which programme it is. Where that or the outcome is not known, the
        outcome's code stands for it.
        """
        programme = _assessed_in(told, among)
        labels = {} if programme is None else self._of(programme)
        return summary(told.event, self.world.language, labels)

    def outcome(self, programme: str, code: str) -> str:
        """What people call an outcome, in the language of the question; or its code."""
        label = self._of(programme).get(code)
        return code if label is None else label.in_language(self.world.language)

    def _of(self, programme: str) -> Mapping[str, Text]:
        if programme not in self._labels:
            held = self.world.get(PROGRAMME, programme)
            scale = held.scale if held else {}
            self._labels[programme] = {code: outcome.label for code, outcome in scale.items()}
        return self._labels[programme]


def _assessed_in(told: Recorded[Any], among: Iterable[Recorded[Any]]) -> str | None:
    """The programme on whose scale an event assesses."""
    of_the_same = (it.event for it in among if it.stream == told.stream)
    named: list[str] = []
    match told.event:
        case RowAssessed():
            named = [it.programme for it in of_the_same if isinstance(it, YearPlanOpened)]
        case ActionAssessed(year=year):
            named = [
                it.programme
                for it in of_the_same
                if isinstance(it, ActionPlanned | ActionCarriedOver) and it.entry.year == year
            ]
        case _:
            pass
    return named[-1] if named else None
