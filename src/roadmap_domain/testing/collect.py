"""Collect `*.feature` files as test modules, one test for each scenario.

Reading is strict, because pytest-bdd is silent where a mistake would lose or
empty a test: a repeated scenario name, a scenario without steps, an outline
without rows. Each of these, and text that is not Gherkin at all, is a
collection error of one line: file, line, reason.
"""

from __future__ import annotations

import re
from functools import cached_property
from types import FunctionType, ModuleType
from typing import TYPE_CHECKING, Any, Final, cast

import pytest
from gherkin import errors
from gherkin.parser import Parser
from pytest_bdd import scenario
from pytest_bdd.feature import features as parsed_features

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from gherkin.parser_types import Feature, Scenario, Tag

# Accepts the byte order mark that some editors put in front.
ENCODING: Final = "utf-8-sig"

# What pytest can both register as a marker and read in a -m expression.
_TAG: Final = re.compile(r"@(?!_)[\w.+/-]+")
_STEP_STARTS: Final = {"Context", "Action", "Outcome"}


class FeatureError(Exception):
    """A feature file cannot be used as tests; `line` tells where."""

    def __init__(self, line: int, reason: str) -> None:
        """Keep the line apart: only the collector knows how to show the path."""
        super().__init__(reason)
        self.line = line


class FeatureFile(pytest.Module):
    """A feature file, seen by pytest as a module of test functions.

    Being a `pytest.Module` gives the scenarios fixtures, parametrization and
    selection exactly as Python tests have them.
    """

    def _getobj(self) -> ModuleType:
        # Where pytest.Module would import the file as Python.
        return self._bound

    @cached_property
    def _bound(self) -> ModuleType:
        try:
            feature = read_feature(self.path)
        except FeatureError as error:
            text = f"{shown_path(self)}:{error.line}: {error}"
            raise self.CollectError(text) from error
        for tag in sorted({tag["name"].removeprefix("@") for tag in _tags(feature)}):
            self.config.addinivalue_line("markers", f"{tag}: Gherkin-tunniste")
        # The file may have changed since an earlier run in the same process.
        parsed_features.pop(str(self.path), None)
        module = ModuleType(self.path.stem)
        for found in _scenarios(feature):
            test = _bind(self.path, found["name"], found["location"]["line"])
            test.__module__ = module.__name__
            setattr(module, found["name"], test)
        return module


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> FeatureFile | None:
    """Collect every file whose name ends in `.feature`."""
    if file_path.suffix != ".feature":
        return None
    return FeatureFile.from_parent(parent, path=file_path)


def shown_path(node: pytest.Item | pytest.Collector) -> str:
    """Return the path of the node's file from where pytest was started."""
    start = node.config.invocation_params.dir
    return str(node.path.relative_to(start) if node.path.is_relative_to(start) else node.path)


def read_feature(path: Path) -> Feature:
    """Return the checked content of a feature file.

    Raises `FeatureError` if the file is not UTF-8 text, is not Gherkin, or
    holds anything that could not run as a test under its own name.
    """
    try:
        text = path.read_text(encoding=ENCODING)
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise FeatureError(line, "tiedosto ei ole UTF-8-tekstiä") from error
    try:
        # Typed as always present, but a file of nothing but blanks has none.
        feature = cast("Feature | None", Parser().parse(text).get("feature"))
    except errors.CompositeParserException as error:
        first = error.errors[0]
        line = first.location["line"]
        source = (text.split("\n")[line - 1 : line] or [""])[0].strip()
        raise FeatureError(line, _explain(first, source)) from error
    if feature is None:
        raise FeatureError(1, "tiedostossa ei ole ominaisuutta eli riviä 'Ominaisuus: nimi'")
    _check(feature)
    return feature


def _bind(path: Path, name: str, line: int) -> FunctionType:
    @scenario(path.name, name, encoding=ENCODING, features_base_dir=str(path.parent))
    def body() -> None:
        """Do nothing after the steps: they are the whole test."""

    test = cast("FunctionType", body)
    # Collected under any name, not only one that begins with "test".
    test.__dict__["__test__"] = True
    # pytest shows where a test is; without this, in the middle of pytest-bdd.
    test.__code__ = test.__code__.replace(co_filename=str(path), co_firstlineno=line)
    return test


def _explain(error: errors.ParserException, source: str) -> str:
    match error:
        case errors.NoSuchLanguageException():
            return f"tuntematon kieli: '{source}'; suomi on '# language: fi'"
        case errors.UnexpectedEOFException():
            return "tiedosto loppuu kesken"
        case errors.UnexpectedTokenException() if "#FeatureLine" in str(error):
            return f"'{source}' ei aloita ominaisuutta; onko ensimmäinen rivi '# language: fi'?"
        case errors.UnexpectedTokenException():
            return f"tähän ei sovi rivi '{source}'"
        case errors.AstBuilderException():
            return f"taulukon riveillä on eri määrä sarakkeita: '{source}'"
        case _:
            return f"virheellinen rivi '{source}'"


def _check(feature: Feature) -> None:
    seen: dict[str, int] = {}
    for found in _scenarios(feature):
        line = found["location"]["line"]
        if reason := _flaw(found, seen):
            raise FeatureError(line, reason)
        seen[found["name"]] = line
    if not seen:
        raise FeatureError(feature["location"]["line"], "ominaisuudessa ei ole tapauksia")
    for block in _blocks(feature, "background", "scenario"):
        for step in block["steps"][:1]:
            if step["keywordType"] not in _STEP_STARTS:
                reason = "ensimmäisen askeleen pitää alkaa Oletetaan, Kun tai Niin"
                raise FeatureError(step["location"]["line"], reason)
    for tag in _tags(feature):
        if not _TAG.fullmatch(tag["name"]):
            reason = f"tunnisteessa '{tag['name']}' saa olla kirjaimia, numeroita ja - _ . + /"
            raise FeatureError(tag["location"]["line"], reason)


def _flaw(found: Scenario, seen: Mapping[str, int]) -> str | None:
    name, tables = found["name"], found["examples"]
    if not name:
        return "tapauksella ei ole nimeä"
    if name in seen:
        return f"tapaus '{name}' on jo rivillä {seen[name]}"
    if not found["steps"]:
        return f"tapauksessa '{name}' ei ole askelia"
    if tables and not any(table.get("tableBody") for table in tables):
        return f"tapausaihion '{name}' taulukossa ei ole rivejä"
    return None


def _blocks(parent: Mapping[str, Any], *kinds: str) -> Iterator[Any]:
    for child in parent["children"]:
        for kind, block in child.items():
            if kind in kinds:
                yield block
            if kind == "rule":
                yield from _blocks(block, *kinds)


def _scenarios(feature: Feature) -> Iterator[Scenario]:
    return _blocks(feature, "scenario")


def _tags(feature: Feature) -> Iterator[Tag]:
    for block in (feature, *_blocks(feature, "rule", "scenario")):
        yield from block["tags"]
        for table in block.get("examples", ()):
            yield from table["tags"]
