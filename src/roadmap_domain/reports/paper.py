"""Where layouts are printed: in colour on a terminal, plain and unbroken into a pipe."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from contextlib import AbstractContextManager
from shutil import get_terminal_size
from typing import TextIO

from rich.box import SIMPLE_HEAD
from rich.console import Console, RenderableType
from rich.table import Table

UNBROKEN = 1_000_000
"""A pipe has no width: what reads it may look for whole sentences."""


def show(things: Iterable[RenderableType]) -> None:
    """Print a layout."""
    console = _console(sys.stdout)
    for thing in things:
        console.print(thing)


def waiting(message: str) -> AbstractContextManager[object]:
    """Show that something takes a while, on the terminal."""
    return _console(sys.stderr).status(message)


def table(*headings: str) -> Table:
    """An empty table whose cells wrap and never lose text."""
    empty = Table(box=SIMPLE_HEAD, show_edge=False, pad_edge=False, highlight=False)
    for heading in headings:
        empty.add_column(heading, overflow="fold")
    return empty


def _console(stream: TextIO) -> Console:
    terminal = stream.isatty()
    return Console(
        file=stream,
        force_terminal=terminal and not os.environ.get("NO_COLOR"),
        force_jupyter=False,
        width=get_terminal_size((80 if terminal else UNBROKEN, 0)).columns,
        markup=False,
        emoji=False,
        highlight=False,
    )
