"""Arguments of a command line, derived from the signature of a function.

A parameter without a name of its own at the call is a positional argument, one by keyword is an
option; what it takes follows from its type. So a new decision is at the command line at once.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from inspect import Parameter as Declared
from inspect import signature
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from attrs import frozen

from roadmap_domain.cli import values
from roadmap_domain.cli.values import Form, Takes
from roadmap_domain.kernel.texts import Language, Text

Forms = Mapping[type, Form]
PLAIN: Forms = {
    Text: values.TEXT,
    date: values.DAY,
    int: values.NUMBER,
    str: values.ID,
}
"""Of the types that a parameter may take, the first that is here says how it is written."""

_REPEATED = Text(
    "; toistettava, tyhjä poistaa kaikki",
    "; kan upprepas, tomt tar bort alla",
    "; repeatable, empty for none",
)
_ALSO = Text("; myös {0}-sv ja {0}-en", "; även {0}-sv och {0}-en", "; also {0}-sv and {0}-en")
_LANGUAGES = ("sv", "en")


@frozen
class Parameter:
    """A parameter of a function as an argument of the command line."""

    name: str
    members: tuple[Any, ...]
    positional: bool
    required: bool
    repeated: bool

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

    def add(self, to: Takes, language: Language, forms: Forms) -> None:
        """Add the argument."""
        if self.positional:
            self._form(forms).add(to, self.dest, language, metavar=self.name.upper())
            return
        more: dict[str, Any] = {"dest": self.dest, "required": self.required, "default": None}
        if bool in self.members:
            to.add_argument(self.flag, action=argparse.BooleanOptionalAction, **more)
            return
        if self.repeated:
            more["action"] = "append"
        if self._choices:
            to.add_argument(self.flag, choices=self._choices, **more)
            return
        form = self._form(forms)
        hint = _REPEATED.in_language(language) if self.repeated else ""
        if self.is_text:
            hint = _ALSO.in_language(language).format(self.flag)
            for other in _LANGUAGES:
                to.add_argument(
                    f"{self.flag}-{other}", dest=f"{self.dest} {other}", help=argparse.SUPPRESS
                )
        form.add(to, self.flag, language, hint=hint, **more)

    def value(self, given: Mapping[str, Any]) -> Any:
        """The value that was given, or `None`; raises `ValueError` for a text without Finnish."""
        value = given.get(self.dest)
        if self.repeated and value is not None:
            return tuple(one for one in value if one is not None)
        if self.is_text:
            others = {other: given.get(f"{self.dest} {other}") for other in _LANGUAGES}
            if any(others.values()):
                return Text(value or "", **others)
        return value

    @property
    def _choices(self) -> tuple[str, ...]:
        return get_args(self.members[0]) if get_origin(self.members[0]) is Literal else ()

    def _form(self, forms: Forms) -> Form:
        return next(form for known, form in forms.items() if known in self.members)
