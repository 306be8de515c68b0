"""Which sheets a load reads, with the columns of each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rich.console import RenderableType
from rich.text import Text as Styled

from roadmap_domain.interop.plans.sheet import Sheet
from roadmap_domain.kernel.texts import Language
from roadmap_domain.reports import words
from roadmap_domain.reports.paper import table
from roadmap_domain.reports.words import saying


def layout(sheets: Iterable[Sheet], language: Language) -> Iterator[RenderableType]:
    """Every sheet: its file's two names, its meaning and its columns."""
    say = saying(language)
    for sheet in sheets:
        yield Styled(f"{sheet.fi}.csv, {sheet.en}.csv", style="bold")
        yield sheet.meaning
        printed = table(*map(say, (words.COLUMN, words.COLUMN_EN, words.MEANING, words.REQUIRED)))
        for column in sheet.columns:
            required = words.YES if column.required else words.NO
            printed.add_row(column.fi, column.en, column.meaning, say(required))
        yield printed
