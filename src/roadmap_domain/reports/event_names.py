"""Which events there are, by stored name: what each means, and what is in it."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, get_args

import attrs
from attrs import frozen

from roadmap_domain.kernel.recorded import Retracted
from roadmap_domain.kernel.texts import Text
from roadmap_domain.persistence import Registry


@frozen
class EventDescribed:
    """A kind of event. `free_text` are the fields in which a person's name could hide."""

    name: str
    meaning: str
    fields: Mapping[str, str]
    free_text: Sequence[str]


def described() -> dict[str, list[EventDescribed]]:
    """All kinds of events, by slice; under `log` those that can come in every slice's streams."""
    by_slice = {of.name: of.events for of in Registry().slices.values()} | {"log": (Retracted,)}
    return {name: [_described(event) for event in events] for name, events in by_slice.items()}


def first_paragraph(thing: type[Any]) -> str:
    """What a class's docstring says first."""
    return joined((inspect.getdoc(thing) or "").split("\n\n")[0])


def joined(text: str) -> str:
    """A text in one line."""
    return " ".join(text.split())


def _described(event: type[Any]) -> EventDescribed:
    return EventDescribed(
        event.stored_name,
        first_paragraph(event),
        {name: _kind(kind) for name, kind in _fields(event).items()},
        list(_free_texts(event)),
    )


def _fields(owner: type[Any]) -> dict[str, Any]:
    """The types of a class's fields, by name."""
    return {field.name: field.type for field in attrs.fields(attrs.resolve_types(owner))}


def _free_texts(event: type[Any], prefix: str = "") -> Iterator[str]:
    for name, kind in _fields(event).items():
        for part in _parts(kind):
            if part is Text:
                yield f"{prefix}{name}"
            elif isinstance(part, type) and attrs.has(part):
                yield from _free_texts(part, f"{prefix}{name}.")


def _parts(kind: object) -> Iterator[object]:
    """A type, and all that it is made of."""
    yield kind
    for part in get_args(kind):
        yield from _parts(part)


def _kind(kind: object) -> str:
    shown = kind.__name__ if type(kind) is type else str(kind)
    return re.sub(r"[a-z_]+\.(?=[A-Za-z_.]*\b)", "", shown).replace(" | ", " tai ")
