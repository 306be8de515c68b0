"""`roadmap copy`, `backup` and `restore` as an operator types them."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from roadmap_domain.cli import main
from tests.moving.logs import Places, content


def said(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    code = main(list(arguments))
    out, err = capsys.readouterr()
    return code, out, err


def test_a_county_moves(places: Places, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    here, there, again = places.filled("sqlite", 30), places.new("postgresql"), places.new("sqlite")
    file = str(tmp_path / "vake.backup")
    code, out, err = said(capsys, "copy", here, there)
    assert (code, err) == (0, "")
    assert "31 tapahtumaa, joista 0 oli jo siellä, ja 21 komentoa" in out
    assert "roadmap keys backup" in out
    assert said(capsys, "--store", there, "backup", "--out", file)[0] == 0
    code, out, _ = said(capsys, "--lang", "en", "--store", again, "restore", file)
    assert (code, out.startswith(f"Restored {file}")) == (0, True)
    assert content(again) == content(here)


def test_machines_are_answered_in_json(
    places: Places, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    here, there = places.filled("sqlite", 3), places.new("postgresql")
    for words, schema in (
        (("copy", here, there), "roadmap.copy/1"),
        (("backup", "--store", here, "--out", str(tmp_path / "b")), "roadmap.backed-up/1"),
        (("restore", "--store", there, str(tmp_path / "b")), "roadmap.restored/1"),
    ):
        code, out, err = said(capsys, *words, "--json")
        assert (code, err) == (0, "")
        assert f'"schema": "{schema}"' in out
        assert '"store": "vake"' in out
        assert "password" not in out


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("copy",), "FROM, TO"),
        (("copy", "sqlite:///a.db"), "TO"),
        (("copy", "sqlite:///a.db", "memory:"), "katoaa komennon päättyessä"),
        (("copy", "memory:", "sqlite:///a.db"), "katoaa komennon päättyessä"),
        (("copy", "sqlite:///none.db", "sqlite:///b.db"), "ei ole"),
        (("copy", "HERE", "HERE"), "sama tietovarasto"),
        (("copy", "HERE", "OTHER"), "1. tapahtuma store.founded@1"),
        (("copy", "HERE", "mysql://x/y"), "ei tunneta"),
        (("backup", "--store", "HERE"), "--out"),
        (("backup", "--out", "x"), "ROADMAP_STORE"),
        (("backup", "--out", "x", "--store", "memory:"), "katoaa komennon päättyessä"),
        (("restore", "--store", "HERE"), "FILE"),
        (("restore", "none.backup", "--store", "HERE"), "none.backup"),
        (("restore", __file__, "--store", "HERE"), "ei ole lokin varmuuskopio"),
    ],
)
def test_wrong_input_is_told_on_one_line_and_makes_nothing(
    places: Places,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    *,
    words: tuple[str, ...],
    told: str,
) -> None:
    monkeypatch.delenv("ROADMAP_STORE", raising=False)
    monkeypatch.chdir(tmp_path)
    named = {"HERE": places.filled("sqlite", 2), "OTHER": places.filled("sqlite", 2, "muu")}
    before = sorted(tmp_path.iterdir())
    code, out, err = said(capsys, *(named.get(word, word) for word in words))
    assert (code, out) == (2, "")
    assert told in err
    assert len(err.splitlines()) == 1
    assert sorted(tmp_path.iterdir()) == before


def test_a_terminal_is_told_how_far_it_is(places: Places) -> None:
    here, there = places.filled("sqlite", 900), places.new("sqlite")
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "roadmap_domain.cli", "copy", here, there]
    done = subprocess.run(command, stderr=theirs, stdout=subprocess.PIPE, check=True)
    os.close(theirs)
    told = os.read(ours, 100_000).decode()
    os.close(ours)
    assert "siirretään" in told
    assert told.endswith("\r\x1b[K")
    assert b"\x1b" not in done.stdout
