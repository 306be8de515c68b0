"""Event-sourced roadmaps of cooperation between wellbeing counties and their NGOs.

Start with `RoadmapDomain`: open a store, `acting_as` somebody to `do` a decision, and `ask` a
question. Importing this package does no input or output.
"""
