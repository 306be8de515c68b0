"""The candidates of a call, laid out for people."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_domain.kernel.texts import Language, Text
from roadmap_domain.reports import words
from roadmap_domain.reports.layout import Heading, Part, Table
from roadmap_domain.reports.words import Say, bulleted, saying
from roadmap_domain.views.candidates import Candidate, Candidates
from roadmap_domain.views.words import basis_in_words, day_in_words


def layout(answer: Candidates, language: Language) -> Iterator[Part]:
    """The call, its classes of seats, and the registrations in the order in which they came."""
    say = saying(language)
    opens, closes = (
        day_in_words(it, language) for it in (answer.opens, answer.extended_to or answer.closes)
    )
    yield Heading(say(_TITLE, answer.council, answer.term, opens, closes))
    classes = Table([say(it) for it in (_CLASS, _SEATS, _REGISTERED, _CRITERIA, _SELECTED)])
    for one in answer.classes:
        applied = say(words.YES if one.criteria_applied else words.NO)
        classes.add(one.title, str(one.seats), str(one.registered), applied, str(one.selected))
    yield classes
    shown = Table([say(it) for it in (words.ID, _WHO, _CLASS, _CAME, _CRITERIA, _OUTCOME)])
    for it in answer.candidates:
        shown.add(
            it.registration,
            it.name,
            it.seat_class,
            day_in_words(it.received_on, language),
            bulleted(f"{one.title}: {say(_MET[one.met])}" for one in it.criteria),
            _outcome(it, answer, say),
            faded=it.withdrawn,
        )
    yield shown
    for title, made in ((_PROPOSAL, answer.proposal), (_SELECTION, answer.selection)):
        if made is not None:
            basis = made.basis.text if made.basis else basis_in_words(None, language)
            yield f"{say(title)}: {basis}" + (f". {made.reason}" if made.reason else "")


def _outcome(of: Candidate, answer: Candidates, say: Say) -> str:
    if of.selected == "deputy":
        return say(_DEPUTY_OF, of.deputy_of)
    if of.selected or (answer.selection is None and not of.reasons):
        return say(_AS_MEMBER if of.selected else _OPEN)
    return "\n".join([say(_NOT_SELECTED if answer.selection else _OPEN), *of.reasons])


_TITLE = Text("{}, toimikausi {}: haku {}–{}", "{}, mandattid {}: {}–{}", "{}, term {}: {} to {}")
_CLASS = Text("Luokka", "Klass", "Class")
_SEATS = Text("Paikkoja", "Platser", "Seats")
_REGISTERED = Text("Ilmoittautuneita", "Anmälda", "Registered")
_CRITERIA = Text("Kriteerit", "Kriterier", "Criteria")
_SELECTED = Text("Valittuja", "Valda", "Selected")
_WHO = Text("Järjestö", "Organisation", "Organisation")
_CAME = Text("Saapui", "Inkom", "Received")
_OUTCOME = Text("Valinta", "Val", "Selection")
_MET = {
    True: Text("täyttyy", "uppfylls", "met"),
    False: Text("ei täyty", "uppfylls inte", "not met"),
    None: Text("ei arvioitu", "inte bedömt", "not assessed"),
}
_PROPOSAL = Text("Ehdotus", "Förslag", "Proposal")
_SELECTION = Text("Valinta", "Val", "Selection")
_AS_MEMBER = Text("jäsen", "medlem", "member")
_DEPUTY_OF = Text("varajäsen: {}", "ersättare: {}", "deputy: {}")
_NOT_SELECTED = Text("ei valittu", "inte vald", "not selected")
_OPEN = Text("ei vielä valittu", "ännu inte vald", "not yet selected")
