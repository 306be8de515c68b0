"""What an event says, in one sentence for people."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from string import Formatter
from typing import Any, Final, cast

import attrs

from roadmap_domain.domain.councils.charter import Criterion
from roadmap_domain.domain.indicators.events import Unit
from roadmap_domain.domain.reviews.events import Score
from roadmap_domain.kernel.dates import FuzzyDate, Recurrence
from roadmap_domain.kernel.money import Money
from roadmap_domain.kernel.periods import Period
from roadmap_domain.kernel.personal import Personal
from roadmap_domain.kernel.texts import Language, Text
from roadmap_domain.kernel.values import Count, Quantity
from roadmap_domain.views.measures import unit_in_words
from roadmap_domain.views.sentences import SENTENCES
from roadmap_domain.views.words import (
    count_in_words,
    label_in_words,
    personal_in_words,
    quantity_in_words,
    recurrence_in_words,
    score_in_words,
    yes_or_no,
)

_PART = re.compile(r"\[([^]]*)\]")


def summary(event: object, language: Language, scale: Mapping[str, Text] | None = None) -> str:
    """What `event` says, in one sentence.

    An outcome is called by its label on the `scale`, or else by its code.

    Raises:
        TypeError: there is no sentence for events of this class.
    """
    template = SENTENCES.get(type(event))
    if template is None:
        raise TypeError(f"no summary of {type(event).__name__}")
    fields: dict[str, Any] = attrs.asdict(cast("Any", event), recurse=False)
    sentence = _PART.sub(
        lambda part: part[1] if _has_all(part[1], fields) else "", template.in_language(language)
    )
    return _Sentence(language, scale or {}).vformat(sentence, (), fields)


def _has_all(part: str, fields: Mapping[str, object]) -> bool:
    """Whether every field of an optional part has something to say."""
    return all(
        (value := fields[name.partition(".")[0]]) not in (None, ())
        and not (how == "if" and not value)
        for _, name, how, _ in Formatter().parse(part)
        if name
    )


class _Sentence(Formatter):
    """Writes the fields of an event in one language."""

    def __init__(self, language: Language, scale: Mapping[str, Text]) -> None:
        self._language: Language = language
        self._scale = scale

    def format_field(self, value: object, format_spec: str) -> str:
        if format_spec == "if":
            return ""
        if isinstance(value, tuple):
            values = cast("tuple[object, ...]", value)
            texts = any(isinstance(one, Text) for one in values)
            joint = " > " if format_spec == "path" else "; " if texts else ", "
            return joint.join(self.format_field(one, format_spec) for one in values)
        if format_spec in {"label", "path"}:
            return label_in_words(str(value), self._language)
        if format_spec == "outcome":
            value = self._scale.get(str(value), value)
        in_words = _IN_WORDS.get(type(value))
        words = in_words(value, self._language) if in_words else str(value)
        return f"{words}." if format_spec == "." and words[-1] not in ".!?…" else words


def leaf_in_words(value: object, language: Language) -> str | None:
    """A single value in words; `None` for one that is made of others."""
    in_words = _IN_WORDS.get(type(value))
    if in_words is not None:
        return in_words(value, language)
    return None if attrs.has(type(value)) else str(value)


def _text_in_words(text: Text, language: Language) -> str:
    return " ".join(text.in_language(language).split())


_IN_WORDS: Final[Mapping[type[object], Callable[[Any, Language], str]]] = {
    Text: _text_in_words,
    bool: yes_or_no,
    FuzzyDate: FuzzyDate.in_language,
    Recurrence: recurrence_in_words,
    Criterion: lambda criterion, language: criterion.title.in_language(language),
    Money: Money.in_language,
    Personal: personal_in_words,
    Count: count_in_words,
    Score: score_in_words,
    Period: Period.in_language,
    Quantity: quantity_in_words,
    Unit: unit_in_words,
}
