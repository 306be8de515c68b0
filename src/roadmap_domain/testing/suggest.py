"""Name the known step sentences nearest to a step that nobody has defined."""

from __future__ import annotations

import re
from collections import Counter
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Final, NamedTuple

from gherkin.dialect import Dialect
from pytest_bdd.steps import step_function_context_registry

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pytest_bdd.parser import Step

LIMIT: Final = 3
CUTOFF: Final = 0.5
LIKELY: Final = ("when", "then", "given")
"""The types of steps, the likeliest to be meant first."""

_REGEX_GROUP: Final = re.compile(r"\(\?P<(\w+)>[^()]*\)")
_FORMAT_SPEC: Final = re.compile(r"\{(\w*)(?::[^{}]*)?\}")
_OPTIONAL: Final = re.compile(r"\[.*\]")
_VARYING: Final = re.compile(r'\{[^{}]*\}|"[^"]*"|\d+')
_WORD: Final = re.compile(r"[^\W\d_]+")


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


def known_sentences(language: str, asked: str) -> set[Sentence]:
    """Return every registered step sentence with its keyword in `language`.

    A step of several types is shown with the type that was `asked` for, if it is one of them.
    """
    from roadmap_domain.testing.steps.sentence import Sentence as Own  # noqa: PLC0415 # for errors

    types: dict[tuple[str, bool], set[str]] = {}
    # pytest-bdd offers no list of its steps; this registry is the only place
    # that holds sentence and keyword together. It changes while read if a
    # definition is garbage-collected, hence the copy.
    for context in list(step_function_context_registry.values()):
        sentence = (readable(context.parser.name), isinstance(context.parser, Own))
        types.setdefault(sentence, set()).add(context.type or asked)
    return {
        _sentence(text, language, next(it for it in (asked, *LIKELY) if it in of), own=own)
        for (text, own), of in types.items()
    }


def _sentence(text: str, language: str, step_type: str, *, own: bool) -> Sentence:
    # The package's own sentences are written as clauses.
    joint = "että " if own and (language, step_type) == ("fi", "given") else ""
    return Sentence(_keyword(language, step_type), f"{joint}{text}")


def readable(pattern: str) -> str:
    """Return a step pattern with each placeholder reduced to its name.

    >>> readable("vuosi on {vuosi:d}")
    'vuosi on {vuosi}'
    """
    return _FORMAT_SPEC.sub(r"{\1}", _REGEX_GROUP.sub(r"{\1}", pattern))


def nearest_sentences(text: str, known: Iterable[Sentence]) -> list[Sentence]:
    """Return at most `LIMIT` sentences like `text`, the nearest first.

    Sentences are alike in their letters, or in words: a word that few sentences have tells most.
    """
    wanted = _fixed_part(text)
    fixed = {sentence: _fixed_part(sentence.text) for sentence in known}
    how_many = Counter(word for part in fixed.values() for word in _words(part))
    wanted_words = _words(wanted)
    scored = []
    for sentence, part in fixed.items():
        alike = SequenceMatcher(None, wanted, part).ratio()
        shared = wanted_words & _words(part)
        telling = sum(1 / how_many[word] for word in shared) / (len(wanted_words) or 1)
        if alike >= CUTOFF or telling >= CUTOFF:
            scored.append((alike + telling, sentence))
    return [it for _, it in sorted(scored, key=lambda pair: (-pair[0], pair[1]))][:LIMIT]


def _fixed_part(text: str) -> str:
    # Values and placeholders never resemble each other, so neither is compared.
    return _VARYING.sub("", _OPTIONAL.sub("", text.removeprefix("että "))).casefold()


def _words(text: str) -> set[str]:
    return set(_WORD.findall(text))


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
