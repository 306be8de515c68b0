"""The rules of what follows a decision on an application: claims, payments, reports."""

from __future__ import annotations

from typing import ClassVar

from roadmap_domain.kernel.dates import FuzzyDate
from roadmap_domain.kernel.money import Money
from roadmap_domain.kernel.rules import RuleViolation


class NotDecided(RuleViolation):
    """What follows a decision follows one that was made."""

    code: ClassVar = "application.not-decided"
    source: ClassVar = "docs/kieli.md, avustuspäätös"
    fi: ClassVar = "Avustushakemusta ei ole vielä päätetty."
    sv: ClassVar = "Bidragsansökan har inte avgjorts än."
    en: ClassVar = "The application has not been decided on yet."


class NotGranted(RuleViolation):
    """What was not granted is not paid, reported or recovered."""

    code: ClassVar = "application.not-granted"
    source: ClassVar = "docs/kieli.md, avustuspäätös"
    fi: ClassVar = "Hakemukselle ei ole myönnetty avustusta."
    sv: ClassVar = "Inget bidrag har beviljats för ansökan."
    en: ClassVar = "Nothing has been granted on the application."


class NotifiedAlready(RuleViolation):
    """A decision is notified once; an amended one anew."""

    code: ClassVar = "application.notified-already"
    source: ClassVar = "docs/avustukset.md, tiedoksianto"
    fi: ClassVar = "Päätös on jo annettu tiedoksi."
    sv: ClassVar = "Beslutet har redan delgetts."
    en: ClassVar = "The decision has already been notified."


class NotNotified(RuleViolation):
    """A claim, and a payment, follow a decision that has been notified."""

    code: ClassVar = "application.not-notified"
    source: ClassVar = "docs/avustukset.md, tiedoksianto"
    fi: ClassVar = "Päätöstä ei ole annettu tiedoksi."
    sv: ClassVar = "Beslutet har inte delgetts."
    en: ClassVar = "The decision has not been notified."


class ClaimIsLate(RuleViolation):
    """A claim for revision is filed within its time limit."""

    code: ClassVar = "application.claim-late"
    source: ClassVar = "laki hyvinvointialueesta 611/2021, oikaisuvaatimus"
    fi: ClassVar = "Oikaisuvaatimus tuli myöhässä: viimeinen päivä oli {claims_until}."
    sv: ClassVar = "Begäran om omprövning kom för sent: sista dagen var {claims_until}."
    en: ClassVar = "The claim for revision came late: the last day was {claims_until}."
    claims_until: FuzzyDate


class ClaimIsPending(RuleViolation):
    """One claim is decided before the next, and before anything is paid."""

    code: ClassVar = "application.claim-pending"
    source: ClassVar = "laki hyvinvointialueesta 611/2021, oikaisuvaatimus"
    fi: ClassVar = "Oikaisuvaatimusta ei ole vielä ratkaistu."
    sv: ClassVar = "Begäran om omprövning har inte avgjorts än."
    en: ClassVar = "The claim for revision has not been decided yet."


class NoClaim(RuleViolation):
    """A claim that is decided has been filed."""

    code: ClassVar = "application.no-claim"
    source: ClassVar = "laki hyvinvointialueesta 611/2021, oikaisuvaatimus"
    fi: ClassVar = "Oikaisuvaatimusta ei ole tehty."
    sv: ClassVar = "Ingen begäran om omprövning har gjorts."
    en: ClassVar = "No claim for revision has been filed."


class PaidTooEarly(RuleViolation):
    """A grant is paid when the decision holds: after the time limit for claims."""

    code: ClassVar = "application.paid-too-early"
    source: ClassVar = "laki hyvinvointialueesta 611/2021, oikaisuvaatimus"
    fi: ClassVar = (
        "Avustusta ei makseta ennen kuin päätös on lainvoimainen: oikaisuvaatimusaika päättyy "
        "{claims_until}."
    )
    sv: ClassVar = (
        "Bidraget betalas inte innan beslutet har vunnit laga kraft: tiden för omprövning "
        "slutar {claims_until}."
    )
    en: ClassVar = (
        "The grant is not paid before the decision holds: claims can be filed until {claims_until}."
    )
    claims_until: FuzzyDate


class InstalmentExists(RuleViolation):
    """One code is one instalment, and it is paid once."""

    code: ClassVar = "application.instalment-exists"
    source: ClassVar = "docs/kieli.md, maksuerä"
    fi: ClassVar = "Maksuerä {instalment} on jo maksettu toisin tiedoin."
    sv: ClassVar = "Raten {instalment} har redan betalats med andra uppgifter."
    en: ClassVar = "The instalment {instalment} has already been paid with other particulars."
    instalment: str


class PaidMoreThanGranted(RuleViolation):
    """No more is paid than was granted."""

    code: ClassVar = "application.overpaid"
    source: ClassVar = "docs/kieli.md, maksuerä"
    fi: ClassVar = (
        "Myönnetystä avustuksesta on maksamatta {left}, joten {amount} on liikaa maksettavaksi."
    )
    sv: ClassVar = "Av bidraget är {left} obetalt, så {amount} är för mycket att betala."
    en: ClassVar = "Of the grant {left} are unpaid, so {amount} are too much to pay."
    left: Money
    amount: Money


class AmendedBelowPaid(RuleViolation):
    """A grant is amended no lower than what is paid and not recovered."""

    code: ClassVar = "application.amended-below-paid"
    source: ClassVar = "docs/avustukset.md, takaisinperintä"
    fi: ClassVar = "Avustuksesta on maksettu {paid}; peri ensin takaisin."
    sv: ClassVar = "Av bidraget har {paid} betalats; återkräv först."
    en: ClassVar = "Of the grant {paid} are paid; recover first."
    paid: Money


class AmendedOutOfOrder(RuleViolation):
    """An amendment takes effect after the one before it; a correction, on the same day."""

    code: ClassVar = "application.amended-out-of-order"
    source: ClassVar = "docs/avustukset.md, sidonta"
    fi: ClassVar = "Muutos ei tule voimaan ennen edellistä, ja korjaus on samalta päivältä: {day}."
    sv: ClassVar = "En ändring gäller inte före den förra, en rättelse från samma dag: {day}."
    en: ClassVar = "An amendment is not before the last one, a correction on the same day: {day}."
    day: FuzzyDate


class ReportIsApproved(RuleViolation):
    """An approved usage report changes no more."""

    code: ClassVar = "application.report-approved"
    source: ClassVar = "002, tavoite 1: käyttöselvitykset"
    fi: ClassVar = "Käyttöselvitys on jo hyväksytty."
    sv: ClassVar = "Redovisningen har redan godkänts."
    en: ClassVar = "The usage report has already been approved."


class UsedMoreThanGranted(RuleViolation):
    """A usage report tells what was used of the grant, beside which there may be other money."""

    code: ClassVar = "application.used-too-much"
    source: ClassVar = "docs/avustukset.md, käyttöselvitys"
    fi: ClassVar = (
        "Avustuksesta on voinut käyttää enintään {granted}, ei {used}: muu rahoitus ei kuulu "
        "selvitettävään summaan."
    )
    sv: ClassVar = (
        "Av bidraget kan högst {granted} ha använts, inte {used}: annan finansiering hör inte till "
        "det redovisade beloppet."
    )
    en: ClassVar = (
        "Of the grant at most {granted} can have been used, not {used}: other funding is no part "
        "of what is reported."
    )
    granted: Money
    used: Money


class NoUsageReport(RuleViolation):
    """What is approved or returned has been received."""

    code: ClassVar = "application.no-report"
    source: ClassVar = "002, tavoite 1: käyttöselvitykset"
    fi: ClassVar = "Käsiteltävää käyttöselvitystä ei ole."
    sv: ClassVar = "Det finns ingen redovisning att behandla."
    en: ClassVar = "There is no usage report to handle."


class RecoveredMoreThanPaid(RuleViolation):
    """No more is recovered than was paid."""

    code: ClassVar = "application.recovered-too-much"
    source: ClassVar = "docs/avustukset.md, takaisinperintä"
    fi: ClassVar = "Takaisin voi periä enintään {left}."
    sv: ClassVar = "Högst {left} kan återkrävas."
    en: ClassVar = "At most {left} can be recovered."
    left: Money
