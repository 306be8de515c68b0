"""The sentence about a charter that is otherwise than its file."""

from __future__ import annotations

import pytest

from roadmap_domain.application.desk import call
from roadmap_domain.domain.councils import decider as councils
from roadmap_domain.domain.councils.charter import Charter
from roadmap_domain.interop.charters import CharterRefused, parsed
from roadmap_domain.interop.charters.keys import CHARTER
from roadmap_domain.interop.charters.kinds import Faulty, plain
from roadmap_domain.testing.steps.sentence import Sentence, deed
from roadmap_domain.testing.steps.world import ScenarioWorld


@deed(
    Sentence('neuvottelukunnan vaihtoehdoksi kuvataan toimintasääntö "{tiedosto:teksti}", paitsi:')
)
def _(roadmap: ScenarioWorld, tiedosto: str, docstring: str, pytestconfig: pytest.Config) -> None:
    text = (pytestconfig.rootpath / tiedosto).read_text(encoding="utf-8")
    charter = _charter(tiedosto, text, otherwise=docstring)
    roadmap.do(call(councils.describe_alternative, roadmap.council, charter=charter))


def _charter(file: str, text: str, *, otherwise: str) -> Charter:
    """A charter of which some keys are otherwise; its rules are left for the decision to check."""
    try:
        changes = parsed(otherwise, file)
        changed = {plain(key) for key in changes}
        kept = {key: it for key, it in parsed(text, file).items() if plain(key) not in changed}
        charter: Charter = CHARTER(kept | changes)
    except CharterRefused as refused:
        raise AssertionError(str(refused)) from refused
    except Faulty as fault:
        lines = [f"{place}: {message}" for place, message in fault.faults]
        raise AssertionError("\n".join(lines)) from fault
    return charter
