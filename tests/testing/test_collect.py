"""What an author of feature files sees when only pytest and this plugin are there."""

from __future__ import annotations

import sys
from importlib.metadata import entry_points
from pathlib import Path

import pytest

pytest_plugins = ["pytester"]

STEPS = """
import pytest
from pytest_bdd import given, parsers, then, when

@pytest.fixture
def kassa():
    return []

@given(parsers.parse("kassassa on {summa:d} euroa"))
def _(kassa, summa):
    kassa.append(summa)

@when(parsers.parse("kassaan lisätään {summa:d} euroa"))
def _(kassa, summa):
    kassa.append(summa)

@then(parsers.parse("kassassa on yhteensä {summa:d} euroa"))
def _(kassa, summa):
    assert sum(kassa) == summa

@when("kassa suljetaan vuodeksi")
def _():
    raise LookupError("vuosi puuttuu")

@when("kassa tyhjennetään")
def _():
    raise AssertionError

@when(parsers.parse("kassaan lisätään {summa:d} senttiä"))
def _(kassa, summa):
    kassa.append(summa / 100)

@then(parsers.re(r"kuitissa lukee (?P<teksti>.+)"))
def _(teksti):
    pytest.fail("kuitti on tyhjä")
"""

KASSA = """# language: fi
@lähde-002
Ominaisuus: Kassa

  Tausta:
    Oletetaan kassassa on 5 euroa

  @tavoite-2
  Tapaus: Lisäys kasvattaa kassaa
    Kun kassaan lisätään 3 euroa
    Ja kassaan lisätään 2 euroa
    Niin kassassa on yhteensä 10 euroa
    Mutta kassassa on yhteensä 10 euroa

  Tapausaihio: Monta lisäystä
    Kun kassaan lisätään <lisä> euroa
    Niin kassassa on yhteensä <summa> euroa

    @iso
    Tapaukset:
      | lisä | summa |
      | 100  | 105   |

    Tapaukset:
      | lisä | summa |
      | 1    | 6     |
      | 2    | 7     |

  @sääntö.1
  Rule: Säännöllä on oma taustansa
    Tausta:
      Oletetaan kassassa on 1 euroa

    Tapaus: Taustat lasketaan yhteen
      Niin kassassa on yhteensä 6 euroa
"""

PLAIN, OUTLINE, RULED = "Lisäys kasvattaa kassaa", "Monta lisäystä", "Taustat lasketaan yhteen"
ALL_IDS = [
    f"kassa.feature::{name}"
    for name in (
        PLAIN,
        f"{OUTLINE}[100-105]",
        f"{OUTLINE}[1-6]",
        f"{OUTLINE}[2-7]",
        RULED,
    )
]


class Author:
    """Someone who writes feature files and runs pytest on them."""

    def __init__(self, pytester: pytest.Pytester) -> None:
        pytester.makepyfile(tiny_steps=STEPS)
        pytester.syspathinsert()
        self.pytester = pytester
        # Once the package is installed its entry point loads the plugin, and
        # pytest refuses to load the same module twice.
        installed = any(point.name == "roadmap_domain" for point in entry_points(group="pytest11"))
        self.plugins = [] if installed else ["-p", "roadmap_domain.testing.plugin"]
        # Unused here, and imported anew by each run within a run: a second every time.
        self.plugins += ["-p", "no:hypothesispytest"]

    def writes(self, name: str, content: str | bytes) -> Path:
        path = self.pytester.path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def runs(self, *args: str, apart: bool = False) -> pytest.RunResult:
        run = self.pytester.runpytest_subprocess if apart else self.pytester.runpytest_inprocess
        return run(*self.plugins, "-p", "tiny_steps", *args)

    def sees(self, *args: str) -> list[str]:
        """Return the ids that a collection lists, in order."""
        lines = self.runs("--collect-only", "-q", *args).outlines
        return [line for line in lines if "::" in line]


@pytest.fixture
def author(pytester: pytest.Pytester) -> Author:
    return Author(pytester)


def scenario(*steps: str) -> str:
    lines = ["# language: fi", "Ominaisuus: Kassa", "  Tapaus: Yksi", *steps]
    return "\n    ".join(lines) + "\n"


def test_a_file_passes_with_background_outline_and_rule(author: Author) -> None:
    author.writes("kassa.feature", KASSA)

    author.runs("kassa.feature").assert_outcomes(passed=5)


def test_scenarios_are_named_in_file_order(author: Author) -> None:
    author.writes("kassa.feature", KASSA)

    assert author.sees("kassa.feature") == ALL_IDS


def test_a_directory_is_searched_for_features(author: Author) -> None:
    author.writes("features/kassa.feature", KASSA)
    author.writes("features/syvemmällä/yksi.feature", scenario("Oletetaan kassassa on 5 euroa"))
    author.writes("features/muistio.txt", "ei ominaisuus")

    author.runs("features").assert_outcomes(passed=6)


@pytest.mark.parametrize(
    ("args", "expected"),
    [
        ((f"kassa.feature::{PLAIN}",), ALL_IDS[:1]),
        ((f"kassa.feature::{OUTLINE}",), ALL_IDS[1:4]),
        ((f"kassa.feature::{OUTLINE}[2-7]",), ALL_IDS[3:4]),
        (("-k", "lisäystä"), ALL_IDS[1:4]),
        (("-m", "lähde-002"), ALL_IDS),
        (("-m", "tavoite-2"), ALL_IDS[:1]),
        (("-m", "lähde-002 and not tavoite-2"), ALL_IDS[1:]),
        (("-m", "iso"), ALL_IDS[1:2]),
        (("-m", "sääntö.1"), ALL_IDS[4:]),
    ],
)
def test_scenarios_are_selected(author: Author, args: tuple[str, ...], expected: list[str]) -> None:
    author.writes("kassa.feature", KASSA)

    assert author.sees(*args) == expected


# In a process of its own, for pytest remembers every marker it has once known.
def test_tags_pass_strict_checking_without_a_warning(author: Author) -> None:
    author.writes("kassa.feature", KASSA)

    result = author.runs("--strict-markers", "-W", "error", "-m", "lähde-002", apart=True)

    result.assert_outcomes(passed=5)


def test_strict_checking_still_finds_a_mistyped_tag(author: Author) -> None:
    author.writes("kassa.feature", KASSA)

    result = author.runs("--strict-markers", "-m", "lähde-020", apart=True)

    result.stderr.fnmatch_lines(["*Unknown marker(s)*lähde-020*"])


def test_workers_agree_on_the_tests(author: Author) -> None:
    author.writes("kassa.feature", KASSA)

    author.runs("-n", "2", "kassa.feature", apart=True).assert_outcomes(passed=5)


def test_a_conftest_beside_the_file_gives_fixtures(author: Author) -> None:
    author.writes("kassa.feature", scenario("Niin kassassa on yhteensä 40 euroa"))
    author.writes(
        "conftest.py",
        "import pytest\n@pytest.fixture\ndef kassa():\n    return [40]\n",
    )

    author.runs("kassa.feature").assert_outcomes(passed=1)


def test_imported_tests_may_be_switched_off(author: Author) -> None:
    author.writes("kassa.feature", KASSA)

    author.runs("-o", "collect_imported_tests=false").assert_outcomes(passed=5)


def test_a_test_stands_where_its_scenario_does(author: Author) -> None:
    author.writes("kassa.feature", KASSA)

    items, _ = author.pytester.inline_genitems(*author.plugins, "-p", "tiny_steps")

    path, line, _ = items[0].location
    assert (path, line) == ("kassa.feature", 8)


def test_byte_order_mark_and_windows_lines_are_fine(author: Author) -> None:
    author.writes("kassa.feature", b"\xef\xbb\xbf" + KASSA.replace("\n", "\r\n").encode())

    author.runs("kassa.feature").assert_outcomes(passed=5)


def test_a_changed_file_is_read_again(author: Author) -> None:
    author.writes("kassa.feature", scenario("Oletetaan kassassa on 5 euroa"))
    author.runs("kassa.feature").assert_outcomes(passed=1)

    author.writes("kassa.feature", scenario("Niin kassassa on yhteensä 5 euroa"))

    author.runs("kassa.feature").assert_outcomes(failed=1)


def told(author: Author, *args: str) -> list[str]:
    """Return all that is told of the only failure, without the frame around it."""
    lines = author.runs("kassa.feature", *args).outlines
    start = next(i for i, line in enumerate(lines) if line.startswith("____"))
    end = next(i for i, line in enumerate(lines) if "short test summary" in line)
    return lines[start + 1 : end]


def test_a_failing_assertion_is_told_in_the_words_of_the_file(author: Author) -> None:
    steps = ["Oletetaan kassassa on 5 euroa", "Niin kassassa on yhteensä 6 euroa"]
    author.writes("kassa.feature", scenario(*steps))

    assert told(author)[:2] == [
        "kassa.feature:5: askel ei toteudu: Niin kassassa on yhteensä 6 euroa",
        "  syy: assert 5 == 6",
    ]


@pytest.mark.parametrize(
    ("step", "reason"),
    [
        ("Kun kassa suljetaan vuodeksi", "LookupError: vuosi puuttuu"),
        ("Niin kuitissa lukee 5 euroa", "kuitti on tyhjä"),
        ("Kun kassa tyhjennetään", "väite ei pidä paikkaansa"),
    ],
)
def test_any_other_error_is_told_with_its_reason(author: Author, step: str, reason: str) -> None:
    author.writes("kassa.feature", scenario(step))

    assert told(author) == [
        f"kassa.feature:4: askel ei toteudu: {step}",
        f"  syy: {reason}",
    ]


def test_a_failing_background_is_told_at_its_own_line(author: Author) -> None:
    author.writes(
        "kassa.feature",
        "# language: fi\nOminaisuus: Kassa\n  Tausta:\n    Kun kassa suljetaan vuodeksi\n"
        "  Tapaus: Yksi\n    Oletetaan kassassa on 5 euroa\n",
    )

    assert told(author)[0].startswith("kassa.feature:4: askel ei toteudu: Kun kassa")


def test_a_long_traceback_is_given_when_asked_for(author: Author) -> None:
    author.writes("kassa.feature", scenario("Kun kassa suljetaan vuodeksi"))

    assert any("raise LookupError" in line for line in told(author, "--tb=long"))


@pytest.mark.parametrize(
    ("step", "hints"),
    [
        (
            "Kun kassaan lisättiin 100000000000000000000000000000000000000 euroa",
            [
                "  tarkoititko:",
                "    Kun kassaan lisätään {summa} euroa",
                "    Kun kassaan lisätään {summa} senttiä",
                "    Oletetaan kassassa on {summa} euroa",
            ],
        ),
        ("Niin kuitissa luki xyz", ["  tarkoititko:", "    Niin kuitissa lukee {teksti}"]),
        ("Niin qwwq", ["  mikään tunnettu askel ei ole lähellä tätä"]),
    ],
)
def test_an_unknown_step_is_answered_with_known_ones(
    author: Author, step: str, hints: list[str]
) -> None:
    author.writes("kassa.feature", scenario(step))

    assert told(author) == [f"kassa.feature:4: tuntematon askel: {step}", *hints]


def test_a_step_under_the_wrong_keyword_shows_the_right_one(author: Author) -> None:
    author.writes("kassa.feature", scenario("Niin kassassa on 5 euroa"))

    assert told(author)[2] == "    Oletetaan kassassa on {summa} euroa"


@pytest.mark.parametrize("step", ["Kun kassa suljetaan vuodeksi", "Kun kassa häviää"])
def test_a_scenario_bound_in_python_fails_as_python_does(author: Author, step: str) -> None:
    author.writes("python/kassa.txt", scenario(step))
    author.writes(
        "python/test_kassa.py", 'from pytest_bdd import scenarios\nscenarios("kassa.txt")\n'
    )

    result = author.runs("python")

    result.assert_outcomes(failed=1)
    assert "askel" not in result.stdout.str()


STEP = "Oletetaan kassassa on 5 euroa"
BROKEN: dict[str, tuple[str | bytes, str]] = {
    "empty": ("", "1: tiedostossa ei ole ominaisuutta eli riviä 'Ominaisuus: nimi'"),
    "blank": (" \n\n", "1: tiedostossa ei ole ominaisuutta eli riviä 'Ominaisuus: nimi'"),
    "unknown language": (
        "# language: suomi\nOminaisuus: X\n",
        "1: tuntematon kieli: '# language: suomi'; suomi on '# language: fi'",
    ),
    "no language": (
        "Ominaisuus: X\n",
        "1: 'Ominaisuus: X' ei aloita ominaisuutta; onko ensimmäinen rivi '# language: fi'?",
    ),
    "uneven table": (
        scenario(STEP, "| a | b |", "| 1 |"),
        "6: taulukon riveillä on eri määrä sarakkeita: '| 1 |'",
    ),
    "stray line": (scenario(STEP, "outoa"), "5: tähän ei sovi rivi 'outoa'"),
    "open text": (scenario(STEP, '"""', "auki"), "7: tiedosto loppuu kesken"),
    "blank in tag": (
        scenario(STEP, "", "@a b", "Tapaus: Kaksi", STEP),
        "6: virheellinen rivi '@a b'",
    ),
    "latin-1": (
        scenario(STEP).replace("Yksi", "Yö").encode("latin-1"),
        "3: tiedosto ei ole UTF-8-tekstiä",
    ),
    "utf-16": (scenario(STEP).encode("utf-16"), "1: tiedosto ei ole UTF-8-tekstiä"),
    "binary": (bytes(range(256)), "2: tiedosto ei ole UTF-8-tekstiä"),
    "no scenarios": (
        "# language: fi\nOminaisuus: Kassa\n",
        "2: ominaisuudessa ei ole tapauksia",
    ),
    "no steps": (scenario(), "3: tapauksessa 'Yksi' ei ole askelia"),
    "no name": (scenario(STEP).replace("Yksi", ""), "3: tapauksella ei ole nimeä"),
    "same name": (
        scenario(STEP, "Tapaus: Yksi", STEP),
        "5: tapaus 'Yksi' on jo rivillä 3",
    ),
    "no rows": (
        scenario(STEP, "Tapaukset:", "| a |").replace("Tapaus:", "Tapausaihio:"),
        "3: tapausaihion 'Yksi' taulukossa ei ole rivejä",
    ),
    "first step continues": (
        scenario("Ja kassassa on 5 euroa"),
        "4: ensimmäisen askeleen pitää alkaa Oletetaan, Kun tai Niin",
    ),
    "tag pytest cannot select": (
        scenario(STEP).replace("Ominaisuus", "@lähde:2\nOminaisuus"),
        "2: tunnisteessa '@lähde:2' saa olla kirjaimia, numeroita ja - _ . + /",
    ),
}


@pytest.mark.parametrize(("content", "error"), BROKEN.values(), ids=BROKEN)
def test_a_file_that_cannot_be_read_is_told_in_one_line(
    author: Author, content: str | bytes, error: str
) -> None:
    author.writes("kassa.feature", content)

    assert told(author) == [f"kassa.feature:{error}"]


def test_a_broken_file_does_not_hide_the_others(author: Author) -> None:
    author.writes("kassa.feature", KASSA)
    author.writes("tyhjä.feature", "")

    result = author.runs("--continue-on-collection-errors")

    result.assert_outcomes(passed=5, errors=1)


def test_without_the_extra_the_package_leaves_pytest_alone(pytester: pytest.Pytester) -> None:
    pytester.makepyfile("def test_of_somebody_else(): pass")
    packages = pytester.mkdir("packages")
    for installed in Path(pytest.__file__).parents[1].iterdir():
        if not installed.name.startswith(("gherkin", "pytest_bdd")):
            (packages / installed.name).symlink_to(installed)
    ran = pytester.run(
        *(sys.executable, "-I", "-S", "-c"),
        f"import site; site.addsitedir({str(packages)!r}); import pytest; pytest.console_main()",
        *("-q", "test_without_the_extra_the_package_leaves_pytest_alone.py"),
    )
    assert ran.parseoutcomes() == {"passed": 1}
