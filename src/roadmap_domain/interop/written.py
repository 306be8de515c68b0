"""Reads what officials write in a cell or at the command line; the inverse of `views.words`.

Finnish forms come first, Swedish and English ones are read as well, ISO and EDTF always. A hyphen
is as good as an en dash, and spaces of every kind count as one. What cannot be read raises
`Misread`, which says what was expected; who calls adds where it stands.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import date
from decimal import Decimal
from typing import Final

from roadmap_domain.domain.actions.events import Item
from roadmap_domain.interop import expected
from roadmap_domain.interop.telling import Misread
from roadmap_domain.kernel.basis import Basis, DecisionBasis, RuleBasis, SourceBasis
from roadmap_domain.kernel.dates import (
    MONTHS,
    FuzzyDate,
    Recurrence,
    Schedule,
    Span,
    parse_fuzzy,
)
from roadmap_domain.kernel.texts import Text
from roadmap_domain.kernel.values import Count, Precision

DASHES: Final = str.maketrans(
    dict.fromkeys("\N{EN DASH}\N{EM DASH}\N{MINUS SIGN}\N{NON-BREAKING HYPHEN}", "-")
)
"""Every dash and minus as a hyphen."""
_SEASON_FORMS: Final = {
    "21": ("kevät", "keväällä", "våren", "vår", "spring"),
    "22": ("kesä", "kesällä", "sommaren", "sommar", "summer"),
    "23": ("syksy", "syksyllä", "hösten", "höst", "autumn"),
    "24": ("talvi", "talvella", "vintern", "vinter", "winter"),
}
_NAMES: Final = {
    **{name: number for number, names in _SEASON_FORMS.items() for name in names},
    **{
        name.casefold(): f"{number:02}"
        for names in MONTHS.values()
        for number, name in enumerate(names, start=1)
    },
}
_LATEST = re.compile(r"(?:viimeistään|senast|at (?:the )?latest|no later than|by) (.+)")
_DAY = re.compile(r"([0-9]{1,2})\. ?([0-9]{1,2})\. ?([0-9]{4})")
_MONTH = re.compile(r"(0?[1-9]|1[0-2]) ?/ ?([0-9]{4})")
_NAMED = re.compile(r"(?:(?:den )?([0-9]{1,2})\.? )?([^\W\d]+) ([0-9]{4})")
_FINNISH_CASE = re.compile(r"(?<=kuu)(?:ta|ssa|n)$")


def parse_date(text: str) -> FuzzyDate:
    """A date as precise as it is written: `6.3.2023`, `3/2023`, `syksy 2024`, `2024`."""
    with suppress(ValueError):
        return parse_fuzzy(_as_edtf(clean(text).casefold()))
    raise _refusal(text, expected.DATE)


def parse_day(text: str) -> date:
    """An exact day."""
    with suppress(ValueError):
        return date.fromisoformat(parse_date(text).edtf)
    raise _refusal(text, expected.DAY)


def parse_year(text: str) -> int:
    """A year in four digits."""
    year = re.fullmatch("[12][0-9]{3}", clean(text))
    if year is None:
        raise _refusal(text, expected.YEAR)
    return int(year[0])


def parse_yes_no(text: str) -> bool:
    """`kyllä` or `ei`."""
    answer = clean(text).casefold()
    if answer not in {"kyllä", "ja", "yes", "ei", "nej", "no"}:
        raise _refusal(text, expected.YES_OR_NO)
    return answer in {"kyllä", "ja", "yes"}


HOW_EXACTLY: Final = (
    r"(?:(?P<about>noin|n\.?|ca\.?|cirka|about) ?|(?P<least>väh\.|vähintään|minst|at least) ?)?"
)
"""What may stand before a number; `precision_of` says what it means."""
_COUNT = re.compile(HOW_EXACTLY + r"(?P<number>[0-9]{1,3}(?: [0-9]{3})+|[0-9]+)")


def parse_count(text: str) -> Count:
    """A number of people or things: `80`, `n. 100`, `väh. 80`."""
    form = _COUNT.fullmatch(clean(text).casefold())
    if form is None:
        raise _refusal(text, expected.COUNT)
    return Count(int(form["number"].replace(" ", "")), precision_of(form))


def precision_of(form: re.Match[str]) -> Precision:
    """How exact a number is, by what stands before it."""
    return "about" if form["about"] else "at-least" if form["least"] else "exact"


_NUMBER: Final = "-?[0-9]+(?:[.,][0-9]+)?"


def parse_decimal(text: str) -> Decimal:
    """A number with a decimal comma or point: `3,75`."""
    number = re.fullmatch(_NUMBER, clean(text).translate(DASHES))
    if number is None:
        raise _refusal(text, expected.DECIMAL)
    return Decimal(number[0].replace(",", "."))


def parse_scale(text: str) -> tuple[Decimal, Decimal]:
    """The bounds of a scale, the lower one first: `1–5`."""
    bounds = re.fullmatch(rf"({_NUMBER}) ?- ?({_NUMBER})", clean(text).translate(DASHES))
    if bounds:
        lowest, highest = parse_decimal(bounds[1]), parse_decimal(bounds[2])
        if lowest < highest:
            return lowest, highest
    raise _refusal(text, expected.SCALE)


def parse_item(text: str) -> Item:
    """A step or a metric, with the row that it refers to: `ks. toimivat rakenteet [2.1]`."""
    item = re.fullmatch(r"(?P<text>.+?)(?: ?\[(?P<see>[^\[\]\s]*[0-9][^\[\]\s]*)\])?", clean(text))
    if item is None:
        raise _refusal(text, expected.ITEM)
    return Item(Text(item["text"]), item["see"])


_KIND = re.compile(
    # Without a colon the word is told by its small letter: a body may be named after decisions.
    r"(?:(?P<decision>(?:päätös|beslut|decision) ?:|(?-i:päätös|beslut|decision) )"
    r"|(?P<rule>(?:sääntö|regel|rule) ?:|(?-i:sääntö|regel|rule) )"
    r"|(?:lähde|källa|source) ?[: ]"
    r"|(?P<inferred>päätelty(?: lähteestä)?|härlett(?: ur källa)?|inferred(?: from source)?) ?[: ])"
    r" ?(?P<rest>.+)",
    re.IGNORECASE,
)
_DECISION = re.compile(
    r"(?P<body>.+?),? "
    r"(?P<day>[0-9]{1,2}\. ?[0-9]{1,2}\. ?[0-9]{4}|[0-9-]{10}|[0-9]{1,2} [^\W\d]+ [0-9]{4})"
    r"(?:,? (?:§ ?(?P<after>[1-9][0-9]*)|(?P<before>[1-9][0-9]*) ?§))?"
    r"(?:,? (?:asia|ärende|case) (?P<case>.+))?",
    re.IGNORECASE,
)
_RULE = re.compile(
    r"(?P<rule>.+?)(?:, (?P<version>[^,§]+?)| \((?P<bracketed>[^()]+)\))"
    r"(?:,? (?:(?:§|section) ?(?P<after>[^,§]+)|(?P<before>[^,§ ]+(?: [a-zåäö])?) ?§))?",
    re.IGNORECASE,
)


def parse_basis(text: str) -> Basis:
    """What something rests on: a decision, a rule in a version, or a place in a source.

    A decision, and a section of a rule whose version is in brackets, need no word before them; a
    word with a colon that is none of those known is no part of a body's name.
    """
    written = clean(text)
    kind = _KIND.fullmatch(written)
    basis: Basis | None
    if kind is None:
        decision = _decision(written)
        misspelt = decision is not None and ": " in decision.body
        basis = None if misspelt else decision or _rule(written, in_brackets=True)
    elif kind["decision"]:
        basis = _decision(kind["rest"])
    elif kind["rule"]:
        basis = _rule(kind["rest"], in_brackets=False)
    else:
        basis = _source(kind["rest"], inferred=kind["inferred"] is not None)
    if basis is None:
        raise _refusal(text, expected.BASIS)
    return basis


_OFTEN = re.compile(
    r"(?:(?P<what>.+?):?(?<![-–]) )??(?P<least>(?:väh\.|vähintään|minst|at least) )?"
    r"(?:(?P<once>once)|(?P<twice>twice)|(?P<times>[1-9][0-9]*)(?: ?[-–] ?(?P<most>[1-9][0-9]*))?"
    r" ?(?:krt|gång(?:er)?|ggr|times?))"
    r" ?(?:/| an? | every ) ?(?:(?P<number>[0-9]+(?:[.,][0-9]+)?) ?)?"
    r"(?:(?P<years>v|år|years?)|kk|mån\.?|months?)",
    re.IGNORECASE,
)
_WHOLE_YEAR = re.compile(r"(?:koko vuosi|hela året|the whole of|whole year) ([0-9]{4})")
_ISO_SPAN = re.compile(r"([0-9-]+)/([0-9]{4}[0-9-]*)")
_SHORT_YEARS = re.compile(r"[0-9]{2}([0-9]{2})-([0-9]{2})")


def parse_schedule(schedule_cell: str, recurrence_lines: Iterable[str] = ()) -> Schedule | None:
    """When something is to be done; `None` where nothing is written.

    The cell holds a span of time, and may hold recurrences after it, parted by semicolons.
    """
    parts = [part for part in map(clean, schedule_cell.split(";")) if part]
    spans = [parse_span(part) for part in parts[:1] if not _OFTEN.fullmatch(part)]
    often = [*parts[len(spans) :], *filter(None, map(clean, recurrence_lines))]
    recurrences = tuple(map(parse_recurrence, often))
    return Schedule(spans[0] if spans else None, recurrences) if spans or recurrences else None


def parse_span(text: str) -> Span:
    """From when to when something is to be done: `kevät–syksy 2023`, `koko vuosi 2023`."""
    words = clean(text).casefold().translate(DASHES)
    whole, years = _WHOLE_YEAR.fullmatch(words), _SHORT_YEARS.fullmatch(words)
    if years and int(years[2]) == (int(years[1]) + 1) % 100:
        raise _refusal(text, expected.YEARS)
    for start, end in [(whole[1], whole[1])] if whole else _ends(words):
        with suppress(ValueError):
            return Span(parse_fuzzy(_as_edtf(start)), parse_fuzzy(_as_edtf(end)))
    raise _refusal(text, expected.SPAN)


def _ends(words: str) -> Iterator[tuple[str, str]]:
    """Where a span may start and end, likeliest first; a start takes its year from the end."""
    yield words, words
    iso = _ISO_SPAN.fullmatch(words)
    if iso:
        yield iso[1], iso[2]
    for dash in re.finditer("(?<=.) ?- ?", words):
        start, end = words[: dash.start()], words[dash.end() :]
        year = end[-4:]
        if "kuu " in end:
            yield f"{start}kuu {year}", end
        yield start, end
        for joint in (" ", "", "/"):
            yield f"{start}{joint}{year}", end


def parse_recurrence(text: str) -> Recurrence:
    """How often something is to happen: `infoillat: 1 krt/1,5 kk`; weeks are not supported."""
    form = _OFTEN.fullmatch(clean(text))
    number = parse_decimal(form["number"] or "1") if form else Decimal()
    if form is None or not number:
        raise _refusal(text, expected.RECURRENCE)
    times = 1 if form["once"] else 2 if form["twice"] else int(form["times"])
    most = int(form["most"]) if form["most"] else None
    if most is not None and (most <= times or form["least"]):
        raise _refusal(text, expected.RECURRENCE)
    return Recurrence(
        times=times,
        months=number * 12 if form["years"] else number,
        at_least=form["least"] is not None,
        what=Text(form["what"]) if form["what"] else None,
        at_most=most,
    )


def _decision(written: str) -> DecisionBasis | None:
    form = _DECISION.fullmatch(written)
    if form is None:
        return None
    section = form["after"] or form["before"]
    return DecisionBasis(
        form["body"], parse_day(form["day"]), int(section) if section else None, form["case"]
    )


def _rule(written: str, *, in_brackets: bool) -> RuleBasis | None:
    form = _RULE.fullmatch(written)
    section = (form["after"] or form["before"]) if form else None
    if form is None or (in_brackets and not (form["bracketed"] and section)):
        return None
    return RuleBasis(form["rule"], form["version"] or form["bracketed"], section)


def _source(written: str, *, inferred: bool) -> SourceBasis | None:
    document, _, place = (part.strip() for part in written.partition(","))
    return (
        None if not document or " " in document else SourceBasis(document, place or None, inferred)
    )


def _as_edtf(words: str) -> str:
    """What people's words are in EDTF; anything else is left for its reader to refuse."""
    latest = _LATEST.fullmatch(words)
    if latest:
        return f"../{_as_edtf(latest[1])}"
    day = _DAY.fullmatch(words)
    if day:
        return f"{day[3]}-{int(day[2]):02}-{int(day[1]):02}"
    month = _MONTH.fullmatch(words)
    if month:
        return f"{month[2]}-{int(month[1]):02}"
    named = _NAMED.fullmatch(words)
    name = _NAMES.get(_FINNISH_CASE.sub("", named[2])) if named else None
    if named and name:
        return f"{named[3]}-{name}-{int(named[1]):02}" if named[1] else f"{named[3]}-{name}"
    return words


def clean(text: str) -> str:
    """A text with single spaces, and each letter as one character."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def _refusal(text: str, wanted: Text) -> Misread:
    return expected.misread(clean(text), wanted)
