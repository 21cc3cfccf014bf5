"""Trains the models that Parlance makes itself."""
