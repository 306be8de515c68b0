"""How an event is retracted that never should have been recorded."""

from __future__ import annotations

from typing import ClassVar

from roadmap_domain.kernel.recorded import Retracted
from roadmap_domain.kernel.rules import RuleViolation
from roadmap_domain.kernel.slices import Circumstances
from roadmap_domain.kernel.texts import TextLike, as_text


class NothingToRetract(RuleViolation):
    """A retraction names the event that never should have been recorded."""

    code: ClassVar = "log.nothing-to-retract"
    source: ClassVar = "docs/aika.md, mitätöinti"
    fi: ClassVar = (
        "Mitätöinti nimeää kirjauksen, jota ei olisi pitänyt tehdä: anna sen versio (--corrects)."
    )
    sv: ClassVar = (
        "En annullering nämner den anteckning som aldrig skulle ha gjorts: "
        "ange dess version (--corrects)."
    )
    en: ClassVar = (
        "A retraction names the entry that never should have been made: "
        "give its version (--corrects)."
    )


def retracted(circumstances: Circumstances, reason: TextLike) -> list[Retracted]:
    """What follows when the event that the circumstances name is retracted, in any slice."""
    if circumstances.corrects is None:
        raise NothingToRetract
    return [Retracted(as_text(reason))]
