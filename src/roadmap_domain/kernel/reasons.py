"""Why something could not be read or written, in the words of those who have to put it right.

What a system or a database says is English; what of it people meet is said here in their language,
by the English words. `{}` stands for what varies.
"""

from __future__ import annotations

import re
from typing import Final

from roadmap_domain.kernel.texts import Language, Text

REASONS: Final = (
    # What an operating system says of a file.
    Text(
        "tiedostoa tai kansiota ei ole",
        "filen eller mappen finns inte",
        "No such file or directory",
    ),
    Text("käyttöoikeus puuttuu", "åtkomst nekas", "Permission denied"),
    Text("toimintoa ei sallita", "åtgärden är inte tillåten", "Operation not permitted"),
    Text("se on kansio", "det är en mapp", "Is a directory"),
    Text("polun osa ei ole kansio", "en del av sökvägen är ingen mapp", "Not a directory"),
    Text("se on jo olemassa", "det finns redan", "File exists"),
    Text("levytila on lopussa", "skivutrymmet är slut", "No space left on device"),
    Text("levy on vain luettavissa", "skivan är skrivskyddad", "Read-only file system"),
    Text("nimi on liian pitkä", "namnet är för långt", "File name too long"),
    Text("tiedosto kasvaisi liian suureksi", "filen skulle bli för stor", "File too large"),
    Text("tiedostoja on auki liikaa", "för många filer är öppna", "Too many open files"),
    Text(
        "luku tai kirjoitus epäonnistui",
        "läsning eller skrivning misslyckades",
        "Input/output error",
    ),
    Text("yhteyttä ei otettu vastaan", "anslutningen avvisades", "Connection refused"),
    # What SQLite says.
    Text("se ei ole SQLite-tietokanta", "det är ingen SQLite-databas", "file is not a database"),
    Text("tietokanta on vioittunut", "databasen är skadad", "database disk image is malformed"),
    Text(
        "tietokantaa ei voi avata", "databasen går inte att öppna", "unable to open database file"
    ),
    Text("taulu {} puuttuu", "tabellen {} saknas", "no such table: {}"),
    # What stores say.
    Text("se on kansio", "det är en mapp", "a folder"),
    Text("se ei ole SQLite-tiedosto", "det är ingen SQLite-fil", "not an SQLite file"),
    Text(
        "se on toisen sovelluksen tietokanta",
        "det är ett annat programs databas",
        "another application's database",
    ),
    Text(
        "siinä on toisen sovelluksen tauluja",
        "det har ett annat programs tabeller",
        "another application's tables",
    ),
    Text(
        "siinä on toisen sovelluksen tapahtumia",
        "det har ett annat programs händelser",
        "another application's events",
    ),
    Text("tauluja puuttuu", "tabeller saknas", "tables are missing"),
    Text(
        "ensimmäinen tapahtuma puuttuu", "den första händelsen saknas", "the first event is missing"
    ),
    Text("se on suljettu", "det har stängts", "it has been closed"),
    Text(
        "toinen ohjelma lukee sitä", "ett annat program läser det", "another program is reading it"
    ),
    Text("vastausta ei tullut ajoissa", "inget svar i tid", "no answer in time"),
    Text("muoto {}, tunnetaan {}", "format {}, {} är känt", "format {}, {} is known"),
    Text(
        "pääavaimen tarkiste puuttuu",
        "kontrollen av huvudnyckeln saknas",
        "the check of the master key is missing",
    ),
    Text(*["superuser, createrole, replication"] * 3),
    Text("se ei nimeä ohjelmaa", "den nämner inget program", "it names no programme"),
    # What addresses should be.
    Text(
        "osoitteen muoto on sqlite:///polku",
        "adressens form är sqlite:///sökväg",
        "sqlite:///path is the form",
    ),
    Text(
        "osoitteen muoto on umadb://palvelin:portti",
        "adressens form är umadb://server:port",
        "umadb://host:port is the form",
    ),
    Text(
        "libpq ei ymmärrä osoitetta",
        "libpq förstår inte adressen",
        "libpq does not understand the address",
    ),
    Text("tuntematon valinta {}", "okänt val {}", "unknown option {}"),
    Text("{} on sekuntien määrä", "{} är ett antal sekunder", "{} is a number of seconds"),
    Text(
        "kaavion nimessä on enintään 63 merkkiä: a–z, 0–9 ja _",
        "ett schemas namn har högst 63 tecken: a–z, 0–9 och _",
        "a schema's name is at most 63 of a–z, 0–9 and _",
    ),
    Text(
        "avain lähetetään vain TLS:llä: tls=on",
        "en nyckel sänds bara med TLS: tls=on",
        "a key is sent over TLS only: tls=on",
    ),
    Text(
        "se ei ole UmaDB-palvelin, tai siinä on TLS",
        "det är ingen UmaDB-server, eller en med TLS",
        "it is no UmaDB server, or one with TLS",
    ),
    # What keys and signed notes should be.
    Text(
        "muutkin voivat lukea tai muuttaa sitä: chmod 600",
        "också andra kan läsa eller ändra den: chmod 600",
        "others can read or change it: chmod 600",
    ),
    Text(
        "odotettiin {} tavua base64:nä",
        "{} byte i base64 väntades",
        "{} bytes in base64 are expected",
    ),
    Text(
        "siinä ei ole tekstiä ja allekirjoituksia",
        "den har ingen text med signaturer",
        "it has no text with signatures",
    ),
    Text(
        "siinä on liikaa allekirjoituksia",
        "den har för många signaturer",
        "it has too many signatures",
    ),
    Text(
        "jokin allekirjoitus ei ole allekirjoitus",
        "en signatur är ingen signatur",
        "a signature is not one",
    ),
    Text("se ei ole UTF-8:aa", "den är inte UTF-8", "it is not UTF-8"),
    Text("se ei ole base64:ää", "den är inte base64", "it is not base64"),
    Text(
        "tunniste ei sovi avaimeen",
        "beteckningen passar inte nyckeln",
        "the id does not fit the key",
    ),
    Text(
        "nimi on tyhjä, tai siinä on väli tai plus",
        "namnet är tomt eller har ett mellanslag eller plus",
        "the name is empty, or has a space or a plus sign",
    ),
    Text(
        "odotettiin lokin nimeä, kokoa ja juurta",
        "loggens namn, storlek och rot väntades",
        "a log's name, its size and its root are expected",
    ),
    Text("koko ei ole luku", "storleken är inget tal", "the size is no number"),
    Text("juuri ei ole SHA-256", "roten är ingen SHA-256", "the root is no SHA-256"),
    Text(
        "odotettiin Ed25519-avainta muodossa {}",
        "en Ed25519-nyckel av formen {} väntades",
        "{} of an Ed25519 key is expected",
    ),
    Text("odotettiin: {}", "väntades: {}", "{} is expected"),
)
"""Exact words first, then the first pattern that fits."""


def reason(said: str) -> Text:
    """A reason in three languages; as it is, where nobody has said it otherwise."""
    for text in REASONS:
        english = text.in_language("en")
        if english == said:
            return text
    for text in REASONS:
        english = text.in_language("en")
        if "{}" not in english:
            continue
        pattern = re.escape(english).replace(r"\{\}", "(.+)")
        if found := re.fullmatch(pattern, said):
            parts = found.groups()
            return Text(text.fi.format(*parts), (text.sv or text.fi).format(*parts), said)
    return Text(said)


def reason_in(said: str, language: Language) -> str:
    """The same in a language; after a name and a colon, what is behind them."""
    whole = reason(said)
    name, colon, rest = said.partition(": ")
    if whole.en is None and colon:
        return f"{name}: {reason(rest).in_language(language)}"
    return whole.in_language(language)
