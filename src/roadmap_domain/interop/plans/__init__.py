"""A county's plans in spreadsheet files: which sheets there are, and what a load would record."""

from roadmap_domain.interop.plans.change import CellChange, Change
from roadmap_domain.interop.plans.load import Load, load, load_plans
from roadmap_domain.interop.plans.sheets import SHEETS

__all__ = ["SHEETS", "CellChange", "Change", "Load", "load", "load_plans"]
