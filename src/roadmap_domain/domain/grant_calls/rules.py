"""The rules of calls for grants."""

from __future__ import annotations

from typing import ClassVar

from roadmap_domain.kernel.dates import FuzzyDate
from roadmap_domain.kernel.rules import RuleViolation


class NoSuchGrantCall(RuleViolation):
    """Who applies answers a call that was opened."""

    code: ClassVar = "grant-call.unknown"
    source: ClassVar = "000, tavoite 4: järjestöavustusten hakuprosessi"
    fi: ClassVar = "Avustushakua {grant_call} ei tunneta: sitä ei ole avattu."
    sv: ClassVar = "Bidragsomgången {grant_call} är okänd: den har inte öppnats."
    en: ClassVar = "The grant call {grant_call} is not known: it has not been opened."
    grant_call: str


class GrantCallExists(RuleViolation):
    """One id is one call; its criteria and scoring stay what they were when it was opened."""

    code: ClassVar = "grant-call.exists"
    source: ClassVar = "docs/kieli.md, avustushaku"
    fi: ClassVar = "Avustushaku on jo avattu toisin tiedoin."
    sv: ClassVar = "Bidragsomgången har redan öppnats med andra uppgifter."
    en: ClassVar = "The grant call has already been opened with other particulars."


class GrantCallIsBackwards(RuleViolation):
    """A call closes after it opens."""

    code: ClassVar = "grant-call.backwards"
    source: ClassVar = "docs/kieli.md, avustushaku"
    fi: ClassVar = "Avustushaku ei voi päättyä ({closes}) ennen kuin se alkaa ({opens})."
    sv: ClassVar = "Bidragsomgången kan inte sluta ({closes}) innan den börjar ({opens})."
    en: ClassVar = "A grant call cannot close ({closes}) before it opens ({opens})."
    opens: FuzzyDate
    closes: FuzzyDate


class GrantExtensionIsNotLater(RuleViolation):
    """An extended call closes later than before."""

    code: ClassVar = "grant-call.extension-not-later"
    source: ClassVar = "Oma Hämeen tiedote 2025: avustushaku avattiin uudelleen"
    fi: ClassVar = "Avustushakua voi vain jatkaa: se päättyy jo {closes}."
    sv: ClassVar = "Bidragsomgången kan bara förlängas: den slutar redan {closes}."
    en: ClassVar = "A grant call can only be extended: it closes on {closes} already."
    closes: FuzzyDate


class NothingCalledFor(RuleViolation):
    """A call names the kinds of grants, who proposes and who decides."""

    code: ClassVar = "grant-call.nothing-called-for"
    source: ClassVar = "Vantaan ja Keravan hyvinvointialueen tiedote avustuksista 2025"
    fi: ClassVar = "Avustushaku kertoo avustuslajit sekä kuka esittää ja kuka päättää."
    sv: ClassVar = "En bidragsomgång anger slagen av bidrag samt vem som föreslår och beslutar."
    en: ClassVar = "A grant call names the kinds of grants, and who proposes and who decides."


class CodeNamedTwice(RuleViolation):
    """A code names one criterion, one item of scoring or one priority of a call."""

    code: ClassVar = "grant-call.code-twice"
    source: ClassVar = "docs/kieli.md, avustushaku"
    fi: ClassVar = "Tunnus {named} on avustushaussa kahdesti."
    sv: ClassVar = "Beteckningen {named} finns två gånger i bidragsomgången."
    en: ClassVar = "The code {named} is in the grant call twice."
    named: str


class PriorityShareIsFaulty(RuleViolation):
    """A minimum share is for priorities that the call names, and at most the whole."""

    code: ClassVar = "grant-call.share-faulty"
    source: ClassVar = "Vantaan ja Keravan hyvinvointialueen tiedote avustuksista 2026"
    fi: ClassVar = (
        "Vähimmäisosuus on painopisteille, jotka haku nimeää, ja enintään koko määräraha."
    )
    sv: ClassVar = "En minimiandel är för prioriteringar som omgången nämner, högst hela anslaget."
    en: ClassVar = "A minimum share is for priorities that the call names, at most all there is."
