"""What the events of the log itself say."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from roadmap_domain.kernel.recorded import Retracted
from roadmap_domain.kernel.texts import Text
from roadmap_domain.persistence.founding import StoreFounded

SENTENCES: Final[Mapping[type[object], Text]] = {
    StoreFounded: Text(
        "Tietovarasto perustettiin: {county}",
        "Datalagret grundades: {county}",
        "The store was founded: {county}",
    ),
    Retracted: Text(
        "Kirjaus mitätöitiin. Syy: {reason}",
        "Anteckningen annullerades. Orsak: {reason}",
        "The entry was retracted. Reason: {reason}",
    ),
}
