"""What is wrong with files, place by place."""

from __future__ import annotations

from typing import ClassVar

from attrs import field, frozen

from roadmap_domain.interop.telling import filled
from roadmap_domain.kernel.rules import Problem
from roadmap_domain.kernel.texts import Language, Text, TextLike

MAX_FAULTS = 50
"""Faults told of one load; the rest are counted."""


@frozen(order=True)
class Fault:
    """What is wrong in one place of a file: with all of it, in a row, or in a column as well."""

    file: str
    row: int = field(default=0, kw_only=True)
    column: TextLike = field(default="", order=str, kw_only=True)
    message: Text = field(order=str)

    def in_language(self, language: Language) -> str:
        """The fault with its place."""
        place = [self.file]
        if self.row:
            place.append(filled(_ROW, row=self.row).in_language(language))
        if self.column:
            place.append(filled(_COLUMN, column=self.column).in_language(language))
        return f"{', '.join(place)}: {self.message.in_language(language)}"

    def __str__(self) -> str:
        return self.in_language("fi")


class LoadRefused(Problem):
    """The files have faults; nothing was loaded."""

    code: ClassVar = "load.refused"
    fi: ClassVar = "Mitään ei ladattu."
    sv: ClassVar = "Ingenting laddades."
    en: ClassVar = "Nothing was loaded."
    faults: tuple[Fault, ...]

    def message(self, language: Language = "fi") -> str:
        """That nothing was loaded, and the faults, one a line."""
        lines = [super().message(language)]
        lines += [fault.in_language(language) for fault in self.faults[:MAX_FAULTS]]
        if len(self.faults) > MAX_FAULTS:
            more = filled(_MORE, count=len(self.faults) - MAX_FAULTS)
            lines.append(more.in_language(language))
        return "\n".join(lines)


_ROW = Text("rivi {row}", "rad {row}", "row {row}")
_COLUMN = Text("sarake {column}", "kolumn {column}", "column {column}")
_MORE = Text("… ja {count} muuta", "… och {count} till", "… and {count} more")
