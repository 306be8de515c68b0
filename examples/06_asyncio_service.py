"""A service on asyncio: commands and questions run in threads, events come as they are recorded.

Nothing holds the loop up: it serves others while the store works, and while nothing happens.
"""

import asyncio
import sys
from pathlib import Path

from roadmap_domain import RoadmapDomain, find, register_organisation

ORGANISATIONS = ("Lähiapu ry", "Naapuriapu ry", "Ystäväkahvila ry")


async def watch(domain: RoadmapDomain, count: int) -> None:
    """Tell what is recorded, whoever records it."""
    async with domain.follow_async() as events:
        for _ in range(count):
            recorded = await anext(events)
            print(f"{recorded.position}: {recorded.stream}")


async def serve(domain: RoadmapDomain) -> None:
    """Take commands while somebody watches."""
    watching = asyncio.create_task(watch(domain, 1 + len(ORGANISATIONS)))
    desk = domain.acting_as("service-1", role="loader")
    for number, name in enumerate(ORGANISATIONS):
        await asyncio.to_thread(desk.do, register_organisation, f"o-{number}", name=name)
    await watching
    found = await asyncio.to_thread(domain.ask, find, "apu")
    print(f"apu: {len(found.hits)}")


folder = Path(sys.argv[1] if len(sys.argv) > 1 else ".")
store = f"sqlite:///{folder / 'service.db'}"
with RoadmapDomain.create(store, county="Keksitty hyvinvointialue") as opened:
    asyncio.run(serve(opened))
