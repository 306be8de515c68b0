"""The options that commands share, and the parser that they are given to."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import date, datetime
from typing import NoReturn, get_args

from attrs import frozen

from roadmap_domain.cli.problems import Misused
from roadmap_domain.cli.values import BASIS, COUNTING_NUMBER, DATE, DAY, ID, MOMENT, URL, Form
from roadmap_domain.kernel.basis import Basis
from roadmap_domain.kernel.dates import FuzzyDate
from roadmap_domain.kernel.texts import Language, Text


class Options(argparse.Namespace):
    """What was given besides a command's own arguments; `vars` has only what was given."""

    name: str
    rest: list[str]
    lang: Language = "fi"
    store: str | None = None
    json: bool = False
    traceback: bool = False
    held_on: date | None = None
    known_on: date | datetime | None = None
    actor: str | None = None
    role: str | None = None
    basis: Basis | None = None
    effective_on: FuzzyDate | None = None
    corrects: int | None = None
    command: str | None = None


@frozen
class Option:
    """An option; a flag has no form."""

    flag: str
    form: Form | None
    meaning: Text

    @property
    def name(self) -> str:
        """The name of its value in `Options`."""
        return self.flag.removeprefix("--").replace("-", "_")


@frozen
class Group:
    """Options that belong together."""

    title: Text
    options: tuple[Option, ...]


COMMON = Group(
    Text("Kaikille komennoille", "För alla kommandon", "For every command"),
    (
        Option("--store", URL, Text("tietovarasto", "datalagret", "the store")),
        Option("--json", None, Text("vastaus JSONina", "svaret som JSON", "answer in JSON")),
        Option(
            "--traceback",
            None,
            Text(
                "näytä odottamaton virhe kokonaan", "visa oväntade fel helt", "show all of an error"
            ),
        ),
    ),
)
ASKING = Group(
    Text("Kysymyksille", "För frågor", "For questions"),
    (
        Option(
            "--held-on",
            DAY,
            Text("minkä päivän tilanne", "vilken dags läge", "the day whose state is asked about"),
        ),
        Option(
            "--known-on",
            MOMENT,
            Text("milloin tunnetuin tiedoin", "med vad man då visste", "as it was known then"),
        ),
    ),
)
WRITING = Group(
    Text("Kirjaaville komennoille", "För kommandon som antecknar", "For commands that record"),
    (
        Option(
            "--actor",
            ID,
            Text("kuka päättää; ei nimeä", "vem beslutar; inget namn", "who decides; not a name"),
        ),
        Option("--role", ID, Text("missä roolissa", "i vilken roll", "in which role")),
        Option("--basis", BASIS, Text("mihin nojaten", "på vilken grund", "resting on what")),
        Option(
            "--effective-on",
            DATE,
            Text(
                "mistä alkaen (oletus tänään)", "från när (annars i dag)", "from when (else today)"
            ),
        ),
        Option(
            "--corrects",
            COUNTING_NUMBER,
            Text(
                "korjattava tapahtuma: sen versio tunnuksensa historiassa",
                "händelsen som rättas: dess version i historiken",
                "the event to correct: its version in the id's history",
            ),
        ),
        Option(
            "--command",
            ID,
            Text(
                "oma tunnus: kahdesti lähetettynäkin yksi komento",
                "egen beteckning: två gånger sänt är ett kommando",
                "an id of your own: sent twice, it is one command",
            ),
        ),
    ),
)

_LANG_HELP = Text("kieli: fi, sv tai en", "språk: fi, sv eller en", "the language: fi, sv or en")
_HELP = Text("näytä tämä ohje", "visa denna hjälp", "show this help")
_USAGE = Text("Käyttö: ", "Användning: ", "Usage: ")
_ARGUMENTS = Text("Argumentit", "Argument", "Arguments")


class _Formatter(argparse.RawDescriptionHelpFormatter):
    language: Language = "fi"

    def add_usage(
        self,
        usage: str | None,
        actions: object,
        groups: object,
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, prefix or _USAGE.in_language(self.language))  # type: ignore[arg-type] # passed on as they come


class Parser(argparse.ArgumentParser):
    """A parser of one command's arguments; what it refuses is `Misused`."""

    def __init__(self, prog: str, language: Language, about: str = "", examples: str = "") -> None:
        formatter = type("_", (_Formatter,), {"language": language})
        super().__init__(
            prog=prog,
            description=about,
            epilog=examples,
            formatter_class=formatter,
            add_help=False,
            allow_abbrev=False,
        )
        self.language = language
        self._positionals.title = _ARGUMENTS.in_language(language)

    def add_options(self, *groups: Group) -> None:
        """Take the options of some groups, and those that every command takes."""
        for group in (*groups, COMMON):
            within = self.add_argument_group(group.title.in_language(self.language))
            for option in group.options:
                meaning = option.meaning.in_language(self.language)
                if option.form is None:
                    within.add_argument(option.flag, action="store_true", help=meaning)
                else:
                    within.add_argument(
                        option.flag,
                        type=option.form.reader(self.language),
                        metavar=option.form.metavar,
                        help=option.form.help(self.language, meaning),
                    )
        within.add_argument(
            "--lang", choices=get_args(Language), help=_LANG_HELP.in_language(self.language)
        )
        within.add_argument("-h", "--help", action="help", help=_HELP.in_language(self.language))

    def error(self, message: str) -> NoReturn:
        """Refuse the command line."""
        raise Misused(self.prog, message)


def language_of(argv: Sequence[str]) -> Language:
    """The language that is asked for anywhere on the command line, for help and errors as well."""
    for before, after in zip(("", *argv), (*argv, ""), strict=True):
        wanted = before if before.startswith("--lang=") else f"{before}={after}"
        for language in get_args(Language):
            if wanted == f"--lang={language}":
                return language  # type: ignore[no-any-return] # it is one of them
    return "fi"
