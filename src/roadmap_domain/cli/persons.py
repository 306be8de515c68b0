"""`roadmap person`: a copy of all that is held about a person."""

from __future__ import annotations

import attrs

from roadmap_domain.cli.options import Options
from roadmap_domain.cli.parser import Parser
from roadmap_domain.cli.session import opened, print_layout, who, write_json
from roadmap_domain.cli.values import ID
from roadmap_domain.reports.person_held import layout


def run(options: Options, parser: Parser) -> int:
    """Print what is held; that somebody looked is noted beside the keys."""
    parser.add_argument(
        "person",
        metavar="PERSON",
        type=ID.reader(options.lang),
        help=ID.expected.in_language(options.lang),
    )
    parser.parse_args(options.rest, namespace=options)
    actor, role = who(options, parser)
    with opened(options) as domain:
        held = domain.person_data(
            options.person, actor=actor, role=role, reason=options.why, language=options.lang
        )
    if options.json:
        write_json(attrs.asdict(held))
    else:
        print_layout(layout(held, options.lang))
    return 0
