"""Sentences about calls for candidates: who registers, is assessed, proposed and selected."""

from __future__ import annotations

from itertools import count

from pytest_bdd import then

from roadmap_domain.application.desk import Call, call
from roadmap_domain.domain.calls import decider as calls
from roadmap_domain.domain.calls.events import DeputyTie
from roadmap_domain.domain.calls.state import CALL
from roadmap_domain.domain.councils.charter import Charter, Criterion
from roadmap_domain.domain.councils.state import COUNCIL
from roadmap_domain.domain.organisations import decider as organisations
from roadmap_domain.interop import written
from roadmap_domain.interop.charters import parse_criterion
from roadmap_domain.testing.steps import names, tables
from roadmap_domain.testing.steps.checks import expect, read
from roadmap_domain.testing.steps.sentence import Sentence, deed
from roadmap_domain.testing.steps.world import ScenarioWorld
from roadmap_domain.views import candidates as asked
from roadmap_domain.views.candidates import Candidate
from roadmap_domain.views.words import yes_or_no

REGISTERED = ("järjestö", "luokka", "kytkeytyminen", "tunnus")
CHOSEN = ("jäsen", "varajäsen")
SHOWN = ("järjestö", "luokka", "kriteerit", "ehdotus", "valinta", "syyt")
CLASSES = ("luokka", "paikkoja", "ilmoittautuneita", "kriteerit käytössä", "valittuja")
_OPEN = (
    'avataan haku "{haku:teksti}" toimikaudelle "{kausi:teksti}", '
    "hakuaika {alku:sanat}–{loppu:sanat}"
)


@deed(Sentence(_OPEN))
def _(roadmap: ScenarioWorld, haku: str, kausi: str, alku: str, loppu: str) -> None:
    roadmap.do(_opening(roadmap, haku, kausi, (alku, loppu)))


@deed(Sentence(f"{_OPEN}, omin kriteerein:"))
def _(
    roadmap: ScenarioWorld, *, haku: str, kausi: str, alku: str, loppu: str, datatable: tables.Table
) -> None:
    criteria = tuple(
        read(parse_criterion, ":".join((row["tunnus"], row["koskee"], row["kriteeri"])))
        for row in tables.rows(datatable, ("tunnus", "koskee", "kriteeri"))
    )
    roadmap.do(_opening(roadmap, haku, kausi, (alku, loppu), criteria))


@deed(Sentence('haun "{haku:teksti}" hakuaikaa jatketaan {pvm} asti, koska "{syy:teksti}"'))
def _(roadmap: ScenarioWorld, haku: str, pvm: str, syy: str) -> None:
    closes = read(written.parse_date, pvm)
    roadmap.do(call(calls.extend_call, haku, closes=closes, reason=syy))


@deed(Sentence('hakuun "{haku:teksti}" ilmoittautuu:'))
def _(roadmap: ScenarioWorld, haku: str, datatable: tables.Table) -> None:
    roadmap.do(*(_registering(roadmap, haku, row) for row in tables.rows(datatable, REGISTERED)))


@deed(
    Sentence(
        'hakuun "{haku:teksti}" ilmoittautuu {maara:d} uutta järjestöä luokkaan "{luokka:teksti}"'
    )
)
def _(roadmap: ScenarioWorld, haku: str, maara: int, luokka: str) -> None:
    called = [f"Järjestö {number} ry" for number in range(1, maara + 1)]
    seat_class = _class(roadmap, haku, luokka)
    roadmap.do(
        *(call(organisations.register_organisation, name, name=name) for name in called),
        *(
            call(
                calls.receive_registration,
                haku,
                registration=name,
                organisation=name,
                seat_class=seat_class,
                link="Tuottaa ryhmätoimintaa palvelujen rinnalla",
            )
            for name in called
        ),
    )


@deed(
    Sentence(
        '"{jarjesto:teksti}" peruu ilmoittautumisensa hakuun "{haku:teksti}"'
        '[, koska "{syy:teksti}"]'
    )
)
def _(roadmap: ScenarioWorld, jarjesto: str, haku: str, syy: str | None) -> None:
    code = _code(roadmap, haku, jarjesto)
    roadmap.do(call(calls.withdraw_registration, haku, registration=code, reason=syy))


@deed(
    Sentence(
        'haussa "{haku:teksti}" järjestön "{jarjesto:teksti}" kriteeri "{kriteeri:teksti}" '
        '{tulos:sanat}[, koska "{syy:teksti}"]'
    )
)
def _(
    roadmap: ScenarioWorld, *, haku: str, jarjesto: str, kriteeri: str, tulos: str, syy: str | None
) -> None:
    expect(tulos in {"täyttyy", "ei täyty"}, "kriteeri täyttyy tai ei täyty")
    roadmap.do(
        call(
            calls.assess_criterion,
            haku,
            registration=_code(roadmap, haku, jarjesto),
            criterion=_criterion(roadmap, haku, kriteeri),
            met=tulos == "täyttyy",
            reason=syy,
        )
    )


@deed(Sentence('haussa "{haku:teksti}" kaikkien ilmoittautuneiden kriteerit täyttyvät'))
def _(roadmap: ScenarioWorld, haku: str) -> None:
    roadmap.do(
        *(
            call(
                calls.assess_criterion,
                haku,
                registration=it.registration,
                criterion=criterion.criterion,
                met=True,
            )
            for it in roadmap.ask(asked.candidates, haku).candidates
            for criterion in it.criteria
        )
    )


@deed(Sentence('haussa "{haku:teksti}" ehdotetaan valittavaksi:'))
def _(roadmap: ScenarioWorld, haku: str, datatable: tables.Table) -> None:
    selected, deputies = _chosen(roadmap, haku, datatable)
    roadmap.do(call(calls.propose_selection, haku, selected=selected, deputies=deputies))


@deed(Sentence('haussa "{haku:teksti}" valitaan:'))
def _(roadmap: ScenarioWorld, haku: str, datatable: tables.Table) -> None:
    selected, deputies = _chosen(roadmap, haku, datatable)
    roadmap.do(call(calls.make_selection, haku, selected=selected, deputies=deputies))


@deed(Sentence('haussa "{haku:teksti}" valitaan kaikki ilmoittautuneet'))
def _(roadmap: ScenarioWorld, haku: str) -> None:
    everybody = roadmap.ask(asked.candidates, haku).candidates
    selected = tuple(it.registration for it in everybody)
    roadmap.do(call(calls.make_selection, haku, selected=selected))


@deed(
    Sentence(
        'haussa "{haku:teksti}" valitaan pelkkä varajäsen "{jarjesto:teksti}" '
        'jäsenelle "{jasen:teksti}"'
    )
)
def _(roadmap: ScenarioWorld, haku: str, jarjesto: str, jasen: str) -> None:
    tie = DeputyTie(_code(roadmap, haku, jasen), _code(roadmap, haku, jarjesto))
    roadmap.do(call(calls.make_selection, haku, selected=(), deputies=(tie,)))


@then(Sentence('haun "{haku:teksti}" ilmoittautuneet ovat:'))
def _(roadmap: ScenarioWorld, haku: str, datatable: tables.Table) -> None:
    answer = roadmap.ask(asked.candidates, haku)
    members = {it.registration: it.name for it in answer.candidates}
    classes = {it.seat_class: it.title for it in answer.classes}
    actual = [
        {
            "järjestö": it.name,
            "luokka": classes.get(it.seat_class, it.seat_class),
            "kriteerit": tables.cell([f"{one.title}: {MET[one.met]}" for one in it.criteria]),
            "ehdotus": ROLES[it.proposed],
            "valinta": _selected(it, members),
            "syyt": tables.cell(it.reasons),
        }
        for it in answer.candidates
    ]
    tables.check(datatable, actual, SHOWN)


@then(Sentence('haun "{haku:teksti}" paikat ovat:'))
def _(roadmap: ScenarioWorld, haku: str, datatable: tables.Table) -> None:
    actual = [
        {
            "luokka": it.title,
            "paikkoja": str(it.seats),
            "ilmoittautuneita": str(it.registered),
            "kriteerit käytössä": yes_or_no(it.criteria_applied, "fi"),
            "valittuja": str(it.selected),
        }
        for it in roadmap.ask(asked.candidates, haku).classes
    ]
    tables.check(datatable, actual, CLASSES)


ROLES = {None: "", "member": "jäsen", "deputy": "varajäsen"}
MET = {True: "kyllä", False: "ei", None: "arvioimatta"}


def _selected(of: Candidate, members: dict[str, str]) -> str:
    role = ROLES[of.selected]
    return role if of.deputy_of is None else f"{role}: {members[of.deputy_of]}"


def _opening(
    roadmap: ScenarioWorld,
    haku: str,
    kausi: str,
    days: tuple[str, str],
    criteria: tuple[Criterion, ...] = (),
) -> Call:
    opens, closes = (read(written.parse_date, it) for it in days)
    return call(
        calls.open_call,
        haku,
        council=roadmap.council,
        term=kausi,
        opens=opens,
        closes=closes,
        criteria=criteria,
    )


def _registering(roadmap: ScenarioWorld, haku: str, row: tables.Cells) -> Call:
    organisation = roadmap.title_of("organisation", row["järjestö"])
    return call(
        calls.receive_registration,
        haku,
        registration=row.get("tunnus") or _new_code(roadmap, haku, organisation),
        organisation=organisation,
        seat_class=_class(roadmap, haku, row["luokka"]),
        link=row.get("kytkeytyminen") or None,
    )


def _chosen(
    roadmap: ScenarioWorld, haku: str, table: tables.Table
) -> tuple[tuple[str, ...], tuple[DeputyTie, ...]]:
    """The registrations of a table: members, and the deputies bound to them."""
    members: list[str] = []
    deputies: list[DeputyTie] = []
    for row in tables.rows(table, CHOSEN):
        member = _code(roadmap, haku, row["jäsen"])
        members.append(member)
        if row.get("varajäsen"):
            deputies.append(DeputyTie(member, _code(roadmap, haku, row["varajäsen"])))
    return tuple(members), tuple(deputies)


def _class(roadmap: ScenarioWorld, haku: str, title: str) -> str:
    """The code of a class of seats by its title."""
    charter = _charter(roadmap, haku)
    return names.code_of_titled({it.code: it for it in charter.classes} if charter else {}, title)


def _criterion(roadmap: ScenarioWorld, haku: str, title: str) -> str:
    """The code of a criterion of the charter or of the call by its title."""
    held, charter = roadmap.latest(CALL, haku), _charter(roadmap, haku)
    criteria = held.criteria(charter) if held and charter else ()
    return names.code_of_titled({it.code: it for it in criteria}, title)


def _charter(roadmap: ScenarioWorld, haku: str) -> Charter | None:
    """The charter of the term that a call is for."""
    held, council = roadmap.latest(CALL, haku), roadmap.latest(COUNCIL, roadmap.council)
    return council.charter_of(held.opened.term) if held and council else None


def _code(roadmap: ScenarioWorld, haku: str, name: str) -> str:
    """The latest registration of an organisation, or its name where it has none."""
    organisation = roadmap.title_of("organisation", name)
    held = roadmap.latest(CALL, haku)
    registered = held.registrations if held else {}
    own = [code for code, it in registered.items() if it.received.organisation == organisation]
    return own[-1] if own else name


def _new_code(roadmap: ScenarioWorld, haku: str, organisation: str) -> str:
    """A code for a registration: the organisation's id, with a number from the second on."""
    held = roadmap.latest(CALL, haku)
    known = held.registrations if held else {}
    return next(
        code
        for number in count(1)
        if (code := organisation if number == 1 else f"{organisation} {number}") not in known
    )
