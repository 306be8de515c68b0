"""The orders in which people look things up: names by the alphabet, ids by their numbers."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_NUMBERS: Final = re.compile("([0-9]+)")
_LAST: Final = str.maketrans({"å": "{", "ä": "|", "æ": "|", "ö": "}", "ø": "}", "ü": "y"})
"""Letters of their own, not accented ones, in Finnish and Swedish: they follow z, as these do."""


def alphabetical(name: str) -> tuple[str, str]:
    """A key to sort names by: å, ä and ö come last; case and other accents make no difference."""
    letters = unicodedata.normalize("NFC", name).casefold().translate(_LAST)
    parts = unicodedata.normalize("NFD", letters)
    return "".join(it for it in parts if not unicodedata.combining(it)), name


def by_numbers(code: str) -> tuple[str | int, ...]:
    """A key to sort ids and codes by: 2.10 comes after 2.9."""
    parts = _NUMBERS.split(code)  # every other part is a number, so that like meets like
    return tuple(int(it) if number % 2 else it for number, it in enumerate(parts))
