"""The Finnish sentences of feature files: what is done, what is asked, what is answered.

A deed (`Oletetaan`, `Kun`) goes through the door for changes, an answer (`Niin`) comes through the
door for questions; nothing else is known here. What is done must succeed unless the next sentence
says that it is refused. People write titles and numbers as printed, never ids.
"""

from __future__ import annotations

from typing import Final

STEP_MODULES: Final = tuple(
    f"{__name__}.{module}"
    for module in (
        "world",
        "circumstances",
        "refusals",
        "bodies",
        "organisations",
        "persons",
        "programmes",
        "charters",
        "calls",
        "timeline",
        "reviews",
        "year_plans",
        "actions",
        "endings",
        "indicators",
        "gatherings",
        "reports",
        "councils",
        "appointments",
        "mandates",
        "seats",
        "outcomes",
        "hindsight",
        "explanations",
        "grants",
        "applications",
        "grant_decisions",
        "granted",
        "grant_sums",
        "agreements",
        "premises",
    )
)
"""The modules that define sentences and the fixtures that they use."""
