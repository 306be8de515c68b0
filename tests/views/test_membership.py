"""Every event that puts an aggregate into a programme is one that membership reads."""

from __future__ import annotations

import attrs

from roadmap_domain.persistence import Registry
from roadmap_domain.views.membership import Membership


def test_whatever_names_its_programme_is_a_member_of_it() -> None:
    # A council may be planned without a programme, and is asked about by its own id.
    joining = {
        name
        for name, event in Registry().events.items()
        if any(it.name == "programme" and it.type in {str, "str"} for it in attrs.fields(event))
    }
    assert joining == set(Membership.names)
