"""Agreements and their templates, laid out for people."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_domain.kernel.texts import Language, Text
from roadmap_domain.reports import words
from roadmap_domain.reports.layout import Heading, Part, Table
from roadmap_domain.reports.words import Say, bulleted, saying
from roadmap_domain.views.agreements import Agreements, AgreementShown, TemplateShown
from roadmap_domain.views.words import day_in_words, label_in_words


def layout(answer: Agreements, language: Language) -> Iterator[Part]:
    """The templates, and the agreements with their parties; what is over is faded."""
    say = saying(language)
    about = filter(None, (answer.programme, answer.organisation))
    yield Heading(" ".join([say(_TITLE), *about]))
    if not (answer.templates or answer.agreements):
        yield say(_NONE)
        return
    if answer.templates:
        templates = Table([say(it) for it in _TEMPLATE_HEADINGS])
        for template in answer.templates:
            templates.add(*_template(template, say, language), faded=template.withdrawn)
        yield templates
    if answer.agreements:
        agreements = Table([say(it) for it in _HEADINGS])
        for it in answer.agreements:
            agreements.add(*_agreement(it, say, language), faded=it.state == "over")
        yield agreements


def _template(it: TemplateShown, say: Say, language: Language) -> Iterator[str]:
    yield it.id
    yield f"{it.title} ({say(_WITHDRAWN)})" if it.withdrawn else it.title
    yield label_in_words(it.subject, language)
    yield f"{it.version}\n{day_in_words(it.since, language)}"
    yield bulleted(it.clauses)
    yield ", ".join(it.agreements)


def _agreement(it: AgreementShown, say: Say, language: Language) -> Iterator[str]:
    yield it.id
    yield it.title
    yield label_in_words(it.subject, language)
    yield "\n".join(party.name for party in it.parties)
    yield "\n".join(it.responsible)
    yield "\n".join([say(STATES[it.state]), *filter(None, (it.end_reason,))])
    until = day_in_words(it.until, language) if it.until else say(words.OPEN_ENDED)
    yield f"{day_in_words(it.since, language)} –\n{until}" if it.since else ""
    yield bulleted(f"{day_in_words(one.on, language)}: {one.what}" for one in it.amendments)
    yield it.basis.text if it.basis else ""
    yield ", ".join(it.premises)


STATES = {
    "draft": Text("luonnos", "utkast", "draft"),
    "signed": Text("allekirjoitettu", "undertecknat", "signed"),
    "in-force": Text("voimassa", "i kraft", "in force"),
    "over": Text("päättynyt", "upphört", "over"),
}
_TITLE = Text("Sopimukset", "Avtal", "Agreements")
_NONE = Text(
    "Sopimuksia tai sopimuspohjia ei ole kirjattu.",
    "Inga avtal eller avtalsmallar har antecknats.",
    "No agreements or templates have been recorded.",
)
_WITHDRAWN = Text("pois käytöstä", "ur bruk", "withdrawn")
_TEMPLATE = Text("Sopimuspohja", "Avtalsmall", "Agreement template")
_AGREEMENT = Text("Sopimus", "Avtal", "Agreement")
_SUBJECT = Text("Aihe", "Ämne", "Subject")
_CLAUSES = Text("Ehdot", "Villkor", "Clauses")
_PARTIES = Text("Osapuolet", "Parter", "Parties")
_IN_FORCE = Text("Voimassa", "I kraft", "In force")
_AMENDMENTS = Text("Muutokset", "Ändringar", "Amendments")
_PREMISES = Text("Tilat", "Lokaler", "Premises")
_TEMPLATE_HEADINGS = (*(words.ID, _TEMPLATE, _SUBJECT, words.VERSION, _CLAUSES, _TITLE),)
_HEADINGS = (
    *(words.ID, _AGREEMENT, _SUBJECT, _PARTIES, words.RESPONSIBLE, words.STANDING),
    *(_IN_FORCE, _AMENDMENTS, words.BASIS, _PREMISES),
)
