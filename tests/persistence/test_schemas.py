"""The schemas of events, and which changes of them are compatible."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any, ClassVar, Literal

import pytest
from attrs import field, frozen, make_class

from roadmap_domain.kernel.dates import FuzzyDate, Span
from roadmap_domain.kernel.periods import Period
from roadmap_domain.kernel.texts import Text
from roadmap_domain.persistence import Registry
from roadmap_domain.persistence.schemas import data_schema, schema_of_event
from tests.golden.compatibility import breaks


@frozen
class Item:
    text: Text
    see: str | None = None


@frozen
class ItemWithMark:
    text: Text
    mark: int
    see: str | None = None


@frozen
class ItemWithDefault:
    text: Text
    see: str | None = None
    mark: int = 0


@frozen
class Swedish:
    fi: str
    sv: str = ""
    en: str | None = None


def schema(**fields: Any) -> dict[str, Any]:
    """The schema of an event with fields of some types, perhaps with a default."""
    parts = {
        name: field(type=kind[0], default=kind[1]) if isinstance(kind, tuple) else field(type=kind)
        for name, kind in fields.items()
    }
    event = make_class("Filed", parts, frozen=True, kw_only=True)
    return data_schema(event)


COMPATIBLE = [
    ("added with a default", schema(a=int), schema(a=int, b=(str, "x"))),
    ("added, perhaps missing", schema(a=int), schema(a=int, b=(str | None, None))),
    ("need not be given", schema(a=int), schema(a=(int, 0))),
    ("may be missing", schema(a=int), schema(a=int | None)),
    ("a value more", schema(a=Literal["x", "y"]), schema(a=Literal["y", "z", "x"])),
    ("any text", schema(a=Literal["x", "y"]), schema(a=str)),
    ("of a date, any text", schema(a=FuzzyDate), schema(a=str)),
    ("one type more", schema(a=int), schema(a=int | str)),
    ("within a list", schema(a=tuple[Item, ...]), schema(a=tuple[ItemWithDefault, ...])),
    ("within what may be missing", schema(a=Item | None), schema(a=ItemWithDefault | None)),
    ("in another order", schema(a=int, b=str), schema(b=str, a=int)),
]
BREAKING = [
    ("a: removed", schema(a=int, b=int), schema(b=int)),
    ("b: removed", schema(b=int), schema(c=(int, 0))),
    ("a: was integer, is string", schema(a=int), schema(a=str)),
    ("a: was string, is string (date)", schema(a=str), schema(a=date)),
    ("a: was string (date), is string", schema(a=date), schema(a=Decimal)),
    ("a: was string, is string (EDTF", schema(a=str), schema(a=FuzzyDate)),
    ("a: was string (EDTF, or two", schema(a=Span), schema(a=FuzzyDate)),
    ("a: was string (an interim", schema(a=Period | None), schema(a=Span | None)),
    ("a: no longer takes 'x'", schema(a=Literal["x"]), schema(a=date)),
    ("a: no longer takes 'x'", schema(a=Literal["x"]), schema(a=Span)),
    ("a.sv: was null or string, is string", schema(a=Text), schema(a=Swedish)),
    ("a: was null, is integer", schema(a=int | None), schema(a=int)),
    ("a: was integer, is array", schema(a=int), schema(a=tuple[int, ...])),
    ("a[]: was integer, is string", schema(a=tuple[int, ...]), schema(a=tuple[str, ...])),
    (
        "a: was an array of 2, is one of 3",
        schema(a=tuple[int, int]),
        schema(a=tuple[int, int, int]),
    ),
    ("a[1]: was integer, is string", schema(a=tuple[int, int]), schema(a=tuple[int, str])),
    ("a: no longer takes 'y'", schema(a=Literal["x", "y"]), schema(a=Literal["x"])),
    ("a: no longer takes 'x'", schema(a=Literal["x"]), schema(a=int)),
    ("a: was string, is one of ['x']", schema(a=str), schema(a=Literal["x"])),
    ("a: newly required", schema(a=(int, 0)), schema(a=int)),
    (".b: added without a default", schema(a=int), schema(a=int, b=int)),
    ("a: the default was 0, is 1", schema(a=(int, 0)), schema(a=(int, 1))),
    ("a: the default was False, is 0", schema(a=(bool, False)), schema(a=(bool | int, 0))),
    (
        "a[].mark: added without a default",
        schema(a=tuple[Item, ...]),
        schema(a=tuple[ItemWithMark, ...]),
    ),
    ("a.mark: added without a default", schema(a=Item | None), schema(a=ItemWithMark | None)),
    ("a.mark: removed", schema(a=ItemWithDefault), schema(a=Item)),
    ("a: was object, is string", schema(a=Item), schema(a=str)),
]


@pytest.mark.parametrize(
    ("published", "now"), [it[1:] for it in COMPATIBLE], ids=[it[0] for it in COMPATIBLE]
)
def test_what_is_still_read_may_change(published: dict[str, Any], now: dict[str, Any]) -> None:
    assert breaks(published, now) == []


@pytest.mark.parametrize(("said", "published", "now"), BREAKING, ids=[it[0] for it in BREAKING])
def test_what_is_read_no_more_is_told_with_its_place(
    said: str, published: dict[str, Any], now: dict[str, Any]
) -> None:
    found = breaks(published, now)
    assert any(it.startswith(said) for it in found), found


@pytest.mark.parametrize("event", Registry().events.values(), ids=lambda it: it.stored_name)
def test_every_event_has_a_schema_that_breaks_nothing_of_itself(event: type[Any]) -> None:
    found = schema_of_event(event)
    assert found["title"] == event.stored_name
    assert breaks(found, found) == []


def test_what_the_codec_would_not_store_has_no_schema() -> None:
    with pytest.raises(TypeError, match="complex"):
        schema(a=complex)

    @frozen
    class Other:
        stored_name: ClassVar = "x.y@1"
        item: Item
        other: make_class("Item", ["text"])  # type: ignore[valid-type] # made here

    with pytest.raises(TypeError, match="two classes are called Item"):
        data_schema(Other)
