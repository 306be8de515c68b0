"""The rules of calls for candidates."""

from __future__ import annotations

from typing import ClassVar

from roadmap_domain.kernel.dates import FuzzyDate
from roadmap_domain.kernel.rules import RuleViolation
from roadmap_domain.kernel.texts import Text


class NoSuchCall(RuleViolation):
    """Whoever registers answers a call that was opened."""

    code: ClassVar = "call.unknown"
    source: ClassVar = "003, vaihtoehto 2: ilmoittautumisperiaate"
    fi: ClassVar = "Hakua {call} ei tunneta: sitä ei ole avattu."
    sv: ClassVar = "Ansökningsomgången {call} är okänd: den har inte öppnats."
    en: ClassVar = "The call {call} is not known: it has not been opened."
    call: str


class CallExists(RuleViolation):
    """One id is one call."""

    code: ClassVar = "call.exists"
    source: ClassVar = "docs/kieli.md, haku"
    fi: ClassVar = "Haku on jo avattu toisin tiedoin."
    sv: ClassVar = "Ansökningsomgången har redan öppnats med andra uppgifter."
    en: ClassVar = "The call has already been opened with other particulars."


class CallIsBackwards(RuleViolation):
    """A call closes after it opens."""

    code: ClassVar = "call.backwards"
    source: ClassVar = "003, vaihtoehto 2: ilmoittautumisperiaate"
    fi: ClassVar = "Haku ei voi päättyä ({closes}) ennen kuin se alkaa ({opens})."
    sv: ClassVar = "Ansökningstiden kan inte sluta ({closes}) innan den börjar ({opens})."
    en: ClassVar = "A call cannot close ({closes}) before it opens ({opens})."
    opens: FuzzyDate
    closes: FuzzyDate


class ExtensionIsNotLater(RuleViolation):
    """An extended call closes later than before."""

    code: ClassVar = "call.extension-not-later"
    source: ClassVar = "Oma Häme 2025: haku avattiin uudelleen"
    fi: ClassVar = "Hakuaikaa voi vain pidentää: haku päättyy jo {closes}."
    sv: ClassVar = "Ansökningstiden kan bara förlängas: den slutar redan {closes}."
    en: ClassVar = "A call can only be extended: it closes on {closes} already."
    closes: FuzzyDate


class NotYetOpen(RuleViolation):
    """Nobody registers before the call opens."""

    code: ClassVar = "call.not-yet-open"
    source: ClassVar = "003, vaihtoehto 2: ilmoittautumisperiaate"
    fi: ClassVar = "Haku alkaa vasta {opens}."
    sv: ClassVar = "Ansökningstiden börjar först {opens}."
    en: ClassVar = "The call opens on {opens} only."
    opens: FuzzyDate


class CallIsDecided(RuleViolation):
    """After the selection a call changes no more."""

    code: ClassVar = "call.decided"
    source: ClassVar = "003, vaihtoehto 1: valintaprosessi"
    fi: ClassVar = "Valinta on jo tehty, joten hakua ei voi enää muuttaa."
    sv: ClassVar = "Valet har redan gjorts, så ansökningsomgången kan inte längre ändras."
    en: ClassVar = "The selection has been made, so the call can no longer be changed."


class RegistrationExists(RuleViolation):
    """One code is one registration of a call."""

    code: ClassVar = "call.registration-exists"
    source: ClassVar = "docs/kieli.md, ilmoittautuminen"
    fi: ClassVar = "Tunnuksella {registration} on jo toinen ilmoittautuminen."
    sv: ClassVar = "Det finns redan en annan anmälan med beteckningen {registration}."
    en: ClassVar = "There is already another registration with the code {registration}."
    registration: str


class RegisteredAlready(RuleViolation):
    """An organisation registers once, for as many seats as it may have."""

    code: ClassVar = "call.registered-already"
    source: ClassVar = "003, vaihtoehto 2: ilmoittautumisperiaate"
    fi: ClassVar = "{organisation} on jo ilmoittautunut."
    sv: ClassVar = "{organisation} har redan anmält sig."
    en: ClassVar = "{organisation} has registered already."
    organisation: Text


class LinkMissing(RuleViolation):
    """Who registers describes its connection to the county where the charter asks for it."""

    code: ClassVar = "call.link-missing"
    source: ClassVar = "003, vaihtoehto 2: ilmoittautumisen yhteydessä kuvataan"
    fi: ClassVar = (
        "Ilmoittautumisesta puuttuu kuvaus siitä, miten järjestö kytkeytyy hyvinvointialueeseen."
    )
    sv: ClassVar = "Anmälan saknar en beskrivning av kopplingen till välfärdsområdet."
    en: ClassVar = "The registration does not describe the connection to the county's work."


class NoSuchRegistration(RuleViolation):
    """Whoever is assessed or selected has registered."""

    code: ClassVar = "call.registration-unknown"
    source: ClassVar = "003, vaihtoehto 1: valitaan ilmoittautumisten perusteella"
    fi: ClassVar = "Haussa ei ole ilmoittautumista {registration}."
    sv: ClassVar = "Ansökningsomgången har ingen anmälan {registration}."
    en: ClassVar = "The call has no registration {registration}."
    registration: str


class RegistrationIsWithdrawn(RuleViolation):
    """A registration that was withdrawn is neither assessed nor selected."""

    code: ClassVar = "call.registration-withdrawn"
    source: ClassVar = "003, vaihtoehto 2: ilmoittautumisperiaate"
    fi: ClassVar = "Ilmoittautuminen on peruttu: {organisation}."
    sv: ClassVar = "Anmälan har återtagits: {organisation}."
    en: ClassVar = "The registration has been withdrawn: {organisation}."
    organisation: Text


class NoSuchCriterion(RuleViolation):
    """A criterion stands in the charter or in the call."""

    code: ClassVar = "call.criterion-unknown"
    source: ClassVar = "004, 2.6.2 edustajien valinta"
    fi: ClassVar = "Kriteeriä {criterion} ei ole; kriteerit ovat {criteria}."
    sv: ClassVar = "Det finns inget kriterium {criterion}; kriterierna är {criteria}."
    en: ClassVar = "There is no criterion {criterion}; the criteria are {criteria}."
    criterion: str
    criteria: str


class CriteriaNotApplied(RuleViolation):
    """Where the charter says so, criteria are applied only when more register than have room."""

    code: ClassVar = "call.criteria-not-applied"
    source: ClassVar = "003, vaihtoehto 2: valintakriteereitä sovelletaan tarvittaessa"
    fi: ClassVar = "Kriteereitä ei sovelleta: ilmoittautuneita on {registered}, paikkoja {seats}."
    sv: ClassVar = "Kriterierna tillämpas inte: {registered} har anmält sig, platserna är {seats}."
    en: ClassVar = "The criteria are not applied: {registered} have registered for {seats} seats."
    registered: int
    seats: int


class NotMetNeedsReason(RuleViolation):
    """Where a criterion is not met, it is said why."""

    code: ClassVar = "call.needs-reason"
    source: ClassVar = "docs/toimintasaannot.md, haku"
    fi: ClassVar = "Jos kriteeri ei täyty, on kerrottava miksi."
    sv: ClassVar = "Om ett kriterium inte uppfylls ska skälet anges."
    en: ClassVar = "Where a criterion is not met, the reason has to be given."


class SelectionTooEarly(RuleViolation):
    """Members are proposed and selected after the call has closed."""

    code: ClassVar = "call.selection-too-early"
    source: ClassVar = "003, vaihtoehto 1: valitaan ilmoittautumisten perusteella"
    fi: ClassVar = "Valinta tehdään hakuajan jälkeen: haku päättyy {closes}."
    sv: ClassVar = "Valet görs efter ansökningstiden: den slutar {closes}."
    en: ClassVar = "The selection is made after the call: it closes on {closes}."
    closes: FuzzyDate


class ProposalNeedsDecision(RuleViolation):
    """Members are proposed by the body that the charter names, and the proposal rests on that."""

    code: ClassVar = "call.needs-proposing-body"
    source: ClassVar = "003, vaihtoehto 1: lautakunta tekee aluehallitukselle ehdotuksen"
    fi: ClassVar = "Ehdotus perustuu ehdottavan toimielimen päätökseen; ehdottaja on {bodies}."
    sv: ClassVar = "Förslaget grundar sig på beslut av det organ som föreslår: {bodies}."
    en: ClassVar = "A proposal rests on a decision of the body that proposes: {bodies}."
    bodies: str


class SelectionNeedsProposal(RuleViolation):
    """Where the charter says that a body selects on another's proposal, there is a proposal."""

    code: ClassVar = "call.needs-proposal"
    source: ClassVar = "003, vaihtoehto 1: lautakunta tekee aluehallitukselle ehdotuksen"
    fi: ClassVar = "Valinnalla on oltava ehdotus; ehdottaja on {bodies}."
    sv: ClassVar = "Valet ska ha ett förslag av {bodies}."
    en: ClassVar = "The selection needs a proposal of {bodies}."
    bodies: str


class SelectionNeedsBasis(RuleViolation):
    """A selection rests on something, also where the charter does not say who selects."""

    code: ClassVar = "call.needs-basis"
    source: ClassVar = "003, vaihtoehto 2: valinta"
    fi: ClassVar = "Valinnalla on oltava peruste: päätös, sääntö tai lähde."
    sv: ClassVar = "Valet ska ha en grund: ett beslut, en regel eller en källa."
    en: ClassVar = "The selection needs a basis: a decision, a rule or a source."


class LateNotSelected(RuleViolation):
    """A registration that came after the last day is recorded, but not selected."""

    code: ClassVar = "call.late"
    source: ClassVar = "003, vaihtoehto 1: valitaan ilmoittautumisten perusteella"
    fi: ClassVar = "{organisation} ilmoittautui myöhässä: haku päättyi {closes}."
    sv: ClassVar = "{organisation} anmälde sig för sent: ansökningstiden slutade {closes}."
    en: ClassVar = "{organisation} registered late: the call closed on {closes}."
    organisation: Text
    closes: FuzzyDate


class NotEligible(RuleViolation):
    """Whoever is selected meets every criterion that is applied."""

    code: ClassVar = "call.not-eligible"
    source: ClassVar = "004, 2.6.2 edustajien valinta"
    fi: ClassVar = "{organisation} ei täytä kriteeriä: {criterion}."
    sv: ClassVar = "{organisation} uppfyller inte kriteriet: {criterion}."
    en: ClassVar = "{organisation} does not meet the criterion: {criterion}."
    organisation: Text
    criterion: Text


class NotAssessed(RuleViolation):
    """Every criterion that is applied is assessed before the selection, one by one."""

    code: ClassVar = "call.not-assessed"
    source: ClassVar = "004, 2.6.2 edustajien valinta"
    fi: ClassVar = "Kriteeriä ei ole arvioitu ({organisation}): {criterion}."
    sv: ClassVar = "Kriteriet har inte bedömts ({organisation}): {criterion}."
    en: ClassVar = "The criterion has not been assessed ({organisation}): {criterion}."
    organisation: Text
    criterion: Text


class TooManySelected(RuleViolation):
    """No more are selected for a class than it has seats."""

    code: ClassVar = "call.too-many"
    source: ClassVar = "003, vaihtoehto 1: 1–2 järjestöedustajaa järjestötyypeittäin"
    fi: ClassVar = "Luokkaan {seat_class} valittaisiin {selected}, mutta paikkoja on {seats}."
    sv: ClassVar = "Till klassen {seat_class} skulle väljas {selected}, men platserna är {seats}."
    en: ClassVar = "The class {seat_class} would get {selected}, but it has {seats} seats."
    seat_class: Text
    selected: int
    seats: int


class LeftOutWithoutCriteria(RuleViolation):
    """Where criteria are not applied since there is room for all, nobody is left out."""

    code: ClassVar = "call.left-out"
    source: ClassVar = "003, vaihtoehto 2: kaikilla on yhtäläinen mahdollisuus osallistua"
    fi: ClassVar = "{organisation} jäisi valitsematta, vaikka kaikki ilmoittautuneet mahtuvat."
    sv: ClassVar = "{organisation} skulle bli utan plats, fast alla som anmält sig ryms med."
    en: ClassVar = "{organisation} would be left out although there is room for all."
    organisation: Text


class DeputyWithoutMember(RuleViolation):
    """A deputy is bound to a member who is selected."""

    code: ClassVar = "call.deputy-without-member"
    source: ClassVar = "003, vaihtoehto 1: varajäsenet ovat sidottuja varsinaisiin jäseniin"
    fi: ClassVar = "Varajäsenellä {organisation} ei ole valittua jäsentä, johon se on sidottu."
    sv: ClassVar = "Ersättaren {organisation} är inte knuten till någon vald medlem."
    en: ClassVar = "The deputy {organisation} is bound to no member that is selected."
    organisation: Text
