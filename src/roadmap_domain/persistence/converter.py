"""What the parts of an event are stored as, by the library that turns classes into plain data.

Writing goes this way; reading too, where the short one of `shapes` has failed, to say why.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from functools import lru_cache
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin

import attrs
from cattrs import BaseConverter, Converter
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn
from cattrs.strategies import configure_tagged_union

from roadmap_domain.kernel.basis import Basis, DecisionBasis, RuleBasis, SourceBasis
from roadmap_domain.kernel.dates import FuzzyDate, Span, parse_fuzzy
from roadmap_domain.kernel.money import Money
from roadmap_domain.kernel.periods import Period
from roadmap_domain.kernel.personal import Personal
from roadmap_domain.kernel.texts import Text
from roadmap_domain.persistence.problems import KeysNotGiven
from roadmap_domain.persistence.shapes import read_money, read_span


def plain(value: object) -> Any:  # noqa: ANN401 # what JSON can be
    """A part of an event as it is stored."""
    return converter(detailed=False).unstructure(value)


@lru_cache(maxsize=2)
def converter(*, detailed: bool) -> Converter:
    """The one for all events; a `detailed` one takes its time, and names every fault's place."""
    made = Converter(forbid_extra_keys=True, detailed_validation=detailed)
    for primitive in (str, int, bool):
        made.register_structure_hook(primitive, _strict(primitive))
    made.register_structure_hook(Decimal, lambda value, _: Decimal(_string(value)))
    made.register_unstructure_hook(Decimal, str)
    made.register_structure_hook(date, lambda value, _: date.fromisoformat(value))
    made.register_unstructure_hook(date, date.isoformat)
    made.register_structure_hook(FuzzyDate, lambda value, _: parse_fuzzy(_string(value)))
    made.register_unstructure_hook(FuzzyDate, lambda value: value.edtf)
    made.register_structure_hook(Span, lambda value, _: read_span(_string(value)))
    made.register_unstructure_hook(Span, str)
    made.register_structure_hook(Period, lambda value, _: Period(_string(value)))
    made.register_unstructure_hook(Period, str)
    made.register_structure_hook(Money, lambda value, _: read_money(_string(value)))
    made.register_unstructure_hook(Money, lambda money: f"{money} EUR")
    made.register_structure_hook(Personal, lambda value, _: _read_sealed(value))
    made.register_unstructure_hook(Personal, _write_sealed)
    _register_containers(made)
    _register_texts(made)
    _register_sparse(made)
    configure_tagged_union(
        Basis,
        made,
        tag_name="kind",
        tag_generator={
            DecisionBasis: "decision",
            RuleBasis: "rule",
            SourceBasis: "source",
        }.__getitem__,
    )
    return made


def _register_containers(converter: Converter) -> None:
    """The library looks up at each value how to read what is in it; this is looked up once."""

    @converter.register_structure_hook_factory(_is_optional)
    def optional(of: type, converter: BaseConverter) -> Callable[[Any, Any], Any]:
        (inner,) = (one for one in get_args(of) if one is not NoneType)
        read = converter.get_structure_hook(inner)
        return lambda value, _: None if value is None else read(value, inner)

    @converter.register_structure_hook_factory(_is_tuple)
    def tuples(of: type, converter: BaseConverter) -> Callable[[Any, Any], Any]:
        inner = get_args(of)[0]
        read = converter.get_structure_hook(inner)
        return lambda value, _: tuple([read(one, inner) for one in _list(value)])


def _is_optional(of: type) -> bool:
    rest = [one for one in get_args(of) if one is not NoneType]
    return get_origin(of) in (UnionType, Union) and len(rest) == 1


def _is_tuple(of: type) -> bool:
    return get_origin(of) is tuple and get_args(of)[1:] == (...,)


def _list(value: object) -> list[object]:
    if not isinstance(value, list):
        raise TypeError(f"expected list, found {type(value).__name__}")
    return value


def _register_texts(converter: Converter) -> None:
    """A text with a Finnish wording only is kept as a plain string."""
    read = make_dict_structure_fn(Text, converter, _cattrs_forbid_extra_keys=True)
    converter.register_structure_hook(
        Text, lambda value, _: Text(value) if type(value) is str else read(value, Text)
    )
    write = make_dict_unstructure_fn(Text, converter, _cattrs_omit_if_default=True)
    converter.register_unstructure_hook(
        Text, lambda text: text.fi if text.sv is None and text.en is None else write(text)
    )


_OWN_FORM = (Text, FuzzyDate, Span, Period, Money, Personal)


def _register_sparse(converter: Converter) -> None:
    """Fields at their default are left out of the bytes."""

    def write(cls: type[Any]) -> Callable[[Any], dict[str, Any]]:
        return make_dict_unstructure_fn(cls, converter, _cattrs_omit_if_default=True)

    converter.register_unstructure_hook_factory(
        lambda cls: attrs.has(cls) and cls not in _OWN_FORM, write
    )


def _strict(primitive: type) -> Callable[[Any, Any], Any]:
    def read(value: object, _: object) -> object:
        if type(value) is not primitive:
            raise TypeError(f"expected {primitive.__name__}, found {type(value).__name__}")
        return value

    return read


def _string(value: object) -> str:
    if type(value) is not str:
        raise TypeError(f"expected str, found {type(value).__name__}")
    return value


def _read_sealed(value: Any) -> Personal:  # noqa: ANN401 # whatever is stored
    if not isinstance(value, dict) or value.keys() != {"sealed"}:
        raise TypeError("expected a sealed text")
    return Personal(sealed=_string(value["sealed"]))


def _write_sealed(personal: Personal) -> dict[str, str]:
    """Only what has been sealed is ever written."""
    if personal.sealed is None:
        raise KeysNotGiven
    return {"sealed": personal.sealed}
