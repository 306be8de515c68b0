"""The rules of programmes."""

from __future__ import annotations

from typing import ClassVar

from roadmap_domain.kernel.rules import RuleViolation
from roadmap_domain.kernel.texts import Text


class NoSuchProgramme(RuleViolation):
    """A programme must have been opened before anything is said of it."""

    code: ClassVar = "programme.unknown"
    source: ClassVar = "docs/kieli.md, ohjelma"
    fi: ClassVar = "Ohjelmaa {programme} ei tunneta: sitä ei ole avattu."
    sv: ClassVar = "Programmet {programme} är okänt: det har inte öppnats."
    en: ClassVar = "The programme {programme} is not known: it has not been opened."
    programme: str


class ProgrammeExists(RuleViolation):
    """One id is one programme."""

    code: ClassVar = "programme.exists"
    source: ClassVar = "docs/kieli.md, ohjelma"
    fi: ClassVar = "Ohjelma on jo avattu toisin tiedoin."
    sv: ClassVar = "Programmet har redan öppnats med andra uppgifter."
    en: ClassVar = "The programme has already been opened with other particulars."


class PeriodIsReversed(RuleViolation):
    """A programme's period runs from its first year to its last."""

    code: ClassVar = "programme.period-reversed"
    source: ClassVar = "000, tiekartta: vuodet 2022–2025"
    fi: ClassVar = "Ohjelmakausi ei voi päättyä ({last_year}) ennen alkuaan ({first_year})."
    sv: ClassVar = "Programperioden kan inte sluta ({last_year}) innan den börjar ({first_year})."
    en: ClassVar = "The period cannot end ({last_year}) before it begins ({first_year})."
    first_year: int
    last_year: int


class OutlineIsFaulty(RuleViolation):
    """An outline names each of its levels once."""

    code: ClassVar = "programme.outline-faulty"
    source: ClassVar = "000, tiekartta: tavoitteet ja toimenpidekokonaisuudet"
    fi: ClassVar = "Ohjelman rakenteessa on kukin taso kerran: tavoite ja kokonaisuus."
    sv: ClassVar = "Programmets struktur har varje nivå en gång: mål och helhet."
    en: ClassVar = "An outline has each level once: goal and group."


class YearOutsidePeriod(RuleViolation):
    """A milestone, a year plan and an action lie in the programme's period."""

    code: ClassVar = "programme.year-outside-period"
    source: ClassVar = "000, tiekartta: vuodet 2022–2025"
    fi: ClassVar = "Vuosi {year} ei kuulu ohjelmakauteen {first_year}–{last_year}."
    sv: ClassVar = "Året {year} hör inte till programperioden {first_year}–{last_year}."
    en: ClassVar = "The year {year} is outside the period {first_year}–{last_year}."
    year: int
    first_year: int
    last_year: int


class NoSuchHeading(RuleViolation):
    """A goal or a group must stand in the outline before anything is put under it."""

    code: ClassVar = "programme.heading-unknown"
    source: ClassVar = "000, tiekartta: tavoitteet ja toimenpidekokonaisuudet"
    fi: ClassVar = "Ohjelmassa ei ole kohtaa {heading}. Kohdat ovat: {known}."
    sv: ClassVar = "Programmet har ingen punkt {heading}. Punkterna är: {known}."
    en: ClassVar = "The programme has no heading {heading}. It has: {known}."
    heading: str
    known: str


LEVELS = {
    "goal": Text("tavoite", "mål", "goal"),
    "group": Text("kokonaisuus", "helhet", "group"),
    None: Text(
        "ei mitään, alempia tasoja ei ole",
        "inget, lägre nivåer finns inte",
        "nothing, there is no lower level",
    ),
}


class HeadingOnWrongLevel(RuleViolation):
    """The outline's levels nest in the programme's own order."""

    code: ClassVar = "programme.heading-level"
    source: ClassVar = "000, tiekartta; 001, osallisuuden muodot"
    fi: ClassVar = "Kohta {heading} on väärällä tasolla: tässä voi olla {expected}."
    sv: ClassVar = "Punkten {heading} är på fel nivå: här kan stå {expected}."
    en: ClassVar = "The heading {heading} is on the wrong level: here can be {expected}."
    heading: str
    expected: Text


class CodeIsTaken(RuleViolation):
    """A code names one thing of a programme."""

    code: ClassVar = "programme.code-taken"
    source: ClassVar = "docs/kieli.md, tunnus"
    fi: ClassVar = "Tunnus {taken} on jo käytössä toisessa merkityksessä."
    sv: ClassVar = "Beteckningen {taken} används redan i en annan betydelse."
    en: ClassVar = "The code {taken} is already in use for something else."
    taken: str


class NoSuchMilestone(RuleViolation):
    """A milestone must stand in the grid before it is reworded, removed or served."""

    code: ClassVar = "programme.milestone-unknown"
    source: ClassVar = "000, tiekartta: aikajana"
    fi: ClassVar = "Aikajanalla ei ole tavoitetta {milestone}."
    sv: ClassVar = "Tidslinjen har inget mål {milestone}."
    en: ClassVar = "The grid has no milestone {milestone}."
    milestone: str


class ChangeNeedsBasis(RuleViolation):
    """After adoption the outline and the grid change only on a decision or on a source."""

    code: ClassVar = "programme.change-needs-basis"
    source: ClassVar = "002, tiekartta: muuttuneet kohdat"
    fi: ClassVar = (
        "Hyväksyttyä ohjelmaa muutetaan vain päätöksellä tai lähteellä, joka osoittaa muutoksen."
    )
    sv: ClassVar = (
        "Ett godkänt program ändras endast genom beslut eller en källa som visar ändringen."
    )
    en: ClassVar = (
        "An adopted programme changes only on a decision or on a source that shows the change."
    )


class AdoptionNeedsDecision(RuleViolation):
    """A body adopts by a decision: body, date and section."""

    code: ClassVar = "programme.adoption-needs-decision"
    source: ClassVar = "003, hyväksyminen 6.3.2023 § 14"
    fi: ClassVar = (
        "Hyväksymisen perusteeksi tarvitaan toimielimen päätös (toimielin, päivä, pykälä)."
    )
    sv: ClassVar = "Ett godkännande behöver organets beslut som grund (organ, datum, paragraf)."
    en: ClassVar = "An adoption needs a body's decision as its basis (body, date, section)."


class ClaimNeedsSource(RuleViolation):
    """A claim is what a source document states."""

    code: ClassVar = "programme.claim-needs-source"
    source: ClassVar = "001, 6.1; 003, hyväksyminen"
    fi: ClassVar = "Väitteen perusteeksi tarvitaan lähdeasiakirja."
    sv: ClassVar = "Ett påstående behöver ett källdokument som grund."
    en: ClassVar = "A claim needs a source document as its basis."


class NoSuchClaim(RuleViolation):
    """Only a claim that was noted can be taken to hold."""

    code: ClassVar = "programme.claim-unknown"
    source: ClassVar = "001, 6.1; 003, hyväksyminen"
    fi: ClassVar = "Väitettä {claim} ei ole kirjattu."
    sv: ClassVar = "Påståendet {claim} har inte antecknats."
    en: ClassVar = "The claim {claim} has not been noted."
    claim: str


class UnknownOutcome(RuleViolation):
    """An assessment uses the programme's own scale."""

    code: ClassVar = "programme.outcome-unknown"
    source: ClassVar = "002, arvio toteutumisesta"
    fi: ClassVar = "Ohjelman asteikolla ei ole arviota {outcome}. Asteikko: {scale}."
    sv: ClassVar = "Programmets skala har inte bedömningen {outcome}. Skalan: {scale}."
    en: ClassVar = "The programme's scale has no outcome {outcome}. The scale: {scale}."
    outcome: str
    scale: str


class CannotSucceed(RuleViolation):
    """A successor is another, known programme that goes on after this one's period."""

    code: ClassVar = "programme.cannot-succeed"
    source: ClassVar = "002, toimintasuunnitelma 2026–30"
    fi: ClassVar = (
        "Seuraajaksi ei käy {successor}: seuraaja on toinen avattu ohjelma, jonka kausi jatkuu "
        "vuoden {last_year} jälkeen."
    )
    sv: ClassVar = (
        "Som efterföljare duger inte {successor}: den är ett annat öppnat program vars period "
        "fortsätter efter {last_year}."
    )
    en: ClassVar = (
        "{successor} cannot succeed: a successor is another programme that has been opened and "
        "lasts beyond {last_year}."
    )
    successor: str
    last_year: int
