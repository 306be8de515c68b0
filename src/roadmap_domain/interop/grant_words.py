"""Reads sums, criteria, scoring and priorities as people write them in a cell or a command."""

from __future__ import annotations

import re

from roadmap_domain.domain.applications.events import Points
from roadmap_domain.domain.grant_calls.events import GrantCriterion, Priority, ScoringItem
from roadmap_domain.interop import written
from roadmap_domain.interop.telling import Misread, filled, in_every
from roadmap_domain.kernel.money import Money
from roadmap_domain.kernel.rules import RuleViolation
from roadmap_domain.kernel.texts import Text
from roadmap_domain.kernel.values import Share

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
    """A criterion: `rekisteri: Hakija on rekisteröity yhdistys`."""
    form = _parsed(text, _TITLED, _AS_TITLED)
    return GrantCriterion(form["code"], Text(form["title"]))


def parse_priority(text: str) -> Priority:
    """A priority: `lapset: Lasten ja nuorten hyvinvointi`."""
    form = _parsed(text, _TITLED, _AS_TITLED)
    return Priority(form["code"], Text(form["title"]))


def parse_scoring_item(text: str) -> ScoringItem:
    """An item with its highest points: `vaikuttavuus: 5: Toiminnan vaikuttavuus`."""
    form = _parsed(text, _SCORED, _AS_SCORED)
    return ScoringItem(form["code"], int(form["highest"]), Text(form["title"]))


def parse_points(text: str) -> Points:
    """Points for an item: `vaikuttavuus: 4`."""
    form = _parsed(text, _POINTS, _AS_POINTS)
    return Points(form["item"], int(form["points"]))


def parse_share(text: str) -> Share:
    """A share: `2/3`."""
    form = _parsed(text, _SHARE, _AS_SHARE)
    return Share(int(form["part"]), int(form["of"]))


def _parsed(text: str, pattern: re.Pattern[str], expected: Text) -> re.Match[str]:
    form = pattern.fullmatch(written.clean(text))
    if form is None:
        raise Misread(filled(_NOT_THAT, expected=expected, written=text))
    return form


_NOT_THAT = Text(
    "odotettiin {expected}; löytyi ”{written}”",
    "{expected} väntades; det står ”{written}”",
    "expected {expected}; found “{written}”",
)
_AS_TITLED = Text("tunnus: nimi", "beteckning: namn", "code: title")
_AS_SCORED = Text(
    "tunnus: enimmäispisteet: nimi", "beteckning: högsta poäng: namn", "code: highest: title"
)
_AS_POINTS = Text("kohta: pisteet", "punkt: poäng", "item: points")
_AS_SHARE = Text("osuus, esimerkiksi 2/3", "en andel, till exempel 2/3", "a share, such as 2/3")
