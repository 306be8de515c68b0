"""The domain: what can happen, what follows from it, and which rules hold.

One folder a slice, in the order in which a decision may read another slice's state: programmes,
reviews, year plans, actions.
"""
