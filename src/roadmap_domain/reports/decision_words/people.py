"""The words of decisions on bodies, organisations and persons."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from roadmap_domain.kernel.texts import Text

DECISIONS: Final[Mapping[str, Text]] = {
    "establish-body": Text("Kirjaa toimielin.", "Anteckna ett organ."),
    "rename-body": Text(
        "Anna toimielimelle toinen nimi. Pelkkä kirjoitusasu ei muuta mitään.",
        "Ge ett organ ett annat namn. Enbart stavningen ändrar ingenting.",
    ),
    "adopt-rules": Text(
        "Kirjaa, minkä säännön mukaan toimielin toimii: nimi, versio ja pykälä.",
        "Anteckna enligt vilka regler ett organ arbetar: namn, version och paragraf.",
    ),
    "merge-body": Text(
        "Päätä toimielin, jonka työtä toinen jatkaa.",
        "Avsluta ett organ vars arbete ett annat fortsätter.",
    ),
    "dissolve-body": Text("Päätä toimielin.", "Avsluta ett organ."),
    "register-organisation": Text(
        "Kirjaa järjestö ja ne rekisterinumerot, jotka tunnetaan.",
        "Anteckna en organisation och de registernummer som är kända.",
    ),
    "rename-organisation": Text(
        "Anna järjestölle toinen nimi. Pelkkä kirjoitusasu ei muuta mitään.",
        "Ge en organisation ett annat namn. Enbart stavningen ändrar ingenting.",
    ),
    "identify-organisation": Text(
        "Kirjaa järjestön numero rekisterissä.",
        "Anteckna organisationens nummer i ett register.",
    ),
    "claim-class": Text(
        "Kirjaa, missä yhdistysrekisterin luokassa järjestö lähteen mukaan on.",
        "Anteckna i vilken klass i föreningsregistret organisationen enligt en källa står.",
    ),
    "update-profile": Text(
        "Kirjaa järjestön tietoja; mitä ei anneta, pysyy.",
        "Anteckna uppgifter om en organisation; det som inte anges består.",
    ),
    "merge-organisation": Text(
        "Päätä järjestö, joka jatkaa toisen osana.",
        "Avsluta en organisation som fortsätter som en del av en annan.",
    ),
    "dissolve-organisation": Text("Päätä järjestö.", "Avsluta en organisation."),
    "record-person": Text(
        "Kirjaa henkilö; tunnus ei kerro, kuka hän on.",
        "Anteckna en person; beteckningen säger inte vem det är.",
    ),
    "change-person": Text(
        "Muuta henkilön nimeä tai yhteystietoa päivästä alkaen.",
        "Ändra en persons namn eller kontaktuppgift från en dag.",
    ),
    "forget-person": Text(
        "Tee henkilöstä kerrottu lopullisesti lukukelvottomaksi; se, että hän oli, jää.",
        "Gör det som berättats om en person oläsligt för gott; att personen fanns består.",
    ),
}
ARGUMENTS: Final[Mapping[str, Text]] = {
    "association_number": Text(
        "yhdistysrekisterinumero", "föreningsregisternumret", "the association register number"
    ),
    "business_id": Text("Y-tunnus", "FO-numret", "the business ID"),
    "contact": Text("yhteystieto", "kontaktuppgiften", "how to reach the person"),
    "described_in": Text(
        "palvelu, jossa toiminta on kuvattu (PTV, Lähellä.fi)",
        "tjänst där verksamheten är beskriven (SDL, Lähellä.fi)",
        "the service that describes its work (PTV, Lähellä.fi)",
    ),
    "has_employees": Text(
        "onko palkattuja työntekijöitä", "om det finns anställda", "whether it has employees"
    ),
    "identify-organisation number": Text(
        "numero rekisterissä", "numret i registret", "the number in the register"
    ),
    "languages": Text("toiminnan kielet", "verksamhetens språk", "the languages it works in"),
    "merge-body into": Text(
        "toimielin, joka jatkaa", "organet som fortsätter", "the body that goes on"
    ),
    "merge-organisation into": Text(
        "järjestö, joka jatkaa", "organisationen som fortsätter", "the organisation that goes on"
    ),
    "networks": Text(
        "verkostot, joihin järjestö kuuluu",
        "nätverken som organisationen hör till",
        "the networks that it belongs to",
    ),
    "register": Text("rekisteri", "registret", "the register"),
    "register_class": Text(
        "luokka yhdistysrekisterissä", "klassen i föreningsregistret", "the class in the register"
    ),
    "rules": Text("säännön nimi", "reglernas namn", "the name of the rules"),
    "section": Text("pykälä", "paragrafen", "the section"),
    "version": Text("versio", "versionen", "the version"),
    "working_area": Text("toiminta-alue", "verksamhetsområdet", "where it works"),
}
