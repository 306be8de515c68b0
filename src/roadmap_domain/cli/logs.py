"""The library's log on stderr, for whoever asks for it with `ROADMAP_LOG`."""

from __future__ import annotations

import logging
from typing import Final

from roadmap_domain.cli.problems import LogLevelIsUnknown

_LEVELS: Final = ("debug", "info", "warning", "error")


def show(level: str) -> None:
    """Show what is logged at a level and above.

    Raises:
        LogLevelIsUnknown: there is no such level.
    """
    if level.lower() not in _LEVELS:
        raise LogLevelIsUnknown(level, ", ".join(_LEVELS))
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    ours = logging.getLogger("roadmap_domain")
    ours.handlers = [handler]
    ours.setLevel(level.upper())
