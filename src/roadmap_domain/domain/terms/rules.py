"""The rules of composing a council for a term."""

from __future__ import annotations

from typing import ClassVar

from roadmap_domain.kernel.dates import FuzzyDate
from roadmap_domain.kernel.rules import RuleViolation
from roadmap_domain.kernel.texts import Text


class NoSuchAppointment(RuleViolation):
    """What ends or changes is an appointment of the term."""

    code: ClassVar = "term.appointment-unknown"
    source: ClassVar = "003, kokoonpano"
    fi: ClassVar = "Toimikaudella ei ole nimeämistä {appointment}."
    sv: ClassVar = "Mandattiden har ingen utnämning {appointment}."
    en: ClassVar = "The term has no appointment {appointment}."
    appointment: str


class AppointmentExists(RuleViolation):
    """One id is one appointment of the term."""

    code: ClassVar = "term.appointment-exists"
    source: ClassVar = "003, kokoonpano"
    fi: ClassVar = "Tunnuksella {appointment} on jo toinen nimeäminen."
    sv: ClassVar = "Det finns redan en annan utnämning med beteckningen {appointment}."
    en: ClassVar = "There is already another appointment with the id {appointment}."
    appointment: str


class OutsideTerm(RuleViolation):
    """Whoever is appointed for a term sits in that term."""

    code: ClassVar = "term.outside"
    source: ClassVar = "003, jäsenyyden kesto"
    fi: ClassVar = "{day} ei ole toimikauden {term} päivä ({first_day}–{last_day})."
    sv: ClassVar = "{day} är ingen dag i mandattiden {term} ({first_day}–{last_day})."
    en: ClassVar = "{day} is no day of the term {term} ({first_day} to {last_day})."
    day: FuzzyDate
    term: str
    first_day: FuzzyDate
    last_day: FuzzyDate


class NotSelected(RuleViolation):
    """Where there was a call for a term, whoever was selected in it is appointed.

    Somebody else is appointed by a decision, which says why.
    """

    code: ClassVar = "term.not-selected"
    source: ClassVar = "003, tiivistelmä: valitaan ilmoittautumisten perusteella"
    fi: ClassVar = (
        "{organisation} ei tullut haussa valituksi luokkaan {seat_class}: muu kuin valittu "
        "nimetään toimielimen päätöksellä, jonka syy kerrotaan."
    )
    sv: ClassVar = (
        "{organisation} valdes inte i ansökningsomgången till klassen {seat_class}: någon annan än "
        "den som valdes utses genom ett organs beslut, med angivet skäl."
    )
    en: ClassVar = (
        "{organisation} was not selected in the call for the class {seat_class}: another than who "
        "was selected is appointed by a body's decision, with the reason given."
    )
    organisation: Text
    seat_class: Text


class ClassIsFull(RuleViolation):
    """A class has as many members as its quota."""

    code: ClassVar = "term.class-full"
    source: ClassVar = "003, vaihtoehto 1: 1–2 järjestöedustajaa järjestötyypeittäin"
    fi: ClassVar = "Luokan {seat_class} kaikki paikat ({seats}) on täytetty."
    sv: ClassVar = "Alla platser ({seats}) i klassen {seat_class} är fyllda."
    en: ClassVar = "All seats ({seats}) of the class {seat_class} are filled."
    seat_class: Text
    seats: int


class ChangeNeedsApproval(RuleViolation):
    """In mid-term the composition changes with the approval that the charter demands."""

    code: ClassVar = "term.needs-approval"
    source: ClassVar = "003, vaihtoehto 1: muut huomiot"
    fi: ClassVar = (
        "Kokoonpanon muutos kesken toimikauden vaatii hyväksynnän; hyväksyjä on {bodies}."
    )
    sv: ClassVar = "En ändring av sammansättningen under mandattiden ska godkännas av {bodies}."
    en: ClassVar = "A change of the composition in mid-term needs the approval of {bodies}."
    bodies: str


class NamedAlready(RuleViolation):
    """Who sits for an organisation is named for a term or for a year; sooner, by a decision."""

    code: ClassVar = "term.named-already"
    source: ClassVar = "004, 2.6.2: verkostot voivat nimetä edustajan vuosittain"
    fi: ClassVar = "Edustaja on jo nimetty ajaksi {period}: kesken sen toinen nimetään päätöksellä."
    sv: ClassVar = (
        "Företrädaren har redan utsetts för {period}: dessförinnan utses en annan genom beslut."
    )
    en: ClassVar = (
        "The representative has been named for {period} already: until it is over, "
        "another is named by a decision."
    )
    period: str


class RotationNotMet(RuleViolation):
    """At a change of term the charter's share of the seats goes to organisations that had none."""

    code: ClassVar = "term.rotation"
    source: ClassVar = "003, vaihtoehto 1: puolet jäsenistä vaihtuu jäsenyyskausittain"
    fi: ClassVar = (
        "Edelliseltä toimikaudelta voi jatkaa enintään {most} järjestöä: osuus {share} vaihtuu."
    )
    sv: ClassVar = (
        "Från föregående mandattid kan högst {most} organisationer fortsätta: andelen {share} byts."
    )
    en: ClassVar = (
        "At most {most} organisations can go on from the previous term: the share {share} rotates."
    )
    most: int
    share: str


class DeputyToThemselves(RuleViolation):
    """A member's deputy is another person than the member."""

    code: ClassVar = "term.deputy-to-themselves"
    source: ClassVar = "004, 2.6.2: edustajalle valitaan varaedustaja"
    fi: ClassVar = "Kukaan ei ole oma varajäsenensä: jäsen ja varajäsen ovat kaksi henkilöä."
    sv: ClassVar = "Ingen är sin egen ersättare: medlem och ersättare är två personer."
    en: ClassVar = "Nobody is their own deputy: a member and a deputy are two persons."


class DeputyExists(RuleViolation):
    """A member has one deputy."""

    code: ClassVar = "term.deputy-exists"
    source: ClassVar = "003, vaihtoehto 1: varajäsenet ovat sidottuja varsinaisiin jäseniin"
    fi: ClassVar = "Jäsenellä on jo varajäsen."
    sv: ClassVar = "Medlemmen har redan en ersättare."
    en: ClassVar = "The member has a deputy already."


class NoDeputy(RuleViolation):
    """Only a deputy stands in or ends as a deputy."""

    code: ClassVar = "term.no-deputy"
    source: ClassVar = "003, vaihtoehto 1: varajäsenet"
    fi: ClassVar = "Jäsenellä ei ole varajäsentä."
    sv: ClassVar = "Medlemmen har ingen ersättare."
    en: ClassVar = "The member has no deputy."


class MemberHasLeft(RuleViolation):
    """Who has left the seat does nothing more in it."""

    code: ClassVar = "term.member-left"
    source: ClassVar = "003, vaihtoehto 1: luopuu tehtävästä"
    fi: ClassVar = "Jäsen on jo jättänyt paikan."
    sv: ClassVar = "Medlemmen har redan lämnat platsen."
    en: ClassVar = "The member has left the seat already."


class LeavesBeforeAppointment(RuleViolation):
    """Nobody leaves, moves or stands in before the appointment."""

    code: ClassVar = "term.leaves-too-early"
    source: ClassVar = "003, vaihtoehto 1: luopuu tehtävästä"
    fi: ClassVar = "{day} on ennen nimeämistä: jäsen aloitti {since}."
    sv: ClassVar = "{day} är före utnämningen: medlemmen började {since}."
    en: ClassVar = "{day} is before the appointment: the member began {since}."
    day: FuzzyDate
    since: FuzzyDate
