"""How a state becomes the next one."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, Final

import attrs

if TYPE_CHECKING:
    from attrs import evolve as changed
else:

    def changed(state: Any, **changes: Any) -> Any:  # noqa: ANN401 # a state of the same class
        """A copy of a state with some fields otherwise.

        What `attrs.evolve` does, as type checkers read it, for the slotted classes that states are:
        folding is mostly this, and it takes two thirds of the time.
        """
        new = object.__new__(type(state))
        for name, get, put in _members(type(state)):
            put(new, changes[name] if name in changes else get(state))
        return new


FORMER: Final = {"former": True}
"""Metadata of a state's field that remembers what was said first and may not hold any more."""


@cache
def _members(of: type[Any]) -> tuple[tuple[str, Any, Any], ...]:
    """The slots of a class, with what reads and what writes them."""
    return tuple(
        (field.name, getattr(of, field.name).__get__, getattr(of, field.name).__set__)
        for field in attrs.fields(of)
    )


__all__ = ["FORMER", "changed"]
