"""Texts that people read: Finnish first, Swedish and English where given."""

from __future__ import annotations

from typing import Literal

from attrs import field, frozen

Language = Literal["fi", "sv", "en"]


def _not_blank(_: object, __: object, value: str) -> None:
    if not value.strip():
        raise ValueError("a text needs its Finnish wording")


@frozen
class Text:
    """A text of the domain in up to three languages.

    Every `Text` in an event is free text: a place where a person's name could hide.
    Codes and ids are plain strings.
    """

    fi: str = field(validator=_not_blank)
    sv: str | None = None
    en: str | None = None

    def in_language(self, language: Language) -> str:
        """The wording in `language`, or the Finnish one where that is not given."""
        return getattr(self, language) or self.fi

    def __str__(self) -> str:
        return self.fi

    def same_wording(self, other: Text) -> bool:
        """Whether only spelling differs: letter case, spaces or punctuation.

        Spelling is not history (`docs/kieli.md`), so a decision that changes nothing else
        records nothing.
        """
        return _bare(self) == _bare(other)


def wording(text: Text | None, language: Language) -> str | None:
    """The wording of a text that may be missing."""
    return None if text is None else text.in_language(language)


TextLike = Text | str
"""What a caller may pass where a text is meant; a plain string is Finnish."""


def as_text(value: TextLike) -> Text:
    """`value` as a `Text`."""
    return value if isinstance(value, Text) else Text(value)


def as_texts(values: tuple[TextLike, ...] | list[TextLike]) -> tuple[Text, ...]:
    """`values` as texts, in their order."""
    return tuple(as_text(value) for value in values)


def _bare(text: Text) -> tuple[str, ...]:
    return tuple(
        "".join(letter for letter in (wording or "").casefold() if letter.isalnum())
        for wording in (text.fi, text.sv, text.en)
    )
