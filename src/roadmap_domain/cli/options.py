"""The options that commands share."""

from __future__ import annotations

import argparse
from datetime import date, datetime

from attrs import frozen

from roadmap_domain.cli.values import (
    BASIS,
    COUNTING_NUMBER,
    DATE,
    DAY,
    ID,
    KEYS,
    MOMENT,
    REASON,
    URL,
    Form,
)
from roadmap_domain.kernel.basis import Basis
from roadmap_domain.kernel.dates import FuzzyDate
from roadmap_domain.kernel.texts import Language, Text


class Options(argparse.Namespace):
    """What was given besides a command's own arguments; `vars` has only what was given."""

    name: str
    rest: list[str]
    lang: Language = "fi"
    store: str | None = None
    keys: str | None = None
    json: bool = False
    traceback: bool = False
    held_on: date | None = None
    known_on: date | datetime | None = None
    actor: str | None = None
    role: str | None = None
    why: str | None = None
    basis: Basis | None = None
    effective_on: FuzzyDate | None = None
    corrects: int | None = None
    command: str | None = None


@frozen
class Option:
    """An option; a flag has no form."""

    flag: str
    form: Form | None
    meaning: Text

    @property
    def name(self) -> str:
        """The name of its value in `Options`."""
        return self.flag.removeprefix("--").replace("-", "_")


@frozen
class Group:
    """Options that belong together."""

    title: Text
    options: tuple[Option, ...]


COMMON = Group(
    Text("Kaikille komennoille", "För alla kommandon", "For every command"),
    (
        Option("--store", URL, Text("tietovarasto", "datalagret", "the store")),
        Option(
            "--keys",
            KEYS,
            Text("henkilötietojen avaimet", "personuppgifternas nycklar", "keys of personal data"),
        ),
        Option("--json", None, Text("vastaus JSONina", "svaret som JSON", "answer in JSON")),
        Option(
            "--traceback",
            None,
            Text(
                "näytä odottamaton virhe kokonaan", "visa oväntade fel helt", "show all of an error"
            ),
        ),
    ),
)
KNOWING = Group(
    Text("Kysymyksille", "För frågor", "For questions"),
    (
        Option(
            "--known-on",
            MOMENT,
            Text("milloin tunnetuin tiedoin", "med vad man då visste", "as it was known then"),
        ),
    ),
)
ASKING = Group(
    KNOWING.title,
    (
        Option(
            "--held-on",
            DAY,
            Text("minkä päivän tilanne", "vilken dags läge", "the day whose state is asked about"),
        ),
        *KNOWING.options,
    ),
)
WHO = Group(
    Text("Kuka", "Vem", "Who"),
    (
        Option(
            "--actor",
            ID,
            Text("kuka päättää; ei nimeä", "vem beslutar; inget namn", "who decides; not a name"),
        ),
        Option("--role", ID, Text("missä roolissa", "i vilken roll", "in which role")),
    ),
)
READING = Group(
    Text(
        "Kun henkilötietojen lukeminen kirjataan",
        "När läsning av personuppgifter antecknas",
        "Where reading personal data is noted",
    ),
    (
        Option(
            "--why",
            REASON,
            Text("miksi niitä tarvitaan", "varför de behövs", "why they are needed"),
        ),
    ),
)
WRITING = Group(
    Text("Kirjaaville komennoille", "För kommandon som antecknar", "For commands that record"),
    (
        *WHO.options,
        Option("--basis", BASIS, Text("mihin nojaten", "på vilken grund", "resting on what")),
        Option(
            "--effective-on",
            DATE,
            Text(
                "mistä alkaen, ellei tänään", "från när, om inte i dag", "from when, if not today"
            ),
        ),
        Option(
            "--corrects",
            COUNTING_NUMBER,
            Text(
                "korjattava tai mitätöitävä tapahtuma: sen versio tunnuksensa historiassa",
                "händelsen som rättas eller annulleras: dess version i historiken",
                "the event to correct or retract: its version in the id's history",
            ),
        ),
        Option(
            "--command",
            ID,
            Text(
                "oma tunnus: kahdesti lähetettynäkin yksi komento",
                "egen beteckning: två gånger sänt är ett kommando",
                "an id of your own: sent twice, it is one command",
            ),
        ),
    ),
)
