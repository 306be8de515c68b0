"""The rules of persons."""

from __future__ import annotations

from typing import ClassVar

from roadmap_domain.kernel.rules import RuleViolation


class NoSuchPerson(RuleViolation):
    """A person must have been recorded before anything is said about them."""

    code: ClassVar = "person.unknown"
    source: ClassVar = "docs/henkilotiedot.md"
    fi: ClassVar = "Henkilöä {person} ei tunneta: häntä ei ole kirjattu."
    sv: ClassVar = "Personen {person} är okänd: hen har inte antecknats."
    en: ClassVar = "The person {person} is not known: nobody has recorded them."
    person: str


class PersonExists(RuleViolation):
    """One id is one person."""

    code: ClassVar = "person.exists"
    source: ClassVar = "docs/henkilotiedot.md"
    fi: ClassVar = "Tunnuksella on jo kirjattu henkilö toisin tiedoin."
    sv: ClassVar = "En person med andra uppgifter har redan antecknats med beteckningen."
    en: ClassVar = "A person with other details has already been recorded with this id."


class PersonIsForgotten(RuleViolation):
    """A person who has been forgotten stays so: nothing more is recorded about them."""

    code: ClassVar = "person.is-forgotten"
    source: ClassVar = "docs/henkilotiedot.md"
    fi: ClassVar = "Henkilötiedot on poistettu: henkilöstä ei kirjata enää mitään."
    sv: ClassVar = "Personuppgifterna har raderats: inget mer antecknas om personen."
    en: ClassVar = "The personal data have been deleted: nothing more is recorded about the person."
