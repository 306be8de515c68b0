"""`roadmap schema`: what an answer in JSON, or a stored event, looks like."""

from __future__ import annotations

from roadmap_domain.cli.options import Options
from roadmap_domain.cli.parser import Parser
from roadmap_domain.cli.problems import unknown_name
from roadmap_domain.cli.session import write_json
from roadmap_domain.persistence import Registry
from roadmap_domain.persistence.schemas import schema_of_event
from roadmap_domain.reports.schema import DESCRIBED, schema_of


def run(options: Options, parser: Parser) -> int:
    """Print the JSON Schema of an answer, or of an event by its stored name."""
    about = f"{', '.join(DESCRIBED)} · action.assessed@1 …"
    parser.add_argument("about", metavar="ANSWER|EVENT", help=about)
    parser.parse_args(options.rest, namespace=options)
    if options.about in DESCRIBED:
        write_json(schema_of(options.about))
        return 0
    events = Registry().events
    if options.about not in events:
        raise unknown_name(parser.prog, options.about, [*DESCRIBED, *events])
    write_json(schema_of_event(events[options.about]))
    return 0
