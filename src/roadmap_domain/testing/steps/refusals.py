"""The sentence about a refusal, and which rule a message belongs to."""

from __future__ import annotations

import re
from difflib import get_close_matches
from functools import cache
from typing import Final

from pytest_bdd import then

from roadmap_domain.kernel.rules import RuleViolation, all_rules
from roadmap_domain.testing.steps.checks import existing, expect
from roadmap_domain.testing.steps.sentence import Sentence
from roadmap_domain.testing.steps.world import REFUSED, ScenarioWorld

_FIELD: Final = re.compile(r"\{\w+\}")
_PARTS: Final = re.compile(r"(?<=[.:]) ")
_CLEAR: Final = 12
"""So many letters must be the rule's own for a part of its message to tell which rule it is."""


@then(Sentence(REFUSED + ', koska "{syy:teksti}"'))
def _(roadmap: ScenarioWorld, syy: str) -> None:
    rule = rule_of(syy)
    violation, roadmap.refusal = existing(roadmap.refusal, "sitä ei evätty"), None
    expect(type(violation) is rule, f"se evättiin, koska {violation}")
    expect(_bare(syy) in str(violation), f"se evättiin, koska {violation}")
    roadmap.broken.append(rule)


def rule_of(message: str) -> type[RuleViolation]:
    """The one rule whose message, or a clear part of it, this is."""
    bare = _bare(message)
    rules = [rule for rule in all_rules() if _says(rule.fi, bare)]
    if not rules:
        near = get_close_matches(message, [rule.fi for rule in all_rules()], 3, 0.3)
        meant = f"; tarkoititko: {' / '.join(near)}" if near else ""
        raise AssertionError(f"mikään sääntö ei sano näin{meant}")
    if len(rules) > 1:
        raise AssertionError("moni sääntö sanoo näin: " + " / ".join(rule.fi for rule in rules))
    return rules[0]


@cache
def _says(template: str, bare: str) -> bool:
    if len(bare) >= _CLEAR and any(bare in literal for literal in _FIELD.split(template)):
        return True
    return any(
        re.fullmatch(".+".join(map(re.escape, _FIELD.split(_bare(part)))), bare)
        for part in (template, *_PARTS.split(template))
        if len(_FIELD.sub("", part)) >= _CLEAR
    )


def _bare(message: str) -> str:
    return message.strip().rstrip(".:")
