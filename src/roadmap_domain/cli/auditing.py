"""`roadmap audit`: checkpoints of the log, and proofs that it was not touched."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, BinaryIO

import attrs

from roadmap_domain.application import signing
from roadmap_domain.application.kept_hashes import hashes_if_kept, kept_hashes
from roadmap_domain.audit import log, verifying
from roadmap_domain.audit.log import Given
from roadmap_domain.audit.nodes import Nodes
from roadmap_domain.audit.notes import PublicKey
from roadmap_domain.audit.problems import NoLog, NotALeaf, NotTheLogsHashes
from roadmap_domain.audit.verifying import Verified
from roadmap_domain.cli import auditing_words as words
from roadmap_domain.cli.actions import Action, act
from roadmap_domain.cli.options import Options
from roadmap_domain.cli.parser import Parser
from roadmap_domain.cli.problems import KeyNotNamed, StoreNotGiven, refuse
from roadmap_domain.cli.session import store_url, tell, write_json
from roadmap_domain.cli.values import FILE, ID
from roadmap_domain.kernel.texts import Text
from roadmap_domain.storage import Store, open_store
from roadmap_domain.storage.faults import why
from roadmap_domain.storage.keys.problems import FileIsThere

NO = 1
CHECKPOINT, KEY = "roadmap.audit-checkpoint/1", "roadmap.audit-key/1"


def run(options: Options, parser: Parser) -> int:
    """Do what is named; 1 where the log is not what it should be."""
    return act(options, parser, _ACTIONS)


def _keygen(options: Options, parser: Parser) -> int:
    parser.add_argument("path", metavar="FILE", type=FILE.reader(options.lang))
    parser.add_argument(
        "--name",
        dest="key_name",
        metavar="NAME",
        type=ID.reader(options.lang),
        help=words.NAME.in_language(options.lang),
    )
    parser.parse_args(options.rest, namespace=options)
    name: str | None = options.key_name
    if name is None:
        try:
            with _store(options) as store:
                _, name = log.founding(store)
        except StoreNotGiven:
            raise KeyNotNamed from None
    public = signing.new_key(options.path, name)
    if options.json:
        write_json({"schema": KEY, "file": str(options.path), "public_key": str(public)})
    else:
        tell(words.KEY_MADE.in_language(options.lang).format(options.path))
        tell(str(public))
    return 0


def _checkpoint(options: Options, parser: Parser) -> int:
    _add_file(options, parser, "--out", words.OUT)
    _add_cache(options, parser)
    parser.parse_args(options.rest, namespace=options)
    key = signing.signing_key()
    with _log(options) as (store, nodes):
        checkpoint = log.checkpoint(store, nodes)
    note = bytes(checkpoint.note.signed(key))
    if options.out is not None:
        with _new_file(options.out) as file:
            file.write(note)
    if options.json:
        shown = {"origin": checkpoint.origin, "size": checkpoint.size, "note": note.decode()}
        write_json({"schema": CHECKPOINT, **shown})
    elif options.out is not None:
        said = words.CHECKPOINT_MADE.in_language(options.lang)
        tell(said.format(options.out, checkpoint.size))
    else:
        sys.stdout.flush()
        sys.stdout.buffer.write(note)
    return 0


def _verify(options: Options, parser: Parser) -> int:
    more = {"dest": "paths", "nargs": "+", "action": "extend"}
    _add_file(options, parser, "--checkpoint", words.COMPARED_WITH, **more)
    _add_public_key(options, parser)
    _add_cache(options, parser)
    parser.parse_args(options.rest, namespace=options)
    given = [Given.read(path) for path in options.paths or ()]
    key = signing.public_key(options.public_key) if given else None
    try:
        verified = _verified(options, given, key)
    except (NotALeaf, NoLog) as changed:
        # What cannot even be hashed is no error of the question: the answer is "no".
        refuse(changed, options.lang)
        return NO
    return _answer(options, verified, words.verified(verified, options.lang))


def _verified(options: Options, given: list[Given], key: PublicKey | None) -> Verified:
    with _store(options) as store:
        try:
            with hashes_if_kept(store_url(options), store, options.cache) as nodes:
                return verifying.verify(store, given, key, nodes)
        except NotTheLogsHashes:
            return attrs.evolve(verifying.verify(store, given, key), cache="differs")


def _prove(options: Options, parser: Parser) -> int:
    parser.add_argument(
        "about",
        metavar="EVENT|ID",
        type=ID.reader(options.lang),
        help=words.EVENT.in_language(options.lang),
    )
    _add_file(options, parser, "--checkpoint", words.PROVED_TO, dest="path")
    _add_cache(options, parser)
    parser.parse_args(options.rest, namespace=options)
    given = None if options.path is None else Given.read(options.path)
    with _log(options) as (store, nodes):
        proved = log.prove(store, options.about, nodes, given)
    return _answer(options, proved, words.proved(proved, options.lang))


def _consistency(options: Options, parser: Parser) -> int:
    read = FILE.reader(options.lang)
    for name in ("old", "new"):
        parser.add_argument(name, metavar=name.upper(), type=read)
    _add_public_key(options, parser)
    _add_cache(options, parser)
    parser.parse_args(options.rest, namespace=options)
    old, new = Given.read(options.old), Given.read(options.new)
    key = signing.public_key(options.public_key)
    with _log(options) as (store, nodes):
        answer = log.consistency(store, old, new, key, nodes)
    return _answer(options, answer, words.consistency(answer, options.lang))


def _package(options: Options, parser: Parser) -> int:
    from roadmap_domain.audit.packaging import Packer  # noqa: PLC0415 # loads every slice

    parser.add_argument(
        "about",
        metavar="PROGRAMME|ID|FROM-TO",
        type=ID.reader(options.lang),
        help=words.ABOUT_PACKAGE.in_language(options.lang),
    )
    _add_file(options, parser, "--out", words.OUT, required=True)
    _add_file(options, parser, "--checkpoint", words.PROVED_TO, dest="path")
    _add_cache(options, parser)
    parser.parse_args(options.rest, namespace=options)
    given = None if options.path is None else Given.read(options.path)
    key = signing.signing_key()
    with _log(options) as (store, nodes), _new_file(options.out) as file:
        packaged = Packer(store, nodes, key, given).package(options.about, file)
    if options.json:
        write_json(attrs.asdict(packaged))
    else:
        said = words.PACKAGED.in_language(options.lang)
        tell(said.format(options.out, packaged.events, packaged.origin, packaged.size))
    return 0


def _findings(options: Options, parser: Parser) -> int:
    from roadmap_domain.audit.findings import audit_findings  # noqa: PLC0415 # loads every slice

    parser.parse_args(options.rest, namespace=options)
    with _store(options) as store:
        found = audit_findings(store, language=options.lang)
    return _answer(options, found, words.findings(found, options.lang))


_ACTIONS = {
    "keygen": Action(words.KEYGEN, _keygen),
    "checkpoint": Action(words.CHECKPOINT, _checkpoint),
    "verify": Action(words.VERIFY, _verify),
    "prove": Action(words.PROVE, _prove),
    "consistency": Action(words.CONSISTENCY, _consistency),
    "package": Action(words.PACKAGE, _package),
    "findings": Action(words.FINDINGS, _findings),
}


def _answer(options: Options, answer: Any, lines: Iterator[str]) -> int:  # noqa: ANN401 # of four kinds
    if options.json:
        write_json({**attrs.asdict(answer), "passed": answer.passed})
    else:
        for line in lines:
            tell(line)
    return 0 if answer.passed else NO


def _add_file(options: Options, parser: Parser, flag: str, meaning: Text, **more: Any) -> None:
    parser.add_argument(
        flag,
        metavar="FILE",
        type=FILE.reader(options.lang),
        help=meaning.in_language(options.lang),
        **more,
    )


def _add_cache(options: Options, parser: Parser) -> None:
    _add_file(options, parser, "--cache", words.CACHE)


def _add_public_key(options: Options, parser: Parser) -> None:
    parser.add_argument(
        "--public-key",
        metavar="KEY",
        type=ID.reader(options.lang),
        help=words.PUBLIC_KEY.in_language(options.lang),
    )


@contextmanager
def _store(options: Options) -> Iterator[Store]:
    """The bare store: a log that somebody has changed may not open as a domain."""
    with closing(open_store(store_url(options))) as store:
        yield store


@contextmanager
def _log(options: Options) -> Iterator[tuple[Store, Nodes]]:
    """The bare store, with the kept hashes."""
    with (
        _store(options) as store,
        kept_hashes(store_url(options), store, options.cache) as nodes,
    ):
        yield store, nodes


@contextmanager
def _new_file(path: Path) -> Iterator[BinaryIO]:
    """A file that is not there yet, and is not left there half written."""
    try:
        with path.open("xb") as file:
            try:
                yield file
            except BaseException:
                path.unlink()
                raise
    except OSError as error:
        raise FileIsThere(str(path), why(error)) from None
