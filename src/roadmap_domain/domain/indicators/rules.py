"""The rules of indicators."""

from __future__ import annotations

from decimal import Decimal
from typing import ClassVar, Final

from roadmap_domain.kernel.dates import FuzzyDate
from roadmap_domain.kernel.periods import Cadence, Period
from roadmap_domain.kernel.rules import RuleViolation
from roadmap_domain.kernel.texts import Text

CADENCES: Final[dict[Cadence, Text]] = {
    "interim-review": Text(
        "osavuosikatsaus 1–4, esimerkiksi 2023/2",
        "delårsöversikt 1–4, till exempel 2023/2",
        "interim review 1–4, such as 2023/2",
    ),
    "year": Text("vuosi, esimerkiksi 2023", "år, till exempel 2023", "a year, such as 2023"),
    "date": Text(
        "päivä lähteen tarkkuudella, esimerkiksi 29.11.2024",
        "en dag så exakt som källan, till exempel 29.11.2024",
        "a date as precise as its source, such as 2024-11-29",
    ),
}
"""Which periods each cadence has."""


class NoSuchIndicator(RuleViolation):
    """An indicator must have been defined before anything is measured with it."""

    code: ClassVar = "indicator.unknown"
    source: ClassVar = "docs/kieli.md, mittari"
    fi: ClassVar = "Mittaria {indicator} ei tunneta: sitä ei ole määritelty."
    sv: ClassVar = "Indikatorn {indicator} är okänd: den har inte definierats."
    en: ClassVar = "The indicator {indicator} is not known: it has not been defined."
    indicator: str


class IndicatorExists(RuleViolation):
    """One id is one indicator: what is measured otherwise is another."""

    code: ClassVar = "indicator.exists"
    source: ClassVar = "docs/kieli.md, mittari"
    fi: ClassVar = "Mittari on jo määritelty toisin tiedoin."
    sv: ClassVar = "Indikatorn har redan definierats med andra uppgifter."
    en: ClassVar = "The indicator has already been defined with other particulars."


class UnitIsFaulty(RuleViolation):
    """A scale has a lower and an upper bound; no other unit has any."""

    code: ClassVar = "indicator.unit-faulty"
    source: ClassVar = "001, rivi 1.1: 1 = täysin eri mieltä, 5 = täysin samaa mieltä"
    fi: ClassVar = "Asteikolla on alaraja ja sitä suurempi yläraja; muulla yksiköllä ei rajoja ole."
    sv: ClassVar = (
        "En skala har en nedre gräns och en övre som är större; andra enheter har inga gränser."
    )
    en: ClassVar = "A scale has a lower bound and an upper one above it; other units have none."


class OffScale(RuleViolation):
    """A value lies within the bounds of its scale."""

    code: ClassVar = "indicator.off-scale"
    source: ClassVar = "001, rivi 1.1: asteikko 1–5"
    fi: ClassVar = "Arvo {value} ei ole mittarin asteikolla {lowest}–{highest}."
    sv: ClassVar = "Värdet {value} ligger inte på indikatorns skala {lowest}–{highest}."
    en: ClassVar = "The value {value} is not on the indicator's scale of {lowest}–{highest}."
    value: Decimal
    lowest: Decimal
    highest: Decimal


class NotInUnit(RuleViolation):
    """A count is a whole number, a sum whole cents, neither below zero; an answer is yes or no."""

    code: ClassVar = "indicator.not-in-unit"
    source: ClassVar = "001, rivit 3.4 ja 4.2: 850 000 euroa, 19 valtuustoaloitetta"
    fi: ClassVar = (
        "Arvo {value} ei ole mittarin yksikössä: lukumäärä on kokonaisluku, rahasumma täysiä "
        "senttejä eikä kumpikaan alle nollan; vastaus on kyllä tai ei."
    )
    sv: ClassVar = (
        "Värdet {value} är inte i indikatorns enhet: ett antal är ett heltal, en summa hela cent "
        "och ingendera under noll; ett svar är ja eller nej."
    )
    en: ClassVar = (
        "The value {value} is not in the indicator's unit: a count is a whole number, a sum is "
        "whole cents and neither is below zero; an answer is yes or no."
    )
    value: Decimal


class PeriodNotInCadence(RuleViolation):
    """A value belongs to a period that the indicator's cadence has."""

    code: ClassVar = "indicator.period-not-in-cadence"
    source: ClassVar = "001, rivi 1.1: osavuosikatsaukset 1–4"
    fi: ClassVar = "Mittarilla ei ole jaksoa {period}: sen jakso on {cadence}."
    sv: ClassVar = "Indikatorn har ingen period {period}: dess period är {cadence}."
    en: ClassVar = "The indicator has no period {period}: its period is {cadence}."
    period: Period
    cadence: Text


class PeriodNotBegun(RuleViolation):
    """What is to come can be planned, not known."""

    code: ClassVar = "indicator.period-not-begun"
    source: ClassVar = "001, rivit 1.2 ja 4.2: kysely keväällä 2025, aluevaalit 2025"
    fi: ClassVar = "Jakso {period} ei ole vielä alkanut ({day}): mittauksen voi vain suunnitella."
    sv: ClassVar = "Perioden {period} har inte börjat ({day}): mätningen kan bara planeras."
    en: ClassVar = "The period {period} has not begun ({day}): a measurement can only be planned."
    period: Period
    day: FuzzyDate


class AlreadyObserved(RuleViolation):
    """A period has one value; another takes its place only as a restatement with its reason."""

    code: ClassVar = "indicator.already-observed"
    source: ClassVar = "docs/kieli.md, mittausarvo"
    fi: ClassVar = "Jaksolla {period} on jo arvo: toinen arvo on tarkistus, ja sillä on syy."
    sv: ClassVar = "Perioden {period} har redan ett värde: ett annat är en justering med ett skäl."
    en: ClassVar = "The period {period} has a value: another is a restatement, with a reason."
    period: Period


class NothingToRestate(RuleViolation):
    """Only a value that there is can become another."""

    code: ClassVar = "indicator.nothing-to-restate"
    source: ClassVar = "docs/kieli.md, mittausarvo"
    fi: ClassVar = "Jaksolla {period} ei ole arvoa, jota tarkistaa."
    sv: ClassVar = "Perioden {period} har inget värde att justera."
    en: ClassVar = "The period {period} has no value to restate."
    period: Period
