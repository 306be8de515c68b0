"""What the events of reviews say."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from roadmap_domain.domain.reviews import events
from roadmap_domain.kernel.texts import Text

SENTENCES: Final[Mapping[type[object], Text]] = {
    events.ReviewConducted: Text(
        "Selvitys tehtiin: {title} ({kind:label})"
        "[, tekijänä {conducted_by}][, osallistujia {participants}]",
        "En utredning gjordes: {title} ({kind:label})"
        "[, utförd av {conducted_by}][, antal deltagare: {participants}]",
        "A review was conducted: {title} ({kind:label})"
        "[, by {conducted_by}][, participants: {participants}]",
    ),
    events.FindingMade: Text(
        "Selvityksestä kirjattiin ({kind:label}): {text}[; vastaajat: {respondents}][; {score}]",
        "Ur utredningen antecknades ({kind:label}): {text}[; svarande: {respondents}][; {score}]",
        "Noted from the review ({kind:label}): {text}[; respondents: {respondents}][; {score}]",
    ),
    events.ProposalMade: Text(
        "Selvityksessä tehtiin ehdotus {number}: {text}",
        "I utredningen lades fram förslag {number}: {text}",
        "The review made proposal {number}: {text}",
    ),
}
