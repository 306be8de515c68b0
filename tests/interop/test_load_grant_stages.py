"""A whole round of grants from files: completed, claimed, amended, paid, reported, recovered."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from roadmap_domain import Change, DecisionBasis, LoadRefused, RoadmapDomain, grants, load
from roadmap_domain.domain.applications.state import APPLICATION
from roadmap_domain.domain.grant_calls.state import GRANT_CALL

BOARD = "päätös: Aluehallitus 10.12.2024 § 210"
COMMITTEE = "päätös: Lautakunta 12.11.2024 § 41"
FILES = {
    "jarjestot": """tunnus;nimi;yhdistysrekisterinumero;y-tunnus;voimassa;peruste
s;Esimerkin seniorit ry;;;1.1.2022;lähde: keksitty
l;Esimerkin liikkujat ry;;;1.1.2022;lähde: keksitty
""",
    "maararahat": """määräraha;vuosi;summa;syy;voimassa;peruste
m;2025;10 000,00 €;;1.8.2024;lähde: keksitty
m;2025;12 000,00 €;talousarvion muutos;20.12.2024;päätös: Aluevaltuusto 20.12.2024 § 9
""",
    "avustushaut": """haku;määräraha;lajit;alkaa;päättyy;kriteerien versio;kriteerit;esittää;\
päättää;käyttöselvitykset;puuttuva estää;painopisteet;painopisteille;pisteytys;\
pisteytyksen versio;syy;voimassa;peruste
h;m;toiminta-avustus;1.9.2024;30.9.2024;2025;rekisteri: Hakija on rekisteröity;Lautakunta;\
Aluehallitus;31.3.2026;;;;vaikuttavuus: 5: Vaikuttavuus;Malli 2025;;1.8.2024;lähde: keksitty
h;m;toiminta-avustus;1.9.2024;15.10.2024;2025;rekisteri: Hakija on rekisteröity;Lautakunta;\
Aluehallitus;31.3.2026;;;;vaikuttavuus: 5: Vaikuttavuus;Malli 2025;uusi ilmoitus;25.9.2024;\
lähde: keksitty
""",
    "avustushakemukset": """hakemus;haku;järjestö;laji;summa;tarkoitus;painopiste;\
aiemmat hakemukset;voimassa;peruste
a;h;s;toiminta-avustus;9 000;Kerhot;;;15.9.2024;lähde: keksitty
b;h;l;toiminta-avustus;9 000;Ryhmät;;;10.10.2024;lähde: keksitty
c;h;l;toiminta-avustus;100;Retki;;;10.10.2024;lähde: keksitty
""",
    "avustusvaiheet": f"""hakemus;vaihe;kohde;summa;määräraha;tapa;perustelu;määräpäivä;pisteet;\
hyväksyttiin;voimassa;peruste
a;takaisinperintä;;500;;;jäi käyttämättä;;;;1.4.2026;päätös: Aluehallitus 1.4.2026 § 30
a;täydennyspyyntö;;;;;liite puuttuu;20.10.2024;;;16.10.2024;lähde: keksitty
a;täydennys;;;;;liite;;;;18.10.2024;lähde: keksitty
a;kriteeri;rekisteri;;;;;;;;21.10.2024;lähde: keksitty
b;kriteeri;rekisteri;;;;;;;;21.10.2024;lähde: keksitty
c;peruminen;;;;;ei ehditä;;;;22.10.2024;lähde: keksitty
a;pisteet;pisteyttäjä-1;;;;;;vaikuttavuus: 4;;22.10.2024;lähde: keksitty
a;pisteet;pisteyttäjä-2;;;;hyvä;;vaikuttavuus: 5;;22.10.2024;lähde: keksitty
a;esitys;;8 000;;;vaikuttavaa;;;;12.11.2024;{COMMITTEE}
b;esitys;;2 000;;;aloittavaa;;;;12.11.2024;{COMMITTEE}
a;päätös;;8 000;m;;vaikuttavaa;;;;10.12.2024;{BOARD}
b;päätös;;2 000;m;;aloittavaa;;;;10.12.2024;{BOARD}
a;tiedoksianto;;;;sähköinen viesti;;;;;12.12.2024;lähde: keksitty
b;tiedoksianto;;;;sähköinen viesti;;;;;12.12.2024;lähde: keksitty
b;oikaisuvaatimus;;;;;summa ei riitä;;;;19.12.2024;lähde: keksitty
b;oikaisuratkaisu;;;;;määräraha kasvoi;;;kyllä;14.1.2025;päätös: Aluehallitus 14.1.2025 § 3
b;muutos;;4 000;m;;oikaisuvaatimus hyväksyttiin;;;;14.1.2025;päätös: Aluehallitus 14.1.2025 § 3
b;tiedoksianto;;;;kirje;;;;;15.1.2025;lähde: keksitty
a;maksu;1;8 000;;;;;;;15.1.2025;lähde: keksitty
b;maksu;1;4 000;;;;;;;6.2.2025;lähde: keksitty
a;selvitys;;7 500;;;kerhot toimivat;;;;1.2.2026;lähde: keksitty
a;palautus;;;;;kuitit puuttuvat;;;;10.2.2026;lähde: keksitty
a;selvitys;;7 500;;;kerhot toimivat, kuitit mukana;;;;20.2.2026;lähde: keksitty
a;hyväksyntä;;;;;;;;;1.3.2026;lähde: keksitty
""",
}


@pytest.fixture
def domain() -> RoadmapDomain:
    return RoadmapDomain.create("memory:", county="Testilä")


@pytest.fixture
def written(tmp_path: Path) -> Callable[..., Path]:
    """Write the files of the round into a folder, with changes of the stages' text."""

    def write(old: str = "", new: str = "", *, name: str = "avustusvaiheet") -> Path:
        for sheet, text in FILES.items():
            changed = text.replace(old, new, 1) if old and sheet == name else text
            assert sheet != name or not old or changed != text
            (tmp_path / f"{sheet}.csv").write_text(changed, encoding="utf-8")
        return tmp_path

    return write


def test_a_whole_round_is_loaded_and_loaded_again_changes_nothing(
    domain: RoadmapDomain, written: Callable[..., Path]
) -> None:
    load(domain, [written()])
    answer = domain.ask(grants, 2025)
    sums = (answer.appropriation, answer.granted, answer.left, answer.paid, answer.recovered)
    assert sums == tuple(map(Decimal, (12_000, 12_000, 0, 12_000, 500)))
    assert (answer.reported, answer.unreported) == (Decimal(8_000), Decimal(4_000))
    decided = {it.application: it for it in answer.decisions}
    assert decided.keys() == {"a", "b"}
    assert (decided["a"].points, decided["a"].report) == (Decimal("4.50"), "approved")
    assert (decided["b"].claim, decided["b"].granted) == ("upheld", Decimal(4_000))
    assert load(domain, [written()]).events == ()


def test_a_call_is_extended_and_an_application_withdrawn(
    domain: RoadmapDomain, written: Callable[..., Path]
) -> None:
    load(domain, [written()])
    call, withdrawn = domain.as_of().get(GRANT_CALL, "h"), domain.as_of().get(APPLICATION, "c")
    assert call is not None
    assert (call.closes.edtf, call.opened.closes.edtf) == ("2024-10-15", "2024-09-30")
    assert withdrawn is not None
    assert withdrawn.withdrawn


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "a;täydennyspyyntö;;;;;liite puuttuu;20.10.2024;;;16",
            "a;täydennyspyyntö;;;;;liite puuttuu;;;;16",
            "avustusvaiheet.csv, rivi 3, sarake määräpäivä: solu ei saa olla tyhjä",
        ),
        ("a;maksu;1;8 000", "a;maksu;;8 000", "rivi 20, sarake kohde: solu ei saa olla tyhjä"),
        ("a;maksu;1;8 000", "a;maksu;1;", "rivi 20, sarake summa: solu ei saa olla tyhjä"),
        ("8 000;m;;v", "8 000;;;v", "rivi 12, sarake määräraha: solu ei saa olla tyhjä"),
        ("kyllä;14.1", ";14.1", "rivi 17, sarake hyväksyttiin: solu ei saa olla tyhjä"),
        ("a;selvitys;;7 500;;;kerhot toimivat;", "a;selvitys;;7 500;;;;", "sarake perustelu"),
        ("7 500;;;kerhot toimivat;", "10,005;;;kerhot;", "rivi 22, sarake summa: Summassa 10,005"),
        ("a;maksu;1;8 000", "a;maksu;1;8 000 USD", "rivi 20, sarake summa: Summa annetaan euroina"),
        (
            "summa ei riitä;;;;19.12.2024",
            "summa ei riitä;;;;31.12.2024",
            "rivi 16: Oikaisuvaatimus tuli myöhässä: viimeinen päivä oli 30.12.2024.",
        ),
        ("500;;;jäi", "8 000,01;;;jäi", "rivi 2: Takaisin voi periä enintään 8 000,00 €."),
        ("b;muutos;;4 000", "b;muutos;;4 000,01", "rivi 18, sarake summa: Määrärahasta on jälj"),
        (
            "vaikuttavuus: 4",
            "vaikuttavuus: 6",
            "rivi 8, sarake pisteet: Kohdasta vaikuttavuus voi saada 0–5",
        ),
        ("vaikuttavuus: 4", "paljon", "rivi 8, sarake pisteet: odotettiin kohta: pisteet"),
    ],
)
def test_a_fault_names_file_row_and_column_and_nothing_is_loaded(
    domain: RoadmapDomain, written: Callable[..., Path], old: str, new: str, said: str
) -> None:
    with pytest.raises(LoadRefused) as refused:
        load(domain, [written(old, new)])
    assert said in str(refused.value)
    assert len(list(domain.events())) == 1


CORRECTION = Change("correction", DecisionBasis("Aluehallitus", date(2024, 12, 10), 210))


def test_a_reason_that_was_wrong_is_corrected_from_the_file(
    domain: RoadmapDomain, written: Callable[..., Path]
) -> None:
    load(domain, [written()])
    corrected = written("a;päätös;;8 000;m;;vaikuttavaa", "a;päätös;;8 000;m;;kattavaa")
    done = load(domain, [corrected], change=CORRECTION)
    assert [it.event.stored_name for it in done.events] == ["application.granted@1"]
    decisions = {it.application: it for it in domain.ask(grants, 2025).decisions}
    assert decisions["a"].reason == "kattavaa"


def test_a_sum_that_was_wrong_is_corrected_with_its_commitment(
    domain: RoadmapDomain, written: Callable[..., Path]
) -> None:
    load(domain, [written("b;maksu;1;4 000", "b;maksu;1;3 000")])
    corrected = written("b;muutos;;4 000", "b;muutos;;3 900")
    corrected.joinpath("avustusvaiheet.csv").write_text(
        corrected.joinpath("avustusvaiheet.csv")
        .read_text(encoding="utf-8")
        .replace("b;maksu;1;4 000", "b;maksu;1;3 000"),
        encoding="utf-8",
    )
    change = Change("correction", DecisionBasis("Aluehallitus", date(2025, 1, 14), 3))
    done = load(domain, [corrected], change=change)
    assert [it.event.stored_name for it in done.events] == [
        "appropriation.grant-committed@1",
        "application.amended@1",
    ]
    answer = domain.ask(grants, 2025)
    assert (answer.granted, answer.left) == (Decimal(11_900), Decimal(100))


SCORES = (
    "a;pisteet;pisteyttäjä-1;;;;;;vaikuttavuus: {};;22.10.2024;lähde: keksitty\n"
    "a;pisteet;pisteyttäjä-2;;;;hyvä;;vaikuttavuus: {}"
)


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (f"a;esitys;;8 000;;;vaikuttavaa;;;;12.11.2024;{COMMITTEE}", "", ["rivi 12: Avustuksesta"]),
        (f"vaikuttavaa;;;;12.11.2024;{COMMITTEE}", f"v;;;;12.11.2024;{BOARD}", ["rivi 10"]),
        ("a;esitys;;8 000;", "a;esitys;;8 0x0;", ["rivi 10, sarake summa"]),
        (
            "a;päätös;;8 000;m",
            "a;päätös;;9 500;m",
            ["rivi 12, sarake summa: Avustusta haettiin"],
        ),
        ("a;kriteeri;rekisteri", "a;kriteeri;nimi", ["rivi 5: Haussa ei ole kriteeriä nimi"]),
        (SCORES.format(4, 5), SCORES.format(6, 7), ["rivi 8, sarake", "rivi 9, sarake"]),
    ],
)
def test_what_follows_from_a_fault_is_not_told(
    domain: RoadmapDomain, written: Callable[..., Path], old: str, new: str, told: list[str]
) -> None:
    with pytest.raises(LoadRefused) as refused:
        load(domain, [written(old, new)])
    said = [str(fault) for fault in refused.value.faults]
    assert len(said) == len(told), said
    assert all(part in one for part, one in zip(told, said, strict=True)), said


def test_of_what_applications_miss_only_the_application_is_told(
    domain: RoadmapDomain, written: Callable[..., Path]
) -> None:
    kind = ("a;h;s;toiminta-avustus;9 000", "a;h;s;kumppanuusavustus;9 000")
    with pytest.raises(LoadRefused) as refused:
        load(domain, [written(*kind, name="avustushakemukset")])
    (fault,) = refused.value.faults
    assert "avustushakemukset.csv, rivi 2, sarake laji" in str(fault)
