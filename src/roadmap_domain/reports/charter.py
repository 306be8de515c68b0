"""A charter, laid out for people."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from roadmap_domain.domain.councils.charter import Beside, Charter, SeatClass
from roadmap_domain.kernel.dates import MONTHS
from roadmap_domain.kernel.texts import Language, Text
from roadmap_domain.reports import words
from roadmap_domain.reports.layout import Heading, Part, Table
from roadmap_domain.reports.words import Say, joined, saying
from roadmap_domain.views import charter_words
from roadmap_domain.views.charter_words import Words, range_in_words, term_in_words


def layout(charter: Charter, language: Language) -> Iterator[Part]:
    """The rules, the classes of seats, the criteria and the annual clock."""
    say = saying(language)
    yield Heading(f"{say(charter.title)} ({charter.code}, {charter.version})")
    if charter.source:
        yield say(_SOURCE, charter.source)
    rules = Table([say(_RULE), say(_CONTENT)])
    for rule, content in _rules(charter, say, language):
        rules.add(say(rule), content or say(_OPEN))
    yield rules
    classes = Table([say(words.ID), say(_CLASS), say(words.KIND), say(_SEATS)])
    for one in charter.classes:
        kind = say(charter_words.SEAT_KINDS[one.kind])
        classes.add(one.code, say(one.title), kind, _seats(charter, one, say))
    yield classes
    if charter.criteria:
        criteria = Table([say(words.ID), say(_CRITERION), say(_ABOUT)])
        for it in charter.criteria:
            criteria.add(it.code, say(it.title), say(charter_words.CRITERION_ABOUTS[it.about]))
        yield criteria
    if charter.phases:
        phases = Table([say(_PHASE), say(_MONTHS)])
        for phase in charter.phases:
            ends = (MONTHS[language][it - 1] for it in (phase.first_month, phase.last_month))
            phases.add(say(phase.title), "–".join(dict.fromkeys(ends)))
        yield phases


def _rules(charter: Charter, say: Say, language: Language) -> Iterator[tuple[Text, str]]:
    yield _TOTAL, _numbers(charter, charter.total_seats, say)
    yield _ONE_SEAT, _yes(charter.one_seat_per_organisation, say)
    yield _DEPUTIES, _deputies(charter, say)
    yield _BESIDE, "\n".join(f"{it.body}: {_how_many(it, say)}" for it in charter.beside)
    yield _TERM, joined([term_in_words(it, language) for it in charter.terms], say)
    yield _NAMED, joined(_said(charter_words.NAMINGS, charter.naming, say), say)
    yield _ROTATION, str(charter.rotation or "")
    yield _LINK, _yes(charter.link_required, say)
    yield _CRITERIA, say(charter_words.CRITERIA_APPLIED[charter.criteria_applied])
    yield (
        _SELECTED,
        "\n".join(
            say(_PROPOSED, it.by, it.proposed_by) if it.proposed_by else it.by
            for it in charter.selections
        ),
    )
    yield _CHANGES, joined(charter.changes_approved_by, say)
    yield _CHAIRS, say(charter_words.CHAIRS[charter.chairs])
    yield _FEES, joined(_said(charter_words.FEES, charter.fees, say), say)
    meetings = charter.meetings_a_year
    yield _MEETINGS, range_in_words(meetings.least, meetings.most) if meetings else ""
    public = _said(charter_words.PUBLIC_FIELDS, charter.public, say)
    yield _PUBLIC, joined(public, say, words.AND)


def _deputies(charter: Charter, say: Say) -> str:
    deputies = charter.deputies
    lines = [say(charter_words.DEPUTIES[deputies.kind])]
    if deputies.kind == "bound":
        organisation = say(charter_words.DEPUTY_ORGANISATIONS[deputies.organisation])
        lines.append(say(_DEPUTY_ORGANISATION, organisation))
        lines += [say(_SAME_CLASS)] if deputies.same_class else []
        lines += [say(_SAME_CRITERIA)] if deputies.same_criteria else []
    return "\n".join(lines)


def _seats(charter: Charter, one: SeatClass, say: Say) -> str:
    return str(one.seats) if one.seats else _numbers(charter, charter.seats_per_class, say)


def _numbers(charter: Charter, numbers: Iterable[int], say: Say) -> str:
    told = joined(numbers, say)
    return say(_APPROXIMATELY, told) if charter.seats_about else told


def _how_many(beside: Beside, say: Say) -> str:
    if beside.most is None:
        return say(_AT_LEAST, beside.least)
    return range_in_words(beside.least, beside.most)


def _said(known: Words, codes: Iterable[str], say: Say) -> list[str]:
    return [say(known[code]) for code in codes]


def _yes(holds: bool, say: Say) -> str:  # noqa: FBT001 # the answer itself
    return say(words.YES if holds else words.NO)


_SOURCE = Text("Lähde: {}", "Källa: {}", "Source: {}")
_RULE = Text("Sääntö", "Regel", "Rule")
_CONTENT = Text("Sisältö", "Innehåll", "Content")
_OPEN = Text("ei sanota", "sägs inte", "not said")
_CLASS = Text("Luokka", "Klass", "Class")
_SEATS = Text("Paikkoja", "Platser", "Seats")
_CRITERION = Text("Kriteeri", "Kriterium", "Criterion")
_ABOUT = Text("Koskee", "Gäller", "About")
_PHASE = Text("Vuosikellon vaihe", "Årsklockans fas", "Phase of the annual clock")
_MONTHS = Text("Kuukaudet", "Månader", "Months")
_TOTAL = Text("Paikkoja yhteensä", "Platser totalt", "Seats in all")
_ONE_SEAT = Text(
    "Järjestöllä vain yksi paikka", "Bara en plats per organisation", "One seat per organisation"
)
_DEPUTIES = Text("Varajäsenet", "Ersättare", "Deputies")
_BESIDE = Text(
    "Edustajia jäsenten rinnalla",
    "Företrädare vid sidan av medlemmarna",
    "Representatives beside the members",
)
_TERM = Text("Toimikausi", "Mandattid", "Term")
_NAMED = Text("Nimetään", "Utses", "Named")
_ROTATION = Text("Kausittain vaihtuu", "Byts per mandattid", "Rotates by term")
_LINK = Text(
    "Ilmoittautuja kuvaa, miten kytkeytyy hyvinvointialueeseen",
    "Den som anmäler sig beskriver sin koppling till välfärdsområdet",
    "Who registers describes the connection to the county",
)
_CRITERIA = Text("Kriteereitä sovelletaan", "Kriterierna tillämpas", "Criteria are applied")
_SELECTED = Text("Valitsee", "Väljs av", "Selected by")
_CHANGES = Text(
    "Kesken kauden muutoksen hyväksyy",
    "Ändring under mandattiden godkänns av",
    "A change in mid-term is approved by",
)
_CHAIRS = Text("Puheenjohtajat", "Ordförande", "Chairs")
_FEES = Text("Kokouspalkkiot", "Mötesarvoden", "Fees")
_MEETINGS = Text("Kokouksia vuodessa", "Möten per år", "Meetings a year")
_PUBLIC = Text("Julkiset tiedot", "Offentliga uppgifter", "Public")
_AT_LEAST = Text("vähintään {}", "minst {}", "at least {}")
_PROPOSED = Text("{}, ehdottaa {}", "{}, på förslag av {}", "{}, proposed by {}")
_DEPUTY_ORGANISATION = Text("järjestö: {}", "organisation: {}", "organisation: {}")
_SAME_CLASS = Text("samasta luokasta", "ur samma klass", "of the same class")
_SAME_CRITERIA = Text("samoin kriteerein", "enligt samma kriterier", "by the same criteria")
_APPROXIMATELY = Text("noin {}", "ca {}", "about {}")
