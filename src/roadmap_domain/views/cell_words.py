"""What the cells of answers are called by people, as the printed answers call them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import suppress
from decimal import Decimal
from typing import Any, Final, cast

from roadmap_domain.kernel.dates import FuzzyDate
from roadmap_domain.kernel.texts import Language
from roadmap_domain.views.cells import MISSING, TITLES
from roadmap_domain.views.field_words import FIELDS
from roadmap_domain.views.words import grouped, yes_or_no

_DAY: Final = re.compile(r"(\.\./)?[0-9]{4}-[0-9]{2}-[0-9]{2}")
"""A day in EDTF; its shorter forms look like ids."""


def called(field: str, language: Language | None = None) -> list[str]:
    """What a cell is called, in a language or in all; by its field, where it has no word."""
    word = FIELDS.get(field)
    if word is None:
        return [field]
    languages: tuple[Language, ...] = ("fi", "sv", "en") if language is None else (language,)
    return [word.in_language(it) for it in languages]


def in_words(value: object, language: Language) -> str | None:
    """What stands in a cell, as people read it; `None` where nothing does."""
    if value is None or value is MISSING:
        return None
    match value:
        case list():
            texts = (in_words(it, language) for it in cast("list[object]", value))
            return "; ".join(filter(None, texts)) or None
        case Mapping():
            return _row_in_words(cast("Mapping[str, Any]", value), language)
        case _:
            return _single(value, language)


def _single(value: object, language: Language) -> str:
    match value:
        case bool():
            return yes_or_no(value, language)
        case Decimal():
            return grouped(value, language)
        case str() if _DAY.fullmatch(value):
            with suppress(ValueError):
                return FuzzyDate(value).in_language(language)
            return value
        case _:
            return str(value)


def _row_in_words(row: Mapping[str, Any], language: Language) -> str | None:
    title = next((row[name] for name in ("label", *TITLES) if row.get(name)), None)
    if title is not None:
        return str(title)
    texts = {name: in_words(it, language) for name, it in row.items()}
    return (
        ", ".join(f"{called(name, language)[0]} {it}" for name, it in texts.items() if it) or None
    )
