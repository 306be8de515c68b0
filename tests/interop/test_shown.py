"""Cells told as cells say them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from roadmap_domain.interop import grant_words, measures, written
from roadmap_domain.interop.plans.shown import in_words


@pytest.mark.parametrize(
    ("read", "cell"),
    [
        (grant_words.parse_points, "vaikuttavuus: 4"),
        (grant_words.parse_share, "2/3"),
        (measures.parse_unit, "asteikko 1–5"),
        (written.parse_count, "väh. 80"),
        (written.parse_decimal, "3,75"),
        (written.parse_item, "ks. kohta toimivat rakenteet [2.1]"),
        (written.parse_scale, "1–5"),
        (written.parse_span, "kevät–syksy 2023"),
        (written.parse_yes_no, "kyllä"),
    ],
)
def test_what_is_read_from_a_cell_is_told_in_its_words(
    read: Callable[[str], object], cell: str
) -> None:
    assert in_words(read(cell)).fi == cell
    assert in_words((read(cell), read(cell))).fi.startswith(cell)
