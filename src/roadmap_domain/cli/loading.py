"""`roadmap load`: whole plans from sheets."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

from attrs import frozen

from roadmap_domain.application import Desk, RoadmapDomain
from roadmap_domain.cli.creating import COUNTY
from roadmap_domain.cli.options import Options, Parser
from roadmap_domain.cli.session import store_url, write_json
from roadmap_domain.cli.values import TEXT
from roadmap_domain.interop.plans import SHEETS, Load, load_plans
from roadmap_domain.interop.plans.load import COMMAND, Change
from roadmap_domain.interop.plans.sheet import BASIS
from roadmap_domain.kernel.texts import Text

SCHEMA = "roadmap.load/1"
LOADER = "loader"
REVISION, CORRECTION = "revision", "correction"


@frozen
class Loaded:
    """The answer of `load`: rows that were new, changed and unchanged; events recorded by them."""

    schema: str
    new: int
    changed: int
    unchanged: int
    events: int
    dry_run: bool
    command: str | None


def run(options: Options, parser: Parser) -> int:
    """Load files, or rehearse that; or print which sheets and columns there are."""
    _add_arguments(parser)
    parser.parse_args(options.rest, namespace=options)
    if options.columns:
        from roadmap_domain.reports import sheets  # noqa: PLC0415 # Rich, for people only
        from roadmap_domain.reports.paper import show  # noqa: PLC0415

        show(sheets.layout(SHEETS, options.lang))
        return 0
    if not options.paths:
        parser.error(_NO_PATHS.in_language(options.lang))
    if options.create and not options.county:
        parser.error(_NO_COUNTY.in_language(options.lang))
    loaded = _load(options, _change(options, parser))
    if options.json:
        write_json(loaded)
    else:
        told = _WOULD if loaded.dry_run else _DID
        rows = (loaded.new, loaded.changed, loaded.unchanged)
        print(told.in_language(options.lang).format(*rows, loaded.events))
    return 0
