"""The rules of organisations."""

from __future__ import annotations

from typing import ClassVar

from roadmap_domain.kernel.rules import RuleViolation
from roadmap_domain.kernel.texts import Text


class NoSuchOrganisation(RuleViolation):
    """An organisation must have been recorded before anything is said of it."""

    code: ClassVar = "organisation.unknown"
    source: ClassVar = "docs/kieli.md, järjestö"
    fi: ClassVar = "Järjestöä {organisation} ei tunneta: sitä ei ole kirjattu."
    sv: ClassVar = "Organisationen {organisation} är okänd: den har inte antecknats."
    en: ClassVar = "The organisation {organisation} is not known: it has not been recorded."
    organisation: str


class OrganisationExists(RuleViolation):
    """One id is one organisation."""

    code: ClassVar = "organisation.exists"
    source: ClassVar = "docs/kieli.md, järjestö"
    fi: ClassVar = "Järjestö on jo kirjattu toisin tiedoin."
    sv: ClassVar = "Organisationen har redan antecknats med andra uppgifter."
    en: ClassVar = "The organisation has already been recorded with other particulars."


class OrganisationHasEnded(RuleViolation):
    """A merged or dissolved organisation changes no more; its record can be corrected."""

    code: ClassVar = "organisation.ended"
    source: ClassVar = "docs/kieli.md, järjestö"
    fi: ClassVar = "Järjestö on lakannut (yhdistynyt tai purkautunut), joten sitä ei voi muuttaa."
    sv: ClassVar = "Organisationen har upphört (gått ihop eller upplösts) och kan inte ändras."
    en: ClassVar = "The organisation has ended (merged or dissolved), so it cannot be changed."


class CannotMergeOrganisation(RuleViolation):
    """An organisation is merged into another one that is known and at work."""

    code: ClassVar = "organisation.cannot-merge"
    source: ClassVar = "docs/kieli.md, järjestö"
    fi: ClassVar = (
        "Järjestön voi yhdistää vain toiseen järjestöön, joka on kirjattu eikä ole lakannut; "
        "{into} ei ole sellainen."
    )
    sv: ClassVar = (
        "En organisation kan bara slås ihop med en annan organisation som har antecknats och inte "
        "har upphört; {into} är inte en sådan."
    )
    en: ClassVar = (
        "An organisation can be merged only into another one that is recorded and has not ended; "
        "{into} is none."
    )
    into: str


class ClassNeedsBasis(RuleViolation):
    """The register class is a claim: it says on what it rests."""

    code: ClassVar = "organisation.class-needs-basis"
    source: ClassVar = "003, valintaprosessi: yhdistysrekisteriin merkitty luokka"
    fi: ClassVar = "Rekisteriluokan perusteeksi tarvitaan lähde, päätös tai sääntö."
    sv: ClassVar = "En registerklass behöver en källa, ett beslut eller en regel som grund."
    en: ClassVar = "A register class needs a source, a decision or a rule as its basis."


REGISTERS = {
    "association-register": Text(
        "yhdistysrekisterinumero", "föreningsregisternummer", "association register number"
    ),
    "business-id": Text("Y-tunnus", "FO-nummer", "business ID"),
}


class NumberIsKnown(RuleViolation):
    """An organisation has one number in each register; a wrong one is corrected."""

    code: ClassVar = "organisation.number-known"
    source: ClassVar = "docs/kieli.md, järjestö"
    fi: ClassVar = (
        "Järjestöllä on jo {register} {known}. Väärin kirjattu tunnus oikaistaan korjauksena."
    )
    sv: ClassVar = (
        "Organisationen har redan {register} {known}. Ett felaktigt nummer ändras som rättelse."
    )
    en: ClassVar = (
        "The organisation already has the {register} {known}. A wrong one is put right as a "
        "correction."
    )
    register: Text
    known: str


class BusinessIdOfWrongLength(RuleViolation):
    """A business ID is seven digits, a hyphen and a check digit."""

    code: ClassVar = "organisation.business-id-length"
    source: ClassVar = "docs/kieli.md, järjestö"
    fi: ClassVar = (
        "{number} ei ole Y-tunnus: siinä on seitsemän numeroa, väliviiva ja tarkistusnumero, "
        "esimerkiksi 1234567-1."
    )
    sv: ClassVar = (
        "{number} är inget FO-nummer: det har sju siffror, ett bindestreck och en kontrollsiffra, "
        "till exempel 1234567-1."
    )
    en: ClassVar = (
        "{number} is no business ID: it has seven digits, a hyphen and a check digit, "
        "for example 1234567-1."
    )
    number: str


class BusinessIdInOldForm(RuleViolation):
    """A business ID of the old form has six digits; today it is written with a zero before them."""

    code: ClassVar = "organisation.business-id-old-form"
    source: ClassVar = "docs/kieli.md, järjestö"
    fi: ClassVar = (
        "{number} on Y-tunnus vanhassa, kuusinumeroisessa muodossa. Kirjoita se etunollan kanssa: "
        "{today}."
    )
    sv: ClassVar = (
        "{number} är ett FO-nummer i den gamla formen med sex siffror. Skriv det med en nolla "
        "framför: {today}."
    )
    en: ClassVar = (
        "{number} is a business ID in the old form of six digits. Write it with a zero before "
        "them: {today}."
    )
    number: str
    today: str


class BusinessIdCheckDigit(RuleViolation):
    """A business ID's check digit follows from its other digits."""

    code: ClassVar = "organisation.business-id-check-digit"
    source: ClassVar = "docs/kieli.md, järjestö"
    fi: ClassVar = (
        "Y-tunnuksen {number} tarkistusnumero ei täsmää: jossakin numerossa on kirjoitusvirhe."
    )
    sv: ClassVar = "Kontrollsiffran i FO-numret {number} stämmer inte: någon siffra är felskriven."
    en: ClassVar = "The check digit of the business ID {number} is wrong: a digit is mistyped."
    number: str


class AssociationNumberForm(RuleViolation):
    """An association register number has one to six digits."""

    code: ClassVar = "organisation.association-number-form"
    source: ClassVar = "docs/kieli.md, järjestö"
    fi: ClassVar = "{number} ei ole yhdistysrekisterinumero: siinä on 1–6 numeroa."
    sv: ClassVar = "{number} är inget föreningsregisternummer: det har 1–6 siffror."
    en: ClassVar = "{number} is no association register number: it has 1–6 digits."
    number: str


class AssociationNumberNeverGiven(RuleViolation):
    """Of the register's numbers below a hundred only some were ever given to an association."""

    code: ClassVar = "organisation.association-number-never-given"
    source: ClassVar = "docs/kieli.md, järjestö"
    fi: ClassVar = "Yhdistysrekisterissä ei ole numeroa {number}: se on kirjoitettu vajaana."
    sv: ClassVar = "Föreningsregistret har inte numret {number}: det är ofullständigt skrivet."
    en: ClassVar = "The association register has no number {number}: digits are missing."
    number: str
