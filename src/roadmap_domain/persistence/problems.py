"""What can be wrong with a stored event."""

from __future__ import annotations

from typing import ClassVar

from roadmap_domain.kernel.rules import Problem


class UnreadableEvent(Problem):
    """A stored event is not one that this version knows how to read; the log is left as it is."""

    code: ClassVar = "log.unreadable-event"
    fi: ClassVar = (
        "Tapahtumaa ei voi lukea (virta {stream}, sijainti {position}, {name}): {reason}."
    )
    sv: ClassVar = (
        "Händelsen går inte att läsa (ström {stream}, position {position}, {name}): {reason}."
    )
    en: ClassVar = (
        "The event cannot be read (stream {stream}, position {position}, {name}): {reason}."
    )
    stream: str
    position: int
    name: str
    reason: str


class EventIsNewer(Problem):
    """A newer version of the library has written an event; the log is left as it is."""

    code: ClassVar = "log.newer-event"
    fi: ClassVar = (
        "Tapahtuman {name} (virta {stream}, sijainti {position}) on kirjannut ohjelman uudempi "
        "versio; tämä tuntee enintään tapahtuman {known}. Päivitä ohjelma: mitään ei muutettu."
    )
    sv: ClassVar = (
        "Händelsen {name} (ström {stream}, position {position}) har antecknats av en nyare "
        "version av programmet; denna känner högst {known}. Uppdatera: inget ändrades."
    )
    en: ClassVar = (
        "The event {name} (stream {stream}, position {position}) was recorded by a newer version "
        "of the library; this one knows {known} at most. Upgrade: nothing was changed."
    )
    stream: str
    position: int
    name: str
    known: str


class KeysNotGiven(Problem):
    """Personal data are kept sealed, and there is nothing to seal them with."""

    code: ClassVar = "keys.not-given"
    fi: ClassVar = (
        "Henkilötiedot kirjataan salattuina ja poistetaan avain tuhoamalla: "
        "kerro avainvarasto, --keys sqlite:///polku tai ympäristömuuttuja ROADMAP_KEYS."
    )
    sv: ClassVar = (
        "Personuppgifter antecknas krypterade och raderas genom att nyckeln förstörs: "
        "ange nyckellagret, --keys sqlite:///sökväg eller miljövariabeln ROADMAP_KEYS."
    )
    en: ClassVar = (
        "Personal data are recorded encrypted, and deleted by destroying the key: "
        "name the key store, --keys sqlite:///path or the environment variable ROADMAP_KEYS."
    )
