"""The rules of bodies."""

from __future__ import annotations

from typing import ClassVar

from roadmap_domain.kernel.rules import RuleViolation


class NoSuchBody(RuleViolation):
    """A body must have been recorded before anything is said of it."""

    code: ClassVar = "body.unknown"
    source: ClassVar = "docs/kieli.md, toimielin"
    fi: ClassVar = "Toimielintä {body} ei tunneta: sitä ei ole kirjattu."
    sv: ClassVar = "Organet {body} är okänt: det har inte antecknats."
    en: ClassVar = "The body {body} is not known: it has not been recorded."
    body: str


class BodyExists(RuleViolation):
    """One id is one body."""

    code: ClassVar = "body.exists"
    source: ClassVar = "docs/kieli.md, toimielin"
    fi: ClassVar = "Toimielin on jo kirjattu toisin tiedoin."
    sv: ClassVar = "Organet har redan antecknats med andra uppgifter."
    en: ClassVar = "The body has already been recorded with other particulars."


class BodyHasEnded(RuleViolation):
    """A body that has been merged or dissolved changes no more; its record can be corrected."""

    code: ClassVar = "body.ended"
    source: ClassVar = "docs/kieli.md, toimielin"
    fi: ClassVar = "Toimielin on lakannut (yhdistetty tai lakkautettu), joten sitä ei voi muuttaa."
    sv: ClassVar = "Organet har upphört (slagits ihop eller dragits in) och kan inte ändras."
    en: ClassVar = "The body has ended (merged or dissolved), so it cannot be changed."


class CannotMergeBody(RuleViolation):
    """A body is merged into another one that is known and at work."""

    code: ClassVar = "body.cannot-merge"
    source: ClassVar = "docs/kieli.md, toimielin"
    fi: ClassVar = (
        "Toimielimen voi yhdistää vain toiseen toimielimeen, joka on kirjattu eikä ole lakannut; "
        "{into} ei ole sellainen."
    )
    sv: ClassVar = (
        "Ett organ kan bara slås ihop med ett annat organ som har antecknats och inte har "
        "upphört; {into} är inte ett sådant."
    )
    en: ClassVar = (
        "A body can be merged only into another one that is recorded and has not ended; "
        "{into} is none."
    )
    into: str
