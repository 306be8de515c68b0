"""The JSON Schema of each stored event, as the codec writes it.

A schema describes the whole payload: the envelope, and the event under `data`. Fields with a
`default` are left out of the bytes where they have it, so that the default is part of what stored
events mean.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from types import MappingProxyType, NoneType, UnionType
from typing import Any, Final, Literal, Union, get_args, get_origin

import attrs

from roadmap_domain.kernel.basis import DecisionBasis, RuleBasis, SourceBasis
from roadmap_domain.kernel.dates import FuzzyDate, Span
from roadmap_domain.kernel.money import Money
from roadmap_domain.kernel.periods import Period
from roadmap_domain.kernel.personal import Personal
from roadmap_domain.kernel.texts import Text
from roadmap_domain.persistence.converter import plain

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"

Schema = dict[str, Any]

_TEXT: Final = {"type": "string", "pattern": r"\S"}
# Of texts that no pattern tells apart, the description does: another one is another form.
_FORMS: Final[Mapping[type, Schema]] = MappingProxyType(
    {
        str: {"type": "string"},
        int: {"type": "integer"},
        bool: {"type": "boolean"},
        NoneType: {"type": "null"},
        Decimal: {"type": "string", "pattern": r"^-?\d+(\.\d+)?$"},
        date: {"type": "string", "format": "date"},
        FuzzyDate: {"type": "string", "description": "EDTF: as precise as its source"},
        Span: {"type": "string", "description": "EDTF, or two with a slash between"},
        Period: {
            "type": "string",
            "description": "an interim review (2023/2), a year (2023), or a date in EDTF",
        },
        Money: {"type": "string", "pattern": r"^-?\d+\.\d\d EUR$"},
        Personal: {
            "type": "object",
            "description": "personal data, encrypted with the person's own key",
            "properties": {"sealed": {"type": "string"}},
            "required": ["sealed"],
            "additionalProperties": False,
        },
        Text: {
            "description": "free text; a Finnish wording alone is a plain string",
            "anyOf": [
                _TEXT,
                {
                    "type": "object",
                    "properties": {
                        "fi": _TEXT,
                        "sv": {"type": ["string", "null"], "default": None},
                        "en": {"type": ["string", "null"], "default": None},
                    },
                    "required": ["fi"],
                    "additionalProperties": False,
                },
            ],
        },
    }
)
_BASES: Final = {"decision": DecisionBasis, "rule": RuleBasis, "source": SourceBasis}


def schema_of_event(event: type[Any]) -> Schema:
    """The JSON Schema of an event's payload."""
    envelope, data = envelope_schema(), data_schema(event)
    definitions = envelope.pop("$defs") | data.pop("$defs")
    envelope["properties"]["data"] = data
    return {
        "$schema": DIALECT,
        "title": event.stored_name,
        **envelope,
        "$defs": dict(sorted(definitions.items())),
    }


def envelope_schema() -> Schema:
    """What all payloads have in common; of `data` it says only that it is an object."""
    shapes = _Shapes()
    properties = {
        "recorded_at": {"type": "string", "format": "date-time"},
        "effective_on": shapes.of(FuzzyDate),
        "actor": _FORMS[str],
        "role": _FORMS[str],
        "command": _FORMS[str],
        "basis": {"anyOf": [shapes.tagged(kind, of) for kind, of in _BASES.items()]},
        "corrects": _FORMS[int],
        "data": {"type": "object", "properties": {}, "required": []},
    }
    return {
        "type": "object",
        "properties": properties,
        "required": [name for name in properties if name not in {"basis", "corrects"}],
        "additionalProperties": False,
        "$defs": shapes.definitions,
    }


def data_schema(event: type[Any]) -> Schema:
    """What is an event's own in its payload."""
    shapes = _Shapes()
    return {**shapes.fields(event), "$defs": shapes.definitions}


class _Shapes:
    """The schemas of types; those of the domain's own classes are defined once, by name."""

    def __init__(self) -> None:
        self.definitions: dict[str, Schema] = {}
        self._named: dict[str, type] = {}

    def of(self, kind: Any) -> Schema:  # noqa: ANN401 # any type that the codec takes
        """What a type's values are stored as; raises `TypeError` where nobody has said so."""
        if get_origin(kind) is Literal:
            return {"enum": list(get_args(kind))}
        if get_origin(kind) in (Union, UnionType):
            return {"anyOf": [self.of(one) for one in get_args(kind)]}
        if get_origin(kind) is tuple:
            return self._array(get_args(kind))
        if kind in (str, int, bool, NoneType):
            return _FORMS[kind]
        if kind in _FORMS or attrs.has(kind):
            return self._defined(kind)
        raise TypeError(f"{kind} has no schema")

    def fields(self, owner: type[Any]) -> Schema:
        """An object with an attrs class's fields."""
        properties: dict[str, Schema] = {}
        required = []
        for field in attrs.fields(attrs.resolve_types(owner)):
            properties[field.name] = self.of(field.type)
            if field.default is attrs.NOTHING:
                required.append(field.name)
            else:
                properties[field.name] = properties[field.name] | {
                    "default": _default(field.default)
                }
        return {
            "type": "object",
            "properties": properties,
            "required": required,
            "additionalProperties": False,
        }

    def tagged(self, kind: str, owner: type[Any]) -> Schema:
        """An object that says which of several kinds it is."""
        found = self.fields(owner)
        properties = {"kind": {"const": kind}, **found["properties"]}
        return found | {"properties": properties, "required": ["kind", *found["required"]]}

    def _array(self, items: tuple[Any, ...]) -> Schema:
        if items[1:] == (...,):
            return {"type": "array", "items": self.of(items[0])}
        of_each = [self.of(one) for one in items]
        length = len(of_each)
        return {
            "type": "array", "prefixItems": of_each, "items": False,
            "minItems": length, "maxItems": length,
        }  # fmt: skip

    def _defined(self, kind: type[Any]) -> Schema:
        name = kind.__name__
        if self._named.setdefault(name, kind) is not kind:
            raise TypeError(f"two classes are called {name}")
        if name not in self.definitions:
            self.definitions[name] = _FORMS[kind] if kind in _FORMS else self.fields(kind)
        return {"$ref": f"#/$defs/{name}"}


def _default(default: object) -> object:
    """A field's default as it would be stored."""
    made: Any = default
    return plain(made.factory() if isinstance(default, attrs.Factory) else default)  # type: ignore[arg-type] # it is a class
