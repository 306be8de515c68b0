"""The rules of agreements."""

from __future__ import annotations

from typing import ClassVar

from roadmap_domain.kernel.dates import FuzzyDate
from roadmap_domain.kernel.rules import RuleViolation


class NoSuchAgreement(RuleViolation):
    """What rests on an agreement, or changes it, is about one that was drafted."""

    code: ClassVar = "agreement.unknown"
    source: ClassVar = "docs/kieli.md, sopimus"
    fi: ClassVar = "Sopimusta {agreement} ei tunneta: sitä ei ole luonnosteltu."
    sv: ClassVar = "Avtalet {agreement} är okänt: det har inte utarbetats."
    en: ClassVar = "The agreement {agreement} is not known: it has not been drafted."
    agreement: str


class AgreementExists(RuleViolation):
    """One id is one agreement; what changes after it is signed is an amendment."""

    code: ClassVar = "agreement.exists"
    source: ClassVar = "docs/kieli.md, sopimus"
    fi: ClassVar = "Sopimus on jo luonnosteltu toisin tiedoin."
    sv: ClassVar = "Avtalet har redan utarbetats med andra uppgifter."
    en: ClassVar = "The agreement has already been drafted with other particulars."


class PartiesAreFaulty(RuleViolation):
    """The county agrees with one organisation at least, and with each once."""

    code: ClassVar = "agreement.parties-faulty"
    source: ClassVar = "004, 3.4: sopimukset turvaavat yhteistyön"
    fi: ClassVar = (
        "Sopimuksella on hyvinvointialueen lisäksi vähintään yksi osapuoli, kukin kerran."
    )
    sv: ClassVar = "Ett avtal har utöver välfärdsområdet minst en part, var och en en gång."
    en: ClassVar = "Besides the county an agreement has one party at least, each of them once."


class ResponsibleMissing(RuleViolation):
    """Somebody on the county's side is responsible for each agreement."""

    code: ClassVar = "agreement.responsible-missing"
    source: ClassVar = "000, tavoite 2: yhteistyösopimuksille toimintamallit ja vastuut"
    fi: ClassVar = "Sopimuksella on vastuutaho hyvinvointialueella."
    sv: ClassVar = "Ett avtal har en ansvarig i välfärdsområdet."
    en: ClassVar = "Somebody in the county is responsible for an agreement."


class TemplateOfAnotherSubject(RuleViolation):
    """An agreement is made from a template of the same subject."""

    code: ClassVar = "agreement.template-of-another-subject"
    source: ClassVar = "002, tavoite 2: yhteistyösopimuspohja tilojen luovuttamiseen"
    fi: ClassVar = "Sopimuspohja {template} on laadittu muuhun aiheeseen."
    sv: ClassVar = "Avtalsmallen {template} har upprättats för något annat."
    en: ClassVar = "The agreement template {template} is for another subject."
    template: str


class AgreementNeedsBasis(RuleViolation):
    """To sign, amend or end an agreement is decided; or a source tells of it."""

    code: ClassVar = "agreement.needs-basis"
    source: ClassVar = "002, tavoite 2: sopimuskäytänteet"
    fi: ClassVar = (
        "Sopimuksen allekirjoitus, muutos ja päättyminen perustuvat päätökseen tai lähteeseen."
    )
    sv: ClassVar = "Att underteckna, ändra och avsluta ett avtal grundar sig på beslut eller källa."
    en: ClassVar = "To sign, amend or end an agreement rests on a decision or on a source."


class SignedAlready(RuleViolation):
    """An agreement is signed once; what changes after that is an amendment."""

    code: ClassVar = "agreement.signed-already"
    source: ClassVar = "docs/sopimukset.md, allekirjoitus"
    fi: ClassVar = "Sopimus on jo allekirjoitettu; muuta sitä."
    sv: ClassVar = "Avtalet har redan undertecknats; ändra det."
    en: ClassVar = "The agreement has already been signed; amend it."


class NotSigned(RuleViolation):
    """Only what was signed is amended or ended."""

    code: ClassVar = "agreement.not-signed"
    source: ClassVar = "docs/sopimukset.md, allekirjoitus"
    fi: ClassVar = "Sopimusta ei ole allekirjoitettu."
    sv: ClassVar = "Avtalet har inte undertecknats."
    en: ClassVar = "The agreement has not been signed."


class AgreementIsBackwards(RuleViolation):
    """An agreement does not end before it is in force."""

    code: ClassVar = "agreement.backwards"
    source: ClassVar = "docs/kieli.md, sopimus"
    fi: ClassVar = "Sopimus ei voi päättyä ({until}) ennen kuin se tulee voimaan ({since})."
    sv: ClassVar = "Avtalet kan inte upphöra ({until}) innan det träder i kraft ({since})."
    en: ClassVar = "The agreement cannot end ({until}) before it is in force ({since})."
    since: FuzzyDate
    until: FuzzyDate


class AgreementIsOver(RuleViolation):
    """What is over is neither amended nor ended any more; another agreement is made."""

    code: ClassVar = "agreement.over"
    source: ClassVar = "docs/sopimukset.md, päättyminen"
    fi: ClassVar = "Sopimus on päättynyt ({last_day}); tee uusi sopimus."
    sv: ClassVar = "Avtalet har upphört ({last_day}); ingå ett nytt."
    en: ClassVar = "The agreement has ended ({last_day}); make another one."
    last_day: FuzzyDate
