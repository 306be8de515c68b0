"""The rules of composing a council for a term."""

from __future__ import annotations

from typing import ClassVar

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


class OutsideTerm(RuleViolation):
    """Whoever is appointed for a term sits in that term."""

    code: ClassVar = "term.outside"
    source: ClassVar = "003, jäsenyyden kesto"
    fi: ClassVar = "{day} ei ole toimikauden {term} päivä ({first_day}–{last_day})."
    sv: ClassVar = "{day} är ingen dag i mandattiden {term} ({first_day}–{last_day})."
    en: ClassVar = "{day} is no day of the term {term} ({first_day} to {last_day})."
    day: str
    term: str
    first_day: str
    last_day: str


class ClassIsFull(RuleViolation):
    """A class has as many members as its quota."""

    code: ClassVar = "term.class-full"
    source: ClassVar = "003, vaihtoehto 1: 1–2 järjestöedustajaa järjestötyypeittäin"
    fi: ClassVar = "Luokan {seat_class} kaikki paikat ({seats}) on täytetty."
    sv: ClassVar = "Alla platser ({seats}) i klassen {seat_class} är fyllda."
    en: ClassVar = "All seats ({seats}) of the class {seat_class} are filled."
    seat_class: Text
    seats: int


class SecondSeat(RuleViolation):
    """An organisation has one place in a council, as member or as deputy."""

    code: ClassVar = "term.second-seat"
    source: ClassVar = "003, vaihtoehto 1: eri järjestöistä"
    fi: ClassVar = "Järjestöllä {organisation} on jo paikka neuvottelukunnassa."
    sv: ClassVar = "Organisationen {organisation} har redan en plats i delegationen."
    en: ClassVar = "The organisation {organisation} has a place in the council already."
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


class NoDeputies(RuleViolation):
    """Where the charter has no deputies, none is appointed."""

    code: ClassVar = "term.no-deputies"
    source: ClassVar = "003, vaihtoehto 2: varajäsenistä sovitaan"
    fi: ClassVar = "Toimintasäännön mukaan varajäseniä ei ole."
    sv: ClassVar = "Enligt stadgan finns inga ersättare."
    en: ClassVar = "By the charter there are no deputies."


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
    day: str
    since: str


class NoChair(RuleViolation):
    """Where the charter has no chair, none is chosen."""

    code: ClassVar = "term.no-chair"
    source: ClassVar = "003, vaihtoehto 2: ei virallista puheenjohtajaa"
    fi: ClassVar = "Toimintasäännön mukaan neuvottelukunnalla ei ole puheenjohtajaa."
    sv: ClassVar = "Enligt stadgan har delegationen ingen ordförande."
    en: ClassVar = "By the charter the council has no chair."


class TwoOffices(RuleViolation):
    """The chair and the vice chair are two members."""

    code: ClassVar = "term.two-offices"
    source: ClassVar = "004, 2.6.2: puheenjohtaja ja varapuheenjohtaja"
    fi: ClassVar = "Sama jäsen ei voi olla sekä puheenjohtaja että varapuheenjohtaja."
    sv: ClassVar = "Samma medlem kan inte vara både ordförande och vice ordförande."
    en: ClassVar = "The same member cannot be both chair and vice chair."


class NobodyBeside(RuleViolation):
    """Beside the members sit those whom the charter names."""

    code: ClassVar = "term.nobody-beside"
    source: ClassVar = "003, vaihtoehto 1: lautakunnasta 1–2 edustajaa"
    fi: ClassVar = (
        "Toimintasääntö ei nimeä edustajia toimielimestä {body}; nimettyjä ovat {bodies}."
    )
    sv: ClassVar = "Stadgan nämner inga företrädare för {body}; de som nämns är {bodies}."
    en: ClassVar = "The charter names no representatives of {body}; those named are {bodies}."
    body: str
    bodies: str


class TooManyBeside(RuleViolation):
    """Beside the members sit at most as many for a body as the charter says."""

    code: ClassVar = "term.too-many-beside"
    source: ClassVar = "003, vaihtoehto 1: lautakunnasta 1–2 edustajaa"
    fi: ClassVar = "Toimielimestä {body} voi olla enintään {most} edustajaa."
    sv: ClassVar = "{body} kan ha högst {most} företrädare."
    en: ClassVar = "{body} can have at most {most} representatives."
    body: str
    most: int
