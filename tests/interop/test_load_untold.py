"""A cell of which nothing would be recorded is a fault: it would be lost without a word."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from roadmap_domain import LoadRefused, RoadmapDomain, load
from roadmap_domain.interop.plans.change import Change
from roadmap_domain.kernel.basis import SourceBasis
from roadmap_domain.kernel.dates import as_fuzzy

EXAMPLES = Path(__file__).parents[2] / "examples"
BASIS, LATER = "1.1.2025;lähde: 002", "1.2.2025;lähde: 002"
HEADS = {
    "havainnot": "selvitys;tunnus;luokka;teksti;vastaajat;arvo;asteikko;voimassa;peruste",
    "tilaisuudet": "sarja;tunnus;vaihe;päivä;kertoja;järjestäjät;osallistujia;syy;voimassa;peruste",
    "sopimusvaiheet": "sopimus;vaihe;alkaa;päättyy;selitys;osapuolet;voimassa;peruste",
    "toimenpiteet": "ohjelma;vuosi;tunnus;kokonaisuus;järjestys;nimi;tarkenteet;"
    "tarvittavat toimet;mittarit;vastuu;kumppanit;aikataulu;toistuvuus;aikajanan tavoitteet;"
    "siirtyi;syy;selvitys;ehdotus;voimassa;peruste",
}
ACTION = "vake-tiekartta;2023;x;2.1;;X;;;;;;;;"
VALUES = "mittari;jakso;arvo;syy;huomautus;voimassa;peruste"
REVIEW = "sisainen-selvitys-2024"
BE_EMPTY = "solun on oltava tyhjä: rivin muiden solujen mukaan siitä ei kirjattaisi mitään"
FILL_IN = "solu ei saa olla tyhjä"
WRONG = [
    ("havainnot", f"{REVIEW};x;havainto;X;;3,75;;{BASIS}", f"asteikko: {FILL_IN}"),
    ("havainnot", f"{REVIEW};x;havainto;X;;;1–5;{BASIS}", f"asteikko: {BE_EMPTY}"),
    ("toimenpiteet", f"{ACTION};;;{REVIEW};;{BASIS}", f"ehdotus: {FILL_IN}"),
    ("toimenpiteet", f"{ACTION};;;;2;{BASIS}", f"ehdotus: {BE_EMPTY}"),
    ("toimenpiteet", f"{ACTION};;siksi;;;{BASIS}", f"syy: {BE_EMPTY}"),
    ("toimenpiteet", f"{ACTION};2022;;;;{BASIS}", f"syy: {FILL_IN}"),
    ("tilaisuudet", f"infoillat;x;suunniteltu;2.2.2025;;;80;;{BASIS}", f"osallistujia: {BE_EMPTY}"),
    ("tilaisuudet", f"infoillat;x;pidetty;2.2.2025;;;;;{BASIS}", f"päivä: {BE_EMPTY}"),
    ("sopimusvaiheet", f"s;muutos;1.1.2025;;Uusi aika;;{BASIS}", f"alkaa: {BE_EMPTY}"),
]


@pytest.fixture(scope="module")
def loaded() -> Iterator[RoadmapDomain]:
    with RoadmapDomain.open("memory:") as opened:
        load(opened, [EXAMPLES / "vake", EXAMPLES / "vake-osallisuusohjelma"])
        yield opened


def faults(domain: RoadmapDomain, file: Path) -> list[str]:
    with pytest.raises(LoadRefused) as refused:
        load(domain, [file])
    return list(map(str, refused.value.faults))


@pytest.mark.parametrize(("name", "row", "fault"), WRONG)
def test_a_cell_that_would_be_lost_is_told_where_it_stands(
    loaded: RoadmapDomain, tmp_path: Path, name: str, row: str, fault: str
) -> None:
    file = tmp_path / f"{name}.csv"
    file.write_text(f"{HEADS[name]}\n{row}\n", encoding="utf-8")
    assert f"{name}.csv, rivi 2, sarake {fault}" in faults(loaded, file)


def test_a_first_row_has_no_reason_for_a_change(loaded: RoadmapDomain, tmp_path: Path) -> None:
    file = tmp_path / "maararahat.csv"
    rows = [f"m;2025;1 000 €;siksi;{BASIS}", f"m;2025;2 000 €;kasvoi;{LATER}"]
    file.write_text("\n".join(["määräraha;vuosi;summa;syy;voimassa;peruste", *rows, ""]), "utf-8")
    assert faults(loaded, file) == [f"maararahat.csv, rivi 2, sarake syy: {BE_EMPTY}"]


def test_a_restatement_has_no_note(loaded: RoadmapDomain, tmp_path: Path) -> None:
    file = tmp_path / "mittausarvot.csv"
    of = "hyte-neuvottelut-maara;2025"
    rows = [f"{of};3;;Arvio;{BASIS}", f"{of};4;Laskettiin uudelleen;Arvio;{LATER}"]
    file.write_text("\n".join([VALUES, *rows, ""]), "utf-8")
    told = f"mittausarvot.csv, rivi 3, sarake huomautus: {BE_EMPTY}"
    assert told in faults(loaded, file)


def test_a_heading_that_loses_its_name_is_told_where_it_stands(
    loaded: RoadmapDomain, tmp_path: Path
) -> None:
    file = tmp_path / "rakenne.csv"
    text = (EXAMPLES / "vake" / file.name).read_text("utf-8")
    file.write_text(text.replace("Yhteinen suunta ja mittarit", "", 1), "utf-8")
    with pytest.raises(LoadRefused) as refused:
        load(loaded, [file], change=Change("revision", SourceBasis("003"), as_fuzzy("2025")))
    (fault,) = refused.value.faults
    assert str(fault).startswith("rakenne.csv, rivi 3: Teksti puuttuu")
