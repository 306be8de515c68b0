"""What officials write in a cell or at the command line."""

from __future__ import annotations

import csv
import unicodedata
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from roadmap_domain.domain.actions.events import Item
from roadmap_domain.interop.written import (
    parse_basis,
    parse_count,
    parse_date,
    parse_day,
    parse_decimal,
    parse_item,
    parse_recurrence,
    parse_scale,
    parse_schedule,
    parse_span,
    parse_year,
    parse_yes_no,
)
from roadmap_domain.kernel.basis import Basis, DecisionBasis, RuleBasis, SourceBasis
from roadmap_domain.kernel.dates import FuzzyDate, Recurrence, Schedule, Span
from roadmap_domain.kernel.texts import Language, Text
from roadmap_domain.kernel.values import Count
from roadmap_domain.views.words import (
    basis_in_words,
    count_in_words,
    decimal_in_words,
    schedule_in_words,
)

DATA = Path(__file__).parents[2] / "examples" / "vake"
NBSP = "\N{NO-BREAK SPACE}"
BODY = "Lähidemokratia- ja osallisuuslautakunta"

LANGUAGES = st.sampled_from(["fi", "sv", "en"])
YEARS = st.integers(1900, 2100)
DATES = st.one_of(
    st.dates(date(1900, 1, 1)).map(date.isoformat),
    YEARS.map(str),
    st.tuples(YEARS, st.integers(1, 12)).map(lambda ym: f"{ym[0]}-{ym[1]:02}"),
    st.tuples(YEARS, st.integers(21, 24)).map(lambda ys: f"{ys[0]}-{ys[1]}"),
).map(FuzzyDate)
LATEST = st.dates(date(1900, 1, 1)).map(lambda day: FuzzyDate(f"../{day.isoformat()}"))
WORD = st.text("abcdefghijklmnopqrstuvwxyzåäö", min_size=2, max_size=12)
NAMES = st.lists(WORD, min_size=1, max_size=3).map(lambda words: " ".join(words).capitalize())
NUMBERS = st.integers(1, 999)
BASES: st.SearchStrategy[Basis] = st.one_of(
    st.builds(
        DecisionBasis,
        NAMES.map("Lautakunta {}".format),
        st.dates(date(1900, 1, 1)),
        st.none() | NUMBERS,
        st.none() | NUMBERS.map("VAKE/{}/00.01/2023".format),
    ),
    st.builds(RuleBasis, NAMES.map("Sääntö {}".format), YEARS.map(str), NUMBERS.map(str)),
    st.builds(SourceBasis, NUMBERS.map("{:03}".format), st.none() | NAMES, st.booleans()),
)
RECURRENCES = st.builds(
    Recurrence,
    st.integers(1, 60),
    st.sampled_from(["0.5", "1", "1.5", "2", "3", "6", "12", "18", "24"]).map(Decimal),
    st.booleans(),
    st.none() | NAMES.map(Text),
)


@st.composite
def schedules(draw: st.DrawFn) -> Schedule:
    ends = draw(st.none() | st.tuples(DATES, DATES))
    recurrences = tuple(draw(st.lists(RECURRENCES, max_size=3)))
    if ends is None:
        return Schedule(None, recurrences)
    start, end = sorted(ends, key=lambda one: (one.first_day, one.last_day))
    return Schedule(Span(start, end), recurrences)


@given(DATES | LATEST, LANGUAGES)
def test_a_date_is_read_as_it_is_shown(fuzzy: FuzzyDate, language: Language) -> None:
    assert parse_date(fuzzy.in_language(language)) == fuzzy
    assert parse_date(fuzzy.edtf) == fuzzy


@given(BASES, LANGUAGES)
def test_a_basis_is_read_as_it_is_shown(basis: Basis, language: Language) -> None:
    assert parse_basis(basis_in_words(basis, language)) == basis


@given(schedules(), LANGUAGES)
def test_a_schedule_is_read_as_it_is_shown(schedule: Schedule, language: Language) -> None:
    words = schedule_in_words(schedule, language)
    assert parse_schedule(words) == (schedule if words else None)
    assert parse_schedule(words.replace("–", "-")) == (schedule if words else None)


@given(schedules())
def test_a_schedule_is_read_from_its_two_columns(schedule: Schedule) -> None:
    assume(schedule != Schedule())
    cell = schedule_in_words(Schedule(schedule.span), "fi")
    lines = [schedule_in_words(Schedule(None, (one,)), "fi") for one in schedule.recurrences]
    assert parse_schedule(cell, lines) == schedule


@given(
    st.builds(Count, st.integers(0, 10**9), st.sampled_from(["exact", "about", "at-least"])),
    LANGUAGES,
)
def test_a_count_is_read_as_it_is_shown(count: Count, language: Language) -> None:
    assert parse_count(count_in_words(count, language)) == count


@given(st.decimals(allow_nan=False, allow_infinity=False, places=3), LANGUAGES)
def test_a_decimal_is_read_as_it_is_shown(value: Decimal, language: Language) -> None:
    assert parse_decimal(decimal_in_words(value, language)) == value


@pytest.mark.parametrize(
    ("edtf", "forms"),
    [
        ("2023-03-06", ["6.3.2023", "06.03.2023", "6. 3. 2023", f" 6.3.2023{NBSP}", "2023-03-06"]),
        ("2023-03-06", ["6. maaliskuuta 2023", "6 mars 2023", "den 6 mars 2023", "6 March 2023"]),
        ("2023-03", ["3/2023", "03/2023", "3 / 2023", "maaliskuu 2023", "Maaliskuussa 2023"]),
        ("2023-03", ["mars 2023", "March 2023", "2023-03"]),
        ("2023-21", ["kevät 2023", "Keväällä 2023", "våren 2023", "vår 2023", "spring 2023"]),
        ("2024-23", [f"syksy{NBSP}2024", "SYKSY 2024", "hösten 2024", "autumn 2024", "2024-23"]),
        ("2024-22", ["kesä 2024", "sommaren 2024", "summer 2024"]),
        ("2024-24", ["talvi 2024", "vintern 2024", "winter 2024"]),
        ("2024", ["2024", " 2024 "]),
        ("../2026-04-21", ["viimeistään 21.4.2026", "Viimeistään 2026-04-21", "../2026-04-21"]),
        ("../2026-04-21", ["senast 21.4.2026", "at latest 21 April 2026", "by 21.4.2026"]),
        ("../2026-04-21", ["at the latest 21.4.2026"]),
    ],
)
def test_a_date_has_many_forms(edtf: str, forms: list[str]) -> None:
    for form in forms:
        assert parse_date(form).edtf == edtf
        assert parse_date(unicodedata.normalize("NFD", form)).edtf == edtf


@pytest.mark.parametrize(
    "text",
    [
        *("30.2.2023", "6.13.2023", "0.3.2023", "6.21.2023", "6.3.23", "13/2023", "21/2023"),
        *("6 syksy 2023", "viimeistään syksy 2024", "viimeistään", "marraskuu", "2023–24"),
        *("syksy", "höstis 2024", "6.3", "huomenna", "3/6/2023", "20233", "viimeistään ../2024"),
    ],
)
def test_what_is_no_date_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(ValueError, match="odotettiin päivämäärää, esimerkiksi 6") as refusal:
        parse_date(text)
    assert str(refusal.value).startswith(f"”{text}” ei kelpaa: ")


def test_an_exact_day_is_no_month() -> None:
    assert parse_day("6.3.2023") == parse_day("6 March 2023") == date(2023, 3, 6)
    for text in ("3/2023", "syksy 2023", "2023", "viimeistään 6.3.2023", "31.11.2023"):
        with pytest.raises(ValueError, match="tarkkaa päivää, esimerkiksi 6"):
            parse_day(text)


@pytest.mark.parametrize(
    ("text", "basis"),
    [
        (f"päätös: {BODY} 6.3.2023 § 14", DecisionBasis(BODY, date(2023, 3, 6), 14)),
        (f"Päätös:{BODY} 6.3.2023 §14", DecisionBasis(BODY, date(2023, 3, 6), 14)),
        (f"{BODY} 6.3.2023, 14 §", DecisionBasis(BODY, date(2023, 3, 6), 14)),
        (f"{BODY}{NBSP}2023-03-06{NBSP}§{NBSP}14", DecisionBasis(BODY, date(2023, 3, 6), 14)),
        (
            "päätös: Aluehallitus 6.3.2023 § 14 asia VAKE/123/00.01/2023",
            DecisionBasis("Aluehallitus", date(2023, 3, 6), 14, "VAKE/123/00.01/2023"),
        ),
        (
            "beslut: Välfärdsområdesstyrelsen 6.3.2023 § 14, ärende VAKE/123",
            DecisionBasis("Välfärdsområdesstyrelsen", date(2023, 3, 6), 14, "VAKE/123"),
        ),
        (
            "decision: County Board 6 March 2023",
            DecisionBasis("County Board", date(2023, 3, 6)),
        ),
        ("sääntö: Hallintosääntö, 2023, § 25", RuleBasis("Hallintosääntö", "2023", "25")),
        ("sääntö: Hallintosääntö, 2023, 25 a §", RuleBasis("Hallintosääntö", "2023", "25 a")),
        ("sääntö: Hallintosääntö, 2023", RuleBasis("Hallintosääntö", "2023")),
        ("sääntö: Hallintosääntö (2023)", RuleBasis("Hallintosääntö", "2023")),
        (
            "regel: Förvaltningsstadga, 1.1.2023, § 25",
            RuleBasis("Förvaltningsstadga", "1.1.2023", "25"),
        ),
        ("Hallintosääntö (2023) 25 §", RuleBasis("Hallintosääntö", "2023", "25")),
        (
            "rule: Administrative rules (2023), section 25",
            RuleBasis("Administrative rules", "2023", "25"),
        ),
        ("lähde: 002, sivu 2, kohta 3", SourceBasis("002", "sivu 2, kohta 3")),
        ("lähde 002", SourceBasis("002")),
        (
            "Päätös ja sääntö ry:n hallitus 6.3.2023 § 1",
            DecisionBasis("Päätös ja sääntö ry:n hallitus", date(2023, 3, 6), 1),
        ),
        ("päätös Aluevaltuusto 12.12.2023", DecisionBasis("Aluevaltuusto", date(2023, 12, 12))),
        ("beslut Styrelsen 1.1.2024", DecisionBasis("Styrelsen", date(2024, 1, 1))),
        ("sääntö Hallintosääntö, 2023, § 25", RuleBasis("Hallintosääntö", "2023", "25")),
        ("källa: 002, sida 2", SourceBasis("002", "sida 2")),
        ("päätelty: 002, sivu 2", SourceBasis("002", "sivu 2", inferred=True)),
        ("päätelty lähteestä 002", SourceBasis("002", inferred=True)),
        ("inferred: 002, page 2", SourceBasis("002", "page 2", inferred=True)),
    ],
)
def test_a_basis_has_many_forms(text: str, basis: Basis) -> None:
    assert parse_basis(text) == basis


@pytest.mark.parametrize(
    "text",
    [
        *("lautakunnan päätös", "päätös: Aluehallitus", "päätös: 6.3.2023 § 14"),
        *("päätös: Aluehallitus 6.3.2023 § neljätoista", "päätös: Aluehallitus 3/2023 § 14"),
        *(
            "sääntö: Hallintosääntö",
            "Hallintosääntö (2023)",
            "lähde: 002 sivu 2",
            "lähde: , sivu 2",
        ),
        *("lähde:", "2023", "paatos: Aluehallitus 6.3.2023 § 14", "saanto: Laki 6.3.2023 § 1"),
    ],
)
def test_what_is_no_basis_is_refused_with_examples(text: str) -> None:
    with pytest.raises(ValueError, match="odotettiin perustetta, esimerkiksi päätös: Aluehallitus"):
        parse_basis(text)


def test_a_decision_was_made_on_a_real_day() -> None:
    with pytest.raises(ValueError, match=r"”30\.2\.2023” ei kelpaa: odotettiin tarkkaa päivää"):
        parse_basis("päätös: Aluehallitus 30.2.2023 § 14")


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("koko vuosi 2023", "2023"),
        ("hela året 2023", "2023"),
        ("2023", "2023"),
        ("syksy 2023", "2023-23"),
        ("kevät–syksy 2023", "2023-21/2023-23"),
        ("Kevät - Syksy 2023", "2023-21/2023-23"),
        ("kesä-syksy 2023", "2023-22/2023-23"),
        ("touko–kesäkuu 2023", "2023-05/2023-06"),
        ("toukokuu-kesäkuu 2023", "2023-05/2023-06"),
        ("kesä–elokuu 2023", "2023-06/2023-08"),
        ("kevät–lokakuu 2023", "2023-21/2023-10"),
        ("3–5/2023", "2023-03/2023-05"),
        ("marraskuu 2023 – tammikuu 2024", "2023-11/2024-01"),
        ("2023-2025", "2023/2025"),
        ("1.3.–30.6.2023", "2023-03-01/2023-06-30"),
        ("1.3.2023-30.6.2023", "2023-03-01/2023-06-30"),
        ("2023-03-01–2023-06-30", "2023-03-01/2023-06-30"),
        ("2023-03/2023-05", "2023-03/2023-05"),
        ("maj–juni 2023", "2023-05/2023-06"),
        ("spring-autumn 2023", "2023-21/2023-23"),
    ],
)
def test_a_span_has_many_forms(text: str, span: str) -> None:
    assert str(parse_span(text)) == span


@pytest.mark.parametrize(
    "text",
    [
        *("syksy–kevät 2023", "2025–2023", "jatkuva", "kevät–syksy", "viimeistään 30.6.2023"),
        *("3–13/2023", "kesä–heinä 2023x", "–2023", "2023–", ""),
    ],
)
def test_what_is_no_span_is_refused_with_examples(text: str) -> None:
    with pytest.raises(ValueError, match="odotettiin aikataulua, esimerkiksi koko vuosi 2023"):
        parse_span(text)


@pytest.mark.parametrize("text", ["2023–24", "2022-23", "2011-12", "1999–00"])
def test_a_span_of_years_is_written_in_full(text: str) -> None:
    with pytest.raises(ValueError, match="vuosia neljällä numerolla, esimerkiksi 2023–2024"):
        parse_schedule(text)


@pytest.mark.parametrize(
    ("text", "recurrence"),
    [
        ("1 krt/kk", Recurrence(1, Decimal(1))),
        ("infoillat: 1 krt/1,5 kk", Recurrence(1, Decimal("1.5"), what=Text("infoillat"))),
        ("infoillat 1krt / 1.5kk", Recurrence(1, Decimal("1.5"), what=Text("infoillat"))),
        ("väh. 1 krt/v", Recurrence(1, Decimal(12), at_least=True)),
        (
            "kumppanuusfoorumi tms.: väh. 1 krt/v",
            Recurrence(1, Decimal(12), at_least=True, what=Text("kumppanuusfoorumi tms.")),
        ),
        ("vähintään 2 krt/2 v", Recurrence(2, Decimal(24), at_least=True)),
        ("möten: minst 2 gånger/år", Recurrence(2, Decimal(12), at_least=True, what=Text("möten"))),
        ("twice a year", Recurrence(2, Decimal(12))),
        ("infot 4–6 krt/v", Recurrence(4, Decimal(12), what=Text("infot"), at_most=6)),
        ("infot: 4-6 krt/v", Recurrence(4, Decimal(12), what=Text("infot"), at_most=6)),
        ("4 – 6 times a year", Recurrence(4, Decimal(12), at_most=6)),
        ("meetings: once every 1.5 months", Recurrence(1, Decimal("1.5"), what=Text("meetings"))),
    ],
)
def test_a_recurrence_has_many_forms(text: str, recurrence: Recurrence) -> None:
    assert parse_recurrence(text) == recurrence
    assert parse_schedule("", [text, " "]) == Schedule(None, (recurrence,))


@pytest.mark.parametrize(
    "text",
    [
        *("1 krt/vk", "infot: 2 krt/2 viikkoa", "0 krt/kk", "1 krt/0 kk", "usein", "infoillat:"),
        *("infot 6–4 krt/v", "infot 4 – 4 krt/v", "infot: väh. 4-6 krt/v", "infot 4– krt/v", ""),
    ],
)
def test_what_is_no_recurrence_is_refused_with_examples(text: str) -> None:
    with pytest.raises(ValueError, match=r"kuukausina tai vuosina \(ei viikkoina\), esimerkiksi"):
        parse_recurrence(text)


def test_nothing_written_is_no_schedule() -> None:
    assert parse_schedule("") is None
    assert parse_schedule(NBSP, ["", " "]) is None


def test_a_schedule_has_one_span() -> None:
    with pytest.raises(ValueError, match="odotettiin toistuvuutta"):
        parse_schedule("syksy 2023; kevät 2024")


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("80", Count(80)),
        ("0", Count(0)),
        *((form, Count(100, "about")) for form in ("n. 100", "N.100", "noin 100", "ca 100")),
        *((form, Count(80, "at-least")) for form in ("väh. 80", "vähintään 80", "minst 80")),
        ("1 200", Count(1200)),
        (f"n. 12{NBSP}000", Count(12000, "about")),
    ],
)
def test_a_count_has_many_forms(text: str, count: Count) -> None:
    assert parse_count(text) == count


def test_a_decimal_has_a_comma_or_a_point() -> None:
    assert parse_decimal("3,75") == parse_decimal(" 3.75 ") == Decimal("3.75")
    assert parse_decimal("–2") == Decimal(-2)


def test_a_scale_runs_upwards() -> None:
    for text in ("1–5", "1-5", " 1 – 5 ", f"1{NBSP}—{NBSP}5", "1,0–5,0"):
        assert parse_scale(text) == (Decimal(1), Decimal(5))
    assert parse_scale("-2–2") == (Decimal(-2), Decimal(2))


@pytest.mark.parametrize(
    ("text", "see"),
    [
        ("ks. kohta toimivat rakenteet", "2.1"),
        ("1. ks. kohta toimivat rakenteet", "2023-2.1-1"),
        ("Suunnitelma on laadittu", None),
        ("Suunnitelma [sic]", None),
    ],
)
def test_an_item_may_refer_to_another_row(text: str, see: str | None) -> None:
    assert parse_item(f"{text} [{see}]" if see else text) == Item(Text(text), see)


def test_yes_and_no_in_three_languages() -> None:
    assert all(map(parse_yes_no, ("kyllä", "Kyllä ", "ja", "yes")))
    assert not any(map(parse_yes_no, ("ei", "EI", "nej", "no")))


def test_a_year_has_four_digits() -> None:
    assert parse_year(" 2024 ") == 2024


@pytest.mark.parametrize(
    ("parse", "texts", "expected"),
    [
        (parse_count, ["paljon", "1,200", "80 henkilöä", "-1", "yli 80"], "väh. 80"),
        (parse_decimal, ["3,7,5", "noin 3", "1 200", "3,"], "lukua, esimerkiksi 3,75"),
        (parse_scale, ["5–1", "1–1", "1", "1–", "yhdestä viiteen"], "esimerkiksi 1–5"),
        (parse_item, [NBSP], "tekstiä, esimerkiksi ks. kohta toimivat rakenteet"),
        (parse_yes_no, ["k", "ehkä", "true"], "odotettiin vastausta kyllä tai ei"),
        (parse_year, ["24", "2024-25", "20245", "0024"], "esimerkiksi 2024"),
        (parse_date, [" "], "^arvo puuttuu: odotettiin päivämäärää"),
    ],
)
def test_what_cannot_be_read_is_refused_with_an_example(
    parse: Callable[[str], object], texts: list[str], expected: str
) -> None:
    for text in ["", *texts]:
        with pytest.raises(ValueError, match=expected):
            parse(text)


def schedule_of(row: dict[str, str]) -> Schedule | None:
    return parse_schedule(row["aikataulu"], row["toistuvuus"].split("\n"))


CELLS: dict[str, Callable[[str], object]] = {
    "voimassa": parse_date,
    "päivätty": parse_date,
    "päivä": parse_date,
    "peruste": parse_basis,
    "osallistujia": parse_count,
    "arvo": parse_decimal,
    "asteikko": parse_scale,
    "vuosi": parse_year,
    "sitova": parse_yes_no,
    "toteutunut": parse_yes_no,
}


@pytest.mark.parametrize("file", sorted(DATA.glob("*.csv")), ids=lambda file: file.name)
def test_every_cell_of_the_county_can_be_read(file: Path) -> None:
    with file.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter=";"))
    assert rows
    for row in rows:
        parse_date(row["voimassa"])
        parse_basis(row["peruste"])
        for column in row.keys() & CELLS.keys():
            if row[column]:
                CELLS[column](row[column])
        for item in (row.get("tarvittavat toimet", "") + "\n" + row.get("mittarit", "")).split(
            "\n"
        ):
            if item:
                parse_item(item)
        if "aikataulu" in row:
            written = row["aikataulu"] or row["toistuvuus"]
            assert (schedule_of(row) is not None) == bool(written)


def test_the_links_and_recurrences_of_the_county_are_found() -> None:
    with (DATA / "toimenpiteet.csv").open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter=";"))
    items = [parse_item(item) for row in rows for item in row["mittarit"].split("\n") if item]
    assert [item.see for item in items if item.see] == ["2.1", "4.1"]
    recurrences = [
        (str(one.what), one.times, one.months, one.at_least)
        for row in rows
        for one in getattr(schedule_of(row), "recurrences", ())
    ]
    assert recurrences == [
        ("koordinaatioryhmä ja kehittämisryhmä", 1, 1, False),
        ("infoillat", 1, Decimal("1.5"), False),
        ("kumppanuusfoorumi tms.", 1, 12, True),
    ]
