"""The rules of premises."""

from __future__ import annotations

from typing import ClassVar

from roadmap_domain.kernel.dates import FuzzyDate
from roadmap_domain.kernel.rules import RuleViolation


class NoSuchPremises(RuleViolation):
    """What is lent has been mapped."""

    code: ClassVar = "premises.unknown"
    source: ClassVar = "000, tavoite 2: kartoitetaan tilat, joita voidaan tarjota"
    fi: ClassVar = "Tilaa {premises} ei tunneta: sitä ei ole kartoitettu."
    sv: ClassVar = "Lokalen {premises} är okänd: den har inte kartlagts."
    en: ClassVar = "The premises {premises} are not known: they have not been mapped."
    premises: str


class PremisesOfAnotherProgramme(RuleViolation):
    """Premises that are mapped anew stay in their programme."""

    code: ClassVar = "premises.of-another-programme"
    source: ClassVar = "docs/kieli.md, tila"
    fi: ClassVar = "Tila on kartoitettu ohjelmassa {programme}; toinen tila saa oman tunnuksen."
    sv: ClassVar = "Lokalen är kartlagd i programmet {programme}; en annan får en egen beteckning."
    en: ClassVar = "The premises are mapped in {programme}; other premises get an id of their own."
    programme: str


class PrinciplesDoNotHold(RuleViolation):
    """Premises are available by principles that are decided, when the county is ready."""

    code: ClassVar = "premises.principles-not-decided"
    source: ClassVar = "002, tavoite 2: vielä ei ole valmiutta luovuttaa tiloja"
    fi: ClassVar = (
        "Tilaa ei voi vielä luovuttaa: periaatteita {lending_principles} ei ole päätetty "
        "tai valmiutta ei ole."
    )
    sv: ClassVar = (
        "Lokalen kan inte lånas ut än: principerna {lending_principles} har inte beslutats, "
        "eller beredskapen saknas."
    )
    en: ClassVar = (
        "The premises cannot be lent yet: the principles {lending_principles} are not decided, "
        "or the county is not ready."
    )
    lending_principles: str


class PremisesNotAvailable(RuleViolation):
    """What is lent has been made available."""

    code: ClassVar = "premises.not-available"
    source: ClassVar = "002, tavoite 2: vielä ei ole valmiutta luovuttaa tiloja"
    fi: ClassVar = "Tila ei ole luovutettavissa: avaa se ensin järjestöille."
    sv: ClassVar = "Lokalen kan inte lånas ut: öppna den först för organisationer."
    en: ClassVar = "The premises are not available: open them first."


class AgreementDoesNotHold(RuleViolation):
    """A lending rests on a signed agreement that holds on its first day, and on its last."""

    code: ClassVar = "premises.agreement-not-in-force"
    source: ClassVar = "002, tavoite 2: yhteistyösopimuspohja tilojen luovuttamiseen"
    fi: ClassVar = "Sopimus {agreement} ei ole allekirjoitettuna voimassa ({day})."
    sv: ClassVar = "Avtalet {agreement} är inte undertecknat och i kraft ({day})."
    en: ClassVar = "The agreement {agreement} is not signed and in force ({day})."
    agreement: str
    day: FuzzyDate


class AgreementNotForPremises(RuleViolation):
    """Premises are lent under an agreement about premises."""

    code: ClassVar = "premises.agreement-of-another-subject"
    source: ClassVar = "002, tavoite 2: yhteistyösopimuspohja tilojen luovuttamiseen"
    fi: ClassVar = "Sopimus {agreement} ei koske tiloja."
    sv: ClassVar = "Avtalet {agreement} gäller inte lokaler."
    en: ClassVar = "The agreement {agreement} is not about premises."
    agreement: str


class NotAParty(RuleViolation):
    """Premises are lent to a party of the agreement."""

    code: ClassVar = "premises.not-a-party"
    source: ClassVar = "docs/sopimukset.md, luovutus"
    fi: ClassVar = "Järjestö {organisation} ei ole sopimuksen {agreement} osapuoli."
    sv: ClassVar = "Organisationen {organisation} är inte part i avtalet {agreement}."
    en: ClassVar = "The organisation {organisation} is no party of the agreement {agreement}."
    organisation: str
    agreement: str


class LendingExists(RuleViolation):
    """One code is one lending of the premises."""

    code: ClassVar = "premises.lending-exists"
    source: ClassVar = "docs/kieli.md, luovutus"
    fi: ClassVar = "Luovutus {lending} on jo kirjattu toisin tiedoin."
    sv: ClassVar = "Utlåningen {lending} har redan antecknats med andra uppgifter."
    en: ClassVar = "The lending {lending} has already been recorded with other particulars."
    lending: str


class NoSuchLending(RuleViolation):
    """What is returned was lent."""

    code: ClassVar = "premises.lending-unknown"
    source: ClassVar = "docs/kieli.md, luovutus"
    fi: ClassVar = "Tilalla ei ole luovutusta {lending}."
    sv: ClassVar = "Lokalen har ingen utlåning {lending}."
    en: ClassVar = "The premises have no lending {lending}."
    lending: str


class LendingIsBackwards(RuleViolation):
    """A lending does not end before it begins."""

    code: ClassVar = "premises.lending-backwards"
    source: ClassVar = "docs/kieli.md, luovutus"
    fi: ClassVar = "Luovutus ei voi päättyä ({until}) ennen kuin se alkaa ({since})."
    sv: ClassVar = "Utlåningen kan inte sluta ({until}) innan den börjar ({since})."
    en: ClassVar = "The lending cannot end ({until}) before it begins ({since})."
    since: FuzzyDate
    until: FuzzyDate


class LentAlready(RuleViolation):
    """Premises are lent to one at a time, unless each has them at hours of its own."""

    code: ClassVar = "premises.lent-already"
    source: ClassVar = "004, 2.6.3 tilayhteistyö: sujuva tilojen varaus"
    fi: ClassVar = "Tila on silloin luovutettu ({lending}); sovi eri ajat."
    sv: ClassVar = "Lokalen är då utlånad ({lending}); kom överens om olika tider."
    en: ClassVar = "The premises are lent then ({lending}); agree on other hours."
    lending: str


class StillLent(RuleViolation):
    """Premises are taken back from whom they are lent to before they are unavailable."""

    code: ClassVar = "premises.still-lent"
    source: ClassVar = "docs/sopimukset.md, luovutus"
    fi: ClassVar = "Tila on luovutettu ({lending}); päätä luovutus ensin."
    sv: ClassVar = "Lokalen är utlånad ({lending}); avsluta utlåningen först."
    en: ClassVar = "The premises are lent ({lending}); end the lending first."
    lending: str
