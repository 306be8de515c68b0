"""The public names are those that are promised, and each can be had."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import roadmap_domain


def test_every_public_name_is_there() -> None:
    names = vars(roadmap_domain)["__all__"]
    assert all(getattr(roadmap_domain, name) is not None for name in names)
    assert dir(roadmap_domain) == names


def test_type_checkers_see_the_names_that_programs_get() -> None:
    stub = Path(roadmap_domain.__file__ or "").with_suffix(".pyi")
    seen = {
        alias.asname: (node.module, alias.name)
        for node in ast.parse(stub.read_text(encoding="utf-8")).body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    homes = vars(roadmap_domain)["_HOME_OF"].items()
    assert seen == {name: (f"roadmap_domain.{home}", name) for name, home in homes}


def test_importing_the_package_loads_nothing_else() -> None:
    code = "import sys, roadmap_domain; print(*(m for m in sys.modules if 'roadmap' in m))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["roadmap_domain"]
