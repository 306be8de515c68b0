"""Year plans: what a programme is to do in one year, its follow-up and its report."""

from roadmap_domain.domain.year_plans.state import YEAR_PLAN, YearPlan, year_plan_id

__all__ = ["YEAR_PLAN", "YearPlan", "year_plan_id"]
