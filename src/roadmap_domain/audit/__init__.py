"""What lets an auditor see that the log was not touched, without trusting who keeps it.

Every event is a leaf of a Merkle tree; a signed checkpoint, kept out of the county's reach, holds
the log to what it was. What is promised, byte by byte, stands in `docs/tarkastus.md`.
"""
