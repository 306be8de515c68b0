"""Where events are kept: one small module a store. Others come by entry point.

A store's module has `open_store(url, create=...)` and is registered under its URL scheme in the
entry point group `roadmap_domain.storage`.
"""

from roadmap_domain.storage.following import Following, Polling
from roadmap_domain.storage.opening import laid, open_store
from roadmap_domain.storage.port import BEFORE_ALL, Append, CommandRow, Entry, NewRow, Row, Store

__all__ = [
    "BEFORE_ALL",
    "Append",
    "CommandRow",
    "Entry",
    "Following",
    "NewRow",
    "Polling",
    "Row",
    "Store",
    "laid",
    "open_store",
]
