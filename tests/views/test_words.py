"""Values as people write them."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import get_args

import pytest

from roadmap_domain.domain.actions.events import DeliverableKind
from roadmap_domain.domain.agreement_templates.events import AgreementSubject
from roadmap_domain.domain.applications.time_limits import Channel
from roadmap_domain.domain.bodies.events import BodyKind
from roadmap_domain.domain.grant_calls.events import GrantKind
from roadmap_domain.domain.organisations.events import Register, ServiceRegister
from roadmap_domain.domain.programmes.events import Level, ProgrammeKind, Scope
from roadmap_domain.domain.reviews.events import FindingKind, ReviewKind, Score
from roadmap_domain.domain.terms.events import Office
from roadmap_domain.kernel.basis import Basis, DecisionBasis, RuleBasis, SourceBasis
from roadmap_domain.kernel.dates import FuzzyDate, Recurrence, Schedule, Span
from roadmap_domain.kernel.periods import Cadence
from roadmap_domain.kernel.texts import Language, Text
from roadmap_domain.kernel.values import Count, IndicatorKind, UnitKind
from roadmap_domain.views.words import (
    LABELS,
    basis_in_words,
    count_in_words,
    decimal_in_words,
    label_in_words,
    moment_in_words,
    schedule_in_words,
    score_in_words,
)

LANGUAGES: tuple[Language, ...] = ("fi", "sv", "en")
BODY = "Lähidemokratia- ja osallisuuslautakunta"
KINDS = (
    Channel,
    GrantKind,
    AgreementSubject,
    BodyKind,
    Register,
    ServiceRegister,
    ProgrammeKind,
    Level,
    Scope,
    ReviewKind,
    FindingKind,
    DeliverableKind,
    Office,
    IndicatorKind,
    UnitKind,
    Cadence,
)


def in_order(fi: str, sv: str, en: str) -> dict[Language, str]:
    return {"fi": fi, "sv": sv, "en": en}


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2023-03-06", in_order("6.3.2023", "6.3.2023", "6 March 2023")),
        ("2023-03", in_order("maaliskuu 2023", "mars 2023", "March 2023")),
        ("2023-21", in_order("kevät 2023", "våren 2023", "spring 2023")),
        ("2024-23", in_order("syksy 2024", "hösten 2024", "autumn 2024")),
        ("2024-24", in_order("talvi 2024", "vintern 2024", "winter 2024")),
        ("2024", in_order("2024", "2024", "2024")),
        (
            "../2026-04-21",
            in_order("viimeistään 21.4.2026", "senast 21.4.2026", "by 21 April 2026"),
        ),
    ],
)
def test_a_date_is_as_precise_as_its_source(edtf: str, words: dict[Language, str]) -> None:
    assert {one: FuzzyDate(edtf).in_language(one) for one in LANGUAGES} == words


def test_a_moment_is_told_by_the_finnish_clock() -> None:
    moment = datetime(2023, 6, 30, 21, 5, 59, tzinfo=UTC)
    assert {one: moment_in_words(moment, one) for one in LANGUAGES} == in_order(
        "1.7.2023 klo 00.05", "1.7.2023 kl. 00.05", "1 July 2023, 00:05"
    )
    assert moment_in_words(datetime(2023, 1, 1, 12, tzinfo=UTC), "fi") == "1.1.2023 klo 14.00"


def test_a_moment_without_a_time_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        moment_in_words(datetime(2023, 1, 1, 12), "fi")  # noqa: DTZ001 # that is the test


@pytest.mark.parametrize(
    ("basis", "words"),
    [
        (
            DecisionBasis(BODY, date(2023, 3, 6), 14),
            in_order(f"{BODY} 6.3.2023 § 14", f"{BODY} 6.3.2023 § 14", f"{BODY} 6 March 2023 § 14"),
        ),
        (
            DecisionBasis("Aluehallitus", date(2023, 3, 6), 14, "VAKE/123/00.01/2023"),
            in_order(
                "Aluehallitus 6.3.2023 § 14, asia VAKE/123/00.01/2023",
                "Aluehallitus 6.3.2023 § 14, ärende VAKE/123/00.01/2023",
                "Aluehallitus 6 March 2023 § 14, case VAKE/123/00.01/2023",
            ),
        ),
        (
            DecisionBasis("Aluehallitus", date(2023, 3, 6)),
            in_order("Aluehallitus 6.3.2023", "Aluehallitus 6.3.2023", "Aluehallitus 6 March 2023"),
        ),
        (
            RuleBasis("Hallintosääntö", "2023", "25"),
            in_order(
                "Hallintosääntö (2023) 25 §",
                "Hallintosääntö (2023) 25 §",
                "Hallintosääntö (2023), section 25",
            ),
        ),
        (RuleBasis("Hallintosääntö", "2023"), in_order(*["Hallintosääntö (2023)"] * 3)),
        (
            SourceBasis("002", "tiekartan aikajana"),
            in_order(
                "lähde 002, tiekartan aikajana",
                "källa 002, tiekartan aikajana",
                "source 002, tiekartan aikajana",
            ),
        ),
        (SourceBasis("002"), in_order("lähde 002", "källa 002", "source 002")),
        (
            SourceBasis("002", "sivu 2", inferred=True),
            in_order(
                "päätelty lähteestä 002, sivu 2",
                "härlett ur källa 002, sivu 2",
                "inferred from source 002, sivu 2",
            ),
        ),
        (None, in_order("peruste ei tiedossa", "grunden är okänd", "basis not known")),
    ],
)
def test_a_basis_says_where_it_can_be_looked_up(
    basis: Basis | None, words: dict[Language, str]
) -> None:
    assert {one: basis_in_words(basis, one) for one in LANGUAGES} == words


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        ("2023", "2023", in_order("koko vuosi 2023", "hela året 2023", "the whole of 2023")),
        ("2023-23", "2023-23", in_order("syksy 2023", "hösten 2023", "autumn 2023")),
        (
            "2023-21",
            "2023-23",
            in_order("kevät–syksy 2023", "våren–hösten 2023", "spring–autumn 2023"),
        ),
        ("2023-05", "2023-06", in_order("touko–kesäkuu 2023", "maj–juni 2023", "May–June 2023")),
        (
            "2023-22",
            "2023-08",
            in_order(
                "kesä 2023 – elokuu 2023",
                "sommaren 2023 – augusti 2023",
                "summer 2023 – August 2023",
            ),
        ),
        (
            "2023-23",
            "2024-21",
            in_order(
                "syksy 2023 – kevät 2024", "hösten 2023 – våren 2024", "autumn 2023 – spring 2024"
            ),
        ),
        ("2023", "2025", in_order(*["2023–2025"] * 3)),
        (
            "2023-03-01",
            "2023-06-30",
            in_order("1.3.2023–30.6.2023", "1.3.2023–30.6.2023", "1 March 2023 – 30 June 2023"),
        ),
        (
            "2023",
            "2024-21",
            in_order("2023 – kevät 2024", "2023 – våren 2024", "2023 – spring 2024"),
        ),
    ],
)
def test_a_span_is_told_as_plans_tell_it(start: str, end: str, words: dict[Language, str]) -> None:
    schedule = Schedule(Span(FuzzyDate(start), FuzzyDate(end)))
    assert {one: schedule_in_words(schedule, one) for one in LANGUAGES} == words


@pytest.mark.parametrize(
    ("recurrence", "words"),
    [
        (Recurrence(1, Decimal(1)), in_order("1 krt/kk", "1 gång/mån.", "once a month")),
        (
            Recurrence(1, Decimal("1.5")),
            in_order("1 krt/1,5 kk", "1 gång/1,5 mån.", "once every 1.5 months"),
        ),
        (
            Recurrence(2, Decimal(12), at_least=True),
            in_order("väh. 2 krt/v", "minst 2 gånger/år", "at least 2 times a year"),
        ),
        (
            Recurrence(3, Decimal(24)),
            in_order("3 krt/2 v", "3 gånger/2 år", "3 times every 2 years"),
        ),
        (
            Recurrence(4, Decimal(12), at_most=6),
            in_order("4–6 krt/v", "4–6 gånger/år", "4–6 times a year"),
        ),
    ],
)
def test_a_recurrence_is_told_as_plans_tell_it(
    recurrence: Recurrence, words: dict[Language, str]
) -> None:
    schedule = Schedule(None, (recurrence,))
    assert {one: schedule_in_words(schedule, one) for one in LANGUAGES} == words


def test_a_schedule_tells_its_span_first_and_then_what_recurs() -> None:
    schedule = Schedule(
        Span(FuzzyDate("2023"), FuzzyDate("2023")),
        (
            Recurrence(1, Decimal("1.5"), what=Text("infoillat", "infokvällar")),
            Recurrence(1, Decimal(12), at_least=True, what=Text("kumppanuusfoorumi tms.")),
        ),
    )
    assert schedule_in_words(schedule, "fi") == (
        "koko vuosi 2023; infoillat 1 krt/1,5 kk; kumppanuusfoorumi tms. väh. 1 krt/v"
    )
    assert schedule_in_words(schedule, "sv") == (
        "hela året 2023; infokvällar 1 gång/1,5 mån.; kumppanuusfoorumi tms. minst 1 gång/år"
    )
    assert schedule_in_words(Schedule(), "fi") == ""


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (Count(80), in_order("80", "80", "80")),
        (Count(100, "about"), in_order("n. 100", "ca 100", "about 100")),
        (Count(80, "at-least"), in_order("väh. 80", "minst 80", "at least 80")),
        (Count(12000), in_order(*["12\N{NO-BREAK SPACE}000"] * 3)),
    ],
)
def test_a_count_is_as_exact_as_its_source(count: Count, words: dict[Language, str]) -> None:
    assert {one: count_in_words(count, one) for one in LANGUAGES} == words


def test_decimals_have_the_sign_of_the_language() -> None:
    score = Score(Decimal("3.75"), Decimal(1), Decimal(5))
    assert {one: score_in_words(score, one) for one in LANGUAGES} == in_order(
        "3,75 asteikolla 1–5", "3,75 på skalan 1–5", "3.75 on a scale of 1–5"
    )
    assert decimal_in_words(Decimal("1E+2"), "fi") == "100"
    assert decimal_in_words(Decimal("-0.50"), "sv") == "-0,50"


def test_every_kind_level_and_scope_has_a_name_of_its_own() -> None:
    assert {code for kind in KINDS for code in get_args(kind)} == set(LABELS)
    for language in LANGUAGES:
        for kind in KINDS:
            names = [label_in_words(code, language) for code in get_args(kind)]
            assert len(set(names)) == len(names)
    assert all(label.sv and label.en for label in LABELS.values())
