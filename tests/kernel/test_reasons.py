"""Why something cannot be read or written is said in the language of whoever asked."""

from __future__ import annotations

import ast
import errno
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

import roadmap_domain
from roadmap_domain.kernel.reasons import REASONS, reason, reason_in
from roadmap_domain.storage.problems import NotOurStore, StoreIsUnreachable

SOURCE = Path(roadmap_domain.__file__).parent


def _parsed() -> list[ast.Module]:
    return [ast.parse(path.read_text(encoding="utf-8")) for path in SOURCE.rglob("*.py")]


def _gives_reason(node: ast.AST) -> bool:
    """Whether a class is a problem with a reason."""
    return isinstance(node, ast.ClassDef) and any(
        isinstance(it, ast.AnnAssign) and ast.unparse(it) == "reason: str" for it in node.body
    )


def _reasons() -> Iterator[str]:
    """The reasons that our own code gives, as they stand in it."""
    modules = _parsed()
    nodes = [node for module in modules for node in ast.walk(module)]
    problems = {it.name for it in nodes if isinstance(it, ast.ClassDef) and _gives_reason(it)}
    for node in nodes:
        called = node.func if isinstance(node, ast.Call) else None
        name = called.id if isinstance(called, ast.Name) else None
        if name in {*problems, "NotANote", "faulty"} and isinstance(node, ast.Call) and node.args:
            match node.args[-1]:
                case ast.Constant(value=str(said)):
                    yield said
                case ast.JoinedStr(values=values):
                    yield "".join(
                        str(it.value) if isinstance(it, ast.Constant) else "x" for it in values
                    )
                case _:
                    pass


@pytest.mark.parametrize("said", sorted({it for it in _reasons() if ": x" not in it}))
def test_a_reason_that_we_give_has_words(said: str) -> None:
    assert reason(said).sv, "put it into words in kernel/reasons.py"


@pytest.mark.parametrize(
    "number",
    ["ENOENT", "EACCES", "EPERM", "EISDIR", "ENOTDIR", "EEXIST", "ENOSPC", "EROFS", "ENAMETOOLONG"],
)
def test_what_a_system_says_of_a_file_has_words(number: str) -> None:
    assert reason(os.strerror(getattr(errno, number))).sv


def test_every_reason_has_three_languages_of_its_own_and_the_same_fields() -> None:
    for text in REASONS:
        assert text.sv
        assert text.en
        assert text.fi.count("{}") == text.sv.count("{}") == text.en.count("{}")


def test_a_problem_tells_its_reason_in_the_language_asked_for() -> None:
    folder = StoreIsUnreachable("sqlite:///x", "Is a directory")
    assert folder.message("fi").endswith("se on kansio.")
    assert "det är en mapp" in folder.message("sv")
    assert "Is a directory" in folder.message("en")
    assert folder.facts()["reason"] == "Is a directory"
    assert "taulu x puuttuu" in NotOurStore("u", "no such table: x").message("fi")
    assert reason_in("ca.pem: No such file or directory", "sv").startswith("ca.pem: filen")


def test_what_nobody_has_put_into_words_is_told_as_it_is() -> None:
    assert reason_in("the moon is full", "fi") == "the moon is full"
