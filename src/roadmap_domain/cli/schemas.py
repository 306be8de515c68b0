"""`roadmap schema`: what an answer in JSON looks like."""

from __future__ import annotations

from roadmap_domain.cli.options import Options
from roadmap_domain.cli.parser import Parser
from roadmap_domain.cli.problems import unknown_name
from roadmap_domain.cli.session import write_json
from roadmap_domain.reports.questions import QUESTIONS
from roadmap_domain.reports.schema import schema_of


def run(options: Options, parser: Parser) -> int:
    """Print the JSON Schema of a question's answer."""
    parser.add_argument("question", metavar="QUESTION", help=", ".join(QUESTIONS))
    parser.parse_args(options.rest, namespace=options)
    if options.question not in QUESTIONS:
        raise unknown_name(parser.prog, options.question, QUESTIONS)
    write_json(schema_of(options.question))
    return 0
