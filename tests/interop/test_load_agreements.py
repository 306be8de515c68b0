"""Agreements and premises, from their spreadsheets."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from roadmap_domain import (
    Change,
    DecisionBasis,
    LoadRefused,
    RoadmapDomain,
    SourceBasis,
    agreements,
    load,
    loose_ends,
    premises,
)

EXAMPLES = Path(__file__).parents[2] / "examples"


@pytest.fixture
def domain() -> RoadmapDomain:
    return RoadmapDomain.create("memory:", county="Testilä")


def test_what_was_agreed_and_lent_is_told_on_any_day(domain: RoadmapDomain) -> None:
    load(domain, [EXAMPLES / "tilat"])
    spring = domain.as_of(held_on=date(2026, 5, 1))
    (club, friends) = spring.ask(agreements, "keksitty-ohjelma").agreements
    assert (club.state, club.until, club.template_version) == ("in-force", "2026-12-31", "2026")
    assert (club.responsible, club.premises) == (["Keksitty tilakeskus"], ["kerhohuone"])
    assert (friends.state, friends.signed_on) == ("draft", None)
    (room, cellar) = spring.ask(premises, "keksitty-ohjelma").premises
    assert [(it.id, it.state, it.until) for it in room.lendings] == [
        ("1", "lent", "2026-12-31"),
        ("2", "lent", "2026-06-30"),
    ]
    assert (room.state, cellar.state, cellar.reason) == ("available", "unavailable", "Ei esteetön")
    later = domain.as_of(held_on=date(2027, 4, 1))
    (club, _) = later.ask(agreements, organisation="tila-seniorit").agreements
    assert (club.state, club.until, club.end_reason) == (
        "over",
        "2027-03-31",
        "Rakennus remontoidaan",
    )
    assert [it.what.partition(" ")[0] for it in club.amendments] == ["Jatketaan"]
    assert [it.id for it in later.ask(agreements, organisation="tila-liikkujat").agreements] == [
        "kerhotila"
    ]


def test_principles_are_told_as_they_stood(domain: RoadmapDomain) -> None:
    load(domain, [EXAMPLES / "tilat"])
    states = [
        domain.as_of(held_on=day).ask(premises).principles[0].state
        for day in (date(2026, 1, 1), date(2026, 2, 1), date(2026, 4, 1))
    ]
    assert states == ["drafted", "not-ready", "decided"]


def test_the_county_of_2025_is_not_ready_to_lend(domain: RoadmapDomain) -> None:
    load(domain, [EXAMPLES / "vake"])
    (principles,) = domain.as_of(held_on=date(2026, 4, 21)).ask(premises).principles
    assert (principles.state, principles.review_on) == ("not-ready", "2026")
    left = domain.as_of(held_on=date(2026, 4, 21)).ask(loose_ends, "vake-tiekartta", 2025)
    assert [it.id for it in left.principles_not_decided] == ["tilojen-periaatteet"]


@pytest.mark.parametrize("folders", [("tilat",), ("vake", "vake-osallisuusohjelma")])
def test_files_that_are_loaded_again_change_nothing(
    domain: RoadmapDomain, folders: tuple[str, ...]
) -> None:
    paths = [EXAMPLES / folder for folder in folders]
    assert load(domain, paths).events
    assert load(domain, paths).events == ()


@pytest.mark.parametrize(
    ("file", "change", "said"),
    [
        (
            "sopimusvaiheet",
            ("allekirjoitus;1.4.2026", "allekirjoitus;"),
            "sopimusvaiheet.csv, rivi 2, sarake alkaa: solu ei saa olla tyhjä",
        ),
        ("sopimusvaiheet", ("Rakennus remontoidaan", ""), "rivi 4, sarake selitys: solu ei saa"),
        ("sopimukset", ("kerhotila;Kerhohuoneen", "k;Kerhohuoneen"), "kerhotila ei tunneta"),
        ("sopimuspohjat", (";2027;", ";2026;"), "sarake versio: Sopimuspohjalla on jo versio 2026"),
        ("tilaperiaatteet", (";ei;3/2026", ";;3/2026"), "rivi 3, sarake valmius: solu ei saa"),
        (
            "tilaperiaatteet",
            ("päätös: Keksitty aluehallitus 10.3.2026 § 39", "lähde: keksitty"),
            "rivi 4: Tilojen käytön periaatteet perustuvat toimielimen päätökseen.",
        ),
        ("tilavaiheet", ("luovutus;1;tila-s", "luovutus;;tila-s"), "rivi 4, sarake luovutus: solu"),
        (
            "tilavaiheet",
            ("Muistikerho;7.4.2026", "Muistikerho;31.3.2026"),
            "rivi 4, sarake sopimus: Sopimus kerhotila ei ole allekirjoitettuna voimassa (31.3.",
        ),
        (
            "tilavaiheet",
            ("torstaisin klo 17–19", "tiistaisin klo 10–12"),
            "rivi 5, sarake luovutus",
        ),
        ("tilat", (";kyllä;", ";ehkä;"), "tilat.csv, rivi 2, sarake esteetön: ”ehkä” ei kelpaa"),
    ],
)
def test_a_fault_names_file_row_and_column_and_nothing_is_loaded(
    domain: RoadmapDomain, tmp_path: Path, file: str, change: tuple[str, str], said: str
) -> None:
    folder = tmp_path / "tilat"
    shutil.copytree(EXAMPLES / "tilat", folder)
    path = folder / f"{file}.csv"
    path.write_text(path.read_text(encoding="utf-8").replace(*change, 1), encoding="utf-8")
    with pytest.raises(LoadRefused) as refused:
        load(domain, [folder])
    assert said in str(refused.value)
    assert len(list(domain.events())) == 1


def test_cells_that_changed_are_revised_or_corrected(domain: RoadmapDomain, tmp_path: Path) -> None:
    folder = tmp_path / "tilat"
    shutil.copytree(EXAMPLES / "tilat", folder)
    load(domain, [folder])
    path = folder / "sopimusvaiheet.csv"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("1.4.2026;31.12.2026", "1.4.2026;30.11.2026"), encoding="utf-8")
    with pytest.raises(LoadRefused, match="sarake päättyy: solu on muuttunut"):
        load(domain, [folder])
    basis = DecisionBasis("Keksitty aluehallitus", date(2026, 3, 10), 40)
    done = load(domain, [folder], change=Change("correction", basis))
    assert [(it.event.stored_name, it.corrects) for it in done.events] == [
        ("agreement.signed@1", 2)
    ]
    rooms = folder / "tilat.csv"
    text = rooms.read_text(encoding="utf-8")
    rooms.write_text(text.replace("Kellarisali", "Kellari"), encoding="utf-8")
    revised = load(domain, [folder], change=Change("revision", SourceBasis("keksitty")))
    assert [it.event.stored_name for it in revised.events] == ["premises.mapped@1"]
