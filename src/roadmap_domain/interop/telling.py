"""What is said of files and of what people write, in every language."""

from __future__ import annotations

from collections.abc import Callable

from roadmap_domain.kernel.texts import Language, Text


class Misread(ValueError):
    """What is written cannot be read; `message` says what was expected."""

    def __init__(self, message: Text) -> None:
        super().__init__(message.fi)
        self.message = message


def in_every(say: Callable[[Language], str]) -> Text:
    """What `say` says in each language."""
    return Text(say("fi"), say("sv"), say("en"))


def filled(template: Text, **facts: object) -> Text:
    """A template with its facts in place; those that are texts are in its own language."""

    def said(language: Language) -> str:
        return template.in_language(language).format_map(
            {
                name: fact.in_language(language) if isinstance(fact, Text) else fact
                for name, fact in facts.items()
            }
        )

    return in_every(said)


def listed(*texts: Text) -> Text:
    """Some texts with commas between them."""
    return in_every(lambda language: ", ".join(it.in_language(language) for it in texts))


def either(*texts: Text) -> Text:
    """Some texts with commas between them, and "or" before the last."""
    *most, last = texts
    return filled(_OR, most=listed(*most), last=last)


_OR = Text("{most} tai {last}", "{most} eller {last}", "{most} or {last}")
