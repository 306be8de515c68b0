"""Arguments of a command line, derived from the signature of a function.

A parameter without a name of its own at the call is a positional argument, one by keyword is an
option; what it takes follows from its type. So a new decision is at the command line at once.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, datetime
from inspect import Parameter as Declared
from inspect import signature
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from attrs import frozen

from roadmap_domain.cli import values
from roadmap_domain.cli.values import Form
from roadmap_domain.kernel.texts import Language, Text

Forms = Mapping[type, Form]
PLAIN: Forms = {
    Text: values.TEXT,
    datetime: values.MOMENT,
    date: values.DAY,
    int: values.NUMBER,
    str: values.ID,
}
"""Of the types that a parameter may take, the first that is here says how it is written."""

_REPEATED = Text(
    "toistettava, tyhjä: ei yhtään", "kan upprepas, tomt: inga alls", "repeatable, empty: none"
)
_ALSO = Text("myös {0}-sv ja {0}-en", "även {0}-sv och {0}-en", "also {0}-sv and {0}-en")
_DEFAULT = Text("oletus {}", "annars {}", "{} unless given")
_LANGUAGES = ("sv", "en")
_SWITCHES: Mapping[str, Text] = {
    "full": Text(
        "myös toimet, mittarit, vastuut, aikataulut ja raportin kappaleet",
        "även steg, mätare, ansvar, tidtabeller och rapportens stycken",
        "with steps, metrics, who is responsible, schedules and the report's paragraphs",
    ),
    "history": Text(
        "myös kaikki, jotka ovat paikoilla istuneet",
        "även alla som har suttit på platserna",
        "with everybody who has held a seat",
    ),
}
"""What is on where a question names it."""
_ON = Text("käytössä", "på", "on")


@frozen
class Parameter:
    """A parameter of a function as an argument of the command line."""

    name: str
    members: tuple[Any, ...]
    positional: bool
    repeated: bool
    default: Any

    @property
    def flag(self) -> str:
        """The option; `from_day` is `--from`, since its form says that it is a day."""
        return "--" + self.name.removesuffix("_day").replace("_", "-")

    @property
    def dest(self) -> str:
        """Where argparse keeps the value, apart from the names of other options."""
        return f"parameter {self.name}"

    @property
    def is_text(self) -> bool:
        """Whether the value may be a text in several languages."""
        return Text in self.members and not self.repeated

    def add(
        self, to: argparse.ArgumentParser, forms: Forms, language: Language, meaning: str = ""
    ) -> None:
        """Add the argument, with what it means where somebody asks."""
        if self.positional:
            form = self._form(forms)
            to.add_argument(
                self.dest,
                type=form.reader(language),
                metavar=self.name.upper(),
                nargs=None if self.default is Declared.empty else "?",
                help=form.help(language),
            )
            return
        if self.default is False:
            switch = meaning or _SWITCHES.get(self.name, _ON).in_language(language)
            to.add_argument(self.flag, dest=self.dest, action="store_true", help=switch)
            return
        more: dict[str, Any] = {"dest": self.dest, "required": self.default is Declared.empty}
        if bool in self.members:
            both = argparse.BooleanOptionalAction
            to.add_argument(self.flag, action=both, help=meaning or None, **more)
            return
        hints = list(self._hints(language))
        if self.repeated:
            more["action"] = "append"
        if self._choices:
            more["choices"] = self._choices
        else:
            form = self._form(forms)
            read = form.reader(language)
            more["type"] = _or_none(read) if self.repeated else read
            more["metavar"] = form.metavar
            hints.insert(0, form.help(language))
        written = "; ".join(hints)
        told = f"{meaning} ({written})" if meaning and written else meaning or written
        to.add_argument(self.flag, help=told, **more)
        for other in _LANGUAGES if self.is_text else ():
            to.add_argument(
                f"{self.flag}-{other}", dest=f"{self.dest} {other}", help=argparse.SUPPRESS
            )

    def value(self, given: Mapping[str, Any]) -> object:
        """The value that was given, or `None`; `Text` refuses one without Finnish."""
        value = given.get(self.dest)
        if self.repeated and value is not None:
            return tuple(one for one in value if one is not None)
        others = {other: given.get(f"{self.dest} {other}") for other in _LANGUAGES}
        return Text(value or "", **others) if any(others.values()) else value

    def _hints(self, language: Language) -> Iterator[str]:
        if self.repeated:
            yield _REPEATED.in_language(language)
        if self.is_text:
            yield _ALSO.in_language(language).format(self.flag)
        if isinstance(self.default, str | int):
            yield _DEFAULT.in_language(language).format(self.default)

    @property
    def _choices(self) -> tuple[str, ...]:
        first = self.members[0]
        return get_args(first) if get_origin(first) is Literal else ()

    def _form(self, forms: Forms) -> Form:
        if self.name == "text":
            return values.TEXT
        return next(form for known, form in forms.items() if known in self.members)


def parameters_of(function: Callable[..., Any], *, after: int) -> list[Parameter]:
    """The parameters of a function, apart from the first ones."""
    hints = get_type_hints(function)
    return [
        _parameter(declared, hints[name])
        for name, declared in list(signature(function).parameters.items())[after:]
    ]


def arguments(parameters: Iterable[Parameter], given: argparse.Namespace) -> dict[str, Any]:
    """What was given for the parameters, by name."""
    values = {parameter.name: parameter.value(vars(given)) for parameter in parameters}
    return {name: value for name, value in values.items() if value is not None}


def _parameter(declared: Declared, hint: object) -> Parameter:
    (of, *rest) = members = _members(hint)
    repeated = not rest and get_origin(of) is tuple
    return Parameter(
        declared.name,
        _members(get_args(of)[0]) if repeated else members,
        positional=declared.kind is not Declared.KEYWORD_ONLY,
        repeated=repeated,
        default=declared.default,
    )


def _members(hint: object) -> tuple[Any, ...]:
    """The types of a union, or the one type, without `None`."""
    union = get_origin(hint) in (Union, UnionType)
    return tuple(one for one in get_args(hint) if one is not NoneType) if union else (hint,)


def _or_none(read: Callable[[str], Any]) -> Callable[[str], Any]:
    return lambda written: read(written) if written.strip() else None
