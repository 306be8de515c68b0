"""Which store a command is about, and how it answers machines."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING

import msgspec

from roadmap_domain.application import RoadmapDomain
from roadmap_domain.cli.options import Options
from roadmap_domain.cli.parser import Parser
from roadmap_domain.cli.problems import StoreNotGiven
from roadmap_domain.kernel.texts import Text

if TYPE_CHECKING:  # layouts are for people only
    from roadmap_domain.application.reader import Reader
    from roadmap_domain.reports.layout import Part

_WHO = Text(
    "--actor ja --role kertovat, kuka päättää ja missä roolissa; jompikumpi puuttuu",
    "--actor och --role säger vem som beslutar och i vilken roll; någondera saknas",
    "--actor and --role say who decides and in which role; one of them is missing",
)


def store_url(options: Options) -> str:
    """The store that the command is about; raises `StoreNotGiven`."""
    url = options.store or os.environ.get("ROADMAP_STORE")
    if not url:
        raise StoreNotGiven
    return url


def keys_url(options: Options) -> str | None:
    """Where the keys of personal data are, if anywhere."""
    return options.keys or os.environ.get("ROADMAP_KEYS") or None


def opened(options: Options) -> RoadmapDomain:
    """The store, to be used in a `with`."""
    return RoadmapDomain.open(store_url(options), keys=keys_url(options))


def who(options: Options, parser: Parser) -> tuple[str, str]:
    """Who asks or decides, and in which role; raises `Misused` where one is missing."""
    if options.actor is None or options.role is None:
        parser.error(_WHO.in_language(options.lang))
    return options.actor, options.role


def reader_of(options: Options, parser: Parser) -> Reader | None:
    """Who reads personal data and why, where that is said; raises `Misused` where a part is."""
    said = options.actor, options.role, options.why
    if said == (None, None, None):
        return None
    actor, role = who(options, parser)
    from roadmap_domain.application.reader import Reader  # noqa: PLC0415 # by who says so

    return Reader(actor, role, options.why or "")


def tell(line: str) -> None:
    """Say something to people."""
    print(line)  # noqa: T201 # this is where commands answer


def print_layout(parts: Iterable[Part]) -> None:
    """Print a layout, for people."""
    from roadmap_domain.reports.paper import show  # noqa: PLC0415 # Rich, for people only

    show(parts, os.environ)


def write_json(value: object) -> None:
    """Write JSON, indented. An answer comes as a dictionary, which keeps its fields in order."""
    write_line(msgspec.json.format(msgspec.json.encode(value)))


def write_line(line: bytes) -> None:
    """Write a line of UTF-8, whatever the encoding of the terminal."""
    sys.stdout.flush()
    sys.stdout.buffer.write(line + b"\n")
