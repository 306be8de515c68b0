"""Reads sums, criteria, scoring and priorities as people write them in a cell or a command."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TypeVar

from roadmap_domain.domain.applications.events import Points
from roadmap_domain.domain.grant_calls.events import GrantCriterion, Priority, ScoringItem
from roadmap_domain.interop.telling import Misread, in_every
from roadmap_domain.kernel.money import Money
from roadmap_domain.kernel.rules import RuleViolation
from roadmap_domain.kernel.texts import Text
from roadmap_domain.kernel.values import Share

T = TypeVar("T")
_TITLED = re.compile(r"(?P<code>[^:\s]+) ?: ?(?P<title>.+)")
_SCORED = re.compile(r"(?P<code>[^:\s]+) ?: ?(?P<highest>[0-9]+) ?: ?(?P<title>.+)")
_POINTS = re.compile(r"(?P<item>[^:\s]+) ?: ?(?P<points>-?[0-9]+)")
_SHARE = re.compile(r"(?P<part>[0-9]+) ?/ ?(?P<of>[0-9]+)")


def parse_money(text: str) -> Money:
    """A sum: `12 500,00 €`."""
    try:
        return Money.parse(text)
    except RuleViolation as violation:
        raise Misread(in_every(violation.message)) from violation


def parse_criterion(text: str) -> GrantCriterion:
    """A criterion: `rekisteroity: Hakija on rekisteröity yhdistys`."""
    return _parsed(text, _TITLED, lambda form: GrantCriterion(form["code"], Text(form["title"])))


def parse_priority(text: str) -> Priority:
    """A priority: `lapset: Lasten ja nuorten hyvinvointi`."""
    return _parsed(text, _TITLED, lambda form: Priority(form["code"], Text(form["title"])))


def parse_scoring_item(text: str) -> ScoringItem:
    """An item with its highest points: `vaikuttavuus: 5: Toiminnan vaikuttavuus`."""
    return _parsed(
        text,
        _SCORED,
        lambda form: ScoringItem(form["code"], int(form["highest"]), Text(form["title"])),
    )


def parse_points(text: str) -> Points:
    """Points for an item: `vaikuttavuus: 4`."""
    return _parsed(text, _POINTS, lambda form: Points(form["item"], int(form["points"])))


def parse_share(text: str) -> Share:
    """A share: `2/3`."""
    return _parsed(text, _SHARE, lambda form: Share(int(form["part"]), int(form["of"])))


def _parsed(text: str, pattern: re.Pattern[str], made: Callable[[re.Match[str]], T]) -> T:
    form = pattern.fullmatch(" ".join(text.split()))
    if form is None:
        raise ValueError(text)
    return made(form)
