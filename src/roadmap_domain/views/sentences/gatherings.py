"""What the events of gatherings say."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from roadmap_domain.domain.gatherings import events
from roadmap_domain.kernel.texts import Text

SENTENCES: Final[Mapping[type[object], Text]] = {
    events.SeriesStarted: Text(
        "Tilaisuussarja alkoi[ (lakisääteinen{statutory:if})]: {name}"
        "[; tavoite {target}][; järjestäjät: {organisers}][; neuvottelukunta {council}]",
        "En serie av sammankomster inleddes[ (lagstadgad{statutory:if})]: {name}"
        "[; mål {target}][; arrangörer: {organisers}][; delegation {council}]",
        "A series of gatherings started[ (statutory{statutory:if})]: {name}"
        "[; target {target}][; organisers: {organisers}][; council {council}]",
    ),
    events.TargetChanged: Text(
        "Tilaisuussarjan tavoite muuttui[: {target}]",
        "Målet för serien ändrades[: {target}]",
        "The target of the series changed[: {target}]",
    ),
    events.GatheringPlanned: Text(
        "Tilaisuus {occurrence} suunniteltiin: {day}",
        "Sammankomsten {occurrence} planerades: {day}",
        "The gathering {occurrence} was planned: {day}",
    ),
    events.GatheringHeld: Text(
        "Tilaisuus {occurrence} pidettiin: {day}, kertoja {times}"
        "[, järjestäjät: {organisers}][, osallistujia {attendance}]",
        "Sammankomsten {occurrence} hölls: {day}, antal gånger: {times}"
        "[, arrangörer: {organisers}][, antal deltagare: {attendance}]",
        "The gathering {occurrence} was held: {day}, times: {times}"
        "[, organisers: {organisers}][, participants: {attendance}]",
    ),
    events.GatheringCancelled: Text(
        "Tilaisuus {occurrence} peruttiin. Syy: {reason}",
        "Sammankomsten {occurrence} ställdes in. Orsak: {reason}",
        "The gathering {occurrence} was cancelled. Reason: {reason}",
    ),
    events.SeriesEnded: Text(
        "Tilaisuussarja päättyi: {last_day}",
        "Serien av sammankomster avslutades: {last_day}",
        "The series of gatherings ended: {last_day}",
    ),
}
