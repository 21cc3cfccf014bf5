"""Campaigns of faults: how often something was broken on purpose, and what came of it.

Every campaign has a seed and counts its cases. `make test` runs each with a few, all
together in two minutes at most; `make faults COUNT=100` runs a hundred times as many, and
prints the table that README.md keeps.
"""
