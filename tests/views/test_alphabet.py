"""The order of names."""

from __future__ import annotations

import unicodedata
from typing import Literal

import pytest

from roadmap_domain import RoadmapDomain, SourceBasis, organisations, register_organisation
from roadmap_domain.views.alphabet import alphabetical

IN_ORDER = ["Aalto ry", "Émile ry", "Zonta ry", "Åbo rf", "Äidit ry", "Öljy ry"]


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_the_letters_of_their_own_come_last(form: Literal["NFC", "NFD"]) -> None:
    names = [unicodedata.normalize(form, name) for name in IN_ORDER]
    assert sorted(names, key=alphabetical) == names


def test_case_makes_no_difference() -> None:
    names = ["äidit ry", "Äidit II ry", "aalto ry", "Aallot ry"]
    assert sorted(names, key=alphabetical) == ["Aallot ry", "aalto ry", "Äidit II ry", "äidit ry"]


def test_organisations_are_listed_by_the_alphabet() -> None:
    with RoadmapDomain.open("memory:") as domain:
        desk = domain.acting_as("k-1", role="loader", basis=SourceBasis("rekisteri"))
        for number, name in enumerate(reversed(IN_ORDER)):
            desk.do(register_organisation, f"j-{number}", name=name)
        assert [it.name for it in domain.ask(organisations).organisations] == IN_ORDER
