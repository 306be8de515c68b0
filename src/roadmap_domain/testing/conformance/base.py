"""Where the tests of the suite get their store from."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from roadmap_domain.storage import Store, open_store

_HOW = "the address, of your own scheme, of a place where nothing is yet; see docs/stores.md"


class Conforming:
    """The store of each test, made where `store_url` says and closed after it."""

    @pytest.fixture
    def store_url(self) -> str:
        """The URL at which a store can be created; override it."""
        raise NotImplementedError(f"{type(self).__name__} needs a fixture `store_url`: {_HOW}")

    @pytest.fixture
    def opened(self, store_url: str) -> Iterator[Callable[..., Store]]:
        """Opens the store, or creates it; all is closed after the test."""
        stores: list[Store] = []

        def open_it(*, create: bool = False) -> Store:
            stores.append(open_store(store_url, create=create))
            return stores[-1]

        yield open_it
        for store in stores:
            store.close()

    @pytest.fixture
    def store(self, opened: Callable[..., Store]) -> Store:
        """An empty store."""
        return opened(create=True)
