"""What can be wrong with a store."""

from __future__ import annotations

import re
from typing import Any, ClassVar

from roadmap_domain.kernel.rules import Problem

_PASSWORD = re.compile(r"(?<=://)([^:/?@]*:)[^?]*(?=@)|([?&]\w*password=)[^&]*")


def masked(url: str) -> str:
    """A URL without its password: what goes wrong is shown to people and written to logs."""
    return _PASSWORD.sub(lambda found: f"{found[1] or found[2]}***", url)


def _masked(value: object) -> object:
    return masked(value) if isinstance(value, str) else value


class StoreProblem(Problem):
    """Something is wrong with the store, not with the decision. Passwords in URLs are masked."""

    def __init__(self, *values: object, **named: object) -> None:
        super().__init__(*map(_masked, values), **{name: _masked(it) for name, it in named.items()})


class NothingThere(StoreProblem):
    """There is nothing at the URL, and the message says how to make it."""

    def facts(self) -> dict[str, Any]:
        """Its own, and the URL as a shell takes it for one word."""
        from shlex import quote  # noqa: PLC0415 # needed for this error only

        own = super().facts()
        return own | {"quoted": quote(own["url"])}


class StoreNotFound(NothingThere):
    """There is no store at the URL."""

    code: ClassVar = "store.not-found"
    fi: ClassVar = (
        "Tietovarastoa {url} ei ole. Luo se: roadmap --store {quoted} create --county NIMI"
    )
    sv: ClassVar = (
        "Datalagret {url} finns inte. Skapa det: roadmap --store {quoted} create --county NAMN"
    )
    en: ClassVar = (
        "There is no store at {url}. Create it: roadmap --store {quoted} create --county NAME"
    )
    url: str


class StoreExists(StoreProblem):
    """A store is not created over another one, or over anything else."""

    code: ClassVar = "store.exists"
    fi: ClassVar = "Kohteessa {url} on jo jotain: avaa se tai valitse toinen paikka."
    sv: ClassVar = "Det finns redan något på {url}: öppna det eller välj en annan plats."
    en: ClassVar = "Something is already at {url}: open it or choose another place."
    url: str


class NotOurStore(StoreProblem):
    """What is at the URL was not written by this library, or is damaged."""

    code: ClassVar = "store.not-ours"
    fi: ClassVar = "Kohde {url} ei ole tiekartan tietovarasto tai se on vioittunut: {reason}."
    sv: ClassVar = "{url} är inte ett datalager för färdplaner eller är skadat: {reason}."
    en: ClassVar = "{url} is not a roadmap store or is damaged: {reason}."
    url: str
    reason: str


class StoreIsNewer(StoreProblem):
    """A newer version of the library has written the store."""

    code: ClassVar = "store.newer"
    fi: ClassVar = (
        "Tietovaraston {url} muoto on {found}, tämä versio osaa enintään {known}: päivitä ohjelma."
    )
    sv: ClassVar = (
        "Datalagret {url} har format {found}, denna version kan högst {known}: uppdatera."
    )
    en: ClassVar = (
        "The store {url} has format {found}, this version knows {known} at most: upgrade."
    )
    url: str
    found: int
    known: int


class StoreIsReadOnly(StoreProblem):
    """The store can be read, not written."""

    code: ClassVar = "store.read-only"
    fi: ClassVar = (
        "Tietovarastoon {url} ei voi kirjoittaa: tiedosto, levy tai yhteys on vain luettavissa."
    )
    sv: ClassVar = (
        "Det går inte att skriva i datalagret {url}: fil, skiva eller anslutning är skrivskyddad."
    )
    en: ClassVar = "The store {url} cannot be written: its file, disk or connection is read-only."
    url: str


class FolderIsReadOnly(StoreIsReadOnly):
    """Even to read a store in a file, something has to be written beside it."""

    code: ClassVar = "store.folder-read-only"
    fi: ClassVar = (
        "Tietovaraston {url} kansioon ei voi kirjoittaa, eikä tietovarastoa voi ilman sitä lukea. "
        "Kopioi tiedosto toiseen kansioon, tai jos kukaan ei kirjoita siihen, lisää osoitteeseen "
        "?mode=immutable"
    )
    sv: ClassVar = (
        "Det går inte att skriva i datalagrets {url} mapp, och utan det kan det inte läsas. "
        "Kopiera filen till en annan mapp, eller om ingen skriver i den, lägg till "
        "?mode=immutable i adressen"
    )
    en: ClassVar = (
        "The folder of the store {url} cannot be written to, which is needed even to read it. "
        "Copy the file to another folder, or if nobody writes to it, add ?mode=immutable "
        "to the address"
    )
    url: str


class FileIsNotWhole(StoreProblem):
    """What was recorded last still waits beside the file of the store."""

    code: ClassVar = "store.file-not-whole"
    fi: ClassVar = (
        "Tietovaraston {url} viimeiset kirjaukset ovat vielä tiedostossa {waiting}. "
        "Kopioi molemmat kansioon, johon voi kirjoittaa, ja avaa se siellä ilman mode=immutable."
    )
    sv: ClassVar = (
        "Det som antecknats sist i datalagret {url} är ännu i filen {waiting}. "
        "Kopiera båda till en mapp där det går att skriva och öppna det där utan mode=immutable."
    )
    en: ClassVar = (
        "What was recorded last in the store {url} is still in the file {waiting}. "
        "Copy both to a folder that can be written to, and open it there without mode=immutable."
    )
    url: str
    waiting: str


class StoreIsLocked(StoreProblem):
    """Somebody else has held the store for too long."""

    code: ClassVar = "store.locked"
    fi: ClassVar = (
        "Toinen ohjelma pitää tietovarastoa {url} lukittuna: yritä hetken päästä uudelleen."
    )
    sv: ClassVar = "Ett annat program håller datalagret {url} låst: försök igen om en stund."
    en: ClassVar = "Another program keeps the store {url} locked: try again in a moment."
    url: str


class StoreIsFull(StoreProblem):
    """There is no room for more; nothing of the command was recorded."""

    code: ClassVar = "store.full"
    fi: ClassVar = "Levytila loppui tietovarastosta {url}: mitään ei kirjattu."
    sv: ClassVar = "Skivutrymmet tog slut i datalagret {url}: ingenting antecknades."
    en: ClassVar = "The disk of the store {url} is full: nothing was recorded."
    url: str


class PayloadTooLarge(StoreProblem):
    """An event is larger than the store takes; nothing of the command was recorded."""

    code: ClassVar = "store.payload-too-large"
    fi: ClassVar = (
        "Tapahtumassa, joka kuuluu virtaan {stream}, on {size} tavua; "
        "tietovarastoon mahtuu {limit}. Mitään ei kirjattu."
    )
    sv: ClassVar = (
        "En händelse i strömmen {stream} har {size} byte; datalagret tar emot {limit}. "
        "Ingenting antecknades."
    )
    en: ClassVar = (
        "An event of the stream {stream} has {size} bytes; the store takes {limit}. "
        "Nothing was recorded."
    )
    stream: str
    size: int
    limit: int


class CommandTooLarge(StoreProblem):
    """The events of a command are together larger than the store takes in one step."""

    code: ClassVar = "store.command-too-large"
    fi: ClassVar = (
        "Komennossa {command} on {size} tavua; tietovarasto ottaa kerralla {limit}. "
        "Mitään ei kirjattu."
    )
    sv: ClassVar = (
        "Kommandot {command} har {size} byte; datalagret tar emot {limit} på en gång. "
        "Ingenting antecknades."
    )
    en: ClassVar = (
        "The command {command} has {size} bytes; the store takes {limit} at once. "
        "Nothing was recorded."
    )
    command: str
    size: int
    limit: int


class NameTooLong(StoreProblem):
    """The name of a stream, an event or a command is longer than the stores take."""

    code: ClassVar = "store.name-too-long"
    fi: ClassVar = (
        "Nimessä ”{start}…” on {size} tavua; tietovarastoihin mahtuu {limit}. Mitään ei kirjattu."
    )
    sv: ClassVar = (
        "Namnet ”{start}…” har {size} byte; datalagren tar emot {limit}. Ingenting antecknades."
    )
    en: ClassVar = (
        "The name “{start}…” has {size} bytes; stores take {limit}. Nothing was recorded."
    )
    start: str
    size: int
    limit: int


class StoreIsUnreachable(StoreProblem):
    """The store did not answer."""

    code: ClassVar = "store.unreachable"
    fi: ClassVar = "Tietovarasto {url} ei vastaa: {reason}."
    sv: ClassVar = "Datalagret {url} svarar inte: {reason}."
    en: ClassVar = "The store {url} does not answer: {reason}."
    url: str
    reason: str


class StoreNotAllowed(StoreProblem):
    """Whoever the address names has no right to the store: it may be another county's."""

    code: ClassVar = "store.not-allowed"
    fi: ClassVar = "Osoitteen {url} käyttäjällä ei ole oikeutta tähän tietovarastoon: {reason}."
    sv: ClassVar = "Användaren i adressen {url} har inte rätt till datalagret: {reason}."
    en: ClassVar = "The user of the address {url} has no right to this store: {reason}."
    url: str
    reason: str


class CountyNeedsItsOwn(StoreProblem):
    """A county among others has a role and a schema of its own in the administrator's database."""

    code: ClassVar = "store.county-needs-its-own"
    fi: ClassVar = (
        "Osoite {url} ei kelpaa: alueella on PostgreSQLissä oma käyttäjä ja oma kaava samassa "
        "tietokannassa kuin ylläpitäjällä: postgresql://KÄYTTÄJÄ@PALVELIN/TIETOKANTA?schema=KAAVA"
    )
    sv: ClassVar = (
        "Adressen {url} duger inte: ett område har i PostgreSQL en egen användare och ett eget "
        "schema i administratörens databas: postgresql://ANVÄNDARE@SERVER/DATABAS?schema=SCHEMA"
    )
    en: ClassVar = (
        "The address {url} will not do: in PostgreSQL a county has a role and a schema of its own "
        "in the administrator's database: postgresql://ROLE@HOST/DATABASE?schema=SCHEMA"
    )
    url: str


class RoleIsNotOwn(StoreProblem):
    """A role that can do more would not keep counties apart."""

    code: ClassVar = "store.role-not-own"
    fi: ClassVar = (
        "Käyttäjä {role} ei kelpaa alueen omaksi, sillä sillä on jo muita oikeuksia: {reason}."
    )
    sv: ClassVar = (
        "Användaren {role} duger inte som områdets egen, den har redan andra rättigheter: {reason}."
    )
    en: ClassVar = "The role {role} will not do as a county's own, it can do more: {reason}."
    role: str
    reason: str


class UnknownStoreKind(StoreProblem):
    """No installed store has the URL's scheme."""

    code: ClassVar = "store.unknown-kind"
    fi: ClassVar = "Osoitetta {url} ei tunneta. Asennetut: {known}."
    sv: ClassVar = "Adressen {url} är okänd. Installerade: {known}."
    en: ClassVar = "The address {url} is not known. Installed: {known}."
    url: str
    known: str


class StoreNeedsExtra(StoreProblem):
    """The store's library is not installed."""

    code: ClassVar = "store.needs-extra"
    fi: ClassVar = "Tietovarasto {url} tarvitsee lisäosan: pip install 'roadmap-domain[{extra}]'"
    sv: ClassVar = "Datalagret {url} behöver ett tillägg: pip install 'roadmap-domain[{extra}]'"
    en: ClassVar = "The store {url} needs an extra: pip install 'roadmap-domain[{extra}]'"
    url: str
    extra: str


class StreamMoved(StoreProblem):
    """What a decision was made on has changed before it was recorded."""

    code: ClassVar = "store.stream-moved"
    fi: ClassVar = "Tietoja muutettiin samaan aikaan ({streams}): yritä uudelleen."
    sv: ClassVar = "Uppgifterna ändrades samtidigt ({streams}): försök igen."
    en: ClassVar = "The data changed at the same time ({streams}): try again."
    streams: str


class LogMoved(StoreProblem):
    """Something else was recorded where a log was being moved to."""

    code: ClassVar = "store.log-moved"
    fi: ClassVar = "Tietovarastoon {url} kirjattiin muuta samaan aikaan: siirto keskeytettiin."
    sv: ClassVar = "I datalagret {url} antecknades annat samtidigt: flyttningen avbröts."
    en: ClassVar = "Something else was recorded in the store {url}: the move was broken off."
    url: str


class CommandIsKnown(StoreProblem):
    """A command with this id has been recorded."""

    code: ClassVar = "store.command-known"
    fi: ClassVar = "Komento {command} on jo kirjattu."
    sv: ClassVar = "Kommandot {command} har redan antecknats."
    en: ClassVar = "The command {command} has already been recorded."
    command: str


class ClockIsBehind(StoreProblem):
    """The log ends later than the time of recording; the order of knowledge would break."""

    code: ClassVar = "store.clock-behind"
    fi: ClassVar = "Kello on jäljessä: viimeisin kirjaus on tehty {last}."
    sv: ClassVar = "Klockan går efter: den senaste anteckningen gjordes {last}."
    en: ClassVar = "The clock is behind: the latest entry was recorded at {last}."
    last: str
