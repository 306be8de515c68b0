"""What argparse says is wrong with a command line, in the languages of people.

It has the words of no other language than English and no place to give it any, but the whole
message: that is read here, and left as it is where a newer Python should say something else.
"""

from __future__ import annotations

import re
from typing import Final

from roadmap_domain.kernel.texts import Language, Text

FOREIGN: Final = Text(
    "{0} ei kuulu tälle komennolle",
    "{0} hör inte till detta kommando",
    "{0} does not belong to this command",
)
_OPTION: Final = Text("valinta", "valet", "option")
_ARGUMENT: Final = Text("argumentti", "argumentet", "argument")
_WHERE: Final = re.compile(r"argument (?P<where>(?P<dash>-?).*?): (?P<fault>.*)", re.DOTALL)
_FAULTS: Final = (
    (
        r"the following arguments are required: (.+?)(?:, …)?",
        Text("puuttuu: {0}", "det saknas: {0}", "missing: {0}"),
    ),
    (r"unrecognized arguments: (.+)", FOREIGN),
    (
        r"expected one argument",
        Text("arvo puuttuu", "värdet saknas", "the value is missing"),
    ),
    (
        r"ignored explicit argument (.+)",
        Text(
            "arvoa ei anneta, mutta annettiin ”{0}”",
            "inget värde ges, men ”{0}” gavs",
            "takes no value, but was given “{0}”",
        ),
    ),
    (
        r"invalid choice: (.+) \(choose from (.+)\)",
        Text(
            "”{0}” ei kelpaa, odotettiin jotakin näistä: {1}",
            "”{0}” duger inte, något av följande väntades: {1}",
            "“{0}” will not do, expected one of these: {1}",
        ),
    ),
)


def in_words(message: str, language: Language) -> str:
    """A message of argparse in a language."""
    if found := _WHERE.fullmatch(message):
        what = (_OPTION if found["dash"] else _ARGUMENT).in_language(language)
        return f"{what} {found['where']}: {_fault(found['fault'], language)}"
    return _fault(message, language)


def _fault(message: str, language: Language) -> str:
    for pattern, text in _FAULTS:
        if found := re.fullmatch(pattern, message, re.DOTALL):
            # Python 3.11 puts the words to choose from in quotes, too; later ones do not.
            values = (value.replace("', '", ", ").strip("'\"") for value in found.groups())
            return text.in_language(language).format(*values)
    return message
