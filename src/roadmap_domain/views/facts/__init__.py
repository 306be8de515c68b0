"""What can be said of each kind of aggregate, fact by fact.

One module for the slices that belong together; `shown` says which slices take part in comparisons.
"""
