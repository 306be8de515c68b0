"""Commands that have several actions: `roadmap audit verify`, `roadmap keys backup`."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping

from attrs import frozen

from roadmap_domain.cli.options import Options
from roadmap_domain.cli.parser import LISTED, Parser, sentence
from roadmap_domain.cli.problems import unknown_name
from roadmap_domain.kernel.texts import Text


@frozen
class Action:
    """What an action does, and the function that adds its arguments to a parser and does it."""

    meaning: Text
    run: Callable[[Options, Parser], int]


def act(options: Options, parser: Parser, actions: Mapping[str, Action]) -> int:
    """Do the action that the command line names."""
    told = {name: it.meaning.in_language(options.lang) for name, it in actions.items()}
    width = max(map(len, told)) + 2
    lines = (f"  {name:<{width}}{meaning}" for name, meaning in told.items())
    parser.description = "\n".join([parser.description or "", "", *lines])
    parser.add_argument("action", metavar="ACTION", help=LISTED.in_language(options.lang))
    parser.add_argument("rest", metavar="…", nargs=argparse.REMAINDER, help=argparse.SUPPRESS)
    parser.parse_args(options.rest, namespace=options)
    if options.action not in actions:
        raise unknown_name(parser.prog, options.action, actions)
    own = Parser(f"{parser.prog} {options.action}", options.lang, sentence(told[options.action]))
    own.add_options()
    return actions[options.action].run(options, own)
