"""`roadmap stores`: which kinds of stores there are, what they need, and whether one answers."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import closing

from roadmap_domain.cli.options import Options
from roadmap_domain.cli.parser import Parser
from roadmap_domain.cli.session import print_layout, tell, write_json
from roadmap_domain.cli.values import URL
from roadmap_domain.kernel.texts import Text
from roadmap_domain.reports.layout import Part, Table
from roadmap_domain.storage import open_store
from roadmap_domain.storage.kinds import StoreKind, store_kinds
from roadmap_domain.storage.problems import StoreProblem, masked

SCHEMA = "roadmap.stores/1"
_URLS = Text(
    "osoitteita, joista kokeillaan, vastaavatko ne",
    "adresser som prövas: svarar de?",
    "addresses that are tried: do they answer?",
)
_KIND = Text("Osoite", "Adress", "Address")
_INSTALLED = Text("Asennettu", "Installerat", "Installed")
_NEEDS = Text("Tarvitsee", "Behöver", "Needs")
_FROM = Text("Paketti", "Paket", "Package")
_YES, _NO = Text("kyllä", "ja", "yes"), Text("ei", "nej", "no")
_SERVER = Text("palvelin {}", "servern {}", "a server: {}")
_ANSWERS = Text("{} vastaa.", "{} svarar.", "{} answers.")


def run(options: Options, parser: Parser) -> int:
    """Tell of the stores, and try those that are named; 1 where one does not answer."""
    parser.add_argument(
        "urls",
        metavar="URL",
        nargs="*",
        type=URL.reader(options.lang),
        help=_URLS.in_language(options.lang),
    )
    parser.parse_args(options.rest, namespace=options)
    own = options.store or os.environ.get("ROADMAP_STORE")
    kinds = store_kinds()
    tried = {url: _problem_of(url) for url in [*([own] if own else []), *options.urls]}
    if options.json:
        write_json(
            {
                "schema": SCHEMA,
                "kinds": [
                    {
                        "scheme": it.scheme,
                        "package": it.package,
                        "installed": it.installed,
                        "extra": it.extra,
                        "server": it.server,
                    }
                    for it in kinds
                ],
                "tried": [
                    {
                        "url": masked(url),
                        "answers": problem is None,
                        "code": problem and problem.code,
                        "problem": problem and problem.message(options.lang),
                    }
                    for url, problem in tried.items()
                ],
            }
        )
    else:
        print_layout(_layout(kinds, options))
        for url, problem in tried.items():
            answers = _ANSWERS.in_language(options.lang).format(masked(url))
            tell(answers if problem is None else problem.message(options.lang))
    return int(any(tried.values()))


def _problem_of(url: str) -> StoreProblem | None:
    """Why a store does not answer, if it does not."""
    try:
        with closing(open_store(url)):
            return None
    except StoreProblem as problem:
        return problem


def _layout(kinds: list[StoreKind], options: Options) -> Iterator[Part]:
    language = options.lang
    titles = (_KIND, _INSTALLED, _NEEDS, _FROM)
    table = Table([title.in_language(language) for title in titles])
    for it in kinds:
        needs = [f"roadmap-domain[{it.extra}]"] if it.extra else []
        needs += [_SERVER.in_language(language).format(it.server)] if it.server else []
        installed = (_YES if it.installed else _NO).in_language(language)
        table.add(f"{it.scheme}:", installed, ", ".join(needs) or "–", it.package)
    yield table
