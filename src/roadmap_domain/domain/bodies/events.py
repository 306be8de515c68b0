"""What can have happened to a body."""

from __future__ import annotations

from typing import ClassVar, Literal

from attrs import frozen

from roadmap_domain.kernel.texts import Text

BodyKind = Literal["committee", "board", "county-council", "team", "other"]


@frozen
class BodyEstablished:
    """A body of the county, or one that it works with, began its work."""

    stored_name: ClassVar = "body.established@1"
    name: Text
    kind: BodyKind


@frozen
class BodyRenamed:
    """The body got another name."""

    stored_name: ClassVar = "body.renamed@1"
    name: Text


@frozen
class RulesAdopted:
    """The body works under a section of some rules in one of their versions."""

    stored_name: ClassVar = "body.rules-adopted@1"
    rules: Text
    version: str
    section: str | None


@frozen
class BodyMerged:
    """The body ended, and another one does its work."""

    stored_name: ClassVar = "body.merged@1"
    into: str


@frozen
class BodyDissolved:
    """The body ended."""

    stored_name: ClassVar = "body.dissolved@1"


BodyEvent = BodyEstablished | BodyRenamed | RulesAdopted | BodyMerged | BodyDissolved
