"""Events that were stored once are read for ever: the golden corpus only grows."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any, ClassVar

import jsonschema_rs
import pytest
from attrs import field, frozen

from roadmap_domain.kernel.texts import Text
from roadmap_domain.persistence import Codec, Registry
from roadmap_domain.persistence.schemas import data_schema, schema_of_event
from roadmap_domain.storage import NewRow
from tests.golden import appending
from tests.golden.appending import append_missing, unpublished
from tests.golden.compatibility import breaks
from tests.golden.corpus import ENVELOPE, FOLDER, Corpus, Golden, digest, lost, schemas_of_today

CORPUS = Corpus()
GOLDEN = list(CORPUS.golden())
TODAY = Registry().events
CODEC = Codec()
SCHEMAS = Path(__file__).parents[2] / "docs" / "schema" / "events"
APPEND = "Append what is new to the golden corpus, and commit it: make golden"


def test_every_event_is_in_the_corpus_as_it_is_now() -> None:
    assert unpublished(CORPUS) == {}, APPEND


def test_every_event_has_rows() -> None:
    assert TODAY.keys() - {it.name for it in GOLDEN} == set(), APPEND


def test_what_is_published_is_what_is_there() -> None:
    """No line was changed, lost or put in by hand: the manifest has the hash of each."""
    published = [row for them in CORPUS.published().values() for it in them for row in it.rows]
    assert Counter(map(digest, CORPUS.lines())) == Counter(published)


def test_nothing_that_was_ever_committed_is_lost() -> None:
    assert lost() == [], "The golden corpus only grows: put these lines back"


def test_what_was_published_can_be_read_for_ever() -> None:
    for name in CORPUS.published().keys() - {ENVELOPE}:
        assert CODEC.registry.reading(name), f"{name} needs an upcast to the version of today"


def test_what_was_published_once_is_kept_by_all_that_came_after() -> None:
    now = schemas_of_today()
    for name, published in CORPUS.published().items():
        schemas = [it.schema for it in published]
        for earlier, later in zip(schemas, [*schemas[1:], now.get(name, schemas[-1])], strict=True):
            assert breaks(earlier, later) == [], name


@pytest.mark.parametrize("golden", GOLDEN, ids=lambda it: it.name)
def test_a_golden_row_is_read_and_means_what_it_meant(golden: Golden) -> None:
    recorded = CODEC.decode(golden.row)
    again = CODEC.encode(recorded)
    if golden.name in TODAY:
        assert again == golden.row[1:]
    envelope, read = json.loads(golden.payload), json.loads(again.payload)
    assert envelope | {"data": None} == read | {"data": None}
    assert CODEC.decode(golden.row._replace(name=again.name, payload=again.payload)) == recorded


def test_golden_rows_are_as_their_schemas_say() -> None:
    published = {name: it[-1].schema for name, it in CORPUS.published().items()}
    for golden in GOLDEN:
        payload = json.loads(golden.payload)
        jsonschema_rs.validate(published[ENVELOPE], payload)
        jsonschema_rs.validate(published[golden.name], payload["data"])
        if golden.name in TODAY:
            jsonschema_rs.validate(schema_of_event(TODAY[golden.name]), payload)


def test_each_event_that_was_ever_published_has_its_schema_in_the_documentation() -> None:
    kept = {it.name.removesuffix(".json") for it in SCHEMAS.iterdir()}
    assert kept == CORPUS.published().keys() - {ENVELOPE}, "make docs"


def test_a_schema_refuses_what_the_codec_refuses() -> None:
    for golden in GOLDEN[::7]:
        payload = json.loads(golden.payload)
        schema = schema_of_event(TODAY[golden.name])
        for wrong in (
            {**payload, "surprise": 1},
            {**payload, "data": {**payload["data"], "surprise": 1}},
            {**payload, "actor": 7},
            {key: value for key, value in payload.items() if key != "data"},
        ):
            assert not jsonschema_rs.is_valid(schema, wrong)


# ---------------------------------------------------------------------- the tool that appends


@frozen
class Filed:
    stored_name: ClassVar = "paper.filed@1"
    number: int
    title: Text | None = None


@frozen
class Retitled:
    stored_name: ClassVar = "paper.filed@1"
    number: int
    name: Text | None = None


@frozen
class FiledMore:
    stored_name: ClassVar = "paper.filed@1"
    number: int
    title: Text | None = None
    keywords: tuple[str, ...] = field(default=())


def stored(number: int, **data: object) -> NewRow:
    payload = json.dumps({"data": {"number": number, **data}}).encode()
    return NewRow("paper/a", number, "paper.filed@1", payload)


@pytest.fixture
def corpus(tmp_path: Path) -> Corpus:
    return Corpus(tmp_path / "golden")


Publish = Callable[..., None]


@pytest.fixture
def today(monkeypatch: pytest.MonkeyPatch) -> Publish:
    """What there is to publish, and what the scenarios would show."""

    def are(event: type[Any], *rows: NewRow) -> None:
        schemas = {Filed.stored_name: data_schema(event)}
        monkeypatch.setattr(appending, "schemas_of_today", lambda: schemas)
        monkeypatch.setattr(appending, "_shown_by_scenarios", lambda: list(rows))

    return are


def content(corpus: Corpus) -> dict[str, bytes]:
    return {
        str(it.relative_to(corpus.folder)): it.read_bytes() for it in corpus.folder.rglob("*.*")
    }


def test_of_what_scenarios_show_that_is_taken_which_tells_something_new(
    corpus: Corpus, today: Publish
) -> None:
    today(Filed, stored(1), stored(2), stored(3, title="Otsikko"), stored(4, title={"fi": "O"}))
    assert append_missing(corpus) == 0
    assert [it.version for it in corpus.golden()] == [1, 3, 4]
    (published,) = corpus.published()["paper.filed@1"]
    assert published.rows == [digest(line) for line in corpus.lines()]
    before = content(corpus)
    assert append_missing(corpus) == 0
    assert content(corpus) == before


def test_a_compatible_change_appends_and_changes_nothing_that_was_there(
    corpus: Corpus, today: Publish
) -> None:
    today(Filed, stored(1), stored(2, title="Otsikko"))
    append_missing(corpus)
    before = content(corpus)
    today(FiledMore, stored(3), stored(4, title="Otsikko", keywords=["a"]))
    assert unpublished(corpus) == {"paper.filed@1": []}
    assert append_missing(corpus) == 0
    assert [it.version for it in corpus.golden()] == [1, 2, 4]
    assert len(corpus.published()["paper.filed@1"]) == 2
    for name, was in before.items():
        assert content(corpus)[name].startswith(was)


def test_a_change_that_breaks_is_refused_with_what_to_do(
    corpus: Corpus, today: Publish, capsys: pytest.CaptureFixture[str]
) -> None:
    today(Filed, stored(1))
    append_missing(corpus)
    before = content(corpus)
    today(Retitled, stored(2, name="Otsikko"))
    assert append_missing(corpus) == 1
    said = capsys.readouterr().err
    assert "paper.filed@1" in said
    assert "title: removed" in said
    assert "the next version" in said
    assert content(corpus) == before


def test_an_event_that_no_scenario_records_is_told(
    corpus: Corpus, today: Publish, capsys: pytest.CaptureFixture[str]
) -> None:
    today(Filed)
    assert append_missing(corpus) == 1
    assert "No scenario records paper.filed@1" in capsys.readouterr().err
    assert not corpus.folder.exists()


# ------------------------------------------------------------------------------ the history


def git(folder: Path, *words: str) -> None:
    identity = ["-c", "user.name=t", "-c", "user.email=t@example.org"]
    subprocess.run(
        ["git", *identity, *words],  # noqa: S607 # whichever git there is
        cwd=folder,
        check=True,
        capture_output=True,
    )


@pytest.fixture
def committed(tmp_path: Path) -> Path:
    """A copy of the corpus under git, in which nothing is lost."""
    folder = tmp_path / "golden"
    shutil.copytree(FOLDER, folder, ignore=shutil.ignore_patterns("__pycache__"))
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-qm", "The corpus")
    return folder


def test_a_corpus_that_grows_has_lost_nothing(committed: Path) -> None:
    rows = committed / "rows" / "action.ndjson"
    rows.write_bytes(rows.read_bytes() + b'{"name":"new"}\n')
    git(committed, "commit", "-qam", "More")
    assert lost(committed) == []


@pytest.mark.parametrize("commit", [True, False])
@pytest.mark.parametrize("what", ["rows", "manifest"])
def test_a_line_that_is_changed_is_lost_committed_or_not(
    committed: Path, what: str, *, commit: bool
) -> None:
    file = committed / what / "action.ndjson"
    first, *rest = file.read_text(encoding="utf-8").splitlines(keepends=True)
    file.write_text("".join([first.replace("action", "axtion"), *rest]), encoding="utf-8")
    if commit:
        git(committed, "commit", "-qam", "Changed")
    assert lost(committed) == [first.rstrip("\n")]


def test_a_file_that_is_removed_is_lost(committed: Path) -> None:
    (committed / "rows" / "store.ndjson").unlink()
    (committed / "manifest" / "store.ndjson").unlink()
    git(committed, "commit", "-qam", "Removed")
    assert len(lost(committed)) == 2


def test_without_git_the_manifest_is_what_tells(tmp_path: Path) -> None:
    assert lost(tmp_path) == []
