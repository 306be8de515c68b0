"""Charters are read from TOML, in Finnish or English keys; every fault is told with its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from roadmap_domain.domain.councils.charter import (
    Beside,
    Charter,
    Deputies,
    Meetings,
    SeatClass,
    TermLength,
)
from roadmap_domain.interop.charters import (
    MAX_BYTES,
    CharterRefused,
    CharterUnreadable,
    parse_criterion,
    read_charter,
)
from roadmap_domain.kernel.texts import Text
from roadmap_domain.kernel.values import Share

EXAMPLES = Path(__file__).parents[2] / "examples"
SMALL = """
tunnus = "s"
nimi = "Sääntö"
versio = "1"
paikkoja-yhteensa = 2
paikkoja-luokassa = 2
[[luokat]]
tunnus = "a"
nimi = "Kaikki"
laji = "avoin"
"""


def read(tmp_path: Path, text: str) -> Charter:
    file = tmp_path / "saanto.toml"
    file.write_text(text, encoding="utf-8")
    return read_charter(file)


def told(tmp_path: Path, text: str) -> list[tuple[str, str]]:
    with pytest.raises(CharterRefused) as refused:
        read(tmp_path, text)
    return [(fault.key, str(fault.message)) for fault in refused.value.faults]


def test_the_formal_body_is_what_the_source_says() -> None:
    charter = read_charter(EXAMPLES / "vake" / "vake-yhteistyoelin.toml")
    committee = "Lähidemokratia- ja osallisuuslautakunta"
    assert len(charter.classes) == 8
    assert {it.kind for it in charter.classes} == {"register-class"}
    assert (charter.seats_per_class, charter.total_seats) == ((1, 2), (8, 16))
    assert charter.deputies == Deputies("bound", "other", same_class=True, same_criteria=True)
    assert charter.beside == (Beside(committee, 1, 2),)
    assert charter.terms == (TermLength("years", 2), TermLength("council-term"))
    assert charter.rotation == Share(1, 2)
    assert charter.meetings_a_year == Meetings(4, 6)
    routes = [(it.by, it.proposed_by) for it in charter.selections]
    assert routes == [("Aluehallitus", None), (committee, None), ("Aluehallitus", committee)]


def test_the_informal_body_is_what_the_source_says() -> None:
    charter = read_charter(EXAMPLES / "vake" / "vake-vapaamuotoinen.toml")
    assert [it.kind for it in charter.classes] == ["open"]
    assert (charter.total_seats, charter.seats_about) == ((20,), True)
    assert (charter.chairs, charter.fees) == ("none", ("none",))
    assert (charter.criteria_applied, charter.link_required) == ("when-over", True)


def test_paijat_hame_is_what_the_source_says() -> None:
    charter = read_charter(EXAMPLES / "neuvottelukunnat" / "paijat-hame.toml")
    kinds = [it.kind for it in charter.classes]
    assert (kinds.count("network"), kinds.count("body")) == (11, 2)
    assert [it.about for it in charter.criteria] == [
        "organisation",
        "representative",
        "representative",
    ]
    assert charter.naming == ("per-term", "yearly")
    assert charter.chairs == "among-members"
    assert charter.terms == ()
    assert [(it.first_month, it.last_month) for it in charter.phases] == [
        (2, 4),
        (5, 7),
        (8, 10),
        (11, 12),
    ]


def test_keys_are_finnish_or_english_and_need_no_dots(tmp_path: Path) -> None:
    english = """
    code = "s"
    title = { fi = "Sääntö" }
    version = "1"
    total-seats = 2
    seats_per_class = [2]
    classes = [{ code = "a", title = "Kaikki", kind = "open" }]
    """
    dotted = SMALL.replace("paikkoja-yhteensa", '"Paikkoja yhteensä"')
    expected = Charter(
        "s", Text("Sääntö"), "1", (SeatClass("a", Text("Kaikki"), "open"),), (2,), (2,)
    )
    assert read(tmp_path, SMALL) == read(tmp_path, english) == read(tmp_path, dotted) == expected


def test_a_text_has_its_languages_and_a_list_may_be_one_value(tmp_path: Path) -> None:
    more = """
    toimikausi = "1 vuosi"
    kokouspalkkiot = ["by-rule", "sovitaan"]
    kokouksia-vuodessa = 6
    nimi = { fi = "Sääntö", sv = "Stadga", en = "Charter" }
    """
    charter = read(tmp_path, more + SMALL.replace('nimi = "Sääntö"\n', ""))
    assert charter.title == Text("Sääntö", "Stadga", "Charter")
    assert charter.terms == (TermLength("years", 1),)
    assert charter.fees == ("by-rule", "agreed")
    assert charter.meetings_a_year == Meetings(6, 6)


@pytest.mark.parametrize(
    ("line", "key", "says"),
    [
        ("palkkiot = 1", "palkkiot", "tuntematon avain; tunnetaan: tunnus, nimi, versio"),
        ('code = "t"', "tunnus", "sama avain on kahdesti: tunnus"),
        ('noin = "ehkä"', "noin", "odotettiin true tai false; löytyi ehkä"),
        ("vaihtuu = 0.5", "vaihtuu", "odotettiin osuutta, esimerkiksi 1/2; löytyi 0.5"),
        ('toimikausi = ["2 vuotta", "aina"]', "toimikausi[2]", "odotettiin 2 vuotta"),
        ("kokouksia-vuodessa = true", "kokouksia-vuodessa", "odotettiin lukua tai väliä"),
        ('puheenjohtajat = "yksi"', "puheenjohtajat", "odotettiin ei puheenjohtajaa"),
        ('lahde = " "', "lahde", "odotettiin tekstiä"),
        ("varajasenet = 1", "varajasenet", "odotettiin taulua; löytyi 1"),
        ("varajasenet = {}", "varajasenet.laji", "avain puuttuu"),
        ('rinnalla = [{ toimielin = "L", least = "2" }]', "rinnalla[1].least", "kokonaislukua"),
        ("rinnalla = { toimielin = [], least = 1 }", "rinnalla.toimielin", "löytyi […]"),
        ('vuosikello = [{ vaihe = { sv = "x" }, kuukaudet = {} }]', "vuosikello[1].vaihe.fi", ""),
        ('vuosikello = [{ vaihe = "x", kuukaudet = {} }]', "vuosikello[1].kuukaudet", "{…}"),
    ],
)
def test_a_fault_names_its_key_and_what_was_expected(
    tmp_path: Path, line: str, key: str, says: str
) -> None:
    faults = dict(told(tmp_path, line + SMALL))
    assert key in faults
    assert says in faults[key]


def test_all_faults_are_told_at_once(tmp_path: Path) -> None:
    wrong = SMALL.replace('laji = "avoin"', 'laji = "kaikki"\npaikkoja = "2"')
    assert [key for key, _ in told(tmp_path, 'noin = 1\noutoa = "x"' + wrong)] == [
        "noin",
        "outoa",
        "luokat[1].laji",
        "luokat[1].paikkoja",
    ]
    assert told(tmp_path, "")[0] == ("tunnus", "avain puuttuu")
    # As they must be written: TOML has no spaces and no ä and ö in a key without quotes.
    assert [key for key, _ in told(tmp_path, "")][-1] == "paikkoja-yhteensa"
    assert len(told(tmp_path, "")) == 5
    (_, unknown), *_ = told(tmp_path, "outoa = 1" + SMALL)
    assert "lahde, luokat, paikkoja-luokassa, paikkoja-yhteensa, noin" in unknown


def test_all_broken_rules_are_told_at_once(tmp_path: Path) -> None:
    broken = 'vaihtuu = "1/3"\ntoimikausi = "0 vuotta"\nkokouksia-vuodessa = "6–4"\n' + SMALL
    says = [message for _, message in told(tmp_path, broken)]
    assert [message.split(":")[0].split(" ")[0] for message in says] == [
        "Osuus",
        "Toimikauden",
        "Toimintasäännön",
    ]


@pytest.mark.parametrize("text", ["tunnus = ", "[[luokat", "tunnus = 1\ntunnus = 2"])
def test_what_is_no_toml_is_refused(tmp_path: Path, text: str) -> None:
    ((key, message),) = told(tmp_path, text)
    assert key == ""
    assert "ei ole TOML-tiedosto" in message


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    with pytest.raises(CharterUnreadable, match="tiedostoa tai kansiota ei ole"):
        read_charter(tmp_path / "puuttuu.toml")
    latin = tmp_path / "latin.toml"
    latin.write_bytes("nimi = 'ä'".encode("latin-1"))
    with pytest.raises(CharterUnreadable, match="ei ole UTF-8"):
        read_charter(latin)
    large = tmp_path / "large.toml"
    large.write_bytes(b"#" * (MAX_BYTES + 1))
    with pytest.raises(CharterUnreadable, match="yli 1 Mt"):
        read_charter(large)


@pytest.mark.parametrize("written", ["", "k", "k:järjestö", "k:kaikki:x", ":järjestö:x"])
def test_a_criterion_in_one_line_has_its_three_parts(written: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 # the command line says what was expected
        parse_criterion(written)
