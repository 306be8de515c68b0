"""Persons, known by opaque ids: their names and contacts, which can be forgotten."""

from roadmap_domain.domain.persons.state import PERSON, Person

__all__ = ["PERSON", "Person"]
