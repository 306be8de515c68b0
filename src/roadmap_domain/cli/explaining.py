"""`roadmap why`: what a cell of an answer comes from, with proofs where they are wanted."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TypeVar

import attrs

from roadmap_domain.application import RoadmapDomain
from roadmap_domain.application.kept_hashes import kept_hashes
from roadmap_domain.audit.log import Given, prove_rows, rows_at
from roadmap_domain.cli.auditing_words import CACHE, PROVED_TO
from roadmap_domain.cli.options import ASKING, READING, WHO, Options
from roadmap_domain.cli.parser import Parser
from roadmap_domain.cli.problems import unknown_name
from roadmap_domain.cli.session import opened, print_layout, reader_of, store_url, write_json
from roadmap_domain.cli.signatures import PLAIN, arguments, parameters_of
from roadmap_domain.cli.values import FILE, TEXT
from roadmap_domain.kernel.texts import Language, Text
from roadmap_domain.reports.explained import layout
from roadmap_domain.reports.paper import advancing
from roadmap_domain.reports.questions import EXPLAINED, question_of
from roadmap_domain.views.why import Asked, why
from roadmap_domain.views.why_shown import Proof, Tree, Why

T = TypeVar("T")
NO = 1

_ROW = Text(
    "rivi: sen tunnus, nimi tai teksti; toistettava, ylin ensin",
    "raden: dess beteckning, namn eller text; kan upprepas, den översta först",
    "the row: its id, title or text; repeatable, the uppermost first",
)
_CELL = Text(
    "rivin kohta, kuten arvio, merkit tai myönnetty",
    "fältet på raden, såsom bedömning, märken eller beviljat",
    "the cell of the row, such as assessment, marks or granted",
)
_PROVE = Text(
    "myös todisteet, että tapahtumat ovat lokissa",
    "även bevis för att händelserna finns i loggen",
    "with proofs that the events are in the log",
)
_SEARCHING = Text("Etsitään tapahtumia", "Söker händelser", "Searching for events")


def run(options: Options, parser: Parser) -> int:
    """Explain a cell; 1 where something should be proved and is not."""
    language = options.lang
    parser.add_argument("question", metavar="QUESTION", help=", ".join(EXPLAINED))
    parser.add_argument("rest", metavar="…", nargs=argparse.REMAINDER, help=argparse.SUPPRESS)
    _add_own(parser, language)
    # What follows the question is the question's, as far as it is not an option of ours.
    parser.parse_args(options.rest, namespace=options)
    if options.question not in EXPLAINED:
        raise unknown_name(parser.prog, options.question, EXPLAINED)
    question = question_of(options.question)
    own = Parser(f"{parser.prog} {options.question}", language, parser.description or "")
    own.add_options(ASKING, WHO, READING)
    asked = parameters_of(question.function, after=1)
    for parameter in asked:
        parameter.add(own, PLAIN, language)
    _add_own(own, language)
    own.parse_args(options.rest, namespace=options)
    given = None if options.checkpoint is None else Given.read(options.checkpoint)
    reader = reader_of(options, own)
    with opened(options) as domain:
        world = domain.as_of(
            held_on=options.held_on, known_on=options.known_on, language=language, reader=reader
        )
        answer = why(
            world,
            Asked(question, arguments(asked, options)),
            rows=options.row or (),
            cell=options.cell,
            progress=lambda events: _shown(events, language),
        )
        if options.prove or given is not None:
            answer = _proved(answer, domain, store_url(options), options.cache, given)
    if options.json:
        write_json(attrs.asdict(answer))
    else:
        print_layout(layout(answer, language))
    return 0 if _holds(answer) else NO


def _add_own(parser: Parser, language: Language) -> None:
    read = TEXT.reader(language)
    file = FILE.reader(language)
    row, cell = _ROW.in_language(language), _CELL.in_language(language)
    parser.add_argument("--row", metavar="TEXT", action="append", type=read, help=row)
    parser.add_argument("--cell", metavar="TEXT", type=read, help=cell)
    parser.add_argument("--prove", action="store_true", help=_PROVE.in_language(language))
    checkpoint = PROVED_TO.in_language(language)
    parser.add_argument("--checkpoint", metavar="FILE", type=file, help=checkpoint)
    parser.add_argument("--cache", metavar="FILE", type=file, help=CACHE.in_language(language))


def _shown(events: Sequence[T], language: Language) -> Iterable[T]:
    return advancing(events, _SEARCHING.in_language(language), os.environ, lambda: len(events))


def _proved(
    answer: Why, domain: RoadmapDomain, url: str, cache: Path | None, given: Given | None
) -> Why:
    """The answer with a proof beside each event that the checkpoint covers."""
    rows = rows_at(domain.store, [it.event.position for it in answer.causes])
    with kept_hashes(url, domain.store, cache) as nodes:
        proved = prove_rows(domain.store, rows, nodes, given)
    proofs = {it.position: Proof(it.index, it.leaf, it.hashes, it.proved) for it in proved.events}
    return attrs.evolve(
        answer,
        causes=[attrs.evolve(it, proof=proofs.get(it.event.position)) for it in answer.causes],
        tree=Tree(proved.origin, proved.size, proved.root, proved.checkpoint),
    )


def _holds(answer: Why) -> bool:
    return answer.tree is None or all(it.proof and it.proof.proved for it in answer.causes)
