"""Cells in the words in which people are told of them."""

from __future__ import annotations

import textwrap
from itertools import takewhile

from roadmap_domain.domain.councils.charter import Charter
from roadmap_domain.interop.telling import filled, in_every
from roadmap_domain.kernel.basis import DecisionBasis, RuleBasis, SourceBasis
from roadmap_domain.kernel.dates import FuzzyDate
from roadmap_domain.kernel.texts import Language, Text
from roadmap_domain.views.words import basis_in_words, date_in_words

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


def _in_words(value: object, language: Language) -> str:
    match value:
        case None:
            return ""
        case Text() | Charter():
            return value.in_language(language)
        case FuzzyDate():
            return date_in_words(value, language)
        case DecisionBasis() | RuleBasis() | SourceBasis():
            return basis_in_words(value, language)
        case tuple():
            return "; ".join(str(getattr(part, "text", part)) for part in value)
        case _:
            return str(value)


_EMPTY = Text("tyhjä", "tom", "empty")
_QUOTED = Text("”{it}”", "”{it}”", "“{it}”")
