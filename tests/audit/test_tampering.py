"""What somebody does behind the store's back is found, on SQLite and on PostgreSQL."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from roadmap_domain import RoadmapDomain
from roadmap_domain.audit.notes import SigningKey
from roadmap_domain.storage import NewRow, open_store
from tests.audit.conftest import KEY, OTHERS_KEY, Audit, Behind, act
from tests.stores import DATABASES, Place, appending, new_url

pytestmark = pytest.mark.parametrize("place", DATABASES, indirect=True)

OLD, NEW, KEPT = "vanha.ckpt", "uusi.ckpt", "tiivisteet"
CHECKPOINTS = ("--checkpoint", OLD, NEW)


@pytest.fixture
def domain(place: Place, audit: Audit) -> RoadmapDomain:
    """A log of eleven events, with checkpoints after the fifth and the ninth."""
    domain = place.domain(store_id="loki-1")
    act(domain, "a", "b")
    assert audit("checkpoint", "--out", OLD, "--cache", KEPT).code == 0
    act(domain, "c", "d")
    assert audit("checkpoint", "--out", NEW, "--cache", KEPT).code == 0
    act(domain, "e")
    return domain


@pytest.fixture
def behind(domain: RoadmapDomain, place: Place) -> Behind:
    assert [row.position for row in domain.store.log()] == list(range(1, 12))
    return Behind(place)


def one_byte(behind: Behind) -> None:
    behind.rewrite(7, b"c rf", b"c Rf")


def deleted(behind: Behind) -> None:
    behind("DELETE FROM events WHERE position = 7")


def cut(behind: Behind) -> None:
    behind("DELETE FROM events WHERE position >= 8")


def swapped(behind: Behind) -> None:
    for position, to in ((7, 100), (9, 7), (100, 9)):
        behind("UPDATE events SET position = ? WHERE position = ?", to, position)


def inserted(behind: Behind) -> None:
    behind("UPDATE events SET position = position + 100 WHERE position >= 7")
    row = ("organisation/z", 1, "organisation.registered@1", b"{}", 7)
    columns = "originator_id, originator_version, topic, state, position"
    behind(f"INSERT INTO events ({columns}) VALUES (?, ?, ?, ?, ?)", *row)


def another_time(behind: Behind) -> None:
    behind.rewrite(7, b'"recorded_at":"2', b'"recorded_at":"1')


def another_actor(behind: Behind) -> None:
    behind.rewrite(7, b'"actor":"k-1"', b'"actor":"k-2"')


def another_name(behind: Behind) -> None:
    behind("UPDATE events SET topic = ? WHERE position = 7", "organisation.dissolved@1")


# What is done; the index of the first event that differs; which one seems out of turn by itself.
TAMPERINGS = [
    (one_byte, 6, None),
    (deleted, 6, None),
    (cut, 7, None),
    (swapped, 6, 6),
    (inserted, 6, None),
    (another_time, 6, None),
    (another_actor, 6, None),
    (another_name, 6, None),
]


@pytest.mark.parametrize(("tamper", "index", "out_of_turn"), TAMPERINGS)
def test_what_was_done_to_the_log_is_found(
    tamper: Callable[[Behind], None],
    index: int,
    out_of_turn: int | None,
    *,
    behind: Behind,
    audit: Audit,
    place: Place,
) -> None:
    assert audit("verify", *CHECKPOINTS).code == 0
    tamper(behind)
    found = audit("verify", *CHECKPOINTS, "--json")
    assert (found.code, found.json["passed"]) == (1, False)
    failed = "cut" if len(list(place.store().log())) < 9 else "differs"
    assert [it["held"] for it in found.json["checkpoints"]] == ["holds", failed]
    where = found.json["difference"]
    assert (where["after"], where["until"]) == (5, 9)
    assert (where["index"], where["proved"]) == (out_of_turn, False)
    # With the hashes that were kept, the very event is known: they lead to the signed root.
    found = audit("verify", *CHECKPOINTS, "--cache", KEPT, "--json")
    assert found.code == 1
    where = found.json["difference"]
    assert (where["index"], where["proved"]) == (index, True)
    rows = list(place.store().log())
    here = rows[index] if index < len(rows) else None
    assert where["position"] == (here and here.position)
    assert where["stream"] == (here and here.stream)
    assert where["name"] == (here and here.name)


def test_an_event_before_the_first_is_found(behind: Behind, audit: Audit) -> None:
    """Reading from the first position on would pass it by; reading its stream does not."""
    row = ("organisation/c", 3, "organisation.dissolved@1", b"{}", -7)
    columns = "originator_id, originator_version, topic, state, position"
    behind(f"INSERT INTO events ({columns}) VALUES (?, ?, ?, ?, ?)", *row)
    found = audit("verify", *CHECKPOINTS, "--cache", KEPT, "--json")
    assert (found.code, found.json["difference"]["position"]) == (1, -7)
    refused = audit("checkpoint")
    assert (refused.code, "Loki ei ala tapahtumalla" in refused.err) == (2, True)


def test_the_usual_hashes_are_compared_without_being_named(behind: Behind, audit: Audit) -> None:
    assert audit("checkpoint").code == 0
    one_byte(behind)
    where = audit("verify", *CHECKPOINTS, "--json").json["difference"]
    assert (where["index"], where["proved"]) == (6, True)
    refuted = audit("prove", 7, "--checkpoint", NEW)
    assert (refuted.code, "ei ole se, josta juuri on laskettu" in refuted.out) == (1, True)
    assert audit("prove", 6, "--checkpoint", NEW).code == 0


def test_a_deleted_event_shows_in_the_versions_of_its_stream(behind: Behind, audit: Audit) -> None:
    behind("DELETE FROM events WHERE position = 6")
    found = audit("verify", *CHECKPOINTS)
    assert found.code == 1
    assert "Ensimmäiset 5 tapahtumaa ovat ennallaan" in found.out
    assert "Versio ei jatku edellisestä: 6. tapahtuma, sijainti 7: organisation/c" in found.out


def test_a_log_that_ends_too_soon_is_said_to(behind: Behind, audit: Audit) -> None:
    cut(behind)
    found = audit("verify", *CHECKPOINTS, "--cache", KEPT)
    assert f"{NEW}: lokista puuttuu tapahtumia (9)" in found.out
    assert "Loki loppuu ennen tapahtumaa 8." in found.out
    assert audit("consistency", OLD, NEW).code == 1


def rebuilt(
    domain: RoadmapDomain, url: str, changed: Callable[[bytes], bytes]
) -> Callable[[], None]:
    """Another database with the same events, the payload of the seventh changed."""
    store = open_store(url, create=True)
    for row in domain.store.log():
        payload = changed(row.payload) if row.position == 7 else row.payload
        store.append(appending([NewRow(row.stream, row.version, row.name, payload)]))
    return store.close


@pytest.fixture
def elsewhere(place: Place, tmp_path: Path, request: pytest.FixtureRequest) -> str:
    """The URL of another database of the same kind."""
    (tmp_path / "toinen").mkdir()
    server = request.getfixturevalue("postgresql") if place.kind == "postgresql" else ""
    return new_url(place.kind, tmp_path / "toinen", server)


def test_a_log_rebuilt_with_one_decision_different_is_found(
    domain: RoadmapDomain, elsewhere: str, audit: Audit
) -> None:
    close = rebuilt(domain, elsewhere, lambda payload: payload.replace(b"c rf", b"x rf"))
    found = audit("verify", *CHECKPOINTS, "--cache", KEPT, "--json", url=elsewhere)
    close()
    assert found.code == 1
    assert [it["held"] for it in found.json["checkpoints"]] == ["holds", "differs"]
    where = found.json["difference"]
    assert (where["index"], where["stream"], where["proved"]) == (6, "organisation/c", True)


def test_a_log_rebuilt_as_it_was_is_the_same(
    domain: RoadmapDomain, elsewhere: str, audit: Audit
) -> None:
    close = rebuilt(domain, elsewhere, bytes)
    found = audit("verify", *CHECKPOINTS, "--cache", KEPT, url=elsewhere)
    close()
    assert found.code == 0, found.err


def test_a_log_whose_decisions_were_made_again_is_found(
    domain: RoadmapDomain, elsewhere: str, audit: Audit
) -> None:
    with RoadmapDomain.create(elsewhere, county="Testilä", store_id="loki-1") as again:
        act(again, "a", "b", "c", "x", "e")
    found = audit("verify", *CHECKPOINTS, "--json", url=elsewhere)
    assert found.code == 1
    assert [it["held"] for it in found.json["checkpoints"]] == ["differs", "differs"]
    # Kept hashes are not written over by what does not fit them.
    kept = Path(KEPT).read_bytes()
    refused = audit("checkpoint", "--cache", KEPT, url=elsewhere)
    assert (refused.code, "ei ole tämän lokin tiivisteitä" in refused.err) == (2, True)
    assert Path(KEPT).read_bytes() == kept


def test_changed_hashes_are_found_and_change_nothing_else(
    domain: RoadmapDomain, audit: Audit
) -> None:
    whole = bytearray(Path(KEPT).read_bytes())
    whole[-200] ^= 1
    Path(KEPT).write_bytes(whole)
    assert audit("verify", *CHECKPOINTS).code == 0
    found = audit("verify", *CHECKPOINTS, "--cache", KEPT)
    assert (found.code, "tiivisteet eivät ole lokin" in found.out) == (1, True)
    found = audit("verify", *CHECKPOINTS, "--cache", KEPT, "--json")
    assert (found.json["cache"], found.json["difference"]) == ("differs", None)
    assert {it["held"] for it in found.json["checkpoints"]} == {"holds"}


def test_changed_hashes_prove_nothing(behind: Behind, audit: Audit) -> None:
    one_byte(behind)
    whole = bytearray(Path(KEPT).read_bytes())
    whole[64 + 8] ^= 1  # the hash of the first leaf
    Path(KEPT).write_bytes(whole)
    where = audit("verify", *CHECKPOINTS, "--cache", KEPT, "--json").json["difference"]
    assert (where["index"], where["proved"]) == (None, False)


def test_a_file_that_is_something_else_is_not_written_over(
    domain: RoadmapDomain, audit: Audit
) -> None:
    for content in (b"muistiinpanoja", b"muistiinpanoja" * 10, Path(KEPT).read_bytes()[:-1]):
        Path("muuta").write_bytes(content)
        refused = audit("checkpoint", "--cache", "muuta")
        assert (refused.code, "muuta" in refused.err) == (2, True)
        assert Path("muuta").read_bytes() == content
    assert audit("checkpoint", "--cache", "ei/ole").code == 2


def test_a_changed_checkpoint_is_found(domain: RoadmapDomain, audit: Audit) -> None:
    text = Path(NEW).read_text(encoding="utf-8")
    Path(NEW).write_text(text.replace("\n9\n", "\n8\n"), encoding="utf-8")
    found = audit("verify", *CHECKPOINTS)
    assert found.code == 1
    assert f"{NEW}: allekirjoitus ei pidä" in found.out
    assert audit("consistency", OLD, NEW).code == 1
    for faulty in ("", text.removesuffix("\n"), text.replace("\n9\n", "\nyhdeksän\n")):
        Path(NEW).write_text(faulty, encoding="utf-8")
        assert (audit("verify", *CHECKPOINTS).code, audit("consistency", OLD, NEW).code) == (2, 2)


def test_a_checkpoint_of_another_log_is_found(
    domain: RoadmapDomain, tmp_path: Path, audit: Audit
) -> None:
    url = f"sqlite:///{tmp_path}/muu.db"
    with RoadmapDomain.create(url, county="Muu", store_id="loki-2") as other:
        act(other, "a", "b", "c", "d", "e")
    assert audit("checkpoint", "--out", "muun.ckpt", url=url).code == 0
    found = audit("verify", "--checkpoint", OLD, "muun.ckpt")
    assert found.code == 1
    assert "muun.ckpt: toisen lokin: roadmap/loki-2" in found.out
    assert audit("consistency", OLD, "muun.ckpt").code == 1


@pytest.mark.parametrize("other", [OTHERS_KEY, SigningKey.named("muu", KEY.key)])
def test_a_good_log_under_a_wrong_key_is_found(
    other: SigningKey, domain: RoadmapDomain, audit: Audit
) -> None:
    found = audit("verify", *CHECKPOINTS, "--public-key", other.public)
    assert found.code == 1
    assert f"{NEW}: tällä avaimella ei ole allekirjoitettu (9)" in found.out
    assert audit("consistency", OLD, NEW, "--public-key", other.public).code == 1


def test_a_first_event_that_is_gone_or_changed_is_said(behind: Behind, audit: Audit) -> None:
    behind.rewrite(1, b"loki-1", b'loki-1","x":"')
    assert "Loki ei ala tapahtumalla" in audit("verify", *CHECKPOINTS).err
    behind("DELETE FROM events WHERE position = 1")
    refused = audit("verify", *CHECKPOINTS)
    assert (refused.code, "Loki ei ala tapahtumalla" in refused.err) == (1, True)


def test_a_row_that_is_no_event_is_named(behind: Behind, audit: Audit) -> None:
    behind("UPDATE events SET originator_version = -1 WHERE position = 7")
    refused = audit("verify", *CHECKPOINTS)
    assert (refused.code, "Sijainnin 7 rivi (virta organisation/c)" in refused.err) == (1, True)
