"""From what people write to what the domain calls it."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from typing import Any, Final

from roadmap_domain.domain.actions.events import ActionCarriedOver, ActionPlanned, EntryRevised
from roadmap_domain.domain.programmes.decider import Programme
from roadmap_domain.domain.programmes.events import ProgrammeOpened
from roadmap_domain.domain.reviews.events import ReviewConducted
from roadmap_domain.kernel.recorded import Recorded
from roadmap_domain.views.words import LABELS

TITLED: Final = {
    "programme": (ProgrammeOpened.stored_name,),
    "review": (ReviewConducted.stored_name,),
    "action": (
        ActionPlanned.stored_name,
        ActionCarriedOver.stored_name,
        EntryRevised.stored_name,
    ),
}
"""The events that give an aggregate a title."""

ROLES: Final = {
    "koordinaattori": "coordinator",
    "toimielimen sihteeri": "secretary",
    "lataaja": "loader",
    "tarkastaja": "auditor",
    "asiantuntija": "expert",
}
"""The roles of the default policy, as people call them."""

CODES: Final = {label.fi: code for code, label in LABELS.items()}
"""The codes of kinds, levels and scopes by their Finnish names."""


def slug(text: str) -> str:
    """An id made of a title."""
    plain = unicodedata.normalize("NFKD", text.casefold()).encode("ascii", "ignore").decode()
    return "-".join("".join(c if c.isalnum() else " " for c in plain).split())


def id_of(recorded: Iterable[Recorded[Any]], title: str) -> str:
    """The id of the first aggregate that ever had the title, or the one that it would get."""
    for one in recorded:
        titled = one.event.entry if hasattr(one.event, "entry") else one.event
        if str(titled.title) == title:
            return one.stream.partition("/")[2]
    return slug(title)


def code(label: str) -> Any:  # noqa: ANN401 # every enumeration has a type of its own
    """The code of a kind, a level or a scope."""
    assert label in CODES, f"tuntematon sana: {label}; tunnettuja ovat {', '.join(CODES)}"
    return CODES[label]


def heading(programme: Programme | None, written: str) -> str:
    """The number of a heading that is written as "2.3 Yhteiset tilat" or as "2.3"."""
    number, _, title = written.partition(" ")
    known = programme.headings.get(number) if programme else None
    if title and known:
        assert str(known.title) == title, f"kohta {number} on nimeltään {known.title}"
    return number


def outcome(programme: Programme | None, label: str) -> str:
    """The code of an outcome on the programme's scale."""
    scale = programme.scale if programme else {}
    return next((code for code, it in scale.items() if str(it.label) == label), slug(label))


def milestone(programme: Programme | None, text: str) -> str:
    """The code of a milestone in the grid."""
    grid = programme.milestones if programme else {}
    return next((code for code, it in grid.items() if str(it.text) == text), slug(text))
