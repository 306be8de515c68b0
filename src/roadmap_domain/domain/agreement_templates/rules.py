"""The rules of templates of agreements."""

from __future__ import annotations

from typing import ClassVar

from roadmap_domain.kernel.rules import RuleViolation


class NoSuchTemplate(RuleViolation):
    """What is made from a template, or changes it, is about one that was prepared."""

    code: ClassVar = "agreement-template.unknown"
    source: ClassVar = "002, tavoite 2: yhteistyösopimuspohja tilojen luovuttamiseen"
    fi: ClassVar = "Sopimuspohjaa {template} ei tunneta: sitä ei ole laadittu."
    sv: ClassVar = "Avtalsmallen {template} är okänd: den har inte upprättats."
    en: ClassVar = "The agreement template {template} is not known: it has not been prepared."
    template: str


class TemplateExists(RuleViolation):
    """One id is one template; other clauses are a version of it."""

    code: ClassVar = "agreement-template.exists"
    source: ClassVar = "docs/kieli.md, sopimuspohja"
    fi: ClassVar = "Sopimuspohja on jo laadittu toisin tiedoin; tee siitä uusi versio."
    sv: ClassVar = "Avtalsmallen har redan upprättats med andra uppgifter; gör en ny version."
    en: ClassVar = "The template has already been prepared otherwise; make a version of it."


class TemplateVersionIsUsed(RuleViolation):
    """A version of a template has a name of its own, so that an agreement tells which it is of."""

    code: ClassVar = "agreement-template.version-used"
    source: ClassVar = "docs/sopimukset.md, sopimuspohja"
    fi: ClassVar = "Sopimuspohjalla on jo versio {version}; anna uudelle oma nimi."
    sv: ClassVar = "Avtalsmallen har redan versionen {version}; ge den nya ett eget namn."
    en: ClassVar = "The template already has a version {version}; name the new one otherwise."
    version: str


class TemplateIsWithdrawn(RuleViolation):
    """A withdrawn template is not revised, and no agreement is made from it."""

    code: ClassVar = "agreement-template.withdrawn"
    source: ClassVar = "docs/sopimukset.md, sopimuspohja"
    fi: ClassVar = "Sopimuspohja {template} on poistettu käytöstä."
    sv: ClassVar = "Avtalsmallen {template} har tagits ur bruk."
    en: ClassVar = "The agreement template {template} has been withdrawn."
    template: str
