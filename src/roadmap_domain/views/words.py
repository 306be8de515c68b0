"""Values as people write them, in Finnish, Swedish and English.

`interop.written` reads the same forms back.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import Final
from zoneinfo import ZoneInfo

from roadmap_domain.domain.reviews.events import Score
from roadmap_domain.kernel.basis import Basis, DecisionBasis, RuleBasis, SourceBasis
from roadmap_domain.kernel.dates import (
    SEASONS,
    Recurrence,
    Schedule,
    Span,
    as_fuzzy,
    month_or_season,
    parse_fuzzy,
)
from roadmap_domain.kernel.personal import Personal
from roadmap_domain.kernel.texts import Language, Text
from roadmap_domain.kernel.values import Count, Precision, Quantity

PHASES: Final[Mapping[str, Text]] = {
    "adopted": Text("hyväksytty", "godkänd", "adopted"),
    "reported": Text("raportoitu", "rapporterad", "reported"),
    "closed": Text("suljettu", "stängd", "closed"),
}
"""What a year's plan has come to."""

LABELS: Final[Mapping[str, Text]] = {
    "roadmap": Text("tiekartta", "färdplan", "roadmap"),
    "participation-programme": Text(
        "osallisuusohjelma", "delaktighetsprogram", "participation programme"
    ),
    "action-plan": Text("toimintasuunnitelma", "verksamhetsplan", "action plan"),
    "goal": Text("tavoite", "mål", "goal"),
    "group": Text("kokonaisuus", "helhet", "group"),
    "action": Text("toimenpide", "åtgärd", "action"),
    "row": Text("rivi", "rad", "row"),
    "baseline-survey": Text("nykytilakysely", "nulägesenkät", "baseline survey"),
    "stakeholder-survey": Text("sidosryhmäkysely", "intressentenkät", "stakeholder survey"),
    "internal-review": Text("sisäinen selvitys", "intern utredning", "internal review"),
    "swot": Text("SWOT", "SWOT", "SWOT"),
    "workshops": Text("työpajat", "workshoppar", "workshops"),
    "feedback": Text("palaute", "respons", "feedback"),
    "finding": Text("havainto", "iakttagelse", "finding"),
    "good": Text("hyvää", "bra", "good"),
    "to-develop": Text("kehitettävää", "att utveckla", "to develop"),
    "strength": Text("vahvuus", "styrka", "strength"),
    "weakness": Text("heikkous", "svaghet", "weakness"),
    "opportunity": Text("mahdollisuus", "möjlighet", "opportunity"),
    "threat": Text("uhka", "hot", "threat"),
    "plan": Text("suunnitelma", "plan", "plan"),
    "description": Text("kuvaus", "beskrivning", "description"),
    "model": Text("malli", "modell", "model"),
    "template": Text("mallipohja", "mall", "template"),
    "newsletter": Text("uutiskirje", "nyhetsbrev", "newsletter"),
    "training": Text("koulutus", "utbildning", "training"),
    "website": Text("verkkosivut", "webbplats", "website"),
    "event": Text("tilaisuus", "evenemang", "event"),
    "other": Text("muu", "annat", "other"),
    "question": Text("kysymys", "fråga", "question"),
    "interim-review": Text("osavuosikatsaus", "delårsöversikt", "interim review"),
    "year": Text("vuosi", "år", "year"),
    "date": Text("päivä", "dag", "date"),
    "scale": Text("asteikko", "skala", "scale"),
    "count": Text("lukumäärä", "antal", "count"),
    "euro": Text("euroa", "euro", "euros"),
    "percent": Text("prosenttia", "procent", "percent"),
    "yes-no": Text("kyllä/ei", "ja/nej", "yes/no"),
    "chair": Text("puheenjohtaja", "ordförande", "chair"),
    "vice-chair": Text("varapuheenjohtaja", "vice ordförande", "vice chair"),
    "committee": Text("lautakunta", "nämnd", "committee"),
    "board": Text("hallitus", "styrelse", "board"),
    "county-council": Text("aluevaltuusto", "välfärdsområdesfullmäktige", "county council"),
    "team": Text("tiimi", "team", "team"),
    "association-register": Text(
        "yhdistysrekisterinumero", "föreningsregisternummer", "association register number"
    ),
    "business-id": Text("Y-tunnus", "FO-nummer", "business ID"),
    "ptv": Text("PTV", "SDL", "FSC"),
    "operating-grant": Text("toiminta-avustus", "verksamhetsbidrag", "operating grant"),
    "partnership-grant": Text("kumppanuusavustus", "partnerskapsbidrag", "partnership grant"),
    "letter": Text("kirje", "brev", "letter"),
    "published-minutes": Text(
        "pöytäkirja yleisesti nähtävillä", "protokollet framlagt", "published minutes"
    ),
    "electronic-message": Text("sähköinen viesti", "elektroniskt meddelande", "electronic message"),
    "cooperation": Text("yhteistyö", "samarbete", "cooperation"),
    "premises": Text("tilat", "lokaler", "premises"),
    "lahella-fi": Text("Lähellä.fi", "Lähellä.fi", "Lähellä.fi"),
}
"""The kinds, levels and scopes of events, by their code in the event."""

_YES = Text("kyllä", "ja", "yes")
_NO = Text("ei", "nej", "no")
_WHOLE_YEAR = Text("koko vuosi {}", "hela året {}", "the whole of {}")
_MOMENT = Text("{} klo {:%H.%M}", "{} kl. {:%H.%M}", "{}, {:%H:%M}")
_NO_BASIS = Text("peruste ei tiedossa", "grunden är okänd", "basis not known")
_CASE = Text(", asia {}", ", ärende {}", ", case {}")
_RULE_SECTION = Text(" {} §", " {} §", ", section {}")
_SOURCE = Text("lähde {}", "källa {}", "source {}")
_FORGOTTEN = Text("henkilötiedot poistettu", "personuppgifterna raderade", "personal data deleted")
_SEALED = Text("henkilötiedot salattu", "personuppgifterna krypterade", "personal data encrypted")
_INFERRED = Text("päätelty lähteestä {}", "härlett ur källa {}", "inferred from source {}")
_SCALE = Text("{} asteikolla {}–{}", "{} på skalan {}–{}", "{} on a scale of {}–{}")
_ABOUT = Text("n. {}", "ca {}", "about {}")
_AT_LEAST = Text("väh. {}", "minst {}", "at least {}")
_ONE_TIME = Text("1 krt", "1 gång", "once")
_TIMES = Text("{} krt", "{} gånger", "{} times")
_PER_MONTH = Text("/kk", "/mån.", " a month")
_PER_YEAR = Text("/v", "/år", " a year")
_PER_MONTHS = Text("/{} kk", "/{} mån.", " every {} months")
_PER_YEARS = Text("/{} v", "/{} år", " every {} years")


def day_in_words(edtf: str | None, language: Language) -> str:
    """A date of an answer, in EDTF, as people write it; empty where there is none."""
    return parse_fuzzy(edtf).in_language(language) if edtf else ""


def moment_in_words(moment: datetime, language: Language) -> str:
    """A time of the clock in Finland, to the minute: "6.3.2023 klo 14.05".

    Raises:
        ValueError: the moment has no time zone.
    """
    if moment.tzinfo is None:
        raise ValueError(f"a moment needs its time zone: {moment}")
    local = moment.astimezone(ZoneInfo("Europe/Helsinki"))
    day = as_fuzzy(local.date()).in_language(language)
    return _say(_MOMENT, language, day, local)


def basis_in_words(basis: Basis | None, language: Language) -> str:
    """What an event rests on: "Lautakunta 6.3.2023 § 14", "Hallintosääntö (2023) 25 §"."""
    match basis:
        case None:
            return _say(_NO_BASIS, language)
        case DecisionBasis():
            day = as_fuzzy(basis.decided_on).in_language(language)
            section = "" if basis.section is None else f" § {basis.section}"
            case = _say(_CASE, language, basis.case_number) if basis.case_number else ""
            return f"{basis.body} {day}{section}{case}"
        case RuleBasis():
            section = _say(_RULE_SECTION, language, basis.section) if basis.section else ""
            return f"{basis.rule} ({basis.version}){section}"
        case SourceBasis():
            source = _say(_INFERRED if basis.inferred else _SOURCE, language, basis.document)
            return f"{source}, {basis.place}" if basis.place else source


def schedule_in_words(schedule: Schedule, language: Language) -> str:
    """When something is to be done: "kevät–syksy 2023; infoillat 1 krt/1,5 kk"."""
    span = [_span_in_words(schedule.span, language)] if schedule.span else []
    return "; ".join(span + [recurrence_in_words(r, language) for r in schedule.recurrences])


def recurrence_in_words(recurrence: Recurrence, language: Language) -> str:
    """How often something is to happen: "kumppanuusfoorumi tms. väh. 1 krt/v"."""
    times = _ONE_TIME if recurrence.times == 1 else _TIMES
    every, single, several = recurrence.months, _PER_MONTH, _PER_MONTHS
    if every % 12 == 0:
        every, single, several = every / 12, _PER_YEAR, _PER_YEARS
    period = _say(single if every == 1 else several, language, decimal_in_words(every, language))
    number = f"{recurrence.times}–{most}" if (most := recurrence.at_most) else recurrence.times
    often = _say(times if most is None else _TIMES, language, number) + period
    if recurrence.at_least:
        often = _say(_AT_LEAST, language, often)
    return f"{recurrence.what.in_language(language)} {often}" if recurrence.what else often


def count_in_words(count: Count, language: Language) -> str:
    """A number as exact as its source: "80", "n. 100", "väh. 1 200" (with no-break spaces)."""
    number = f"{count.number:,}".replace(",", "\N{NO-BREAK SPACE}")
    return as_exact_as(count.precision, number, language)


def quantity_in_words(quantity: Quantity, language: Language) -> str:
    """A number of any unit as exact as its source: "3,5", "n. 100", "850 000"."""
    return as_exact_as(quantity.precision, grouped(quantity.number, language), language)


def as_exact_as(precision: Precision, number: str, language: Language) -> str:
    """A number in words, with how exact it is."""
    match precision:
        case "exact":
            return number
        case "about":
            return _say(_ABOUT, language, number)
        case "at-least":
            return _say(_AT_LEAST, language, number)


def grouped(number: Decimal, language: Language) -> str:
    """A number with its thousands apart, and the decimal sign of the language."""
    whole, point, decimals = f"{number:,f}".partition(".")
    sign = "." if language == "en" else ","
    return whole.replace(",", "\N{NO-BREAK SPACE}") + (sign if point else "") + decimals


def decimal_in_words(value: Decimal, language: Language) -> str:
    """A number with the decimal sign of the language: "3,75"."""
    number = f"{value:f}"
    return number if language == "en" else number.replace(".", ",")


def score_in_words(score: Score, language: Language) -> str:
    """A value on its scale: "3,75 asteikolla 1–5"."""
    numbers = (score.value, score.lowest, score.highest)
    return _say(_SCALE, language, *(decimal_in_words(number, language) for number in numbers))


def personal_in_words(personal: Personal, language: Language) -> str:
    """A text about a person where it may be read; else why it may not."""
    if personal.text is not None:
        return " ".join(personal.text.split())
    return (_FORGOTTEN if personal.is_forgotten else _SEALED).in_language(language)


def yes_or_no(value: bool, language: Language) -> str:  # noqa: FBT001 # that is what it says
    """A fact that is so or is not: "kyllä"."""
    return (_YES if value else _NO).in_language(language)


def label_in_words(code: str, language: Language) -> str:
    """The name of a kind, a level or a scope; raises `KeyError` for a code that has none."""
    return LABELS[code].in_language(language)


def _say(phrase: Text, language: Language, *values: object) -> str:
    return phrase.in_language(language).format(*values)


def _span_in_words(span: Span, language: Language) -> str:
    start, end = span.start.in_language(language), span.end.in_language(language)
    if span.start == span.end:
        return _say(_WHOLE_YEAR, language, start) if start.isdigit() else start
    match span.start.edtf.split("-"), span.end.edtf.split("-"):
        # "kesä–elokuu" would be June to August: a season and a month are not drawn together.
        case [year, first], [same, last] if year == same and _alike(first, last):
            start = month_or_season(first, language)
            return f"{start if first in SEASONS else start.removesuffix('kuu')}–{end}"
        case _:
            return f"{start} – {end}" if " " in start + end else f"{start}–{end}"


def _alike(first: str, last: str) -> bool:
    return (first in SEASONS) == (last in SEASONS)
