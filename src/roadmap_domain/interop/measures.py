"""Reads what officials write of indicators; the inverse of `views.measures`."""

from __future__ import annotations

import re
from contextlib import suppress
from decimal import Decimal
from typing import Final

from roadmap_domain.domain.indicators.events import Unit
from roadmap_domain.interop import expected, written
from roadmap_domain.kernel.periods import Period
from roadmap_domain.kernel.values import Quantity, UnitKind

_EXACT: Final = re.compile(
    written.HOW_EXACTLY
    + r"€?(?P<number>-?[0-9]{1,3}(?: [0-9]{3})+(?:[.,][0-9]+)?|-?[0-9]+(?:[.,][0-9]+)?) ?[€%]?"
)
_REVIEW: Final = re.compile(
    r"(?:(?P<first>[1-4])\. ?ovk ?(?P<after>[0-9]{4})"
    r"|(?:(?:ovk|delårsöversikt|interim review) )?(?P<year>[0-9]{4})/(?P<number>[1-4]))"
)
_UNITS: Final[dict[UnitKind, tuple[str, ...]]] = {
    "scale": ("asteikko", "skala", "scale"),
    "count": ("lukumäärä", "antal", "count"),
    "euro": ("euroa", "euro", "euros"),
    "percent": ("prosenttia", "procent", "percent"),
    "yes-no": ("kyllä/ei", "ja/nej", "yes/no"),
}
_SCALE: Final = re.compile(r"(?:asteikko|skala|scale) (.+)")


def parse_quantity(text: str) -> Quantity:
    """A value of an indicator: `3,5`, `n. 100`, `850 000 €`; `kyllä` is 1 and `ei` is 0."""
    words = written.clean(text).casefold().translate(written.DASHES)
    with suppress(ValueError):
        return Quantity(Decimal(written.parse_yes_no(words)))
    form = _EXACT.fullmatch(words)
    if form is None:
        raise expected.misread(words, expected.QUANTITY)
    number = written.parse_decimal(form["number"].replace(" ", ""))
    return Quantity(number, written.precision_of(form))


def parse_period(text: str) -> Period:
    """The period of a value: `2. ovk 2023`, `2023/2`, `2023`, `kevät 2025`."""
    words = written.clean(text).casefold()
    form = _REVIEW.fullmatch(words)
    if form:
        return Period(f"{form['after'] or form['year']}/{form['first'] or form['number']}")
    with suppress(ValueError):
        return Period(written.parse_date(words).edtf)
    raise expected.misread(words, expected.PERIOD)


def parse_unit(text: str) -> Unit:
    """What an indicator's values are numbers of: `asteikko 1–5`, `euroa`, `kyllä/ei`."""
    words = written.clean(text).casefold()
    scale = _SCALE.fullmatch(words)
    if scale:
        return Unit("scale", *written.parse_scale(scale[1]))
    for kind, names in _UNITS.items():
        if words in names:
            return Unit(kind)
    raise expected.misread(words, expected.UNIT)
