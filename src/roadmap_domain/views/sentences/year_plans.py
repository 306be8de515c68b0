"""What the events of year plans say."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from roadmap_domain.domain.year_plans import events
from roadmap_domain.kernel.texts import Text

SENTENCES: Final[Mapping[type[object], Text]] = {
    events.YearPlanOpened: Text(
        "Vuoden {year} toimeenpanosuunnitelma avattiin",
        "Genomförandeplanen för {year} öppnades",
        "The year plan of {year} was opened",
    ),
    events.YearPlanAdopted: Text(
        "Toimeenpanosuunnitelma hyväksyttiin",
        "Genomförandeplanen godkändes",
        "The year plan was adopted",
    ),
    events.ObjectiveSet: Text(
        "Vuodelle asetettiin tavoite[ (sitova{binding:if})]: {title:.}[ Mittarit: {metrics}]",
        "För året sattes ett mål[ (bindande{binding:if})]: {title:.}[ Mätare: {metrics}]",
        "The year got an objective[ (binding{binding:if})]: {title:.}[ Metrics: {metrics}]",
    ),
    events.CheckedIn: Text(
        "{quarter}. neljänneksellä luottamus tavoitteeseen {objective} oli {confidence} %: "
        "{narrative}",
        "Under kvartal {quarter} var tilltron till målet {objective} {confidence} %: {narrative}",
        "In quarter {quarter}, confidence in objective {objective} was {confidence}%: {narrative}",
    ),
    events.RowAssessed: Text(
        "Rivi {heading} arvioitiin: {outcome:outcome}[. Perustelu: {reason}]",
        "Raden {heading} bedömdes: {outcome:outcome}[. Motivering: {reason}]",
        "Row {heading} was assessed: {outcome:outcome}[. Reason: {reason}]",
    ),
    events.NarrativeGiven: Text(
        "Vuosiraporttiin kirjattiin kohtaan {heading} kappale {number}: {text}",
        "I årsrapporten infördes under punkt {heading} stycke {number}: {text}",
        "The year’s report got paragraph {number} under {heading}: {text}",
    ),
    events.YearReported: Text("Vuosi raportoitiin", "Året rapporterades", "The year was reported"),
    events.YearPlanClosed: Text("Vuosi suljettiin", "Året stängdes", "The year was closed"),
}
