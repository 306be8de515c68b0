"""The sheets of organisations: names and numbers, register classes, and what is told of them."""

from __future__ import annotations

from collections.abc import Callable

from roadmap_domain.application.desk import Call, call
from roadmap_domain.domain.organisations import decider as organisations
from roadmap_domain.domain.organisations import events as happened
from roadmap_domain.domain.organisations.numbers import in_one_form
from roadmap_domain.interop import written
from roadmap_domain.interop.plans.columns import (
    ORGANISATION,
    cells_of,
    code,
    col,
    ended,
    ending,
    given,
    id_of,
    life,
    many,
    named,
    need,
    sheet,
    text,
    words,
)
from roadmap_domain.interop.plans.sheet import Cells
from roadmap_domain.interop.telling import Misread, in_every
from roadmap_domain.kernel.recorded import Recorded
from roadmap_domain.kernel.rules import RuleViolation
from roadmap_domain.kernel.texts import Text


def _number(register: happened.Register) -> Callable[[str], str]:
    """A register number in the form in which it is recorded, so that forms can be compared."""

    def parse(cell: str) -> str:
        try:
            return in_one_form(register, cell)
        except RuleViolation as violation:
            raise Misread(in_every(violation.message)) from None

    return parse


JARJESTOT = sheet(
    "jarjestot",
    "organisations",
    Text(
        "Järjestöt ja niiden tunnukset. Saman tunnuksen myöhempi rivi on uusi nimi.",
        "Organisationer och deras nummer. En senare rad med samma beteckning är ett nytt namn.",
        "Organisations and their numbers. A later row with the same id is a new name.",
    ),
    (
        need(
            "organisation",
            "tunnus",
            "organisation",
            code,
            Text("järjestön tunnus", "organisationens beteckning", "the organisation's id"),
        ),
        need(
            "name",
            "nimi",
            "name",
            text,
            Text("järjestön nimi", "organisationens namn", "the organisation's name"),
        ),
        col(
            "association_number",
            "yhdistysrekisterinumero",
            "association number",
            _number("association-register"),
            Text("1–6 numeroa", "1–6 siffror", "1–6 digits"),
        ),
        col(
            "business_id",
            "y-tunnus",
            "business id",
            _number("business-id"),
            Text("muodossa 1234567-1", "i formen 1234567-1", "in the form 1234567-1"),
        ),
        ended("purkautunut", "yhdistynyt"),
    ),
    ("organisation",),
    begin=lambda row: [
        call(
            organisations.register_organisation,
            row["organisation"],
            **given(row, "name", "association_number", "business_id"),
        )
    ],
    revise=lambda row: [
        call(organisations.rename_organisation, row["organisation"], **given(row, "name"))
    ],
    revises=("name",),
    withdraw=ending(
        "organisation", organisations.dissolve_organisation, organisations.merge_organisation
    ),
    reads=life(
        "organisation",
        begun=happened.OrganisationRegistered,
        renamed=happened.OrganisationRenamed,
        merged=happened.OrganisationMerged,
        dissolved=happened.OrganisationDissolved,
    ),
    register=True,
    versions=True,
    phase=named,
)


def _claim(row: Cells) -> list[Call]:
    claimed = given(row, "register_class")
    return [call(organisations.claim_class, row["organisation"], **claimed)]


REKISTERILUOKAT = sheet(
    "rekisteriluokat",
    "register-classes",
    Text(
        "Järjestöjen luokat yhdistysrekisterissä. Saman järjestön myöhempi rivi on uusi luokka.",
        "Organisationernas klasser i föreningsregistret. En senare rad är en ny klass.",
        "The classes of organisations in the association register. A later row is a new class.",
    ),
    (
        ORGANISATION,
        need(
            "register_class",
            "luokka",
            "class",
            code,
            Text("luokan tunnus", "klassens beteckning", "the id of the class"),
        ),
    ),
    ("organisation",),
    begin=_claim,
    revise=_claim,
    revises=("register_class",),
    reads={happened.ClassClaimed: cells_of("organisation")},
    register=True,
    versions=True,
    phase=named,
)


_PROFILE = ("networks", "working_area", "has_employees", "languages", "described_in")


def _update(row: Cells) -> list[Call]:
    return [call(organisations.update_profile, row["organisation"], **given(row, *_PROFILE))]


def _updated(recorded: Recorded[happened.ProfileUpdated]) -> Cells:
    return {"organisation": id_of(recorded), **recorded.event.columns}


JARJESTOTIEDOT = sheet(
    "jarjestotiedot",
    "profiles",
    Text(
        "Mitä järjestöistä tiedetään. Saman järjestön myöhempi rivi on uusi tieto.",
        "Vad man vet om organisationerna. En senare rad är en ny uppgift.",
        "What is known of the organisations. A later row is what is known later.",
    ),
    (
        ORGANISATION,
        many(
            "networks",
            "verkostot",
            "networks",
            code,
            Text(
                "verkostojen tunnukset, yksi rivillä",
                "nätverkens beteckningar, en per rad",
                "the ids of networks, one a line",
            ),
        ),
        col(
            "working_area",
            "toimialue",
            "working area",
            text,
            Text("missä järjestö toimii", "var organisationen verkar", "where it works"),
        ),
        col(
            "has_employees",
            "työntekijöitä",
            "has employees",
            written.parse_yes_no,
            Text(
                "onko palkattuja työntekijöitä: kyllä tai ei",
                "finns det anställda: ja eller nej",
                "whether it has employees: yes or no",
            ),
        ),
        many("languages", "kielet", "languages", code),
        many(
            "described_in",
            "kuvattu",
            "described in",
            words(**{"ptv": "ptv", "lähellä.fi": "lahella-fi"}),
            Text(
                "missä palvelut on kuvattu: PTV, Lähellä.fi; yksi rivillä",
                "var tjänsterna är beskrivna: PTV, Lähellä.fi; en per rad",
                "where its services are described: PTV, Lähellä.fi; one a line",
            ),
        ),
    ),
    ("organisation",),
    begin=_update,
    revise=_update,
    revises=_PROFILE,
    reads={happened.ProfileUpdated: _updated},
    register=True,
    versions=True,
    phase=named,
)
