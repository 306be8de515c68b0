"""Cells in the words in which people are told of them."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Mapping
from decimal import Decimal
from itertools import takewhile
from typing import Any, Final, cast

import attrs

from roadmap_domain.domain.actions.events import Item as Step
from roadmap_domain.domain.councils.charter import Charter
from roadmap_domain.interop.telling import filled, in_every
from roadmap_domain.kernel.basis import DecisionBasis, RuleBasis, SourceBasis
from roadmap_domain.kernel.dates import Schedule, Span
from roadmap_domain.kernel.texts import Language, Text
from roadmap_domain.kernel.values import Share
from roadmap_domain.views.summaries import leaf_in_words
from roadmap_domain.views.words import basis_in_words, decimal_in_words, schedule_in_words

BRIEF = 60
"""How many letters of a cell are shown where it is only to be recognised."""


def brief(*values: object) -> tuple[Text, ...]:
    """Two values in the words of a cell, shortened to where they begin to differ."""

    def shown(language: Language) -> list[str]:
        return [" ".join(_in_words(it, language).split()) for it in values]

    def shortened(language: Language) -> list[str]:
        whole = shown(language)
        brief = [textwrap.shorten(it, BRIEF, placeholder="…") for it in whole]
        if len(set(brief)) == len(brief) or len(set(whole)) < len(whole):
            return brief
        same = takewhile(lambda letters: len(set(letters)) == 1, zip(*whole, strict=False))
        at = sum(1 for _ in same)
        start = max(0, whole[0].rfind(" ", 0, max(0, at - BRIEF // 2)) + 1)
        return ["…" * bool(start) + _cut(it[start:], start, at) for it in whole]

    def told(place: int) -> Text:
        if values[place] is None or values[place] == ():
            return _EMPTY
        return filled(_QUOTED, it=in_every(lambda language: shortened(language)[place]))

    return tuple(told(place) for place in range(len(values)))


def _cut(text: str, start: int, at: int) -> str:
    """The first letters of a text, among them the one where it differs."""
    length = max(BRIEF, at - start + 10)
    return text if len(text) <= length else f"{text[:length].rstrip()}…"


def in_words(value: object) -> Text:
    """A value in the words of a cell, on one line."""
    return in_every(lambda language: " ".join(_in_words(value, language).split()))


def _in_words(value: object, language: Language) -> str:
    if value is None:
        return ""
    if isinstance(value, tuple):
        parts = cast("tuple[object, ...]", value)
        joint = "–" if all(isinstance(part, Decimal) for part in parts) else "; "
        return joint.join(_in_words(part, language) for part in parts)
    if in_words := _IN_WORDS.get(type(value)):
        return in_words(value, language)
    whole = leaf_in_words(value, language)
    return _made_of_others(value, language) if whole is None else whole


def _made_of_others(value: object, language: Language) -> str:
    """A value of several parts, as cells write it: `vaikuttavuus: 4`."""
    parts: tuple[object, ...] = attrs.astuple(cast("Any", value), recurse=False)
    return ": ".join(_in_words(part, language) for part in parts if part is not None)


def _step_in_words(step: Step, language: Language) -> str:
    text = step.text.in_language(language)
    return f"{text} [{step.see}]" if step.see else text


_IN_WORDS: Final[Mapping[type[object], Callable[[Any, Language], str]]] = {
    Charter: Charter.in_language,
    Decimal: decimal_in_words,
    Share: lambda share, _: str(share),
    Span: lambda span, language: schedule_in_words(Schedule(span), language),
    Step: _step_in_words,
    **dict.fromkeys((DecisionBasis, RuleBasis, SourceBasis), basis_in_words),
}
_EMPTY = Text("tyhjä", "tom", "empty")
_QUOTED = Text("”{it}”", "”{it}”", "“{it}”")
