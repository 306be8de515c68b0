"""How a step says no to an author: one sentence, without a word of Python."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


def expect(holds: object, otherwise: str) -> None:
    """Fail with a sentence unless something holds."""
    if not holds:
        raise AssertionError(otherwise)


def existing(found: T | None, otherwise: str) -> T:
    """What was found, or a failure that says what is missing."""
    if found is None:
        raise AssertionError(otherwise)
    return found


def read(parse: Callable[[str], T], text: str) -> T:
    """What an author wrote, or a failure that says what was expected instead."""
    try:
        return parse(text)
    except ValueError as error:
        raise AssertionError(str(error)) from error
