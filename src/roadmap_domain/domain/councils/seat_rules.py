"""The rules of who may have a seat, whether they are selected for it or appointed to it."""

from __future__ import annotations

from typing import ClassVar

from roadmap_domain.kernel.rules import RuleViolation
from roadmap_domain.kernel.texts import Text


class CharterNotKnown(RuleViolation):
    """Seats are given by a charter: without one nobody knows which seats there are."""

    code: ClassVar = "term.charter-unknown"
    source: ClassVar = "002, tavoite 2: uusi edustajisto 2025"
    fi: ClassVar = (
        "Paikkoja ei voi täyttää: ei tiedetä, minkä toimintasäännön mukaan neuvottelukunta toimii."
    )
    sv: ClassVar = (
        "Platserna kan inte fyllas: det är inte känt enligt vilken stadga delegationen arbetar."
    )
    en: ClassVar = "The seats cannot be filled: it is not known by which charter the council works."


class SecondSeat(RuleViolation):
    """An organisation has one place in a council, as member or as deputy."""

    code: ClassVar = "term.second-seat"
    source: ClassVar = "003, vaihtoehto 1: eri järjestöistä"
    fi: ClassVar = "Järjestöllä {organisation} on jo paikka neuvottelukunnassa."
    sv: ClassVar = "Organisationen {organisation} har redan en plats i delegationen."
    en: ClassVar = "The organisation {organisation} has a seat on the council already."
    organisation: Text


class OrganisationIsNoMore(RuleViolation):
    """An organisation that has ended is not appointed."""

    code: ClassVar = "term.organisation-ended"
    source: ClassVar = "docs/neuvottelukunnat.md"
    fi: ClassVar = "{organisation} on lakannut, joten sitä ei voi nimetä."
    sv: ClassVar = "{organisation} har upphört och kan inte utses."
    en: ClassVar = "{organisation} has ended, so it cannot be appointed."
    organisation: Text


class OrganisationOfAnotherClass(RuleViolation):
    """A seat of a class goes to an organisation of that class, network or body."""

    code: ClassVar = "term.another-class"
    source: ClassVar = "003, vaihtoehto 1: yhdistysrekisteriin merkitty luokka; 004, 2.6.2"
    fi: ClassVar = "{organisation} ei kuulu luokkaan {seat_class}."
    sv: ClassVar = "{organisation} hör inte till klassen {seat_class}."
    en: ClassVar = "{organisation} does not belong to the class {seat_class}."
    organisation: Text
    seat_class: Text


class SelectionNeedsDecision(RuleViolation):
    """A member is selected by a body that the charter names, and the appointment rests on that."""

    code: ClassVar = "term.needs-selection"
    source: ClassVar = "003, vaihtoehto 1: valintaprosessi"
    fi: ClassVar = (
        "Jäsenen nimeäminen perustuu valitsevan toimielimen päätökseen; valitsija on {bodies}."
    )
    sv: ClassVar = (
        "Utnämningen av en medlem grundar sig på beslut av det organ som väljer: {bodies}."
    )
    en: ClassVar = "Appointing a member rests on a decision of the body that selects: {bodies}."
    bodies: str


class NoDeputies(RuleViolation):
    """Where the charter has no deputies, none is appointed."""

    code: ClassVar = "term.no-deputies"
    source: ClassVar = "003, vaihtoehto 2: varajäsenistä sovitaan"
    fi: ClassVar = "Toimintasäännön mukaan varajäseniä ei ole."
    sv: ClassVar = "Enligt stadgan finns inga ersättare."
    en: ClassVar = "By the charter there are no deputies."


class DeputyOfSameOrganisation(RuleViolation):
    """Member and deputy come from different organisations where the charter says so."""

    code: ClassVar = "term.deputy-same-organisation"
    source: ClassVar = "003, vaihtoehto 1: eri järjestöistä"
    fi: ClassVar = "Varajäsenen on oltava eri järjestöstä kuin jäsen."
    sv: ClassVar = "Ersättaren ska komma från en annan organisation än medlemmen."
    en: ClassVar = "The deputy has to come from another organisation than the member."


class DeputyOfOtherOrganisation(RuleViolation):
    """Member and deputy come from the same organisation where the charter says so."""

    code: ClassVar = "term.deputy-other-organisation"
    source: ClassVar = "003, vaihtoehto 2: varajäsenistä sovitaan"
    fi: ClassVar = "Varajäsenen on oltava samasta järjestöstä kuin jäsen."
    sv: ClassVar = "Ersättaren ska komma från samma organisation som medlemmen."
    en: ClassVar = "The deputy has to come from the same organisation as the member."


class DeputyOfAnotherClass(RuleViolation):
    """A deputy represents the same class as the member where the charter says so."""

    code: ClassVar = "term.deputy-class"
    source: ClassVar = "003, vaihtoehto 1: samankaltaista järjestötoimintaa"
    fi: ClassVar = "Varajäsenen järjestö {organisation} ei kuulu jäsenen luokkaan {seat_class}."
    sv: ClassVar = (
        "Ersättarens organisation {organisation} hör inte till medlemmens klass {seat_class}."
    )
    en: ClassVar = (
        "The deputy's organisation {organisation} does not belong to the member's class "
        "{seat_class}."
    )
    organisation: Text
    seat_class: Text
