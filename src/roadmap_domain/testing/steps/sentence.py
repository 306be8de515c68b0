"""How a sentence is written: `{vuosi:d}` for a number, `{nimi:teksti}` for what is in quotes."""

from __future__ import annotations

from typing import Any, Final

from attrs import frozen
from pytest_bdd import parsers


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


class Sentence(parsers.parse):
    """A sentence of the domain, with or without the "että" that `Oletetaan` likes to have."""

    def __init__(self, pattern: str) -> None:
        super().__init__(pattern, extra_types=_TYPES, case_sensitive=True)

    def parse_arguments(self, name: str) -> dict[str, Any]:
        """The values in a sentence that matches."""
        return super().parse_arguments(name.removeprefix("että "))

    def is_matching(self, name: str) -> bool:
        """Whether a line of a feature file is this sentence."""
        return super().is_matching(name.removeprefix("että "))
