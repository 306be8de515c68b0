"""Founding stores and loading plans."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from roadmap_domain.interop.plans import SHEETS
from tests.cli.conftest import EXAMPLE, Run


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(EXAMPLE, tmp_path / "plans"))


def edit(file: Path, before: str, after: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert before in text
    file.write_text(text.replace(before, after, 1), encoding="utf-8")


def test_a_store_is_founded_once(run: Run, tmp_path: Path) -> None:
    store = ("--store", f"sqlite:///{tmp_path}/uusi.db")
    assert run(*store, "create", "--county", "Testilä").lines == [
        f"Perustettiin sqlite:///{tmp_path}/uusi.db: Testilä"
    ]
    again = run(*store, "create", "--county", "Testilä")
    assert (again.code, again.err.count("\n")) == (2, 1)
    other = run("--store", f"sqlite:///{tmp_path}/toinen.db", "create", "--county", "B", "--json")
    assert other.json.keys() == {"schema", "url", "store", "county"}


def test_the_store_comes_from_the_environment(
    run: Run, loaded: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    missing = run("grid", "vake-tiekartta")
    assert (missing.code, missing.err.count("\n")) == (2, 1)
    assert "ROADMAP_STORE" in missing.err
    monkeypatch.setenv("ROADMAP_STORE", f"sqlite:///{loaded}")
    assert run("grid", "vake-tiekartta").code == 0


def test_a_signing_key_has_a_name_of_its_own_or_that_of_a_store(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("ROADMAP_STORE", raising=False)
    key = tmp_path / "oma.avain"
    for language in ("fi", "sv", "en"):
        refused = run("--lang", language, "audit", "keygen", key)
        assert (refused.code, refused.out, key.exists()) == (2, "", False)
        assert all(option in refused.err for option in ("--name", "--store", "ROADMAP_STORE"))
    assert run("audit", "keygen", key, "--name", "vake.example/loki").code == 0


def test_a_rehearsal_leaves_nothing_behind(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "uusi.db"
    store = ("--store", f"sqlite:///{file}", "load", EXAMPLE, "--create", "--county", "Testilä")
    told, *files = run(*store, "--dry-run").lines
    assert told == (
        "Koe, ei kirjattu. Rivejä: uusia 299, muuttuneita 0, ennallaan 0. Tapahtumia tulisi: 302."
    )
    assert "aikajana.csv: uusia 44, muuttuneita 0" in files
    assert not file.exists()
    assert run(*store).lines == [
        "Rivejä: uusia 299, muuttuneita 0, ennallaan 0. Kirjattuja tapahtumia: 302."
    ]
    assert run(*store).code == 2


def test_the_same_files_again_record_nothing(vake: Run) -> None:
    again: Any = vake("load", EXAMPLE, "--json").json
    assert (again["new"], again["changed"], again["unchanged"], again["events"]) == (0, 0, 299, 0)


def test_changed_cells_are_told_line_by_line(vake: Run, folder: Path) -> None:
    edit(
        folder / "toimenpiteet.csv",
        "Kehitetään asukkaiden ohjautumista",
        "Parannetaan ohjautumista",
    )
    edit(folder / "visio.csv", "kuunteleva", "kuuleva")
    refused = vake("load", folder)
    assert (refused.code, refused.out) == (2, "")
    first, *faults = refused.err.splitlines()
    assert first == "roadmap: Mitään ei ladattu."
    assert len(faults) == 2
    assert faults[0].startswith("toimenpiteet.csv, rivi ")


def test_a_rehearsal_tells_what_would_change(vake: Run, folder: Path) -> None:
    edit(folder / "visio.csv", "kuunteleva", "kuuleva")
    correction = (
        "load",
        folder,
        "--dry-run",
        "--as",
        "correction",
        "--basis",
        "lähde: 002, sivu 3",
    )
    assert vake("--lang", "en", *correction).lines == [
        "Rehearsed, nothing recorded. Rows: 0 new, 1 changed, 298 unchanged. Events to come: 1.",
        "visio.csv: 0 new, 1 changed",
        (
            "visio.csv, row 2, column teksti: "
            "“Yhdessä tekemisen avain on kuunteleva, rohkea ja…” → "
            "“Yhdessä tekemisen avain on kuuleva, rohkea ja erilaisuutta…”"
        ),
    ]
    rehearsed: Any = vake(*correction, "--json").json
    assert rehearsed["files"] == [{"file": "visio.csv", "new": 0, "changed": 1}]
    (cell,) = rehearsed["cells"]
    assert (cell["file"], cell["row"], cell["column"]) == ("visio.csv", 2, "teksti")
    assert vake("load", folder).code == 2


def test_a_correction_and_a_revision_by_file(vake: Run, folder: Path) -> None:
    edit(
        folder / "toimenpiteet.csv",
        "Kehitetään asukkaiden ohjautumista",
        "Parannetaan ohjautumista",
    )
    correction = ("--as", "correction", "--basis", "lähde: 002, sivu 3")
    corrected: Any = vake("load", folder, *correction, "--json").json
    assert (corrected["new"], corrected["changed"], corrected["events"]) == (0, 1, 1)
    assert "Parannetaan ohjautumista" in vake("report", "vake-tiekartta", 2025).out
    edit(folder / "visio.csv", "kuunteleva", "kuuleva")
    revision = ("--as", "revision", "--basis", "lähde: 002, sivu 3", "--effective-on", "1.1.2026")
    revised: Any = vake("load", folder, *revision, "--json").json
    assert (revised["new"], revised["changed"], revised["events"]) == (0, 1, 1)


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ((), "PATH puuttuu"),
        ((EXAMPLE, "--create"), "--county"),
        ((EXAMPLE, "--as", "revision", "--basis", "lähde: 002"), "--effective-on"),
        ((EXAMPLE, "--as", "correction"), "--basis"),
    ],
)
def test_what_is_missing_is_told(ask: Run, arguments: tuple[object, ...], told: str) -> None:
    refused = ask("load", *arguments)
    assert (refused.code, refused.err.count("\n")) == (2, 1)
    assert told in refused.err


def test_a_load_may_have_an_id_of_its_own(run: Run, tmp_path: Path) -> None:
    store = ("--store", f"sqlite:///{tmp_path}/uusi.db")
    done: Any = run(
        *(*store, "--command", "kevät", "load", EXAMPLE, "--create", "--county", "A", "--json")
    ).json
    assert done["command"] == "load:kevät"


def test_every_sheet_and_column_is_listed(run: Run) -> None:
    listed = run("load", "--columns")
    assert listed.code == 0
    for sheet in SHEETS:
        assert f"{sheet.fi}.csv, {sheet.en}.csv" in listed.lines
        for column in sheet.columns:
            required = "kyllä" if column.required else "ei"
            line = " ".join(f"{column.fi} {column.en} {column.meaning} {required}".split())
            assert line in listed.lines


def test_sheets_and_columns_are_told_in_the_language(run: Run) -> None:
    swedish = run("--lang", "sv", "load", "--columns").lines
    assert "Programmets vision." in swedish
    assert "teksti text vision ja" in swedish
    assert "teksti text the vision yes" in run("--lang", "en", "load", "--columns").lines


def test_a_refused_load_speaks_swedish(vake: Run, folder: Path) -> None:
    edit(folder / "aikajana.csv", ";2022;", ";ensi;")
    edit(folder / "visio.csv", "kuunteleva", "kuuleva")
    refused = vake("--lang", "sv", "load", folder)
    assert (refused.code, refused.out) == (2, "")
    first, fault, changed = refused.err.splitlines()
    assert changed.startswith("visio.csv, rad 2, kolumn teksti: cellen har ändrats")
    assert first == "roadmap: Ingenting laddades."
    assert fault == (
        "aikajana.csv, rad 2, kolumn vuosi: ”ensi” duger inte: "
        "det behövs ett år med fyra siffror, till exempel 2024"
    )
    refused = vake("--lang", "sv", "load", folder / "visio.csv")
    assert "visio.csv, rad 2, kolumn teksti: cellen har ändrats: antecknat ”" in refused.err
    basis = vake("--lang", "sv", "--basis", "hörsägen", "load", folder)
    assert "”hörsägen” duger inte: det behövs en grund, till exempel beslut: " in basis.err


def test_a_withdrawn_row_is_a_change(vake: Run, folder: Path) -> None:
    file = folder / "aikajana.csv"
    lines = file.read_text(encoding="utf-8").splitlines()
    assert "tila" not in lines[0]
    rows = [f"{lines[0]};tila", f"{lines[1]};peruttu", *(f"{line};" for line in lines[2:])]
    file.write_text("\n".join(rows) + "\n", encoding="utf-8")
    assert "tila: solu on muuttunut" in vake("load", file).err
    revision = ("--as", "revision", "--basis", "lähde: 002, sivu 3", "--effective-on", "1.1.2026")
    done: Any = vake("load", file, *revision, "--dry-run", "--json").json
    assert (done["new"], done["changed"]) == (0, 1)
