"""Recorded events to stored bytes and back.

The bytes are JSON, readable by anybody: the envelope, and under `data` the event. Reading is
strict: a name that is not registered, a missing or unknown field, or a value of another type is an
error that names stream and position. Data never chooses code: names are looked up, nothing is
imported.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from datetime import date, datetime
from functools import lru_cache
from typing import Annotated, Any, Final

import msgspec
from cattrs.errors import (
    BaseValidationError,
    ForbiddenExtraKeysError,
    StructureHandlerNotFoundError,
)
from cattrs.v import transform_error

from roadmap_domain.kernel.basis import Basis
from roadmap_domain.kernel.dates import parse_fuzzy
from roadmap_domain.kernel.folded import Folded
from roadmap_domain.kernel.recorded import Recorded, stamp
from roadmap_domain.kernel.rules import Problem
from roadmap_domain.kernel.slices import Slice
from roadmap_domain.persistence.converter import converter
from roadmap_domain.persistence.problems import EventIsNewer, UnreadableEvent
from roadmap_domain.persistence.registry import Registry
from roadmap_domain.persistence.shapes import Make, shape_of
from roadmap_domain.persistence.upcasts import Reading
from roadmap_domain.storage.port import NewRow, Row

_FAULTS = (
    ArithmeticError,
    AttributeError,
    KeyError,
    Problem,
    TypeError,
    ValueError,
    BaseValidationError,
    ForbiddenExtraKeysError,
    StructureHandlerNotFoundError,
)


class _Envelope(msgspec.Struct, forbid_unknown_fields=True, kw_only=True, gc=False):
    """What is stored; the types are checked while the bytes are read."""

    recorded_at: Annotated[datetime, msgspec.Meta(tz=True)]
    effective_on: str
    actor: str
    role: str
    command: str
    basis: msgspec.Raw = msgspec.Raw()
    corrects: int | None = None


class _Programme(msgspec.Struct):
    programme: str | None


class _Joining(msgspec.Struct):
    """What is read of an event that puts an aggregate into a programme."""

    data: _Programme


_UNKNOWN: Final = re.compile("extra fields found|contains unknown field|not in literal")
"""What is added to an event without a new version: a field with a default, a value of a choice."""
_PERHAPS_NEWER: Final = "a newer version may have written it"

_json = msgspec.json.Decoder()
_Reader = tuple[Callable[[bytes], Any], Callable[[bytes], Any], Make]
"""How events of a stored name are read: what is stored, the data alone, the event of these. A named
tuple takes four times as long to take apart."""
_decode_head = msgspec.json.Decoder(_Envelope).decode
_new: Callable[..., Recorded[Any]] = tuple.__new__
"""A `Recorded` of its cells in a third of the time that a call takes."""
_Heads = dict[bytes, tuple[bytes, tuple[Any, ...]]]
"""By the time of recording, what stands before the data of a command's events, and what it says."""
_NO_HEAD: Final[tuple[bytes, tuple[Any, ...]]] = (b"]", ())
"""What no event begins with."""
_HEADS: Final = 1_000
"""How many commands' are remembered."""
_WHEN: Final = len('{"recorded_at":"2023-03-06T00:00:00.000000Z"')
_NOTHING: Final = Folded()
_END: Final = ord("}")
_DATA: Final = b',"data":'
"""Where an event's own part begins: no text of JSON has a quote with a comma before it in it."""
_decode_joining = msgspec.json.Decoder(_Joining).decode
_encode = msgspec.json.Encoder().encode


class Codec:
    """Turns recorded events into rows and rows into recorded events."""

    def __init__(self, registry: Registry | None = None) -> None:
        self.registry = registry or Registry()
        self._converter = converter(detailed=False)
        self._readers: dict[str, _Reader] = {}
        self._writers: dict[type, Callable[[Any], Any]] = {}
        self._heads: _Heads = {}
        # Many events rest on the same decision.
        self._basis_bytes = lru_cache(maxsize=1024)(self._write_basis)
        self._basis = lru_cache(maxsize=1024)(self._read_basis)

    def encode(self, recorded: Recorded[Any]) -> NewRow:
        """The row that keeps a recorded event; its position is the store's to give."""
        event = recorded.event
        write = self._writers.get(type(event))
        if write is None:
            write = self._writers[type(event)] = self._converter.get_unstructure_hook(type(event))
        envelope: dict[str, Any] = {
            "recorded_at": stamp(recorded.recorded_at),
            "effective_on": recorded.effective_on.edtf,
            "actor": recorded.actor,
            "role": recorded.role,
            "command": recorded.command,
        }
        if recorded.basis is not None:
            envelope["basis"] = self._basis_bytes(recorded.basis)
        if recorded.corrects is not None:
            envelope["corrects"] = recorded.corrects
        envelope["data"] = write(event)
        return NewRow(recorded.stream, recorded.version, event.stored_name, _encode(envelope))

    def decode(self, row: Row) -> Recorded[Any]:
        """The recorded event that a row keeps, as today's version where it is of an earlier one.

        Raises:
            UnreadableEvent: the name is not known, or the bytes do not fit it.
            EventIsNewer: of that event, only earlier versions are known.
        """
        (recorded,) = self._decoded((row,), {})
        return recorded

    def decoded(self, rows: Iterable[Row]) -> Iterator[Recorded[Any]]:
        """The same of many rows, in their order.

        What one command has recorded is mostly alike up to the data: from its third event on, only
        these are read. Where they do not fit, the row is read as a whole, which tells why.
        """
        return self._decoded(rows, self._heads)

    def _decoded(self, rows: Iterable[Row], heads: _Heads) -> Iterator[Recorded[Any]]:
        readers, read_basis = self._readers, self._basis
        head, around = _NO_HEAD
        at = raw = basis = None
        for row in rows:
            position, stream, version, name, payload = row
            is_alike = payload.startswith(head)
            if not is_alike and heads:
                head, around = heads.get(payload[:_WHEN], _NO_HEAD)
                is_alike = payload.startswith(head)
            if is_alike and payload[-1] == _END:
                try:
                    _, own, make = readers[name]
                    event = make(own(payload[len(head) : -1]))
                except (*_FAULTS, msgspec.DecodeError):
                    yield self.decode(row)
                else:
                    yield _new(Recorded, (stream, version, position, event, *around))
                continue
            try:
                whole, _, make = readers.get(name) or self._reader(name)
                stored = whole(payload)
                if stored.basis != raw:
                    raw, basis = stored.basis, read_basis(bytes(stored.basis))
                recorded = _new(
                    Recorded,
                    (
                        stream,
                        version,
                        position,
                        make(stored.data),
                        stored.recorded_at,
                        parse_fuzzy(stored.effective_on),
                        stored.actor,
                        stored.role,
                        stored.command,
                        basis,
                        stored.corrects,
                    ),
                )
            except (*_FAULTS, msgspec.DecodeError) as fault:
                raise self._unreadable(row, fault) from fault
            yield recorded
            if stored.recorded_at == at:
                if len(heads) >= _HEADS:
                    heads.clear()
                head, around = heads[payload[:_WHEN]] = _head(payload), recorded[4:]
            at = stored.recorded_at

    def folded(
        self,
        of: Slice[Any, Any],
        rows: Sequence[Row],
        known: Folded = _NOTHING,
        *,
        held_on: date | None = None,
    ) -> Folded | None:
        """What a stream comes to by the rows that follow on what is known of it, as held on a day.

        Most of what an event is recorded with makes no difference to a state; here nothing is made
        of it. `None` where the short way does not lead there: the rows do not take effect in their
        order, or cannot be read. Who decodes them is told why.
        """
        evolve, state, latest = of.evolve, known.state, known.latest
        readers, read_basis = self._readers, self._basis
        on = raw = None
        try:
            for row in rows:
                whole, _, make = readers.get(row.name) or self._reader(row.name)
                stored = whole(row.payload)
                if stored.basis != raw:
                    raw = stored.basis
                    read_basis(bytes(raw))
                if stored.effective_on != on:
                    on = stored.effective_on
                    day = parse_fuzzy(on).last_day
                    if day < latest:
                        return None
                    latest = day
                if stored.corrects is not None:
                    return None
                event = make(stored.data)
                if held_on is None or latest <= held_on:
                    state = evolve(state, event)
        except (*_FAULTS, msgspec.DecodeError):
            return None
        return Folded(known.version + len(rows), state, latest)

    def programme(self, row: Row) -> str | None:
        """The programme that an event puts its aggregate into; nothing else is read of it.

        Raises:
            UnreadableEvent: the bytes do not say.
            EventIsNewer: of that event, only earlier versions are known.
        """
        if row.name.endswith("@1"):
            # Without the slice, which may not be needed: a first version that names a programme
            # does so by a field of that name.
            with suppress(msgspec.DecodeError):
                return _decode_joining(row.payload).data.programme
        event = self.decode(row).event
        if not hasattr(event, "programme"):
            raise UnreadableEvent(row.stream, row.position, row.name, "it names no programme")
        programme: str | None = event.programme
        return programme

    def _read_basis(self, stored: bytes) -> Basis | None:
        if not stored:
            return None
        basis: Basis = self._converter.structure(_json.decode(stored), Basis)  # type: ignore[arg-type] # a union is what cattrs takes
        return basis

    def _write_basis(self, basis: Basis) -> msgspec.Raw:
        return msgspec.Raw(_encode(self._converter.unstructure(basis, unstructure_as=Basis)))

    def _reader(self, name: str) -> _Reader:
        reading = self.registry.reading(name)
        if reading is None:
            raise KeyError(name)
        shape = shape_of(reading.event)
        stored, make = shape
        if reading.upcasts:
            stored = dict[str, Any]
            make = reading.after(shape)
        envelope = msgspec.defstruct(
            "Stored", [("data", stored)], bases=(_Envelope,), kw_only=True, gc=False
        )
        whole, own = msgspec.json.Decoder(envelope).decode, msgspec.json.Decoder(stored).decode
        self._readers[name] = whole, own, make
        return self._readers[name]

    def _unreadable(self, row: Row, fault: Exception) -> Problem:
        if newest := self.registry.newest(row.name):
            return EventIsNewer(row.stream, row.position, row.name, newest)
        reason = self._reason(row.name, row.payload, fault)
        return UnreadableEvent(row.stream, row.position, row.name, reason)

    def _reason(self, name: str, payload: bytes, fault: Exception) -> str:
        """Why a row cannot be read, looked up once it has failed: exact reasons cost time."""
        reading = self.registry.reading(name)
        if reading is None:
            return f"the name is not known here; {_PERHAPS_NEWER}"
        reason = self._misfit(reading, payload, fault)
        return f"{reason}; {_PERHAPS_NEWER}" if _UNKNOWN.search(reason) else reason

    def _misfit(self, reading: Reading, payload: bytes, fault: Exception) -> str:
        try:
            data = reading.today(_json.decode(payload)["data"])
            converter(detailed=True).structure(data, reading.event)
        except BaseValidationError as error:
            return "; ".join(transform_error(error))
        except (*_FAULTS, msgspec.DecodeError):
            pass
        return f"{type(fault).__name__}: {fault}"


def _head(payload: bytes) -> bytes:
    """What stands before the data of an event that has been read, if that is all the envelope."""
    before, data, _ = payload.partition(_DATA)
    try:
        _decode_head(before + b"}")
    except msgspec.DecodeError:
        return _NO_HEAD[0]
    return before + data
