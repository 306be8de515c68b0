"""The rules of appropriations."""

from __future__ import annotations

from typing import ClassVar

from roadmap_domain.kernel.dates import FuzzyDate
from roadmap_domain.kernel.money import Money
from roadmap_domain.kernel.rules import RuleViolation


class NoSuchAppropriation(RuleViolation):
    """Grants are made from an appropriation that has been decided."""

    code: ClassVar = "appropriation.unknown"
    source: ClassVar = "001, tavoite 3: talousarviossa varataan määräraha"
    fi: ClassVar = "Määrärahaa {appropriation} ei tunneta: siitä ei ole päätetty."
    sv: ClassVar = "Anslaget {appropriation} är okänt: det har inte beslutats."
    en: ClassVar = "The appropriation {appropriation} is not known: it has not been decided."
    appropriation: str


class AppropriationExists(RuleViolation):
    """One id is one appropriation; another sum is a change of it."""

    code: ClassVar = "appropriation.exists"
    source: ClassVar = "docs/kieli.md, määräraha"
    fi: ClassVar = "Määrärahasta on jo päätetty toisin tiedoin; muuta sitä."
    sv: ClassVar = "Anslaget har redan beslutats med andra uppgifter; ändra det."
    en: ClassVar = "The appropriation has already been decided with other particulars; change it."


class AppropriationNeedsDecision(RuleViolation):
    """An appropriation, and a change of it, rest on a decision of a body or on a source."""

    code: ClassVar = "appropriation.needs-decision"
    source: ClassVar = "001, tavoite 3: talousarviossa varataan määräraha"
    fi: ClassVar = "Määräraha perustuu toimielimen päätökseen tai lähteeseen, joka kertoo siitä."
    sv: ClassVar = "Ett anslag grundar sig på ett organs beslut eller på en källa om det."
    en: ClassVar = (
        "An appropriation rests on a decision of a body, or on a source that tells of it."
    )


class AppropriationExceeded(RuleViolation):
    """Never is more granted than appropriated."""

    code: ClassVar = "appropriation.exceeded"
    source: ClassVar = "001, tavoite 3: jaettujen avustusten määrä"
    fi: ClassVar = "Määrärahasta on jäljellä {left}, joten {amount} ei mahdu siihen."
    sv: ClassVar = "Av anslaget återstår {left}, så {amount} ryms inte."
    en: ClassVar = "Of the appropriation {left} are left, so {amount} are too much."
    left: Money
    amount: Money


class LoweredBelowGranted(RuleViolation):
    """An appropriation is lowered no further than to what is granted from it."""

    code: ClassVar = "appropriation.below-granted"
    source: ClassVar = "001, tavoite 3: jaettujen avustusten määrä"
    fi: ClassVar = "Määrärahasta on jo myönnetty {committed}, joten sitä ei voi laskea sen alle."
    sv: ClassVar = "Av anslaget har redan beviljats {committed}; det kan inte sänkas under det."
    en: ClassVar = "Of the appropriation {committed} are granted; it cannot be lowered below that."
    committed: Money


class OtherAppropriation(RuleViolation):
    """An application is granted money from the appropriation of its call."""

    code: ClassVar = "appropriation.of-another-call"
    source: ClassVar = "docs/avustukset.md, määräraha"
    fi: ClassVar = "Hakemuksen {application} haussa jaetaan toista määrärahaa: {appropriation}."
    sv: ClassVar = "Ansökan {application} gäller ett annat anslag: {appropriation}."
    en: ClassVar = "The application {application} is for another appropriation: {appropriation}."
    application: str
    appropriation: str


class CommitmentIsOpen(RuleViolation):
    """A commitment is followed by its grant decision before the next one is made."""

    code: ClassVar = "appropriation.commitment-open"
    source: ClassVar = "docs/avustukset.md, sidonta"
    fi: ClassVar = (
        "Hakemukselle {application} on sidottu {amount}, mutta sitä ei ole päätetty; "
        "tee ensin päätös tai pura sidonta."
    )
    sv: ClassVar = (
        "För ansökan {application} har {amount} bundits utan beslut; besluta först eller lös upp."
    )
    en: ClassVar = (
        "For the application {application} {amount} are committed without a decision; "
        "decide first, or release them."
    )
    application: str
    amount: Money


class NotCommitted(RuleViolation):
    """What is granted is committed from the appropriation first, in the same command."""

    code: ClassVar = "appropriation.not-committed"
    source: ClassVar = "docs/avustukset.md, sidonta"
    fi: ClassVar = "Hakemukselle {application} ei ole juuri sidottu summaa {amount}."
    sv: ClassVar = "För ansökan {application} har inte just bundits {amount}."
    en: ClassVar = "For the application {application} {amount} have not just been committed."
    application: str
    amount: Money


class CommittedOnAnotherDay(RuleViolation):
    """A commitment and its decision hold from the same day; one that is open is not put earlier."""

    code: ClassVar = "appropriation.committed-on-another-day"
    source: ClassVar = "docs/avustukset.md, sidonta"
    fi: ClassVar = (
        "Hakemukselle {application} on sidottu summa {day} alkaen: päätös ja korjaus tulevat "
        "voimaan samana päivänä, eikä uusi sidonta ennen sitä."
    )
    sv: ClassVar = (
        "För ansökan {application} är ett belopp bundet från {day}: beslutet och en rättelse "
        "gäller från samma dag, en ny bindning inte från en tidigare."
    )
    en: ClassVar = (
        "For the application {application} a sum is committed from {day}: the decision and a "
        "correction hold from the same day, another commitment not from an earlier one."
    )
    application: str
    day: FuzzyDate


class CommittedByIt(RuleViolation):
    """What is committed keeps the call, the appropriation and the priority by which it counts."""

    code: ClassVar = "appropriation.committed-by-it"
    source: ClassVar = "docs/avustukset.md, sidonta"
    fi: ClassVar = (
        "Määrärahasta {appropriation} on sidottu avustusta: hakua, määrärahaa ja sitä, palveleeko "
        "hakemus painopistettä, ei korjata ennen kuin sidonta on purettu."
    )
    sv: ClassVar = (
        "Ur anslaget {appropriation} är bidrag bundna: omgången, anslaget och om ansökan gäller en "
        "prioritering rättas inte förrän bindningen är upplöst."
    )
    en: ClassVar = (
        "Grants are committed from the appropriation {appropriation}: the call, the appropriation, "
        "and whether a priority is served, are not corrected until the commitment is released."
    )
    appropriation: str


class PrioritiesUnderserved(RuleViolation):
    """What serves no priority leaves the priorities their minimum share of the appropriation."""

    code: ClassVar = "appropriation.priority-share"
    source: ClassVar = "Vantaan ja Keravan hyvinvointialueen tiedote avustuksista 2026"
    fi: ClassVar = (
        "Painopisteille kuuluu vähintään {share} määrärahasta, joten muihin avustuksiin on "
        "jäljellä {left}."
    )
    sv: ClassVar = (
        "Minst {share} av anslaget ska gå till prioriteringarna; för övriga återstår {left}."
    )
    en: ClassVar = (
        "At least {share} of the appropriation go to the priorities; {left} are left for others."
    )
    share: str
    left: Money


class LoweredBelowPriorities(RuleViolation):
    """A lowered appropriation still has the priorities' minimum share beside what others got."""

    code: ClassVar = "appropriation.below-priorities"
    source: ClassVar = "Vantaan ja Keravan hyvinvointialueen tiedote avustuksista 2026"
    fi: ClassVar = (
        "Muille kuin painopisteille on myönnetty {beside}: niin pienestä määrärahasta "
        "painopisteille ei jäisi {share}."
    )
    sv: ClassVar = (
        "Andra än prioriteringarna har beviljats {beside}: av ett så litet anslag skulle "
        "prioriteringarna inte få {share}."
    )
    en: ClassVar = (
        "Others than the priorities were granted {beside}: of so little the priorities would not "
        "get {share}."
    )
    share: str
    beside: Money


class CommitmentInUse(RuleViolation):
    """Only the latest commitment, undecided, is retracted; what rests on it is retracted first."""

    code: ClassVar = "appropriation.commitment-in-use"
    source: ClassVar = "docs/avustukset.md, sidonta"
    fi: ClassVar = (
        "Sidontaa ei voi mitätöidä: hakemuksesta {application} on päätetty tai on uudempi sidonta. "
        "Sido hakemukselle toinen summa."
    )
    sv: ClassVar = (
        "Bindningen kan inte annulleras: ansökan {application} är avgjord eller en ny bindning "
        "finns. Bind ett annat belopp för ansökan."
    )
    en: ClassVar = (
        "The commitment cannot be retracted: the application {application} is decided, or another "
        "commitment followed. Commit another sum for it."
    )
    application: str
