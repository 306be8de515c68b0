"""The rounds of grants of 2023–2026, from their spreadsheets."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
from pathlib import Path

import pytest

from roadmap_domain import RoadmapDomain, grants, load
from roadmap_domain.domain.grant_calls.state import GRANT_CALL
from roadmap_domain.interop.faults import LoadRefused

ROUNDS = Path(__file__).parents[2] / "examples" / "avustukset"


@pytest.fixture(scope="module")
def domain() -> RoadmapDomain:
    domain = RoadmapDomain.create("memory:", county="Vantaa ja Kerava")
    load(domain, [ROUNDS])
    return domain


@pytest.mark.parametrize(
    ("year", "appropriation"), [(2023, 850_000), (2024, 850_000), (2025, 920_000), (2026, 970_000)]
)
def test_the_grants_of_a_round_reach_its_appropriation_exactly(
    domain: RoadmapDomain, year: int, appropriation: int
) -> None:
    answer = domain.ask(grants, year)
    assert answer.appropriation == answer.granted == Decimal(appropriation)
    assert answer.left == 0
    assert sum(it.granted for it in answer.decisions) == appropriation


def test_of_eighty_applications_of_2025_thirty_nine_are_granted(domain: RoadmapDomain) -> None:
    answer = domain.ask(grants, 2025)
    assert (answer.applications, answer.sought) == (80, Decimal(2_600_000))
    assert {it.kind: it.grants for it in answer.by_kind} == {
        "operating-grant": 24,
        "partnership-grant": 15,
    }
    assert Counter(it.outcome for it in answer.decisions) == {"granted": 39, "rejected": 41}
    assert all(it.name.startswith("Keksitty ") for it in answer.decisions)


def test_an_organisation_has_its_grants_over_the_years(domain: RoadmapDomain) -> None:
    answer = domain.ask(grants, organisation="avustus-01")
    assert [it.year for it in answer.decisions] == [2023, 2024, 2025, 2026]
    assert (answer.appropriation, answer.left) == (None, None)


def test_criteria_are_data_of_the_call(domain: RoadmapDomain) -> None:
    call = domain.as_of().get(GRANT_CALL, "paijat-hame-2022")
    assert call is not None
    assert [it.code for it in call.opened.criteria] == [
        *("rekisteroity", "alue", "hyte", "ammatillisuus", "vakaus")
    ]


def test_files_that_are_loaded_again_change_nothing(domain: RoadmapDomain) -> None:
    assert load(domain, [ROUNDS]).events == ()


def test_faults_are_told_with_what_was_expected(domain: RoadmapDomain, tmp_path: Path) -> None:
    (tmp_path / "maararahat.csv").write_text(
        "määräraha;vuosi;summa;voimassa;peruste\n"
        "a;2027;10,005 €;1.8.2026;lähde: keksitty\nb;2027;-5;1.8.2026;lähde: keksitty\n",
        encoding="utf-8",
    )
    (tmp_path / "avustushaut.csv").write_text(
        "haku;määräraha;lajit;alkaa;päättyy;kriteerien versio;kriteerit;esittää;päättää;"
        "käyttöselvitykset;puuttuva estää;painopisteet;painopisteille;voimassa;peruste\n"
        "h;a;toiminta-avustus;1.9.2026;30.9.2026;1;ilman tunnusta;L;H;;;;puolet;1.8.2026;"
        "lähde: keksitty\n",
        encoding="utf-8",
    )
    with pytest.raises(LoadRefused) as refused:
        load(domain, [tmp_path])
    said = str(refused.value)
    assert "sentin osia" in said
    assert "odotettiin tunnus: nimi; löytyi ”ilman tunnusta”" in said
    assert "odotettiin osuus, esimerkiksi 2/3; löytyi ”puolet”" in said
