"""The rules of applications for grants, up to the decision."""

from __future__ import annotations

from typing import ClassVar

from roadmap_domain.kernel.dates import FuzzyDate
from roadmap_domain.kernel.money import Money
from roadmap_domain.kernel.rules import RuleViolation
from roadmap_domain.kernel.texts import Text


class NoSuchApplication(RuleViolation):
    """Whatever is decided is about an application that came."""

    code: ClassVar = "application.unknown"
    source: ClassVar = "docs/kieli.md, hakemus"
    fi: ClassVar = "Avustushakemusta {application} ei tunneta: se ei ole saapunut."
    sv: ClassVar = "Bidragsansökan {application} är okänd: den har inte kommit in."
    en: ClassVar = "The application {application} is not known: it has not been received."
    application: str


class ApplicationExists(RuleViolation):
    """One id is one application."""

    code: ClassVar = "application.exists"
    source: ClassVar = "docs/kieli.md, hakemus"
    fi: ClassVar = "Avustushakemus on jo kirjattu toisin tiedoin."
    sv: ClassVar = "Bidragsansökan har redan antecknats med andra uppgifter."
    en: ClassVar = "The application has already been recorded with other particulars."


class KindNotCalledFor(RuleViolation):
    """Who applies asks for a kind of grant that the call has."""

    code: ClassVar = "application.kind-not-called-for"
    source: ClassVar = "Vantaan ja Keravan hyvinvointialueen tiedote avustuksista 2025"
    fi: ClassVar = "Haussa ei haeta tätä avustuslajia: {kind}."
    sv: ClassVar = "Omgången gäller inte detta slag av bidrag: {kind}."
    en: ClassVar = "The call has no such kind of grant: {kind}."
    kind: str


class NoSuchPriority(RuleViolation):
    """A priority stands in the call."""

    code: ClassVar = "application.priority-unknown"
    source: ClassVar = "Vantaan ja Keravan hyvinvointialueen tiedote avustuksista 2026"
    fi: ClassVar = "Haussa ei ole painopistettä {priority}."
    sv: ClassVar = "Omgången har ingen prioritering {priority}."
    en: ClassVar = "The call has no priority {priority}."
    priority: str


class GrantCallNotYetOpen(RuleViolation):
    """Nobody applies before the call opens."""

    code: ClassVar = "application.not-yet-open"
    source: ClassVar = "docs/kieli.md, avustushaku"
    fi: ClassVar = "Avustushaku alkaa vasta {opens}."
    sv: ClassVar = "Bidragsomgången börjar först {opens}."
    en: ClassVar = "The grant call opens on {opens} only."
    opens: FuzzyDate


class ApplicationIsWithdrawn(RuleViolation):
    """An application that was withdrawn is neither judged nor decided on."""

    code: ClassVar = "application.withdrawn"
    source: ClassVar = "docs/kieli.md, hakemus"
    fi: ClassVar = "Avustushakemus on peruttu."
    sv: ClassVar = "Bidragsansökan har återtagits."
    en: ClassVar = "The application has been withdrawn."


class ApplicationIsDecided(RuleViolation):
    """After the decision an application changes no more; what is granted can be amended."""

    code: ClassVar = "application.decided"
    source: ClassVar = "docs/kieli.md, avustuspäätös"
    fi: ClassVar = "Avustushakemus on jo päätetty, joten sitä ei voi enää muuttaa."
    sv: ClassVar = "Bidragsansökan har redan avgjorts och kan inte längre ändras."
    en: ClassVar = "The application has been decided on and can no longer be changed."


class ApplicationIsLate(RuleViolation):
    """Nothing is granted on what came after the call's last day."""

    code: ClassVar = "application.late"
    source: ClassVar = "Oma Hämeen tiedote 2025: avustushaku avattiin uudelleen"
    fi: ClassVar = "Avustushakemus tuli myöhässä: haku päättyi {closes}."
    sv: ClassVar = "Bidragsansökan kom för sent: omgången slutade {closes}."
    en: ClassVar = "The application came late: the call closed on {closes}."
    closes: FuzzyDate


class CompletionNotAsked(RuleViolation):
    """An application is completed on request."""

    code: ClassVar = "application.completion-not-asked"
    source: ClassVar = "docs/avustukset.md, täydennys"
    fi: ClassVar = "Täydennystä ei ole pyydetty."
    sv: ClassVar = "Ingen komplettering har begärts."
    en: ClassVar = "No completion has been asked for."


class CompletionIsLate(RuleViolation):
    """What is asked for comes by the day that was given."""

    code: ClassVar = "application.completion-late"
    source: ClassVar = "docs/avustukset.md, täydennys"
    fi: ClassVar = "Täydennys tuli myöhässä: sitä pyydettiin {by_day} mennessä."
    sv: ClassVar = "Kompletteringen kom för sent: den begärdes senast {by_day}."
    en: ClassVar = "The completion came late: it was asked for by {by_day}."
    by_day: FuzzyDate


class NoSuchGrantCriterion(RuleViolation):
    """A criterion stands in the call."""

    code: ClassVar = "application.criterion-unknown"
    source: ClassVar = "004, 2.6.4 rahoituskriteerit"
    fi: ClassVar = "Haussa ei ole kriteeriä {criterion}; kriteerit ovat {criteria}."
    sv: ClassVar = "Omgången har inget kriterium {criterion}; kriterierna är {criteria}."
    en: ClassVar = "The call has no criterion {criterion}; the criteria are {criteria}."
    criterion: str
    criteria: str


class NotEligibleNeedsReason(RuleViolation):
    """Where a criterion is not met, it is said why."""

    code: ClassVar = "application.needs-reason"
    source: ClassVar = "docs/avustukset.md, kelpoisuus"
    fi: ClassVar = "Hakijalle on kerrottava, miksi kriteeri ei täyty."
    sv: ClassVar = "Sökanden ska få veta varför kriteriet inte uppfylls."
    en: ClassVar = "The applicant has to be told why the criterion is not met."


class EligibilityNotAssessed(RuleViolation):
    """Every criterion is assessed, one by one, by the day on which a grant is proposed or made."""

    code: ClassVar = "application.not-assessed"
    source: ClassVar = "004, 2.6.4 rahoituskriteerit"
    fi: ClassVar = "Hakemuksen kelpoisuutta ei ole arvioitu viimeistään {day}: {criterion}."
    sv: ClassVar = "Ansökans behörighet har inte bedömts senast {day}: {criterion}."
    en: ClassVar = "The eligibility has not been assessed by {day}: {criterion}."
    day: FuzzyDate
    criterion: Text


class NotEligibleForGrant(RuleViolation):
    """Who is granted something meets every criterion of the call."""

    code: ClassVar = "application.not-eligible"
    source: ClassVar = "004, 2.6.4 rahoituskriteerit"
    fi: ClassVar = "Hakija ei täytä avustuksen kriteeriä: {criterion}."
    sv: ClassVar = "Sökanden uppfyller inte bidragets kriterium: {criterion}."
    en: ClassVar = "The applicant does not meet the criterion of the grant: {criterion}."
    criterion: Text


class UsageReportMissing(RuleViolation):
    """Who owes a usage report on the day of a decision is granted nothing, if the call says so."""

    code: ClassVar = "application.earlier-report-missing"
    source: ClassVar = "Oma Hämeen tiedote 2025: myöhässä oleva käyttöselvitys"
    fi: ClassVar = "Aiemman avustuksen {application} käyttöselvitys puuttuu."
    sv: ClassVar = "Redovisningen av det tidigare bidraget {application} saknas."
    en: ClassVar = "The usage report of the earlier grant {application} is missing."
    application: str


class NotTheApplicantsOwn(RuleViolation):
    """Who applies refers to earlier grants of its own."""

    code: ClassVar = "application.earlier-of-another"
    source: ClassVar = "docs/avustukset.md, käyttöselvitys"
    fi: ClassVar = "Aiempi hakemus {application} ei ole saman hakijan."
    sv: ClassVar = "Den tidigare ansökan {application} är inte samma sökandes."
    en: ClassVar = "The earlier application {application} is not the same applicant's."
    application: str


class CallIsNotScored(RuleViolation):
    """Applications are scored where the call says by what."""

    code: ClassVar = "application.not-scored"
    source: ClassVar = "002, tavoite 4: pisteytysmalli avustusesityksen laadinnassa"
    fi: ClassVar = "Haussa ei ole pisteytysmallia, joten sen hakemuksia ei pisteytetä."
    sv: ClassVar = "Omgången har ingen poängsättning, så dess ansökningar får inga poäng."
    en: ClassVar = "The call has no scoring, so its applications are not scored."


class NoSuchScoringItem(RuleViolation):
    """Points are given for every item of the call's scoring, once, and for nothing else."""

    code: ClassVar = "application.scoring-items"
    source: ClassVar = "002, tavoite 4: pisteytysmalli avustusesityksen laadinnassa"
    fi: ClassVar = "Pisteytä jokainen kohta kerran; kohdat ovat {items}."
    sv: ClassVar = "Poängsätt varje punkt en gång; punkterna är {items}."
    en: ClassVar = "Score every item once; the items are {items}."
    items: str


class PointsOffTheScale(RuleViolation):
    """Points are from nothing to the highest of the item."""

    code: ClassVar = "application.points-off-scale"
    source: ClassVar = "002, tavoite 4: pisteytysmalli avustusesityksen laadinnassa"
    fi: ClassVar = "Kohdasta {item} voi saada 0–{highest} pistettä, ei {points}."
    sv: ClassVar = "För punkten {item} kan man få 0–{highest} poäng, inte {points}."
    en: ClassVar = "The item {item} gives 0 to {highest} points, not {points}."
    item: str
    highest: int
    points: int


class ProposedTooEarly(RuleViolation):
    """Grants are proposed after the call has closed."""

    code: ClassVar = "application.proposed-too-early"
    source: ClassVar = "docs/kieli.md, avustushaku"
    fi: ClassVar = "Avustuksia esitetään hakuajan jälkeen: haku päättyy {closes}."
    sv: ClassVar = "Bidrag föreslås efter ansökningstiden: den slutar {closes}."
    en: ClassVar = "Grants are proposed after the call: it closes on {closes}."
    closes: FuzzyDate


class WrongProposer(RuleViolation):
    """A grant is proposed by the body that the call names."""

    code: ClassVar = "application.wrong-proposer"
    source: ClassVar = "Vantaan ja Keravan hyvinvointialueen tiedote avustuksista 2025"
    fi: ClassVar = "Avustusta esittää {bodies}, ja esitys perustuu sen päätökseen."
    sv: ClassVar = "Bidrag föreslås av {bodies}, och förslaget grundar sig på dess beslut."
    en: ClassVar = "A grant is proposed by {bodies}, and rests on its decision."
    bodies: str


class WrongDecider(RuleViolation):
    """A grant is decided by the body that the call names."""

    code: ClassVar = "application.wrong-decider"
    source: ClassVar = "Vantaan ja Keravan hyvinvointialueen tiedote avustuksista 2025"
    fi: ClassVar = "Avustuksesta päättää {bodies}, ja kirjaus perustuu sen päätökseen."
    sv: ClassVar = "Om bidrag beslutar {bodies}, och anteckningen grundar sig på dess beslut."
    en: ClassVar = "A grant is decided by {bodies}, and the entry rests on its decision."
    bodies: str


class NotProposed(RuleViolation):
    """A decision is made on a proposal; it may be another than the proposal."""

    code: ClassVar = "application.not-proposed"
    source: ClassVar = "Vantaan ja Keravan hyvinvointialueen tiedote avustuksista 2025"
    fi: ClassVar = "Avustuksesta ei ole esitystä, joten siitä ei voi päättää."
    sv: ClassVar = "Det finns inget förslag om bidraget, så det kan inte avgöras."
    en: ClassVar = "There is no proposal about the grant, so it cannot be decided."


class MoreThanSought(RuleViolation):
    """No more is granted than was applied for."""

    code: ClassVar = "application.more-than-sought"
    source: ClassVar = "docs/avustukset.md, päätös"
    fi: ClassVar = "Avustusta haettiin {sought}, joten {amount} on liikaa."
    sv: ClassVar = "Man sökte {sought}, så {amount} är för mycket."
    en: ClassVar = "{sought} were applied for, so {amount} are too much."
    sought: Money
    amount: Money
