"""Name the known step sentences nearest to a step that nobody has defined."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Final, NamedTuple

from gherkin.dialect import Dialect
from pytest_bdd.steps import step_function_context_registry

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pytest_bdd.parser import Step

LIMIT: Final = 3
CUTOFF: Final = 0.5

_REGEX_GROUP: Final = re.compile(r"\(\?P<(\w+)>[^()]*\)")
_FORMAT_SPEC: Final = re.compile(r"\{(\w*)(?::[^{}]*)?\}")
_VARYING: Final = re.compile(r'\{[^{}]*\}|"[^"]*"|\d+')


class UnknownStepError(Exception):
    """A feature file uses a step that no step definition matches.

    The message is complete as it stands: file, line, step and suggestions.
    """


class Sentence(NamedTuple):
    """A known step as the author of a feature file would write it."""

    keyword: str
    text: str

    def __str__(self) -> str:
        """Return the sentence as one line of a feature file."""
        return f"{self.keyword} {self.text}"


def unknown_step(step: Step, *, language: str, path: str) -> UnknownStepError:
    """Return the error that tells what is unknown and what may have been meant."""
    nearest = nearest_sentences(step.name, known_sentences(language, step.type))
    hints = (
        ["  tarkoititko:", *(f"    {sentence}" for sentence in nearest)]
        if nearest
        else ["  mikään tunnettu askel ei ole lähellä tätä"]
    )
    what = f"{path}:{step.line_number}: tuntematon askel: {step.keyword} {step.name}"
    return UnknownStepError("\n".join([what, *hints]))


def known_sentences(language: str, any_type: str) -> set[Sentence]:
    """Return every registered step sentence with its keyword in `language`.

    A step defined for all keywords is shown with the keyword of `any_type`.
    """
    # pytest-bdd offers no list of its steps; this registry is the only place
    # that holds sentence and keyword together. It changes while read if a
    # definition is garbage-collected, hence the copy.
    return {
        Sentence(_keyword(language, context.type or any_type), readable(context.parser.name))
        for context in list(step_function_context_registry.values())
    }


def readable(pattern: str) -> str:
    """Return a step pattern with each placeholder reduced to its name.

    >>> readable("vuosi on {vuosi:d}")
    'vuosi on {vuosi}'
    """
    return _FORMAT_SPEC.sub(r"{\1}", _REGEX_GROUP.sub(r"{\1}", pattern))


def nearest_sentences(text: str, known: Iterable[Sentence]) -> list[Sentence]:
    """Return at most `LIMIT` sentences like `text`, the nearest first."""
    wanted = _fixed_part(text)
    scored = (
        (SequenceMatcher(None, wanted, _fixed_part(sentence.text)).ratio(), sentence)
        for sentence in known
    )
    close = [(score, sentence) for score, sentence in scored if score >= CUTOFF]
    return [sentence for _, sentence in sorted(close, key=lambda pair: (-pair[0], pair[1]))][:LIMIT]


def _fixed_part(text: str) -> str:
    # Values and placeholders never resemble each other, so neither is compared.
    return _VARYING.sub("", text).casefold()


def _keyword(language: str, step_type: str) -> str:
    dialect = Dialect.for_name(language)
    if dialect is None:
        return step_type
    keywords = {
        "given": dialect.given_keywords,
        "when": dialect.when_keywords,
        "then": dialect.then_keywords,
    }[step_type]
    return next(keyword.strip() for keyword in keywords if keyword != "* ")
