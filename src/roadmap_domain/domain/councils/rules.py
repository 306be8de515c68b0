"""The rules of councils."""

from __future__ import annotations

from typing import ClassVar

from roadmap_domain.kernel.dates import FuzzyDate
from roadmap_domain.kernel.rules import RuleViolation


class NoSuchCouncil(RuleViolation):
    """A council must have been planned before anything is decided about it."""

    code: ClassVar = "council.unknown"
    source: ClassVar = "docs/kieli.md, neuvottelukunta"
    fi: ClassVar = "Neuvottelukuntaa {council} ei tunneta: sitä ei ole kirjattu."
    sv: ClassVar = "Delegationen {council} är okänd: den har inte antecknats."
    en: ClassVar = "The council {council} is not known: it has not been recorded."
    council: str


class CouncilExists(RuleViolation):
    """One id is one council."""

    code: ClassVar = "council.exists"
    source: ClassVar = "docs/kieli.md, neuvottelukunta"
    fi: ClassVar = "Neuvottelukunta on jo kirjattu toisin tiedoin."
    sv: ClassVar = "Delegationen har redan antecknats med andra uppgifter."
    en: ClassVar = "The council has already been recorded with other particulars."


class AlternativeExists(RuleViolation):
    """One code is one charter of a council; a new version has a code of its own."""

    code: ClassVar = "council.alternative-exists"
    source: ClassVar = "003, kaksi vaihtoehtoa"
    fi: ClassVar = "Neuvottelukunnalle on jo kuvattu toinen toimintasääntö tunnuksella {charter}."
    sv: ClassVar = (
        "För delegationen har redan beskrivits en annan stadga med beteckningen {charter}."
    )
    en: ClassVar = "Another charter with the code {charter} has already been described."
    charter: str


class NoSuchAlternative(RuleViolation):
    """A body decides for one of the charters that have been described, or it is not known which."""

    code: ClassVar = "council.alternative-unknown"
    source: ClassVar = "003, kaksi vaihtoehtoa"
    fi: ClassVar = "Toimintasääntöä {charter} ei ole kuvattu; kuvattuja ovat {described}."
    sv: ClassVar = "Stadgan {charter} har inte beskrivits; beskrivna är {described}."
    en: ClassVar = "The charter {charter} has not been described; those described are {described}."
    charter: str
    described: str


class StructureNeedsDecision(RuleViolation):
    """The structure of a council rests on a body's decision."""

    code: ClassVar = "council.needs-decision"
    source: ClassVar = "aluevaltuusto 12.12.2023 § 132"
    fi: ClassVar = "Neuvottelukunnan rakenne perustuu toimielimen päätökseen (toimielin ja päivä)."
    sv: ClassVar = "Delegationens struktur grundar sig på ett organs beslut (organ och dag)."
    en: ClassVar = "The structure of a council rests on a body's decision (body and day)."


class StructureNotDecided(RuleViolation):
    """A council has terms once its structure has been decided."""

    code: ClassVar = "council.not-decided"
    source: ClassVar = "003, tavoite: rakenteen päättäminen ja toiminnan käynnistyminen"
    fi: ClassVar = "Toimikautta ei voi avata: neuvottelukunnan rakennetta ei ole päätetty."
    sv: ClassVar = "En mandattid kan inte inledas: delegationens struktur har inte fastställts."
    en: ClassVar = "No term can be opened: the council's structure has not been decided."


class SeatsToPick(RuleViolation):
    """A term picks one of the numbers of seats that its charter offers, and only of those."""

    code: ClassVar = "council.seats-to-pick"
    source: ClassVar = "003, vaihtoehto 1: 8 tai 16 jäsentä"
    fi: ClassVar = "Toimikaudelle on valittava paikkojen määrä luokkaa kohti; tarjolla: {offered}."
    sv: ClassVar = "Antalet platser per klass ska väljas för mandattiden; möjliga: {offered}."
    en: ClassVar = "The number of seats for each class has to be picked; offered: {offered}."
    offered: str


class TermExists(RuleViolation):
    """One name is one term of a council."""

    code: ClassVar = "council.term-exists"
    source: ClassVar = "002, toimikausi 2025–27"
    fi: ClassVar = "Toimikausi {term} on jo avattu toisin tiedoin."
    sv: ClassVar = "Mandattiden {term} har redan inletts med andra uppgifter."
    en: ClassVar = "The term {term} has already been opened with other particulars."
    term: str


class TermIsBackwards(RuleViolation):
    """A term ends after it begins."""

    code: ClassVar = "council.term-backwards"
    source: ClassVar = "003, jäsenyyden kesto"
    fi: ClassVar = "Toimikausi ei voi päättyä ({last_day}) ennen kuin se alkaa ({first_day})."
    sv: ClassVar = "En mandattid kan inte sluta ({last_day}) innan den börjar ({first_day})."
    en: ClassVar = "A term cannot end ({last_day}) before it begins ({first_day})."
    first_day: FuzzyDate
    last_day: FuzzyDate


class TermTooLong(RuleViolation):
    """Where the charter says in years how long terms are, no term is longer."""

    code: ClassVar = "council.term-too-long"
    source: ClassVar = "003, vaihtoehto 1: jäsenyyden kesto esim. 2 vuotta"
    fi: ClassVar = (
        "Toimikausi {first_day}–{last_day} on pidempi kuin toimintasääntö sallii "
        "(enintään {years} v)."
    )
    sv: ClassVar = (
        "Mandattiden {first_day}–{last_day} är längre än stadgan tillåter (högst {years} år)."
    )
    en: ClassVar = (
        "The term {first_day} to {last_day} is longer than the charter allows (in years: {years})."
    )
    first_day: FuzzyDate
    last_day: FuzzyDate
    years: int


class TermsOverlap(RuleViolation):
    """The terms of a council follow one another."""

    code: ClassVar = "council.terms-overlap"
    source: ClassVar = "003, jäsenyyden kesto"
    fi: ClassVar = "Toimikausi menee päällekkäin toimikauden {other} kanssa."
    sv: ClassVar = "Mandattiden överlappar mandattiden {other}."
    en: ClassVar = "The term overlaps the term {other}."
    other: str


class NoSuchTerm(RuleViolation):
    """A council is composed for a term that has been opened."""

    code: ClassVar = "council.term-unknown"
    source: ClassVar = "003, jäsenyyden kesto"
    fi: ClassVar = "Toimikautta {term} ei ole avattu."
    sv: ClassVar = "Mandattiden {term} har inte inletts."
    en: ClassVar = "The term {term} has not been opened."
    term: str


class TermEndsOutside(RuleViolation):
    """A term ends early on a day of its own."""

    code: ClassVar = "council.term-ends-outside"
    source: ClassVar = "003, jäsenyyden kesto"
    fi: ClassVar = "Toimikauden {term} voi päättää vain sen aikana ({first_day}–{last_day})."
    sv: ClassVar = "Mandattiden {term} kan avslutas bara medan den pågår ({first_day}–{last_day})."
    en: ClassVar = "The term {term} can be ended only while it lasts ({first_day} to {last_day})."
    term: str
    first_day: FuzzyDate
    last_day: FuzzyDate
