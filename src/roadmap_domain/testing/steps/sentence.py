"""How a sentence is written: `{vuosi:d}` for a number, `{nimi:teksti}` for what is in quotes.

Parts in brackets may be left out; their values are then `None`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Final, TypeVar

from attrs import frozen
from pytest_bdd import given, parsers, when

F = TypeVar("F", bound=Callable[..., None])


@frozen
class _Kind:
    """A kind of value: what it may look like. It is read as it stands."""

    pattern: str
    regex_group_count: int = 0

    def __call__(self, text: str) -> str:
        return text


_TYPES: Final = {
    "teksti": _Kind('[^"]+'),
    "kohta": _Kind('[0-9][^":]*'),
    "sanat": _Kind('[^",:]+'),
}
_PART: Final = re.compile(r"\[([^]]*)\]")
_FIELD: Final = re.compile(r"\{(\w+)")


class Sentence(parsers.parse):
    """A sentence of the domain, with or without the "että" that `Oletetaan` likes to have."""

    def __init__(self, pattern: str) -> None:
        super().__init__(_PART.sub("", pattern), extra_types=_TYPES, case_sensitive=True)
        self.name = pattern
        # With the first of the parts that may be left out, and without it; the longer comes first.
        self._forms = [
            Sentence(_PART.sub(kept, pattern, count=1))
            for kept in (r"\1", "")
            if _PART.search(pattern)
        ]
        self._left_out = dict.fromkeys(_FIELD.findall(" ".join(_PART.findall(pattern))))

    def parse_arguments(self, name: str) -> dict[str, Any]:
        """The values in a sentence that matches."""
        for form in self._forms:
            if form.is_matching(name):
                return self._left_out | form.parse_arguments(name)
        return super().parse_arguments(name.removeprefix("että "))

    def is_matching(self, name: str) -> bool:
        """Whether a line of a feature file is this sentence."""
        if self._forms:
            return any(form.is_matching(name) for form in self._forms)
        return super().is_matching(name.removeprefix("että "))


def deed(sentence: Sentence) -> Callable[[F], F]:
    """Declare what is done where a sentence says so, after `Oletetaan` or `Kun`."""

    def declare(function: F) -> F:
        for keyword in (given, when):
            keyword(sentence, stacklevel=2)(function)
        return function

    return declare
