"""What the events of persons say: a name where it may be read, and never a contact."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from roadmap_domain.domain.persons import events
from roadmap_domain.kernel.texts import Text

SENTENCES: Final[Mapping[type[object], Text]] = {
    events.PersonRecorded: Text(
        "Henkilö kirjattiin: {name}[; yhteystieto kirjattiin{contact:if}]",
        "En person antecknades: {name}[; en kontaktuppgift antecknades{contact:if}]",
        "A person was recorded: {name}[; with a contact{contact:if}]",
    ),
    events.DetailsChanged: Text(
        "Henkilön tiedot muuttuivat[; nimi: {name}][; yhteystieto muuttui{contact:if}]",
        "Personens uppgifter ändrades[; namn: {name}][; kontaktuppgiften ändrades{contact:if}]",
        "The person’s details changed[; name: {name}][; the contact changed{contact:if}]",
    ),
    events.PersonForgotten: Text(
        "Henkilötiedot poistettiin",
        "Personuppgifterna raderades",
        "The personal data were deleted",
    ),
}
