"""Which commands there are. Each runs in a module of its own, imported when it is called."""

from __future__ import annotations

import argparse
import sys
from importlib import import_module

from attrs import frozen

from roadmap_domain.cli.faults import FOREIGN
from roadmap_domain.cli.options import (
    ASKING,
    KNOWING,
    READING,
    WHO,
    WRITING,
    Group,
    Options,
)
from roadmap_domain.cli.parser import LISTED, Parser, sentence
from roadmap_domain.cli.problems import Misused, unknown_name
from roadmap_domain.kernel.texts import Language, Text


@frozen
class Command:
    """A command: what it does, what it takes, and the module whose `run` adds the rest and runs."""

    meaning: Text
    module: str
    takes: tuple[Group, ...] = ()


def _question(fi: str, sv: str, en: str) -> Command:
    return Command(Text(fi, sv, en), "asking", (ASKING, WHO, READING))


STORES = {
    "create": Command(
        Text("perusta tietovarasto", "grunda ett datalager", "found a store"),
        "creating",
        (WRITING,),
    ),
    "load": Command(
        Text(
            "lataa suunnitelmat taulukoista", "ladda planer från tabeller", "load plans from sheets"
        ),
        "loading",
        (WRITING,),
    ),
    "stores": Command(
        Text(
            "millaisia tietovarastoja on ja vastaako tämä",
            "vilka datalager som finns och om detta svarar",
            "which stores there are, and whether one answers",
        ),
        "stores",
    ),
    "health": Command(
        Text(
            "mikä tietovarastossa on vialla, jos mikään",
            "vad som är fel med datalagret, om något",
            "what is wrong with the store, if anything",
        ),
        "health",
    ),
    "copy": Command(
        Text(
            "kopioi loki toiseen tietovarastoon",
            "kopiera loggen till ett annat datalager",
            "copy the log to another store",
        ),
        "moving",
    ),
    "backup": Command(
        Text(
            "tee lokista varmuuskopio yhteen tiedostoon",
            "gör en säkerhetskopia av loggen i en fil",
            "back the log up to one file",
        ),
        "moving",
    ),
    "restore": Command(
        Text(
            "palauta loki varmuuskopiosta",
            "återställ loggen ur en säkerhetskopia",
            "restore the log from a backup",
        ),
        "moving",
    ),
}
PERSONS = {
    "keys": Command(
        Text(
            "henkilötietojen avaimet ja niiden varmuuskopiot",
            "personuppgifternas nycklar och deras säkerhetskopior",
            "the keys of personal data, and their backups",
        ),
        "keeping",
    ),
    "person": Command(
        Text(
            "kaikki, mitä henkilöstä on kirjattu, hänelle itselleen",
            "allt som antecknats om en person, för personen själv",
            "all that is held about a person, for that person",
        ),
        "persons",
        (WHO, READING),
    ),
}
AUDIT = {
    "audit": Command(
        Text(
            "tarkastuspisteet ja todisteet: lokiin ei ole koskettu",
            "kontrollpunkter och bevis: ingen har rört loggen",
            "checkpoints and proofs: the log was not touched",
        ),
        "auditing",
    ),
    "replay": Command(
        Text(
            "laske loki alusta, tapahtuma kerrallaan; tarkista näkymät",
            "räkna loggen från början, händelse för händelse; granska vyerna",
            "fold the log anew, event by event; check the views",
        ),
        "replaying",
    ),
}
DECISIONS = {
    "do": Command(
        Text(
            "tee päätös tai korjaus",
            "fatta ett beslut eller rätta",
            "make a decision or a correction",
        ),
        "doing",
        (WRITING,),
    ),
}
QUESTIONS = {
    "report": _question(
        "vuoden toimenpiteet ja arvio niistä",
        "årets åtgärder och bedömningen av dem",
        "a year's actions and how they turned out",
    ),
    "grid": _question("tiekartan aikajana", "färdplanens tidslinje", "the roadmap's grid"),
    "diff": _question(
        "mitä kahden päivän välillä muuttui",
        "vad som ändrades mellan två dagar",
        "what changed between two days",
    ),
    "hindsight": Command(
        Text(
            "mitä päivästä tiedettiin silloin ja mitä on opittu sen jälkeen",
            "vad man då visste om en dag, och vad man har lärt sig sedan",
            "what was known of a day then, and what was learned later",
        ),
        "asking",
        (KNOWING,),
    ),
    "why": Command(
        Text(
            "mistä vastauksen kohta on peräisin: tapahtumat, päätökset, todisteet",
            "var ett fält i ett svar kommer ifrån: händelser, beslut, bevis",
            "what a cell of an answer comes from: events, decisions, proofs",
        ),
        "explaining",
        (ASKING, WHO, READING),
    ),
    "trace": _question("toimenpiteen elinkaari", "en åtgärds hela väg", "the life of an action"),
    "history": _question(
        "kaikki, mitä tunnuksesta on kirjattu",
        "allt som har antecknats om en beteckning",
        "everything recorded about an id",
    ),
    "events": _question(
        "loki, tapahtuma rivillä (NDJSON)",
        "loggen, en händelse per rad (NDJSON)",
        "the log, an event a line (NDJSON)",
    ),
    "organisations": _question(
        "järjestöt ja mitä niistä tiedetään",
        "organisationerna och vad man vet om dem",
        "the organisations, and what is known of them",
    ),
    "loose-ends": _question(
        "mikä vuodesta jäi auki", "vad som blev öppet av ett år", "what a year left hanging"
    ),
    "indicators": _question(
        "ohjelman mittarit ja niiden arvot",
        "programmets indikatorer och deras värden",
        "a programme's indicators and their values",
    ),
    "gatherings": _question(
        "vuoden tilaisuudet tavoitteisiin nähden",
        "årets sammankomster i förhållande till målen",
        "a year's gatherings against their targets",
    ),
    "council": _question(
        "kuka neuvottelukunnassa istuu, kenen puolesta ja millä päätöksellä",
        "vem som sitter i delegationen, för vem och genom vilket beslut",
        "who sits on a council, for whom and by which decision",
    ),
    "find": _question("etsi sanamuotoa", "sök en ordalydelse", "find a wording"),
    "candidates": _question(
        "haun ilmoittautuneet ja valitut",
        "vilka som har anmält sig och valts",
        "who registered in a call, and who was selected",
    ),
    "grants": _question(
        "vuoden tai järjestön avustukset ja mitä niistä tuli",
        "ett års eller en organisations bidrag och vad som blev av dem",
        "the grants of a year or an organisation, and what became of them",
    ),
    "agreements": _question(
        "sopimukset ja sopimuspohjat: kenen kanssa, mistä alkaen, kuka vastaa",
        "avtal och avtalsmallar: med vem, från när, vem som ansvarar",
        "agreements and their templates: with whom, from when, who is responsible",
    ),
    "premises": _question(
        "tilat, niiden käytön periaatteet ja kenelle ne on luovutettu",
        "lokalerna, principerna för dem och vem de har lånats ut till",
        "the premises, the principles for them, and to whom they are lent",
    ),
    "charter": Command(
        Text(
            "tarkista ja näytä toimintasääntö",
            "granska och visa en stadga",
            "check and show a charter",
        ),
        "charters",
    ),
    "schema": Command(
        Text(
            "vastauksen tai tapahtuman JSON Schema",
            "JSON Schema för ett svar eller en händelse",
            "the JSON Schema of an answer or an event",
        ),
        "schemas",
    ),
}
SECTIONS = (
    (Text("Tietovarasto", "Datalagret", "Store"), STORES),
    (Text("Päätökset", "Beslut", "Decisions"), DECISIONS),
    (Text("Henkilötiedot", "Personuppgifter", "Personal data"), PERSONS),
    (Text("Tarkastus", "Granskning", "Audit"), AUDIT),
    (Text("Kysymykset", "Frågor", "Questions"), QUESTIONS),
)
COMMANDS = STORES | DECISIONS | PERSONS | AUDIT | QUESTIONS

_ABOUT = Text(
    "Hyvinvointialueen tiekartat: mitä luvattiin, mitä päätettiin ja miten kävi.",
    "Välfärdsområdets färdplaner: vad som lovades, vad som beslöts och hur det gick.",
    "The roadmaps of a wellbeing services county: promised, decided, and how it turned out.",
)
_VERSION = Text("näytä versio", "visa versionen", "show the version")
_MORE = Text("Komennon ohje", "Hjälp om ett kommando", "Help on a command")
_EXAMPLES = Text("Esimerkkejä", "Exempel", "Examples")
_EXAMPLE_LINES = """
  export ROADMAP_STORE=sqlite:///vake.db
  roadmap load examples/vake --create --county "Vantaa ja Kerava"
  roadmap report vake-tiekartta 2025
  roadmap grid vake-tiekartta --held-on 31.3.2023
  roadmap diff vake-tiekartta --from 31.3.2023 --to 30.4.2026 --kind milestone
  roadmap --actor koordinaattori-7 --role coordinator --corrects 2 --effective-on 31.12.2024 \\
      do assess 2024-1.1-1 --year 2024 --outcome toteutuu
  roadmap events | jq .name"""


def run(options: Options, argv: list[str]) -> int:
    """Run the command that `argv` names and answer its exit code.

    Raises:
        Problem: the command line cannot be understood, or what it asks for cannot be done.
    """
    parser = Parser("roadmap", options.lang, _about(options.lang), _examples(options.lang))
    parser.add_argument("name", metavar="COMMAND", help=LISTED.in_language(options.lang))
    parser.add_argument("rest", metavar="…", nargs=argparse.REMAINDER, help=argparse.SUPPRESS)
    parser.add_options(ASKING, READING, WRITING)
    parser.add_argument(
        "--version", action=_Version, nargs=0, help=_VERSION.in_language(options.lang)
    )
    parser.parse_args(argv, namespace=options)
    if options.name == "help":  # as many other programs have it
        return run(options, [*options.rest, "--help"])
    if options.name not in COMMANDS:
        raise unknown_name("roadmap", options.name, COMMANDS)
    command, prog = COMMANDS[options.name], f"roadmap {options.name}"
    taken = {option for group in command.takes for option in group.options}
    for group in (ASKING, READING, WRITING):
        for option in group.options:
            if option not in taken and option.name in vars(options):
                raise Misused(prog, FOREIGN.in_language(options.lang).format(option.flag))
    meaning = command.meaning.in_language(options.lang)
    parser = Parser(prog, options.lang, sentence(meaning))
    parser.add_options(*command.takes)
    code: int = import_module(f"roadmap_domain.cli.{command.module}").run(options, parser)
    return code


class _Version(argparse.Action):
    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from importlib.metadata import version  # noqa: PLC0415 # slow, and only for this

        sys.stdout.write(f"roadmap {version('roadmap-domain')}\n")
        parser.exit()


def _about(language: Language) -> str:
    lines = [_ABOUT.in_language(language)]
    for title, commands in SECTIONS:
        lines += ["", f"{title.in_language(language)}:"]
        lines += [
            f"  {name:<14}{command.meaning.in_language(language)}"
            for name, command in commands.items()
        ]
    return "\n".join(lines)


def _examples(language: Language) -> str:
    more = f"{_MORE.in_language(language)}: roadmap COMMAND --help, roadmap do DECISION --help"
    return f"{_EXAMPLES.in_language(language)}:{_EXAMPLE_LINES}\n\n{more}"
