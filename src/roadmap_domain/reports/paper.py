"""Where layouts are printed: in colour on a terminal, plain and unbroken into a pipe."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager
from shutil import get_terminal_size
from typing import TextIO, TypeVar

from rich.box import SIMPLE_HEAD
from rich.console import Console, RenderableType
from rich.table import Table as RichTable
from rich.text import Text as Styled

from roadmap_domain.reports.layout import Heading, Part, Table

T = TypeVar("T")

TERMINAL = 80
"""The width of a terminal that does not know its own."""
UNBROKEN = 1_000_000
"""A pipe has no width: what reads it may look for whole sentences."""


def show(parts: Iterable[Part], environment: Mapping[str, str]) -> None:
    """Print a layout."""
    console = _console(sys.stdout, environment)
    for part in parts:
        console.print(_rendered(part))


def waiting(message: str, environment: Mapping[str, str]) -> AbstractContextManager[object]:
    """Show that something takes a while, on the terminal."""
    return _console(sys.stderr, environment).status(message)


def advancing(
    steps: Iterable[T], message: str, environment: Mapping[str, str], total: Callable[[], int]
) -> Iterator[T]:
    """Go through steps, and show on the terminal how far it has come of them all."""
    console = _console(sys.stderr, environment)
    if not console.is_terminal:
        yield from steps
        return
    from rich import progress  # noqa: PLC0415 # for what takes long, on a terminal

    shown = progress.Progress(
        progress.TextColumn("{task.description}"),
        progress.BarColumn(),
        progress.MofNCompleteColumn(),
        progress.TimeRemainingColumn(),
        console=console,
        transient=True,
    )
    with shown:
        yield from shown.track(steps, description=message, total=total())


def _rendered(part: Part) -> RenderableType:
    match part:
        case Heading(text):
            return Styled(text, style="bold")
        case Table():
            return _table(part)
        case _:
            return part


def _table(table: Table) -> RichTable:
    """A table whose cells wrap and never lose text, as they could if columns had least widths."""
    printed = RichTable(box=SIMPLE_HEAD, show_edge=False, pad_edge=False, highlight=False)
    for heading in table.headings:
        printed.add_column(heading, overflow="fold")
    for number, row in enumerate(table.rows):
        if row.begins_section and number:
            printed.add_section()
        printed.add_row(*row.cells, style="dim" if row.faded else None)
    return printed


class _Console(Console):
    def on_broken_pipe(self) -> None:
        """Leave it to the command line what a reader that goes away means."""
        raise BrokenPipeError


def _console(stream: TextIO, environment: Mapping[str, str]) -> Console:
    terminal = stream.isatty()
    return _Console(
        file=stream,
        force_terminal=terminal and not environment.get("NO_COLOR"),
        force_jupyter=False,
        width=get_terminal_size((TERMINAL if terminal else UNBROKEN, 0)).columns,
        markup=False,
        emoji=False,
        highlight=False,
    )
