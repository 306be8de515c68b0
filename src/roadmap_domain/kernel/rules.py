"""What can go wrong, said to people: problems, and the rules that a decision would break."""

from __future__ import annotations

from decimal import Decimal
from inspect import get_annotations
from typing import Any, ClassVar, Literal, dataclass_transform

Language = Literal["fi", "sv", "en"]
"""The languages in which people are spoken to."""


@dataclass_transform()
class Problem(Exception):
    """Something that a person can put right; nothing was changed.

    Each kind is one subclass with a code that never changes and a message in three languages whose
    placeholders are the problem's own fields; a `reason` that a system gives is told in the same
    language, as far as it is known. Match the class, or `code` across processes; never the text.
    """

    code: ClassVar[str]
    fi: ClassVar[str]
    sv: ClassVar[str]
    en: ClassVar[str]

    # The fields are a subclass's annotations. An attrs class each would cost every process that
    # starts a third of a millisecond for each rule that it does not break.
    def __init__(self, *values: object, **named: object) -> None:
        names = [
            name
            for name, kind in get_annotations(type(self)).items()
            if "ClassVar" not in str(kind)
        ]
        facts = dict(zip(names, values, strict=False)) | named
        if facts.keys() != set(names) or len(values) > len(names):
            raise TypeError(f"{type(self).__name__} takes {names}")
        super().__init__(*(facts[name] for name in names))
        self.__dict__.update(facts)

    def message(self, language: Language = "fi") -> str:
        """What is wrong and what was expected, in `language`."""
        template: str = getattr(self, language)
        facts = {name: _said(it, language) for name, it in self.facts().items()}
        if isinstance(why := facts.get("reason"), str) and language != "en":
            from roadmap_domain.kernel.reasons import reason_in  # noqa: PLC0415 # seldom said

            facts["reason"] = reason_in(why, language)
        return template.format_map(facts)

    def facts(self) -> dict[str, Any]:
        """The problem's own fields: what the message names."""
        return dict(vars(self))

    def __str__(self) -> str:
        return self.message()


def _said(fact: object, language: Language) -> object:
    """A fact in a message: a text in its language, a decimal with its comma."""
    if isinstance(fact, Decimal) and language != "en":
        return str(fact).replace(".", ",")
    in_language = getattr(fact, "in_language", None)
    return fact if in_language is None else in_language(language)


class RuleViolation(Problem):
    """A rule of the domain was about to be broken. `source` says where the rule stands."""

    source: ClassVar[str]


def all_rules(base: type[RuleViolation] = RuleViolation) -> list[type[RuleViolation]]:
    """Every rule that has been defined, in the order of its code."""
    found = {rule for child in base.__subclasses__() for rule in (child, *all_rules(child))}
    return sorted((rule for rule in found if "code" in vars(rule)), key=lambda rule: rule.code)
