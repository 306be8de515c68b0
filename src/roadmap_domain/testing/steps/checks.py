"""How a step says no to an author: one sentence, without a word of Python."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar, overload

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


@overload
def read(parse: Callable[[str], T], text: str) -> T: ...


@overload
def read(parse: Callable[[str], T], text: str | None) -> T | None: ...


def read(parse: Callable[[str], T], text: str | None) -> T | None:
    """What an author wrote, if anything, or a failure that says what was expected instead."""
    try:
        return None if text is None else parse(text)
    except ValueError as error:
        raise AssertionError(str(error)) from error
