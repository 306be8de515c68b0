"""How stored data become the values that they stand for: in one step from bytes, checked there.

Each class has a shape: a msgspec struct with its fields, which the bytes are decoded into and
checked against at once, and a function that makes a value of the struct. That function is written
for the class, as attrs and cattrs write theirs: going through its fields would take twice as long.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from functools import lru_cache
from types import GenericAlias, NoneType, UnionType
from typing import Any, Final, NamedTuple, Union, get_args, get_origin, get_type_hints

import attrs
import msgspec

from roadmap_domain.kernel.dates import FuzzyDate, Span, parse_fuzzy
from roadmap_domain.kernel.money import Money
from roadmap_domain.kernel.periods import Period
from roadmap_domain.kernel.personal import Personal
from roadmap_domain.kernel.texts import Text, TextIsBlank

Make = Callable[[Any], Any]
"""From what was decoded to what it stands for."""


class Shape(NamedTuple):
    """What a type is decoded as, and what makes a value of that."""

    stored: Any
    make: Make


class _Wordings(msgspec.Struct, forbid_unknown_fields=True):
    """A text that has more than a Finnish wording."""

    fi: str
    sv: str | None = None
    en: str | None = None


class _Sealed(msgspec.Struct, forbid_unknown_fields=True):
    """A text about a person."""

    sealed: str


# The same spans, like the same days, come again and again.
@lru_cache(maxsize=4096)
def read_span(text: str) -> Span:
    """A span as it is stored."""
    start, slash, end = text.partition("/")
    return Span(parse_fuzzy(start), parse_fuzzy(end if slash else start))


def read_money(text: str) -> Money:
    """A sum in the one form in which sums are stored."""
    money = Money.parse(text)
    if f"{money} EUR" != text:
        raise ValueError(f"not a stored sum: {text!r}")
    return money


def _draft_of(of: type[Any]) -> Callable[[], Any]:
    """What makes an object whose fields can be assigned, until its `__class__` is: to `of`.

    It is of a subclass that adds nothing, so that both lie in memory alike. From outside, a frozen
    class takes ten times as long for each field. Nothing is checked: that is up to who makes it.
    """
    return type(
        of.__name__,
        (of,),
        {
            "__slots__": (),
            "__init__": object.__init__,
            "__setattr__": object.__setattr__,
            # Assignment is fast where both are those of `object`.
            "__delattr__": object.__delattr__,
        },
    )


_text: Final = _draft_of(Text)


def _read_text(stored: str | _Wordings) -> Text:
    if not isinstance(stored, str):
        return Text(stored.fi, stored.sv, stored.en)
    # What `Text` does, in a third of the time: most of a long log is texts.
    if not stored or stored.isspace():
        raise TextIsBlank
    text = _text()
    text.fi = stored
    text.sv = text.en = None
    text.__class__ = Text
    made: Text = text
    return made


_SHAPES: Final[dict[type[Any], Shape]] = {
    Text: Shape(str | _Wordings, _read_text),
    FuzzyDate: Shape(str, parse_fuzzy),
    Span: Shape(str, read_span),
    Period: Shape(str, Period),
    Money: Shape(str, read_money),
    Decimal: Shape(str, Decimal),
    Personal: Shape(_Sealed, lambda stored: Personal(sealed=stored.sealed)),
}


def shape_of(of: type[Any]) -> Shape:
    """The shape of a class; it is written once."""
    if of not in _SHAPES:
        _SHAPES[of] = _written(of)
    return _SHAPES[of]


def _written(of: type[Any]) -> Shape:
    hints = get_type_hints(of)
    fields = [(field, hints[field.name]) for field in attrs.fields(of)]
    stored = msgspec.defstruct(
        of.__name__,
        [
            (
                field.name,
                _stored(hint),
                *([] if field.default is attrs.NOTHING else [field.default]),
            )
            for field, hint in fields
        ],
        forbid_unknown_fields=True,
        kw_only=True,
        gc=False,
    )
    scope: dict[str, Any] = {"of": of, "draft": _draft_of(of)}
    made = {field.name: _made(hint, f"stored.{field.name}", scope) for field, hint in fields}
    if _constructs(of):
        lines = [f"return of({', '.join(f'{name}={value}' for name, value in made.items())})"]
    else:
        steps = [f"made.{name} = {value}" for name, value in made.items()]
        lines = ["made = draft()", *steps, "made.__class__ = of", "return made"]
    # Only names of our own fields and functions come into what is run.
    exec("\n ".join(["def make(stored):", *lines]), scope)  # noqa: S102 # as just said
    return Shape(stored, scope["make"])


def _constructs(of: type[Any]) -> bool:
    """Whether a class does something when a value is made, besides keeping what it is given."""
    plain = all(
        field.init and not (field.validator or field.converter) for field in attrs.fields(of)
    )
    return not plain or hasattr(of, "__attrs_post_init__")


def _stored(of: Any) -> Any:  # noqa: ANN401 # whatever a field is declared as
    """What a field is decoded as."""
    if inner := _optional(of):
        return _stored(inner) | None
    if get_origin(of) is tuple:
        return GenericAlias(tuple, (_stored(get_args(of)[0]), ...))
    return shape_of(of).stored if _has_shape(of) else of


def _made(of: Any, value: str, scope: dict[str, Any]) -> str:  # noqa: ANN401 # as there
    """What makes a field's value in Python; the functions that it calls are put in `scope`."""
    if inner := _optional(of):
        made = _made(inner, value, scope)
        return value if made == value else f"None if {value} is None else {made}"
    if get_origin(of) is tuple:
        made = _made(get_args(of)[0], "it", scope)
        return value if made == "it" else f"{value} and tuple([{made} for it in {value}])"
    if not _has_shape(of):
        return value
    scope[f"make_{of.__name__}"] = shape_of(of).make
    return f"make_{of.__name__}({value})"


def _optional(of: Any) -> Any:  # noqa: ANN401 # as there
    """What an optional type is, if it is not missing; `None` where the type is another one."""
    rest = [one for one in get_args(of) if one is not NoneType]
    return rest[0] if get_origin(of) in {UnionType, Union} and len(rest) == 1 else None


def _has_shape(of: Any) -> bool:  # noqa: ANN401 # as there
    return of in _SHAPES or attrs.has(of)
