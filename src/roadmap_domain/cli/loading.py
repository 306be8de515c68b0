"""`roadmap load`: whole plans from sheets."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

import attrs
from attrs import frozen

from roadmap_domain.application import Desk, RoadmapDomain
from roadmap_domain.cli.creating import COUNTY
from roadmap_domain.cli.options import Options
from roadmap_domain.cli.parser import Parser
from roadmap_domain.cli.session import keys_url, opened, print_layout, store_url, tell, write_json
from roadmap_domain.cli.values import TEXT
from roadmap_domain.interop.plans import SHEETS, CellChange, Change, Load, load_plans
from roadmap_domain.interop.plans.known import COMMAND
from roadmap_domain.kernel.texts import Language, Text, as_text

SCHEMA = "roadmap.load/1"
LOADER = "loader"
REVISION, CORRECTION = "revision", "correction"


@frozen
class File:
    """What is new and changed in one file."""

    file: str
    new: int
    changed: int


@frozen
class Cell:
    """What one cell said in the log, and says in its file."""

    file: str
    row: int
    column: str
    before: str
    after: str


@frozen
class Loaded:
    """The answer of `load`: rows that were new, changed and unchanged; events recorded by them.

    `files` has those with new or changed rows; `cells` what changed, cell by cell.
    """

    schema: str
    new: int
    changed: int
    unchanged: int
    events: int
    dry_run: bool
    command: str | None
    files: list[File]
    cells: list[Cell]


def run(options: Options, parser: Parser) -> int:
    """Load files, or rehearse that; or print which sheets and columns there are."""
    _add_arguments(parser)
    parser.parse_args(options.rest, namespace=options)
    if options.columns:
        from roadmap_domain.reports import sheets  # noqa: PLC0415 # for this only

        print_layout(sheets.layout(SHEETS, options.lang))
        return 0
    if not options.paths:
        parser.error(_NO_PATHS.in_language(options.lang))
    if options.create and not options.county:
        parser.error(_NO_COUNTY.in_language(options.lang))
    change = _change(options, parser)
    with _without_looking_for_cycles():
        loaded = _load(options, change)
    if options.json:
        write_json(attrs.asdict(loaded))
    else:
        told = _WOULD if loaded.dry_run else _DID
        rows = (loaded.new, loaded.changed, loaded.unchanged)
        tell(told.in_language(options.lang).format(*rows, loaded.events))
        if loaded.dry_run:
            _tell_what_would_be(loaded, options.lang)
    return 0


def _tell_what_would_be(loaded: Loaded, language: Language) -> None:
    for it in loaded.files:
        tell(_FILE.in_language(language).format(it.file, it.new, it.changed))
    for cell in loaded.cells:
        tell(_CELL.in_language(language).format(**attrs.asdict(cell)))


def _add_arguments(parser: Parser) -> None:
    say = parser.language
    own = parser.add_argument_group("load")
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH", help=_PATHS.in_language(say))
    own.add_argument("--columns", action="store_true", help=_COLUMNS.in_language(say))
    own.add_argument("--dry-run", action="store_true", help=_DRY_RUN.in_language(say))
    own.add_argument("--as", dest="kind", choices=(REVISION, CORRECTION), help=_AS.in_language(say))
    own.add_argument("--create", action="store_true", help=_CREATE.in_language(say))
    own.add_argument(
        "--county", type=TEXT.reader(say), metavar="NAME", help=COUNTY.in_language(say)
    )


def _change(options: Options, parser: Parser) -> Change | None:
    """How changed cells are meant, where that is said."""
    if options.kind is None:
        return None
    if options.basis is None or (options.kind == REVISION and options.effective_on is None):
        parser.error(_NO_BASIS.in_language(options.lang))
    return Change(options.kind, options.basis, options.effective_on)


def _load(options: Options, change: Change | None) -> Loaded:
    """Record the load, or rehearse it.

    What a store is created for is rehearsed in memory: a refused load leaves no store behind.
    """
    command = None if options.dry_run else _command(options)
    with RoadmapDomain.open("memory:") if options.create else opened(options) as domain:
        with _progress(_COMPARING, options):
            load = load_plans(domain.as_of(), options.paths, change=change)
        if command and not options.create:
            events = _record(domain, load, options, command)
        else:
            with _progress(_REHEARSING, options):
                events = load.rehearse(_desk(domain, options, None))
    if command and options.create:
        keys = keys_url(options)
        with RoadmapDomain.create(store_url(options), county=options.county, keys=keys) as domain:
            events = _record(domain, load, options, command)
    files = _files(load)
    new, changed = sum(it.new for it in files), sum(it.changed for it in files)
    cells = [_cell(it, options.lang) for place in load.places for it in place.cells]
    return Loaded(
        SCHEMA, new, changed, load.unchanged, events, options.dry_run, command, files, cells
    )


def _files(load: Load) -> list[File]:
    changed: dict[str, list[bool]] = {}
    for place in load.places:
        changed.setdefault(place.row.file, []).append(place.changed)
    return [File(file, rows.count(False), rows.count(True)) for file, rows in changed.items()]


def _cell(it: CellChange, language: Language) -> Cell:
    before, after = it.before.in_language(language), it.after.in_language(language)
    return Cell(it.file, it.row, as_text(it.column).in_language(language), before, after)


def _record(domain: RoadmapDomain, load: Load, options: Options, command: str) -> int:
    with _progress(_RECORDING, options):
        return len(load.record(_desk(domain, options, command)).events)


def _desk(domain: RoadmapDomain, options: Options, command: str | None) -> Desk:
    desk = domain.acting_as(options.actor or LOADER, role=options.role or LOADER)
    return desk.on(command=command)


def _command(options: Options) -> str:
    given = options.command or str(uuid4())
    return given if given.startswith(COMMAND) else f"{COMMAND}{given}"


@contextmanager
def _without_looking_for_cycles() -> Iterator[None]:
    """A load makes many values and no cycles; to look for some takes a third of the time."""
    looks = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if looks:
            gc.enable()


@contextmanager
def _progress(stage: Text, options: Options) -> Iterator[None]:
    """Say on a terminal what takes a while."""
    if not sys.stderr.isatty():
        yield
        return
    from roadmap_domain.reports.paper import waiting  # noqa: PLC0415 # Rich, for people only

    with waiting(stage.in_language(options.lang), os.environ):
        yield


_PATHS = Text("tiedostoja tai kansioita", "filer eller mappar", "files or folders")
_COLUMNS = Text(
    "näytä taulukot ja sarakkeet", "visa tabeller och kolumner", "show sheets and columns"
)
_DRY_RUN = Text("kokeile, älä kirjaa", "pröva, anteckna inte", "rehearse, record nothing")
_AS = Text(
    "muuttuneet solut: muutos (--effective-on, --basis) vai korjaus (--basis)",
    "ändrade celler: ändring (--effective-on, --basis) eller rättelse (--basis)",
    "changed cells: a revision (--effective-on, --basis) or a correction (--basis)",
)
_CREATE = Text(
    "perusta tietovarasto samalla (--county)",
    "grunda datalagret på samma gång (--county)",
    "found the store as well (--county)",
)
_NO_PATHS = Text("PATH puuttuu", "PATH saknas", "PATH is missing")
_NO_COUNTY = Text("--county puuttuu", "--county saknas", "--county is missing")
_NO_BASIS = Text(
    "--as revision tarvitsee valinnat --effective-on ja --basis, --as correction valinnan --basis",
    "--as revision behöver --effective-on och --basis, --as correction behöver --basis",
    "--as revision needs --effective-on and --basis, --as correction needs --basis",
)
_COMPARING = Text("Verrataan lokiin…", "Jämför med loggen…", "Comparing with the log…")
_REHEARSING = Text("Tarkistetaan säännöt…", "Kontrollerar reglerna…", "Checking the rules…")
_RECORDING = Text("Kirjataan…", "Antecknar…", "Recording…")
_FILE = Text("{}: uusia {}, muuttuneita {}", "{}: nya {}, ändrade {}", "{}: {} new, {} changed")
_CELL = Text(
    "{file}, rivi {row}, sarake {column}: {before} → {after}",
    "{file}, rad {row}, kolumn {column}: {before} → {after}",
    "{file}, row {row}, column {column}: {before} → {after}",
)
_DID = Text(
    "Rivejä: uusia {}, muuttuneita {}, ennallaan {}. Kirjattuja tapahtumia: {}.",
    "Rader: nya {}, ändrade {}, oförändrade {}. Antecknade händelser: {}.",
    "Rows: {} new, {} changed, {} unchanged. Events recorded: {}.",
)
_WOULD = Text(
    "Koe, ei kirjattu. Rivejä: uusia {}, muuttuneita {}, ennallaan {}. Tapahtumia tulisi: {}.",
    "Prov, inget antecknades. Rader: nya {}, ändrade {}, oförändrade {}. Händelser skulle bli: {}.",
    "Rehearsed, nothing recorded. Rows: {} new, {} changed, {} unchanged. Events to come: {}.",
)
