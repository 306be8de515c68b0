"""What can be wrong with a key store or a master key. No message has a key, or a part of one."""

from __future__ import annotations

from typing import ClassVar

from roadmap_domain.kernel.rules import Problem
from roadmap_domain.kernel.texts import Text
from roadmap_domain.storage.problems import NothingThere, StoreProblem


class KeyStoreNotFound(NothingThere):
    """There is no key store at the URL."""

    code: ClassVar = "keys.not-found"
    fi: ClassVar = "Avainvarastoa {url} ei ole. Luo se: roadmap keys create {quoted}"
    sv: ClassVar = "Nyckellagret {url} finns inte. Skapa det: roadmap keys create {quoted}"
    en: ClassVar = "There is no key store at {url}. Create it: roadmap keys create {quoted}"
    url: str


class KeyStoreExists(StoreProblem):
    """A key store is not created over another one, or over anything else."""

    code: ClassVar = "keys.exists"
    fi: ClassVar = "Kohteessa {url} on jo jotain: käytä sitä tai valitse toinen paikka."
    sv: ClassVar = "Det finns redan något på {url}: använd det eller välj en annan plats."
    en: ClassVar = "Something is already at {url}: use it or choose another place."
    url: str


class NotAKeyStore(StoreProblem):
    """What is at the URL was not written by this library, or is damaged."""

    code: ClassVar = "keys.not-ours"
    fi: ClassVar = (
        "Kohde {url} ei ole avainvarasto tai se on vioittunut ({reason}). "
        "Palauta varmuuskopio uuteen avainvarastoon: roadmap keys restore TIEDOSTO"
    )
    sv: ClassVar = (
        "{url} är inte ett nyckellager eller är skadat ({reason}). "
        "Återställ en säkerhetskopia i ett nytt nyckellager: roadmap keys restore FIL"
    )
    en: ClassVar = (
        "{url} is not a key store or is damaged ({reason}). "
        "Restore a backup into a new key store: roadmap keys restore FILE"
    )
    url: str
    reason: str


class KeyStoreIsUnreachable(StoreProblem):
    """The key store did not answer; nothing was recorded."""

    code: ClassVar = "keys.unreachable"
    fi: ClassVar = "Avainvarasto {url} ei vastaa: {reason}."
    sv: ClassVar = "Nyckellagret {url} svarar inte: {reason}."
    en: ClassVar = "The key store {url} does not answer: {reason}."
    url: str
    reason: str


class UnknownKeyStoreKind(StoreProblem):
    """No installed key store has the URL's scheme."""

    code: ClassVar = "keys.unknown-kind"
    fi: ClassVar = "Avainvaraston osoitetta {url} ei tunneta. Asennetut: {known}."
    sv: ClassVar = "Nyckellagrets adress {url} är okänd. Installerade: {known}."
    en: ClassVar = "The key store's address {url} is not known. Installed: {known}."
    url: str
    known: str


class MasterKeyNotGiven(Problem):
    """A key store is of no use without the master key that wraps its keys."""

    code: ClassVar = "keys.master-not-given"
    fi: ClassVar = (
        "Pääavain puuttuu: anna ympäristömuuttuja ROADMAP_MASTER_KEY_FILE (tiedosto) tai "
        "ROADMAP_MASTER_KEY (base64). Uuden tekee: roadmap keys new-master-key TIEDOSTO"
    )
    sv: ClassVar = (
        "Huvudnyckeln saknas: ange miljövariabeln ROADMAP_MASTER_KEY_FILE (fil) eller "
        "ROADMAP_MASTER_KEY (base64). En ny görs med: roadmap keys new-master-key FIL"
    )
    en: ClassVar = (
        "The master key is missing: set ROADMAP_MASTER_KEY_FILE (a file) or "
        "ROADMAP_MASTER_KEY (base64). A new one is made by: roadmap keys new-master-key FILE"
    )


class MasterKeyIsFaulty(Problem):
    """What was given as master key is none, cannot be read, or can be read by everybody."""

    code: ClassVar = "keys.master-faulty"
    fi: ClassVar = "Pääavain ({where}) ei kelpaa: {reason}."
    sv: ClassVar = "Huvudnyckeln ({where}) duger inte: {reason}."
    en: ClassVar = "The master key ({where}) will not do: {reason}."
    where: str
    reason: Text


class WrongMasterKey(StoreProblem):
    """The master key is not the one that wraps this store's keys; nothing was read or changed."""

    code: ClassVar = "keys.wrong-master"
    fi: ClassVar = (
        "Pääavain ei ole avainvaraston {url}: anna se, jolla avainvarasto luotiin. "
        "Mitään ei luettu eikä muutettu."
    )
    sv: ClassVar = (
        "Huvudnyckeln hör inte till nyckellagret {url}: ange den som lagret skapades med. "
        "Ingenting lästes eller ändrades."
    )
    en: ClassVar = (
        "The master key is not that of the key store {url}: give the one it was created with. "
        "Nothing was read or changed."
    )
    url: str


class KeysOfAnotherLog(StoreProblem):
    """The keys are for the persons of another store, where the same ids are others."""

    code: ClassVar = "keys.of-another-log"
    fi: ClassVar = (
        "Avaimet ({url}) kuuluvat toiseen tietovarastoon: kullakin on omansa. "
        "Mitään ei luettu eikä muutettu."
    )
    sv: ClassVar = (
        "Nycklarna ({url}) hör till ett annat datalager: varje lager har sina egna. "
        "Ingenting lästes eller ändrades."
    )
    en: ClassVar = (
        "The keys ({url}) belong to another store: each has keys of its own. "
        "Nothing was read or changed."
    )
    url: str


class KeyIsMissing(StoreProblem):
    """The log has personal data whose key the key store has never had, or has lost."""

    code: ClassVar = "keys.missing"
    fi: ClassVar = (
        "Henkilön {person} avainta ei ole avainvarastossa {url}: tarkista, että se on oikea, "
        "tai palauta varmuuskopio (roadmap keys restore TIEDOSTO)."
    )
    sv: ClassVar = (
        "Nyckeln för personen {person} finns inte i nyckellagret {url}: kontrollera att det är "
        "rätt lager eller återställ en säkerhetskopia (roadmap keys restore FIL)."
    )
    en: ClassVar = (
        "The key of the person {person} is not in the key store {url}: see that it is the right "
        "one, or restore a backup (roadmap keys restore FILE)."
    )
    person: str
    url: str


class KeyIsDamaged(StoreProblem):
    """A person's key, or what was sealed with it, is not what it was."""

    code: ClassVar = "keys.damaged"
    fi: ClassVar = (
        "Henkilön {person} tietoja ei voi avata: avain avainvarastossa {url} tai tallennettu "
        "tieto on vioittunut. Palauta avainvaraston varmuuskopio uuteen avainvarastoon."
    )
    sv: ClassVar = (
        "Uppgifterna om personen {person} går inte att öppna: nyckeln i nyckellagret {url} eller "
        "det som lagrats är skadat. Återställ en säkerhetskopia i ett nytt nyckellager."
    )
    en: ClassVar = (
        "What is kept about the person {person} cannot be opened: the key in the key store {url} "
        "or what was stored is damaged. Restore a backup of the key store into a new one."
    )
    person: str
    url: str


class KeyIsDestroyed(StoreProblem):
    """A destroyed key seals nothing more."""

    code: ClassVar = "keys.destroyed"
    fi: ClassVar = "Henkilön {person} avain on tuhottu: hänestä ei voi kirjata enempää."
    sv: ClassVar = "Nyckeln för personen {person} har förstörts: inget mer kan antecknas om hen."
    en: ClassVar = "The key of the person {person} is destroyed: nothing more can be recorded."
    person: str


class NotABackup(Problem):
    """A file is not a backup of a key store, or is damaged."""

    code: ClassVar = "keys.not-a-backup"
    fi: ClassVar = "Tiedosto {path} ei ole avainvaraston varmuuskopio, tai se on vioittunut."
    sv: ClassVar = "Filen {path} är inte en säkerhetskopia av ett nyckellager eller är skadad."
    en: ClassVar = "The file {path} is not a backup of a key store, or is damaged."
    path: str


class FileIsThere(Problem):
    """A key or a backup is not written over another file."""

    code: ClassVar = "keys.file-there"
    fi: ClassVar = "Tiedostoa {path} ei voi kirjoittaa: {reason}."
    sv: ClassVar = "Filen {path} går inte att skriva: {reason}."
    en: ClassVar = "The file {path} cannot be written: {reason}."
    path: str
    reason: Text


class BackupIsTooOld(Problem):
    """A backup may live only so long: those forgotten since would come back with it."""

    code: ClassVar = "keys.backup-too-old"
    fi: ClassVar = (
        "Varmuuskopio {path} on otettu {made_at}: avainvaraston varmuuskopio saa elää enintään "
        "{days} päivää, jottei poistettu avain palaa. Tuhoa se."
    )
    sv: ClassVar = (
        "Säkerhetskopian {path} togs {made_at}: en kopia av nyckellagret får finnas högst {days} "
        "dagar, så att ingen raderad nyckel kommer tillbaka. Förstör den."
    )
    en: ClassVar = (
        "The backup {path} was made at {made_at}: a backup of the key store may live for {days} "
        "days at most, so that no deleted key comes back. Destroy it."
    )
    path: str
    made_at: str
    days: int
