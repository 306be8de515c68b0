"""Grants of a year or of an organisation, laid out for people."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from roadmap_domain.kernel.money import Money
from roadmap_domain.kernel.texts import Language, Text
from roadmap_domain.reports import words
from roadmap_domain.reports.layout import Heading, Part, Table
from roadmap_domain.reports.words import saying
from roadmap_domain.views.grants import GrantDecision, Grants
from roadmap_domain.views.words import day_in_words, label_in_words


def layout(answer: Grants, language: Language) -> Iterator[Part]:
    """The sums, the kinds of grants, and the decisions one by one."""
    say = saying(language)
    about = (answer.organisation, str(answer.year) if answer.year else None)
    yield Heading(" ".join([say(_TITLE), *filter(None, about)]))
    sums = Table([say(_WHAT), say(_SUM)])
    for title, amount in (
        (_APPROPRIATION, answer.appropriation),
        (_SOUGHT, answer.sought),
        (_GRANTED, answer.granted),
        (_LEFT, answer.left),
        (_PAID, answer.paid),
        (_REPORTED, answer.reported),
        (_UNREPORTED, answer.unreported),
        (_RECOVERED, answer.recovered),
    ):
        if amount is not None:
            sums.add(say(title), _euros(amount, language))
    yield sums
    kinds = Table([say(it) for it in (_KIND, _APPLICATIONS, _SOUGHT, _GRANTS, _GRANTED)])
    for it in answer.by_kind:
        kinds.add(
            label_in_words(it.kind, language),
            str(it.applications),
            _euros(it.sought, language),
            str(it.grants),
            _euros(it.granted, language),
        )
    yield kinds
    headings = (words.ID, _WHO, _KIND, _SOUGHT, _GRANTED, _DECIDED, _WHY, _PAID, _REPORT)
    decisions = Table([say(it) for it in headings])
    for one in answer.decisions:
        decisions.add(*_row(one, language), faded=_is_rejected(one))
    yield decisions


def _row(one: GrantDecision, language: Language) -> Iterator[str]:
    say = saying(language)
    yield one.application
    yield one.name
    yield label_in_words(one.kind, language)
    yield _euros(one.sought, language)
    yield say(_REJECTED) if _is_rejected(one) else _euros(one.granted, language)
    decided = day_in_words(one.decided_on, language)
    yield f"{decided}\n{one.basis.text}" if one.basis else decided
    yield f"{one.reason}\n{say(CLAIMS[one.claim])}" if one.claim else one.reason
    yield _euros(one.paid, language)
    yield say(REPORTS[one.report]) if one.report else ""


def _is_rejected(one: GrantDecision) -> bool:
    """Whether nothing was granted after all: a claim may have turned a rejection."""
    return one.outcome == "rejected" and not one.granted


def _euros(amount: Decimal, language: Language) -> str:
    return Money(int(amount.scaleb(2))).in_language(language)


_TITLE = Text("Avustukset", "Bidrag", "Grants")
_WHAT = Text("Mitä", "Vad", "What")
_SUM = Text("Summa", "Belopp", "Sum")
_APPROPRIATION = Text("Määräraha", "Anslag", "Appropriation")
_SOUGHT = Text("Haettu", "Sökt", "Applied for")
_GRANTED = Text("Myönnetty", "Beviljat", "Granted")
_LEFT = Text("Jäljellä", "Återstår", "Left")
_PAID = Text("Maksettu", "Betalt", "Paid")
_REPORTED = Text("Selvitetty", "Redovisat", "Reported")
_UNREPORTED = Text("Selvittämättä", "Inte redovisat", "Unreported")
_RECOVERED = Text("Peritty takaisin", "Återkrävt", "Recovered")
_KIND = Text("Avustuslaji", "Slag av bidrag", "Kind")
_APPLICATIONS = Text("Hakemuksia", "Ansökningar", "Applications")
_GRANTS = Text("Avustuksia", "Bidrag", "Grants")
_WHO = Text("Järjestö", "Organisation", "Organisation")
_DECIDED = Text("Päätös", "Beslut", "Decision")
_WHY = Text("Perustelu", "Motivering", "Reason")
_REPORT = Text("Käyttöselvitys", "Redovisning", "Usage report")
_REJECTED = Text("hylätty", "avslagen", "rejected")
REPORTS = {
    "due": Text("tulossa", "väntas", "due"),
    "missing": Text("puuttuu", "saknas", "missing"),
    "received": Text("saapunut", "inkommen", "received"),
    "late": Text("saapunut myöhässä", "inkommen för sent", "received late"),
    "returned": Text("palautettu", "återsänd", "returned"),
    "approved": Text("hyväksytty", "godkänd", "approved"),
}
CLAIMS = {
    "pending": Text("oikaisuvaatimus vireillä", "omprövning begärd", "claim pending"),
    "upheld": Text("oikaisuvaatimus hyväksytty", "omprövning beviljad", "claim upheld"),
    "dismissed": Text("oikaisuvaatimus hylätty", "omprövning avslagen", "claim dismissed"),
}
