"""Dates as precise as their source."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roadmap_domain.kernel.dates import FuzzyDate, Span, as_fuzzy, parse_fuzzy

YEARS = st.integers(1000, 9998).map(str)
FUZZY = st.one_of(
    st.dates().map(date.isoformat),
    st.dates().map(lambda day: f"../{day.isoformat()}"),
    YEARS,
    st.tuples(YEARS, st.integers(1, 12)).map(lambda ym: f"{ym[0]}-{ym[1]:02}"),
    st.tuples(YEARS, st.integers(21, 24)).map(lambda ys: f"{ys[0]}-{ys[1]}"),
).map(FuzzyDate)


@pytest.mark.parametrize(
    ("edtf", "first", "last"),
    [
        ("2023-03-06", date(2023, 3, 6), date(2023, 3, 6)),
        ("../2026-04-21", date(2026, 4, 21), date(2026, 4, 21)),
        ("2023-02", date(2023, 2, 1), date(2023, 2, 28)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2023-12", date(2023, 12, 1), date(2023, 12, 31)),
        ("2023-21", date(2023, 1, 1), date(2023, 6, 30)),
        ("2023-22", date(2023, 6, 1), date(2023, 8, 31)),
        ("2023-23", date(2023, 8, 1), date(2023, 12, 31)),
        ("2023-24", date(2023, 12, 1), date(2024, 2, 29)),
        ("2023", date(2023, 1, 1), date(2023, 12, 31)),
    ],
)
def test_a_date_has_a_first_and_a_last_possible_day(edtf: str, first: date, last: date) -> None:
    fuzzy = FuzzyDate(edtf)
    assert (fuzzy.first_day, fuzzy.last_day) == (first, last)
    assert str(fuzzy) == edtf


@pytest.mark.parametrize(
    "text",
    [
        *("", "6.3.2023", "2023-3", "2023-3-6", "23-03-06", "2023-03-06T12:00", "2023/2024"),
        *("2023-00", "2023-13", "2023-20", "2023-25", "0000"),
        *("2023-02-30", "2023-02-29", "2023-13-01", "2023-21-05", "2023-03-00"),
        *("../2026", "../2026-04", "../2026-23", "..", "2026-04-21/..", "9999-24"),
        *("２０２３", "2023-03-06\n", " 2023"),
    ],
)
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not a date in EDTF"):
        FuzzyDate(text)


@given(FUZZY)
def test_the_last_day_is_not_before_the_first(fuzzy: FuzzyDate) -> None:
    assert fuzzy.first_day <= fuzzy.last_day


@given(FUZZY)
def test_the_same_text_is_the_same_date(fuzzy: FuzzyDate) -> None:
    assert parse_fuzzy(fuzzy.edtf) == fuzzy
    assert hash(parse_fuzzy(fuzzy.edtf)) == hash(fuzzy)


def test_a_date_may_be_passed_in_three_ways() -> None:
    fuzzy = FuzzyDate("2023-03-06")
    assert as_fuzzy(fuzzy) is fuzzy
    assert as_fuzzy("2023-03-06") == as_fuzzy(date(2023, 3, 6)) == fuzzy


@pytest.mark.parametrize(
    ("start", "end", "text"),
    [
        ("2023", "2023", "2023"),
        ("2023-21", "2023-23", "2023-21/2023-23"),
        ("2023-24", "2024-21", "2023-24/2024-21"),
        ("2023-03", "2023-03-06", "2023-03/2023-03-06"),
    ],
)
def test_a_span_is_written_as_its_ends(start: str, end: str, text: str) -> None:
    assert str(Span(FuzzyDate(start), FuzzyDate(end))) == text


def test_a_span_cannot_end_before_it_starts() -> None:
    with pytest.raises(ValueError, match=r"cannot end \(2023-21\) before it starts \(2023-23\)"):
        Span(FuzzyDate("2023-23"), FuzzyDate("2023-21"))


@pytest.mark.parametrize(
    ("start", "end"), [("../2026-04-21", "2026-05"), ("2026", "../2026-04-21")]
)
def test_at_latest_a_day_starts_and_ends_nothing(start: str, end: str) -> None:
    with pytest.raises(ValueError, match="no span of time"):
        Span(FuzzyDate(start), FuzzyDate(end))
