"""Loading plans: all or nothing, nothing twice, only what changed, every fault told."""

from __future__ import annotations

import csv
import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Literal

import pytest

from roadmap_domain import (
    RoadmapDomain,
    SourceBasis,
    add_heading,
    council,
    define_outcome,
    diff,
    gatherings,
    grid,
    loose_ends,
    open_programme,
    open_year_plan,
    report,
    retract_action,
    retract_year_plan,
    succeed_programme,
    trace,
    year_plan_id,
)
from roadmap_domain.domain.councils.charter import Meetings
from roadmap_domain.domain.councils.state import COUNCIL
from roadmap_domain.interop.faults import LoadRefused
from roadmap_domain.interop.plans import SHEETS, Change, load, load_plans
from roadmap_domain.kernel.dates import as_fuzzy
from roadmap_domain.storage.problems import StoreIsFull
from roadmap_domain.storage.sqlite_store import SQLiteStore

VAKE = Path(__file__).parents[2] / "examples" / "vake"
PROGRAMME = "vake-tiekartta"
BASIS = SourceBasis("002", "tarkistus")

FROM_SEPTEMBER = Change("revision", BASIS, as_fuzzy("2023-09-01"))

Edit = Callable[[dict[str, str]], None]


@pytest.fixture
def plans(tmp_path: Path) -> Path:
    return shutil.copytree(VAKE, tmp_path / "vake")


@pytest.fixture
def domain() -> Iterator[RoadmapDomain]:
    with RoadmapDomain.open("memory:") as opened:
        yield opened


@pytest.fixture
def loaded(domain: RoadmapDomain, plans: Path) -> RoadmapDomain:
    load(domain, [plans])
    return domain


def edit(path: Path, change: Edit, where: tuple[str, str]) -> None:
    """Change the row of a file whose cell in a column has a value."""
    with path.open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file, delimiter=";")
        rows, headings = list(reader), list(reader.fieldnames or ())
    for row in rows:
        if row[where[0]] == where[1]:
            change(row)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, headings, delimiter=";", lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def drop(path: Path, where: tuple[str, str]) -> None:
    """Take a row out of a file."""
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    place = lines[0].rstrip("\n").split(";").index(where[0])
    kept = [line for line in lines if line.split(";")[place : place + 1] != [where[1]]]
    assert len(kept) < len(lines)
    path.write_text("".join(kept), encoding="utf-8")


def events(domain: RoadmapDomain) -> int:
    return sum(1 for _ in domain.events())


def refused(domain: RoadmapDomain, *paths: Path, change: Change | None = None) -> str:
    """What is said of a load that is refused; nothing must have been recorded."""
    before = events(domain)
    with pytest.raises(LoadRefused) as refusal:
        load(domain, paths, change=change)
    assert events(domain) == before
    return str(refusal.value)


def test_the_report_of_2025_follows_from_the_events(loaded: RoadmapDomain) -> None:
    counts = loaded.ask(report, PROGRAMME, 2025).counts
    assert (counts.actions, counts.carried_over, counts.raised) == (15, 4, 3)
    assert counts.outcomes == {"toteutuu": 6, "osittain": 3}


def test_2023_is_assessed_by_no_source(loaded: RoadmapDomain) -> None:
    counts = loaded.ask(report, PROGRAMME, 2023).counts
    assert counts.actions == 13
    assert counts.outcomes == {}


def test_what_fell_off_in_2025(loaded: RoadmapDomain) -> None:
    ends = loaded.ask(loose_ends, PROGRAMME, 2025)
    assert [it.group_title for it in ends.milestones_without_actions] == ["Rahoitus ja resurssit"]
    assert [it.number for it in ends.proposals_not_taken_up] == [4]
    assert ends.actions_not_assessed == []
    assert ends.series_behind == []
    in_2023 = loaded.ask(loose_ends, PROGRAMME, 2023)
    assert in_2023.proposals_not_taken_up == []
    assert [(it.id, it.actual) for it in in_2023.series_behind] == [("kumppanuusfoorumi", 0)]
    in_2024 = loaded.ask(loose_ends, PROGRAMME, 2024).proposals_not_taken_up
    assert [it.number for it in in_2024] == [1, 2, 3, 4]


def test_the_two_printings_differ_in_four_milestones_of_2023(loaded: RoadmapDomain) -> None:
    changes = loaded.ask(
        diff, PROGRAMME, from_day=date(2023, 3, 31), to_day=date(2026, 4, 21), kind="milestone"
    ).changes
    assert [(it.group, it.year, it.change) for it in changes] == [
        ("1.3", 2023, "reworded"),
        ("1.4", 2023, "reworded"),
        ("2.1", 2023, "reworded"),
        ("2.3", 2023, "added"),
    ]


def test_loading_again_records_nothing(loaded: RoadmapDomain, plans: Path) -> None:
    before = events(loaded)
    assert load(loaded, [plans]).events == ()
    assert events(loaded) == before


def test_files_may_come_one_by_one_with_english_headings(
    domain: RoadmapDomain, plans: Path
) -> None:
    source = plans / "ohjelma.csv"
    text = source.read_text(encoding="utf-8")
    _, _, rows = text.partition("\n")
    english = "id;kind;title;region;first year;last year;outline;scope;effective on;basis\n"
    (plans / "programme.csv").write_text(english + rows, encoding="utf-8-sig")
    assert len(load(domain, [plans / "programme.csv"]).events) == 1


def test_a_changed_cell_must_be_called_a_revision_or_a_correction(
    loaded: RoadmapDomain, plans: Path
) -> None:
    edit(
        plans / "aikajana.csv",
        lambda row: row.update(teksti="Uusi tavoite"),
        ("tunnus", "1.1-2024-1"),
    )
    said = refused(loaded, plans)
    assert "aikajana.csv, rivi " in said
    assert "sarake teksti: solu on muuttunut" in said
    assert "”Uusi tavoite”" in said


def test_a_revision_holds_from_its_day_on(loaded: RoadmapDomain, plans: Path) -> None:
    edit(
        plans / "aikajana.csv",
        lambda row: row.update(teksti="Uusi tavoite"),
        ("tunnus", "1.1-2024-1"),
    )
    done = load(loaded, [plans], change=Change("revision", BASIS, as_fuzzy("2024-06-01")))
    assert [it.event.stored_name for it in done.events] == ["programme.milestone-reworded@1"]
    now = loaded.ask(grid, PROGRAMME)
    before = loaded.as_of(held_on=date(2024, 5, 31)).ask(grid, PROGRAMME)
    assert "Uusi tavoite" in now.rows[0].cells["2024"]
    assert "Uusi tavoite" not in before.rows[0].cells["2024"]
    assert load(loaded, [plans]).events == ()


def test_a_correction_takes_the_place_of_what_was_wrong(loaded: RoadmapDomain, plans: Path) -> None:
    edit(
        plans / "toimenpiteet.csv",
        lambda row: row.update(nimi="Oikea nimi"),
        ("tunnus", "2025-4.2-1"),
    )
    done = load(loaded, [plans], change=Change("correction", BASIS))
    (event,) = done.events
    assert event.corrects == 1
    assert event.effective_on == as_fuzzy("2025-01-01")
    held = loaded.as_of(held_on=date(2025, 1, 1)).ask(report, PROGRAMME, 2025)
    assert held.rows[-1].actions[0].title == "Oikea nimi"
    assert [it.corrected for it in loaded.ask(trace, "2025-4.2-1").events] == [True, False]
    assert load(loaded, [plans]).events == ()


def test_the_reported_year_takes_corrections_but_no_revisions(
    loaded: RoadmapDomain, plans: Path
) -> None:
    edit(
        plans / "toimenpiteet.csv", lambda row: row.update(nimi="Toinen"), ("tunnus", "2025-4.2-1")
    )
    change = Change("revision", BASIS, as_fuzzy("2026-06-01"))
    assert "Vuosi 2025 on raportoitu" in refused(loaded, plans, change=change)


@pytest.mark.parametrize("kind", ["revision", "correction"])
def test_why_something_was_assessed_so_may_change_alone(
    loaded: RoadmapDomain, plans: Path, kind: Literal["revision", "correction"]
) -> None:
    edit(plans / "arviot.csv", lambda row: row.update(syy="Kesken"), ("kohde", "2024-2.3-1"))
    done = load(loaded, [plans], change=Change(kind, BASIS, as_fuzzy("2025-02-01")))
    assert [it.event.stored_name for it in done.events] == ["action.assessed@1"]
    assert load(loaded, [plans]).events == ()


def test_a_reason_can_only_be_corrected_away(loaded: RoadmapDomain, plans: Path) -> None:
    def say(why: str) -> None:
        edit(plans / "arviot.csv", lambda row: row.update(syy=why), ("kohde", "2024-2.3-1"))

    say("Kesken")
    load(loaded, [plans], change=Change("revision", BASIS, as_fuzzy("2025-02-01")))
    say("")
    later = as_fuzzy("2025-03-01")
    said = refused(loaded, plans, change=Change("revision", BASIS, later))
    assert "sarake syy: tätä solua voi vain korjata" in said
    assert len(load(loaded, [plans], change=Change("correction", BASIS, later)).events) == 1
    assert load(loaded, [plans]).events == ()


def test_a_changed_carry_over_is_corrected_in_its_own_year(
    loaded: RoadmapDomain, plans: Path
) -> None:
    def reworded(row: dict[str, str]) -> None:
        if row["vuosi"] == "2025":
            row["nimi"] = "Korjattu nimi"

    edit(plans / "toimenpiteet.csv", reworded, ("tunnus", "2024-2.3-1"))
    load(loaded, [plans], change=Change("correction", BASIS))
    assert loaded.ask(report, PROGRAMME, 2025).rows[4].actions[0].title == "Korjattu nimi"
    assert loaded.ask(report, PROGRAMME, 2024).rows[2].actions[0].title.startswith("Määritellään")
    assert loaded.ask(report, PROGRAMME, 2025).counts.carried_over == 4


def test_a_changed_day_is_told_and_corrected(loaded: RoadmapDomain, plans: Path) -> None:
    edit(plans / "visio.csv", lambda row: row.update(voimassa="7.3.2023"), ("ohjelma", PROGRAMME))
    assert "sarake voimassa" in refused(loaded, plans)
    load(loaded, [plans], change=Change("correction", BASIS))
    (event,) = (
        it
        for it in loaded.events()
        if it.event.stored_name == "programme.vision-stated@1" and it.corrects
    )
    assert event.effective_on == as_fuzzy("2023-03-07")
    assert load(loaded, [plans]).events == ()


def test_a_row_that_is_gone_is_a_fault(loaded: RoadmapDomain, plans: Path) -> None:
    drop(plans / "strategia.csv", ("numero", "17"))
    assert "vake-tiekartta, 17 puuttuu" in refused(loaded, plans)


def test_a_file_does_not_bring_back_what_was_retracted(loaded: RoadmapDomain, plans: Path) -> None:
    desk = loaded.acting_as("k-1", role="coordinator").on(corrects=1)
    desk.do(retract_action, "2025-4.2-1", reason="Kirjattiin kahdesti")
    said = refused(loaded, plans)
    assert "rivi on kirjattu ja kirjaus korjattu tai mitätöity" in said
    drop(plans / "toimenpiteet.csv", ("tunnus", "2025-4.2-1"))
    assert load(loaded, [plans]).events == ()


def test_what_was_retracted_can_be_loaded_in_other_words(
    loaded: RoadmapDomain, plans: Path
) -> None:
    desk = loaded.acting_as("k-1", role="coordinator")
    version = next(
        it.version for it in loaded.events() if it.event.stored_name == "year-plan.reported@1"
    )
    desk.on(corrects=version).do(retract_year_plan, f"{PROGRAMME}/2025", reason="Luonnos")
    desk.on(corrects=1).do(retract_action, "2025-4.2-1", reason="Aivan muu toimenpide")
    edit(plans / "toimenpiteet.csv", lambda row: row.update(nimi="Muu"), ("tunnus", "2025-4.2-1"))
    done = load(loaded, [plans / "toimenpiteet.csv"])
    assert [it.event.stored_name for it in done.events] == ["action.planned@1"]


def test_what_was_added_by_hand_is_not_missed(loaded: RoadmapDomain, plans: Path) -> None:
    from roadmap_domain import set_milestone  # noqa: PLC0415 # beside its only use

    desk = loaded.acting_as("k-1", role="coordinator", basis=BASIS)
    desk.do(set_milestone, PROGRAMME, milestone="oma", heading="1.1", year=2025, text="Oma tavoite")
    assert load(loaded, [plans]).events == ()


def test_a_row_that_says_withdrawn_is_withdrawn(loaded: RoadmapDomain, plans: Path) -> None:
    def withdrawn(row: dict[str, str]) -> None:
        row.update(tila="peruttu", syy="Tilalle tuli muuta")

    edit(plans / "toimenpiteet.csv", withdrawn, ("tunnus", "2023-1.3-1"))
    said = refused(loaded, plans)
    assert "sarake tila: solu on muuttunut: kirjattu tyhjä, tiedostossa ”peruttu”" in said
    assert "sarake tila: peruminen ei ole korjaus" in refused(
        loaded, plans, change=Change("correction", BASIS)
    )
    (event,) = load(loaded, [plans], change=FROM_SEPTEMBER).events
    assert event.event.stored_name == "action.withdrawn@1"
    assert (event.basis, event.effective_on) == (BASIS, as_fuzzy("2023-09-01"))
    assert loaded.ask(report, PROGRAMME, 2023).counts.actions == 12
    assert loaded.as_of(held_on=date(2023, 8, 31)).ask(report, PROGRAMME, 2023).counts.actions == 13
    assert load(loaded, [plans]).events == ()
    assert load(loaded, [plans], change=FROM_SEPTEMBER).events == ()


def test_what_else_changed_in_a_withdrawn_row_is_recorded_as_well(
    loaded: RoadmapDomain, plans: Path
) -> None:
    def withdrawn(row: dict[str, str]) -> None:
        row.update(tila="peruttu", nimi="Viimeinen nimi", aikataulu="kevät 2023")

    edit(plans / "toimenpiteet.csv", withdrawn, ("tunnus", "2023-1.3-1"))
    done = load(loaded, [plans], change=FROM_SEPTEMBER)
    assert [it.event.stored_name for it in done.events] == [
        "action.entry-revised@1",
        "action.withdrawn@1",
    ]
    assert {(it.basis, it.effective_on) for it in done.events} == {(BASIS, as_fuzzy("2023-09-01"))}
    assert load(loaded, [plans]).events == ()


def test_why_a_row_was_withdrawn_can_be_corrected_and_how_it_stood(
    loaded: RoadmapDomain, plans: Path
) -> None:
    file, where = plans / "toimenpiteet.csv", ("tunnus", "2023-1.3-1")
    edit(file, lambda row: row.update(tila="peruttu"), where)
    load(loaded, [plans], change=FROM_SEPTEMBER)
    edit(file, lambda row: row.update(syy="Tilalle tuli muuta"), where)
    (event,) = load(loaded, [plans], change=Change("correction", BASIS)).events
    assert event.event.stored_name == "action.withdrawn@1"
    assert load(loaded, [plans]).events == ()
    edit(file, lambda row: row.update(nimi="Oikea nimi"), where)
    (event,) = load(loaded, [plans], change=Change("correction", BASIS)).events
    assert event.event.stored_name == "action.planned@1"
    assert load(loaded, [plans]).events == ()
    edit(file, lambda row: row.update(tila=""), where)
    said = refused(loaded, plans, change=FROM_SEPTEMBER)
    assert "sarake tila: rivi on kirjattu perutuksi" in said


def test_a_revision_of_what_can_only_be_corrected_or_of_another_day_is_refused(
    loaded: RoadmapDomain, plans: Path
) -> None:
    edit(
        plans / "rakenne.csv",
        lambda row: row.update(
            nimi="Uusi nimi", yläotsikko="2", voimassa="2024", peruste="lähde: 001"
        ),
        ("tunnus", "1.1"),
    )
    said = refused(loaded, plans, change=FROM_SEPTEMBER)
    assert "sarake yläotsikko: tätä solua voi vain korjata" in said
    assert "sarake voimassa: solu on muuttunut, mutta --effective-on sanoo muuta" in said
    assert "sarake peruste: solu on muuttunut, mutta --basis sanoo muuta" in said
    assert said.count("rakenne.csv") == 3


def test_a_new_row_that_says_withdrawn_needs_a_day_and_a_basis(
    domain: RoadmapDomain, plans: Path
) -> None:
    edit(
        plans / "toimenpiteet.csv",
        lambda row: row.update(tila="peruttu"),
        ("tunnus", "2023-1.3-1"),
    )
    assert "sarake tila: uusi rivi on peruttu" in refused(domain, plans)
    load(domain, [plans], change=FROM_SEPTEMBER)
    assert domain.ask(report, PROGRAMME, 2023).counts.actions == 12
    assert load(domain, [plans]).events == ()


def with_state(path: Path) -> None:
    """Give a file the column `tila`, in which nothing is said."""
    first, *rows = path.read_text(encoding="utf-8").splitlines()
    lines = [f"{first};tila", *(f"{row};" for row in rows)]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def test_a_milestone_is_reworded_and_withdrawn(loaded: RoadmapDomain, plans: Path) -> None:
    file = plans / "aikajana.csv"
    with_state(file)
    edit(file, lambda row: row.update(tila="peruttu", teksti="Loppu"), ("tunnus", "1.1-2024-1"))
    assert "sarake tila: solu on muuttunut" in refused(loaded, file)
    done = load(loaded, [file], change=FROM_SEPTEMBER)
    assert [it.event.stored_name for it in done.events] == [
        "programme.milestone-reworded@1",
        "programme.milestone-removed@1",
    ]
    assert load(loaded, [plans]).events == ()


def test_a_later_row_withdraws_on_its_own_day_and_keeps_its_place(
    loaded: RoadmapDomain, plans: Path
) -> None:
    file = plans / "aikajana.csv"
    with_state(file)
    text = file.read_text(encoding="utf-8")
    head, first, *_ = text.splitlines()
    row = dict(zip(head.split(";"), first.split(";"), strict=True))
    row |= {"tila": "peruttu", "voimassa": "1.9.2023", "peruste": "lähde: 002, x"}
    file.write_text(text + ";".join(row.values()) + "\n", encoding="utf-8")
    (event,) = load(loaded, [plans]).events
    assert event.event.stored_name == "programme.milestone-removed@1"
    assert event.effective_on == as_fuzzy("2023-09-01")
    assert load(loaded, [plans]).events == ()
    moved = row | {"vuosi": "2024", "tunnus": "1.1-2022-2"}
    file.write_text(text + ";".join(moved.values()) + "\n", encoding="utf-8")
    assert "sarake vuosi: solun on oltava sama kuin" in refused(loaded, plans)


def test_spelling_is_no_change_but_can_be_corrected(loaded: RoadmapDomain, plans: Path) -> None:
    def dotted(row: dict[str, str]) -> None:
        row["nimi"] += "."

    edit(plans / "rakenne.csv", dotted, ("tunnus", "1.1"))
    edit(plans / "toimenpiteet.csv", dotted, ("tunnus", "2023-1.3-1"))
    assert load(loaded, [plans]).events == ()
    assert load(loaded, [plans], change=FROM_SEPTEMBER).events == ()
    done = load(loaded, [plans], change=Change("correction", BASIS))
    assert [it.event.stored_name for it in done.events] == [
        "programme.heading-added@1",
        "action.planned@1",
    ]
    assert load(loaded, [plans], change=Change("correction", BASIS)).events == ()


def test_a_later_row_with_another_spelling_says_nothing(loaded: RoadmapDomain, plans: Path) -> None:
    file = plans / "aikajana.csv"
    text = file.read_text(encoding="utf-8")
    head, first, *_ = text.splitlines()
    row = dict(zip(head.split(";"), first.split(";"), strict=True))
    rows = [row | {"teksti": f"{row['teksti']}."}, row | {"teksti": "Muuta", "voimassa": "2024"}]
    file.write_text(text + "".join(";".join(it.values()) + "\n" for it in rows), encoding="utf-8")
    assert len(load(loaded, [plans]).events) == 1
    assert load(loaded, [plans]).events == ()


def test_why_a_row_was_carried_over_is_not_why_it_is_withdrawn(
    loaded: RoadmapDomain, plans: Path
) -> None:
    file = plans / "aikajana.csv"
    file.unlink()

    def withdrawn(row: dict[str, str]) -> None:
        if row["siirtyi"]:
            row["tila"] = "peruttu"

    edit(plans / "toimenpiteet.csv", withdrawn, ("tunnus", "2024-2.3-1"))
    plan = load_plans(loaded.as_of(), [plans], change=FROM_SEPTEMBER)
    assert [str(it.arguments["reason"]) for it in plan.calls] == ["peruttu"]


def test_cells_of_every_kind_are_told(loaded: RoadmapDomain, plans: Path) -> None:
    edit(
        plans / "toimenpiteet.csv",
        lambda row: row.update({"vastuu": "A\nB", "järjestys": "9", "mittarit": "C [2.1]"}),
        ("tunnus", "2023-1.3-1"),
    )
    said = refused(loaded, plans)
    assert "tiedostossa ”A; B”" in said
    assert "tiedostossa ”9”" in said
    assert "tiedostossa ”C [2.1]”" in said


def test_a_day_alone_can_only_be_corrected(loaded: RoadmapDomain, plans: Path) -> None:
    edit(plans / "visio.csv", lambda row: row.update(voimassa="1.9.2023"), ("ohjelma", PROGRAMME))
    said = refused(loaded, plans, change=FROM_SEPTEMBER)
    assert "sarake voimassa: tätä solua voi vain korjata" in said


def test_a_long_cell_is_shown_where_it_differs(loaded: RoadmapDomain, plans: Path) -> None:
    edit(
        plans / "visio.csv",
        lambda row: row.update(teksti=row["teksti"].replace("todellisena", "tarpeellisena")),
        ("ohjelma", PROGRAMME),
    )
    said = refused(loaded, plans)
    assert "todellisena" in said
    assert "tarpeellisena" in said


def test_rules_that_rows_would_break_are_told_with_their_rows(
    domain: RoadmapDomain, plans: Path
) -> None:
    edit(plans / "arviot.csv", lambda row: row.update(arvio="hienosti"), ("kohde", "1.2"))
    edit(plans / "aikajana.csv", lambda row: row.update(vuosi="2031"), ("tunnus", "1.1-2022-1"))
    said = refused(domain, plans)
    assert (
        "aikajana.csv, rivi 2, sarake vuosi: Vuosi 2031 ei kuulu ohjelmakauteen 2022–2025." in said
    )
    assert "arviot.csv, rivi 7, sarake arvio: Ohjelman asteikolla ei ole arviota hienosti." in said


def test_what_a_row_is_about_and_is_not_known_is_told_in_its_column(
    domain: RoadmapDomain, plans: Path
) -> None:
    edit(plans / "arviot.csv", lambda row: row.update(kohde="eiole"), ("kohde", "2024-2.3-1"))
    edit(plans / "vuodet.csv", lambda row: row.update(vuosi="2022"), ("vuosi", "2023"))
    edit(
        plans / "tilaisuudet.csv", lambda row: row.update(sarja="eiole"), ("tunnus", "kivisto-2024")
    )
    said = refused(domain, plans)
    assert "arviot.csv, rivi 4, sarake kohde: Toimenpidettä eiole ei tunneta" in said
    assert "toimenpiteet.csv, rivi 2, sarake vuosi: Toimeenpanosuunnitelmaa" in said
    assert "tilaisuudet.csv, rivi 7, sarake sarja: Tilaisuussarjaa eiole ei tunneta" in said


@pytest.mark.parametrize("programme", ["vake-tiekarta", "vake-osallisuusohjelma"])
def test_a_row_about_an_action_names_the_programme_that_it_stands_in(
    domain: RoadmapDomain, plans: Path, programme: str
) -> None:
    """The decision is told the action's id alone: what the row says besides must be true, too."""
    edit(plans / "arviot.csv", lambda row: row.update(ohjelma=programme), ("kohde", "2024-2.3-1"))
    edit(plans / "toimenpiteet.csv", lambda row: row.update(ohjelma=programme), ("siirtyi", "2024"))
    said = refused(domain, plans, VAKE.parent / "vake-osallisuusohjelma").splitlines()[1:]
    there = "sarake ohjelma: toimenpide on vuonna 2024 ohjelmassa vake-tiekartta"
    assert [line for line in said if "sarake ohjelma" in line] == [
        f"arviot.csv, rivi 4, {there}",
        *(f"toimenpiteet.csv, rivi {row}, {there}" for row in (21, 25, 28, 29)),
    ]


def test_an_action_carried_into_the_next_programme_names_that_one(
    loaded: RoadmapDomain, plans: Path
) -> None:
    following = "vake-suunnitelma"
    desk = loaded.acting_as("loader-1", role="loader", basis=BASIS, effective_on="2026-01-01")
    desk.do(
        open_programme,
        following,
        kind="action-plan",
        title="Toimintasuunnitelma",
        region="Vantaan ja Keravan hyvinvointialue",
        first_year=2026,
        last_year=2030,
    )
    desk.do(add_heading, following, heading="1", level="goal", title="Yhteistyö")
    desk.do(add_heading, following, heading="1.1", level="group", title="Tilat", under="1")
    desk.do(define_outcome, following, outcome="toteutuu", label="Toteutuu", realised=True)
    desk.do(open_year_plan, year_plan_id(following, 2026), programme=following, year=2026)
    desk.do(succeed_programme, PROGRAMME, successor=following)
    columns = headings_of(plans / "toimenpiteet.csv")
    row = dict.fromkeys(columns, "") | {
        "ohjelma": following,
        "vuosi": "2026",
        "tunnus": "2024-2.3-1",
        "kokonaisuus": "1.1",
        "nimi": "Määritellään tilojen periaatteet",
        "siirtyi": "2025",
        "syy": "Kesken",
        "voimassa": "2026",
        "peruste": "lähde: 002",
    }
    with (plans / "toimenpiteet.csv").open("a", encoding="utf-8", newline="") as file:
        csv.DictWriter(file, columns, delimiter=";").writerow(row)
    load(loaded, [plans])
    assert load(loaded, [plans]).events == ()


def test_groups_of_two_programmes_have_the_same_numbers(loaded: RoadmapDomain, plans: Path) -> None:
    """The rows of a year's assessments are told apart by their programme, too."""
    other = plans.parent / "toinen"
    other.mkdir()
    for name in ("ohjelma", "asteikko", "rakenne", "vuodet", "arviot"):
        text = (plans / f"{name}.csv").read_text(encoding="utf-8")
        head, *lines = text.replace(PROGRAMME, "toinen").splitlines(keepends=True)
        (other / f"{name}.csv").write_text(
            head + "".join(line for line in lines if "toimenpide;2024" not in line),
            encoding="utf-8",
        )
    load(loaded, [plans, other])
    assert loaded.ask(report, "toinen", 2025).counts.outcomes == {"osittain": 3, "toteutuu": 6}


def test_a_rehearsal_records_nothing_and_tells_what_would_be(
    domain: RoadmapDomain, plans: Path
) -> None:
    plan = load_plans(domain.as_of(), [plans])
    assert plan.rehearse(domain.acting_as("loader", role="loader")) == 302
    assert events(domain) == 1


BAD = {
    "tyhjä": (b"", "tiedosto on tyhjä"),
    "binääri": (b"\x89PNG\r\n\x1a\n\0\0\0", "aikajana.csv, rivi 1: merkistö ei ole UTF-8"),
    "nollatavu": (b"ohjelma;tunnus\na;\0\n", "aikajana.csv, rivi 2: ei ole tekstitiedosto"),
    "latin-1": (
        "ohjelma;tunnus;kokonaisuus;vuosi;teksti;voimassa;peruste\nx;1;1.1;2022;Työ;2022;x\n".encode(
            "latin-1"
        ),
        "aikajana.csv, rivi 2: merkistö ei ole UTF-8",
    ),
    "katkennut": (
        b'ohjelma;tunnus;kokonaisuus;vuosi;teksti;voimassa;peruste\nx;1;1.1;2022;"jotain',
        "lainausmerkki jää auki",
    ),
    "soluja puuttuu": (
        b"ohjelma;tunnus;kokonaisuus;vuosi;teksti;voimassa;peruste\nx;1;1.1\n",
        "aikajana.csv, rivi 2: odotettiin 7 solua, löytyi 3",
    ),
    "sarake puuttuu": (b"ohjelma;tunnus\n", "aikajana.csv, rivi 1, sarake vuosi: sarake puuttuu"),
    "outo sarake": (
        b"ohjelma;tunnus;kokonaisuus;vuosi;teksti;voimassa;peruste;muuta\n",
        "aikajana.csv, rivi 1, sarake muuta: tuntematon sarake",
    ),
    "pilkut": (
        b"ohjelma,tunnus,kokonaisuus,vuosi,teksti,voimassa,peruste\n",
        "solujen välissä on pilkku: tallenna niin, että välissä on puolipiste",
    ),
    "sarkaimet": (
        b'"programme"\t"milestone"\t"group"\n',
        "aikajana.csv, rivi 1: solujen välissä on sarkain",
    ),
    "sarake kahdesti": (
        b"ohjelma;tunnus;kokonaisuus;vuosi;vuosi;teksti;voimassa;peruste\n",
        "sarake vuosi: sarake on kahdesti",
    ),
}


@pytest.mark.parametrize(("content", "expected"), BAD.values(), ids=BAD.keys())
def test_a_bad_file_is_answered_with_its_place(
    domain: RoadmapDomain, plans: Path, content: bytes, expected: str
) -> None:
    (plans / "aikajana.csv").write_bytes(content)
    assert expected in refused(domain, plans)


def test_all_faults_of_all_files_are_told_at_once(domain: RoadmapDomain, plans: Path) -> None:
    edit(
        plans / "aikajana.csv",
        lambda row: row.update(vuosi="ensi", teksti=""),
        ("tunnus", "1.1-2022-1"),
    )
    edit(plans / "visio.csv", lambda row: row.update(peruste="kuulin"), ("ohjelma", PROGRAMME))
    (plans / "sekalaista.csv").write_text("a;b\n", encoding="utf-8")
    said = refused(domain, plans)
    assert "aikajana.csv, rivi 2, sarake vuosi" in said
    assert "aikajana.csv, rivi 2, sarake teksti: solu ei saa olla tyhjä" in said
    assert "visio.csv, rivi 2, sarake peruste" in said
    assert "sekalaista.csv: tuntematon taulukko" in said


def test_a_cell_that_cannot_be_read_hides_no_other_fault(
    loaded: RoadmapDomain, plans: Path
) -> None:
    edit(plans / "aikajana.csv", lambda row: row.update(vuosi="ensi"), ("tunnus", "1.1-2022-1"))
    edit(plans / "visio.csv", lambda row: row.update(teksti="Toinen"), ("ohjelma", PROGRAMME))
    edit(plans / "strategia.csv", lambda row: row.update(numero="x"), ("numero", "17"))
    (plans / "lahteet.csv").write_bytes(b"\xff")
    with (plans / "arviot.csv").open("a", encoding="utf-8") as file:
        file.write(f"{PROGRAMME};2025;rivi;1.3;hienosti;;21.4.2026;lähde: 002\n")
    said = refused(loaded, plans).splitlines()[1:]
    assert [line.split(":")[0] for line in said] == [
        "aikajana.csv, rivi 2, sarake vuosi",
        "lahteet.csv, rivi 1",
        "strategia.csv, rivi 9, sarake numero",
        "visio.csv, rivi 2, sarake teksti",
        "arviot.csv, rivi 15, sarake arvio",
    ]
    with pytest.raises(LoadRefused):
        _ = load_plans(loaded.as_of(), [plans]).calls


def test_an_enormous_file_is_not_read(
    domain: RoadmapDomain, plans: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with (plans / "aikajana.csv").open("r+b") as file:
        file.truncate(200 * 2**20)
    assert "aikajana.csv: tiedosto on yli 64 Mt" in refused(domain, plans)


def test_a_single_path_is_loaded_as_it_is(domain: RoadmapDomain, plans: Path) -> None:
    assert len(load(domain, str(plans)).events) == 302
    assert load(domain, plans).events == ()


def test_a_path_that_is_not_there(domain: RoadmapDomain, tmp_path: Path) -> None:
    assert "tiedostoa ei ole" in refused(domain, tmp_path / "puuttuu")


def test_a_row_twice_is_a_fault(domain: RoadmapDomain, plans: Path) -> None:
    path = plans / "strategia.csv"
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    path.write_text("".join([*lines, lines[-1]]), encoding="utf-8")
    said = refused(domain, plans)
    assert "strategia.csv, rivi 10" in said


def test_a_file_whose_every_row_is_gone_is_a_fault(loaded: RoadmapDomain, plans: Path) -> None:
    """It has no row that says of which programme it is; the others of its load do."""
    for name in ("hyvaksynnat", "vuodet"):
        file = plans / f"{name}.csv"
        heading, *_ = file.read_text(encoding="utf-8").splitlines(keepends=True)
        file.write_text(heading, encoding="utf-8")
    said = refused(loaded, plans)
    assert (
        "hyvaksynnat.csv: rivi vake-tiekartta, Lähidemokratia- ja osallisuuslautakunta puuttuu"
        in said
    )
    assert "vuodet.csv: rivi vake-tiekartta, 2025, raportoitu puuttuu tiedostosta" in said


@pytest.mark.parametrize(
    ("sheet", "where", "change", "told"),
    [
        ("sarjat", ("tunnus", "hyte-neuvottelut"), {"tavoite": "2 krt/v"}, "”väh. 1 krt/v”"),
        ("sarjat", ("tunnus", "hyte-neuvottelut"), {"lakisääteinen": "ei"}, "”kyllä”"),
        ("toimielimet", ("tunnus", "hyte-tiimi"), {"laji": "lautakunta"}, "”tiimi”"),
        ("selvitykset", ("tunnus", "tyopajat-2022"), {"osallistujia": "n. 90"}, "”väh. 80”"),
        ("havainnot", ("arvo", "3,41"), {"arvo": "3,5"}, "”3,41”"),
        ("havainnot", ("arvo", "3,41"), {"asteikko": "1–6"}, "”1–5”"),
        ("toimenpiteet", ("tunnus", "2023-1.3-1"), {"aikataulu": "kevät 2023"}, "”syksy 2023”"),
        (
            "toimenpiteet",
            ("tunnus", "2023-1.2-1"),
            {"toistuvuus": ""},
            "kehittämisryhmä 1 krt/kk; infoillat",
        ),
        ("toimenpiteet", ("tunnus", "2023-4.2-1"), {"mittarit": ""}, "[2.1]; Toimintamallit"),
        ("tuotokset", ("tunnus", "hyte-polku-2"), {"laji": "muu"}, "”koulutus”"),
        ("tilaperiaatteet", ("valmius", "ei"), {"valmius": "kyllä"}, "”ei”"),
        ("aikajana", ("tunnus", "1.2-2022-1"), {"vuosi": "2023"}, "”2022”"),
        ("visio", ("ohjelma", PROGRAMME), {"voimassa": "3/2023"}, "”6.3.2023”, tiedostossa ”maa"),
    ],
)
def test_a_changed_cell_is_told_as_cells_say_it(
    loaded: RoadmapDomain,
    plans: Path,
    *,
    sheet: str,
    where: tuple[str, str],
    change: dict[str, str],
    told: str,
) -> None:
    edit(plans / f"{sheet}.csv", lambda row: row.update(change), where)
    (column,) = change
    (line,) = (it for it in refused(loaded, plans).splitlines() if f"sarake {column}: " in it)
    assert "solu on muuttunut: kirjattu " in line
    assert told in line


def test_a_charter_is_loaded_from_its_file_and_corrected_there(
    loaded: RoadmapDomain, plans: Path
) -> None:
    described = loaded.as_of(held_on=date(2023, 12, 31)).ask(council, "vake-neuvottelukunta")
    assert described.alternatives == ["vake-yhteistyoelin", "vake-vapaamuotoinen"]
    assert described.structure is not None
    assert described.structure.charter is None
    charter = plans / "vake-vapaamuotoinen.toml"
    text = charter.read_text(encoding="utf-8")
    charter.write_text(text.replace('"4–6"', '"5–6"'), encoding="utf-8")
    told = refused(loaded, plans / "toimintasaannot.csv")
    assert "toimintasaannot.csv, rivi 3, sarake toimintasääntö" in told
    assert "solu on muuttunut: kirjattu ”Järjestöjen vapaamuotoinen yhteistyöelin" in told
    load(loaded, [plans], change=Change("correction", BASIS))
    held = loaded.as_of().get(COUNCIL, "vake-neuvottelukunta")
    assert held is not None
    assert held.alternatives["vake-vapaamuotoinen"].meetings_a_year == Meetings(5, 6)


def test_a_charter_that_will_not_do_is_a_fault_of_its_cell(
    domain: RoadmapDomain, plans: Path
) -> None:
    charter = plans / "vake-yhteistyoelin.toml"
    text = charter.read_text(encoding="utf-8")
    charter.write_text(text.replace("[8, 16]", "[8, 15]"), encoding="utf-8")
    (plans / "vake-vapaamuotoinen.toml").unlink()
    told = refused(domain, plans)
    assert "toimintasaannot.csv, rivi 2, sarake toimintasääntö" in told
    assert "Paikat eivät täsmää: yhteensä 8, 15, mutta luokista laskien 8, 16." in told
    assert "toimintasaannot.csv, rivi 3, sarake toimintasääntö" in told


def headings_of(path: Path) -> list[str]:
    with path.open(encoding="utf-8", newline="") as file:
        return next(csv.reader(file, delimiter=";"))


def test_the_gatherings_of_another_county_load_by_themselves(domain: RoadmapDomain) -> None:
    folder = VAKE.parent / "paijat-hame"
    load(domain, [folder])
    series = domain.ask(gatherings, "paijat-hame-strategia", 2021).series
    days = [it.day for it in series[0].occurrences]
    assert (days, series[1].actual) == (["2021-05-05", "2021-11-02"], 10)
    assert load(domain, [folder]).events == ()


def test_a_year_of_gatherings_is_kept_in_a_sheet(loaded: RoadmapDomain, plans: Path) -> None:
    sheet = plans / "tilaisuudet.csv"
    held = sheet.read_text(encoding="utf-8")
    planned = (
        "hyte-neuvottelut;k-1;suunniteltu;kevät 2026;;;;;1.1.2026;lähde: 002, tavoite 4\n"
        "hyte-neuvottelut;s-1;suunniteltu;syksy 2026;;;;;1.1.2026;lähde: 002, tavoite 4\n"
    )
    happened = (
        "hyte-neuvottelut;k-1;pidetty;;;;25;;15.4.2026;lähde: 002, tavoite 4\n"
        "hyte-neuvottelut;s-1;peruttu;;;;;Siirtyi;1.9.2026;lähde: 002, tavoite 4\n"
    )
    sheet.write_text(held + planned + happened, encoding="utf-8")
    load(loaded, [plans])
    (hyte,) = (
        it
        for it in loaded.as_of(held_on=date(2026, 12, 31)).ask(gatherings, PROGRAMME, 2026).series
        if it.id == "hyte-neuvottelut"
    )
    assert [(it.id, it.state, it.day) for it in hyte.occurrences] == [
        ("k-1", "held", "2026-04-15"),
        ("s-1", "cancelled", "2026-23"),
    ]
    assert (hyte.actual, hyte.cancelled, hyte.met) == (1, 1, True)
    assert load(loaded, [plans]).events == ()


def test_a_gathering_is_moved_by_a_revision_and_its_series_ends_by_a_row(
    loaded: RoadmapDomain, plans: Path
) -> None:
    sheet, series = plans / "tilaisuudet.csv", plans / "sarjat.csv"
    row = "asukasfoorumit;k-1;suunniteltu;{};;;;;{};lähde: 002, tarkistus\n"
    before = sheet.read_text(encoding="utf-8")
    sheet.write_text(before + row.format("kevät 2025", "1.1.2025"), encoding="utf-8")
    load(loaded, [plans])
    sheet.write_text(before + row.format("9.9.2025", "1.5.2025"), encoding="utf-8")
    load(loaded, [plans], change=Change("revision", BASIS, as_fuzzy("2025-05-01")))
    with series.open("a", encoding="utf-8") as file:
        file.write(
            f"{PROGRAMME};asukasfoorumit;Asukasfoorumit ja asukasillat;;ei;;;päättynyt;"
            "31.12.2025;lähde: 002, tarkistus\n"
        )
    load(loaded, [plans])
    shown = {it.id: it for it in loaded.ask(gatherings, PROGRAMME, 2025).series}
    assert [it.day for it in shown["asukasfoorumit"].occurrences] == ["2025-09-09"]
    later = loaded.ask(gatherings, PROGRAMME, 2026).series
    assert "asukasfoorumit" not in {it.id for it in later}
    assert load(loaded, [plans]).events == ()


@pytest.mark.parametrize(
    ("row", "why"),
    [
        ("puuttuva;1;pidetty;;;;;;2024;lähde: 001, x", "Tilaisuussarjaa puuttuva ei tunneta"),
        ("hyte-neuvottelut;1;suunniteltu;;;;;;2024;lähde: 001, x", "on aika"),
        ("hyte-neuvottelut;1;peruttu;;;;;;2024;lähde: 001, x", "Teksti puuttuu"),
        ("hyte-neuvottelut;1;pidetty;;-1;;;;2024;lähde: 001, x", "odotettiin lukumäärää"),
        ("hyte-neuvottelut;1;pidetty;;;;-40;;2024;lähde: 001, x", "odotettiin lukumäärää"),
        ("hyte-neuvottelut;2023;pidetty;;5;;;;2023;lähde: 001, x", "kahdesti"),
    ],
)
def test_a_faulty_gathering_is_told_where_it_stands(
    domain: RoadmapDomain, plans: Path, row: str, why: str
) -> None:
    with (plans / "tilaisuudet.csv").open("a", encoding="utf-8") as file:
        file.write(f"{row}\n")
    assert why in refused(domain, plans)


@pytest.mark.parametrize("path", sorted(VAKE.glob("*.csv")), ids=lambda it: it.name)
def test_every_column_of_the_example_is_known_and_documented(path: Path) -> None:
    page = (VAKE / "README.md").read_text(encoding="utf-8").splitlines()
    rows = [[cell.strip() for cell in line.split("|")[1:3]] for line in page if line[:1] == "|"]
    documented = [column for file, column in rows if file in {path.name, "kaikki"}]
    (sheet,) = (sheet for sheet in SHEETS if sheet.fi == path.stem)
    headings = headings_of(path)
    assert set(headings) <= {column.fi for column in sheet.columns}
    assert sorted(documented) == sorted(headings)


def test_a_disk_that_fills_up_while_loading_leaves_nothing_half_loaded(
    plans: Path, tmp_path: Path
) -> None:
    with RoadmapDomain.create(f"sqlite:///{tmp_path}/full.db", county="Koe") as domain:
        store = domain.store
        assert isinstance(store, SQLiteStore)
        with store._cursor() as cursor:
            cursor.execute("PRAGMA max_page_count = 12")
        with pytest.raises(StoreIsFull):
            load(domain, [plans])
        assert events(domain) == 1
        with store._cursor() as cursor:
            cursor.execute("PRAGMA max_page_count = 10000")
        assert len(load(domain, [plans]).events) == 302
