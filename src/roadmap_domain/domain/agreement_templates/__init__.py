"""Templates of agreements: for what, in which version, with which clauses."""

from roadmap_domain.domain.agreement_templates.state import AGREEMENT_TEMPLATE, AgreementTemplate

__all__ = ["AGREEMENT_TEMPLATE", "AgreementTemplate"]
