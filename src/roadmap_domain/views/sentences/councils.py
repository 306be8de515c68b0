"""What the events of councils say."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from roadmap_domain.domain.councils import events
from roadmap_domain.kernel.texts import Text

SENTENCES: Final[Mapping[type[object], Text]] = {
    events.CouncilPlanned: Text(
        "Neuvottelukunta suunniteltiin: {name}"
        "[ (ohjelma {programme})][; tavoitteena aloittaa {start_by}]",
        "En delegation planerades: {name}[ (programmet {programme})][; ska inleda {start_by}]",
        "A council was planned: {name}[ (programme {programme})][; to start by {start_by}]",
    ),
    events.AlternativeDescribed: Text(
        "Vaihtoehdoksi kuvattiin toimintasääntö {charter.code}: {charter.title}",
        "Som alternativ beskrevs stadgan {charter.code}: {charter.title}",
        "The charter {charter.code} was described as an alternative: {charter.title}",
    ),
    events.StructureDecided: Text(
        "Rakenteesta päätettiin[: toimintasääntö {charter}]",
        "Strukturen fastställdes[: stadgan {charter}]",
        "The structure was decided[: the charter {charter}]",
    ),
    events.CouncilStarted: Text(
        "Neuvottelukunta aloitti toimintansa",
        "Delegationen inledde sin verksamhet",
        "The council began its work",
    ),
    events.TermOpened: Text(
        "Toimikausi {term} avattiin: alkaa {first_day}, päättyy {last_day}"
        "[; toimintasääntö {charter}][; paikkoja luokkaa kohti {seats_per_class}]"
        "[; edustajat valittu {chosen_on}]",
        "Mandattiden {term} inleddes: börjar {first_day}, slutar {last_day}"
        "[; stadgan {charter}][; platser per klass {seats_per_class}]"
        "[; företrädarna valda {chosen_on}]",
        "The term {term} was opened: begins {first_day}, ends {last_day}"
        "[; charter {charter}][; seats for each class {seats_per_class}]"
        "[; representatives chosen {chosen_on}]",
    ),
    events.TermEnded: Text(
        "Toimikausi {term} päätettiin ennen aikojaan, ensimmäinen päivä ilman {ended_on}. "
        "Syy: {reason}",
        "Mandattiden {term} avslutades i förtid, första dagen utan den {ended_on}. Orsak: {reason}",
        "The term {term} was ended early, the first day without it {ended_on}. Reason: {reason}",
    ),
}
