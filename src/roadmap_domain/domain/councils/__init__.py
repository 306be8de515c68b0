"""Councils: their charters, which are data, and who sits on them."""
