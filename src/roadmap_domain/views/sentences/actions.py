"""What the events of actions say."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from roadmap_domain.domain.actions import events
from roadmap_domain.kernel.texts import Text

SENTENCES: Final[Mapping[type[object], Text]] = {
    events.ActionPlanned: Text(
        "Suunniteltiin vuodelle {entry.year}: {entry.title}"
        "[ (nostettu selvityksestä {raised_from.review}, ehdotus {raised_from.number})]",
        "Planerades för {entry.year}: {entry.title}"
        "[ (ur utredningen {raised_from.review}, förslag {raised_from.number})]",
        "Planned for {entry.year}: {entry.title}"
        "[ (raised from the review {raised_from.review}, proposal {raised_from.number})]",
    ),
    events.ActionCarriedOver: Text(
        "Siirrettiin vuodelta {from_year} vuodelle {entry.year}: {entry.title:.} Syy: {reason}",
        "Överfördes från {from_year} till {entry.year}: {entry.title:.} Orsak: {reason}",
        "Carried over from {from_year} to {entry.year}: {entry.title:.} Reason: {reason}",
    ),
    events.EntryRevised: Text(
        "Muutettiin vuoden {year} suunnitelmaa[ (kohta {heading})][: {title}]",
        "Ändrades i planen för {year}[ (punkt {heading})][: {title}]",
        "Revised in the plan of {year}[ (heading {heading})][: {title}]",
    ),
    events.ActionAssessed: Text(
        "Arvioitiin vuodelta {year}: {outcome:outcome}[. Perustelu: {reason}]",
        "Bedömdes för {year}: {outcome:outcome}[. Motivering: {reason}]",
        "Assessed for {year}: {outcome:outcome}[. Reason: {reason}]",
    ),
    events.ActionReported: Text(
        "Raportoitiin vuodelta {year}: {text:.}[ Ks. ohjelma {see}]",
        "Rapporterades för {year}: {text:.}[ Se programmet {see}]",
        "Reported for {year}: {text:.}[ See the programme {see}]",
    ),
    events.StepDone: Text(
        "Vuoden {year} tarvittava toimi {step} tehtiin",
        "Steg {step} för {year} utfördes",
        "Step {step} of {year} was done",
    ),
    events.DeliverableRecorded: Text(
        "Vuodelle {year} kirjattiin tuotos: {title} ({kind:label}[, {made_on}][, {reference}])",
        "För {year} antecknades ett resultat: {title} ({kind:label}[, {made_on}][, {reference}])",
        "A deliverable of {year} was recorded: {title} ({kind:label}[, {made_on}][, {reference}])",
    ),
    events.ActionWithdrawn: Text(
        "Peruttiin vuodesta {from_year} alkaen. Syy: {reason}",
        "Ströks från och med {from_year}. Orsak: {reason}",
        "Withdrawn from {from_year} on. Reason: {reason}",
    ),
    events.ActionMerged: Text(
        "Yhdistettiin vuodesta {from_year} alkaen toimenpiteeseen {into}. Syy: {reason}",
        "Slogs från och med {from_year} ihop med åtgärden {into}. Orsak: {reason}",
        "Merged into the action {into} from {from_year} on. Reason: {reason}",
    ),
    events.ActionSplit: Text(
        "Jaettiin vuodesta {from_year} alkaen toimenpiteiksi {into}. Syy: {reason}",
        "Delades från och med {from_year} i åtgärderna {into}. Orsak: {reason}",
        "Split into the actions {into} from {from_year} on. Reason: {reason}",
    ),
}
