"""The rules of charters: by which charter a council can work."""

from __future__ import annotations

from typing import ClassVar

from roadmap_domain.kernel.rules import RuleViolation
from roadmap_domain.kernel.texts import Text


class ClassNamedTwice(RuleViolation):
    """Each class of seats has a code and a name of its own."""

    code: ClassVar = "charter.class-twice"
    source: ClassVar = "003, vaihtoehto 1: valintaprosessi"
    fi: ClassVar = "Toimintasääntö nimeää saman luokan kahdesti: {title}."
    sv: ClassVar = "Stadgan nämner samma klass två gånger: {title}."
    en: ClassVar = "The charter names the same class twice: {title}."
    title: Text


class CriterionNamedTwice(RuleViolation):
    """Each criterion has a code of its own."""

    code: ClassVar = "charter.criterion-twice"
    source: ClassVar = "004, 2.6.2 edustajien valinta"
    fi: ClassVar = "Sama kriteeri on nimetty kahdesti: {criterion}."
    sv: ClassVar = "Samma kriterium har nämnts två gånger: {criterion}."
    en: ClassVar = "The same criterion is named twice: {criterion}."
    criterion: str


class NoSeats(RuleViolation):
    """A charter has at least one class, and each class at least one seat."""

    code: ClassVar = "charter.no-seats"
    source: ClassVar = "003, tiivistelmä: kokoonpano"
    fi: ClassVar = (
        "Toimintasäännöstä puuttuu paikkoja: luokkia on oltava, ja kullakin vähintään yksi paikka."
    )
    sv: ClassVar = "Stadgan saknar platser: klasser ska finnas, och var och en ha minst en plats."
    en: ClassVar = "The charter lacks seats: there must be classes, each with at least one seat."


class SeatsDoNotAddUp(RuleViolation):
    """The seats of the classes make the seats in all: eight classes of one or two are 8 or 16."""

    code: ClassVar = "charter.seats-do-not-add-up"
    source: ClassVar = "003, vaihtoehto 1: lopullinen jäsenmäärä 8 tai 16"
    fi: ClassVar = "Paikat eivät täsmää: yhteensä {told}, mutta luokista laskien {counted}."
    sv: ClassVar = "Platserna går inte ihop: totalt {told}, men räknat per klass {counted}."
    en: ClassVar = "The seats do not add up: {told} in all, but {counted} counted by class."
    told: str
    counted: str


class SeatsNotOffered(RuleViolation):
    """A term has a number of seats for each class that its charter offers."""

    code: ClassVar = "charter.seats-not-offered"
    source: ClassVar = "003, vaihtoehto 1: 1–2 järjestöedustajaa järjestötyypeittäin"
    fi: ClassVar = "Toimintasääntö ei salli {seats} paikkaa luokkaa kohti, vaan: {offered}."
    sv: ClassVar = "Stadgan tillåter inte {seats} platser per klass, utan: {offered}."
    en: ClassVar = "The charter does not allow {seats} seats for each class, but: {offered}."
    seats: int
    offered: str


class NoSuchSeatClass(RuleViolation):
    """A seat belongs to a class of the charter."""

    code: ClassVar = "charter.class-unknown"
    source: ClassVar = "003, vaihtoehto 1: valintaprosessi"
    fi: ClassVar = "Toimintasäännössä ei ole luokkaa {seat_class}; luokat ovat {classes}."
    sv: ClassVar = "Stadgan har ingen klass {seat_class}; klasserna är {classes}."
    en: ClassVar = "The charter has no class {seat_class}; the classes are {classes}."
    seat_class: str
    classes: str


class ShareIsFaulty(RuleViolation):
    """A share that rotates is more than nothing and at most everything."""

    code: ClassVar = "charter.share-faulty"
    source: ClassVar = "003, vaihtoehto 1: jäsenyyden kesto"
    fi: ClassVar = "Vaihtuva osuus {share} ei ole osa jäsenistä."
    sv: ClassVar = "Andelen {share} som byts ut är ingen del av medlemmarna."
    en: ClassVar = "The share {share} that rotates is no part of the members."
    share: str


class ShareCannotBeMet(RuleViolation):
    """The share that rotates is a whole number of seats: half of 8 is 4."""

    code: ClassVar = "charter.share-cannot-be-met"
    source: ClassVar = "003, vaihtoehto 1: puolet jäsenistä vaihtuu jäsenyyskausittain"
    fi: ClassVar = "Osuus {share} ei voi toteutua: {seats} paikasta se ei ole kokonaisluku."
    sv: ClassVar = "Andelen {share} kan inte uppfyllas: av {seats} platser är den inget heltal."
    en: ClassVar = "The share {share} cannot be met: of {seats} seats it is no whole number."
    share: str
    seats: int


class TermIsFaulty(RuleViolation):
    """A term of years says how many years; another term has no number of years."""

    code: ClassVar = "charter.term-faulty"
    source: ClassVar = "003, vaihtoehto 1: 2 vuotta tai valtuustokausi"
    fi: ClassVar = "Toimikauden pituus on vähintään yksi vuosi, valtuustokausi tai sovittava."
    sv: ClassVar = "Mandattiden är minst ett år, fullmäktigeperioden eller enligt överenskommelse."
    en: ClassVar = "A term lasts at least one year, the council term, or as agreed."


class BoundsAreFaulty(RuleViolation):
    """What is bounded from below and above has its bounds in this order, neither below nothing."""

    code: ClassVar = "charter.bounds-faulty"
    source: ClassVar = "003, vaihtoehto 1: 1–2 edustajaa, 4–6 tapaamista vuodessa"
    fi: ClassVar = "Toimintasäännön rajat ovat väärin päin tai alle nollan: {bounds}."
    sv: ClassVar = "Stadgans gränser är i fel ordning eller under noll: {bounds}."
    en: ClassVar = "The bounds in the charter are in the wrong order or below zero: {bounds}."
    bounds: str


class PhaseLeavesItsYear(RuleViolation):
    """A phase of the annual clock runs from one month to the same or a later one of the year."""

    code: ClassVar = "charter.phase-leaves-year"
    source: ClassVar = "004, 3.4 järjestöneuvottelukunnan perustamisen malli"
    fi: ClassVar = "Vuosikellon vaihe ei mahdu vuoteensa: {title}."
    sv: ClassVar = "Fasen ryms inte inom sitt år: {title}."
    en: ClassVar = "A phase of the annual clock leaves its year: {title}."
    title: Text


class PhasesOverlap(RuleViolation):
    """A month belongs to one phase of the annual clock at most."""

    code: ClassVar = "charter.phases-overlap"
    source: ClassVar = "004, 3.4 järjestöneuvottelukunnan perustamisen malli"
    fi: ClassVar = "Vuosikellon vaiheet menevät päällekkäin: {one} ja {other}."
    sv: ClassVar = "Faserna överlappar varandra: {one} och {other}."
    en: ClassVar = "Phases of the annual clock overlap: {one} and {other}."
    one: Text
    other: Text
