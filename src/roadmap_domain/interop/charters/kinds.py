"""How the values of a TOML file are read: each kind answers the value, or all that is wrong."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Final

from attrs import frozen

from roadmap_domain.interop.telling import filled, listed
from roadmap_domain.kernel.texts import Text

Kind = Callable[[object], Any]
"""Reads a value as TOML has it; raises `Faulty`."""


class Faulty(ValueError):
    """Some values cannot be read: where each of them stands, and what was expected."""

    def __init__(self, *faults: tuple[str, Text]) -> None:
        super().__init__(*faults)
        self.faults = faults

    def within(self, place: str) -> Iterator[tuple[str, Text]]:
        """The faults with their place inside another."""
        for inner, message in self.faults:
            dot = "." if place and inner and not inner.startswith("[") else ""
            yield f"{place}{dot}{inner}", message


@frozen(eq=False)
class Key:
    """A key of a table: the field that it gives, its names, and how its value is read."""

    field: str
    fi: str
    en: str
    read: Kind
    required: bool = False


def plain(key: str) -> str:
    """A key without what tells its spellings apart: TOML wants quotes around ä and ö."""
    letters = unicodedata.normalize("NFD", key.strip().casefold())
    bare = "".join(it for it in letters if not unicodedata.combining(it))
    return re.sub("[ _]", "-", bare)


def a_table(make: Callable[..., Any], keys: Iterable[Key]) -> Kind:
    """A table whose keys, in Finnish or in English, are the fields of a class."""
    known = {plain(name): key for key in keys for name in (key.fi, key.en)}

    def read(value: object) -> object:
        if not isinstance(value, Mapping):
            raise misread(TABLE, value)
        given: dict[Key, Any] = {}
        faults: list[tuple[str, Text]] = []
        for name, inner in value.items():
            key = known.get(plain(name))
            if key is None:
                faults.append((name, filled(_UNKNOWN, known=_names(keys))))
            elif key in given:
                faults.append((name, filled(_TWICE, names=_name(key))))
            else:
                given[key] = None
                try:
                    given[key] = key.read(inner)
                except Faulty as fault:
                    faults += fault.within(name)
        lacking = [key for key in keys if key.required and key not in given]
        faults += [(plain(key.fi), _MISSING) for key in lacking]
        if faults:
            raise Faulty(*faults)
        return make(**{key.field: value for key, value in given.items()})

    return read


def many(one: Kind) -> Kind:
    """A list; a single value is as good as a list of one."""

    def read(value: object) -> tuple[Any, ...]:
        values: list[Any] = []
        faults: list[tuple[str, Text]] = []
        for number, inner in enumerate(value if isinstance(value, list) else [value], 1):
            try:
                values.append(one(inner))
            except Faulty as fault:
                faults += fault.within(f"[{number}]" if isinstance(value, list) else "")
        if faults:
            raise Faulty(*faults)
        return tuple(values)

    return read


def one_of(words: Mapping[str, Text]) -> Kind:
    """A code, written as itself or in any of its languages."""
    known = {
        plain(name): code
        for code, text in words.items()
        for name in (code, text.fi, text.in_language("sv"), text.in_language("en"))
    }

    def read(value: object) -> str:
        if not isinstance(value, str) or plain(value) not in known:
            raise misread(listed(*words.values()), value)
        return known[plain(value)]

    return read


def a_string(value: object) -> str:
    """A string that says something."""
    if not isinstance(value, str) or not value.strip():
        raise misread(STRING, value)
    return value.strip()


def a_number(value: object) -> int:
    """A whole number."""
    if type(value) is not int:
        raise misread(NUMBER, value)
    return value


def yes_or_no(value: object) -> bool:
    """`true` or `false`."""
    if not isinstance(value, bool):
        raise misread(YES_OR_NO, value)
    return value


def a_text(value: object) -> Text:
    """A string in Finnish, or a table of languages."""
    if isinstance(value, str):
        return Text(a_string(value))
    text: Text = _IN_LANGUAGES(value)
    return text


def a_range(make: Callable[[int, int], Any]) -> Kind:
    """A number, or two of them with a dash between: `"4–6"`."""

    def read(value: object) -> object:
        form = re.fullmatch("([0-9]+)(?: ?[-–] ?([0-9]+))?", str(value).strip())
        if isinstance(value, bool) or form is None:
            raise misread(RANGE, value)
        return make(int(form[1]), int(form[2] or form[1]))

    return read


def misread(expected: Text, value: object) -> Faulty:
    """The fault of a value where something else was expected."""
    found = "{…}" if isinstance(value, Mapping) else "[…]" if isinstance(value, list) else value
    return Faulty(("", filled(_EXPECTED, expected=expected, found=found)))


def _name(key: Key) -> Text:
    """A key as TOML wants it written."""
    return Text(plain(key.fi), plain(key.en), plain(key.en))


def _names(keys: Iterable[Key]) -> Text:
    return listed(*map(_name, keys))


TABLE: Final = Text("taulua", "en tabell", "a table")
STRING: Final = Text("tekstiä", "en text", "a text")
NUMBER: Final = Text("kokonaislukua", "ett heltal", "a whole number")
YES_OR_NO: Final = Text("true tai false", "true eller false", "true or false")
RANGE: Final = Text(
    "lukua tai väliä, esimerkiksi 4–6",
    "ett tal eller ett intervall, till exempel 4–6",
    "a number or a range, such as 4–6",
)
_EXPECTED = Text(
    "odotettiin {expected}; löytyi {found}",
    "det behövs {expected}; hittades {found}",
    "expected {expected}; found {found}",
)
_UNKNOWN = Text(
    "tuntematon avain; tunnetaan: {known}",
    "okänd nyckel; kända är: {known}",
    "unknown key; known are: {known}",
)
_TWICE = Text(
    "sama avain on kahdesti: {names}",
    "samma nyckel finns två gånger: {names}",
    "the same key is there twice: {names}",
)
_MISSING = Text("avain puuttuu", "nyckeln saknas", "the key is missing")
_IN_LANGUAGES: Final = a_table(
    Text,
    (
        Key("fi", "fi", "fi", a_string, required=True),
        Key("sv", "sv", "sv", a_string),
        Key("en", "en", "en", a_string),
    ),
)
