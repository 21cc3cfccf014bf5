"""Inspect: how the model reads, chooses and remembers."""
