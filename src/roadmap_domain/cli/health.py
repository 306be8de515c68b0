"""`roadmap health`: whether the store can be worked with."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from roadmap_domain.application.health import Check, Fact, Health, Name, State, health_of
from roadmap_domain.application.time import utc_now
from roadmap_domain.cli.options import Options
from roadmap_domain.cli.parser import Parser
from roadmap_domain.cli.session import keys_url, store_url, tell, write_json
from roadmap_domain.kernel.texts import Language, Text

NO = 1
_NAMES: dict[Name, Text] = {
    "store": Text("tietovarasto", "datalagret", "store"),
    "writable": Text("kirjoittaminen", "skrivning", "writing"),
    "clock": Text("kello", "klockan", "clock"),
    "space": Text("levytila", "skivutrymme", "disk space"),
    "replication": Text("kahdennus", "replikering", "replication"),
    "keys": Text("avaimet", "nycklarna", "keys"),
}
_STATES: dict[State, Text] = {
    "ok": Text("kunnossa", "i ordning", "in order"),
    "warning": Text("huomaa", "obs", "notice"),
    "failed": Text("VIKA", "FEL", "FAULT"),
}
_FACTS: dict[str, Text] = {
    "store": Text("tunnus {}", "beteckning {}", "id {}"),
    "format": Text("muoto {}", "format {}", "format {}"),
    "behind_log": Text("{} s lokista jäljessä", "{} s efter loggen", "{} s behind the log"),
    "server_ahead": Text(
        "palvelimen kello {} s edellä", "serverns klocka {} s före", "the server's clock {} s ahead"
    ),
    "free": Text("vapaana {} Mt", "ledigt {} MB", "{} MB free"),
    "size": Text("tietovarasto {} Mt", "datalagret {} MB", "the store {} MB"),
    "lag": Text("varapalvelin {} s jäljessä", "reservservern {} s efter", "standby {} s behind"),
    "standbys": Text("varapalvelimia {}", "reservservrar {}", "standbys {}"),
    "pending": Text("tuhottavia avaimia {}", "nycklar att förstöra {}", "keys to be destroyed {}"),
}
_SWITCHES: dict[tuple[str, bool], Text] = {
    ("waits", True): Text(
        "kirjaus odottaa varapalvelinta",
        "det som antecknas väntar på en reservserver",
        "what is recorded waits for a standby",
    ),
    ("given", False): Text("ei annettu", "inte givna", "not given"),
}
_MEGABYTE = 1024 * 1024


def run(options: Options, parser: Parser) -> int:
    """Tell what is wrong; 1 if something is."""
    parser.parse_args(options.rest, namespace=options)
    health = health_of(store_url(options), keys_url(options), options.lang, utc_now)
    if options.json:
        write_json(attrs.asdict(health))
    else:
        for line in _lines(health, options.lang):
            tell(line)
    return 0 if health.passed else NO


def _lines(health: Health, language: Language) -> Iterator[str]:
    for check in health.checks:
        name, state = _NAMES[check.name], _STATES[check.state]
        line = f"{name.in_language(language)}: {state.in_language(language)}"
        facts = "; ".join(_facts(check, language))
        if check.message:
            yield f"{line}: {check.message}"
        else:
            yield f"{line} ({facts})" if facts else line


def _facts(check: Check, language: Language) -> Iterator[str]:
    for fact, value in check.facts.items():
        if isinstance(value, bool):
            if text := _SWITCHES.get((fact, value)):
                yield text.in_language(language)
        elif value is not None:
            yield _FACTS[fact].in_language(language).format(_shown(fact, value))


def _shown(fact: str, value: Fact) -> Fact:
    return value // _MEGABYTE if isinstance(value, int) and fact in {"free", "size"} else value
