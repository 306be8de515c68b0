"""Charters in TOML files: read whole or refused whole, with every fault and its place."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, ClassVar

from attrs import frozen

from roadmap_domain.domain.councils.charter import Charter, Criterion, faults
from roadmap_domain.interop.charters.keys import CHARTER, CRITERION_ABOUT
from roadmap_domain.interop.charters.kinds import Faulty, a_string, a_text
from roadmap_domain.interop.telling import filled, in_every
from roadmap_domain.kernel.reasons import reason
from roadmap_domain.kernel.rules import Language, Problem
from roadmap_domain.kernel.texts import Text

MAX_BYTES = 1024 * 1024
"""More than any charter; what is larger is not one."""


@frozen
class CharterFault:
    """What is wrong: with a key, or with the whole charter."""

    key: str
    message: Text

    def in_language(self, language: Language) -> str:
        """The fault with its key."""
        said = self.message.in_language(language)
        return f"{self.key}: {said}" if self.key else said


class CharterRefused(Problem):
    """A file is no charter by which a council can work."""

    code: ClassVar = "charter.refused"
    fi: ClassVar = "Toimintasääntö ei kelpaa: {file}"
    sv: ClassVar = "Stadgan duger inte: {file}"
    en: ClassVar = "The charter will not do: {file}"
    file: str
    faults: tuple[CharterFault, ...]

    def message(self, language: Language = "fi") -> str:
        """Which file it is, and its faults, one a line."""
        lines = [super().message(language)]
        return "\n".join([*lines, *(fault.in_language(language) for fault in self.faults)])


class CharterUnreadable(Problem):
    """There is no such file, or it is no text."""

    code: ClassVar = "charter.unreadable"
    fi: ClassVar = "Tiedostoa {file} ei voi lukea: {why}"
    sv: ClassVar = "Filen {file} kan inte läsas: {why}"
    en: ClassVar = "The file {file} cannot be read: {why}"
    file: str
    why: Text


def read_charter(path: Path) -> Charter:
    """The charter in a file.

    Raises:
        CharterUnreadable: there is no such file, or it is no text in UTF-8.
        CharterRefused: the text is no charter by which a council can work; with every fault.
    """
    try:
        if path.stat().st_size > MAX_BYTES:
            raise CharterUnreadable(str(path), filled(_TOO_LARGE, size=MAX_BYTES // 2**20))
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise CharterUnreadable(str(path), reason(error.strerror or str(error))) from error
    except UnicodeDecodeError as error:
        raise CharterUnreadable(str(path), _NOT_UTF8) from error
    return charter_of(parsed(text, path.name), path.name)


def parse_criterion(written: str) -> Criterion:
    """A criterion in one line, `code:organisation:what it asks`; raises `ValueError`."""
    code, about, title = (part.strip() for part in written.split(":", 2))
    return Criterion(a_string(code), a_text(title), CRITERION_ABOUT(about))


def parsed(text: str, file: str) -> dict[str, Any]:
    """The tables of a TOML text; raises `CharterRefused`."""
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise CharterRefused(file, (CharterFault("", filled(_NOT_TOML, why=error)),)) from error


def charter_of(tables: Mapping[str, Any], file: str) -> Charter:
    """The charter that some tables say; raises `CharterRefused`."""
    try:
        charter: Charter = CHARTER(tables)
    except Faulty as fault:
        wrong = tuple(CharterFault(key, message) for key, message in fault.faults)
        raise CharterRefused(file, wrong) from None
    broken = tuple(CharterFault("", in_every(rule.message)) for rule in faults(charter))
    if broken:
        raise CharterRefused(file, broken)
    return charter


_TOO_LARGE = Text(
    "tiedosto on yli {size} Mt", "filen är över {size} MB", "the file is larger than {size} MB"
)
_NOT_UTF8 = Text(
    "merkistö ei ole UTF-8", "teckenkodningen är inte UTF-8", "the encoding is not UTF-8"
)
_NOT_TOML = Text(
    "ei ole TOML-tiedosto ({why})", "är ingen TOML-fil ({why})", "is no TOML file ({why})"
)
