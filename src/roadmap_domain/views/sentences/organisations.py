"""What the events of organisations say."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from roadmap_domain.domain.organisations import events
from roadmap_domain.kernel.texts import Text

SENTENCES: Final[Mapping[type[object], Text]] = {
    events.OrganisationRegistered: Text(
        "Järjestö kirjattiin: {name}"
        "[, yhdistysrekisterinumero {association_number}][, Y-tunnus {business_id}]",
        "Organisationen antecknades: {name}"
        "[, föreningsregisternummer {association_number}][, FO-nummer {business_id}]",
        "The organisation was recorded: {name}"
        "[, association register number {association_number}][, business ID {business_id}]",
    ),
    events.OrganisationRenamed: Text(
        "Järjestö sai uuden nimen: {name}",
        "Organisationen fick ett nytt namn: {name}",
        "The organisation got another name: {name}",
    ),
    events.OrganisationIdentified: Text(
        "Järjestön tunnus kirjattiin ({register:label}): {number}",
        "Organisationens nummer antecknades ({register:label}): {number}",
        "The organisation’s number was recorded ({register:label}): {number}",
    ),
    events.ClassClaimed: Text(
        "Yhdistysrekisterin luokaksi kirjattiin {register_class}",
        "Som klass i föreningsregistret antecknades {register_class}",
        "The class in the association register was recorded as {register_class}",
    ),
    events.ProfileUpdated: Text(
        "Järjestön tietoja päivitettiin[; verkostot: {networks}][; toimialue: {working_area}]"
        "[; palkattuja työntekijöitä: {has_employees}][; kielet: {languages}]"
        "[; palvelut kuvattu: {described_in:label}]",
        "Organisationens uppgifter ändrades[; nätverk: {networks}]"
        "[; verksamhetsområde: {working_area}][; anställda: {has_employees}]"
        "[; språk: {languages}][; tjänsterna beskrivna: {described_in:label}]",
        "The organisation’s profile was updated[; networks: {networks}]"
        "[; working area: {working_area}][; employees: {has_employees}]"
        "[; languages: {languages}][; services described: {described_in:label}]",
    ),
    events.OrganisationMerged: Text(
        "Järjestö yhdistyi järjestöön {into}",
        "Organisationen gick ihop med organisationen {into}",
        "The organisation was merged into the organisation {into}",
    ),
    events.OrganisationDissolved: Text(
        "Järjestö purkautui", "Organisationen upplöstes", "The organisation was dissolved"
    ),
}
