"""Indicators: what is measured of a programme, period by period."""

from roadmap_domain.domain.indicators.state import INDICATOR, Indicator

__all__ = ["INDICATOR", "Indicator"]
