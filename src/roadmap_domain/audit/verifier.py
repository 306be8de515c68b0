"""Verifies a package of events of a roadmap's log. Needs Python 3.9 or newer, and nothing else.

    python verify.py PACKAGE.zip --public-key KEY [--checkpoint FILE] [--lang fi|sv|en]

Without PACKAGE, the folder of this file is the package. It answers 0 where everything is as it was
signed, 1 where something is not, and says what; 2 where there is nothing to verify.

The public key is what you trust: take it from where the county publishes it, not from the package.
This file comes with the package, too: whoever does not trust the sender takes it from the project
roadmap_domain, where it is `src/roadmap_domain/audit/verifier.py`, byte for byte the same.
"""

from __future__ import annotations

import argparse
import json
import re
import struct
import sys
import zlib
from base64 import b64decode, b64encode
from bisect import bisect_left
from hashlib import sha256, sha512
from pathlib import Path
from zipfile import BadZipFile, ZipFile

TYPE_CHECKING = False  # as in `typing`, which would take longer to load than all the rest
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    Finding = tuple[str, tuple[object, ...]]

# -------------------------------------------------------------------------------- what is in it

CONTENTS, EVENTS, PROOF = "contents.note", "events.ndjson", "proof.json"
CHECKPOINT, KEY = "checkpoint.ckpt", "public-key.txt"
PAGE, CATALOGUE, VERIFIER = "index.html", "catalogue.json", "verify.py"
LISTED = (EVENTS, PROOF, CHECKPOINT, KEY, PAGE, CATALOGUE, VERIFIER)
"""The files that the signed list has the hashes of."""
LIST = "/package/1"
"""What the list's first line has after the log's name."""

SAID = {
    "missing": (
        "Tiedosto puuttuu paketista: {}",
        "En fil saknas i paketet: {}",
        "A file is missing in the package: {}",
    ),
    "more": (
        "Paketissa on ylimääräinen tiedosto: {}",
        "Paketet har en fil för mycket: {}",
        "The package has one file too many: {}",
    ),
    "twice": (
        "Tiedosto on paketissa kahdesti: {}",
        "Filen finns två gånger i paketet: {}",
        "The package has the file twice: {}",
    ),
    "no-key": (
        "Julkinen avain ei ole avain (NIMI+TUNNISTE+BASE64).",
        "Den publika nyckeln är ingen nyckel (NAMN+ID+BASE64).",
        "The public key is not a key (NAME+ID+BASE64).",
    ),
    "no-note": (
        "{} ei ole allekirjoitettu teksti.",
        "{} är ingen signerad text.",
        "{} is not a signed text.",
    ),
    "unknown-key": (
        "{}: tällä avaimella ei ole allekirjoitettu.",
        "{}: inte signerad med denna nyckel.",
        "{}: not signed with this key.",
    ),
    "forged": (
        "{}: allekirjoitus ei pidä, tekstiä on muutettu.",
        "{}: signaturen håller inte, texten har ändrats.",
        "{}: the signature does not hold, the text was changed.",
    ),
    "no-list": (
        "{}: tekstissä ei ole mitä pitää.",
        "{}: texten har inte det som den ska.",
        "{}: the text does not say what it should.",
    ),
    "changed": (
        "Tiedostoa {} on muutettu: se ei ole se, joka allekirjoitettiin.",
        "Filen {} har ändrats: den är inte den som signerades.",
        "The file {} was changed: it is not the one that was signed.",
    ),
    "other-log": (
        "Tarkastuspiste on toisen lokin: {}",
        "Kontrollpunkten är en annan loggs: {}",
        "The checkpoint is another log's: {}",
    ),
    "no-event": (
        "Rivi {} tiedostossa {} ei ole tapahtuma.",
        "Rad {} i filen {} är ingen händelse.",
        "Line {} of the file {} is no event.",
    ),
    "out-of-order": (
        "Rivi {}: tapahtuma {} on väärässä paikassa, tai kahdesti.",
        "Rad {}: händelsen {} är på fel plats, eller två gånger.",
        "Line {}: the event {} is out of place, or there twice.",
    ),
    "gap": (
        "Rivi {0}: virran {1} versio {2} ei jatku edellisestä: tapahtuma puuttuu.",
        "Rad {0}: version {2} av strömmen {1} följer inte på den förra: en händelse saknas.",
        "Line {0}: version {2} of the stream {1} does not follow: an event is missing.",
    ),
    "gap-in-range": (
        "Rivi {}: tapahtuma puuttuu ennen tapahtumaa {}.",
        "Rad {}: en händelse saknas före händelsen {}.",
        "Line {}: an event is missing before event {}.",
    ),
    "no-proof": (
        "{} ei ole todiste.",
        "{} är inget bevis.",
        "{} is no proof.",
    ),
    "not-the-root": (
        (
            "Tapahtumista ja todisteesta ei synny allekirjoitettua juurta: jokin niistä on "
            "muutettu, poistettu tai lisätty."
        ),
        (
            "Händelserna och beviset ger inte den signerade roten: något av dem har ändrats, "
            "tagits bort eller lagts till."
        ),
        (
            "Events and proof do not lead to the signed root: one of them was changed, removed or "
            "added."
        ),
    ),
    "another-checkpoint": (
        "Paketin tarkastuspiste ei ole sinun: {}",
        "Paketets kontrollpunkt är inte din: {}",
        "The package's checkpoint is not yours: {}",
    ),
    "own-key": (
        (
            "VAROITUS: julkinen avain on paketista itsestään. Vertaa sitä avaimeen, jonka lokin "
            "pitäjä julkaisee: {}"
        ),
        (
            "VARNING: den publika nyckeln är paketets egen. Jämför den med nyckeln som loggens "
            "innehavare publicerar: {}"
        ),
        (
            "WARNING: the public key is the package's own. Compare it with the key that the log's "
            "keeper publishes: {}"
        ),
    ),
    "nothing": (
        "{} ei ole paketti: sitä ei ole, sitä ei voi lukea, tai se ei ole ZIP.",
        "{} är inget paket: det finns inte, kan inte läsas eller är ingen ZIP.",
        "{} is not a package: it is not there, cannot be read, or is no ZIP.",
    ),
    "no-checkpoint": (
        "Tarkastuspistettä {} ei voi lukea.",
        "Kontrollpunkten {} kan inte läsas.",
        "The checkpoint {} cannot be read.",
    ),
    "damaged": (
        "Paketti {} on vioittunut: {}",
        "Paketet {} är skadat: {}",
        "The package {} is damaged: {}",
    ),
    "holds": (
        "Paketti pitää: {} tapahtumaa ({}) lokista {}, jossa on {} tapahtumaa; juuri {}.",
        "Paketet håller: {} händelser ({}) ur loggen {}, som har {} händelser; rot {}.",
        "The package holds: {} events ({}) of the log {}, which has {} events; root {}.",
    ),
}
LANGUAGES = ("fi", "sv", "en")
WRONG, NOTHING = 1, 2
_UNREADABLE = (OSError, BadZipFile, RuntimeError, EOFError, zlib.error)


class Fault(Exception):
    """What is wrong, so that nothing after it can be looked at."""


# ------------------------------------------------------- Ed25519, RFC 8032, section 5.1: verifying

P = 2**255 - 19
ORDER = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, -1, P) % P
ROOT = pow(2, (P - 1) // 4, P)
KEY_LENGTH, SIGNATURE_LENGTH = 32, 64

# A point is (X, Y, Z, T) with x = X/Z, y = Y/Z, xy = T/Z.
ZERO: tuple[int, ...] = (0, 1, 1, 0)


def _add(p: tuple[int, ...], q: tuple[int, ...]) -> tuple[int, ...]:
    a, b = (p[1] - p[0]) * (q[1] - q[0]) % P, (p[1] + p[0]) * (q[1] + q[0]) % P
    c, d = 2 * p[3] * q[3] * D % P, 2 * p[2] * q[2] % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % P, g * h % P, f * g % P, e * h % P


def _times(number: int, point: tuple[int, ...]) -> tuple[int, ...]:
    result: tuple[int, ...] = ZERO
    while number:
        if number & 1:
            result = _add(result, point)
        point, number = _add(point, point), number >> 1
    return result


def _point(encoded: bytes) -> tuple[int, ...] | None:
    """The point that 32 bytes are, if they are one."""
    number = int.from_bytes(encoded, "little")
    y, sign = number & ((1 << 255) - 1), number >> 255
    if y >= P:
        return None
    square = (y * y - 1) * pow(D * y * y + 1, -1, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * ROOT % P
    if (x * x - square) % P or (x == 0 and sign):
        return None
    if x & 1 != sign:
        x = P - x
    return x, y, 1, x * y % P


def _encoded(point: tuple[int, ...]) -> bytes:
    inverse = pow(point[2], -1, P)
    x, y = point[0] * inverse % P, point[1] * inverse % P
    return (y | (x & 1) << 255).to_bytes(KEY_LENGTH, "little")


BASE = _point((4 * pow(5, -1, P) % P).to_bytes(KEY_LENGTH, "little")) or ZERO


def verifies(key: bytes, text: bytes, signature: bytes) -> bool:
    """Whether a signature of a text was made with the private half of an Ed25519 key."""
    if len(key) != KEY_LENGTH or len(signature) != SIGNATURE_LENGTH:
        return False
    point = _point(key)
    number = int.from_bytes(signature[KEY_LENGTH:], "little")
    if point is None or number >= ORDER:
        return False
    digest = sha512(signature[:KEY_LENGTH] + key + text).digest()
    challenge = int.from_bytes(digest, "little") % ORDER
    minus = (P - point[0], point[1], point[2], P - point[3])
    return _encoded(_add(_times(number, BASE), _times(challenge, minus))) == signature[:KEY_LENGTH]


# ------------------------------------------------- signed notes and checkpoints, c2sp.org, v1.0.0

ALGORITHM = b"\x01"
ID = 4


def _base64(text: str) -> bytes | None:
    """What base64 says, written the one way that there is to write it."""
    try:
        content = b64decode(text, validate=True)
    except ValueError:
        return None
    return content if b64encode(content).decode() == text else None


def key_of(text: str) -> tuple[str, bytes, bytes]:
    """The name, the id and the key that a text `NAME+ID+BASE64` is; raises `Fault`."""
    found = re.fullmatch(r"([^\s+]+)\+([0-9a-f]{8})\+(\S+)", text.strip())
    key = _base64(found[3]) if found else None
    if found is None or key is None or key[:1] != ALGORITHM or len(key) != KEY_LENGTH + 1:
        raise Fault("no-key")
    key_id = sha256(found[1].encode() + b"\n" + key).digest()[:ID]
    if key_id.hex() != found[2]:
        raise Fault("no-key")
    return found[1], key_id, key[1:]


def signed_text(file: str, content: bytes, key: tuple[str, bytes, bytes]) -> str:
    """The text of a note that a key has signed; raises `Fault`."""
    name, key_id, public = key
    try:
        whole = content.decode()
    except UnicodeDecodeError:
        raise Fault("no-note", file) from None
    text, blank, signatures = whole.rpartition("\n\n")
    if not blank or not signatures.endswith("\n"):
        raise Fault("no-note", file)
    text += "\n"
    found = re.findall(r"^— ([^\s+]+) (\S+)$", signatures, re.MULTILINE)
    ours = [
        decoded[ID:]
        for signer, written in found
        if signer == name and (decoded := _base64(written)) and decoded[:ID] == key_id
    ]
    if not ours:
        raise Fault("unknown-key", file)
    if not all(verifies(public, text.encode(), signature) for signature in ours):
        raise Fault("forged", file)
    return text


def tree_of(file: str, text: str) -> tuple[str, int, bytes]:
    """The log's name, its size and its root, of a checkpoint's text; raises `Fault`."""
    lines = text.split("\n")
    root = _base64(lines[2]) if len(lines) > 3 else None  # noqa: PLR2004 # name, size, root
    if root is None or len(root) != sha256().digest_size or not re.fullmatch("[0-9]+", lines[1]):
        raise Fault("no-list", file)
    return lines[0], int(lines[1]), root


# --------------------------------------------------------- the tree, RFC 9162, section 2.1, SHA-256

LEAF = b"roadmap-domain/leaf/1\n"


def leaf_hash(index: int, version: int, stream: bytes, name: bytes, payload: bytes) -> bytes:
    """The hash of an event as a leaf: SHA-256 of a zero byte and of the leaf's bytes."""
    parts = [b"\x00", LEAF, struct.pack(">QQ", index, version)]
    for part in (stream, name, payload):
        parts += (struct.pack(">Q", len(part)), part)
    return sha256(b"".join(parts)).digest()


def root_of(leaves: dict[int, bytes], size: int, hashes: list[bytes]) -> bytes | None:
    """The root of `size` leaves of which some are known.

    Of those subtrees that have none of them, the hashes come from the left to the right.
    """
    indices = sorted(leaves)
    left = iter(hashes)

    def root(start: int, end: int, first: int, last: int) -> bytes:
        """Of the leaves from `start` to `end`; known are the indices from `first` to `last`."""
        if first == last:
            return next(left)
        if end - start == 1:
            return leaves[start]
        middle = start + (1 << (end - start - 1).bit_length() - 1)
        between = bisect_left(indices, middle, first, last)
        halves = root(start, middle, first, between) + root(middle, end, between, last)
        return sha256(b"\x01" + halves).digest()

    if not indices or indices[-1] >= size:
        return None
    try:
        found = root(0, size, 0, len(indices))
    except StopIteration:
        return None
    return found if next(left, None) is None else None


# -------------------------------------------------------------------------------------- the package


class Package:
    """The files of a package, in a ZIP or in a folder."""

    def __init__(self, path: Path) -> None:
        self._zip = None if path.is_dir() else ZipFile(path)
        self._path = path
        if self._zip is not None:
            self.names = self._zip.namelist()
        else:
            found = sorted(path.rglob("*"))
            self.names = [it.relative_to(path).as_posix() for it in found if it.is_file()]

    def read(self, name: str) -> bytes:
        """A file's bytes."""
        if self._zip is not None:
            return self._zip.read(name)
        return (self._path / name).read_bytes()


def findings(
    package: Package, public_key: str | None, checkpoint: bytes | None
) -> Iterator[Finding]:
    """Everything that is not as it was signed; what was found, as if it were, comes last."""
    yield from _files(package)
    own = package.read(KEY).decode(errors="replace").strip()
    key = key_of(public_key or own)
    if public_key is None:
        yield "own-key", (own,)
    contents = signed_text(CONTENTS, package.read(CONTENTS), key).split("\n")
    listed = dict(line.split(" ", 1)[::-1] for line in contents[2:] if " " in line)
    if not contents[0].endswith(LIST) or set(listed) != set(LISTED):
        raise Fault("no-list", CONTENTS)
    for name in LISTED:
        if b64encode(sha256(package.read(name)).digest()).decode() != listed[name]:
            yield "changed", (name,)
    signed = package.read(CHECKPOINT)
    origin, size, root = tree_of(CHECKPOINT, signed_text(CHECKPOINT, signed, key))
    if contents[0] != origin + LIST:
        yield "other-log", (origin,)
    if checkpoint not in (None, signed):
        yield "another-checkpoint", (f"{origin}, {size}",)
    leaves: dict[int, bytes] = {}
    yield from _events(package.read(EVENTS), contents[1], leaves)
    if root_of(leaves, size, _hashes(package.read(PROOF))) != root:
        yield "not-the-root", ()
    yield "holds", (len(leaves), contents[1], origin, size, b64encode(root).decode())


def _files(package: Package) -> Iterator[Finding]:
    """Which files are missing, or too many."""
    for name in (CONTENTS, *LISTED):
        if package.names.count(name) > 1:
            yield "twice", (name,)
        elif name not in package.names:
            yield "missing", (name,)
    for name in package.names:
        if name not in (CONTENTS, *LISTED):
            yield "more", (name,)


def _events(content: bytes, subject: str, leaves: dict[int, bytes]) -> Iterator[Finding]:
    """What is wrong with the events; their hashes are put with the leaves."""
    versions: dict[str, int] = {}
    last = None
    for number, line in enumerate(content.splitlines(), 1):
        try:
            event = json.loads(line)
            index, version, stream = event["index"], event["version"], event["stream"]
            payload = event["payload"].encode("utf-8", "surrogateescape")
            hashed = leaf_hash(index, version, stream.encode(), event["name"].encode(), payload)
        except (AttributeError, KeyError, TypeError, ValueError, struct.error):
            yield "no-event", (number, EVENTS)
            continue
        if last is not None and index <= last:
            yield "out-of-order", (number, index + 1)
        elif subject.startswith("range ") and last is not None and index != last + 1:
            yield "gap-in-range", (number, index + 1)
        elif not subject.startswith("range ") and version != versions.get(stream, 0) + 1:
            yield "gap", (number, stream, version)
        versions[stream] = version
        leaves[index], last = hashed, index


def _hashes(content: bytes) -> list[bytes]:
    """The hashes of the proof; raises `Fault`."""
    try:
        written: Any = json.loads(content)["hashes"]
        hashes = [_base64(it) or b"" for it in written]
    except (AttributeError, KeyError, TypeError, ValueError):
        hashes = [b""]
    if any(len(it) != sha256().digest_size for it in hashes):
        raise Fault("no-proof", PROOF)
    return hashes


def main(arguments: list[str] | None = None) -> int:
    """Verify a package and say what was found."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("package", nargs="?", type=Path, default=Path(__file__).parent)
    parser.add_argument("--public-key", metavar="NAME+ID+BASE64")
    parser.add_argument("--checkpoint", metavar="FILE", type=Path)
    parser.add_argument("--lang", choices=LANGUAGES, default=LANGUAGES[0])
    options = parser.parse_args(arguments)

    def tell(code: str, *values: object, error: bool = False) -> None:
        line = SAID[code][LANGUAGES.index(options.lang)].format(*values)
        stream = sys.stderr if error else sys.stdout
        stream.reconfigure(errors="replace")  # type: ignore[union-attr] # it is of text
        stream.write(f"{line}\n")

    try:
        checkpoint = options.checkpoint.read_bytes() if options.checkpoint else None
    except OSError:
        tell("no-checkpoint", options.checkpoint, error=True)
        return NOTHING
    try:
        package = Package(options.package)
    except _UNREADABLE:
        tell("nothing", options.package, error=True)
        return NOTHING
    wrong = 0
    try:
        for code, values in findings(package, options.public_key, checkpoint):
            wrong += code not in {"own-key", "holds"}
            if not (wrong and code == "holds"):
                tell(code, *values, error=code == "own-key")
    except Fault as fault:
        tell(*fault.args)
        return WRONG
    except (KeyError, *_UNREADABLE) as error:
        if not wrong:  # else the file that is missing has been said
            tell("damaged", options.package, error)
        return WRONG
    return WRONG if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
