"""What the events of programmes say."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from roadmap_domain.domain.programmes import events
from roadmap_domain.kernel.texts import Text

SENTENCES: Final[Mapping[type[object], Text]] = {
    events.ProgrammeOpened: Text(
        "Ohjelma avattiin: {title} ({kind:label}, {region}, {first_year}–{last_year}); "
        "rakenne {outline:path}, arvioinnin kohde {scope:label}",
        "Programmet öppnades: {title} ({kind:label}, {region}, {first_year}–{last_year}); "
        "struktur {outline:path}, bedöms per {scope:label}",
        "The programme was opened: {title} ({kind:label}, {region}, {first_year}–{last_year}); "
        "outline {outline:path}, assessed by {scope:label}",
    ),
    events.SourceListed: Text(
        "Lähteeksi {document} kirjattiin: {title}[, päivätty {dated}]",
        "Som källa {document} antecknades: {title}[, daterad {dated}]",
        "Listed as source {document}: {title}[, dated {dated}]",
    ),
    events.VisionStated: Text(
        "Visio kirjattiin: {text}",
        "Visionen formulerades: {text}",
        "The vision was stated: {text}",
    ),
    events.StrategyLinked: Text(
        "Ohjelma kytkettiin strategian tavoitteeseen {number} ({perspective}): {goal}",
        "Programmet kopplades till strategins mål {number} ({perspective}): {goal}",
        "The programme was linked to goal {number} of the strategy ({perspective}): {goal}",
    ),
    events.OutcomeDefined: Text(
        "Asteikolle lisättiin arvio: {label}[ (kokonaan toteutunut{realised:if})]",
        "Skalan fick bedömningen: {label}[ (helt förverkligat{realised:if})]",
        "The scale got the outcome: {label}[ (fully realised{realised:if})]",
    ),
    events.HeadingAdded: Text(
        "Rakenteeseen lisättiin {level:label} {heading}[ kohdan {under} alle][: {title}]",
        "I strukturen infördes {level:label} {heading}[ under punkt {under}][: {title}]",
        "The outline got {level:label} {heading}[ under {under}][: {title}]",
    ),
    events.HeadingReworded: Text(
        "Kohta {heading} sai uuden nimen: {title}",
        "Punkt {heading} fick en ny rubrik: {title}",
        "Heading {heading} got another title: {title}",
    ),
    events.MilestoneSet: Text(
        "Aikajanalle lisättiin kohtaan {heading} tavoite vuodelle {year}: {text}",
        "På tidslinjen infördes under punkt {heading} ett mål för {year}: {text}",
        "A milestone for {year} was set under {heading}: {text}",
    ),
    events.MilestoneReworded: Text(
        "Aikajanan tavoite {milestone} sai uuden sanamuodon: {text}",
        "Tidslinjens mål {milestone} fick en ny ordalydelse: {text}",
        "Milestone {milestone} was reworded: {text}",
    ),
    events.MilestoneRemoved: Text(
        "Aikajanalta poistettiin tavoite {milestone}",
        "Målet {milestone} ströks från tidslinjen",
        "Milestone {milestone} was removed from the grid",
    ),
    events.ProgrammeAdopted: Text(
        "Ohjelman hyväksyi {body}",
        "Programmet godkändes av {body}",
        "The programme was adopted by {body}",
    ),
    events.ClaimNoted: Text(
        "Lähteen väite kirjattiin ({subject}): {statement}",
        "Ett påstående i källan antecknades ({subject}): {statement}",
        "A claim of the source was noted ({subject}): {statement}",
    ),
    events.ClaimUpheld: Text(
        "Väitteen {claim} katsottiin pitävän paikkansa",
        "Påståendet {claim} ansågs stämma",
        "The claim {claim} was taken to hold",
    ),
    events.ProgrammeSucceeded: Text(
        "Ohjelman seuraajaksi kirjattiin {successor}",
        "Som programmets efterföljare antecknades {successor}",
        "The programme was succeeded by {successor}",
    ),
}
