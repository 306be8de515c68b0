"""Texts that people read: Finnish first, Swedish and English where given."""

from __future__ import annotations

from typing import ClassVar

from attrs import field, frozen

from roadmap_domain.kernel.rules import Language, RuleViolation

__all__ = ["Language", "Text", "TextIsBlank", "TextLike", "as_text", "as_texts", "wording"]


class TextIsBlank(RuleViolation):
    """A title, a reason or any other text that is given says something."""

    code: ClassVar = "text.blank"
    source: ClassVar = "docs/kieli.md"
    fi: ClassVar = "Teksti puuttuu: nimi, syy tai muu teksti ei voi olla tyhjä."
    sv: ClassVar = "Texten saknas: ett namn, ett skäl eller en annan text kan inte vara tom."
    en: ClassVar = "A text is missing: a title, a reason or another text cannot be blank."


def _not_blank(_: object, __: object, value: str) -> None:
    if not value.strip():
        raise TextIsBlank


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


def reworded(text: Text | None, before: Text | None) -> bool:
    """Whether a text is given and says something else than the one before, spelling aside."""
    return text is not None and (before is None or not text.same_wording(before))


TextLike = Text | str
"""What a caller may pass where a text is meant; a plain string is Finnish."""


def as_text(value: TextLike) -> Text:
    """`value` as a `Text`; nothing, as an empty cell is, would be a blank one: `TextIsBlank`."""
    return value if isinstance(value, Text) else Text(value or "")


def as_texts(values: tuple[TextLike, ...] | list[TextLike]) -> tuple[Text, ...]:
    """`values` as texts, in their order."""
    return tuple(as_text(value) for value in values)


def _bare(text: Text) -> tuple[str, ...]:
    return tuple(
        "".join(letter for letter in (wording or "").casefold() if letter.isalnum())
        for wording in (text.fi, text.sv, text.en)
    )
