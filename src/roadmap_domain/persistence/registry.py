"""Which events there are, by stored name. The table of slices is the only thing to extend."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from types import MappingProxyType
from typing import Any, Final

from roadmap_domain.kernel.recorded import Retracted
from roadmap_domain.kernel.slices import Slice

SLICES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "store": "persistence.founding:STORE",
        "body": "domain.bodies:BODY",
        "organisation": "domain.organisations:ORGANISATION",
        "person": "domain.persons:PERSON",
        "programme": "domain.programmes:PROGRAMME",
        "review": "domain.reviews:REVIEW",
        "year-plan": "domain.year_plans:YEAR_PLAN",
        "action": "domain.actions:ACTION",
        "indicator": "domain.indicators:INDICATOR",
        "gathering": "domain.gatherings:GATHERING",
        "council": "domain.councils:COUNCIL",
        "term": "domain.terms:TERM",
        "call": "domain.calls:CALL",
        "appropriation": "domain.appropriations:APPROPRIATION",
        "grant-call": "domain.grant_calls:GRANT_CALL",
        "application": "domain.applications:APPLICATION",
    }
)
"""Every slice by its name, which its streams and its events' stored names begin with, and where it
is. One is loaded when it is first read: a process that asks about a plan needs no councils."""


class Registry:
    """Stored names of events, both ways, and the slice that each stream belongs to."""

    def __init__(self, slices: Mapping[str, str] = SLICES) -> None:
        self._homes = slices
        self._slices: dict[str, Slice[Any, Any]] = {}
        # What was recorded by mistake can be retracted in every slice's streams.
        self._events: dict[str, type[Any]] = {Retracted.stored_name: Retracted}

    @property
    def slices(self) -> Mapping[str, Slice[Any, Any]]:
        """All slices, by name."""
        return {name: self.slice(name) for name in self._homes}

    @property
    def events(self) -> Mapping[str, type[Any]]:
        """All classes of events, by stored name."""
        for name in self._homes:
            self.slice(name)
        return self._events

    def slice(self, name: str) -> Slice[Any, Any]:
        """The slice of a name; raises `KeyError`."""
        if name not in self._slices:
            self._slices[name] = self._loaded(name)
        return self._slices[name]

    def slice_of(self, stream: str) -> Slice[Any, Any]:
        """The slice whose aggregate a stream is; raises `KeyError`."""
        return self.slice(stream.partition("/")[0])

    def event(self, stored_name: str) -> type[Any] | None:
        """The class of events with a stored name, if there is one."""
        kind = stored_name.partition(".")[0]
        if kind in self._homes:
            self.slice(kind)
        return self._events.get(stored_name)

    def _loaded(self, name: str) -> Slice[Any, Any]:
        found = _slice_at(self._homes[name])
        events: dict[str, type[Any]] = {}
        for event in found.events:
            stored: str = event.stored_name
            if not stored.startswith(f"{name}.") or "@" not in stored or stored in events:
                raise ValueError(f"{event.__name__}: {stored!r} is no stored name of {name}")
            events[stored] = event
        self._events.update(events)
        return found


@cache
def _slice_at(home: str) -> Slice[Any, Any]:
    module, _, name = home.partition(":")
    found: Slice[Any, Any] = getattr(import_module(f"roadmap_domain.{module}"), name)
    return found
