"""Signed notes as C2SP specifies them (c2sp.org/signed-note v1.0.0), with Ed25519 keys.

A note is a text, a blank line, and signatures: `— NAME BASE64`, where the bytes are four of the
key's id and the signature of the text. Keys are written as in Go's `sumdb/note`:
`NAME+ID+BASE64`, and a private one `PRIVATE+KEY+NAME+ID+BASE64`.
"""

from __future__ import annotations

import re
from base64 import b64decode, b64encode
from binascii import Error
from hashlib import sha256
from typing import TYPE_CHECKING, Final, Literal

from attrs import field, frozen

from roadmap_domain.kernel.texts import Text

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

KEY: Final = 32
"""Bytes of an Ed25519 key, private or public."""

Verdict = Literal["signed", "unknown-key", "forged"]
"""A key's own signature holds; the key has not signed; its signature is of another text."""

_ED25519: Final = b"\x01"
_PRIVATE: Final = "PRIVATE+KEY+"
_ID: Final = 4
_MOST: Final = 100
"""Signatures that a note may have: more would only keep the reader busy."""
_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f]")
_SIGNATURE = re.compile(r"— ([^\s+]+) (\S+)")


_ID_MISFITS = Text(
    "tunniste ei sovi avaimeen", "id:t passar inte nyckeln", "the id does not fit the key"
)
_NAME = Text(
    "nimi on tyhjä, tai siinä on väli tai plusmerkki",
    "namnet är tomt, eller har ett mellanslag eller plustecken",
    "the name is empty, or has a space or a plus sign",
)
_KEY_EXPECTED = Text(
    "odotettiin Ed25519-avainta NIMI+TUNNISTE+BASE64",
    "en Ed25519-nyckel NAMN+ID+BASE64 väntades",
    "NAME+ID+BASE64 of an Ed25519 key is expected",
)
PRIVATE_EXPECTED: Final = Text(
    f"odotettiin Ed25519-avainta {_PRIVATE}NIMI+TUNNISTE+BASE64",
    f"en Ed25519-nyckel {_PRIVATE}NAMN+ID+BASE64 väntades",
    f"{_PRIVATE}NAME+ID+BASE64 of an Ed25519 key is expected",
)
"""What a text should have been that is no key to sign with."""
_NOT_UTF8 = Text("se ei ole UTF-8:aa", "den är inte UTF-8", "it is not UTF-8")
_NO_SIGNATURES = Text(
    "siinä ei ole allekirjoitettua tekstiä",
    "den har ingen text med signaturer",
    "it has no text with signatures",
)
_TOO_MANY = Text(
    "siinä on liikaa allekirjoituksia", "den har för många signaturer", "it has too many signatures"
)
_NOT_BASE64 = Text("se ei ole base64:ää", "den är inte base64", "it is not base64")
_NO_SIGNATURE = Text(
    "allekirjoitus ei ole allekirjoitus", "en signatur är ingen", "a signature is not one"
)


class NotANote(ValueError):
    """The bytes are not a signed note, or the text is not a key; says why."""

    def __init__(self, why: Text) -> None:
        super().__init__(why.en)
        self.why = why


@frozen
class Signature:
    """Who has signed, with the key of which id, and the bytes of the signature."""

    name: str
    key_id: bytes
    content: bytes


@frozen
class PublicKey:
    """A key to check with, and whose it is."""

    name: str
    key: bytes

    @classmethod
    def parse(cls, text: str) -> PublicKey:
        """The key that a text `NAME+ID+BASE64` is; raises `NotANote`."""
        name, key_id, key = _parts(text)
        public = cls(name, key)
        if public.key_id != key_id:
            raise NotANote(_ID_MISFITS)
        return public

    @property
    def key_id(self) -> bytes:
        """What names the key in a signature."""
        return sha256(self.name.encode() + b"\n" + _ED25519 + self.key).digest()[:_ID]

    def verifies(self, text: str, signature: bytes) -> bool:
        """Whether a signature is this key's, of this text."""
        from cryptography.exceptions import InvalidSignature  # noqa: PLC0415 # slow
        from cryptography.hazmat.primitives.asymmetric.ed25519 import (  # noqa: PLC0415 # slow
            Ed25519PublicKey,
        )

        try:
            Ed25519PublicKey.from_public_bytes(self.key).verify(signature, text.encode())
        except (InvalidSignature, ValueError):
            return False
        return True

    def __str__(self) -> str:
        return f"{self.name}+{self.key_id.hex()}+{_base64(_ED25519 + self.key)}"


@frozen
class SigningKey:
    """A key to sign with; it shows itself to nobody."""

    name: str
    key: bytes = field(repr=False)

    @classmethod
    def named(cls, name: str, key: bytes) -> SigningKey:
        """A key of 32 bytes made by chance, for a name without spaces or `+`; raises `NotANote`."""
        if not re.fullmatch(r"[^\s+]+", name) or _CONTROL.search(name):
            raise NotANote(_NAME)
        return cls(name, key)

    @classmethod
    def parse(cls, text: str) -> SigningKey:
        """The key that a text `PRIVATE+KEY+NAME+ID+BASE64` is; raises `NotANote`."""
        if not text.startswith(_PRIVATE):
            raise NotANote(PRIVATE_EXPECTED)
        name, key_id, key = _parts(text.removeprefix(_PRIVATE))
        signing = cls(name, key)
        if signing.public.key_id != key_id:
            raise NotANote(_ID_MISFITS)
        return signing

    @property
    def public(self) -> PublicKey:
        """The key to check with."""
        return PublicKey(self.name, self._private().public_key().public_bytes_raw())

    def written(self) -> str:
        """The key as it is kept, where nobody else can read it."""
        return f"{_PRIVATE}{self.name}+{self.public.key_id.hex()}+{_base64(_ED25519 + self.key)}"

    def sign(self, text: str) -> Signature:
        """The signature of a text."""
        return Signature(self.name, self.public.key_id, self._private().sign(text.encode()))

    def _private(self) -> Ed25519PrivateKey:
        from cryptography.hazmat.primitives.asymmetric.ed25519 import (  # noqa: PLC0415 # slow
            Ed25519PrivateKey,
        )

        return Ed25519PrivateKey.from_private_bytes(self.key)


@frozen
class Note:
    """A text of whole lines, and who has signed it. Nothing of it holds before it is checked."""

    text: str
    signatures: tuple[Signature, ...] = ()

    @classmethod
    def parse(cls, content: bytes) -> Note:
        """The note that bytes are; raises `NotANote`."""
        try:
            whole = content.decode()
        except UnicodeDecodeError:
            raise NotANote(_NOT_UTF8) from None
        text, blank, signatures = whole.rpartition("\n\n")
        if _CONTROL.search(whole) or not blank or not signatures.endswith("\n"):
            raise NotANote(_NO_SIGNATURES)
        lines = signatures.removesuffix("\n").split("\n")
        if len(lines) > _MOST:
            raise NotANote(_TOO_MANY)
        return cls(f"{text}\n", tuple(map(_signature, lines)))

    def signed(self, key: SigningKey) -> Note:
        """The note with one more signature."""
        return Note(self.text, (*self.signatures, key.sign(self.text)))

    def checked(self, key: PublicKey) -> Verdict:
        """What a key says of the note. Signatures of keys that one does not know say nothing."""
        ours = [it for it in self.signatures if (it.name, it.key_id) == (key.name, key.key_id)]
        if not ours:
            return "unknown-key"
        return "signed" if all(key.verifies(self.text, it.content) for it in ours) else "forged"

    def __bytes__(self) -> bytes:
        lines = [f"— {it.name} {_base64(it.key_id + it.content)}\n" for it in self.signatures]
        return "".join((self.text, "\n", *lines)).encode()


def decoded(text: str) -> bytes:
    """What base64 says, written the one way that there is to write it; raises `NotANote`."""
    try:
        content = b64decode(text, validate=True)
    except (Error, ValueError):
        content = b""
    if _base64(content) != text:
        raise NotANote(_NOT_BASE64)
    return content


def _base64(content: bytes) -> str:
    return b64encode(content).decode()


def _signature(line: str) -> Signature:
    found = _SIGNATURE.fullmatch(line)
    content = decoded(found[2]) if found else b""
    if found is None or len(content) <= _ID:
        raise NotANote(_NO_SIGNATURE)
    return Signature(found[1], content[:_ID], content[_ID:])


def _parts(text: str) -> tuple[str, bytes, bytes]:
    """Name, id and key; no message has more of the text than is public."""
    found = re.fullmatch(r"([^\s+]+)\+([0-9a-f]{8})\+(\S+)", text)
    content = decoded(found[3]) if found else b""
    if found is None or content[:1] != _ED25519 or len(content) != len(_ED25519) + KEY:
        raise NotANote(_KEY_EXPECTED)
    return found[1], bytes.fromhex(found[2]), content[1:]
