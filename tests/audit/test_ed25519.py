"""The verifier's own check of signatures, against published vectors and against `cryptography`."""

from __future__ import annotations

import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from hypothesis import given
from hypothesis import strategies as st

from roadmap_domain.audit import verifier

# RFC 8032, section 7.1: public key, message, signature.
VECTORS = [
    (
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
        "",
        (
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701c"
            "f9b46bd25bf5f0595bbe24655141438e7a100b"
        ),
    ),
    (
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
        "72",
        (
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0"
            "f11d8c387b2eaeb4302aeeb00d291612bb0c00"
        ),
    ),
    (
        "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
        "af82",
        (
            "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f76098"
            "4dc6594a7c15e9716ed28dc027beceea1ec40a"
        ),
    ),
    (
        "ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf",
        (
            "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3"
            "feebbd454d4423643ce80e2a9ac94fa54ca49f"
        ),
        (
            "dc2a4459e7369633a52b1bf277839a00201009a3efbf3ecb69bea2186c26b58909351fc9ac90b3ecfdfbc7c664"
            "31e0303dca179c138ac17ad9bef1177331a704"
        ),
    ),
]
ORDER = verifier.ORDER


def by_cryptography(key: bytes, text: bytes, signature: bytes) -> bool:
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, text)
    except (InvalidSignature, ValueError):
        return False
    return True


@pytest.mark.parametrize(("key", "text", "signature"), VECTORS)
def test_published_signatures_hold(key: str, text: str, signature: str) -> None:
    parts = bytes.fromhex(key), bytes.fromhex(text), bytes.fromhex(signature)
    assert by_cryptography(*parts)
    assert verifier.verifies(*parts)
    assert not verifier.verifies(parts[0], parts[1] + b"x", parts[2])


@given(st.binary(min_size=32, max_size=32), st.binary(max_size=200), st.data())
def test_what_one_takes_the_other_takes(secret: bytes, text: bytes, data: st.DataObject) -> None:
    private = Ed25519PrivateKey.from_private_bytes(secret)
    key, signature = private.public_key().public_bytes_raw(), private.sign(text)
    assert verifier.verifies(key, text, signature)
    whole = bytearray(key + text + signature)
    whole[data.draw(st.integers(0, len(whole) - 1))] ^= 1 << data.draw(st.integers(0, 7))
    changed = bytes(whole[:32]), bytes(whole[32:-64]), bytes(whole[-64:])
    assert verifier.verifies(*changed) == by_cryptography(*changed) is False


@given(st.binary(min_size=32, max_size=32), st.binary(min_size=64, max_size=64))
def test_neither_takes_chance_bytes(key: bytes, signature: bytes) -> None:
    assert verifier.verifies(key, b"", signature) == by_cryptography(key, b"", signature) is False


def test_a_signature_is_written_in_one_way_only() -> None:
    key, text, signature = (bytes.fromhex(part) for part in VECTORS[1])
    number = int.from_bytes(signature[32:], "little") + ORDER
    another = signature[:32] + number.to_bytes(32, "little")
    assert not by_cryptography(key, text, another)
    assert not verifier.verifies(key, text, another)
    assert not verifier.verifies(key, text, signature[:-1])
    assert not verifier.verifies(key[:-1], text, signature)
    # A y beyond the prime, and x = 0 with a sign, are no points.
    for point in (b"\xff" * 31 + b"\x7f", b"\x01" + bytes(30) + b"\x80"):
        assert not verifier.verifies(point, text, signature)
