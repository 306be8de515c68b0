"""The public names are those that are promised, and each can be had."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import roadmap_domain


def test_every_public_name_is_there() -> None:
    for name in roadmap_domain.__all__:
        assert getattr(roadmap_domain, name) is not None
    assert set(dir(roadmap_domain)) == set(roadmap_domain.__all__)


def test_type_checkers_see_the_names_that_programs_get() -> None:
    tree = ast.parse(Path(roadmap_domain.__file__ or "").read_text(encoding="utf-8"))
    seen = {
        alias.name: node.module
        for guard in tree.body
        if isinstance(guard, ast.If)
        for node in guard.body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    homes = {name: f"roadmap_domain.{home}" for name, home in roadmap_domain._HOME_OF.items()}
    assert seen == homes
    assert sorted(seen) == sorted(roadmap_domain.__all__)


def test_importing_the_package_loads_nothing_else() -> None:
    code = "import sys, roadmap_domain; print(*(m for m in sys.modules if 'roadmap' in m))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["roadmap_domain"]
