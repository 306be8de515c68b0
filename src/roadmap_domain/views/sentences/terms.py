"""What the events of a council's composition say; persons go by their ids here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from roadmap_domain.domain.terms import events
from roadmap_domain.kernel.texts import Text

SENTENCES: Final[Mapping[type[object], Text]] = {
    events.MemberAppointed: Text(
        "Paikkaan {seat} luokassa {seat_class} nimettiin {organisation}[, jäsenenä {member}] "
        "alkaen {since} (nimeäminen {appointment})[. Syy: {reason}]",
        "Till plats {seat} i klassen {seat_class} utsågs {organisation}[, medlem {member}] "
        "från {since} (utnämning {appointment})[. Orsak: {reason}]",
        "Seat {seat} of the class {seat_class} went to {organisation}[, member {member}] "
        "from {since} (appointment {appointment})[. Reason: {reason}]",
    ),
    events.DeputyAppointed: Text(
        "Nimeämiseen {appointment} tuli varajäsen järjestöstä {organisation}[: {person}]"
        "[. Syy: {reason}]",
        "Utnämningen {appointment} fick en ersättare från {organisation}[: {person}]"
        "[. Orsak: {reason}]",
        "The appointment {appointment} got a deputy from {organisation}[: {person}]"
        "[. Reason: {reason}]",
    ),
    events.DeputyEnded: Text(
        "Nimeämisen {appointment} varajäsenyys päättyi. Syy: {reason}",
        "Ersättarens uppdrag i utnämningen {appointment} upphörde. Orsak: {reason}",
        "The deputy of the appointment {appointment} ended. Reason: {reason}",
    ),
    events.MemberResigned: Text(
        "Jäsen luopui tehtävästä {resigned_on} (nimeäminen {appointment})[. Syy: {reason}]",
        "Medlemmen avgick {resigned_on} (utnämning {appointment})[. Orsak: {reason}]",
        "The member resigned {resigned_on} (appointment {appointment})[. Reason: {reason}]",
    ),
    events.MemberEnded: Text(
        "Jäsenyys päätettiin {ended_on} (nimeäminen {appointment}). Syy: {reason}",
        "Medlemskapet avslutades {ended_on} (utnämning {appointment}). Orsak: {reason}",
        "The membership was ended {ended_on} (appointment {appointment}). Reason: {reason}",
    ),
    events.DeputySucceeded: Text(
        "Varajäsenestä tuli jäsen {since} (nimeäminen {appointment})",
        "Ersättaren blev medlem {since} (utnämning {appointment})",
        "The deputy became the member {since} (appointment {appointment})",
    ),
    events.MemberMoved: Text(
        "Jäsen siirrettiin luokkaan {seat_class}, paikkaan {seat}, {since} "
        "(nimeäminen {appointment})",
        "Medlemmen flyttades till klassen {seat_class}, plats {seat}, {since} "
        "(utnämning {appointment})",
        "The member was moved to the class {seat_class}, seat {seat}, {since} "
        "(appointment {appointment})",
    ),
    events.MemberNamed: Text(
        "Paikkaan nimettiin {person} alkaen {since} (nimeäminen {appointment})",
        "Till platsen utsågs {person} från {since} (utnämning {appointment})",
        "The seat was given another person, {person}, from {since} (appointment {appointment})",
    ),
    events.DeputyNamed: Text(
        "Varajäseneksi nimettiin {person} alkaen {since} (nimeäminen {appointment})",
        "Till ersättare utsågs {person} från {since} (utnämning {appointment})",
        "Another person, {person}, was named deputy from {since} (appointment {appointment})",
    ),
    events.StoodIn: Text(
        "Varajäsen toimi jäsenen sijasta: {meeting} (nimeäminen {appointment})",
        "Ersättaren ersatte medlemmen: {meeting} (utnämning {appointment})",
        "The deputy stood in for the member: {meeting} (appointment {appointment})",
    ),
    events.ChairChosen: Text(
        "Tehtävään {office:label} valittiin jäsen, jonka nimeäminen on {appointment}",
        "Till uppdraget {office:label} valdes medlemmen i utnämningen {appointment}",
        "The member of the appointment {appointment} was chosen: {office:label}",
    ),
    events.BesideNamed: Text(
        "Toimielimestä {body} nimettiin edustaja[: {person}] (nimeäminen {appointment})",
        "{body} fick en företrädare[: {person}] (utnämning {appointment})",
        "A representative of {body} was named[: {person}] (appointment {appointment})",
    ),
    events.DelegateNamed: Text(
        "Neuvottelukunnan edustajaksi nimettiin {organisation}[: {person}]; kohde {to} "
        "(nimeäminen {appointment})",
        "Till delegationens företrädare utsågs {organisation}[: {person}]; uppdrag {to} "
        "(utnämning {appointment})",
        "{organisation} was named to represent the council[: {person}]; where: {to} "
        "(appointment {appointment})",
    ),
    events.MandateEnded: Text(
        "Edustajan tehtävä päättyi (nimeäminen {appointment})[. Syy: {reason}]",
        "Företrädarens uppdrag upphörde (utnämning {appointment})[. Orsak: {reason}]",
        "The mandate ended (appointment {appointment})[. Reason: {reason}]",
    ),
}
