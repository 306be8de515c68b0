"""What changes are of."""

from __future__ import annotations

import inspect
import re
from typing import get_args

from roadmap_domain.domain.programmes.events import Level
from roadmap_domain.reports.terms import TERMS
from roadmap_domain.views import facts


def test_every_kind_of_fact_can_be_asked_for() -> None:
    named = re.findall(r'\bFact\(\s*"([a-z-]+)"', inspect.getsource(facts))
    assert {*named, *get_args(Level)} == set(get_args(facts.Kind)) <= TERMS.keys()
