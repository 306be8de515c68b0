"""What can be wrong when a log is copied, backed up or restored."""

from __future__ import annotations

from typing import ClassVar

from roadmap_domain.kernel.rules import Problem
from roadmap_domain.storage.problems import StoreProblem


class TargetDiffers(StoreProblem):
    """The target holds something else than a beginning of the log; nothing was written."""

    code: ClassVar = "move.target-differs"
    fi: ClassVar = (
        "Kohteessa {url} on muuta: {index}. tapahtuma {name} (virta {stream}, versio {version}) ei "
        "ole siirrettävän lokin. Mitään ei kirjoitettu; valitse tyhjä paikka."
    )
    sv: ClassVar = (
        "På {url} finns annat: händelse {index}, {name} (ström {stream}, version {version}), hör "
        "inte till loggen som flyttas. Inget skrevs; välj en tom plats."
    )
    en: ClassVar = (
        "There is something else at {url}: event {index}, {name} (stream {stream}, version "
        "{version}), is not the moved log's. Nothing was written; choose an empty place."
    )
    url: str
    index: int
    stream: str
    version: int
    name: str


class OneStoreTwice(StoreProblem):
    """A store is not copied to itself."""

    code: ClassVar = "move.one-store-twice"
    fi: ClassVar = "Lähde ja kohde ovat sama tietovarasto {url}."
    sv: ClassVar = "Källan och målet är samma datalager {url}."
    en: ClassVar = "Source and target are the same store {url}."
    url: str


class CopyDiffers(StoreProblem):
    """What was written is not what is there: the target must not be used."""

    code: ClassVar = "move.copy-differs"
    fi: ClassVar = (
        "Kohteesta {url} luettiin muuta kuin sinne kirjoitettiin: älä ota sitä käyttöön, vaan "
        "siirrä uudelleen tyhjään paikkaan."
    )
    sv: ClassVar = (
        "På {url} lästes annat än vad som skrevs: ta det inte i bruk, utan flytta på nytt till en "
        "tom plats."
    )
    en: ClassVar = (
        "Other than what was written was read from {url}: do not use it, move to an empty place."
    )
    url: str


class DoesNotLast(StoreProblem):
    """What is in memory ends with the command."""

    code: ClassVar = "move.does-not-last"
    fi: ClassVar = "{url} katoaa komennon päättyessä: anna tietovarasto, joka säilyy."
    sv: ClassVar = "{url} försvinner när kommandot slutar: ange ett datalager som består."
    en: ClassVar = "{url} ends with the command: name a store that lasts."
    url: str


class BackupNotRead(Problem):
    """The file is not there, or cannot be read."""

    code: ClassVar = "backup.not-read"
    fi: ClassVar = "Varmuuskopiota {path} ei voi lukea: {reason}."
    sv: ClassVar = "Säkerhetskopian {path} kan inte läsas: {reason}."
    en: ClassVar = "The backup {path} cannot be read: {reason}."
    path: str
    reason: str


class NotALogBackup(Problem):
    """The file is something else."""

    code: ClassVar = "backup.not-a-backup"
    fi: ClassVar = "Tiedosto {path} ei ole lokin varmuuskopio (roadmap backup)."
    sv: ClassVar = "Filen {path} är inte en säkerhetskopia av loggen (roadmap backup)."
    en: ClassVar = "The file {path} is not a backup of a log (roadmap backup)."
    path: str


class BackupIsNewer(Problem):
    """A newer version of the library has made the backup."""

    code: ClassVar = "backup.newer"
    fi: ClassVar = (
        "Varmuuskopion {path} muoto on {found}, tämä versio osaa enintään {known}: päivitä ohjelma."
    )
    sv: ClassVar = (
        "Säkerhetskopian {path} har format {found}, denna version kan högst {known}: uppdatera."
    )
    en: ClassVar = (
        "The backup {path} has format {found}, this version knows {known} at most: upgrade."
    )
    path: str
    found: int
    known: int


class BackupIsCut(Problem):
    """The backup ends before its end."""

    code: ClassVar = "backup.cut"
    fi: ClassVar = "Varmuuskopio {path} katkeaa rivin {line} jälkeen. Mitään ei palautettu."
    sv: ClassVar = "Säkerhetskopian {path} är avbruten efter rad {line}. Inget återställdes."
    en: ClassVar = "The backup {path} is cut off after line {line}. Nothing was restored."
    path: str
    line: int


class BackupIsDamaged(Problem):
    """The backup is not as it was written."""

    code: ClassVar = "backup.damaged"
    fi: ClassVar = (
        "Varmuuskopio {path} ei ole rivillä {line} sellainen kuin se tehtiin. Mitään ei palautettu."
    )
    sv: ClassVar = (
        "Säkerhetskopian {path} är på rad {line} inte som den gjordes. Inget återställdes."
    )
    en: ClassVar = "The backup {path} is not as it was made on line {line}. Nothing was restored."
    path: str
    line: int
