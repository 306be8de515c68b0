"""Checkpoints, proofs and keys as an operator and an auditor use them."""

from __future__ import annotations

import os
import re
import sys
from base64 import b64decode
from collections.abc import Iterator
from pathlib import Path

import pytest

from roadmap_domain import RoadmapDomain
from roadmap_domain.application.kept_hashes import hashes_if_kept, kept_hashes
from roadmap_domain.audit.leaf import leaf
from roadmap_domain.audit.log import prove_rows, rows_at
from roadmap_domain.audit.merkle import EMPTY, includes, is_consistent, leaf_hash
from roadmap_domain.audit.notes import PublicKey, SigningKey
from roadmap_domain.audit.problems import NotALeaf
from roadmap_domain.storage import Row
from roadmap_domain.storage.sqlite_store import SQLiteStore
from tests.audit.conftest import KEY, Audit, act
from tests.stores import Place, new_url


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    place = Place("sqlite", new_url("sqlite", tmp_path, ""))
    yield place
    place.close()


@pytest.fixture
def domain(place: Place) -> RoadmapDomain:
    domain = place.domain(store_id="loki-1")
    act(domain, "a", "b")
    return domain


def hashes(answer: list[str]) -> list[bytes]:
    return [b64decode(it) for it in answer]


def test_a_leaf_is_what_the_documentation_says() -> None:
    row = Row(99, "body/ä", 3, "body.established@1", b"{}")
    assert leaf(7, row) == (
        b"roadmap-domain/leaf/1\n"
        b"\0\0\0\0\0\0\0\x07"
        b"\0\0\0\0\0\0\0\x03"
        b"\0\0\0\0\0\0\0\x07body/\xc3\xa4"
        b"\0\0\0\0\0\0\0\x12body.established@1"
        b"\0\0\0\0\0\0\0\x02{}"
    )
    for name in ("tarkastus.md", "auditing.md"):
        page = (Path(__file__).parents[2] / "docs" / name).read_text(encoding="utf-8")
        assert leaf_hash(leaf(7, row)).hex() in page
    with pytest.raises(NotALeaf):
        leaf(7, row._replace(payload="{}"))  # type: ignore[arg-type]


def test_the_place_in_the_database_is_not_in_the_leaf() -> None:
    row = Row(99, "body/a", 3, "body.established@1", b"{}")
    assert leaf(7, row) == leaf(7, row._replace(position=100))
    assert leaf(7, row) != leaf(8, row)


def test_a_key_is_made_for_the_log_and_is_not_printed(
    domain: RoadmapDomain, audit: Audit, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = audit("keygen", "oma.avain", "--json")
    public = PublicKey.parse(made.json["public_key"])
    written = Path("oma.avain").read_text(encoding="ascii").strip()
    assert public == SigningKey.parse(written).public
    assert public.name == "roadmap/loki-1"
    assert written.rpartition("+")[2] not in made.out
    assert Path("oma.avain").stat().st_mode & 0o777 == 0o600
    assert audit("keygen", "oma.avain").code == 2
    monkeypatch.setenv("ROADMAP_AUDIT_KEY_FILE", "oma.avain")
    assert audit("checkpoint", "--out", "1.ckpt").code == 0
    assert audit("verify", "--checkpoint", "1.ckpt", "--public-key", public).code == 0
    assert audit("verify", "--checkpoint", "1.ckpt").code == 1


def test_a_key_may_have_a_name_of_its_own(domain: RoadmapDomain, audit: Audit) -> None:
    made = audit("keygen", "oma.avain", "--name", "vake.example/loki")
    assert made.out.splitlines()[-1].startswith("vake.example/loki+")
    refused = audit("keygen", "toinen.avain", "--name", "vake loki")
    assert (refused.code, Path("toinen.avain").exists()) == (2, False)


def test_without_a_key_nothing_is_signed_or_checked(
    domain: RoadmapDomain, audit: Audit, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert audit("checkpoint", "--out", "1.ckpt").code == 0
    monkeypatch.delenv("ROADMAP_AUDIT_PUBLIC_KEY")
    # Whoever has the signing key has the public one, too.
    assert audit("verify", "--checkpoint", "1.ckpt").code == 0
    signing = os.environ["ROADMAP_AUDIT_KEY"]
    monkeypatch.delenv("ROADMAP_AUDIT_KEY")
    refused = audit("verify", "--checkpoint", "1.ckpt")
    assert (refused.code, "Julkinen avain puuttuu" in refused.err) == (2, True)
    monkeypatch.setenv("ROADMAP_AUDIT_KEY", signing)
    assert audit("verify", "--checkpoint", "1.ckpt", "--public-key", "avain").code == 2
    secret = KEY.written().rpartition("+")[2]
    for faulty in ("avain", KEY.written()[:-1]):
        monkeypatch.setenv("ROADMAP_AUDIT_KEY", faulty)
        refused = audit("checkpoint")
        assert (refused.code, "ROADMAP_AUDIT_KEY" in refused.err) == (2, True)
        assert secret[:-1] not in refused.err
    monkeypatch.delenv("ROADMAP_AUDIT_KEY")
    assert "Allekirjoitusavain puuttuu" in audit("checkpoint").err


@pytest.mark.skipif(sys.platform == "win32", reason="files have no modes there")
def test_a_key_that_others_can_read_is_refused(
    domain: RoadmapDomain, audit: Audit, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("oma.avain").write_text(KEY.written(), encoding="ascii")
    Path("oma.avain").chmod(0o644)
    monkeypatch.setenv("ROADMAP_AUDIT_KEY_FILE", "oma.avain")
    assert "chmod 600" in audit("checkpoint").err


def test_a_checkpoint_reads_only_what_is_new(
    domain: RoadmapDomain, audit: Audit, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert audit("checkpoint", "--cache", "tiivisteet").code == 0
    act(domain, "c")
    whole = audit("checkpoint").out
    read: list[int] = []
    watch(monkeypatch, read)
    assert audit("checkpoint", "--cache", "tiivisteet").out == whole
    # The last that is known, then what is new; whose log it is, its first stream says.
    assert read == [5, 6, 7]


def test_hashes_are_kept_beside_the_file_unless_a_place_is_given(
    domain: RoadmapDomain, audit: Audit, tmp_path: Path
) -> None:
    assert audit("verify", "--json").json["cache"] is None
    assert not (tmp_path / "store.db.hashes").exists()
    assert audit("checkpoint", "--out", "1.ckpt").code == 0
    assert (tmp_path / "store.db.hashes").exists()
    assert audit("verify", "--json").json["cache"] == "holds"
    assert audit("verify", "--checkpoint", "1.ckpt").code == 0


def test_where_the_file_is_not_to_be_written_they_are_kept_in_the_users_state(
    domain: RoadmapDomain, place: Place, audit: Audit, tmp_path: Path
) -> None:
    url = f"{place.url.partition('?')[0]}?mode=ro"
    assert audit("checkpoint", url=url).code == 0
    (kept,) = (tmp_path / "state" / "roadmap-domain").iterdir()
    assert re.fullmatch(r"loki-1-[0-9a-f]{8}\.hashes", kept.name)
    assert not (tmp_path / "store.db.hashes").exists()
    assert audit("verify", "--json", url=url).json["cache"] == "holds"


def test_where_nothing_can_be_kept_everything_is_read(
    domain: RoadmapDomain, place: Place, audit: Audit, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    url = f"{place.url.partition('?')[0]}?mode=ro"
    Path("state").write_text("a file", encoding="ascii")
    assert audit("checkpoint", url=url).code == 0
    monkeypatch.delenv("XDG_STATE_HOME")
    monkeypatch.setattr(Path, "home", nobodys)
    assert audit("prove", 3, url=url).code == 0


def nobodys() -> Path:
    raise RuntimeError("Could not determine home directory.")


@pytest.mark.parametrize("damage", [20, 40, 80, -1])
def test_damaged_hashes_are_never_signed(
    damage: int, domain: RoadmapDomain, audit: Audit, tmp_path: Path
) -> None:
    audit("checkpoint", "--out", "1.ckpt")
    kept = tmp_path / "store.db.hashes"
    content = bytearray(kept.read_bytes())
    content[damage] ^= 1
    kept.write_bytes(content)
    refused = audit("checkpoint")
    assert (refused.code, "store.db.hashes" in refused.err) == (2, True)
    assert kept.read_bytes() == content
    # Who checks a log is not kept from it.
    found = audit("verify", "--checkpoint", "1.ckpt", "--json")
    assert (found.code, found.json["cache"]) == (1, "differs")
    assert [it["held"] for it in found.json["checkpoints"]] == ["holds"]
    kept.unlink()
    assert audit("checkpoint").code == 0


def test_hashes_that_do_not_lead_to_their_root_prove_nothing(
    domain: RoadmapDomain, audit: Audit, tmp_path: Path
) -> None:
    act(domain, "c", "d")
    audit("checkpoint", "--out", "1.ckpt")
    kept = tmp_path / "store.db.hashes"
    content = bytearray(kept.read_bytes())
    content[64 + 8 + 40 + 1] ^= 1  # the hash of the second leaf, which is no end and no peak
    kept.write_bytes(content)
    assert audit("checkpoint").code == 0
    refused = audit("prove", 1)
    assert (refused.code, "store.db.hashes" in refused.err) == (2, True)
    # Its own hash is taken of the log, not of what is kept.
    assert audit("prove", 2).code == 0


def test_of_a_memory_nothing_is_kept() -> None:
    with RoadmapDomain.open("memory:") as domain:
        act(domain, "a")
        with kept_hashes(domain.url, domain.store) as nodes:
            assert prove_rows(domain.store, rows_at(domain.store, [2, 3]), nodes).passed
        with hashes_if_kept(domain.url, domain.store) as kept:
            assert kept is None


def test_a_proof_reads_the_event_and_no_more(
    domain: RoadmapDomain, audit: Audit, monkeypatch: pytest.MonkeyPatch
) -> None:
    act(domain, *(f"x-{number}" for number in range(100)))
    audit("checkpoint")
    read: list[int] = []
    watch(monkeypatch, read)
    assert audit("prove", 77).code == 0
    assert read == [77, 205]
    assert audit("prove", "organisation/x-1", "--json").json["passed"]
    assert read == [77, 205, 205]


def watch(monkeypatch: pytest.MonkeyPatch, read: list[int]) -> None:
    """Have the positions noted that are read in the order of the log."""
    log = SQLiteStore.log

    def watched(store: SQLiteStore, after: int = 0) -> Iterator[Row]:
        for row in log(store, after):
            read.append(row.position)
            yield row

    monkeypatch.setattr(SQLiteStore, "log", watched)


def test_a_checkpoint_is_not_written_over_another_file(domain: RoadmapDomain, audit: Audit) -> None:
    assert audit("checkpoint", "--out", "1.ckpt").code == 0
    kept = Path("1.ckpt").read_bytes()
    assert audit("checkpoint", "--json").json["note"].encode() == kept
    assert audit("checkpoint", "--out", "1.ckpt").code == 2
    assert Path("1.ckpt").read_bytes() == kept


def test_an_event_is_proved(domain: RoadmapDomain, audit: Audit) -> None:
    audit("checkpoint", "--out", "1.ckpt")
    act(domain, "c")
    for more in ((), ("--checkpoint", "1.ckpt")):
        proved = audit("prove", 3, *more, "--json").json
        (event,) = proved["events"]
        assert (event["index"], event["stream"], event["version"]) == (2, "organisation/a", 2)
        assert proved["size"] == (5 if more else 7)
        root, found = b64decode(proved["root"]), leaf_hash(b64decode(event["leaf"]))
        assert includes(root, proved["size"], 2, found, hashes(event["hashes"]))
    assert proved["checkpoint"] == Path("1.ckpt").read_text(encoding="utf-8")
    said = audit("prove", 3, "--lang", "en").out
    assert "event 3, position 3: organisation/a, version 2, organisation.renamed@1 is in" in said


def test_all_events_of_an_id_are_proved(domain: RoadmapDomain, audit: Audit) -> None:
    for about in ("organisation/a", "a"):
        events = audit("prove", about, "--json").json["events"]
        assert [it["index"] for it in events] == [1, 2]
    refused = audit("prove", "organisation/x")
    assert (refused.code, "organisation/x" in refused.err) == (2, True)
    assert audit("prove", 99).code == 2


def test_an_event_is_proved_only_where_the_log_is_the_checkpoints(
    domain: RoadmapDomain, audit: Audit, tmp_path: Path
) -> None:
    url = f"sqlite:///{tmp_path}/muu.db"
    with RoadmapDomain.create(url, county="Muu", store_id="loki-1") as other:
        act(other, "a", "c", "d")
    assert audit("checkpoint", "--out", "muun.ckpt", url=url).code == 0
    answer = audit("prove", 3, "--checkpoint", "muun.ckpt")
    assert (answer.code, "ei ole se, josta juuri on laskettu" in answer.out) == (1, True)


def test_a_log_that_grew_is_shown_to_have_grown(domain: RoadmapDomain, audit: Audit) -> None:
    audit("checkpoint", "--out", "1.ckpt")
    act(domain, "c")
    audit("checkpoint", "--out", "2.ckpt")
    shown = audit("consistency", "1.ckpt", "2.ckpt", "--json").json
    old, new = b64decode(shown["old_root"]), b64decode(shown["new_root"])
    assert (shown["old_size"], shown["new_size"], shown["passed"]) == (5, 7, True)
    assert is_consistent(5, old, 7, new, hashes(shown["hashes"]))
    assert not is_consistent(5, EMPTY, 7, new, hashes(shown["hashes"]))
    assert "5 tapahtumasta 7 tapahtumaan" in audit("consistency", "1.ckpt", "2.ckpt").out
    assert audit("consistency", "2.ckpt", "1.ckpt").code == 1


def test_without_a_checkpoint_nothing_is_said_to_be_compared(
    domain: RoadmapDomain, audit: Audit
) -> None:
    said = audit("verify").out
    assert "5 tapahtumaa, juuri" in said
    assert "mihinkään ei verrattu" in said
    assert audit("verfy").code == 2


def test_a_checkpoint_that_cannot_be_read_is_named(domain: RoadmapDomain, audit: Audit) -> None:
    refused = audit("verify", "--checkpoint", "ei-ole.ckpt")
    assert (refused.code, "ei-ole.ckpt" in refused.err) == (2, True)


FAULTY = [
    ("verify --checkpoint puuttuu", "vioittunut: tiedostoa tai kansiota ei ole.", "sv: finns inte"),
    ("verify --checkpoint kansio", "vioittunut: se on kansio.", "sv: det är en mapp"),
    ("verify --checkpoint tyhja", "ei ole allekirjoitettua tekstiä.", "sv: ingen text med"),
    ("prove 3 --checkpoint kansio", "se on kansio.", "en: it is a folder."),
    ("checkpoint --out kansio", "kansio ei voi kirjoittaa: sen niminen on", "en: there already."),
    ("checkpoint --out ei/1.ckpt", "kirjoittaa: tiedostoa tai kansiota ei", "en: no such file"),
    ("checkpoint --out tyhja/1.ckpt", "polulla on jotain, mikä ei ole kansio", "sv: ingen mapp"),
    ("checkpoint --cache kansio", "kirjoittaa: se on kansio.", "en: it is a folder."),
    ("verify --cache kansio", "kirjoittaa: se on kansio.", "en: it is a folder."),
    ("keygen tyhja", "sen niminen on jo olemassa.", "sv: finns redan."),
    ("verify --checkpoint 1.ckpt --public-key x", "odotettiin Ed25519-avainta", "sv: väntades."),
    ("consistency 1.ckpt puuttuu", "tiedostoa tai kansiota ei ole.", "en: no such file"),
    ("package a --out kansio", "sen niminen on jo olemassa.", "en: there already."),
    ("package a --out 1.zip --checkpoint tyhja", "allekirjoitettua tekstiä.", "en: no text with"),
    ("prove ei-ole", "Tapahtumaa ei-ole ei ole", "sv: Händelsen ei-ole finns inte"),
    ("findings liikaa", "liikaa ei kuulu", "en: does not belong"),
    ("arvaa", "Nimeä arvaa ei tunneta", "sv: är okänt"),
]


@pytest.mark.parametrize(("arguments", "finnish", "other"), FAULTY)
def test_wrong_input_is_told_in_ones_own_language(
    arguments: str, finnish: str, other: str, domain: RoadmapDomain, audit: Audit
) -> None:
    assert audit("checkpoint", "--out", "1.ckpt").code == 0
    Path("kansio").mkdir()
    Path("tyhja").touch()
    before = sorted(it.name for it in Path().iterdir())
    language, _, expected = other.partition(": ")
    for options, said in (((), finnish), (("--lang", language), expected)):
        refused = audit(*arguments.split(), *options)
        assert (refused.code, refused.out) == (2, "")
        assert said in refused.err
    assert sorted(it.name for it in Path().iterdir()) == before
