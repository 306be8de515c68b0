"""What officials write of indicators: periods, values and units."""

from __future__ import annotations

import unicodedata
from decimal import Decimal

import pytest

from roadmap_domain.domain.indicators.events import Unit
from roadmap_domain.interop.measures import parse_period, parse_quantity, parse_unit
from roadmap_domain.interop.telling import Misread
from roadmap_domain.kernel.periods import Period
from roadmap_domain.kernel.texts import Language
from roadmap_domain.kernel.values import Quantity
from roadmap_domain.views.measures import unit_in_words, value_in_words
from roadmap_domain.views.words import quantity_in_words

LANGUAGES: tuple[Language, ...] = ("fi", "sv", "en")
SCALE = Unit("scale", Decimal("0.5"), Decimal(5))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("text", ["2023/2", "2023", "2025-21", "2024-11", "2024-11-29"])
def test_a_period_in_words_is_read_back(text: str, language: Language) -> None:
    assert parse_period(Period(text).in_language(language)) == Period(text)
    assert parse_period(text) == Period(text)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("precision", ["exact", "about", "at-least"])
@pytest.mark.parametrize("unit", ["scale", "count", "euro", "percent"])
@pytest.mark.parametrize("number", ["0", "3.5", "4.0", "850000", "1250.50"])
def test_a_value_in_words_is_read_back(
    number: str, unit: str, precision: str, language: Language
) -> None:
    value = Quantity(Decimal(number), precision)  # type: ignore[arg-type]
    in_unit = SCALE if unit == "scale" else Unit(unit)  # type: ignore[arg-type]
    assert parse_quantity(value_in_words(value, in_unit, language)) == value
    assert parse_quantity(quantity_in_words(value, language)) == value


def test_a_value_may_have_any_minus_and_its_letters_in_parts() -> None:
    assert parse_quantity("\N{MINUS SIGN}1,5") == Quantity(Decimal("-1.5"))
    apart = unicodedata.normalize("NFD", "väh. 80")
    assert parse_quantity(apart) == Quantity(Decimal(80), "at-least")
    assert parse_period(unicodedata.normalize("NFD", "kevät 2025")) == Period("2025-21")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("number", [0, 1])
def test_an_answer_in_words_is_read_back(number: int, language: Language) -> None:
    value = Quantity(Decimal(number))
    assert parse_quantity(value_in_words(value, Unit("yes-no"), language)) == value


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "unit", [SCALE, Unit("count"), Unit("euro"), Unit("percent"), Unit("yes-no")]
)
def test_a_unit_in_words_is_read_back(unit: Unit, language: Language) -> None:
    assert parse_unit(unit_in_words(unit, language)) == unit


@pytest.mark.parametrize(
    ("parse", "cell"),
    [
        (parse_period, "5. ovk 2023"),
        (parse_period, "2023/5"),
        (parse_period, "ovk"),
        (parse_quantity, "paljon"),
        (parse_quantity, "1 00"),
        (parse_quantity, "NaN"),
        (parse_unit, "tunteja"),
        (parse_unit, "asteikko 5–1"),
    ],
)
def test_what_cannot_be_read_says_what_was_expected(parse: object, cell: str) -> None:
    assert callable(parse)
    with pytest.raises(Misread, match="odotettiin"):
        parse(cell)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("2023/1", ("2023-01-01", "2023-03-31")),
        ("2024/4", ("2024-10-01", "2024-12-31")),
        ("2023", ("2023-01-01", "2023-12-31")),
    ],
)
def test_a_period_has_its_days(text: str, days: tuple[str, str]) -> None:
    assert tuple(map(str, Period(text).days)) == days


@pytest.mark.parametrize("text", ["2023/0", "2023/5", "0000/1", "2023-13", "", "2023/2 "])
def test_what_is_no_period_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"not a date|range"):
        Period(text)


@pytest.mark.parametrize("number", ["NaN", "Infinity"])
def test_a_quantity_is_a_number(number: str) -> None:
    with pytest.raises(ValueError, match="not a number"):
        Quantity(Decimal(number))
