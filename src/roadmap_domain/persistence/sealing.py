"""Personal data in events: sealed before they are stored, opened where somebody has the key.

Each person has a key of their own, so that destroying it forgets that person and nobody else. A
text is bound to its place: moved to another person, event or field, it does not open.
"""

from __future__ import annotations

from binascii import a2b_base64, b2a_base64
from collections.abc import Callable, Hashable, MutableMapping, Sequence
from functools import cache, partial
from itertools import groupby
from typing import TYPE_CHECKING, Any, Final, cast

import attrs

from roadmap_domain.kernel.personal import FORGOTTEN, PERSONS, Personal
from roadmap_domain.kernel.recorded import Recorded
from roadmap_domain.kernel.states import changed
from roadmap_domain.persistence.problems import KeysNotGiven

if TYPE_CHECKING:  # a keyring is loaded by who gives one
    from roadmap_domain.storage.keys.keyring import Keyring
    from roadmap_domain.storage.keys.port import Access
    from roadmap_domain.storage.keys.problems import KeyIsDamaged

_BLOCK: Final = 64
"""Texts are padded to whole blocks: their length, too, tells about a person."""
_DIGEST: Final = b"roadmap digest"
"""Sets digests apart from whatever else a key is used for."""
_STREAM: Final = f"{PERSONS}/"


def is_about_person(stream: str) -> bool:
    """Whether a stream is a person's: only there, events have personal data."""
    return stream.startswith(_STREAM)


def tells(event: object) -> bool:
    """Whether an event has a text about a person that is open."""
    return any(text.text is not None for text in _personal(event).values())


class _Key:
    """A person's key, ready for use; as a plain object it shows nothing of itself."""

    __slots__ = ("decrypted", "encrypted", "key")

    def __init__(self, key: bytes) -> None:
        from roadmap_domain.storage.keys import ciphers  # noqa: PLC0415 # when needed

        cipher = ciphers.cipher_of(key)
        self.key = key
        self.encrypted = partial(ciphers.encrypted, cipher)
        self.decrypted = partial(ciphers.decrypted, cipher)


class Sealing:
    """Seals and opens with the keys of a keyring; without one, what is sealed stays so.

    Keys are read each time that they are needed: somebody else may have destroyed one. What
    decides on them only if nothing has changed may remember those `known`.
    """

    def __init__(
        self, keyring: Keyring | None, known: MutableMapping[str, _Key] | None = None
    ) -> None:
        self.keyring = keyring
        self._known = known

    def anew(self) -> Sealing:
        """The same for another question."""
        return self

    def once(self) -> Sealing:
        """The same for one command, which reads each key once."""
        return Sealing(self.keyring, {})

    def sealed(self, recorded: Recorded[Any]) -> Recorded[Any]:
        """The same event as it is stored.

        Raises:
            KeysNotGiven: there is no keyring.
        """
        fields = _personal(recorded.event)
        if not fields:
            return recorded
        key = self._key(_person(recorded.stream), self._given().key_to_seal)
        assert key is not None  # noqa: S101 # a key to seal with is there, or a problem

        def sealed(name: str, text: Personal) -> Personal:
            place, content = _bound(recorded, name), _padded(text.text or "")
            return Personal(sealed=_written(key.encrypted(content, place)))

        return _with(recorded, {name: sealed(name, text) for name, text in fields.items()})

    def opened(self, recorded: Sequence[Recorded[Any]]) -> list[Recorded[Any]]:
        """Whole streams, with the texts open that can be: those of the forgotten never can.

        Raises:
            KeyIsMissing: a person's key is not in the key store.
            KeyIsDamaged: a key or a text is not what it was.
        """
        result: list[Recorded[Any]] = []
        for stream, events in groupby(recorded, key=lambda r: r.stream):
            of_stream = list(events)
            result += self._opened(of_stream) if is_about_person(stream) else of_stream
        return result

    def digest(self, person: str, content: Callable[[], bytes]) -> bytes | None:
        """A digest on which names can be tried only by those who have the person's key.

        `None` where there is no key, or no longer one. The content is asked for last: where
        something fails before, no traceback has it.
        """
        from hashlib import blake2b  # noqa: PLC0415 # slow, and only for commands

        key = self._key(person, self._given().key_if_any)
        if key is None:
            return None
        return blake2b(content(), key=key.key, person=_DIGEST, digest_size=32).digest()

    def intend(self, persons: Sequence[str], at: str) -> None:
        """Note that persons are about to be forgotten; raises `KeysNotGiven`."""
        for person in persons:
            self._given().store.intend(person, at)

    def destroy(self, persons: Sequence[str], at: str) -> None:
        """Destroy the keys of the forgotten."""
        if persons and self.keyring is not None:
            self.keyring.store.destroy(persons, at)

    def note(self, accesses: Sequence[Access]) -> None:
        """Write down that somebody looked; raises `KeysNotGiven`."""
        self._given().store.note(accesses)

    def _key(self, person: str, read: Callable[[str], bytes | None]) -> _Key | None:
        if self._known is not None and person in self._known:
            return self._known[person]
        found = read(person)
        key = None if found is None else _Key(found)
        if self._known is not None and key is not None:
            self._known[person] = key
        return key

    def _given(self) -> Keyring:
        if self.keyring is None:
            raise KeysNotGiven
        return self.keyring

    def _opened(self, recorded: list[Recorded[Any]]) -> list[Recorded[Any]]:
        """One person's events."""
        from roadmap_domain.domain.persons.events import PersonForgotten  # noqa: PLC0415 # as here

        if any(isinstance(r.event, PersonForgotten) for r in recorded):
            return [_with(r, dict.fromkeys(_personal(r.event), FORGOTTEN)) for r in recorded]
        sealed = [_sealed(r.event) for r in recorded]
        if self.keyring is None or not any(sealed):
            return recorded
        person, url = _person(recorded[0].stream), self.keyring.store.url
        key = self._key(person, self.keyring.key)

        def damaged() -> KeyIsDamaged:
            from roadmap_domain.storage.keys.problems import (  # noqa: PLC0415 # when needed
                KeyIsDamaged,
            )

            return KeyIsDamaged(person, url)

        def opened(r: Recorded[Any], name: str, text: Personal) -> Personal:
            if key is None:
                return FORGOTTEN
            place, content = _bound(r, name), _content(text.sealed or "")
            padded = key.decrypted(content, place, damaged)
            return Personal(padded.rstrip(b"\0").decode())

        return [
            _with(r, {name: opened(r, name, text) for name, text in texts.items()})
            for r, texts in zip(recorded, sealed, strict=True)
        ]


def _personal(event: object) -> dict[str, Personal]:
    """The personal texts of an event, by field."""
    return {
        name: text
        for name in _fields(cast("Hashable", type(event)))
        if isinstance(text := getattr(event, name), Personal)
    }


@cache
def _fields(of: Hashable) -> tuple[str, ...]:
    return tuple(field.name for field in attrs.fields(cast("type[Any]", of)))


def _sealed(event: object) -> dict[str, Personal]:
    return {name: text for name, text in _personal(event).items() if text.sealed is not None}


def _with(recorded: Recorded[Any], texts: dict[str, Personal]) -> Recorded[Any]:
    if not texts:
        return recorded
    return recorded._replace(event=changed(recorded.event, **texts))


def _person(stream: str) -> str:
    return stream.removeprefix(_STREAM)


def _bound(recorded: Recorded[Any], field: str) -> str:
    """The place that a text belongs to."""
    return f"{recorded.stream}\n{recorded.version}\n{field}"


def _written(content: bytes) -> str:
    return b2a_base64(content, newline=False).decode()


def _content(written: str) -> bytes:
    try:
        return a2b_base64(written, strict_mode=True)
    except ValueError:
        return b""  # which opens no more than any other damage does


def _padded(text: str) -> bytes:
    content = text.encode()
    return content.ljust(-(-len(content) // _BLOCK) * _BLOCK, b"\0")
