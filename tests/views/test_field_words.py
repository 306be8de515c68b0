"""Every field that people may meet has a word, in three languages."""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args, get_type_hints, is_typeddict

import attrs
import pytest

from roadmap_domain.kernel.dates import FuzzyDate
from roadmap_domain.kernel.money import Money
from roadmap_domain.kernel.personal import Personal
from roadmap_domain.kernel.texts import Text
from roadmap_domain.persistence import Registry
from roadmap_domain.reports.questions import EXPLAINED, answer_type
from roadmap_domain.reports.state_words import in_words
from roadmap_domain.views.field_words import FIELDS

SINGLE = (FuzzyDate, Money, Personal, Text)
"""What is said in one word, and never by its fields."""


def fields(of: object, seen: set[type]) -> Iterator[str]:
    """The names of the fields that a type has, and all that it is made of."""
    for part in get_args(of):
        yield from fields(part, seen)
    if not isinstance(of, type) or of in seen or of in SINGLE:
        return
    if attrs.has(of) or is_typeddict(of):
        seen.add(of)
        hints = get_type_hints(of)
        for name in hints.keys() - {"schema", "stored_name"}:
            yield name
            yield from fields(hints[name], seen)


@pytest.mark.parametrize("question", EXPLAINED)
def test_every_cell_that_can_be_explained_has_a_word(question: str) -> None:
    assert set(fields(answer_type(question), set())) - FIELDS.keys() == set()


@pytest.mark.parametrize("name", Registry().slices)
def test_every_field_of_a_state_has_a_word(name: str) -> None:
    state = get_type_hints(Registry().slice(name).evolve)["return"]
    without = {it for it in fields(state, set()) if in_words(name, it, "fi") == it}
    # Some are called the same in Finnish.
    assert {it for it in without if it not in FIELDS} == set()


def test_the_words_of_a_field_are_in_small_letters_and_in_every_language() -> None:
    for field, word in FIELDS.items():
        for language in ("fi", "sv", "en"):
            said = word.in_language(language)
            assert said, field
            assert said[0] == said[0].lower(), field
