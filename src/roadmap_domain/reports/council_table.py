"""Who sits on a council, seat by seat."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from roadmap_domain.kernel.texts import Language, Text
from roadmap_domain.reports import council_words as words
from roadmap_domain.reports.layout import Heading, Part, Table
from roadmap_domain.reports.words import Say, saying
from roadmap_domain.views.charter_words import range_in_words
from roadmap_domain.views.council_history import DeputyShown, SittingShown
from roadmap_domain.views.council_shown import CouncilShown, SeatShown
from roadmap_domain.views.history import BasisShown
from roadmap_domain.views.words import day_in_words, label_in_words

DAYS_A_MONTH = 365.25 / 12

Day = Callable[[str], str]


def layout(council: CouncilShown, language: Language) -> Iterator[Part]:
    """What was decided and when it began, then seats, chairs, those beside, and delegates."""
    say, day = saying(language), _days_in(language)
    yield Heading(council.name)
    yield from filter(
        None, (_start(council, say, day), _structure(council, say), _phase(council, say))
    )
    yield _term(council, say, day)
    if council.seats:
        vacant = sum(it["vacant"] for it in council.seats)
        yield say(words.SEATS, len(council.seats), vacant)
        yield _seats(council, say, day)
    yield from _listed(
        say(words.CHAIRS),
        [
            (label_in_words(it.office, language), it.organisation, _person(it.member, council, say))
            for it in council.chairs
        ],
        (words.OFFICE, words.ORGANISATION, words.MEMBER),
        say,
    )
    yield from _listed(
        say(words.OBSERVERS),
        [
            (it.body, say(words.VACANT) if it.vacant else _person(it.person, council, say))
            for it in council.observers
        ],
        (words.BODY, words.PERSON),
        say,
    )
    yield from _listed(
        say(words.DELEGATES),
        [(it.to, it.organisation, _person(it.person, council, say)) for it in council.delegates],
        (words.WHERE, words.ORGANISATION, words.PERSON),
        say,
    )
    if council.history is not None:
        yield Heading(say(words.HISTORY))
        yield _history(council, council.history, say, day)
    if council.deputies:
        yield Heading(say(words.DEPUTIES))
        yield _deputies(council, council.deputies, say, day)


def _start(council: CouncilShown, say: Say, day: Day) -> str:
    start = council.start
    target = day(start.target) if start.target else say(words.NOT_KNOWN)
    if start.actual:
        line = say(words.START, target, day(start.actual))
    else:
        line = say(words.NOT_STARTED, target)
    if not start.late or start.least_days_late is None or start.most_days_late is None:
        return line
    least, most = (round(it / DAYS_A_MONTH) for it in (start.least_days_late, start.most_days_late))
    if not most:
        return f"{line} {say(words.LATE_A_LITTLE)}"
    if least == most == 1:
        return f"{line} {say(words.LATE_A_MONTH)}"
    return f"{line} {say(words.LATE, range_in_words(least, most))}"


def _structure(council: CouncilShown, say: Say) -> str:
    if council.structure is None:
        return say(words.NO_STRUCTURE, ", ".join(council.alternatives) or "–")
    title = council.structure.title
    if title is None:
        title = say(words.CHARTER_NOT_KNOWN)
        if council.alternatives:
            title = f"{title}: {', '.join(council.alternatives)}"
    return say(words.STRUCTURE, title, _basis(council.structure.basis))


def _phase(council: CouncilShown, say: Say) -> str:
    return say(words.PHASE, council.phase) if council.phase else ""


def _term(council: CouncilShown, say: Say, day: Day) -> str:
    if council.term is None or council.first_day is None or council.last_day is None:
        return say(words.NO_TERM)
    days = (day(council.first_day), day(council.last_day))
    line = say(words.TERM, council.term, *days)
    chosen = say(words.CHOSEN, day(council.chosen_on)) if council.chosen_on else ""
    return f"{line}{chosen}."


def _seats(council: CouncilShown, say: Say, day: Day) -> Table:
    remarks = any(it["remarks"] for it in council.seats)
    headings = [
        words.CLASS,
        words.SEAT,
        words.ORGANISATION,
        words.MEMBER,
        words.DEPUTY,
        words.SINCE,
        words.BASIS,
    ]
    table = Table([say(it) for it in [*headings, *([words.REMARKS] if remarks else [])]])
    above = None
    for it in council.seats:
        begins = it["class"] != above
        above = it["class"]
        cells = [
            it["class_title"] if begins else "",
            str(it["seat"]),
            say(words.VACANT) if it["vacant"] else it["organisation"] or "",
            "" if it["vacant"] else _member(it, council, say, day),
            _deputy(it, council, say, day),
            day(it["since"]) if it["since"] else "",
            _basis(it["basis"]),
        ]
        if remarks:
            cells.append("; ".join(say(words.REMARK[code]) for code in it["remarks"]))
        table.add(*cells, begins_section=begins, faded=it["vacant"])
    return table


def _member(seat: SeatShown, council: CouncilShown, say: Say, day: Day) -> str:
    name = _person(seat["member"], council, say)
    member = _from(name, seat["member_since"], seat, say, day)
    return f"{member}\n{seat['contact']}" if seat["contact"] not in {None, name} else member


def _deputy(seat: SeatShown, council: CouncilShown, say: Say, day: Day) -> str:
    if seat["deputy_organisation"] is None:
        return ""
    name = _person(seat["deputy"], council, say)
    return _from(f"{seat['deputy_organisation']}: {name}", seat["deputy_since"], seat, say, day)


def _from(name: str, since: str | None, seat: SeatShown, say: Say, day: Day) -> str:
    """A name, with the day from which it is in the seat where that is not the seat's own."""
    return name if since in {None, seat["since"]} else say(words.FROM, name, day(since or ""))


def _person(name: str | None, council: CouncilShown, say: Say) -> str:
    """A name, or why there is none: the charter does not let it be told, or nobody was named."""
    return name or say(words.NOT_NAMED if "name" in council.public else words.NOT_PUBLIC)


def _history(council: CouncilShown, history: list[SittingShown], say: Say, day: Day) -> Table:
    headings = (
        words.TERM_HEADING,
        words.CLASS,
        words.SEAT,
        words.ORGANISATION,
        words.MEMBER,
        words.SINCE,
        words.UNTIL,
        words.BASIS,
    )
    table = Table([say(it) for it in headings])
    for it in history:
        until = f"{day(it['until'])} ({say(words.LEFT[it['left'] or ''])})" if it["until"] else ""
        table.add(
            it["term"],
            it["class_title"],
            str(it["seat"]),
            it["organisation"],
            _person(it["member"], council, say),
            f"{day(it['since'])} ({say(words.CAME[it['came']])})",
            until,
            _basis(it["basis"]),
            faded=it["until"] is not None,
        )
    return table


def _deputies(council: CouncilShown, deputies: list[DeputyShown], say: Say, day: Day) -> Table:
    headings = (
        words.TERM_HEADING,
        words.ORGANISATION,
        words.DEPUTY,
        words.SINCE,
        words.UNTIL,
        words.BASIS,
    )
    table = Table([say(it) for it in headings])
    for it in deputies:
        table.add(
            it.term,
            it.organisation,
            _person(it.deputy, council, say),
            day(it.since),
            day(it.until) if it.until else "",
            _basis(it.basis),
            faded=it.until is not None,
        )
    return table


def _listed(
    title: str, rows: list[tuple[str, ...]], headings: tuple[Text, ...], say: Say
) -> Iterator[Part]:
    if not rows:
        return
    yield Heading(title)
    table = Table([say(it) for it in headings])
    for row in rows:
        table.add(*row)
    yield table


def _basis(basis: BasisShown | None) -> str:
    return basis.text if basis else ""


def _days_in(language: Language) -> Day:
    """What writes a date in EDTF in words of a language."""
    return lambda edtf: day_in_words(edtf, language)
