"""What decisions are given."""

from __future__ import annotations

from typing import Any, get_args, get_origin, get_type_hints

import pytest

from roadmap_domain import plan_action
from roadmap_domain.domain.decisions import DECISIONS
from roadmap_domain.kernel.slices import Decision, NotSeveral
from roadmap_domain.kernel.texts import Text

ANYWHERE: Any = None
SEVERAL = [
    (decision, name)
    for decision in DECISIONS.values()
    for name, kind in get_type_hints(decision.function).items()
    if name != "return" and tuple in {get_origin(it) for it in (kind, *get_args(kind))}
]


def test_some_decisions_take_several_of_something() -> None:
    assert ("plan-action", "partners") in [(decision.name, name) for decision, name in SEVERAL]


@pytest.mark.parametrize(
    ("decision", "name"), SEVERAL, ids=[f"{decision.name}-{name}" for decision, name in SEVERAL]
)
@pytest.mark.parametrize("given", ["abc", Text("abc")], ids=["str", "Text"])
def test_a_text_is_not_taken_for_several(decision: Decision[...], name: str, given: object) -> None:
    with pytest.raises(NotSeveral, match=f"{name}: odotettiin luetteloa"):
        decision(None, ANYWHERE, **{name: given})


def test_what_was_expected_is_said_as_it_is_written() -> None:
    decision: Any = plan_action
    with pytest.raises(NotSeveral) as refused:
        decision(None, ANYWHERE, programme="p", year=2025, heading="1", title="A", steps="Aloitus")
    said = "steps: expected several, such as ('Aloitus',), got 'Aloitus'."
    assert refused.value.message("en") == said
