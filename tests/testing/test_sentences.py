"""The sentences of the package: used, unambiguous, and helpful where an author goes wrong."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from gherkin.parser import Parser
from pytest_bdd.steps import step_function_context_registry

from roadmap_domain.kernel.rules import all_rules
from roadmap_domain.testing.sentences import listed
from roadmap_domain.testing.steps import STEP_MODULES
from roadmap_domain.testing.steps.refusals import rule_of
from roadmap_domain.testing.steps.sentence import Sentence
from roadmap_domain.testing.suggest import readable

pytest_plugins = ["pytester"]

FEATURES = Path(__file__).parents[2] / "features"
HEAD = """# language: fi
Ominaisuus: Kokeilu
  Tapaus: Yksi
    Oletetaan että avataan tiekartta "Tiekartta" vuosille 2022–2025, arviointi riveittäin
"""


def known_sentences() -> set[Sentence]:
    contexts = list(step_function_context_registry.values())
    return {it.parser for it in contexts if isinstance(it.parser, Sentence)}


def lines_of(block: dict[str, object]) -> Iterator[str]:
    for child in block["children"]:  # type: ignore[attr-defined] # as the parser answers
        for part in child.values():
            if "steps" in part:
                yield from (step["text"] for step in part["steps"])
            else:
                yield from lines_of(part)


def written_lines() -> set[str]:
    features = [
        Parser().parse(path.read_text(encoding="utf-8"))["feature"]
        for path in FEATURES.rglob("*.feature")
    ]
    return {line for feature in features for line in lines_of(feature)}  # type: ignore[arg-type] # as before


def test_every_line_of_the_features_is_one_sentence() -> None:
    sentences = known_sentences()
    matching = {
        line: [it.name for it in sentences if it.is_matching(line)]
        for line in written_lines()
        if "<" not in line
    }
    assert {line: names for line, names in matching.items() if len(names) != 1} == {}


def test_every_sentence_is_on_the_page_for_authors() -> None:
    page = (FEATURES.parent / "docs" / "skenaariot.md").read_text(encoding="utf-8")
    assert listed(page) == page, "make docs"
    assert {f"- `{readable(it.name)}`" for it in known_sentences()} <= set(page.splitlines())


def test_every_sentence_is_used() -> None:
    lines = written_lines()
    unused = [it.name for it in known_sentences() if not any(map(it.is_matching, lines))]
    assert unused == []


def test_no_feature_speaks_of_code() -> None:
    words = {
        word.strip(".,:;()”\"'")
        for path in FEATURES.rglob("*.feature")
        for word in path.read_text(encoding="utf-8").split()
    }
    technical = {name for rule in all_rules() for name in (rule.code, rule.__name__)}
    assert words & {*technical, "None", "True", "False", "vake-tiekartta", "UUID"} == set()


def test_every_message_leads_to_its_own_rule() -> None:
    for rule in all_rules():
        assert rule_of(rule.fi.replace("{", "").replace("}", "")) is rule


def test_a_message_of_no_rule_names_the_nearest() -> None:
    with pytest.raises(AssertionError, match=r"tarkoititko: .*Vuotta ei voi sulkea"):
        rule_of("Vuotta ei saa sulkea ennen raporttia.")


def test_a_message_that_is_like_no_rule_suggests_none() -> None:
    with pytest.raises(AssertionError, match=r"mikään sääntö ei sano näin$"):
        rule_of("xyz")


def test_a_part_that_several_rules_share_is_not_enough() -> None:
    with pytest.raises(AssertionError, match="moni sääntö sanoo näin"):
        rule_of("uusi arvio vaatii perustelun tai on korjaus")


def told(pytester: pytest.Pytester, steps: str) -> str:
    path = pytester.path / "kokeilu.feature"
    path.write_text(HEAD + steps, encoding="utf-8")
    return str(pytester.runpytest_inprocess("-p", "no:hypothesispytest", "kokeilu.feature").stdout)


@pytest.mark.parametrize(
    ("steps", "answer"),
    [
        (
            "    Kun vuoden 2026 suunnitelma avataan\n",
            "kokeilu.feature:5: *se evättiin, koska Vuosi 2026 ei kuulu ohjelmakauteen 2022–2025.",
        ),
        (
            "    Kun vuoden 2026 suunnitelma avataan\n    Ja vuoden 2025 suunnitelma avataan\n",
            "kokeilu.feature:5: *se evättiin, koska Vuosi 2026 ei kuulu ohjelmakauteen 2022–2025.",
        ),
        (
            (
                "    Kun vuoden 2025 suunnitelma avataan\n"
                '    Niin se evätään, koska "Vuosi 2025 ei kuulu ohjelmakauteen 2022–2025."\n'
            ),
            "syy: sitä ei evätty",
        ),
        (
            (
                "    Kun vuoden 2026 suunnitelma avataan\n"
                '    Niin se evätään, koska "Ohjelmaa muu ei tunneta: sitä ei ole avattu."\n'
            ),
            "se evättiin, koska Vuosi 2026 ei kuulu",
        ),
        (
            (
                "    Kun vuoden 2026 suunnitelma avataan\n"
                '    Niin se evätään, koska "Vuosi 2027 ei kuulu ohjelmakauteen 2022–2025."\n'
            ),
            "se evättiin, koska Vuosi 2026 ei kuulu",
        ),
        (
            "    Kun arviointiasteikko on:\n      | arvio | väri |\n      | Hyvä  | sini |\n",
            "tuntematon sarake: väri; sarakkeet ovat arvio, kaikki toteutui",
        ),
        (
            "    Niin väitteet ovat:\n      | väite |\n      | 2022  |\n",
            "! | 2022 |*löytyi: (ei riviä)",
        ),
        (
            "    Kun tänään on 31.13.2024\n",
            "odotettiin tarkkaa päivää",
        ),
        (
            "    Kun tänään on 1.1.2024\n    Ja tänään on 1.1.2023\n",
            "aika kulkee eteenpäin: on jo 2024-01-01",
        ),
        (
            '    Kun avataan romaani "Kirja" vuosille 2022–2025, arviointi riveittäin\n',
            "tuntematon sana: romaani; tunnettuja ovat tiekartta",
        ),
        (
            "    Kun vuoden 2025 suunnitelma suljetaan\n",
            "vuoden {vuosi} suunnitelma avataan",
        ),
        (
            '    Oletetaan ohjelma "Koe" vuosille 2026–2030\n',
            'tarkoititko:*    Oletetaan että avataan {laji} "{nimi}" vuosille {alku}–{loppu}',
        ),
        (
            "    Niin vuoden 2025 suunnitelma avataan\n",
            "tuntematon askel: Niin vuoden 2025*    Kun vuoden {vuosi} suunnitelma avataan\n",
        ),
        (
            "    Niin vuoden 2025 rivi arvioidaan:\n",
            "    Kun vuoden {vuosi} rivit arvioidaan:",
        ),
        (
            "    Kun vuoden 2025 luvut ovat:\n      | mitä | lukumäärä |\n",
            "    Niin vuoden {vuosi} luvut ovat:",
        ),
    ],
)
def test_an_author_is_told_what_is_wrong(
    pytester: pytest.Pytester, steps: str, answer: str
) -> None:
    output = told(pytester, steps)
    assert all(part in output for part in answer.split("*")), output
    assert "assert " not in output


def test_a_feature_runs_on_another_store(pytester: pytest.Pytester) -> None:
    pytester.makeconftest(
        """
        import pytest

        @pytest.fixture
        def roadmap_store_url(tmp_path):
            yield f"sqlite:///{tmp_path}/kokeilu.db"
            assert (tmp_path / "kokeilu.db").exists()
        """
    )
    output = told(pytester, "    Kun vuoden 2025 suunnitelma avataan\n")
    assert "1 passed" in output, output


def test_sentences_are_few() -> None:
    """About eight for a subject: an author can learn those of one at a glance."""
    assert len(known_sentences()) <= 8 * len(STEP_MODULES)
    assert max(Counter(it.name for it in known_sentences()).values()) == 1
