"""What is expected of what people write, with examples in the forms of their language."""

from __future__ import annotations

from typing import Final

from roadmap_domain.interop.telling import Misread, either, filled
from roadmap_domain.kernel.texts import Text

DATES: Final = Text(
    "6.3.2023, 3/2023, syksy 2024, 2024 tai viimeistään 21.4.2026",
    "6.3.2023, 3/2023, hösten 2024, 2024 eller senast 21.4.2026",
    "2023-03-06, 2023-03, autumn 2024, 2024 or by 2026-04-21",
)
SPANS: Final = Text(
    "koko vuosi 2023, syksy 2023, kevät–syksy 2023, touko–kesäkuu 2023 tai 2023–2025",
    "hela året 2023, hösten 2023, våren–hösten 2023, maj–juni 2023 eller 2023–2025",
    "the whole of 2023, autumn 2023, spring–autumn 2023, May–June 2023 or 2023–2025",
)
RECURRENCES: Final = Text(
    "infoillat: 1 krt/1,5 kk, väh. 1 krt/v tai 4–6 krt/v",
    "infokvällar: 1 gång/1,5 mån., minst 1 gång/år eller 4–6 gånger/år",
    "meetings: once every 1.5 months, at least once a year or 4–6 times a year",
)
COUNTS: Final = Text(
    "80, n. 100 tai väh. 80", "80, ca 100 eller minst 80", "80, about 100 or at least 80"
)
BASES: Final = (
    Text(
        "päätös: Aluehallitus 6.3.2023 § 14",
        "beslut: Styrelsen 6.3.2023 § 14",
        "decision: The board 6 March 2023 § 14",
    ),
    Text(
        "sääntö: Hallintosääntö, 2023, § 25",
        "regel: Förvaltningsstadga, 2023, § 25",
        "rule: Administrative rules, 2023, § 25",
    ),
    Text("lähde: 002, sivu 2", "källa: 002, sida 2", "source: 002, page 2"),
    Text("päätelty: 002, sivu 2", "härlett: 002, sida 2", "inferred: 002, page 2"),
)

DATE: Final = filled(
    Text("päivämäärää, esimerkiksi {it}", "ett datum, till exempel {it}", "a date, such as {it}"),
    it=DATES,
)
DAY: Final = Text(
    "tarkkaa päivää, esimerkiksi 6.3.2023",
    "en exakt dag, till exempel 6.3.2023",
    "an exact day, such as 2023-03-06",
)
YEAR: Final = Text(
    "vuotta neljällä numerolla, esimerkiksi 2024",
    "ett år med fyra siffror, till exempel 2024",
    "a year in four digits, such as 2024",
)
YEARS: Final = Text(
    "vuosia neljällä numerolla, esimerkiksi 2023–2024",
    "år med fyra siffror, till exempel 2023–2024",
    "years in four digits, such as 2023–2024",
)
YES_OR_NO: Final = Text("vastausta kyllä tai ei", "svaret ja eller nej", "the answer yes or no")
COUNT: Final = filled(
    Text("lukumäärää, esimerkiksi {it}", "ett antal, till exempel {it}", "a count, such as {it}"),
    it=COUNTS,
)
QUANTITIES: Final = Text(
    "3,5, n. 100, 850 000 € tai kyllä",
    "3,5, ca 100, 850 000 € eller ja",
    "3.5, about 100, €850 000 or yes",
)
QUANTITY: Final = filled(
    Text("arvoa, esimerkiksi {it}", "ett värde, till exempel {it}", "a value, such as {it}"),
    it=QUANTITIES,
)
PERIODS: Final = Text(
    "2. ovk 2023, 2023 tai 29.11.2024",
    "delårsöversikt 2023/2, 2023 eller 29.11.2024",
    "interim review 2023/2, 2023 or 2024-11-29",
)
PERIOD: Final = filled(
    Text("jaksoa, esimerkiksi {it}", "en period, till exempel {it}", "a period, such as {it}"),
    it=PERIODS,
)
UNITS: Final = Text(
    "asteikko 1–5, lukumäärä, euroa, prosenttia tai kyllä/ei",
    "skala 1–5, antal, euro, procent eller ja/nej",
    "scale 1–5, count, euros, percent or yes/no",
)
UNIT: Final = filled(
    Text("yksikköä: {it}", "en enhet: {it}", "a unit: {it}"),
    it=UNITS,
)
DECIMAL: Final = Text(
    "lukua, esimerkiksi 3,75", "ett tal, till exempel 3,75", "a number, such as 3.75"
)
SCALE: Final = Text(
    "asteikkoa pienimmästä suurimpaan, esimerkiksi 1–5",
    "en skala från det minsta till det största, till exempel 1–5",
    "a scale from the lowest to the highest, such as 1–5",
)
ITEM: Final = Text(
    "tekstiä, esimerkiksi ks. kohta toimivat rakenteet [2.1]",
    "en text, till exempel se punkten fungerande strukturer [2.1]",
    "a text, such as see the section on working structures [2.1]",
)
BASIS: Final = filled(
    Text("perustetta, esimerkiksi {it}", "en grund, till exempel {it}", "a basis, such as {it}"),
    it=either(*BASES),
)
SPAN: Final = filled(
    Text(
        "aikataulua, esimerkiksi {it}",
        "en tidtabell, till exempel {it}",
        "a schedule, such as {it}",
    ),
    it=SPANS,
)
RECURRENCE: Final = filled(
    Text(
        "toistuvuutta kuukausina tai vuosina (ei viikkoina), esimerkiksi {it}",
        "hur ofta i månader eller år (inte veckor), till exempel {it}",
        "how often in months or years (not weeks), such as {it}",
    ),
    it=RECURRENCES,
)

_WILL_NOT_DO: Final = Text(
    "”{written}” ei kelpaa: odotettiin {expected}",
    "”{written}” duger inte: det behövs {expected}",
    "“{written}” will not do: expected {expected}",
)
_MISSING: Final = Text(
    "arvo puuttuu: odotettiin {expected}",
    "värdet saknas: det behövs {expected}",
    "the value is missing: expected {expected}",
)


def misread(written: str, expected: Text) -> Misread:
    """The refusal of what is written, or of nothing, where something else was expected."""
    return Misread(
        filled(_WILL_NOT_DO if written else _MISSING, written=written, expected=expected)
    )
