"""The parser that commands give their arguments to."""

from __future__ import annotations

import argparse
import re
from collections.abc import Sequence
from functools import partial
from itertools import pairwise
from typing import NoReturn

from roadmap_domain.cli.faults import in_words
from roadmap_domain.cli.options import COMMON, Group, Options
from roadmap_domain.cli.problems import Misused
from roadmap_domain.kernel.texts import Language, Text

LANGUAGES: tuple[Language, ...] = ("fi", "sv", "en")
_UNPLACED = re.compile(r"(?<=^unrecognized arguments: ).*", re.DOTALL)

LISTED = Text("jokin yllä luetelluista", "något av de ovanstående", "one of those above")
_LANG = Text("kieli", "språk", "the language")
_HELP = Text("näytä tämä ohje", "visa denna hjälp", "show this help")
_USAGE = Text("Käyttö: ", "Användning: ", "Usage: ")
_OPTIONS = Text("Valinnat", "Val", "Options")
_ARGUMENTS = Text("Argumentit", "Argument", "Arguments")


class Parser(argparse.ArgumentParser):
    """A parser of one command's arguments; what it refuses is `Misused`.

    A `discreet` one does not repeat what it has no place for: it may be a part of a name.
    """

    discreet = False

    def __init__(self, prog: str, language: Language, about: str, examples: str = "") -> None:
        super().__init__(
            prog=prog,
            description=about,
            epilog=examples,
            # Each argument is tried on a formatter, which would ask for the terminal's width.
            formatter_class=partial(argparse.HelpFormatter, width=80),
            add_help=False,
            allow_abbrev=False,
        )
        self.language: Language = language
        self._positionals.title = _ARGUMENTS.in_language(language)
        self._optionals.title = _OPTIONS.in_language(language)

    def add_options(self, *groups: Group) -> None:
        """Take the options of some groups, and those that every command takes."""
        for group in groups:
            self._add_group(group)
        common = self._add_group(COMMON)
        common.add_argument("--lang", choices=LANGUAGES, help=_LANG.in_language(self.language))
        common.add_argument("-h", "--help", action="help", help=_HELP.in_language(self.language))

    def format_help(self) -> str:
        """The help, whose usage has the command's own arguments only."""
        formatter = argparse.RawDescriptionHelpFormatter(self.prog)
        own = [action for action in self._actions if not hasattr(Options, action.dest)]
        formatter.add_usage(self.usage, own, (), _USAGE.in_language(self.language))
        formatter.add_text(self.description)
        for group in self._action_groups:
            formatter.start_section(group.title)
            formatter.add_arguments(group._group_actions)  # noqa: SLF001 # as argparse's own does
            formatter.end_section()
        formatter.add_text(self.epilog)
        return formatter.format_help()

    def error(self, message: str) -> NoReturn:
        """Refuse the command line."""
        if self.discreet:
            message = _UNPLACED.sub("…", message)
        raise Misused(self.prog, in_words(message, self.language))

    def _add_group(self, group: Group) -> argparse._ArgumentGroup:
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
        return within


def sentence(meaning: str) -> str:
    """What something does, as a sentence of a description."""
    return f"{meaning[0].upper()}{meaning[1:]}."


def language_of(argv: Sequence[str]) -> Language:
    """The language that is asked for anywhere on the command line, for help and errors as well."""
    asked = {word.removeprefix("--lang=") for word in argv if word.startswith("--lang=")}
    asked |= {word for flag, word in pairwise(argv) if flag == "--lang"}
    for language in LANGUAGES:
        if asked.issuperset({language}):
            return language
    return "fi"
