"""Signed notes and checkpoints are those of C2SP and of Go's `sumdb/note`: the published ones."""

from __future__ import annotations

from base64 import b64decode

import pytest

from roadmap_domain.audit.checkpoints import Checkpoint, origin_of
from roadmap_domain.audit.notes import NotANote, Note, PublicKey, SigningKey

# golang.org/x/mod/sumdb/note
PETER = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
PETERS_OWN = "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz"
ENOCH = "EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop"
TEXT = (
    "If you think cryptography is the answer to your problem,\n"
    "then you don't know what your problem is.\n"
)
PETERS = (
    "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb"
    "6KE6RyyBwJnAM=\n"
)
ENOCHS = (
    "— EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33"
    "WWd1RvMc+QQ=\n"
)
# c2sp.org/signed-note
EXAMPLE = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"
EXAMPLES = (
    "This is an example message.\n\n"
    "— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRK"
    "uwHjG1Yu72IneyaQM=\n"
)
# A checkpoint of Go's checksum database.
SUM = "sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8"
SUMS = (
    "go.sum database tree\n454425\nCF4Gdi7ahAx2DQ1icZRlXpgIZ4mMy3FE7ZH+asIYk9Y=\n\n"
    "— sum.golang.org Az3grrJsLRs6sNa2gQWy6G6jb/FLI7opFZErrJT1PWmmP4iUdRxoJhMgfmSkirJgj3zj7n3N61yL"
    "16+9521wNu12Sgo=\n"
)


def test_a_note_is_signed_as_published() -> None:
    key = SigningKey.parse(PETERS_OWN)
    assert str(key.public) == PETER
    assert key.written() == PETERS_OWN
    note = Note(TEXT).signed(key)
    assert bytes(note).decode() == f"{TEXT}\n{PETERS}"
    twice = note.signed(SigningKey.named("EnochRoot", bytes(32)))
    assert bytes(twice).decode() == f"{TEXT}\n{PETERS}{ENOCHS}"


@pytest.mark.parametrize(
    ("key", "note"),
    [
        (PETER, f"{TEXT}\n{PETERS}{ENOCHS}"),
        (ENOCH, f"{TEXT}\n{PETERS}{ENOCHS}"),
        (EXAMPLE, EXAMPLES),
        (SUM, SUMS),
    ],
)
def test_published_notes_are_signed(key: str, note: str) -> None:
    parsed = Note.parse(note.encode())
    assert str(PublicKey.parse(key)) == key
    assert parsed.checked(PublicKey.parse(key)) == "signed"
    assert bytes(parsed) == note.encode()


def test_a_published_checkpoint_is_read() -> None:
    note = Note.parse(SUMS.encode())
    checkpoint = Checkpoint.parse(note.text)
    assert (checkpoint.origin, checkpoint.size) == ("go.sum database tree", 454425)
    assert checkpoint.root == b64decode("CF4Gdi7ahAx2DQ1icZRlXpgIZ4mMy3FE7ZH+asIYk9Y=")
    assert checkpoint.note.text == note.text
    assert Checkpoint.parse(f"{note.text}more\n") == checkpoint


def test_a_signature_holds_for_its_text_and_its_key_only() -> None:
    key = PublicKey.parse(PETER)
    changed = f"{TEXT.replace('answer', 'question')}\n{PETERS}"
    assert Note.parse(changed.encode()).checked(key) == "forged"
    assert Note.parse(f"{TEXT}\n{ENOCHS}".encode()).checked(key) == "unknown-key"
    namesake = PublicKey("PeterNeumann", PublicKey.parse(ENOCH).key)
    assert Note.parse(f"{TEXT}\n{PETERS}".encode()).checked(namesake) == "unknown-key"
    # Another's signature under the name and the id of the key.
    stolen = Note(TEXT, (SigningKey.named("EnochRoot", bytes(32)).sign(TEXT),)).signatures[0]
    claimed = Note(TEXT, (type(stolen)(key.name, key.key_id, stolen.content),))
    assert claimed.checked(key) == "forged"


@pytest.mark.parametrize(
    "content",
    [
        b"",
        TEXT.encode(),
        f"{TEXT}\n".encode(),
        f"{TEXT}\n{PETERS}".removesuffix("\n").encode(),
        f"{TEXT}\n— PeterNeumann\n".encode(),
        f"{TEXT}\n— Peter+Neumann {PETERS.split()[2]}\n".encode(),
        f"{TEXT}\n— PeterNeumann x08gow==\n".encode(),
        f"{TEXT}\n— PeterNeumann {PETERS.split()[2][:-2]}N=\n".encode(),
        f"{TEXT}\n- PeterNeumann {PETERS.split()[2]}\n".encode(),
        f"{TEXT}\n{PETERS * 101}".encode(),
        f"{TEXT}\t\n\n{PETERS}".encode(),
        b"\xff" + f"{TEXT}\n{PETERS}".encode(),
    ],
)
def test_what_is_no_note_is_refused(content: bytes) -> None:
    with pytest.raises(NotANote):
        Note.parse(content)


@pytest.mark.parametrize(
    "text",
    [
        "a\n1\n",
        "a\n01\nCF4Gdi7ahAx2DQ1icZRlXpgIZ4mMy3FE7ZH+asIYk9Y=\n",
        "a\n١\nCF4Gdi7ahAx2DQ1icZRlXpgIZ4mMy3FE7ZH+asIYk9Y=\n",
        "a\n-1\nCF4Gdi7ahAx2DQ1icZRlXpgIZ4mMy3FE7ZH+asIYk9Y=\n",
        "\n1\nCF4Gdi7ahAx2DQ1icZRlXpgIZ4mMy3FE7ZH+asIYk9Y=\n",
        "a\n1\nCF4Gdi7ahAx2DQ1icZRlXpgIZ4mMy3FE7ZH+asIYk9Y\n",
        "a\n1\nCF4G\n",
        "a\n1\nCF4Gdi7ahAx2DQ1icZRlXpgIZ4mMy3FE7ZH+asIYk9Y=\n\nmore\n",
    ],
)
def test_what_is_no_checkpoint_is_refused(text: str) -> None:
    with pytest.raises(NotANote):
        Checkpoint.parse(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        PETER.replace("c74f20a3", "c74f20a4"),
        PETER.replace("PeterNeumann", "PeterNeuman"),
        PETER.replace("+AR", "+BR"),
        PETER[:-4],
        PETER.replace("PeterNeumann", "Peter Neumann"),
    ],
)
def test_what_is_no_key_is_refused_without_being_repeated(text: str) -> None:
    with pytest.raises(NotANote):
        PublicKey.parse(text)
    with pytest.raises(NotANote):
        SigningKey.parse(PETERS_OWN.replace("c74f20a3", "c74f20a4"))
    with pytest.raises(NotANote) as refused:
        SigningKey.parse(PETERS_OWN.removeprefix("PRIVATE+KEY+"))
    assert "AYEK" not in str(refused.value)


def test_a_signing_key_shows_itself_to_nobody() -> None:
    key = SigningKey.parse(PETERS_OWN)
    assert repr(key.key) not in repr(key)
    for name in ("", "a b", "a+b", "a\n"):
        with pytest.raises(NotANote):
            SigningKey.named(name, bytes(32))


def test_the_name_of_a_log_fits_a_key() -> None:
    assert origin_of("12af-9") == "roadmap/12af-9"
    assert SigningKey.named(origin_of("Vantaa ja Kerava+1"), bytes(32)).name == (
        "roadmap/Vantaa%20ja%20Kerava%2B1"
    )
