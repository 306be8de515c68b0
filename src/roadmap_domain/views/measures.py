"""Values of indicators and their units, as people write them."""

from __future__ import annotations

from roadmap_domain.domain.indicators.events import Unit
from roadmap_domain.kernel.texts import Language, Text
from roadmap_domain.kernel.values import Quantity
from roadmap_domain.views.words import (
    as_exact_as,
    decimal_in_words,
    grouped,
    label_in_words,
    yes_or_no,
)

_ON_SCALE = Text("asteikko {}–{}", "skala {}–{}", "scale {}–{}")
_EURO = Text("{} €", "{} €", "€{}")
_PERCENT = Text("{} %", "{} %", "{}%")


def value_in_words(value: Quantity, unit: Unit, language: Language) -> str:
    """A value of an indicator in its unit: "4,0", "n. 100", "850 000 €", "kyllä"."""
    number = grouped(value.number, language)
    match unit.kind:
        case "yes-no":
            number = yes_or_no(value.number == 1, language)
        case "euro":
            number = _EURO.in_language(language).format(number)
        case "percent":
            number = _PERCENT.in_language(language).format(number)
        case "scale" | "count":
            pass
    return as_exact_as(value.precision, number, language)


def unit_in_words(unit: Unit, language: Language) -> str:
    """What an indicator's values are numbers of: "asteikko 1–5", "euroa"."""
    if unit.lowest is None or unit.highest is None:
        return label_in_words(unit.kind, language)
    bounds = (decimal_in_words(bound, language) for bound in (unit.lowest, unit.highest))
    return _ON_SCALE.in_language(language).format(*bounds)
