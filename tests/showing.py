"""A plugin that writes down what each scenario recorded and which rules it broke."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from pytest_bdd.parser import Scenario

from roadmap_domain.testing.steps.world import ScenarioWorld


@pytest.hookimpl(tryfirst=True)
def pytest_bdd_after_scenario(request: pytest.FixtureRequest, scenario: Scenario) -> None:
    world: ScenarioWorld = request.getfixturevalue("roadmap")
    rule = scenario.rule.name if scenario.rule else ""
    line = {
        "under": f"{request.node.path.name}: {rule}",
        "events": sorted({one.event.stored_name for one in world.domain.events()}),
        "broken": [broken.code for broken in world.broken],
    }
    with Path(os.environ["SHOWN"]).open("a", encoding="utf-8") as report:
        report.write(json.dumps(line, ensure_ascii=False) + "\n")
