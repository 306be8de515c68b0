"""`roadmap create`: a store for a county."""

from __future__ import annotations

import os

from roadmap_domain.application import RoadmapDomain
from roadmap_domain.cli.options import Options
from roadmap_domain.cli.parser import Parser
from roadmap_domain.cli.session import keys_url, store_url, tell, write_json
from roadmap_domain.cli.values import ADMIN, TEXT
from roadmap_domain.kernel.texts import Text
from roadmap_domain.storage.problems import masked

SCHEMA = "roadmap.store/1"
COUNTY = Text("hyvinvointialue", "välfärdsområdet", "the wellbeing services county")
_ADMIN = Text(
    "PostgreSQLin ylläpitäjän osoite: tekee alueelle oman kaavan ja käyttäjän, joka ei yllä muiden "
    "alueiden tietoihin (myös ROADMAP_ADMIN)",
    "PostgreSQL-administratörens adress: gör områdets eget schema och en användare som inte når "
    "andra områdens uppgifter (även ROADMAP_ADMIN)",
    "the address of PostgreSQL's administrator, to make the county's own schema and a role that "
    "does not reach other counties (also ROADMAP_ADMIN)",
)
_CREATED = Text("Perustettiin {}: {}", "Grundades {}: {}", "Founded {}: {}")


def run(options: Options, parser: Parser) -> int:
    """Create the store."""
    parser.add_argument(
        "--county",
        type=TEXT.reader(options.lang),
        required=True,
        help=COUNTY.in_language(options.lang),
    )
    parser.add_argument(
        "--admin",
        metavar="URL",
        type=ADMIN.reader(options.lang),
        default=os.environ.get("ROADMAP_ADMIN") or None,
        help=_ADMIN.in_language(options.lang),
    )
    parser.parse_args(options.rest, namespace=options)
    url = store_url(options)
    with RoadmapDomain.create(
        url,
        county=options.county,
        actor=options.actor or "founder",
        keys=keys_url(options),
        admin=options.admin,
    ) as domain:
        founded = domain.founded
    if options.json:
        write_json(
            {
                "schema": SCHEMA,
                "url": masked(url),
                "store": founded.store,
                "county": founded.county.in_language(options.lang),
            }
        )
    else:
        tell(_CREATED.in_language(options.lang).format(masked(url), founded.county))
    return 0
