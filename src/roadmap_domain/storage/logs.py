"""Standard logging, for whoever has imported it; names of our own and numbers only.

Under `roadmap_domain`: `commands`, `questions`, `storage`. No actor, no id of an aggregate, no
argument and no text of an error is logged: any of them may be about a person.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from logging import Logger

Name = Literal["commands", "questions", "storage"]
DEBUG, INFO, WARNING, ERROR = 10, 20, 30, 40
"""The levels of `logging`, which takes longer to import than most commands take."""
_ROOT: Final = "roadmap_domain"
_loggers: dict[str, Logger] = {}


def logger(name: Name) -> Logger | None:
    """A logger; none where nobody has imported `logging`, and so nobody can be listening."""
    found = _loggers.get(name)
    if found is None and (logging := sys.modules.get("logging")):
        root: Logger = logging.getLogger(_ROOT)
        if not root.handlers:
            # Without it, warnings would go to stderr where the application has set nothing up.
            root.addHandler(logging.NullHandler())
        found = _loggers[name] = root.getChild(name)
    return found


def log(name: Name, level: int, message: str, *values: object) -> None:
    """Log a message, if somebody listens."""
    listening = logger(name)
    if listening:
        listening.log(level, message, *values)
