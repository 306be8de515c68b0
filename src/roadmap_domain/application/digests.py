"""Knowing a command again by its content."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from hashlib import sha256

import msgspec

from roadmap_domain.application.desk import Call, Desk
from roadmap_domain.kernel.personal import PERSONS
from roadmap_domain.persistence.sealing import Sealing


def digest_of(desk: Desk, calls: Sequence[Call], sealing: Sealing) -> bytes | None:
    """What makes a command the same when it is sent again; `None` when nobody can tell any more.

    What is said about a person counts by a digest with that person's key: on a plain one, names
    could be tried until one fits, even after the person has been forgotten.
    """
    content: list[object] = [desk.actor, desk.role, desk.basis, desk.effective_on, desk.corrects]
    for c in calls:
        said: object = c.arguments
        if said and c.decision.slice.name == PERSONS:
            said = sealing.digest(c.aggregate_id, partial(_encode, said))
            if said is None:
                return None
        content.append([c.decision.name, c.aggregate_id, said, c.basis, c.effective_on, c.corrects])
    return sha256(_encode(content)).digest()


def _encode(content: object) -> bytes:
    return msgspec.json.encode(content, order="sorted")
