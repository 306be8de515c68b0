"""What each decision does and what it takes, in the words of those who set things right by hand.

Only who asks for help needs them. What a decision does is said in English by the decision itself;
its arguments are called the same wherever they mean the same.
"""

from __future__ import annotations

from collections.abc import Mapping
from inspect import cleandoc
from typing import Final

from roadmap_domain.kernel.slices import Decision
from roadmap_domain.kernel.texts import Language, Text
from roadmap_domain.reports.decision_words import (
    agreements,
    councils,
    grants,
    people,
    plan_arguments,
    plans,
    shared,
)
from roadmap_domain.reports.decision_words.shared import RETRACT

__all__ = ["ARGUMENTS", "DECISIONS", "RETRACT", "argument", "meaning", "said"]

DECISIONS: Final[Mapping[str, Text]] = {
    **shared.DECISIONS,
    **people.DECISIONS,
    **plans.DECISIONS,
    **councils.DECISIONS,
    **grants.DECISIONS,
    **agreements.DECISIONS,
}
"""What decisions do, in Finnish and Swedish, by their names at the command line."""
ARGUMENTS: Final[Mapping[str, Text]] = {
    **shared.ARGUMENTS,
    **people.ARGUMENTS,
    **plan_arguments.ARGUMENTS,
    **councils.ARGUMENTS,
    **grants.ARGUMENTS,
    **agreements.ARGUMENTS,
}
"""What arguments mean, by name; after the decision's name where they mean another thing there."""


def meaning(decision: Decision[...], language: Language) -> str:
    """What a decision does: a sentence, and perhaps more below it."""
    if language == "en":
        return cleandoc(decision.__doc__ or "")
    return said(decision).in_language(language)


def said(decision: Decision[...]) -> Text:
    """The words for a decision; raises `KeyError`. Retractions are told alike."""
    kind = RETRACT if decision.name.startswith(RETRACT) else decision.name
    return DECISIONS.get(decision.name) or DECISIONS[kind]


def argument(decision: Decision[...], name: str) -> Text:
    """The words for an argument of a decision; raises `KeyError`."""
    return ARGUMENTS.get(f"{decision.name} {name}") or ARGUMENTS[name]
