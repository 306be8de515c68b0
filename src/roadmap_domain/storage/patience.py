"""Waiting for a server that was lost: it may come back, or another may take over."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic, sleep
from typing import Final, TypeVar

from roadmap_domain.storage.logs import ERROR, INFO, WARNING, log

PATIENCE: Final = 5.0
"""Seconds in which a server may come back, unless an address says otherwise."""
PAUSE: Final = 0.1
"""Seconds between two looks for it."""

T = TypeVar("T")


def tried_again(run: Callable[[], T], is_lost: Callable[[Exception], bool], patience: float) -> T:
    """Run anew what has just lost its connection: at once, then as long as patience lasts.

    An append may be run again, too: if the first has reached the log and only its answer was lost,
    the second finds its command there, and the door knows its own.
    """
    log("storage", WARNING, "connection lost: patience=%.1f", patience)
    lost = monotonic()
    while True:
        try:
            answer = run()
        except Exception as error:
            if not is_lost(error):
                raise
            if monotonic() > lost + patience:
                log("storage", ERROR, "server lost, given up: s=%.1f", monotonic() - lost)
                raise
        else:
            log("storage", INFO, "server there again: s=%.1f", monotonic() - lost)
            return answer
        sleep(PAUSE)
