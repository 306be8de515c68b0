"""Cells that hold one of some words."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from roadmap_domain.interop.telling import Misread, filled, listed
from roadmap_domain.kernel.texts import Text


@frozen
class Words:
    """The words that a cell may hold, in Finnish, and what each means, which is the English one."""

    known: Mapping[str, str]

    @property
    def choices(self) -> Text:
        """The words, for people."""
        return listed(*(Text(*both) for both in self._both()))

    def _both(self) -> list[tuple[str, str, str]]:
        return [(finnish, english, english) for finnish, english in self.known.items()]

    def __call__(self, cell: str) -> str:
        """What a cell means; raises `Misread` for another word."""
        value = cell.strip().lower()
        if value in self.known:
            return self.known[value]
        if value in self.known.values():
            return value
        raise Misread(filled(NOT_A_WORD, known=self.choices, cell=cell))

    def said(self, value: object) -> object:
        """The word that means a value, if any does."""
        return next((Text(*both) for both in self._both() if both[1] == value), value)


NOT_A_WORD = Text(
    "”{cell}” ei kelpaa: odotettiin jotakin näistä: {known}",
    "”{cell}” duger inte: något av följande väntades: {known}",
    "“{cell}” will not do: expected one of {known}",
)
