"""Whether what an earlier schema describes is still read, and still means the same.

A field may be added with a default, lose its need to be given, or take more values. What is
removed, renamed, given another type, newly required, or given another default is another version.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from roadmap_domain.persistence.schemas import Schema

_TYPES: Final = {str: "string", bool: "boolean", int: "integer", type(None): "null"}


def breaks(published: Schema, now: Schema) -> list[str]:
    """What of `published` no longer holds in `now`, each with its place; nothing where all does."""
    return list(_Comparison(published, now).differences(published, now, ""))


class _Comparison:
    """Two whole schemas, whose definitions are looked up on the way."""

    def __init__(self, published: Schema, now: Schema) -> None:
        self._published = published.get("$defs", {})
        self._now = now.get("$defs", {})

    def differences(self, old: Schema, new: Schema, at: str) -> Iterator[str]:
        """What values of `old` would not be read as `new`."""
        old, new = _resolved(old, self._published), _resolved(new, self._now)
        if "anyOf" in old:
            for one in old["anyOf"]:
                yield from self.differences(one, new, at)
        elif "anyOf" in new:
            yield from self._nearest(old, new["anyOf"], at)
        elif "enum" in old or "const" in old:
            lost = [value for value in _values(old) if not _takes(new, value)]
            yield from (f"{at}: no longer takes {value!r}" for value in lost)
        elif not _types(old) <= _types(new) or not _same_form(old, new):
            yield f"{at}: was {_shown(old)}, is {_shown(new)}"
        elif "properties" in old:
            yield from self._fields(old, new, at)
        elif "array" in _types(old):
            yield from self._items(old, new, at)

    def _nearest(self, old: Schema, alternatives: list[Schema], at: str) -> Iterator[str]:
        """The differences to the alternative that it is most like."""
        found = [list(self.differences(old, one, at)) for one in alternatives]
        yield from min(found, key=lambda it: (any(": was " in one for one in it), len(it)))

    def _fields(self, old: Schema, new: Schema, at: str) -> Iterator[str]:
        before, after = old["properties"], new["properties"]
        for name, field in before.items():
            here = f"{at}.{name}" if at else name
            if name not in after:
                yield f"{here}: removed"
                continue
            if "default" in field and "default" in after[name]:
                yield from _default_changed(here, field["default"], after[name]["default"])
            if name in new["required"] and name not in old["required"]:
                yield f"{here}: newly required"
            yield from self.differences(field, after[name], here)
        for name in after.keys() - before.keys():
            if name in new["required"]:
                yield f"{at}.{name}: added without a default"

    def _items(self, old: Schema, new: Schema, at: str) -> Iterator[str]:
        pairs = [("items", old.get("items"), new.get("items"))]
        before, after = old.get("prefixItems", []), new.get("prefixItems", [])
        if len(before) != len(after):
            yield f"{at}: was an array of {len(before)}, is one of {len(after)}"
            return
        pairs += [(str(n), *both) for n, both in enumerate(zip(before, after, strict=True))]
        for name, one, other in pairs:
            if isinstance(one, dict) and isinstance(other, dict):
                yield from self.differences(one, other, f"{at}[{'' if name == 'items' else name}]")


def _default_changed(at: str, old: object, new: object) -> Iterator[str]:
    """Stored events leave out what was the default: it is what they say."""
    if repr(old) != repr(new):  # to Python, 0 is False
        yield f"{at}: the default was {old!r}, is {new!r}"


def _resolved(schema: Schema, definitions: dict[str, Schema]) -> Schema:
    while "$ref" in schema:
        schema = definitions[schema["$ref"].rpartition("/")[2]]
    return schema


def _types(schema: Schema) -> set[str]:
    found = schema.get("type", [])
    return set(found) if isinstance(found, list) else {found}


def _same_form(old: Schema, new: Schema) -> bool:
    # What no pattern can tell, as the form of a date, its description does.
    keys = ("pattern", "format", "description")
    return all(new.get(key) in (None, old.get(key)) for key in keys)


def _values(schema: Schema) -> list[Any]:
    return schema["enum"] if "enum" in schema else [schema["const"]]


def _takes(schema: Schema, value: object) -> bool:
    if "enum" in schema or "const" in schema:
        return value in _values(schema)
    return _TYPES[type(value)] in _types(schema) and _same_form({}, schema)


def _shown(schema: Schema) -> str:
    if "enum" in schema or "const" in schema:
        return f"one of {_values(schema)}"
    form = schema.get("format") or schema.get("pattern") or schema.get("description")
    types = " or ".join(sorted(_types(schema)))
    return f"{types} ({form})" if form else types
