"""Events of earlier versions, read as what they are today.

A stored name's version goes up by one when its data change in a way that older data do not fit.
The class is then the new version's, and the slice says how the data of the one before become data
of it. Nothing is written anew: the log keeps the bytes that it was given.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

import msgspec
from attrs import frozen

from roadmap_domain.kernel.slices import Slice, Upcast
from roadmap_domain.persistence.shapes import Make, Shape

_STORED = re.compile(r"(?P<kind>[a-z][a-z0-9.-]*)@(?P<version>[1-9][0-9]{0,3})")


def parted(stored_name: str) -> tuple[str, int] | None:
    """A stored name's kind and version: `("action.assessed", 1)`; `None` where it is no name."""
    found = _STORED.fullmatch(stored_name)
    return (found["kind"], int(found["version"])) if found else None


@frozen
class Reading:
    """How events of one stored name are read: the steps to today's version, and its class."""

    event: type[Any]
    upcasts: Sequence[Upcast] = ()

    def after(self, today: Shape) -> Make:
        """What makes the event of this version's data: `today` is the shape of its class."""
        return lambda data: today.make(msgspec.convert(self.today(data), today.stored))

    def today(self, data: dict[str, Any]) -> dict[str, Any]:
        """Stored data as today's version has them; raises `ValueError` where an upcast fails."""
        for upcast in self.upcasts:
            try:
                data = upcast(data)
            except Exception as error:
                said = f"{type(error).__name__}: {error}"
                raise ValueError(f"its upcast {upcast.__qualname__} failed with {said}") from error
        return data


def readings(of: Slice[Any, Any]) -> dict[str, Reading]:
    """How every version of a slice's events is read, by stored name.

    A version leads to the next, so that none can lead back to itself.

    Raises:
        ValueError: a name is not one of the slice's, or comes twice; or the upcasts leave a version
            out, or begin at one that there is not.
    """
    found: dict[str, Reading] = {}
    newest: dict[str, int] = {}
    for event in of.events:
        stored: str = event.stored_name
        kind, version = _of_slice(of, stored, event.__name__)
        if kind in newest:
            raise ValueError(f"{event.__name__}: {kind} has another class already")
        newest[kind] = version
        found |= _earlier(event, kind, version, of.upcasts)
    for stored in of.upcasts:
        kind, version = _of_slice(of, stored, "upcast")
        if version >= newest.get(kind, 0):
            raise ValueError(
                f"{stored}: its upcast leads to {kind}@{version + 1}, which is no event"
            )
    return found


def _earlier(
    event: type[Any], kind: str, version: int, upcasts: Mapping[str, Upcast]
) -> dict[str, Reading]:
    """The readings of an event's versions, the present one first."""
    found = {f"{kind}@{version}": Reading(event)}
    steps: tuple[Upcast, ...] = ()
    for earlier in range(version - 1, 0, -1):
        name = f"{kind}@{earlier}"
        if name not in upcasts:
            raise ValueError(f"{name}: no upcast leads to {kind}@{earlier + 1}")
        steps = (upcasts[name], *steps)
        found[name] = Reading(event, steps)
    return found


def _of_slice(of: Slice[Any, Any], stored_name: str, owner: str) -> tuple[str, int]:
    name = parted(stored_name)
    if name is None or not stored_name.startswith(f"{of.name}."):
        raise ValueError(f"{owner}: {stored_name!r} is no stored name of {of.name}")
    return name
