"""A package of events verifies where nobody has heard of the project, unless it was changed."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from base64 import b64encode
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from roadmap_domain import (
    Personal,
    RoadmapDomain,
    load,
    record_person,
    rename_organisation,
)
from roadmap_domain.audit import verifier
from roadmap_domain.audit.notes import Note, SigningKey
from roadmap_domain.persistence import Registry
from tests.audit.conftest import KEY, OTHERS_KEY, Audit, Behind, act
from tests.stores import DATABASES, DURABLE, Place

ROOT = Path(__file__).parents[2]
PUBLIC = str(KEY.public)
Files = dict[str, bytes]


sqlite_only = pytest.mark.parametrize("place", ["sqlite"], indirect=True)
durable = pytest.mark.parametrize("place", DATABASES, indirect=True)


@pytest.fixture
def domain(place: Place) -> RoadmapDomain:
    """A log of seven events; those of b are the fourth and the fifth."""
    domain = place.domain(store_id="loki-1")
    act(domain, "a", "b", "c")
    return domain


@pytest.fixture
def made(domain: RoadmapDomain, audit: Audit) -> Files:
    """The files of a package of b."""
    assert audit("package", "b", "--out", "b.zip").code == 0
    return unpacked(Path("b.zip"))


def unpacked(path: Path) -> Files:
    with ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def verify(
    files: Files, capsys: pytest.CaptureFixture[str], *options: str, key: str | None = PUBLIC
) -> tuple[int, str]:
    """What the verifier answers about files in a ZIP."""
    with ZipFile("muutettu.zip", "w", ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    trusted = () if key is None else ("--public-key", key)
    capsys.readouterr()
    code = verifier.main(["muutettu.zip", *trusted, *options])
    return code, capsys.readouterr().out


def alone(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the verifier as on a machine that has nothing but Python."""
    return subprocess.run(
        [sys.executable, "-I", "-S", "verify.py", *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        env={},
    )


def resigned(files: Files, *, subject: str | None = None, key: SigningKey = KEY) -> Files:
    """As somebody with a key makes the list again after changing what it lists."""
    note = Note.parse(files[verifier.CONTENTS])
    head = note.text.split("\n")[:2]
    lines = [
        f"{b64encode(sha256(files[name]).digest()).decode()} {name}" for name in verifier.LISTED
    ]
    text = "\n".join([head[0], subject or head[1], *lines]) + "\n"
    return {**files, verifier.CONTENTS: bytes(Note(text).signed(key))}


@pytest.mark.parametrize("place", DURABLE, indirect=True)
def test_a_package_verifies_on_a_machine_that_has_never_seen_the_project(
    domain: RoadmapDomain, audit: Audit, tmp_path: Path
) -> None:
    assert audit("package", "b", "--out", "b.zip").code == 0
    assert audit("findings").code == 0
    elsewhere = tmp_path / "muualla"
    elsewhere.mkdir()
    (elsewhere / "b.zip").write_bytes(Path("b.zip").read_bytes())
    (elsewhere / "verify.py").write_bytes(unpacked(Path("b.zip"))["verify.py"])
    done = alone(elsewhere, "b.zip", "--public-key", PUBLIC)
    assert (done.returncode, done.stderr) == (0, "")
    assert "Paketti pitää: 2 tapahtumaa (id b) lokista roadmap/loki-1, jossa on 7" in done.stdout
    # Without a key of one's own it takes the package's, and says so.
    done = alone(elsewhere, "b.zip", "--lang", "en")
    assert done.returncode == 0
    assert "WARNING: the public key is the package's own" in done.stderr
    # Unpacked, it is verified where it lies.
    with ZipFile("b.zip") as archive:
        archive.extractall(elsewhere / "purettu")
    assert alone(elsewhere / "purettu", "--public-key", PUBLIC).returncode == 0
    (elsewhere / "purettu" / "events.ndjson").write_bytes(b"")
    done = alone(elsewhere / "purettu", "--public-key", PUBLIC, "--lang", "sv")
    assert done.returncode == 1
    assert "Filen events.ndjson har ändrats" in done.stdout


def changed(name: str, old: bytes, new: bytes) -> Callable[[Files], Files]:
    def change(files: Files) -> Files:
        content = files[name].replace(old, new, 1)
        assert content != files[name]
        return {**files, name: content}

    return change


def line_removed(files: Files) -> Files:
    first, *_ = files[verifier.EVENTS].splitlines(keepends=True)
    return {**files, verifier.EVENTS: first}


def line_added(files: Files) -> Files:
    *_, last = files[verifier.EVENTS].splitlines(keepends=True)
    more = last.replace(b'"index": 4', b'"index": 5').replace(b'"version": 2', b'"version": 3')
    return {**files, verifier.EVENTS: files[verifier.EVENTS] + more}


def hash_removed(files: Files) -> Files:
    proof = json.loads(files[verifier.PROOF])
    proof["hashes"].pop()
    return {**files, verifier.PROOF: json.dumps(proof).encode()}


def hash_added(files: Files) -> Files:
    proof = json.loads(files[verifier.PROOF])
    proof["hashes"].append(proof["hashes"][0])
    return {**files, verifier.PROOF: json.dumps(proof).encode()}


def hashes_swapped(files: Files) -> Files:
    proof = json.loads(files[verifier.PROOF])
    proof["hashes"].reverse()
    return {**files, verifier.PROOF: json.dumps(proof).encode()}


def events_swapped(files: Files) -> Files:
    lines = files[verifier.EVENTS].splitlines(keepends=True)
    return {**files, verifier.EVENTS: b"".join(reversed(lines))}


ROOTS = "ei synny allekirjoitettua juurta"
# What is done; the file that is not what was signed; what else is said, and still where whoever did
# it has made the list again with the log's own key.
CHANGES = [
    (changed(verifier.EVENTS, b"b rf", b"b Rf"), verifier.EVENTS, ROOTS),
    (changed(verifier.EVENTS, b"renamed@1", b"renamed@2"), verifier.EVENTS, ROOTS),
    (changed(verifier.EVENTS, b'"index": 3', b'"index": 2'), verifier.EVENTS, ROOTS),
    (changed(verifier.EVENTS, b'"index": 4', b'"index": 9'), verifier.EVENTS, ROOTS),
    (changed(verifier.EVENTS, b'"version": 2', b'"version": 3'), verifier.EVENTS, "ei jatku"),
    (changed(verifier.EVENTS, b'{"index"', b'{"indez"'), verifier.EVENTS, "ei ole tapahtuma"),
    (events_swapped, verifier.EVENTS, "väärässä paikassa"),
    (line_removed, verifier.EVENTS, ROOTS),
    (line_added, verifier.EVENTS, ROOTS),
    (hash_removed, verifier.PROOF, ROOTS),
    (hash_added, verifier.PROOF, ROOTS),
    (hashes_swapped, verifier.PROOF, ROOTS),
    (changed(verifier.PROOF, b'"hashes"', b'"hashez"'), verifier.PROOF, "ei ole todiste"),
    (changed(verifier.PROOF, b"=", b"-"), verifier.PROOF, "ei ole todiste"),
]


@sqlite_only
@pytest.mark.parametrize(("change", "file", "says"), CHANGES)
def test_what_was_changed_is_said(
    change: Callable[[Files], Files],
    file: str,
    says: str,
    made: Files,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert verify(made, capsys)[0] == 0
    code, out = verify(change(made), capsys)
    assert (code, f"Tiedostoa {file} on muutettu" in out) == (1, True)
    assert "Paketti pitää" not in out
    code, out = verify(resigned(change(made)), capsys)
    assert (code, says in out) == (1, True)
    assert "on muutettu: se ei ole" not in out


@sqlite_only
@pytest.mark.parametrize("name", verifier.LISTED)
def test_every_file_is_held_to_what_was_signed(
    name: str, made: Files, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out = verify({**made, name: made[name] + b" "}, capsys)
    assert (code, f"Tiedostoa {name} on muutettu" in out or "allekirjoitettu" in out) == (1, True)
    code, out = verify({other: made[other] for other in made if other != name}, capsys)
    assert (code, f"Tiedosto puuttuu paketista: {name}" in out) == (1, True)


@sqlite_only
def test_files_that_do_not_belong_there_are_said(
    made: Files, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out = verify({**made, "muistio.txt": b"luota minuun"}, capsys)
    assert (code, "ylimääräinen tiedosto: muistio.txt" in out) == (1, True)
    verify(made, capsys)
    with (
        pytest.warns(UserWarning, match="Duplicate name"),
        ZipFile("muutettu.zip", "a") as archive,
    ):
        archive.writestr(verifier.PAGE, b"toinen")
    assert verifier.main(["muutettu.zip", "--public-key", PUBLIC]) == 1
    assert "kahdesti: index.html" in capsys.readouterr().out


@sqlite_only
def test_signatures_are_checked(made: Files, capsys: pytest.CaptureFixture[str]) -> None:
    changes = [
        changed(verifier.CONTENTS, b"id b", b"id c"),
        changed(verifier.CHECKPOINT, b"\n7\n", b"\n8\n"),
    ]
    for change in changes:
        code, out = verify(change(made), capsys)
        assert (code, "allekirjoitus ei pidä" in out) == (1, True)
    code, out = verify(resigned(made, key=OTHERS_KEY), capsys)
    assert (code, "tällä avaimella ei ole allekirjoitettu" in out) == (1, True)
    # Whoever makes all anew with a key of their own is found by who brings the key; else by reading
    # the warning only.
    checkpoint = Note.parse(made[verifier.CHECKPOINT])
    theirs = {
        **made,
        verifier.KEY: f"{OTHERS_KEY.public}\n".encode(),
        verifier.CHECKPOINT: bytes(Note(checkpoint.text).signed(OTHERS_KEY)),
    }
    theirs = resigned(theirs, key=OTHERS_KEY)
    assert verify(theirs, capsys)[0] == 1
    assert verify(theirs, capsys, key=None)[0] == 0
    code, out = verify({**made, verifier.KEY: b"avain"}, capsys, key=None)
    assert (code, "Julkinen avain ei ole avain" in out) == (1, True)
    renamed = PUBLIC.replace("loki+", "lokj+")
    assert verify(made, capsys, key=renamed)[0] == 1


@sqlite_only
def test_what_is_signed_must_be_what_it_should(
    made: Files, capsys: pytest.CaptureFixture[str]
) -> None:
    def signed(text: str) -> bytes:
        return bytes(Note(text).signed(KEY))

    for text in ("roadmap/loki-1\n7\n", "roadmap/loki-1\nseven\nAA==\n", "roadmap/loki-1\n7\nx\n"):
        code, out = verify(resigned({**made, verifier.CHECKPOINT: signed(text)}), capsys)
        assert (code, "checkpoint.ckpt: tekstissä ei ole" in out) == (1, True)
    other = Note.parse(made[verifier.CHECKPOINT]).text.replace("loki-1", "loki-2")
    code, out = verify(resigned({**made, verifier.CHECKPOINT: signed(other)}), capsys)
    assert (code, "toisen lokin: roadmap/loki-2" in out) == (1, True)
    code, out = verify({**made, verifier.CONTENTS: signed("roadmap/loki-1\n7\n")}, capsys)
    assert (code, "contents.note: tekstissä ei ole" in out) == (1, True)
    for content in (b"", b"\xff\n\n", b"teksti\n\n", b"teksti\n\nrivi"):
        code, out = verify({**made, verifier.CONTENTS: content}, capsys)
        assert code == 1
        assert "contents.note" in out


@sqlite_only
def test_an_event_left_out_of_a_stream_or_of_a_range_is_missed(
    domain: RoadmapDomain, audit: Audit, capsys: pytest.CaptureFixture[str]
) -> None:
    """Also where the operator leaves it out, proves the rest and signs it all."""
    assert audit("package", "1-", "--out", "kaikki.zip").code == 0
    whole = unpacked(Path("kaikki.zip"))
    lines = whole[verifier.EVENTS].splitlines(keepends=True)
    assert len(lines) == 7
    event = json.loads(lines[3])
    hashed = verifier.leaf_hash(
        3, event["version"], event["stream"].encode(), event["name"].encode(),
        event["payload"].encode(),
    )  # fmt: skip
    proof = json.dumps({"hashes": [b64encode(hashed).decode()]}).encode()
    without = {
        **whole,
        verifier.EVENTS: b"".join([*lines[:3], *lines[4:]]),
        verifier.PROOF: proof,
    }
    code, out = verify(resigned(without), capsys)
    assert (code, "tapahtuma puuttuu ennen tapahtumaa 5" in out) == (1, True)
    code, out = verify(resigned(without, subject="id kaikki"), capsys)
    assert (code, "virran organisation/b versio 2 ei jatku edellisestä" in out) == (1, True)


@sqlite_only
def test_the_checkpoint_can_be_compared_with_ones_own(
    domain: RoadmapDomain, audit: Audit, capsys: pytest.CaptureFixture[str]
) -> None:
    assert audit("checkpoint", "--out", "1.ckpt").code == 0
    act(domain, "d")
    assert audit("checkpoint", "--out", "2.ckpt").code == 0
    assert audit("package", "b", "--out", "b.zip", "--checkpoint", "1.ckpt").code == 0
    files = unpacked(Path("b.zip"))
    assert files[verifier.CHECKPOINT] == Path("1.ckpt").read_bytes()
    assert verify(files, capsys, "--checkpoint", "1.ckpt")[0] == 0
    code, out = verify(files, capsys, "--checkpoint", "2.ckpt")
    assert (code, "ei ole sinun" in out) == (1, True)
    # What is newer than the checkpoint is not in it.
    refused = audit("package", "d", "--out", "d.zip", "--checkpoint", "1.ckpt")
    assert (refused.code, Path("d.zip").exists()) == (2, False)


@sqlite_only
def test_what_is_no_package_is_said(
    made: Files, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    Path("tyhja.zip").write_bytes(b"")
    for path in ("ei-ole.zip", "tyhja.zip"):
        assert verifier.main([path]) == 2
        assert f"{path} ei ole paketti" in capsys.readouterr().err
    assert verifier.main(["b.zip", "--checkpoint", "ei-ole.ckpt"]) == 2
    assert "Tarkastuspistettä ei-ole.ckpt ei voi lukea." in capsys.readouterr().err
    with ZipFile("vajaa.zip", "w"):
        pass
    assert verifier.main(["vajaa.zip"]) == 1
    assert "Tiedosto puuttuu paketista: contents.note" in capsys.readouterr().out
    content = bytearray(Path("b.zip").read_bytes())
    content[content.index(b"b rf")] ^= 1
    Path("rikki.zip").write_bytes(content)
    assert verifier.main(["rikki.zip", "--public-key", PUBLIC]) == 1
    assert "Bad CRC-32" in capsys.readouterr().out


@sqlite_only
def test_the_same_events_make_the_same_bytes(domain: RoadmapDomain, audit: Audit) -> None:
    for name in ("1.zip", "2.zip"):
        assert audit("package", "organisation/b", "--out", name).code == 0
    assert Path("1.zip").read_bytes() == Path("2.zip").read_bytes()
    refused = audit("package", "b", "--out", "1.zip")
    assert (refused.code, "1.zip" in refused.err) == (2, True)


@sqlite_only
def test_positions_are_packaged_from_the_first_to_the_last(
    domain: RoadmapDomain, audit: Audit
) -> None:
    for about, indices in (("2-4", [1, 2, 3]), ("6–", [5, 6]), ("3", [2]), ("3-3", [2])):
        audit("package", about, "--out", f"{about}.zip")
        lines = unpacked(Path(f"{about}.zip"))[verifier.EVENTS].splitlines()
        assert [json.loads(line)["index"] for line in lines] == indices
        assert [json.loads(line)["position"] - 1 for line in lines] == indices
    refused = audit("package", "4-2", "--out", "x.zip")
    assert (refused.code, "päättyy ennen kuin se alkaa: 4–2" in refused.err) == (2, True)
    for about in ("8-", "organisation/x", "ei-ole", "99999999999999999999"):
        refused = audit("package", about, "--out", "x.zip")
        assert (refused.code, f"Tapahtumaa {about} ei ole" in refused.err) == (2, True)
    assert not Path("x.zip").exists()


@sqlite_only
def test_a_package_has_a_page_for_people_and_the_names_of_events(made: Files) -> None:
    page = made[verifier.PAGE].decode()
    assert "Järjestö merkittiin" in page or "b ry" in page
    for said in ("Lokin tapahtumia, jotka voi tarkastaa", "Events of a log that can be verified"):
        assert said in page
    assert PUBLIC in page
    # The command has no key to be copied with it: it is to be had from elsewhere.
    assert f"--public-key {PUBLIC}" not in page
    assert "--public-key JULKINEN-AVAIN" in page
    assert sha256(made[verifier.VERIFIER]).hexdigest() in page
    # It loads nothing and runs nothing.
    assert not re.search(r"<script|<link|<img|src=|href=|http://|https://", page)
    names = {it["name"]: it for it in json.loads(made[verifier.CATALOGUE])}
    assert set(names) == set(Registry().events)
    assert names["organisation.registered@1"]["free_text"]


@sqlite_only
def test_markup_in_an_event_stays_text(domain: RoadmapDomain, audit: Audit) -> None:
    desk = domain.acting_as("<b>k</b>", role="coordinator")
    desk.do(rename_organisation, "b", name="<script>alert(1)</script>")
    audit("package", "b", "--out", "b.zip")
    page = unpacked(Path("b.zip"))[verifier.PAGE].decode()
    assert "<script" not in page
    assert "&lt;script&gt;" in page
    assert "<b>" not in page


@sqlite_only
def test_personal_data_are_in_it_only_sealed(place: Place, audit: Audit) -> None:
    domain = place.domain(store_id="loki-1", keys="memory:")
    desk = domain.acting_as("k-1", role="coordinator")
    desk.do(record_person, "h-1", name=Personal("Aino Aalto"), contact=Personal("aino@example"))
    audit("package", "1-", "--out", "kaikki.zip")
    files = unpacked(Path("kaikki.zip"))
    assert b"sealed" in files[verifier.EVENTS]
    assert not any(b"Aino" in content or b"aino" in content for content in files.values())


@sqlite_only
def test_a_package_of_a_programme_has_the_events_of_all_that_is_its_own(
    place: Place, audit: Audit, capsys: pytest.CaptureFixture[str]
) -> None:
    domain = place.domain(store_id="loki-1")
    load(domain, [ROOT / "examples" / "vake"])
    act(domain, "muu")
    assert audit("package", "vake-tiekartta", "--out", "p.zip").code == 0
    files = unpacked(Path("p.zip"))
    assert verify(files, capsys)[0] == 0
    told = {json.loads(line)["stream"] for line in files[verifier.EVENTS].splitlines()}
    kinds = {stream.partition("/")[0] for stream in told}
    assert {"programme", "year-plan", "action", "review", "gathering", "council"} <= kinds
    assert "organisation/muu" not in told
    for recorded in domain.events():
        programme = getattr(recorded.event, "programme", None)
        assert programme != "vake-tiekartta" or recorded.stream in told
    assert audit("package", "programme/vake-tiekartta", "--out", "2.zip").code == 0
    assert Path("2.zip").read_bytes() == Path("p.zip").read_bytes()


@durable
def test_what_cannot_be_read_any_more_is_packaged_as_it_is(
    domain: RoadmapDomain, place: Place, audit: Audit, capsys: pytest.CaptureFixture[str]
) -> None:
    Behind(place)("UPDATE events SET state = ? WHERE position = 5", b"\xff\x00{")
    assert audit("package", "1-", "--out", "b.zip").code == 0
    files = unpacked(Path("b.zip"))
    assert verify(files, capsys)[0] == 0
    assert "organisation.renamed@1" in files[verifier.PAGE].decode()


@durable
def test_a_changed_log_gives_no_package_under_what_was_signed_before(
    domain: RoadmapDomain, place: Place, audit: Audit
) -> None:
    assert audit("checkpoint", "--out", "1.ckpt").code == 0
    Behind(place).rewrite(5, b"b rf", b"b Rf")
    refused = audit("package", "b", "--out", "b.zip", "--checkpoint", "1.ckpt")
    assert (refused.code, "roadmap audit verify" in refused.err) == (2, True)
    # Without the kept hashes, the log leads to another root than the one that was signed.
    refused = audit("package", "b", "--out", "b.zip", "--checkpoint", "1.ckpt", "--cache", "uudet")
    assert (refused.code, "Loki ei ole se, minkä tarkastuspiste 1.ckpt" in refused.err) == (2, True)
    assert not Path("b.zip").exists()


@sqlite_only
def test_of_a_long_list_the_page_has_the_first(domain: RoadmapDomain, audit: Audit) -> None:
    act(domain, *(f"x-{number}" for number in range(500)))
    audit("package", "1-", "--out", "kaikki.zip", "--json")
    page = unpacked(Path("kaikki.zip"))[verifier.PAGE].decode()
    assert "Tässä ovat ensimmäiset 1000" in page
    assert page.count("<tr>") == 1001
