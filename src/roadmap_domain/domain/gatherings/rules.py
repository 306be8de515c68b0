"""The rules of gatherings."""

from __future__ import annotations

from typing import ClassVar

from roadmap_domain.kernel.dates import FuzzyDate
from roadmap_domain.kernel.rules import RuleViolation


class NoSuchSeries(RuleViolation):
    """A gathering is an occurrence of a series that has been started."""

    code: ClassVar = "gathering.unknown"
    source: ClassVar = "docs/kieli.md, tilaisuussarja"
    fi: ClassVar = "Tilaisuussarjaa {series} ei tunneta: sitä ei ole aloitettu."
    sv: ClassVar = "Serien av sammankomster {series} är okänd: den har inte inletts."
    en: ClassVar = "The series of gatherings {series} is not known: it has not been started."
    series: str


class SeriesExists(RuleViolation):
    """One id is one series."""

    code: ClassVar = "gathering.exists"
    source: ClassVar = "docs/kieli.md, tilaisuussarja"
    fi: ClassVar = "Tilaisuussarja on jo aloitettu toisin tiedoin."
    sv: ClassVar = "Serien av sammankomster har redan inletts med andra uppgifter."
    en: ClassVar = "The series has already been started with other particulars."


class TargetIsFaulty(RuleViolation):
    """A target is at least once in a period; the upper end of a range is above its lower end."""

    code: ClassVar = "gathering.target-faulty"
    source: ClassVar = "003, tapaamistiheys: 4–6 tapaamista vuodessa"
    fi: ClassVar = (
        "Tavoite ei ole mahdollinen: vähintään kerran jaksossa, ja vaihteluvälin yläraja "
        "on alarajaa suurempi."
    )
    sv: ClassVar = (
        "Målet är inte möjligt: minst en gång per period, och ett intervalls övre gräns "
        "är större än den nedre."
    )
    en: ClassVar = (
        "The target is not possible: at least once in a period, and the upper end of a range "
        "is above its lower end."
    )


class StatuteNotNamed(RuleViolation):
    """A statutory series rests on the statute that demands it."""

    code: ClassVar = "gathering.statute-not-named"
    source: ClassVar = "004, luku 1.1: laki 612/2021, 7 §"
    fi: ClassVar = "Lakisääteisen sarjan peruste on säädös: nimi, numero ja pykälä."
    sv: ClassVar = "Grunden för en lagstadgad serie är en författning: namn, nummer och paragraf."
    en: ClassVar = "The basis of a statutory series is a statute: its name, number and section."


class StatuteNeedsTarget(RuleViolation):
    """A statute says how often it demands a gathering."""

    code: ClassVar = "gathering.statute-needs-target"
    source: ClassVar = "004, luku 1.1: laki 612/2021, 7 §, vähintään kerran vuodessa"
    fi: ClassVar = "Lakisääteisellä sarjalla on tavoite: kuinka usein laki sitä vaatii."
    sv: ClassVar = "En lagstadgad serie har ett mål: hur ofta lagen kräver den."
    en: ClassVar = "A statutory series has a target: how often the statute demands it."


class PlannedWithoutDay(RuleViolation):
    """A gathering is planned for some time, be it only a season."""

    code: ClassVar = "gathering.planned-without-day"
    source: ClassVar = "003, etenemissuunnitelma: touko- ja kesäkuussa 2023"
    fi: ClassVar = "Suunnitellulla tilaisuudella on aika: päivä, kuukausi, vuodenaika tai vuosi."
    sv: ClassVar = "En planerad sammankomst har en tid: en dag, en månad, en årstid eller ett år."
    en: ClassVar = "A planned gathering has a time: a day, a month, a season or a year."


class NeverHeld(RuleViolation):
    """What was held was held once at least."""

    code: ClassVar = "gathering.never-held"
    source: ClassVar = "001, rivi 6.2: 5 kertaa vuonna 2023"
    fi: ClassVar = "Pidetty tilaisuus on pidetty vähintään kerran."
    sv: ClassVar = "En sammankomst som hållits har hållits minst en gång."
    en: ClassVar = "A gathering that was held was held at least once."


class OccurrenceExists(RuleViolation):
    """One id is one occurrence of a series, and it is held once."""

    code: ClassVar = "gathering.occurrence-exists"
    source: ClassVar = "004, luku 2.3: kumppanuusfoorumit 5.5. ja 2.11.2021"
    fi: ClassVar = "Tilaisuus {occurrence} on jo pidetty."
    sv: ClassVar = "Sammankomsten {occurrence} har redan hållits."
    en: ClassVar = "The gathering {occurrence} has already been held."
    occurrence: str


class NoSuchOccurrence(RuleViolation):
    """Only what was planned can be cancelled."""

    code: ClassVar = "gathering.occurrence-unknown"
    source: ClassVar = "docs/kieli.md, tilaisuus"
    fi: ClassVar = "Tilaisuutta {occurrence} ei ole suunniteltu."
    sv: ClassVar = "Sammankomsten {occurrence} har inte planerats."
    en: ClassVar = "The gathering {occurrence} has not been planned."
    occurrence: str


class OccurrenceIsCancelled(RuleViolation):
    """A cancelled gathering is not held, planned or cancelled any more; another takes its place."""

    code: ClassVar = "gathering.occurrence-cancelled"
    source: ClassVar = "docs/kieli.md, tilaisuus"
    fi: ClassVar = "Tilaisuus {occurrence} on jo peruttu: uusi tilaisuus saa oman tunnuksen."
    sv: ClassVar = "Sammankomsten {occurrence} är redan inställd: en ny får en egen beteckning."
    en: ClassVar = "The gathering {occurrence} is already cancelled: a new one gets its own id."
    occurrence: str


class SeriesHasEnded(RuleViolation):
    """After a series has ended, nothing of it is planned or held."""

    code: ClassVar = "gathering.ended"
    source: ClassVar = "docs/kieli.md, tilaisuussarja"
    fi: ClassVar = "Tilaisuussarja on päättynyt ({last_day})."
    sv: ClassVar = "Serien av sammankomster har avslutats ({last_day})."
    en: ClassVar = "The series has ended ({last_day})."
    last_day: FuzzyDate


class HeldAfterTheEnd(RuleViolation):
    """A series ends no earlier than the last of its gatherings."""

    code: ClassVar = "gathering.held-after-end"
    source: ClassVar = "docs/kieli.md, tilaisuussarja"
    fi: ClassVar = "Sarja ei voi päättyä ennen tilaisuutta {occurrence} ({day})."
    sv: ClassVar = "Serien kan inte sluta före sammankomsten {occurrence} ({day})."
    en: ClassVar = "The series cannot end before the gathering {occurrence} ({day})."
    occurrence: str
    day: FuzzyDate
