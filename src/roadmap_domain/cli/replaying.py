"""`roadmap replay`: the log folded anew, told step by step, or held against all that is kept."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path
from typing import TypeVar

import attrs
import msgspec

from roadmap_domain.application import RoadmapDomain
from roadmap_domain.application.checking import check
from roadmap_domain.application.replaying import Replay
from roadmap_domain.cli.auditing_words import CACHE
from roadmap_domain.cli.options import Options
from roadmap_domain.cli.parser import Parser
from roadmap_domain.cli.session import opened, print_layout, tell, write_json, write_line
from roadmap_domain.cli.values import COUNTING_NUMBER, FILE, MOMENT, Form
from roadmap_domain.kernel.texts import Language, Text
from roadmap_domain.reports import replayed
from roadmap_domain.reports.paper import advancing
from roadmap_domain.reports.questions import EXPLAINED, question_of
from roadmap_domain.views.replayed import step_told

T = TypeVar("T")
NO = 1
Until = int | date | datetime


def _until(written: str) -> object:
    with suppress(ValueError):
        return COUNTING_NUMBER.parse(written)
    return MOMENT.parse(written)


UNTIL = Form(
    "POSITION|DAY",
    Text(
        "sijainti lokissa, 6.3.2023 tai 2023-03-06T14:05",
        "position i loggen, 6.3.2023 eller 2023-03-06T14:05",
        "a position in the log, 2023-03-06 or 2023-03-06T14:05",
    ),
    _until,
    Text(
        "sijaintia lokissa (vähintään 1) tai päivää, kuten 6.3.2023",
        "en position i loggen (minst 1) eller en dag, såsom 6.3.2023",
        "a position in the log (at least 1) or a day, such as 2023-03-06",
    ),
)
_LAST = Text("mihin asti", "till och med vad", "up to where")
_STEP = Text(
    "kerro jokaisesta tapahtumasta, mitä se muutti",
    "berätta om varje händelse vad den ändrade",
    "tell of each event what it changed",
)
_CHECK = Text(
    "vertaa näkymiä ja välimuisteja laskettuun; vastaus 1, jos ne eroavat",
    "jämför vyer och minnen med det räknade; svar 1 om de skiljer sig",
    "compare views and caches with the fold; 1 where they differ",
)
_ALONE = Text(
    "--check laskee koko lokin: sille ei anneta valintoja --until ja --step",
    "--check räknar hela loggen: den tar inte --until eller --step",
    "--check folds the whole log: it takes neither --until nor --step",
)
_CACHE_ALONE = Text(
    "--cache kuuluu valinnalle --check", "--cache hör till --check", "--cache belongs to --check"
)
_FOLDING = Text("Lasketaan lokia", "Räknar loggen", "Folding the log")


def run(options: Options, parser: Parser) -> int:
    """Replay the log; 1 where what is kept is not what it comes to."""
    language = options.lang
    read, file = UNTIL.reader(language), FILE.reader(language)
    last = UNTIL.help(language, _LAST.in_language(language))
    parser.add_argument("--until", metavar=UNTIL.metavar, type=read, help=last)
    parser.add_argument("--step", action="store_true", help=_STEP.in_language(language))
    parser.add_argument("--check", action="store_true", help=_CHECK.in_language(language))
    parser.add_argument("--cache", metavar="FILE", type=file, help=CACHE.in_language(language))
    parser.parse_args(options.rest, namespace=options)
    if options.check and (options.until is not None or options.step):
        parser.error(_ALONE.in_language(language))
    if options.cache is not None and not options.check:
        parser.error(_CACHE_ALONE.in_language(language))
    with opened(options) as domain:
        if options.check:
            return _checked(options, domain, options.cache)
        return _replayed(options, domain, options.until)


def _replayed(options: Options, domain: RoadmapDomain, until: Until | None) -> int:
    replay, language = Replay(domain.store, domain.codec), options.lang
    steps = replay.steps(until)
    if not options.step:
        for _ in _shown(steps, replay, language):
            pass
        if options.json:
            write_json(attrs.asdict(replay.answer()))
        else:
            print_layout(replayed.layout(replay.answer(), language))
        return 0
    encode = msgspec.json.Encoder().encode
    for fold in steps:
        step = step_told(fold.recorded, fold.before, fold.after, language)
        if options.json:
            write_line(encode(attrs.asdict(step)))
        else:
            for line in replayed.lines(step, language):
                tell(line)
    return 0


def _checked(options: Options, domain: RoadmapDomain, cache: Path | None) -> int:
    replay = Replay(domain.store, domain.codec)
    checked = check(
        domain,
        [question_of(name) for name in EXPLAINED],
        cache=cache,
        progress=lambda events: _shown(events, replay, options.lang),
    )
    if options.json:
        write_json({**attrs.asdict(checked), "passed": checked.passed})
    else:
        print_layout(replayed.check_layout(checked, options.lang))
    return 0 if checked.passed else NO


def _shown(steps: Iterable[T], replay: Replay, language: Language) -> Iterator[T]:
    return advancing(steps, _FOLDING.in_language(language), os.environ, replay.last_position)
