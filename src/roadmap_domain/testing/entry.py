"""What pytest loads wherever the package is installed: the plugin, where its extra is, too.

Somebody who embeds the package and tests with pytest need not have the extra `testing`.
"""

from __future__ import annotations

from importlib.util import find_spec

pytest_plugins = (
    ("roadmap_domain.testing.plugin",)
    if all(find_spec(needed) for needed in ("gherkin", "pytest_bdd"))
    else ()
)
