"""Loading bodies and organisations: names over time, ends, numbers in any of their forms."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from roadmap_domain import (
    LoadRefused,
    RoadmapDomain,
    SourceBasis,
    load,
    organisations,
    rename_organisation,
)
from roadmap_domain.domain.bodies import BODY
from roadmap_domain.interop.plans import Change
from roadmap_domain.kernel.dates import as_fuzzy
from roadmap_domain.views.organisations import OrganisationShown

EXAMPLES = Path(__file__).parents[2] / "examples"
HEAD = "tunnus;nimi;yhdistysrekisterinumero;y-tunnus;tila;voimassa;peruste\n"
BASIS = "lähde: rekisteri"
CHANGED = SourceBasis("rekisteri")


@pytest.fixture
def domain() -> Iterator[RoadmapDomain]:
    with RoadmapDomain.open("memory:") as opened:
        yield opened


def written(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def shown(domain: RoadmapDomain, held_on: date) -> dict[str, OrganisationShown]:
    answer = domain.as_of(held_on=held_on).ask(organisations)
    return {it.id: it for it in answer.organisations}


def test_the_invented_organisations_say_that_they_are(domain: RoadmapDomain) -> None:
    load(domain, [EXAMPLES / "keksitty"])
    found = shown(domain, date(2026, 6, 1))
    assert len(found) == 16
    assert all(it.name.startswith("Keksit") for it in found.values())
    assert {it.state for it in found.values()} == {"active", "merged", "dissolved"}
    assert found["muistikerho"].merged_into == "vanhustuki"
    assert [it.name for it in found["elakkeensaajat"].former_names] == [
        "Keksityt Eläkkeensaajat ry"
    ]
    moved = found["vertaistuki"].register_class
    assert moved is not None
    assert (moved.code, moved.since) == ("terveys", "2026-02-01")


def test_the_invented_organisations_as_they_were_before(domain: RoadmapDomain) -> None:
    load(domain, [EXAMPLES / "keksitty"])
    found = shown(domain, date(2025, 6, 1))
    assert {it.state for it in found.values()} == {"active"}
    assert found["elakkeensaajat"].former_names == []
    moved = found["vertaistuki"].register_class
    assert moved is not None
    assert moved.code == "paihteet"
    assert moved.basis is not None
    assert moved.basis.text == "lähde keksitty"
    assert shown(domain, date(2024, 7, 31)) == {}


def test_the_rules_of_the_committee_have_a_section_for_each_version(
    domain: RoadmapDomain,
) -> None:
    load(domain, [EXAMPLES / "vake"])
    committee = "lahidemokratia-ja-osallisuuslautakunta"
    sections = []
    for year in (2024, 2026):
        body = domain.as_of(held_on=date(year, 1, 1)).get(BODY, committee)
        assert body is not None
        assert body.rules is not None
        sections.append((body.rules.version, body.rules.section))
    assert sections == [("2023", "25"), ("2025", "26")]


def test_each_file_may_have_its_own_part_of_a_register(
    domain: RoadmapDomain, tmp_path: Path
) -> None:
    """An office that says more of an organisation need not be the one that registered it."""
    ours, theirs = tmp_path / "ours", tmp_path / "theirs"
    for folder in (ours, theirs):
        folder.mkdir()
    row = "{0};Keksitty {0} ry;;;;2024;" + BASIS + "\n"
    written(ours, "jarjestot.csv", HEAD + row.format("a") + row.format("b"))
    written(theirs, "jarjestot.csv", HEAD + row.format("c"))
    written(
        theirs,
        "jarjestotiedot.csv",
        "järjestö;verkostot;toimialue;työntekijöitä;kielet;kuvattu;voimassa;peruste\n"
        f"a;;Vantaa;kyllä;;;2025;{BASIS}\n",
    )
    load(domain, [ours])
    load(domain, [theirs])
    assert load(domain, [ours]).events == load(domain, [theirs]).events == ()
    assert shown(domain, date(2025, 12, 31)).keys() == {"a", "b", "c"}


def test_a_number_in_another_form_is_no_change(domain: RoadmapDomain, tmp_path: Path) -> None:
    row = "a;Keksitty A ry;{};{};;2024;" + BASIS + "\n"
    path = written(tmp_path, "jarjestot.csv", HEAD + row.format("1.234", "12345671"))
    load(domain, [path])
    written(tmp_path, "jarjestot.csv", HEAD + row.format("1234", "1234567-1"))
    assert load(domain, [path]).events == ()


@pytest.mark.parametrize(
    ("number", "column", "said"),
    [
        ("1234567-2", "y-tunnus", "tarkistusnumero ei täsmää"),
        ("123456-2", "y-tunnus", "0123456-2"),
        ("12345-2", "y-tunnus", "seitsemän numeroa"),
        ("1234567", "yhdistysrekisterinumero", "1–6 numeroa"),
    ],
)
def test_a_wrong_number_is_a_fault_of_its_cell(
    domain: RoadmapDomain, tmp_path: Path, number: str, column: str, said: str
) -> None:
    cells = f"{number};" if column == "yhdistysrekisterinumero" else f";{number}"
    path = written(tmp_path, "jarjestot.csv", f"{HEAD}a;A ry;{cells};;2024;{BASIS}\n")
    with pytest.raises(LoadRefused) as refused:
        load(domain, [path])
    (fault,) = refused.value.faults
    assert (fault.file, fault.row, str(fault.column)) == ("jarjestot.csv", 2, column)
    assert said in str(fault)


def test_what_happened_before_an_end_is_loaded_with_it(
    domain: RoadmapDomain, tmp_path: Path
) -> None:
    written(
        tmp_path,
        "jarjestot.csv",
        f"{HEAD}a;A ry;;;;2023;{BASIS}\na;A ry;;;purkautunut;2025;{BASIS}\n",
    )
    written(
        tmp_path,
        "rekisteriluokat.csv",
        f"järjestö;luokka;voimassa;peruste\na;lapset;2023;{BASIS}\na;muut;2024;{BASIS}\n",
    )
    load(domain, [tmp_path])
    found = shown(domain, date(2025, 12, 31))["a"]
    assert (found.state, found.ended_on) == ("dissolved", "2025")
    assert found.register_class is not None
    assert found.register_class.code == "muut"


@pytest.mark.parametrize("state", ["lakkasi", "yhdistynyt", "yhdistynyt:", "purkautunut: b"])
def test_an_end_that_cannot_be_read_is_told_the_ends_there_are(
    domain: RoadmapDomain, tmp_path: Path, state: str
) -> None:
    path = written(tmp_path, "jarjestot.csv", f"{HEAD}a;A ry;;;{state};2024;{BASIS}\n")
    with pytest.raises(LoadRefused, match="purkautunut, tai yhdistynyt: ja mihin"):
        load(domain, [path])


def test_an_organisation_that_ends_is_a_change_of_its_row(
    domain: RoadmapDomain, tmp_path: Path
) -> None:
    row = HEAD + "a;A ry;;;{};{};" + BASIS + "\n"
    path = written(tmp_path, "jarjestot.csv", row.format("", "2023"))
    load(domain, [path])
    written(tmp_path, "jarjestot.csv", row.format("purkautunut", "2023"))
    with pytest.raises(LoadRefused, match="tiedostossa ”lakannut”"):
        load(domain, [path])
    load(domain, [path], change=Change("revision", CHANGED, as_fuzzy("2025-12-31")))
    assert shown(domain, date(2026, 1, 1))["a"].state == "dissolved"
    assert shown(domain, date(2025, 12, 30))["a"].state == "active"


def test_what_a_later_name_does_not_say_is_corrected_where_it_was_said(
    domain: RoadmapDomain, tmp_path: Path
) -> None:
    row = HEAD + "a;{};{};;;2023;" + BASIS + "\n"
    path = written(tmp_path, "jarjestot.csv", row.format("A ry", "123"))
    load(domain, [path])
    desk = domain.acting_as("k-1", role="coordinator", basis=CHANGED).on(effective_on="2024-01-01")
    desk.do(rename_organisation, "a", name="B ry")
    written(tmp_path, "jarjestot.csv", row.format("B ry", "124"))
    load(domain, [path], change=Change("correction", CHANGED))
    found = shown(domain, date(2026, 1, 1))["a"]
    assert (found.name, found.association_number) == ("B ry", "124")
    assert [it.name for it in found.former_names] == ["A ry"]
    assert load(domain, [path]).events == ()


def test_a_profile_that_grows_is_a_change(domain: RoadmapDomain, tmp_path: Path) -> None:
    written(tmp_path, "jarjestot.csv", f"{HEAD}a;A ry;;;;2023;{BASIS}\n")
    head = "järjestö;verkostot;toimialue;työntekijöitä;kielet;kuvattu;voimassa;peruste\n"
    row = head + "a;{};Kerava;ei;fi;{};2023;" + BASIS + "\n"
    written(tmp_path, "jarjestotiedot.csv", row.format("", ""))
    load(domain, [tmp_path])
    written(tmp_path, "jarjestotiedot.csv", row.format("ikaihmiset", "PTV"))
    with pytest.raises(LoadRefused, match="verkostot"):
        load(domain, [tmp_path])
    load(domain, [tmp_path], change=Change("revision", CHANGED, as_fuzzy("2025-01-01")))
    found = shown(domain, date(2025, 1, 1))["a"]
    assert (found.networks, found.described_in) == (["ikaihmiset"], ["ptv"])
    assert (found.working_area, found.has_employees) == ("Kerava", False)


def test_bodies_are_renamed_and_merged_by_later_rows(domain: RoadmapDomain, tmp_path: Path) -> None:
    path = written(
        tmp_path,
        "bodies.csv",
        "body;kind;name;state;effective on;basis\n"
        "group;team;Working group;;2022;source: rekisteri\n"
        "group;team;Development group;;2023;source: rekisteri\n"
        "group;team;Development group;merged: team;2024;source: rekisteri\n"
        "team;team;HYTE team;;2022;source: rekisteri\n"
        "old;other;Old office;;2022;source: rekisteri\n"
        "old;other;Old office;dissolved;2023;source: rekisteri\n",
    )
    load(domain, [path])
    now = domain.as_of(held_on=date(2025, 1, 1))
    group, old = now.get(BODY, "group"), now.get(BODY, "old")
    assert group is not None
    assert (str(group.name), group.merged_into) == ("Development group", "team")
    assert old is not None
    assert old.dissolved
    assert load(domain, [path]).events == ()
