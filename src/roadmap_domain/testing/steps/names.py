"""From what people write to what the domain calls it.

A new thing gets its title as its id, so that messages and histories speak of it as people do.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final, Protocol

from roadmap_domain.application.attempt import LONGEST_ID
from roadmap_domain.domain.actions.events import ActionCarriedOver, ActionPlanned, EntryRevised
from roadmap_domain.domain.agreement_templates.events import TemplatePrepared
from roadmap_domain.domain.agreements.events import AgreementDrafted
from roadmap_domain.domain.bodies.events import BodyEstablished, BodyRenamed
from roadmap_domain.domain.councils.events import CouncilPlanned
from roadmap_domain.domain.gatherings.events import SeriesStarted
from roadmap_domain.domain.indicators.events import IndicatorDefined
from roadmap_domain.domain.lending_principles.events import PrinciplesDrafted
from roadmap_domain.domain.organisations.events import (
    OrganisationRegistered,
    OrganisationRenamed,
)
from roadmap_domain.domain.premises.events import PremisesMapped
from roadmap_domain.domain.programmes.events import ProgrammeOpened
from roadmap_domain.domain.programmes.state import Programme
from roadmap_domain.domain.reviews.events import ReviewConducted
from roadmap_domain.domain.year_plans.state import YearPlan
from roadmap_domain.kernel.recorded import Recorded
from roadmap_domain.kernel.texts import Text
from roadmap_domain.testing.steps.checks import expect
from roadmap_domain.views.words import LABELS


class Titled(Protocol):
    """What has a title."""

    @property
    def title(self) -> Text:
        """What people call it."""
        ...


TITLED: Final = {
    "body": (BodyEstablished.stored_name, BodyRenamed.stored_name),
    "organisation": (OrganisationRegistered.stored_name, OrganisationRenamed.stored_name),
    "council": (CouncilPlanned.stored_name,),
    "programme": (ProgrammeOpened.stored_name,),
    "review": (ReviewConducted.stored_name,),
    "action": (
        ActionPlanned.stored_name,
        ActionCarriedOver.stored_name,
        EntryRevised.stored_name,
    ),
    "indicator": (IndicatorDefined.stored_name,),
    "gathering": (SeriesStarted.stored_name,),
    "agreement-template": (TemplatePrepared.stored_name,),
    "agreement": (AgreementDrafted.stored_name,),
    "lending-principles": (PrinciplesDrafted.stored_name,),
    "premises": (PremisesMapped.stored_name,),
}
"""The events that give an aggregate a title or a name."""

ROLES: Final = {
    "koordinaattori": "coordinator",
    "toimielimen sihteeri": "secretary",
    "pisteyttäjä": "scorer",
    "tietosuojavastaava": "privacy-officer",
    "lataaja": "loader",
    "tarkastaja": "auditor",
    "asiantuntija": "expert",
}
"""The roles of the default policy, as people call them."""

CODES: Final = {label.fi: code for code, label in LABELS.items()}
"""The codes of kinds, levels and scopes by their Finnish names."""


def id_of(recorded: Iterable[Recorded[Any]], title: str) -> str:
    """The id of the first aggregate that ever had the title; a new one is called by its title."""
    for one in recorded:
        titled = one.event.entry if hasattr(one.event, "entry") else one.event
        if str(getattr(titled, "title", None) or titled.name) == title:
            return one.stream.partition("/")[2]
    return title[:LONGEST_ID]


def code(label: str) -> Any:  # noqa: ANN401 # every enumeration has a type of its own
    """The code of a kind, a level or a scope."""
    expect(label in CODES, f"tuntematon sana: {label}; tunnettuja ovat {', '.join(CODES)}")
    return CODES[label]


def heading(programme: Programme | None, written: str) -> str:
    """The number of a heading that is written as "2.3 Yhteiset tilat" or as "2.3"."""
    number, _, title = written.partition(" ")
    known = programme.headings.get(number) if programme else None
    if title and known:
        expect(str(known.title) == title, f"kohta {number} on nimeltään {known.title}")
    return number


def outcome(programme: Programme | None, label: str) -> str:
    """The code of an outcome on the programme's scale."""
    scale = programme.scale if programme else {}
    return _code({code: it.label for code, it in scale.items()}, label)


def milestone(programme: Programme | None, text: str) -> str:
    """The code of a milestone in the grid."""
    grid = programme.milestones if programme else {}
    return _code({code: it.text for code, it in grid.items()}, text)


def new_milestone(programme: Programme | None, heading: str, year: int, text: str) -> str:
    """The code for a text in a cell: the text itself, unless another cell has it already."""
    known = programme.milestones.get(text) if programme else None
    if known is None or (known.heading, known.year) == (heading, year):
        return text
    return f"{text} ({heading}, {year})"


def code_of_titled(known: Mapping[str, Titled], title: str) -> str:
    """The code of something by its title."""
    return _code({code: it.title for code, it in known.items()}, title)


def claim(programme: Programme | None, statement: str) -> str:
    """The code of a claim."""
    claims = programme.claims if programme else {}
    return _code({code: it.statement for code, it in claims.items()}, statement)


def objective(plan: YearPlan | None, title: str) -> str:
    """The code of an objective of a year."""
    objectives = plan.objectives if plan else {}
    return _code({code: it.title for code, it in objectives.items()}, title)


def _code(known: Mapping[str, Text], text: str) -> str:
    """The code of a text, or the text itself where nothing has it."""
    return next((code for code, it in known.items() if str(it) == text), text)
