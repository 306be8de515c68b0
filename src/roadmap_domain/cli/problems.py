"""What can be wrong with a command line."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from typing import ClassVar, Self

from roadmap_domain.kernel.rules import Problem
from roadmap_domain.kernel.texts import Language, Text


class Misused(Problem):
    """The command line is not one that the command understands."""

    code: ClassVar = "cli.misused"
    fi: ClassVar = "{reason} (ohje: {command} --help)"
    sv: ClassVar = "{reason} (hjälp: {command} --help)"
    en: ClassVar = "{reason} (help: {command} --help)"
    command: str
    reason: str


class UnknownName(Problem):
    """There is no command, decision or question of that name."""

    code: ClassVar = "cli.unknown-name"
    fi: ClassVar = "Nimeä {name} ei tunneta (ohje: {command} --help)"
    sv: ClassVar = "Namnet {name} är okänt (hjälp: {command} --help)"
    en: ClassVar = "There is no {name} (help: {command} --help)"
    command: str
    name: str


class MisspeltName(UnknownName):
    """There is none of that name, but of a similar one."""

    code: ClassVar = "cli.misspelt-name"
    fi: ClassVar = "Nimeä {name} ei tunneta. Tarkoititko {nearest}?"
    sv: ClassVar = "Namnet {name} är okänt. Menade du {nearest}?"
    en: ClassVar = "There is no {name}. Did you mean {nearest}?"
    command: str
    name: str
    nearest: str


def unknown_name(
    command: str, name: str, known: Iterable[str], *, most: int = 1, cutoff: float = 0.5
) -> UnknownName:
    """The problem that `name` is none of the known ones, with the nearest of those."""
    from difflib import get_close_matches  # noqa: PLC0415 # needed for this error only

    nearest = ", ".join(get_close_matches(name, list(known), n=most, cutoff=cutoff))
    return MisspeltName(command, name, nearest) if nearest else UnknownName(command, name)


class StoreNotGiven(Problem):
    """No store was named, neither by an option nor by the environment."""

    code: ClassVar = "cli.store-not-given"
    fi: ClassVar = (
        "Kerro tietovarasto: --store sqlite:///polku, tai ympäristömuuttuja ROADMAP_STORE."
    )
    sv: ClassVar = "Ange datalagret: --store sqlite:///sökväg, eller miljövariabeln ROADMAP_STORE."
    en: ClassVar = (
        "Name the store: --store sqlite:///path, or the environment variable ROADMAP_STORE."
    )


class KeyNotNamed(StoreNotGiven):
    """A key has the name of a log or one of its own, and neither was given."""

    code: ClassVar = "cli.key-not-named"
    fi: ClassVar = (
        "Kerro avaimen nimi: --name NIMI. Lokin oman nimen se saa, kun kerrot tietovaraston: "
        "--store sqlite:///polku, tai ympäristömuuttuja ROADMAP_STORE."
    )
    sv: ClassVar = (
        "Ange nyckelns namn: --name NAMN. Loggens eget namn får den när du anger datalagret: "
        "--store sqlite:///sökväg, eller miljövariabeln ROADMAP_STORE."
    )
    en: ClassVar = (
        "Name the key: --name NAME. It gets the log's own name where you name the store: "
        "--store sqlite:///path, or the environment variable ROADMAP_STORE."
    )


class LogLevelIsUnknown(Problem):
    """The environment asks for a log at a level that there is not."""

    code: ClassVar = "cli.log-level"
    fi: ClassVar = "Ympäristömuuttuja ROADMAP_LOG: ”{level}” ei kelpaa, odotettiin: {known}."
    sv: ClassVar = "Miljövariabeln ROADMAP_LOG: ”{level}” duger inte, väntades: {known}."
    en: ClassVar = "The variable ROADMAP_LOG: “{level}” will not do, expected: {known}."
    level: str
    known: str


class OutputNotWritten(Problem):
    """There is no room for what a command says: the disk that the output goes to is full."""

    code: ClassVar = "cli.output-not-written"
    fi: ClassVar = "Tulostetta ei voitu kirjoittaa: {reason}. Minkä komento kirjasi, se pysyy."
    sv: ClassVar = "Utskriften kunde inte skrivas: {reason}. Det som antecknades består."
    en: ClassVar = "The output could not be written: {reason}. What was recorded stays."
    reason: Text


class Unexpected(Problem):
    """Something that nobody foresaw: a fault of the machine or of the program."""

    code: ClassVar = "cli.unexpected"
    fi: ClassVar = "Odottamaton virhe: {what}. Kokonaan sen näyttää --traceback."
    sv: ClassVar = "Oväntat fel: {what}. Helt visas det med --traceback."
    en: ClassVar = "Unexpected error: {what}. --traceback shows all of it."
    what: str

    @classmethod
    def of(cls, error: Exception) -> Self:
        """The problem that an exception is to a person."""
        return cls(" ".join(f"{type(error).__name__}: {error}".split()))


def refuse(problem: Problem, language: Language) -> None:
    """Say what is wrong, to stderr."""
    for number, line in enumerate(problem.message(language).splitlines()):
        sys.stderr.write(f"{line}\n" if number else f"roadmap: {line}\n")
