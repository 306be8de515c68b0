"""Reviews: surveys, SWOTs, workshops and evaluations, their findings and proposals."""

from roadmap_domain.domain.reviews.state import REVIEW, Review

__all__ = ["REVIEW", "Review"]
