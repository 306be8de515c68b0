"""What the fields of states are called: as the cells of answers, or by the glossary."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_domain.kernel.texts import Language, Text
from roadmap_domain.reports.terms import TERMS
from roadmap_domain.views.field_words import FIELDS


def in_words(kind: str, path: str, language: Language) -> str:
    """A path in the state of an aggregate as people say it: "arvioita 2024".

    What is no field is an id, a year or a number, and stays as it is.
    """
    if not path:
        return TERMS[kind].word.in_language(language)
    return " ".join(_words(path, language))


def _words(path: str, language: Language) -> Iterator[str]:
    for part in path.split("."):
        word = FIELDS.get(part) or _term(part)
        yield word.in_language(language) if word else part


def _term(part: str) -> Text | None:
    code = part.replace("_", "-")
    term = TERMS.get(code) or TERMS.get(code.removesuffix("s"))
    return term.word if term else None
