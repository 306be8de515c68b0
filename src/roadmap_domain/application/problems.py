"""What can be wrong with a command or a question, apart from the domain's own rules."""

from __future__ import annotations

from typing import ClassVar

from roadmap_domain.kernel.dates import FuzzyDate
from roadmap_domain.kernel.rules import Problem, RuleViolation


class RoleMayNotDecide(RuleViolation):
    """Who may decide what is a policy; roles that only read decide nothing."""

    code: ClassVar = "policy.role-may-not"
    source: ClassVar = "docs/roolit.md"
    fi: ClassVar = "Rooli {role} ei saa tehdä päätöstä {decision}. Sen saavat tehdä: {allowed}."
    sv: ClassVar = "Rollen {role} får inte fatta beslutet {decision}. Det får: {allowed}."
    en: ClassVar = "The role {role} may not make the decision {decision}. These may: {allowed}."
    role: str
    decision: str
    allowed: str


class RoleMayNotRead(RuleViolation):
    """All that is held about a person is seen only by those who answer the person."""

    code: ClassVar = "policy.role-may-not-read"
    source: ClassVar = "docs/roolit.md"
    fi: ClassVar = (
        "Rooli {role} ei saa lukea kaikkea, mitä henkilöstä on kirjattu ({right}). "
        "Sen saavat lukea: {allowed}."
    )
    sv: ClassVar = (
        "Rollen {role} får inte läsa allt som antecknats om en person ({right}). "
        "Det får: {allowed}."
    )
    en: ClassVar = (
        "The role {role} may not read all that is held about a person ({right}). "
        "These may: {allowed}."
    )
    role: str
    right: str
    allowed: str


class UnknownRole(RuleViolation):
    """A command is made in a role that the policy knows."""

    code: ClassVar = "policy.unknown-role"
    source: ClassVar = "docs/roolit.md"
    fi: ClassVar = "Roolia {role} ei tunneta. Roolit ovat: {known}."
    sv: ClassVar = "Rollen {role} är okänd. Rollerna är: {known}."
    en: ClassVar = "The role {role} is not known. The roles are: {known}."
    role: str
    known: str


class NothingToCorrect(RuleViolation):
    """What is corrected or retracted is an event of the same aggregate, and still counts."""

    code: ClassVar = "log.nothing-to-correct"
    source: ClassVar = "docs/aika.md, korjaus"
    fi: ClassVar = "Korjattavaa tapahtumaa {version} ei ole, tai se on jo korjattu tai mitätöity."
    sv: ClassVar = (
        "Händelsen {version} som ska rättas finns inte eller är redan rättad eller annullerad."
    )
    en: ClassVar = (
        "There is no event {version} to correct, or it has already been corrected or retracted."
    )
    version: int


class NotACorrection(RuleViolation):
    """A correction puts one event in the place of the wrong one, and one of its kind."""

    code: ClassVar = "log.not-a-correction"
    source: ClassVar = "docs/aika.md, korjaus"
    fi: ClassVar = (
        "Korjaus panee väärän kirjauksen tilalle yhden samanlaisen; "
        "tästä päätöksestä ei seuraa sellaista."
    )
    sv: ClassVar = (
        "En rättelse ersätter den felaktiga anteckningen med en likadan; "
        "av detta beslut följer ingen sådan."
    )
    en: ClassVar = (
        "A correction puts one entry of the same kind in the place of the wrong one; "
        "this decision leads to none."
    )


class TakesNoEffect(RuleViolation):
    """What is recorded late changes something on the day from which it is to hold."""

    code: ClassVar = "log.takes-no-effect"
    source: ClassVar = "docs/aika.md, myöhään kirjattu"
    fi: ClassVar = (
        "Kirjaus ei muuttaisi mitään päivänä, josta se olisi voimassa ({day}): "
        "sitä, mitä se koskee, ei silloin vielä ollut."
    )
    sv: ClassVar = (
        "Anteckningen skulle inte ändra något den dag från vilken den gällde ({day}): "
        "det som den gäller fanns inte ännu då."
    )
    en: ClassVar = (
        "The entry would change nothing on the day from which it would hold ({day}): "
        "what it is about was not there yet."
    )
    day: FuzzyDate


class RestsOnIt(RuleViolation):
    """What another event rests on is corrected or retracted only after that one."""

    code: ClassVar = "log.rests-on-it"
    source: ClassVar = "docs/aika.md, mitätöinti"
    fi: ClassVar = (
        "Kirjaus {version} nojaa siihen, mitä korjataan tai mitätöidään: "
        "korjaa tai mitätöi se ensin."
    )
    sv: ClassVar = (
        "Anteckningen {version} vilar på det som rättas eller annulleras: "
        "rätta eller annullera den först."
    )
    en: ClassVar = (
        "The entry {version} rests on what is corrected or retracted: "
        "correct or retract that entry first."
    )
    version: int


class RestsOnItElsewhere(RuleViolation):
    """So is what an event of another aggregate rests on."""

    code: ClassVar = "log.rests-on-it-elsewhere"
    source: ClassVar = "docs/aika.md, mitätöinti"
    fi: ClassVar = (
        "{stream} nojaa kirjaukseen, jota korjataan tai mitätöidään: "
        "korjaa tai mitätöi ensin sen kirjaus {version}."
    )
    sv: ClassVar = (
        "{stream} vilar på anteckningen som rättas eller annulleras: "
        "rätta eller annullera först dess anteckning {version}."
    )
    en: ClassVar = (
        "{stream} rests on the entry that is corrected or retracted: "
        "correct or retract its entry {version} first."
    )
    stream: str
    version: int


class IdIsFaulty(RuleViolation):
    """An id is something that can be read and typed: 1 to 200 letters, without line breaks."""

    code: ClassVar = "log.id-faulty"
    source: ClassVar = "docs/kieli.md, tunnus"
    fi: ClassVar = "Tunnukseksi ei käy ”{aggregate_id}”: tarvitaan 1–200 näkyvää merkkiä."
    sv: ClassVar = "”{aggregate_id}” duger inte som beteckning: det behövs 1–200 synliga tecken."
    en: ClassVar = "“{aggregate_id}” is no id: it takes 1 to 200 visible characters."
    aggregate_id: str


class NotADay(Problem):
    """A day or a time that is asked about is a `date` or a `datetime`."""

    code: ClassVar = "question.not-a-day"
    fi: ClassVar = "{name}: odotettiin päivää, esimerkiksi date(2024, 3, 11), saatiin {given}."
    sv: ClassVar = "{name}: en dag väntades, till exempel date(2024, 3, 11), men fick {given}."
    en: ClassVar = "{name}: expected a day, such as date(2024, 3, 11), got {given}."
    name: str
    given: str


class ReasonNotGiven(Problem):
    """Where reading what is told about persons is written down, so is why."""

    code: ClassVar = "keys.reason-not-given"
    fi: ClassVar = "Henkilötietojen lukeminen kirjataan: kerro, miksi niitä tarvitaan (--why)."
    sv: ClassVar = "Läsning av personuppgifter antecknas: ange varför de behövs (--why)."
    en: ClassVar = "Reading personal data is noted: say why they are needed (--why)."


class CommandReused(RuleViolation):
    """One command id is one command."""

    code: ClassVar = "log.command-reused"
    source: ClassVar = "docs/kieli.md, komento"
    fi: ClassVar = "Komennon tunnus {command} on jo käytetty toiseen komentoon."
    sv: ClassVar = "Kommandots beteckning {command} har redan använts för ett annat kommando."
    en: ClassVar = "The command id {command} has already been used for another command."
    command: str


class BeyondTheLog(Problem):
    """The log has fewer events than the position says."""

    code: ClassVar = "replay.beyond-the-log"
    fi: ClassVar = "Loki ei ulotu sijaintiin {position}."
    sv: ClassVar = "Loggen når inte till position {position}."
    en: ClassVar = "The log does not reach position {position}."
    position: int
