"""Terms of councils: who sits where, for whom and since when."""

from roadmap_domain.domain.terms.state import TERM, Term, term_id

__all__ = ["TERM", "Term", "term_id"]
