"""How a state becomes the next one."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, Final, TypeVar

import attrs

V = TypeVar("V")

if TYPE_CHECKING:
    from attrs import evolve as changed
else:

    def changed(state: Any, **changes: Any) -> Any:  # noqa: ANN401 # of the same class
        """A copy of a state, or of a value, with some fields otherwise.

        What `attrs.evolve` does, as type checkers read it. Folding is mostly this, and states are
        without slots for its sake: a dictionary is copied in a tenth of the time.
        """
        copy = _new(state.__class__)
        try:
            _put(copy, "__dict__", state.__dict__ | changes)
        except AttributeError:
            for name, get, put in _members(type(state)):
                put(copy, changes[name] if name in changes else get(state))
        return copy


def overlaid(value: V, given: object) -> V:
    """A copy of a value with what is given: the fields of the same names that are not `None`.

    Both are without slots.
    """
    fields = value.__dict__.copy()
    for name, it in given.__dict__.items():
        if it is not None:
            fields[name] = it
    copy = _new(type(value))
    _put(copy, "__dict__", fields)
    return copy


_new, _put = object.__new__, object.__setattr__
FORMER: Final = {"former": True}
"""Metadata of a state's field that remembers what was said first and may not hold any more."""


@cache
def _members(of: type[Any]) -> tuple[tuple[str, Any, Any], ...]:
    """The slots of a class, with what reads and what writes them."""
    return tuple(
        (field.name, getattr(of, field.name).__get__, getattr(of, field.name).__set__)
        for field in attrs.fields(of)
    )


__all__ = ["FORMER", "changed", "overlaid"]
