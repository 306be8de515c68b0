"""Questions: answered as JSON for machines, in a layout for people."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

import attrs
import msgspec

from roadmap_domain.cli.options import Options
from roadmap_domain.cli.parser import Parser
from roadmap_domain.cli.problems import unknown_name
from roadmap_domain.cli.session import opened, print_layout, reader_of, write_json, write_line
from roadmap_domain.cli.signatures import PLAIN, arguments, parameters_of
from roadmap_domain.kernel.texts import Text
from roadmap_domain.reports.questions import layout_of, question_of

NO = 1
LOG = "events"
_INSTEAD = (
    ("held_on", "--held-on", {"from_day", "to_day"}),
    ("known_on", "--known-on", {"known_from", "known_to"}),
)
"""What has no effect where both ends of a comparison are given."""
_NO_EFFECT = Text(
    "{} ei vaikuta mihinkään, kun vertailun alku ja loppu on annettu",
    "{} har ingen verkan när jämförelsens början och slut är givna",
    "{} has no effect where the beginning and the end of the comparison are given",
)


def run(options: Options, parser: Parser) -> int:
    """Ask the question that `options` names; "no" is the answer of `find` that has no hit."""
    question, layout = question_of(options.name), layout_of(options.name)
    asked = parameters_of(question.function, after=1)
    wanted = parameters_of(layout, after=2) if layout else []
    for parameter in (*asked, *wanted):
        parameter.add(parser, PLAIN, options.lang)
    parser.parse_args(options.rest, namespace=options)
    given = arguments(asked, options)
    for instead, flag, both in _INSTEAD:
        if instead in vars(options) and both <= given.keys():
            parser.error(_NO_EFFECT.in_language(options.lang).format(flag))
    if options.name == LOG:
        _check_name(given.get("name"))
    reader = reader_of(options, parser)
    with opened(options) as domain:
        world = domain.as_of(
            # The log is the log: without a day, what is to take effect later is in it.
            held_on=options.held_on or (date.max if options.name == LOG else None),
            known_on=options.known_on,
            language=options.lang,
            reader=reader,
        )
        answer = world.ask(question, **given)
        if layout is None:
            _write_lines(answer)
        elif options.json:
            write_json(attrs.asdict(answer))
        else:
            print_layout(layout(answer, options.lang, **arguments(wanted, options)))
    return NO if getattr(answer, "hits", None) == [] else 0


def _check_name(name: str | None) -> None:
    """Raise `UnknownName` for a stored name that no event has."""
    from roadmap_domain.persistence.registry import Registry  # noqa: PLC0415 # for the log only

    if name is not None and name not in (known := Registry().events):
        raise unknown_name(f"roadmap {LOG}", name, known, most=3, cutoff=0)


def _write_lines(entries: Iterable[Any]) -> None:
    encode = msgspec.json.Encoder().encode
    for entry in entries:
        # As a dictionary it keeps the order of its fields.
        write_line(encode(attrs.asdict(entry, recurse=False)))
