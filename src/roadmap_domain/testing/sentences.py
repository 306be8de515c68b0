"""Every sentence of feature files, for those who write them.

`python -m roadmap_domain.testing.sentences PAGE` writes them at the end of a page.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Final

from pytest_bdd.steps import step_function_context_registry

from roadmap_domain.testing.steps import TOPICS
from roadmap_domain.testing.suggest import readable

FIRST: Final = "\n### "
KEYWORDS: Final = {"given": "Oletetaan, Kun", "then": "Niin"}
"""A deed is declared after both of the first; it is shown once."""


def listed(page: str) -> str:
    """A page with the sentences, topic by topic, after what is written by hand."""
    return "\n".join([page.partition(FIRST)[0].rstrip("\n"), *_lines(), ""])


def _lines() -> Iterator[str]:
    for topic, modules in TOPICS.items():
        yield from ("", f"### {topic}")
        for step_type, keywords in KEYWORDS.items():
            if said := [it for module in modules for it in _sentences(module, step_type)]:
                yield from ("", f"{keywords}:", "", *(f"- `{it}`" for it in said))


def _sentences(module: str, step_type: str) -> Iterator[str]:
    import_module(module)
    for step in step_function_context_registry.values():
        if step.step_func.__module__ == module and step.type == step_type:
            yield readable(step.parser.name)


if __name__ == "__main__":
    path = Path(sys.argv[1])
    path.write_text(listed(path.read_text(encoding="utf-8")), encoding="utf-8")
