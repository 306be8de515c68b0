"""The command `roadmap stores`."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from roadmap_domain import RoadmapDomain
from roadmap_domain.cli import main


@pytest.fixture(autouse=True)
def _no_store_of_my_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ROADMAP_STORE", raising=False)


def test_it_tells_what_there_is_without_a_store(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "120")
    assert main(["stores", "--lang", "en"]) == 0
    said = capsys.readouterr().out
    for word in ("memory:", "sqlite:", "roadmap-domain[postgres]", "a server: UmaDB"):
        assert word in said


def test_it_tells_machines(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/a.db"
    RoadmapDomain.create(url, county="V").close()
    nowhere = "postgresql://me:s3cret@127.0.0.1:1/x"
    assert main(["--store", url, "stores", "--json", nowhere, f"sqlite:///{tmp_path}/b.db"]) == 1
    answer = msgspec.json.decode(capsys.readouterr().out)
    kinds = {it["scheme"]: it for it in answer["kinds"]}
    assert kinds.keys() >= {"memory", "postgresql", "sqlite", "umadb"}
    assert kinds["umadb"] == {
        "scheme": "umadb",
        "package": "roadmap-domain",
        "installed": True,
        "extra": "umadb",
        "server": "UmaDB",
    }
    assert [it["code"] for it in answer["tried"]] == [None, "store.unreachable", "store.not-found"]
    assert [it["answers"] for it in answer["tried"]] == [True, False, False]
    assert "s3cret" not in str(answer)


def test_it_tells_whether_the_store_of_the_environment_answers(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    url = f"sqlite:///{tmp_path}/a.db"
    monkeypatch.setenv("ROADMAP_STORE", url)
    assert main(["stores"]) == 1
    assert "ei ole" in capsys.readouterr().out
    RoadmapDomain.create(url, county="V").close()
    assert main(["stores"]) == 0
    assert f"{url} vastaa." in capsys.readouterr().out
