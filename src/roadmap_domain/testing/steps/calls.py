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
from roadmap_domain.testing.steps.appointments import composition
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
_OPEN = 'avataan haku toimikaudelle "{kausi:teksti}", hakuaika {alku:sanat}–{loppu:sanat}'


@deed(Sentence(_OPEN))
def _(roadmap: ScenarioWorld, kausi: str, alku: str, loppu: str) -> None:
    roadmap.do(_opening(roadmap, kausi, (alku, loppu)))


@deed(Sentence(f"{_OPEN}, omin kriteerein:"))
def _(
    roadmap: ScenarioWorld, *, kausi: str, alku: str, loppu: str, datatable: tables.Table
) -> None:
    criteria = tuple(
        read(parse_criterion, ":".join((row["tunnus"], row["koskee"], row["kriteeri"])))
        for row in tables.rows(datatable, ("tunnus", "koskee", "kriteeri"))
    )
    roadmap.do(_opening(roadmap, kausi, (alku, loppu), criteria))


@deed(Sentence('haun hakuaikaa jatketaan {pvm} asti, koska "{syy:teksti}"'))
def _(roadmap: ScenarioWorld, pvm: str, syy: str) -> None:
    closes = read(written.parse_date, pvm)
    roadmap.do(call(calls.extend_call, composition(roadmap), closes=closes, reason=syy))


@deed(Sentence("hakuun ilmoittautuu:"))
def _(roadmap: ScenarioWorld, datatable: tables.Table) -> None:
    roadmap.do(*(_registering(roadmap, row) for row in tables.rows(datatable, REGISTERED)))


@deed(Sentence('hakuun ilmoittautuu {maara:d} uutta järjestöä luokkaan "{luokka:teksti}"'))
def _(roadmap: ScenarioWorld, maara: int, luokka: str) -> None:
    called = [f"Järjestö {number} ry" for number in range(1, maara + 1)]
    seat_class = _class(roadmap, luokka)
    roadmap.do(
        *(call(organisations.register_organisation, name, name=name) for name in called),
        *(
            call(
                calls.receive_registration,
                composition(roadmap),
                registration=name,
                organisation=name,
                seat_class=seat_class,
                link="Tuottaa ryhmätoimintaa palvelujen rinnalla",
            )
            for name in called
        ),
    )


@deed(Sentence('"{jarjesto:teksti}" peruu ilmoittautumisensa hakuun[, koska "{syy:teksti}"]'))
def _(roadmap: ScenarioWorld, jarjesto: str, syy: str | None) -> None:
    code = _code(roadmap, jarjesto)
    roadmap.do(
        call(calls.withdraw_registration, composition(roadmap), registration=code, reason=syy)
    )


@deed(
    Sentence(
        'haussa järjestön "{jarjesto:teksti}" kriteeri "{kriteeri:teksti}" '
        '{tulos:sanat}[, koska "{syy:teksti}"]'
    )
)
def _(roadmap: ScenarioWorld, *, jarjesto: str, kriteeri: str, tulos: str, syy: str | None) -> None:
    expect(tulos in {"täyttyy", "ei täyty"}, "kriteeri täyttyy tai ei täyty")
    roadmap.do(
        call(
            calls.assess_criterion,
            composition(roadmap),
            registration=_code(roadmap, jarjesto),
            criterion=_criterion(roadmap, kriteeri),
            met=tulos == "täyttyy",
            reason=syy,
        )
    )


@deed(Sentence("haussa kaikkien ilmoittautuneiden kriteerit täyttyvät"))
def _(roadmap: ScenarioWorld) -> None:
    roadmap.do(
        *(
            call(
                calls.assess_criterion,
                composition(roadmap),
                registration=it.registration,
                criterion=criterion.criterion,
                met=True,
            )
            for it in roadmap.ask(asked.candidates, composition(roadmap)).candidates
            for criterion in it.criteria
        )
    )


@deed(Sentence("haussa ehdotetaan valittavaksi:"))
def _(roadmap: ScenarioWorld, datatable: tables.Table) -> None:
    selected, deputies = _chosen(roadmap, datatable)
    roadmap.do(
        call(calls.propose_selection, composition(roadmap), selected=selected, deputies=deputies)
    )


@deed(Sentence("haussa valitaan:"))
def _(roadmap: ScenarioWorld, datatable: tables.Table) -> None:
    selected, deputies = _chosen(roadmap, datatable)
    roadmap.do(
        call(calls.make_selection, composition(roadmap), selected=selected, deputies=deputies)
    )


@deed(Sentence("haussa valitaan kaikki ilmoittautuneet"))
def _(roadmap: ScenarioWorld) -> None:
    everybody = roadmap.ask(asked.candidates, composition(roadmap)).candidates
    selected = tuple(it.registration for it in everybody)
    roadmap.do(call(calls.make_selection, composition(roadmap), selected=selected))


@deed(Sentence('haussa valitaan pelkkä varajäsen "{jarjesto:teksti}" jäsenelle "{jasen:teksti}"'))
def _(roadmap: ScenarioWorld, jarjesto: str, jasen: str) -> None:
    tie = DeputyTie(_code(roadmap, jasen), _code(roadmap, jarjesto))
    roadmap.do(call(calls.make_selection, composition(roadmap), selected=(), deputies=(tie,)))


@then(Sentence("haun ilmoittautuneet ovat:"))
def _(roadmap: ScenarioWorld, datatable: tables.Table) -> None:
    answer = roadmap.ask(asked.candidates, composition(roadmap))
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


@then(Sentence("haun paikat ovat:"))
def _(roadmap: ScenarioWorld, datatable: tables.Table) -> None:
    actual = [
        {
            "luokka": it.title,
            "paikkoja": str(it.seats),
            "ilmoittautuneita": str(it.registered),
            "kriteerit käytössä": yes_or_no(it.criteria_applied, "fi"),
            "valittuja": str(it.selected),
        }
        for it in roadmap.ask(asked.candidates, composition(roadmap)).classes
    ]
    tables.check(datatable, actual, CLASSES)


ROLES = {None: "", "member": "jäsen", "deputy": "varajäsen"}
MET = {True: "kyllä", False: "ei", None: "arvioimatta"}


def _selected(of: Candidate, members: dict[str, str]) -> str:
    role = ROLES[of.selected]
    return role if of.deputy_of is None else f"{role}: {members[of.deputy_of]}"


def _opening(
    roadmap: ScenarioWorld,
    kausi: str,
    days: tuple[str, str],
    criteria: tuple[Criterion, ...] = (),
) -> Call:
    roadmap.term = kausi
    opens, closes = (read(written.parse_date, it) for it in days)
    return call(
        calls.open_call,
        composition(roadmap),
        opens=opens,
        closes=closes,
        criteria=criteria,
    )


def _registering(roadmap: ScenarioWorld, row: tables.Cells) -> Call:
    organisation = roadmap.title_of("organisation", row["järjestö"])
    return call(
        calls.receive_registration,
        composition(roadmap),
        registration=row.get("tunnus") or _new_code(roadmap, organisation),
        organisation=organisation,
        seat_class=_class(roadmap, row["luokka"]),
        link=row.get("kytkeytyminen") or None,
    )


def _chosen(
    roadmap: ScenarioWorld, table: tables.Table
) -> tuple[tuple[str, ...], tuple[DeputyTie, ...]]:
    """The registrations of a table: members, and the deputies bound to them."""
    members: list[str] = []
    deputies: list[DeputyTie] = []
    for row in tables.rows(table, CHOSEN):
        member = _code(roadmap, row["jäsen"])
        members.append(member)
        if row.get("varajäsen"):
            deputies.append(DeputyTie(member, _code(roadmap, row["varajäsen"])))
    return tuple(members), tuple(deputies)


def _class(roadmap: ScenarioWorld, title: str) -> str:
    """The code of a class of seats by its title."""
    charter = _charter(roadmap)
    return names.code_of_titled({it.code: it for it in charter.classes} if charter else {}, title)


def _criterion(roadmap: ScenarioWorld, title: str) -> str:
    """The code of a criterion of the charter or of the call by its title."""
    held, charter = roadmap.latest(CALL, composition(roadmap)), _charter(roadmap)
    criteria = held.criteria(charter) if held and charter else ()
    return names.code_of_titled({it.code: it for it in criteria}, title)


def _charter(roadmap: ScenarioWorld) -> Charter | None:
    """The charter of the term that a call is for."""
    held, council = (
        roadmap.latest(CALL, composition(roadmap)),
        roadmap.latest(COUNCIL, roadmap.council),
    )
    return council.charter_of(held.opened.term) if held and council else None


def _code(roadmap: ScenarioWorld, name: str) -> str:
    """The latest registration of an organisation, or its name where it has none."""
    organisation = roadmap.title_of("organisation", name)
    held = roadmap.latest(CALL, composition(roadmap))
    registered = held.registrations if held else {}
    own = [code for code, it in registered.items() if it.received.organisation == organisation]
    return own[-1] if own else name


def _new_code(roadmap: ScenarioWorld, organisation: str) -> str:
    """A code for a registration: the organisation's id, with a number from the second on."""
    held = roadmap.latest(CALL, composition(roadmap))
    known = held.registrations if held else {}
    return next(
        code
        for number in count(1)
        if (code := organisation if number == 1 else f"{organisation} {number}") not in known
    )
