"""What a slice of the domain is made of; no aggregate lives here.

Everything in this package is pure: no clock, no randomness, no input or output.
"""
