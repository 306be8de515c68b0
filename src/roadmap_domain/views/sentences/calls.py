"""What the events of calls for candidates say."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from roadmap_domain.domain.calls import events
from roadmap_domain.kernel.texts import Text

SENTENCES: Final[Mapping[type[object], Text]] = {
    events.CallOpened: Text(
        "Avattiin haku neuvottelukunnan {council} toimikaudelle {term}: {opens}–{closes}"
        "[; haun omat kriteerit: {criteria}]",
        "Ansökningsomgången till delegationen {council}, mandattiden {term}, öppnades: "
        "{opens}–{closes}"
        "[; egna kriterier: {criteria}]",
        "Candidates for the council {council}, term {term}, were called: {opens} to {closes}"
        "[; criteria of the call: {criteria}]",
    ),
    events.CallExtended: Text(
        "Hakuaikaa jatkettiin {closes} asti: {reason}",
        "Ansökningstiden förlängdes till {closes}: {reason}",
        "The call was extended to {closes}: {reason}",
    ),
    events.RegistrationReceived: Text(
        "Ilmoittautuminen {registration}: {organisation}, luokka {seat_class}"
        "[; kytkeytyminen hyvinvointialueeseen: {link}][; edustaja {representative}]"
        "[; varaedustaja {deputy}]",
        "Anmälan {registration}: {organisation}, klass {seat_class}"
        "[; koppling till välfärdsområdet: {link}][; företrädare {representative}]"
        "[; ersättare {deputy}]",
        "Registration {registration}: {organisation}, class {seat_class}"
        "[; connection to the county: {link}][; representative {representative}]"
        "[; deputy {deputy}]",
    ),
    events.RegistrationWithdrawn: Text(
        "Ilmoittautuminen {registration} peruttiin[: {reason}]",
        "Anmälan {registration} återtogs[: {reason}]",
        "The registration {registration} was withdrawn[: {reason}]",
    ),
    events.CriterionAssessed: Text(
        "Ilmoittautumisen {registration} kriteeri {criterion} arvioitiin, täyttyykö: {met}"
        "[. Perustelu: {reason}]",
        "För anmälan {registration} bedömdes om kriteriet {criterion} uppfylls: {met}"
        "[. Motivering: {reason}]",
        "Registration {registration} was assessed on the criterion {criterion}, met: {met}"
        "[. Reason: {reason}]",
    ),
    events.SelectionProposed: Text(
        "{by} teki ehdotuksen[; jäsenet: {selected}][; varajäsenet: {deputies}]"
        "[. Perustelu: {reason}]",
        "{by} lade fram ett förslag[; medlemmar: {selected}][; ersättare: {deputies}]"
        "[. Motivering: {reason}]",
        "{by} made a proposal[; members: {selected}][; deputies: {deputies}][. Reason: {reason}]",
    ),
    events.SelectionMade: Text(
        "Valinta tehtiin[; jäsenet: {selected}][; varajäsenet: {deputies}][; valitsija {by}]"
        "[. Perustelu: {reason}]",
        "Valet gjordes[; medlemmar: {selected}][; ersättare: {deputies}][; väljare {by}]"
        "[. Motivering: {reason}]",
        "The selection was made[; members: {selected}][; deputies: {deputies}][; by {by}]"
        "[. Reason: {reason}]",
    ),
}
