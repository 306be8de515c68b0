"""The rules of actions."""

from __future__ import annotations

from typing import ClassVar

from roadmap_domain.kernel.rules import RuleViolation


class NoSuchAction(RuleViolation):
    """An action must have been planned before anything is said of it."""

    code: ClassVar = "action.unknown"
    source: ClassVar = "000, vuoden 2023 toimeenpanosuunnitelma"
    fi: ClassVar = "Toimenpidettä {action} ei tunneta: sitä ei ole suunniteltu millekään vuodelle."
    sv: ClassVar = "Åtgärden {action} är okänd: den har inte planerats för något år."
    en: ClassVar = "The action {action} is not known: it has not been planned into any year."
    action: str


class ActionExists(RuleViolation):
    """An action is planned once; after that it is carried over or revised."""

    code: ClassVar = "action.exists"
    source: ClassVar = "002, siirtyi vuodelta 2024"
    fi: ClassVar = "Toimenpide on jo suunniteltu: siirrä se tai muuta sitä."
    sv: ClassVar = "Åtgärden är redan planerad: överför den eller ändra den."
    en: ClassVar = "The action is already planned: carry it over or revise it."


class HasEnded(RuleViolation):
    """A withdrawn, merged or split action is not planned or assessed any more."""

    code: ClassVar = "action.ended"
    source: ClassVar = "docs/kieli.md, toimenpide"
    fi: ClassVar = "Toimenpide on peruttu, yhdistetty tai jaettu: sitä ei enää muuteta."
    sv: ClassVar = "Åtgärden har strukits, slagits ihop eller delats: den ändras inte längre."
    en: ClassVar = "The action was withdrawn, merged or split: it does not change any more."


class DoesNotStandInYear(RuleViolation):
    """What is said of an action in a year presumes that it stands in that year's plan."""

    code: ClassVar = "action.not-in-year"
    source: ClassVar = "002, vuoden 2025 toimenpiteet"
    fi: ClassVar = "Toimenpide ei ole vuoden {year} suunnitelmassa."
    sv: ClassVar = "Åtgärden ingår inte i planen för {year}."
    en: ClassVar = "The action does not stand in the plan of {year}."
    year: int


class AlreadyStandsInYear(RuleViolation):
    """An action stands in a year's plan once."""

    code: ClassVar = "action.already-in-year"
    source: ClassVar = "002, vuoden 2025 toimenpiteet"
    fi: ClassVar = "Toimenpide on jo vuoden {year} suunnitelmassa."
    sv: ClassVar = "Åtgärden ingår redan i planen för {year}."
    en: ClassVar = "The action already stands in the plan of {year}."
    year: int


class AlreadyCarriedOver(RuleViolation):
    """An action is carried over once from one year to another."""

    code: ClassVar = "action.already-carried-over"
    source: ClassVar = "002, siirtyi vuodelta 2024"
    fi: ClassVar = "Toimenpide on jo siirretty vuodelta {from_year} vuodelle {to_year}."
    sv: ClassVar = "Åtgärden har redan överförts från {from_year} till {to_year}."
    en: ClassVar = "The action has already been carried over from {from_year} to {to_year}."
    from_year: int
    to_year: int


class CannotCarryOverBackwards(RuleViolation):
    """Carrying over leads into a later year."""

    code: ClassVar = "action.carry-over-backwards"
    source: ClassVar = "002, siirtyi vuodelta 2024"
    fi: ClassVar = "Toimenpide siirtyy vain myöhempään vuoteen: {from_year} → {to_year} ei käy."
    sv: ClassVar = "En åtgärd överförs bara till ett senare år: {from_year} → {to_year} går inte."
    en: ClassVar = (
        "An action is carried over only into a later year: {from_year} → {to_year} is not."
    )
    from_year: int
    to_year: int


class CannotCarryOverRealised(RuleViolation):
    """What was fully realised is done; it is not carried over."""

    code: ClassVar = "action.carry-over-realised"
    source: ClassVar = "002, siirtyi vuodelta 2024; 001, 6.4"
    fi: ClassVar = "Toimenpide toteutui vuonna {year} kokonaan: siirrettävää ei ole."
    sv: ClassVar = "Åtgärden förverkligades helt år {year}: det finns inget att överföra."
    en: ClassVar = "The action was fully realised in {year}: nothing is left to carry over."
    year: int


class CannotCarryOverUnassessed(RuleViolation):
    """Only what was assessed, itself or by its row, can be carried over."""

    code: ClassVar = "action.carry-over-unassessed"
    source: ClassVar = "002, siirtyi vuodelta 2024; 001, 6.4"
    fi: ClassVar = "Toimenpidettä ei ole arvioitu vuodelta {year}: arvioi se ennen siirtoa."
    sv: ClassVar = "Åtgärden är inte bedömd för {year}: bedöm den innan den överförs."
    en: ClassVar = "The action has not been assessed for {year}: assess it before carrying it over."
    year: int


class OnlyIntoSuccessor(RuleViolation):
    """Beyond a programme's period, actions go on only in the programme that succeeds it."""

    code: ClassVar = "action.only-into-successor"
    source: ClassVar = "002, toimintasuunnitelma 2026–30"
    fi: ClassVar = (
        "Vuosi {year} on ohjelmakauden jälkeen, eikä ohjelmalla ole sinne ulottuvaa seuraajaa."
    )
    sv: ClassVar = (
        "Året {year} ligger efter programperioden och programmet har ingen efterföljare "
        "som når dit."
    )
    en: ClassVar = (
        "The year {year} is after the period and no successor of the programme reaches it."
    )
    year: int


class AlreadyAssessed(RuleViolation):
    """An action is assessed anew only as a revision with its reason, or as a correction."""

    code: ClassVar = "action.already-assessed"
    source: ClassVar = "001, tila; 002, arvio toteutumisesta"
    fi: ClassVar = (
        "Toimenpide on jo arvioitu vuodelta {year}: uusi arvio vaatii perustelun tai on korjaus."
    )
    sv: ClassVar = (
        "Åtgärden är redan bedömd för {year}: en ny bedömning kräver en motivering eller "
        "är en rättelse."
    )
    en: ClassVar = (
        "The action is already assessed for {year}: a new outcome needs a reason or is a "
        "correction."
    )
    year: int


class AlreadyReported(RuleViolation):
    """A year's report says one thing of an action; what was wrong is corrected."""

    code: ClassVar = "action.already-reported"
    source: ClassVar = "001, sarake Raportointi"
    fi: ClassVar = "Toimenpiteestä on jo raportoitu vuodelta {year}: väärä teksti korjataan."
    sv: ClassVar = "Åtgärden har redan rapporterats för {year}: en felaktig text rättas."
    en: ClassVar = "The action has already been reported on for {year}: a wrong text is corrected."
    year: int


class AssessedByRow(RuleViolation):
    """Where the row has been assessed, its outcome is that of its actions, too."""

    code: ClassVar = "action.assessed-by-row"
    source: ClassVar = "002, arvio toteutumisesta riveittäin"
    fi: ClassVar = (
        "Rivi {heading} on arvioitu vuodelta {year}: sen toimenpiteitä ei arvioida erikseen."
    )
    sv: ClassVar = "Raden {heading} är bedömd för {year}: dess åtgärder bedöms inte separat."
    en: ClassVar = "The row {heading} is assessed for {year}: its actions are not assessed apart."
    heading: str
    year: int


class NoSuchStep(RuleViolation):
    """Only a step that the year's entry has can be done."""

    code: ClassVar = "action.step-unknown"
    source: ClassVar = "000, tarvittavat toimet"
    fi: ClassVar = "Toimenpiteellä ei ole vuonna {year} tarvittavaa toimea numero {step}."
    sv: ClassVar = "Åtgärden har inget steg nummer {step} år {year}."
    en: ClassVar = "The action has no step number {step} in {year}."
    step: int
    year: int


class DeliverableExists(RuleViolation):
    """One code is one deliverable of an action."""

    code: ClassVar = "action.deliverable-exists"
    source: ClassVar = "002, tavoitteiden raportointi"
    fi: ClassVar = "Toimenpiteellä on jo toinen tuotos tunnuksella {deliverable}."
    sv: ClassVar = "Åtgärden har redan ett annat resultat med beteckningen {deliverable}."
    en: ClassVar = "The action already has another deliverable with the code {deliverable}."
    deliverable: str


class MilestoneOfAnotherCell(RuleViolation):
    """An action serves milestones of its own year and heading."""

    code: ClassVar = "action.milestone-of-another-cell"
    source: ClassVar = "000, tiekartta ja vuoden 2023 toimeenpanosuunnitelma"
    fi: ClassVar = (
        "Aikajanan tavoite {milestone} ei ole toimenpiteen kokonaisuuden {heading} "
        "tavoite vuodelle {year}."
    )
    sv: ClassVar = "Tidslinjens mål {milestone} är inte ett mål för helheten {heading} år {year}."
    en: ClassVar = "The milestone {milestone} is not one of {heading} in {year}."
    milestone: str
    heading: str
    year: int


class CannotFollowOn(RuleViolation):
    """What an action is merged or split into are other known actions that have not ended."""

    code: ClassVar = "action.cannot-follow-on"
    source: ClassVar = "docs/kieli.md, toimenpide"
    fi: ClassVar = (
        "Toimenpiteen työtä voi jatkaa vain toinen voimassa oleva toimenpide, ei {successor}."
    )
    sv: ClassVar = "Arbetet kan bara fortsättas av en annan gällande åtgärd, inte {successor}."
    en: ClassVar = "Only another action that has not ended can take the work on, not {successor}."
    successor: str


class SplitNeedsSeveral(RuleViolation):
    """An action is split into two or more."""

    code: ClassVar = "action.split-needs-several"
    source: ClassVar = "docs/kieli.md, toimenpide"
    fi: ClassVar = "Toimenpide jaetaan vähintään kahdeksi eri toimenpiteeksi."
    sv: ClassVar = "En åtgärd delas i minst två olika åtgärder."
    en: ClassVar = "An action is split into at least two different actions."
