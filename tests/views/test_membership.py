"""Every event that puts an aggregate into a programme is one that membership reads."""

from __future__ import annotations

import attrs

from roadmap_domain.persistence import Registry
from roadmap_domain.views.membership import JOINING


def test_whatever_names_its_programme_is_a_member_of_it() -> None:
    joining = {
        name for name, event in Registry().events.items() if "programme" in attrs.fields_dict(event)
    }
    read = {name: kind for kind, names in JOINING.items() for name in names}
    assert joining == read.keys()
    assert all(name.startswith(f"{kind}.") for name, kind in read.items())
