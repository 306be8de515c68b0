"""A concept and its words."""

from __future__ import annotations

from attrs import frozen

from roadmap_domain.kernel.texts import Text


@frozen
class Term:
    """A concept: its word in three languages, and what it means, in Finnish.

    The English word is the one that the code uses. `home` is where it lives, `module:name`
    within the package; `also` are other Finnish words that sources use for the same.
    """

    word: Text
    home: str
    meaning: str
    also: tuple[str, ...] = ()

    @property
    def code(self) -> str:
        """The English word as it is written in codes: `year-plan`."""
        return self.word.in_language("en").replace(" ", "-")
