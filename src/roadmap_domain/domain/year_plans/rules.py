"""The rules of year plans."""

from __future__ import annotations

from typing import ClassVar

from roadmap_domain.kernel.rules import RuleViolation


class NoSuchYearPlan(RuleViolation):
    """A year's plan must have been opened before anything is said of it."""

    code: ClassVar = "year-plan.unknown"
    source: ClassVar = "000, vuoden 2023 toimeenpanosuunnitelma"
    fi: ClassVar = "Toimeenpanosuunnitelmaa {plan} ei tunneta: sitä ei ole avattu."
    sv: ClassVar = "Genomförandeplanen {plan} är okänd: den har inte öppnats."
    en: ClassVar = "The year plan {plan} is not known: it has not been opened."
    plan: str


class YearPlanIsMisnamed(RuleViolation):
    """A year plan is found by its programme and its year."""

    code: ClassVar = "year-plan.misnamed"
    source: ClassVar = "docs/kieli.md, toimeenpanosuunnitelma"
    fi: ClassVar = "Tämän suunnitelman tunnus on {expected}."
    sv: ClassVar = "Denna plans beteckning är {expected}."
    en: ClassVar = "The id of this plan is {expected}."
    expected: str


class YearIsFrozen(RuleViolation):
    """A reported year is frozen: after its report only corrections."""

    code: ClassVar = "year-plan.frozen"
    source: ClassVar = "002, vuoden 2025 raportointi"
    fi: ClassVar = "Vuosi {year} on raportoitu: sen tietoja voi enää vain korjata, ei muuttaa."
    sv: ClassVar = "Året {year} har rapporterats: uppgifterna kan rättas men inte längre ändras."
    en: ClassVar = "The year {year} has been reported: it can be corrected, no longer changed."
    year: int


class YearPlanNeedsDecision(RuleViolation):
    """A body adopts a year plan by a decision: body, date and section."""

    code: ClassVar = "year-plan.adoption-needs-decision"
    source: ClassVar = "003, hyväksyminen 6.3.2023 § 14"
    fi: ClassVar = (
        "Suunnitelman hyväksyminen vaatii toimielimen päätöksen (toimielin, päivä, pykälä)."
    )
    sv: ClassVar = "Planens godkännande kräver organets beslut (organ, datum, paragraf)."
    en: ClassVar = "Adopting a plan needs a body's decision (body, date, section)."


class ObjectiveExists(RuleViolation):
    """One code is one objective of a year."""

    code: ClassVar = "year-plan.objective-exists"
    source: ClassVar = "002, sitova strategian tavoite"
    fi: ClassVar = "Vuodella on jo toinen tavoite tunnuksella {objective}."
    sv: ClassVar = "Året har redan ett annat mål med beteckningen {objective}."
    en: ClassVar = "The year already has another objective with the code {objective}."
    objective: str


class NoSuchObjective(RuleViolation):
    """A check-in is about an objective of the year."""

    code: ClassVar = "year-plan.objective-unknown"
    source: ClassVar = "000, seuranta ja arviointi (OKR)"
    fi: ClassVar = "Vuodella ei ole tavoitetta {objective}."
    sv: ClassVar = "Året har inget mål {objective}."
    en: ClassVar = "The year has no objective {objective}."
    objective: str


class CheckInIsFaulty(RuleViolation):
    """Check-ins are quarterly, with a confidence from 0 to 100 percent."""

    code: ClassVar = "year-plan.check-in-faulty"
    source: ClassVar = "000, seuranta ja arviointi (OKR): kvartaaleittain"
    fi: ClassVar = "Väliarvio tehdään neljännekseltä 1–4 ja luottamus annetaan prosentteina 0–100."
    sv: ClassVar = "En avstämning görs för kvartal 1–4 med tilltron angiven i procent 0–100."
    en: ClassVar = "A check-in is for a quarter 1–4, its confidence a percentage 0–100."


class ScopeIsAction(RuleViolation):
    """Where the programme assesses each action, a row has no outcome of its own."""

    code: ClassVar = "year-plan.scope-is-action"
    source: ClassVar = "001, tila toimenpiteittäin; 002, arvio riveittäin"
    fi: ClassVar = "Tässä ohjelmassa arvioidaan toimenpiteet, ei rivejä."
    sv: ClassVar = "I detta program bedöms åtgärderna, inte raderna."
    en: ClassVar = "This programme assesses actions, not rows."


class RowAlreadyAssessed(RuleViolation):
    """A row is assessed anew only as a revision with its reason, or as a correction."""

    code: ClassVar = "year-plan.row-already-assessed"
    source: ClassVar = "002, arvio toteutumisesta"
    fi: ClassVar = "Rivi {heading} on jo arvioitu: uusi arvio vaatii perustelun tai on korjaus."
    sv: ClassVar = (
        "Raden {heading} är redan bedömd: en ny bedömning kräver en motivering eller är "
        "en rättelse."
    )
    en: ClassVar = (
        "The row {heading} is already assessed: a new outcome needs a reason or is a correction."
    )
    heading: str


class NarrativeExists(RuleViolation):
    """One number is one paragraph under a heading of the report."""

    code: ClassVar = "year-plan.narrative-exists"
    source: ClassVar = "002, tavoitteiden raportointi"
    fi: ClassVar = "Kohdan {heading} raportissa on jo toinen kappale numero {number}."
    sv: ClassVar = "Rapporten om {heading} har redan ett annat stycke nummer {number}."
    en: ClassVar = "The report on {heading} already has another paragraph number {number}."
    heading: str
    number: int


class NotYetReported(RuleViolation):
    """A year is closed after its report."""

    code: ClassVar = "year-plan.not-yet-reported"
    source: ClassVar = "002, vuoden 2025 raportointi"
    fi: ClassVar = "Vuotta ei voi sulkea ennen kuin se on raportoitu."
    sv: ClassVar = "Året kan inte stängas innan det har rapporterats."
    en: ClassVar = "The year cannot be closed before it has been reported."
