"""The library's entrance: open a store, then do and ask."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import nullcontext
from datetime import date, datetime, timedelta
from functools import cached_property
from typing import TYPE_CHECKING, Any, ParamSpec, Self, TypeVar
from uuid import uuid4

from roadmap_domain.application.as_of import AsOf
from roadmap_domain.application.desk import Call, Desk
from roadmap_domain.application.policy import DEFAULT_POLICY, Policy
from roadmap_domain.application.problems import NotADay, ReasonNotGiven
from roadmap_domain.application.reading import AccessLog, Reading, noting
from roadmap_domain.application.time import moment_of, today, utc_now
from roadmap_domain.kernel.basis import Basis
from roadmap_domain.kernel.dates import DateLike, as_fuzzy
from roadmap_domain.kernel.personal import PERSONS
from roadmap_domain.kernel.recorded import Recorded, stamp
from roadmap_domain.kernel.slices import Circumstances, decides
from roadmap_domain.kernel.texts import Language, TextLike, as_text
from roadmap_domain.persistence.codec import Codec
from roadmap_domain.persistence.founding import FORMAT, STORE, THIS, StoreFounded
from roadmap_domain.persistence.sealing import Sealing
from roadmap_domain.storage import Store, laid, open_store
from roadmap_domain.storage.port import kind_of
from roadmap_domain.storage.problems import NotOurStore, StoreIsNewer
from roadmap_domain.views.membership import Joined, Membership
from roadmap_domain.views.problems import NothingKnownYet
from roadmap_domain.views.world import Question

if TYPE_CHECKING:  # what is not used by every question is loaded where it is used
    from roadmap_domain.application.commands import Commands
    from roadmap_domain.application.following import AsyncFollowed, Followed
    from roadmap_domain.application.health import Health
    from roadmap_domain.application.loaded import Remembered
    from roadmap_domain.application.reader import Reader
    from roadmap_domain.storage.keys.keyring import Keyring
    from roadmap_domain.views.persons import PersonHeld

S = TypeVar("S")
P = ParamSpec("P")
R = TypeVar("R")

_FORGOTTEN = f"{PERSONS}.forgotten@1"
UNDECIDED = timedelta(minutes=10)
"""How long somebody may still be about to record that a person is forgotten."""


@decides(STORE)
def found_store(
    store: StoreFounded | None, _: Circumstances, *, store_id: str, county: TextLike
) -> list[StoreFounded]:
    """Say which store this is, once."""
    return [] if store else [StoreFounded(store_id, as_text(county), FORMAT)]


class RoadmapDomain:
    """A county's roadmaps on one store.

    Use it as a context manager, or call `close`. Threads may share it.
    """

    def __init__(
        self,
        store: Store,
        url: str,
        *,
        keys: Keyring | None = None,
        policy: Policy = DEFAULT_POLICY,
        clock: Callable[[], datetime] = utc_now,
        access_log: AccessLog | bool = False,
    ) -> None:
        self.store = store
        self.url = url
        self.codec = Codec()
        self.sealing = Sealing(keys)
        self._policy = policy
        self._clock = clock
        self._access_log = access_log
        self.membership = Membership(self._joined)
        self._first: Recorded[StoreFounded] | None = None

    @classmethod
    def open(
        cls,
        url: str,
        *,
        keys: str | Keyring | None = None,
        policy: Policy = DEFAULT_POLICY,
        clock: Callable[[], datetime] = utc_now,
        access_log: AccessLog | bool = False,
    ) -> RoadmapDomain:
        """Open a store: `memory:`, `sqlite:///path`, `postgresql://…`. A memory is always new.

        `keys` is where the keys of personal data are; without them these are neither read nor
        recorded. Whom somebody was about to forget when they were interrupted, is forgotten now.

        With an `access_log`, every reading of personal data is written down: beside the keys where
        it is true or the key store says so, else where the function that is given writes it.

        Raises:
            StoreProblem: it does not exist, is not ours, cannot be reached, or is newer; or the
                keys are another store's.
        """
        if url == "memory:":
            return cls.create(
                url, county="memory", keys=keys, policy=policy, clock=clock, access_log=access_log
            )
        store, keyring = _opened(url, keys)
        domain = cls(store, url, keys=keyring, policy=policy, clock=clock, access_log=access_log)
        try:
            domain._check()
            domain._finish_forgetting()
        except BaseException:
            domain.close()
            raise
        return domain

    @classmethod
    def create(
        cls,
        url: str,
        *,
        county: TextLike,
        store_id: str | None = None,
        actor: str = "founder",
        keys: str | Keyring | None = None,
        policy: Policy = DEFAULT_POLICY,
        clock: Callable[[], datetime] = utc_now,
        admin: str | None = None,
        access_log: AccessLog | bool = False,
    ) -> RoadmapDomain:
        """Create a store for a county where nothing is yet, and open it.

        In memory it has keys of its own, unless others are given. On PostgreSQL, `admin` is the
        address of an administrator, who lays the schema and makes the county's role.
        """
        store_id = store_id or str(uuid4())
        arguments = {"store_id": store_id, "county": as_text(county)}
        own = url if url == "memory:" else None
        with nullcontext() if admin is None else laid(url, admin):
            store, keyring = _opened(url, keys or own, store_id, create=admin is None)
            domain = cls(
                store, url, keys=keyring, policy=policy, clock=clock, access_log=access_log
            )
            founder = domain._deciding(Policy({"founder": {found_store.name}}))
            try:
                Desk(founder, actor, "founder").do_all([Call(found_store, THIS, arguments)])
                domain._check()
            except BaseException:
                domain.close()
                raise
        return domain

    @property
    def founded(self) -> StoreFounded:
        """Which store this is: its id, its county, its format."""
        return self._founding().event

    def acting_as(
        self,
        actor: str,
        *,
        role: str,
        basis: Basis | None = None,
        effective_on: DateLike | None = None,
    ) -> Desk:
        """A desk for decisions. `actor` is an opaque id, never a name."""
        effective = None if effective_on is None else as_fuzzy(effective_on)
        return Desk(self._commands, actor, role, basis, effective)

    def ask(self, question: Question[P, R], /, *args: P.args, **kwargs: P.kwargs) -> R:
        """Answer a question as of now."""
        return self.as_of().ask(question, *args, **kwargs)

    def as_of(
        self,
        *,
        held_on: date | None = None,
        known_on: date | datetime | None = None,
        language: Language = "fi",
        reader: Reader | None = None,
    ) -> AsOf:
        """The county's affairs as they held on a day, as they were known at a time.

        Both are now unless given; a day's knowledge is that of its end, and a moment without a time
        zone is Finland's. Where readings are written down, a `reader` sees personal data, and
        nobody else does.

        Raises:
            NotADay: what is given for a day or a time is none.
            NothingKnownYet: nothing had been recorded by `known_on`.
            UnknownRole: the policy has no such role as the reader's.
        """
        for name, given in (("held_on", held_on), ("known_on", known_on)):
            if given is not None and not isinstance(given, date):
                raise NotADay(name, repr(given))
        moment = None if known_on is None else moment_of(known_on)
        if moment is not None:
            first = self._founding().recorded_at
            if moment < first:
                raise NothingKnownYet(first)
        day = held_on.date() if isinstance(held_on, datetime) else held_on
        if reader is not None:
            self._policy.check_role(reader.role)
        reading = Reading(self.sealing, self._access_log, reader, self._clock)
        return AsOf(self, day or today(self._clock()), moment, language, reading)

    def person_data(
        self,
        person: str,
        *,
        actor: str,
        role: str,
        reason: str | None = None,
        language: Language = "fi",
    ) -> PersonHeld:
        """A copy of all that is held about a person: the right of access.

        That somebody looked, when, at whom and why is noted beside the keys, not in the log.

        Raises:
            RoleMayNotRead: the role has not the right `read-person`.
            ReasonNotGiven: every reading is written down, and this one has no reason.
            KeysNotGiven: the domain was opened without keys.
            NoSuchPerson: nobody has been recorded under the id.
        """
        from roadmap_domain.storage.keys.port import Access  # noqa: PLC0415 # seldom asked
        from roadmap_domain.views.persons import person as held  # noqa: PLC0415 # the same

        self._policy.check_may_read_person(role)
        log = noting(self.sealing, self._access_log)
        if log is not None and not (reason and reason.strip()):
            raise ReasonNotGiven
        answer = AsOf(self, date.max, None, language, self.sealing).ask(held, person)
        (log or self.sealing.note)([Access(stamp(self._clock()), actor, role, person, reason)])
        return answer

    def events(self, after: int = 0, names: Sequence[str] = ()) -> Iterator[Recorded[Any]]:
        """The log after a position, perhaps only events of some stored names."""
        return self.codec.decoded(self.store.log(after, names))

    def follow(self, after: int = 0) -> Followed:
        """The log after a position, and then each new event as it is recorded.

        Use it in a `with`, or call its `close`.
        """
        from roadmap_domain.application.following import Followed  # noqa: PLC0415 # seldom used

        return Followed(self.store.follow(after), self.codec.decode)

    def follow_async(self, after: int = 0) -> AsyncFollowed:
        """The same for an asyncio loop, in an `async with`: it waits without blocking the loop.

        All else takes a moment only, and is called by `asyncio.to_thread`.
        """
        from roadmap_domain.application.following import (  # noqa: PLC0415 # seldom used
            AsyncFollowed,
        )

        return AsyncFollowed(self.follow(after))

    def forgotten(self) -> set[str]:
        """Everybody who the log says was forgotten."""
        rows = self.store.log(names=(_FORGOTTEN,))
        return {row.stream.removeprefix(f"{PERSONS}/") for row in rows}

    def has_forgotten(self, person: str) -> bool:
        """Whether the log says that a person was forgotten."""
        rows = self.store.stream(f"{PERSONS}/{person}")
        return any(kind_of(row.name) == kind_of(_FORGOTTEN) for row in rows)

    def health(self, *, language: Language = "fi") -> Health:
        """What is wrong with the store or the keys, if anything, told in `language`."""
        from roadmap_domain.application.health import examined  # noqa: PLC0415 # seldom asked

        return examined(self, language, self._commands.clock())

    def close(self) -> None:
        """Let go of the store and of the keys."""
        self.store.close()
        if self.sealing.keyring is not None:
            self.sealing.keyring.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def remembered(self) -> Remembered | None:
        """What decisions remember of streams; nothing where nobody has decided yet."""
        commands: Commands | None = vars(self).get("_commands")
        return None if commands is None else commands.remembered

    @cached_property
    def _commands(self) -> Commands:
        return self._deciding(self._policy)

    def _deciding(self, policy: Policy) -> Commands:
        from roadmap_domain.application.commands import Commands  # noqa: PLC0415 # by who decides

        return Commands(self.store, self.codec, self.sealing, policy, self._clock)

    def _joined(self, after: int, names: Sequence[str]) -> Iterator[Joined]:
        """Of events as they are today, only the programme is read; others are read whole."""
        for row in self.store.log(after, names):
            as_today = row.name in names
            joined = (
                self.codec.programme(row) if as_today else self.codec.decode(row).event.programme
            )
            yield Joined(row.position, row.stream, joined)

    def _founding(self) -> Recorded[StoreFounded]:
        if self._first is None:
            rows = self.store.stream(STORE.stream(THIS))
            if not rows:
                raise NotOurStore(self.url, "the first event is missing")
            self._first = self.codec.decode(rows[0])
        return self._first

    def _check(self) -> None:
        if self.founded.format > FORMAT:
            raise StoreIsNewer(self.url, self.founded.format, FORMAT)
        if self.sealing.keyring is not None:
            self.sealing.keyring.belong_to(self.founded.store)

    def _finish_forgetting(self) -> None:
        """Bring to an end what somebody had begun when they were interrupted."""
        keyring = self.sealing.keyring
        for person, since in keyring.store.intentions().items() if keyring else ():
            now = self._clock()
            if self.has_forgotten(person):
                self.sealing.destroy([person], stamp(now))
            elif keyring and since < stamp(now - UNDECIDED):
                keyring.store.drop(person, since)


def _opened(
    url: str, keys: str | Keyring | None, founded_as: str | None = None, *, create: bool = False
) -> tuple[Store, Keyring | None]:
    """Both the store and the keys, or neither."""
    keyring = None if isinstance(keys, str) else keys
    if isinstance(keys, str):
        from roadmap_domain.storage.keys.keyring import Keyring  # noqa: PLC0415 # when it is used

        keyring = Keyring.open(keys)
    try:
        if keyring is not None and founded_as is not None:
            keyring.check_log(founded_as)
        return open_store(url, create=create), keyring
    except BaseException:
        if keyring is not None:
            keyring.close()
        raise
