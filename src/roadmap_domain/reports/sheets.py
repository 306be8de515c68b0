"""Which sheets a load reads, with the columns of each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from roadmap_domain.interop.plans.sheet import Sheet
from roadmap_domain.kernel.texts import Language, Text
from roadmap_domain.reports import words
from roadmap_domain.reports.layout import Heading, Part, Table
from roadmap_domain.reports.words import saying

_COLUMN = Text("Sarake", "Kolumn (finska)", "Column (Finnish)")
_COLUMN_EN = Text("Sarake englanniksi", "Kolumn (engelska)", "Column (English)")
_MEANING = Text("Merkitys", "Betydelse", "Meaning")
_REQUIRED = Text("Pakollinen", "Obligatorisk", "Required")

HEADINGS = (_COLUMN, _COLUMN_EN, _MEANING, _REQUIRED)


def layout(sheets: Iterable[Sheet], language: Language) -> Iterator[Part]:
    """Every sheet: its file's two names, its meaning and its columns."""
    say = saying(language)
    for sheet in sheets:
        yield Heading(f"{sheet.fi}.csv, {sheet.en}.csv")
        yield say(sheet.meaning)
        printed = Table([say(it) for it in HEADINGS])
        for column in sheet.columns:
            required = words.YES if column.required else words.NO
            printed.add(column.fi, column.en, say(column.meaning), say(required))
        yield printed
