"""`roadmap copy`, `backup` and `restore`: a log is moved, and seen to be the same."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import attrs

from roadmap_domain.application.backups import Backup, back_up, restore_backup
from roadmap_domain.application.moving import Copied, Phase, Progress, copy_store
from roadmap_domain.application.moving_problems import DoesNotLast
from roadmap_domain.application.time import utc_now
from roadmap_domain.cli.options import Options
from roadmap_domain.cli.parser import Parser
from roadmap_domain.cli.session import store_url, tell, write_json
from roadmap_domain.cli.values import FILE, URL
from roadmap_domain.kernel.texts import Text

_COPIED = Text(
    "Kopioitiin {0.source} → {0.target}: {0.events} tapahtumaa, joista {0.already} oli jo siellä, "
    "ja {0.commands} komentoa. Juuri on molemmissa {0.root}.",
    "Kopierades {0.source} → {0.target}: {0.events} händelser, av vilka {0.already} redan fanns "
    "där, och {0.commands} kommandon. Roten är i båda {0.root}.",
    "Copied {0.source} → {0.target}: {0.events} events, of which {0.already} were there, and "
    "{0.commands} commands. The root of both is {0.root}.",
)
_BACKED_UP = Text(
    "Varmuuskopio {0.file}: {0.events} tapahtumaa, {0.commands} komentoa, juuri {0.root}.",
    "Säkerhetskopian {0.file}: {0.events} händelser, {0.commands} kommandon, rot {0.root}.",
    "The backup {0.file}: {0.events} events, {0.commands} commands, root {0.root}.",
)
_RESTORED = Text(
    "Palautettiin {0.file} → {0.url}: {0.events} tapahtumaa, joista {0.already} oli jo siellä, ja "
    "{0.commands} komentoa. Juuri on {0.root}.",
    "Återställdes {0.file} → {0.url}: {0.events} händelser, av vilka {0.already} redan fanns där, "
    "och {0.commands} kommandon. Roten är {0.root}.",
    "Restored {0.file} → {0.url}: {0.events} events, of which {0.already} were there, and "
    "{0.commands} commands. The root is {0.root}.",
)
_NO_KEYS = Text(
    "Henkilötiedot ovat mukana salattuina. Niiden avaimet pysyvät avainvarastossa, jolla on oma "
    "varmuuskopionsa: roadmap keys backup.",
    "Personuppgifterna är med krypterade. Deras nycklar är kvar i nyckellagret, som har en egen "
    "säkerhetskopia: roadmap keys backup.",
    "Personal data are in it sealed. Their keys stay in the key store, which has a backup of its "
    "own: roadmap keys backup.",
)
_PHASES: dict[Phase, Text] = {
    "comparing": Text("verrataan", "jämförs", "comparing"),
    "moving": Text("siirretään", "flyttas", "moving"),
}
_SOURCE = Text("mistä", "varifrån", "where from")
_TARGET = Text("minne", "vart", "where to")
_OFTEN = 100
"""Events between two looks at the terminal."""


def run(options: Options, parser: Parser) -> int:
    """Do what the command is called."""
    return _COMMANDS[options.name](options, parser)


def _copy(options: Options, parser: Parser) -> int:
    read, lang = URL.reader(options.lang), options.lang
    parser.add_argument("source", metavar="FROM", type=read, help=_SOURCE.in_language(lang))
    parser.add_argument("target", metavar="TO", type=read, help=_TARGET.in_language(lang))
    parser.parse_args(options.rest, namespace=options)
    for url in (options.source, options.target):
        _check_lasts(url)
    with _progress(options) as progress:
        copied = copy_store(options.source, options.target, progress)
    return _answer(options, copied, _COPIED)


def _backup(options: Options, parser: Parser) -> int:
    read = FILE.reader(options.lang)
    parser.add_argument("--out", metavar="FILE", type=read, required=True)
    parser.parse_args(options.rest, namespace=options)
    url = _check_lasts(store_url(options))
    with _progress(options) as progress:
        made = back_up(url, options.out, utc_now(), progress)
    return _answer(options, made, _BACKED_UP)


def _restore(options: Options, parser: Parser) -> int:
    parser.add_argument("path", metavar="FILE", type=FILE.reader(options.lang))
    parser.parse_args(options.rest, namespace=options)
    url = _check_lasts(store_url(options))
    with _progress(options) as progress:
        restored = restore_backup(options.path, url, progress)
    return _answer(options, restored, _RESTORED)


_COMMANDS: dict[str, Callable[[Options, Parser], int]] = {
    "copy": _copy,
    "backup": _backup,
    "restore": _restore,
}


def _answer(options: Options, answer: Copied | Backup, said: Text) -> int:
    if options.json:
        write_json(attrs.asdict(answer))
        return 0
    tell(said.in_language(options.lang).format(answer))
    if answer.has_persons:
        tell(_NO_KEYS.in_language(options.lang))
    return 0


def _check_lasts(url: str) -> str:
    if url.startswith("memory:"):
        raise DoesNotLast(url)
    return url


@contextmanager
def _progress(options: Options) -> Iterator[Progress | None]:
    """Tells a terminal how far the move is, on a line that goes away; others are told nothing."""
    if not sys.stderr.isatty():
        yield None
        return

    def show(phase: Phase, events: int) -> None:
        if events % _OFTEN == 0:
            said = _PHASES[phase].in_language(options.lang)
            sys.stderr.write(f"\r\x1b[K{said} {events}")
            sys.stderr.flush()

    try:
        yield show
    finally:
        sys.stderr.write("\r\x1b[K")
        sys.stderr.flush()
