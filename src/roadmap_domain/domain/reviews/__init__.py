"""Reviews: surveys, SWOTs, workshops and evaluations, their findings and proposals."""

from roadmap_domain.domain.reviews.decider import REVIEW, Review

__all__ = ["REVIEW", "Review"]
