"""Where the keys of personal data are kept, apart from the log: one small module a store.

A store's module has `open_key_store(url, create=...)` and is registered under its URL scheme in the
entry point group `roadmap_domain.keys`.
"""

from roadmap_domain.storage.keys.opening import open_key_store
from roadmap_domain.storage.keys.port import Access, KeyRow, KeyStore

__all__ = ["Access", "KeyRow", "KeyStore", "open_key_store"]
