"""What the events of premises, and of the principles by which they are lent, say."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from roadmap_domain.domain.lending_principles import events as principles
from roadmap_domain.domain.premises import events as premises
from roadmap_domain.kernel.texts import Text

SENTENCES: Final[Mapping[type[object], Text]] = {
    principles.PrinciplesDrafted: Text(
        "Tilojen käytön periaatteita alettiin laatia: {title}",
        "Arbetet med principerna för lokaler inleddes: {title}",
        "Work on the principles for lending premises began: {title}",
    ),
    principles.ReadinessAssessed: Text(
        "Valmius luovuttaa tiloja: {ready}. {statement:.}[ Tarkastellaan uudelleen {review_on}]",
        "Beredskap att låna ut lokaler: {ready}. {statement:.}[ Ses över på nytt {review_on}]",
        "Ready to lend premises: {ready}. {statement:.}[ To be looked at again {review_on}]",
    ),
    principles.PrinciplesDecided: Text(
        "{by} päätti tilojen käytön periaatteet, versio {version}: {principles}",
        "{by} beslutade om principerna för lokaler, version {version}: {principles}",
        "{by} decided the principles for lending premises, version {version}: {principles}",
    ),
    premises.PremisesMapped: Text(
        "Tila kartoitettiin: {name}[, {address}][; paikkoja {seats}][; esteetön: {accessible}]"
        "[; soveltuu: {suited_for}]",
        "Lokalen kartlades: {name}[, {address}][; platser {seats}][; tillgänglig: {accessible}]"
        "[; lämpar sig för: {suited_for}]",
        "The premises were mapped: {name}[, {address}][; seats {seats}]"
        "[; accessible: {accessible}][; suited for: {suited_for}]",
    ),
    premises.PremisesAvailable: Text(
        "Tila on luovutettavissa periaatteilla {lending_principles}[; ehdot: {conditions}]",
        "Lokalen kan lånas ut enligt principerna {lending_principles}[; villkor: {conditions}]",
        "The premises are available by the principles {lending_principles}"
        "[; conditions: {conditions}]",
    ),
    premises.PremisesUnavailable: Text(
        "Tila ei ole luovutettavissa. Syy: {reason}",
        "Lokalen kan inte lånas ut. Orsak: {reason}",
        "The premises are not available. Reason: {reason}",
    ),
    premises.PremisesLent: Text(
        "Tila luovutettiin ({lending}): {organisation}, sopimus {agreement}, {since} alkaen"
        "[, viimeinen päivä {until}][, ajat {hours}]; käyttö: {use}",
        "Lokalen lånades ut ({lending}): {organisation}, avtal {agreement}, från och med {since}"
        "[, sista dag {until}][, tider {hours}]; användning: {use}",
        "The premises were lent ({lending}): {organisation}, agreement {agreement}, from {since}"
        "[, last day {until}][, hours {hours}]; use: {use}",
    ),
    premises.PremisesReturned: Text(
        "Luovutus {lending} päättyi, viimeinen päivä {last_day}",
        "Utlåningen {lending} upphörde, sista dag {last_day}",
        "The lending {lending} ended, last day {last_day}",
    ),
}
