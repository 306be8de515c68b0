"""The order in which people look names up: that of the Finnish and the Swedish alphabet."""

from __future__ import annotations

import unicodedata
from typing import Final

_LAST: Final = str.maketrans({"å": "{", "ä": "|", "æ": "|", "ö": "}", "ø": "}", "ü": "y"})
"""Letters of their own, which are no accented a or o: they follow z, as these signs do."""


def alphabetical(name: str) -> tuple[str, str]:
    """A key to sort names by: å, ä and ö come last; case and other accents make no difference."""
    letters = unicodedata.normalize("NFC", name).casefold().translate(_LAST)
    parts = unicodedata.normalize("NFD", letters)
    return "".join(it for it in parts if not unicodedata.combining(it)), name
