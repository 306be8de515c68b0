"""What is told about a person: a text that can be forgotten."""

from __future__ import annotations

import re
from typing import Final

from attrs import field, frozen

from roadmap_domain.kernel.texts import TextIsBlank

PERSONS: Final = "person"
"""The kind of aggregate whose events have personal data, and no others."""
_UNFIT: Final = re.compile(r"[\0\ud800-\udfff]")
"""What is no letter of anybody's name: it would be lost, or could not be written, in UTF-8."""


@frozen(repr=False)
class Personal:
    """A text about a person: open, sealed, or forgotten.

    Open, it has its `text`. Sealed, it has only what is stored, `sealed`: nobody has given the keys
    to read it. Forgotten, it has neither: the key is destroyed. It shows its text to nobody who
    does not ask for it, so that no error, log or traceback tells it.

    Raises:
        TextIsBlank: the text is blank.
        ValueError: it is open and sealed at once, or could not be read again once it is stored.
    """

    text: str | None = None
    sealed: str | None = field(default=None, kw_only=True)

    def __attrs_post_init__(self) -> None:
        if self.text is not None and self.sealed is not None:
            raise ValueError("a text is open or sealed")
        if self.text is not None and not self.text.strip():
            raise TextIsBlank
        if self.text is not None and _UNFIT.search(self.text):
            raise ValueError("a text has neither zero bytes nor halves of letters")

    @property
    def is_forgotten(self) -> bool:
        """Whether nobody can read it any more."""
        return self.text is None and self.sealed is None

    def __repr__(self) -> str:
        return "Personal(…)"


FORGOTTEN = Personal()
"""What is left of a text whose key is destroyed."""
