"""Which events there are, by stored name. The table of slices is the only thing to extend."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from types import MappingProxyType
from typing import Any, Final

from roadmap_domain.kernel.recorded import Retracted
from roadmap_domain.kernel.slices import Slice
from roadmap_domain.persistence.upcasts import Reading, parted, readings
from roadmap_domain.storage.port import kind_of

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
        "call": "domain.calls:CALL",
        "term": "domain.terms:TERM",
        "applicant": "domain.applicants:APPLICANT",
        "appropriation": "domain.appropriations:APPROPRIATION",
        "grant-call": "domain.grant_calls:GRANT_CALL",
        "application": "domain.applications:APPLICATION",
        "agreement-template": "domain.agreement_templates:AGREEMENT_TEMPLATE",
        "agreement": "domain.agreements:AGREEMENT",
        "lending-principles": "domain.lending_principles:LENDING_PRINCIPLES",
        "premises": "domain.premises:PREMISES",
    }
)
"""Every slice by its name, which its streams and its events' stored names begin with, and where it
is. One is loaded when it is first read: a process that asks about a plan needs no councils."""


class Registry:
    """Stored names of events, both ways, and the slice that each stream belongs to.

    A slice's names and upcasts are checked when it is loaded; `slices` loads them all. What raises
    `ValueError` then is a mistake in the slice.
    """

    def __init__(self, slices: Mapping[str, str | Slice[Any, Any]] = SLICES) -> None:
        self._homes = slices
        self._slices: dict[str, Slice[Any, Any]] = {}
        # What was recorded by mistake can be retracted in every slice's streams.
        self._readings = {Retracted.stored_name: Reading(Retracted)}

    @property
    def slices(self) -> Mapping[str, Slice[Any, Any]]:
        """All slices, by name."""
        return {name: self.slice(name) for name in self._homes}

    @property
    def events(self) -> Mapping[str, type[Any]]:
        """All classes of events, by the stored name of today's version."""
        for name in self._homes:
            self.slice(name)
        return {it.event.stored_name: it.event for it in self._readings.values()}

    def slice(self, name: str) -> Slice[Any, Any]:
        """The slice of a name; raises `KeyError`."""
        if name not in self._slices:
            self._slices[name] = self._loaded(name)
        return self._slices[name]

    def slice_of(self, stream: str) -> Slice[Any, Any]:
        """The slice whose aggregate a stream is; raises `KeyError`."""
        return self.slice(stream.partition("/")[0])

    def reading(self, stored_name: str) -> Reading | None:
        """How events with a stored name are read, if they can be."""
        self._load_slice_of(stored_name)
        return self._readings.get(stored_name)

    def newest(self, stored_name: str) -> str | None:
        """The newest version that is known of an event, where `stored_name` is a newer one."""
        self._load_slice_of(stored_name)
        versions = [
            int(name.partition("@")[2])
            for name in self._readings
            if kind_of(name) == kind_of(stored_name)
        ]
        asked = parted(stored_name)
        if not versions or asked is None or asked[1] <= max(versions):
            return None
        return f"{asked[0]}@{max(versions)}"

    def _load_slice_of(self, stored_name: str) -> None:
        kind = stored_name.partition(".")[0]
        if kind in self._homes:
            self.slice(kind)

    def _loaded(self, name: str) -> Slice[Any, Any]:
        home = self._homes[name]
        found = _slice_at(home) if isinstance(home, str) else home
        if found.name != name:
            raise ValueError(f"{found.name} is no slice {name}")
        self._readings.update(readings(found))
        return found


@cache
def _slice_at(home: str) -> Slice[Any, Any]:
    module, _, name = home.partition(":")
    found: Slice[Any, Any] = getattr(import_module(f"roadmap_domain.{module}"), name)
    return found
