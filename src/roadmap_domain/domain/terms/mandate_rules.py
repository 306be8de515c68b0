"""The rules of the chairs and of those who sit beside the members."""

from __future__ import annotations

from typing import ClassVar

from roadmap_domain.kernel.rules import RuleViolation


class NoChair(RuleViolation):
    """Where the charter has no chair, none is chosen."""

    code: ClassVar = "term.no-chair"
    source: ClassVar = "003, vaihtoehto 2: ei virallista puheenjohtajaa"
    fi: ClassVar = "Toimintasäännön mukaan neuvottelukunnalla ei ole puheenjohtajaa."
    sv: ClassVar = "Enligt stadgan har delegationen ingen ordförande."
    en: ClassVar = "By the charter the council has no chair."


class TwoOffices(RuleViolation):
    """The chair and the vice chair are two members."""

    code: ClassVar = "term.two-offices"
    source: ClassVar = "004, 2.6.2: puheenjohtaja ja varapuheenjohtaja"
    fi: ClassVar = "Sama jäsen ei voi olla sekä puheenjohtaja että varapuheenjohtaja."
    sv: ClassVar = "Samma medlem kan inte vara både ordförande och vice ordförande."
    en: ClassVar = "The same member cannot be both chair and vice chair."


class NobodyBeside(RuleViolation):
    """Beside the members sit those whom the charter names."""

    code: ClassVar = "term.nobody-beside"
    source: ClassVar = "003, vaihtoehto 1: lautakunnasta 1–2 edustajaa"
    fi: ClassVar = (
        "Toimintasääntö ei nimeä edustajia toimielimestä {body}; nimettyjä ovat {bodies}."
    )
    sv: ClassVar = "Stadgan nämner inga företrädare för {body}; de som nämns är {bodies}."
    en: ClassVar = "The charter names no representatives of {body}; those named are {bodies}."
    body: str
    bodies: str


class TooManyBeside(RuleViolation):
    """Beside the members sit at most as many for a body as the charter says."""

    code: ClassVar = "term.too-many-beside"
    source: ClassVar = "003, vaihtoehto 1: lautakunnasta 1–2 edustajaa"
    fi: ClassVar = "Toimielimestä {body} voi olla enintään {most} edustajaa."
    sv: ClassVar = "{body} kan ha högst {most} företrädare."
    en: ClassVar = "{body} can have at most {most} representatives."
    body: str
    most: int
