"""What can be wrong with what an auditor brings. No message has a private key, or a part of one."""

from __future__ import annotations

from typing import ClassVar

from roadmap_domain.kernel.rules import Problem
from roadmap_domain.kernel.texts import Text


class NotALeaf(Problem):
    """A stored row is of a form that no event has: somebody has changed the table by hand."""

    code: ClassVar = "audit.not-a-leaf"
    fi: ClassVar = (
        "Sijainnin {position} rivi (virta {stream}) ei ole tapahtuma: taulua on muutettu."
    )
    sv: ClassVar = (
        "Raden på position {position} (ström {stream}) är ingen händelse: tabellen har ändrats."
    )
    en: ClassVar = "The row at {position} (stream {stream}) is no event: the table was changed."
    position: int
    stream: str


class NoLog(Problem):
    """There is no first event that says which log it is."""

    code: ClassVar = "audit.no-log"
    fi: ClassVar = "Loki ei ala tapahtumalla, joka kertoo, mikä loki on: alku puuttuu tai muutettu."
    sv: ClassVar = "Loggen börjar inte med att säga vilken den är: början saknas eller är ändrad."
    en: ClassVar = "The log does not begin by saying which log it is: its start is gone or changed."


class NotACheckpoint(Problem):
    """A file is not a checkpoint: a signed note with a log's name, size and root."""

    code: ClassVar = "audit.not-a-checkpoint"
    fi: ClassVar = "Tiedosto {path} ei ole tarkastuspiste, tai se on vioittunut: {reason}."
    sv: ClassVar = "Filen {path} är ingen kontrollpunkt eller är skadad: {reason}."
    en: ClassVar = "The file {path} is not a checkpoint, or is damaged: {reason}."
    path: str
    reason: Text


class NotTheLogsHashes(Problem):
    """Kept hashes are not of this log, or somebody has changed either; neither was written to."""

    code: ClassVar = "audit.not-the-logs-hashes"
    fi: ClassVar = (
        "Tiedostossa {path} ei ole tämän lokin tiivisteitä. Tarkasta loki (roadmap audit verify); "
        "poista tiedosto vasta sitten."
    )
    sv: ClassVar = (
        "Filen {path} har inte denna loggs hashvärden. Granska loggen (roadmap audit verify) "
        "innan du tar bort filen."
    )
    en: ClassVar = (
        "The file {path} has not this log's hashes. Check the log (roadmap audit verify) before "
        "you remove the file."
    )
    path: str


class KeyIsFaulty(Problem):
    """What was given as a key to sign or to check with is none, or can be read by everybody."""

    code: ClassVar = "audit.key-faulty"
    fi: ClassVar = "Avain ({where}) ei kelpaa: {reason}."
    sv: ClassVar = "Nyckeln ({where}) duger inte: {reason}."
    en: ClassVar = "The key ({where}) will not do: {reason}."
    where: str
    reason: Text


class SigningKeyNotGiven(Problem):
    """A checkpoint is of no use without a signature."""

    code: ClassVar = "audit.signing-key-not-given"
    fi: ClassVar = (
        "Allekirjoitusavain puuttuu: anna ympäristömuuttuja ROADMAP_AUDIT_KEY_FILE (tiedosto) tai "
        "ROADMAP_AUDIT_KEY. Uuden tekee: roadmap audit keygen TIEDOSTO"
    )
    sv: ClassVar = (
        "Signaturnyckeln saknas: ange miljövariabeln ROADMAP_AUDIT_KEY_FILE (fil) eller "
        "ROADMAP_AUDIT_KEY. En ny görs med: roadmap audit keygen FIL"
    )
    en: ClassVar = (
        "The signing key is missing: set ROADMAP_AUDIT_KEY_FILE (a file) or ROADMAP_AUDIT_KEY. "
        "A new one is made by: roadmap audit keygen FILE"
    )


class PublicKeyNotGiven(Problem):
    """A signature is checked with a public key that the auditor has from elsewhere."""

    code: ClassVar = "audit.public-key-not-given"
    fi: ClassVar = (
        "Julkinen avain puuttuu: --public-key AVAIN tai ympäristömuuttuja ROADMAP_AUDIT_PUBLIC_KEY."
    )
    sv: ClassVar = (
        "Den publika nyckeln saknas: --public-key NYCKEL eller miljövariabeln "
        "ROADMAP_AUDIT_PUBLIC_KEY."
    )
    en: ClassVar = (
        "The public key is missing: --public-key KEY or the environment variable "
        "ROADMAP_AUDIT_PUBLIC_KEY."
    )


class NothingToProve(Problem):
    """There is no event of that position or id among those that the checkpoint covers."""

    code: ClassVar = "audit.nothing-to-prove"
    fi: ClassVar = (
        "Tapahtumaa {about} ei ole niiden {size} tapahtuman joukossa, joista todistetaan."
    )
    sv: ClassVar = "Händelsen {about} finns inte bland de {size} händelser som bevisas."
    en: ClassVar = "There is no event {about} among the {size} events that are proved."
    about: str
    size: int


class RangeIsBackwards(Problem):
    """Positions are named from the first to the last."""

    code: ClassVar = "audit.range-backwards"
    fi: ClassVar = "Väli päättyy ennen kuin se alkaa: {first}–{last}. Odotettiin ALKU-LOPPU."
    sv: ClassVar = "Intervallet slutar innan det börjar: {first}–{last}. BÖRJAN-SLUT väntades."
    en: ClassVar = "The range ends before it begins: {first}–{last}. FIRST-LAST was expected."
    first: int
    last: int


class CheckpointDoesNotHold(Problem):
    """A package rests on a checkpoint of the log as it is, signed with the same key."""

    code: ClassVar = "audit.checkpoint-does-not-hold"
    fi: ClassVar = (
        "Loki ei ole se, minkä tarkastuspiste {path} sanoo, tai sen on allekirjoittanut toinen "
        "avain. Katso: roadmap audit verify --checkpoint {path}"
    )
    sv: ClassVar = (
        "Loggen är inte den som kontrollpunkten {path} säger, eller en annan nyckel har signerat "
        "den. Se: roadmap audit verify --checkpoint {path}"
    )
    en: ClassVar = (
        "The log is not what the checkpoint {path} says, or another key has signed it. "
        "See: roadmap audit verify --checkpoint {path}"
    )
    path: str
