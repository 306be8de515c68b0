"""Recorded events to stored bytes and back.

The bytes are JSON, readable by anybody: the envelope, and under `data` the event. Reading is
strict: a name that is not registered, a missing or unknown field, or a value of another type is an
error that names stream and position. Data never chooses code: names are looked up, nothing is
imported.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache
from types import NoneType, UnionType
from typing import Annotated, Any, Final, NamedTuple, Union, get_args, get_origin, overload

import attrs
import msgspec
from cattrs import BaseConverter, Converter
from cattrs.errors import (
    BaseValidationError,
    ForbiddenExtraKeysError,
    StructureHandlerNotFoundError,
)
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn
from cattrs.strategies import configure_tagged_union
from cattrs.v import transform_error

from roadmap_domain.kernel.basis import Basis, DecisionBasis, RuleBasis, SourceBasis
from roadmap_domain.kernel.dates import FuzzyDate, Span, parse_fuzzy
from roadmap_domain.kernel.money import Money
from roadmap_domain.kernel.periods import Period
from roadmap_domain.kernel.personal import Personal
from roadmap_domain.kernel.recorded import Recorded, stamp
from roadmap_domain.kernel.rules import Problem
from roadmap_domain.kernel.texts import Text
from roadmap_domain.persistence.problems import EventIsNewer, KeysNotGiven, UnreadableEvent
from roadmap_domain.persistence.registry import Registry
from roadmap_domain.persistence.shapes import Make, read_money, read_span, shape_of
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


class _Reader(NamedTuple):
    """How events of a stored name are read: what is stored, the data alone, the event of these."""

    whole: Callable[[bytes], Any]
    own: Callable[[bytes], Any]
    make: Make


class _Programme(msgspec.Struct):
    programme: str | None


class _Joining(msgspec.Struct):
    """What is read of an event that puts an aggregate into a programme."""

    data: _Programme


_json = msgspec.json.Decoder()
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
_END: Final = ord("}")
_DATA: Final = b',"data":'
"""Where an event's own part begins: no text of JSON has a quote with a comma before it in it."""
_decode_joining = msgspec.json.Decoder(_Joining).decode
_encode = msgspec.json.Encoder().encode


class Codec:
    """Turns recorded events into rows and rows into recorded events."""

    def __init__(self, registry: Registry | None = None) -> None:
        self.registry = registry or Registry()
        self._converter = _converter(detailed=False)
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
        reader = self._readers[name] = _Reader(
            msgspec.json.Decoder(envelope).decode, msgspec.json.Decoder(stored).decode, make
        )
        return reader

    def _unreadable(self, row: Row, fault: Exception) -> Problem:
        if newest := self.registry.newest(row.name):
            return EventIsNewer(row.stream, row.position, row.name, newest)
        reason = self._reason(row.name, row.payload, fault)
        return UnreadableEvent(row.stream, row.position, row.name, reason)

    def _reason(self, name: str, payload: bytes, fault: Exception) -> str:
        """Why a row cannot be read, looked up once it has failed: exact reasons cost time."""
        reading = self.registry.reading(name)
        if reading is None:
            return "the name is not known here; a newer version may have written it"
        try:
            data = reading.today(_json.decode(payload)["data"])
            _converter(detailed=True).structure(data, reading.event)
        except BaseValidationError as error:
            return "; ".join(transform_error(error))
        except (*_FAULTS, msgspec.DecodeError):
            pass
        return f"{type(fault).__name__}: {fault}"


class Decoded(Sequence[Recorded[Any]]):
    """Rows as the events that they keep, decoded whenever these are gone through, and not kept.

    A long stream is folded in nine tenths of the time that it takes to make a list of it first.
    """

    def __init__(self, codec: Codec, rows: Sequence[Row]) -> None:
        self._codec = codec
        self._rows = rows

    def __iter__(self) -> Iterator[Recorded[Any]]:
        return self._codec.decoded(self._rows)

    def __len__(self) -> int:
        return len(self._rows)

    @overload
    def __getitem__(self, at: int, /) -> Recorded[Any]: ...
    @overload
    def __getitem__(self, at: slice, /) -> Decoded: ...
    def __getitem__(self, at: int | slice, /) -> Recorded[Any] | Decoded:
        if isinstance(at, slice):
            return Decoded(self._codec, self._rows[at])
        return self._codec.decode(self._rows[at])


def _head(payload: bytes) -> bytes:
    """What stands before the data of an event that has been read, if that is all the envelope."""
    before, data, _ = payload.partition(_DATA)
    try:
        _decode_head(before + b"}")
    except msgspec.DecodeError:
        return _NO_HEAD[0]
    return before + data


def plain(value: object) -> Any:  # noqa: ANN401 # what JSON can be
    """A part of an event as it is stored."""
    return _converter(detailed=False).unstructure(value)


@lru_cache(maxsize=2)
def _converter(*, detailed: bool) -> Converter:
    converter = Converter(forbid_extra_keys=True, detailed_validation=detailed)
    for primitive in (str, int, bool):
        converter.register_structure_hook(primitive, _strict(primitive))
    converter.register_structure_hook(Decimal, lambda value, _: Decimal(_string(value)))
    converter.register_unstructure_hook(Decimal, str)
    converter.register_structure_hook(date, lambda value, _: date.fromisoformat(value))
    converter.register_unstructure_hook(date, date.isoformat)
    converter.register_structure_hook(FuzzyDate, lambda value, _: parse_fuzzy(_string(value)))
    converter.register_unstructure_hook(FuzzyDate, lambda value: value.edtf)
    converter.register_structure_hook(Span, lambda value, _: read_span(_string(value)))
    converter.register_unstructure_hook(Span, str)
    converter.register_structure_hook(Period, lambda value, _: Period(_string(value)))
    converter.register_unstructure_hook(Period, str)
    converter.register_structure_hook(Money, lambda value, _: read_money(_string(value)))
    converter.register_unstructure_hook(Money, lambda money: f"{money} EUR")
    converter.register_structure_hook(Personal, lambda value, _: _read_sealed(value))
    converter.register_unstructure_hook(Personal, _write_sealed)
    _register_containers(converter)
    _register_texts(converter)
    _register_sparse(converter)
    configure_tagged_union(
        Basis,
        converter,
        tag_name="kind",
        tag_generator={
            DecisionBasis: "decision",
            RuleBasis: "rule",
            SourceBasis: "source",
        }.__getitem__,
    )
    return converter


def _register_containers(converter: Converter) -> None:
    """The library looks up at each value how to read what is in it; this is looked up once."""

    @converter.register_structure_hook_factory(_is_optional)
    def optional(of: type, converter: BaseConverter) -> Callable[[Any, Any], Any]:
        (inner,) = (one for one in get_args(of) if one is not NoneType)
        read = converter.get_structure_hook(inner)
        return lambda value, _: None if value is None else read(value, inner)

    @converter.register_structure_hook_factory(_is_tuple)
    def tuples(of: type, converter: BaseConverter) -> Callable[[Any, Any], Any]:
        inner = get_args(of)[0]
        read = converter.get_structure_hook(inner)
        return lambda value, _: tuple([read(one, inner) for one in _list(value)])


def _is_optional(of: type) -> bool:
    rest = [one for one in get_args(of) if one is not NoneType]
    return get_origin(of) in (UnionType, Union) and len(rest) == 1


def _is_tuple(of: type) -> bool:
    return get_origin(of) is tuple and get_args(of)[1:] == (...,)


def _list(value: object) -> list[object]:
    if not isinstance(value, list):
        raise TypeError(f"expected list, found {type(value).__name__}")
    return value


def _register_texts(converter: Converter) -> None:
    """A text with a Finnish wording only is kept as a plain string."""
    read = make_dict_structure_fn(Text, converter, _cattrs_forbid_extra_keys=True)
    converter.register_structure_hook(
        Text, lambda value, _: Text(value) if type(value) is str else read(value, Text)
    )
    write = make_dict_unstructure_fn(Text, converter, _cattrs_omit_if_default=True)
    converter.register_unstructure_hook(
        Text, lambda text: text.fi if text.sv is None and text.en is None else write(text)
    )


_OWN_FORM = (Text, FuzzyDate, Span, Period, Money, Personal)


def _register_sparse(converter: Converter) -> None:
    """Fields at their default are left out of the bytes."""

    def write(cls: type[Any]) -> Callable[[Any], dict[str, Any]]:
        return make_dict_unstructure_fn(cls, converter, _cattrs_omit_if_default=True)

    converter.register_unstructure_hook_factory(
        lambda cls: attrs.has(cls) and cls not in _OWN_FORM, write
    )


def _strict(primitive: type) -> Callable[[Any, Any], Any]:
    def read(value: object, _: object) -> object:
        if type(value) is not primitive:
            raise TypeError(f"expected {primitive.__name__}, found {type(value).__name__}")
        return value

    return read


def _string(value: object) -> str:
    if type(value) is not str:
        raise TypeError(f"expected str, found {type(value).__name__}")
    return value


def _read_sealed(value: Any) -> Personal:  # noqa: ANN401 # whatever is stored
    if not isinstance(value, dict) or value.keys() != {"sealed"}:
        raise TypeError("expected a sealed text")
    return Personal(sealed=_string(value["sealed"]))


def _write_sealed(personal: Personal) -> dict[str, str]:
    """Only what has been sealed is ever written."""
    if personal.sealed is None:
        raise KeysNotGiven
    return {"sealed": personal.sealed}
