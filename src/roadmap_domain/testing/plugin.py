"""Run Finnish Gherkin files with nothing but `pytest FILE.feature`.

How they are written, selected and told when they fail: `docs/skenaariot.md`. The fixture
`roadmap_store_url` says where scenarios keep what they record: memory, unless overridden. Tags need
no registration, also under `--strict-markers`; `pytest --markers` does not list them, for they are
known only once the files are read. `--tb=long` and `--tb=native` give the Python traceback of a
failure. pytest escapes letters beyond ASCII in the row part of an outline's test id; its option
`disable_test_id_escaping_and_forfeit_all_rights_to_community_support` shows them as written.
"""

from __future__ import annotations

from textwrap import indent
from typing import TYPE_CHECKING

import pytest

from roadmap_domain.testing.collect import FeatureFile, pytest_collect_file, shown_path
from roadmap_domain.testing.steps import STEP_MODULES
from roadmap_domain.testing.suggest import UnknownStepError, unknown_step

if TYPE_CHECKING:
    from collections.abc import Generator

    from pytest_bdd.parser import Feature, Step

__all__ = ["pytest_collect_file", "pytest_plugins"]

# Modules with step definitions, one name each. Loaded as plugins, so that
# their steps are visible to every feature file wherever it lies.
pytest_plugins: tuple[str, ...] = STEP_MODULES

_FAILED_STEP = pytest.StashKey["Step"]()
_TRACEBACK_STYLES = {"long", "native"}


@pytest.hookimpl(trylast=True)
def pytest_bdd_step_func_lookup_error(
    request: pytest.FixtureRequest, feature: Feature, step: Step, exception: Exception
) -> None:
    """Replace the plain error of a collected scenario with one that suggests."""
    if isinstance(request.node.parent, FeatureFile):
        path = shown_path(request.node)
        raise unknown_step(step, language=feature.language, path=path) from exception


def pytest_bdd_step_error(request: pytest.FixtureRequest, step: Step) -> None:
    """Remember the step that failed until the failure is reported."""
    request.node.stash[_FAILED_STEP] = step


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Tell a failure in the words of the feature file, not of Python."""
    report = yield
    if report.failed and call.when == "call" and call.excinfo and _is_told_shortly(item):
        told = _tell(item, call.excinfo.value)
        report.longrepr = told or report.longrepr
    return report


def _is_told_shortly(item: pytest.Item) -> bool:
    wants_traceback = item.config.getoption("tbstyle") in _TRACEBACK_STYLES
    return isinstance(item.parent, FeatureFile) and not wants_traceback


def _tell(item: pytest.Item, error: BaseException) -> str | None:
    if isinstance(error, UnknownStepError):
        return str(error)
    step = item.stash.get(_FAILED_STEP, None)
    if step is None:
        return None
    return (
        f"{shown_path(item)}:{step.line_number}: askel ei toteudu: {step.keyword} {step.name}\n"
        f"{indent('syy: ' + _reason(error), '  ')}"
    )


def _reason(error: BaseException) -> str:
    if isinstance(error, (AssertionError, pytest.fail.Exception)):
        return str(error).strip() or "väite ei pidä paikkaansa"
    return f"{type(error).__name__}: {error}"
