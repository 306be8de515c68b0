"""What the events of bodies say."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from roadmap_domain.domain.bodies import events
from roadmap_domain.kernel.texts import Text

SENTENCES: Final[Mapping[type[object], Text]] = {
    events.BodyEstablished: Text(
        "Toimielin kirjattiin: {name} ({kind:label})",
        "Organet antecknades: {name} ({kind:label})",
        "The body was recorded: {name} ({kind:label})",
    ),
    events.BodyRenamed: Text(
        "Toimielin sai uuden nimen: {name}",
        "Organet fick ett nytt namn: {name}",
        "The body got another name: {name}",
    ),
    events.RulesAdopted: Text(
        "Toimielin toimii säännön mukaan: {rules} ({version})[ {section} §]",
        "Organet arbetar enligt: {rules} ({version})[ {section} §]",
        "The body works under: {rules} ({version})[, section {section}]",
    ),
    events.BodyMerged: Text(
        "Toimielin yhdistettiin toimielimeen {into}",
        "Organet slogs ihop med organet {into}",
        "The body was merged into the body {into}",
    ),
    events.BodyDissolved: Text(
        "Toimielin lakkautettiin", "Organet drogs in", "The body was dissolved"
    ),
}
