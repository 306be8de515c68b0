"""The rules of the principles by which premises are lent."""

from __future__ import annotations

from typing import ClassVar

from roadmap_domain.kernel.rules import RuleViolation


class NoSuchPrinciples(RuleViolation):
    """What is decided about principles is about some that were begun."""

    code: ClassVar = "lending-principles.unknown"
    source: ClassVar = "000, tavoite 2: tilojen käytön periaatteet ja toimintamalli"
    fi: ClassVar = "Tilojen käytön periaatteita {principles} ei tunneta: niitä ei ole aloitettu."
    sv: ClassVar = "Principerna för lokaler {principles} är okända: de har inte inletts."
    en: ClassVar = "The lending principles {principles} are not known: they are not drafted."
    principles: str


class PrinciplesExist(RuleViolation):
    """One id is one set of principles."""

    code: ClassVar = "lending-principles.exist"
    source: ClassVar = "docs/kieli.md, tilojen käytön periaatteet"
    fi: ClassVar = "Tilojen käytön periaatteet on jo aloitettu toisin tiedoin."
    sv: ClassVar = "Principerna för lokaler har redan inletts med andra uppgifter."
    en: ClassVar = "The principles have already been drafted with other particulars."


class PrinciplesNeedDecision(RuleViolation):
    """Principles hold when a body has decided them."""

    code: ClassVar = "lending-principles.need-decision"
    source: ClassVar = "002, tavoite 2: hyvinvointialuetasoista päätöstä ei ole tehty"
    fi: ClassVar = "Tilojen käytön periaatteet perustuvat toimielimen päätökseen."
    sv: ClassVar = "Principerna för lokaler grundar sig på ett organs beslut."
    en: ClassVar = "The lending principles rest on a decision of a body."


class PrinciplesAreEmpty(RuleViolation):
    """What is decided says something."""

    code: ClassVar = "lending-principles.empty"
    source: ClassVar = "004, 2.6.3 tilayhteistyö"
    fi: ClassVar = "Päätetyissä periaatteissa on vähintään yksi periaate."
    sv: ClassVar = "Principer som beslutas innehåller minst en princip."
    en: ClassVar = "Principles that are decided have one principle at least."


class PrinciplesVersionIsUsed(RuleViolation):
    """Each version of principles has a name of its own."""

    code: ClassVar = "lending-principles.version-used"
    source: ClassVar = "docs/sopimukset.md, periaatteet"
    fi: ClassVar = "Periaatteiden versio {version} on jo päätetty toisin; anna uudelle oma nimi."
    sv: ClassVar = "Principernas version {version} har redan beslutats annorlunda; döp den nya."
    en: ClassVar = "The version {version} has been decided otherwise; name the new one otherwise."
    version: str
