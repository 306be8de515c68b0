"""Every event and every rule occurs in a scenario.

The features are run once more, in a process of their own, and what they recorded and broke is
compared with what there is. So the answer does not hang on which tests were selected, on how they
were shared among workers, or on tags and messages that somebody has to keep in step: an event
counts where a scenario has recorded it, a rule where a scenario was refused by it and said so.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

import roadmap_domain.application  # noqa: F401 # defines the last of the rules
from roadmap_domain.kernel.rules import all_rules
from roadmap_domain.persistence import Registry

ROOT = Path(__file__).parents[1]


class Shown(NamedTuple):
    """What the scenarios have shown, by name of the rule that they stand under."""

    events: set[str]
    broken: dict[str, set[str]]
    kept: set[str]


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> Shown:
    report = tmp_path_factory.mktemp("shown") / "shown.jsonl"
    command = [sys.executable, "-m", "pytest", "-q", "-p", "tests.showing", "features"]
    result = subprocess.run(
        [*command, "-p", "no:cacheprovider", "-p", "no:xdist"],
        cwd=ROOT,
        env={**os.environ, "SHOWN": str(report)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stdout
    events, broken, kept = set[str](), dict[str, set[str]](), set[str]()
    for line in report.read_text(encoding="utf-8").splitlines():
        scenario = json.loads(line)
        events |= set(scenario["events"])
        for rule in scenario["broken"]:
            broken.setdefault(rule, set()).add(scenario["under"])
        if not scenario["broken"]:
            kept.add(scenario["under"])
    return Shown(events, broken, kept)


def test_every_event_occurs_in_a_scenario(shown: Shown) -> None:
    assert set(Registry().events) - shown.events == set()


def test_every_rule_is_broken_in_a_scenario(shown: Shown) -> None:
    ours = {rule.code for rule in all_rules() if rule.__module__.startswith("roadmap_domain.")}
    assert ours - set(shown.broken) == set()


def test_a_rule_that_is_broken_is_also_kept_beside_it(shown: Shown) -> None:
    """Under one of the headings where a rule is broken, another scenario breaks nothing."""
    alone = {rule for rule, under in shown.broken.items() if not under & shown.kept}
    assert alone == set()
