"""Answers laid out for people, one question a module, and described for machines."""
