"""The cells of an answer, and how people say which one they mean.

An answer is rows within rows: whatever is an element of a list is a row of what holds the list, and
the answer itself is the outermost. A cell is a field of a row. So every question has cells, and a
new one needs nothing for it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Final, NamedTuple

from attrs import frozen

KEYS: Final = (
    ("id",),
    ("application",),
    ("registration",),
    ("criterion",),
    ("indicator", "period"),
    ("period",),
    ("term", "class", "seat", "since"),
    ("class", "seat"),
    ("term", "appointment", "since"),
    ("seat_class",),
    ("code",),
    ("heading", "number"),
    ("review", "number"),
    ("programme", "year"),
    ("goal", "group"),
    ("office",),
    ("kind",),
    ("body",),
    ("to",),
    ("name", "since"),
)
"""What tells the rows of a list apart: the first of these that a row has. Where it has none, or
another has the same, they are counted."""
TITLES: Final = ("title", "name", "class_title", "group_title", "goal_title", "label", "text")
"""What people call a row, besides by its key."""

_DECORATION: Final = " \t\n•–*"


class Element(NamedTuple):
    """A step to an element of a list: its key, and how many have the same before it."""

    key: tuple[object, ...]
    number: int


Path = tuple[str | Element, ...]


class Cell(NamedTuple):
    """A cell: its name, where it is in the answer, and what stands there."""

    name: str
    path: Path
    value: Any


class _Missing:
    """What stands where there is nothing, not even nothing that is known."""

    def __repr__(self) -> str:
        return "MISSING"


MISSING: Final = _Missing()


@frozen
class RowOf:
    """A row: how it is reached, what is in it, and the row that it is within."""

    path: Path
    content: Any
    above: RowOf | None

    @property
    def names(self) -> list[str]:
        """What people may call it: by what is in it, or by its key and its title together."""
        if not isinstance(self.content, Mapping):
            return [str(self.content)]
        own = [str(it) for it in self.content.values() if isinstance(it, str | int)]
        keys = [str(it) for it in _key(self.content) if it is not None]
        titles = [str(it) for name in TITLES if (it := self.content.get(name))]
        return [*own, *(f"{key} {title}" for key in keys for title in titles)]

    @property
    def label(self) -> str:
        """What it is called: by its key and, where it has one, its title."""
        if not isinstance(self.content, Mapping):
            return str(self.content)
        keys = " ".join(str(it) for it in _key(self.content) if it is not None)
        titles = (it for name in TITLES if (it := self.content.get(name)))
        return " ".join(filter(None, (keys, next(titles, ""))))

    @property
    def chain(self) -> Iterator[RowOf]:
        """The row, and those that it is within, but not the answer itself."""
        row: RowOf | None = self
        while row is not None and row.above is not None:
            yield row
            row = row.above

    @property
    def cells(self) -> dict[str, Path]:
        """The fields of the row, by the names that they go by; those within others, too."""
        found = dict(_fields(self.content, self.path)) if isinstance(self.content, Mapping) else {}
        for name, path in list(found.items()):
            found.setdefault(name.rpartition(".")[2], path)
        return found

    def cell(self, is_meant: Callable[[str], bool]) -> Cell | None:
        """The first cell whose name is meant."""
        found = ((name, path) for name, path in self.cells.items() if is_meant(name))
        return next((self._cell(name, path) for name, path in found), None)

    def listed(self, text: str) -> Cell | None:
        """A text that stands in a list of the row: a mark, one of several wordings."""
        for name, path in self.cells.items():
            value = self._cell(name, path).value
            if isinstance(value, list) and text in value:
                return self._cell(name, (*path, Element((text,), 0)))
        return None

    def _cell(self, name: str, path: Path) -> Cell:
        return Cell(name, path, value_at(self.content, path[len(self.path) :]))


def _fields(content: Mapping[str, Any], path: Path, under: str = "") -> Iterator[tuple[str, Path]]:
    for name, value in content.items():
        if name == "schema":  # what the answer looks like is no part of what it says
            continue
        yield f"{under}{name}", (*path, name)
        if isinstance(value, Mapping):
            yield from _fields(value, (*path, name), f"{under}{name}.")


def rows_of(content: Any, path: Path = (), above: RowOf | None = None) -> Iterator[RowOf]:  # noqa: ANN401 # an answer as plain data
    """The answer as plain data, and every row within it, from the top."""
    row = RowOf(path, content, above)
    yield row
    if isinstance(content, Mapping):
        yield from _within(content, path, row)


def _within(content: Mapping[str, Any], path: Path, row: RowOf) -> Iterator[RowOf]:
    for name, value in content.items():
        if isinstance(value, Mapping):
            yield from _within(value, (*path, name), row)
        elif isinstance(value, list):
            for step, element in _elements(value):
                yield from rows_of(element, (*path, name, step), row)


def value_at(content: Any, path: Path) -> Any:  # noqa: ANN401 # an answer as plain data
    """What stands at a path, or `MISSING`."""
    for step in path:
        if isinstance(step, str):
            content = content.get(step, MISSING) if isinstance(content, Mapping) else MISSING
        else:
            content = dict(_elements(content)).get(step, MISSING) if content else MISSING
        if content is MISSING:
            return MISSING
    return content


def _elements(values: Sequence[Any]) -> Iterator[tuple[Element, Any]]:
    counted: dict[tuple[object, ...], int] = {}
    for value in values:
        key = _key(value)
        number = counted[key] = counted.get(key, -1) + 1
        yield Element(key, number), value


def _key(value: Any) -> tuple[object, ...]:  # noqa: ANN401 # an answer as plain data
    if not isinstance(value, Mapping):
        return (value,)
    names = next((names for names in KEYS if value.keys() >= set(names)), ())
    return tuple(value[name] for name in names)


def said(text: str) -> str:
    """A text as people are to be understood: without case, marks and bullets."""
    bare = " ".join(text.strip(_DECORATION).casefold().split())
    return bare or text.strip()  # a mark itself


def found_rows(rows: Sequence[RowOf], wanted: Sequence[str]) -> list[RowOf]:
    """The rows that are called by the last of the names, within rows that are called by the others.

    A whole name is better than a part of one.
    """
    texts = [said(it) for it in wanted]

    def called(row: RowOf, text: str, *, whole: bool) -> bool:
        names = map(said, row.names)
        return any(text == it if whole else text in it for it in names)

    def fits(row: RowOf, *, whole: bool) -> bool:
        chain = list(row.chain)
        return (
            bool(chain)
            and called(row, texts[-1], whole=whole)
            and all(any(called(it, text, whole=whole) for it in chain) for text in texts[:-1])
        )

    exact = [row for row in rows if fits(row, whole=True)]
    return exact or [row for row in rows if fits(row, whole=False)]
