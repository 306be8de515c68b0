"""`roadmap charter`: whether a file is a charter by which a council can work, and what it says."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import attrs

from roadmap_domain.cli.options import Options
from roadmap_domain.cli.parser import Parser
from roadmap_domain.cli.session import print_layout, tell, write_json
from roadmap_domain.interop.charters import CharterRefused, read_charter
from roadmap_domain.kernel.texts import Text
from roadmap_domain.reports import charter as report

SCHEMA = "roadmap.charter/1"
NO = 1


def run(options: Options, parser: Parser) -> int:
    """Print the charter; or its faults, and then the answer is "no"."""
    parser.add_argument("file", type=Path, metavar="FILE", help=_FILE.in_language(options.lang))
    parser.parse_args(options.rest, namespace=options)
    try:
        charter = read_charter(options.file)
    except CharterRefused as refused:
        if options.json:
            faults = [
                {"key": it.key, "message": it.message.in_language(options.lang)}
                for it in refused.faults
            ]
            write_json({"schema": SCHEMA, "valid": False, "faults": faults, "charter": None})
        else:
            tell(refused.message(options.lang))
        return NO

    def said(_: object, __: object, value: Any) -> Any:  # noqa: ANN401 # fields have many types
        return value.in_language(options.lang) if isinstance(value, Text) else value

    if options.json:
        shown = attrs.asdict(charter, value_serializer=said)
        write_json({"schema": SCHEMA, "valid": True, "faults": [], "charter": shown})
    else:
        print_layout(report.layout(charter, options.lang))
    return 0


_FILE = Text("toimintasääntö (TOML)", "stadgan (TOML)", "the charter (TOML)")
